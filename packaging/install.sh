#!/bin/sh
# Installs DupeViewer for one person, in the home folder and without any rights: ./install
# Takes it away again, and leaves settings and the journal of the trash:
# ./install --remove, or ~/.local/lib/dupeviewer/install --remove
# Somewhere else than ~/.local: PREFIX=/opt/local ./install
set -eu

here=$(cd "$(dirname "$0")" && pwd)
prefix=${PREFIX:-"$HOME/.local"}
program="$prefix/lib/dupeviewer"
entry="$prefix/share/applications/dupeviewer.desktop"

remove() {
    rm -rf "$program"
    rm -f "$prefix/bin/dupeviewer" "$entry" \
        "$prefix/share/metainfo/dupeviewer.metainfo.xml" \
        "$prefix/share/man/man1/dupeviewer.1.gz"
    rm -f "$prefix"/share/icons/hicolor/*/apps/dupeviewer.png "$prefix"/share/icons/hicolor/*/apps/dupeviewer.svg
}

tell_desktop() {
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database -q "$prefix/share/applications" || true
    fi
    if command -v gtk-update-icon-cache >/dev/null; then
        gtk-update-icon-cache -q -t -f "$prefix/share/icons/hicolor" || true
    fi
}

case ${1:-} in
    "") ;;
    --remove)
        remove
        tell_desktop
        echo "DupeViewer was removed. Its settings and the journal of what it moved to the trash stay."
        exit 0
        ;;
    *)
        echo "usage: $0 [--remove]" >&2
        exit 2
        ;;
esac

# A library that is missing is said now and not by a window that does not open.
missing=$(find "$here/lib/dupeviewer" -name '*.so*' -exec env \
    LD_LIBRARY_PATH="$here/lib/dupeviewer/_internal" ldd {} + 2>/dev/null |
    awk '/not found/ { print $1 }' | sort -u)
if [ -n "$missing" ]; then
    echo "This system lacks libraries that DupeViewer needs:" $missing >&2
    echo "Please install them with the system's package manager and try again." >&2
    exit 1
fi

remove
mkdir -p "$prefix/bin" "$prefix/lib" "$prefix/share"
cp -R "$here/lib/dupeviewer" "$prefix/lib/"
cp -R "$here/share/." "$prefix/share/"
cp "$here/install" "$program/"
ln -s ../lib/dupeviewer/dupeviewer "$prefix/bin/dupeviewer"
sed -i "s|^Exec=dupeviewer|Exec=\"$prefix/bin/dupeviewer\"|" "$entry"
tell_desktop
echo "DupeViewer was installed in $prefix. It is in the menu now, or: $prefix/bin/dupeviewer"

#!/bin/sh
# Signs, notarises and packs DupeViewer.app, on macOS with Xcode's tools: sh packaging/macos/pack.sh
# IDENTITY is a "Developer ID Application" certificate in the keychain, PROFILE what
# `xcrun notarytool store-credentials` called the account. Without IDENTITY the image is made unsigned.
# Untested: it was written on Linux, and no Mac was there to run it on.
set -eu
cd "$(dirname "$0")/../.."

app=build/dist/DupeViewer.app
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' dupeviewer/__init__.py)
image="dist/DupeViewer-$version-macos-$(uname -m).dmg"
mkdir -p dist

if [ -n "${IDENTITY:-}" ]; then
    # From the inside out: a signature covers those of what it holds.
    find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) \
        -exec codesign --force --timestamp --options runtime --sign "$IDENTITY" {} +
    find "$app/Contents/Frameworks" -maxdepth 6 -name '*.framework' \
        -exec codesign --force --timestamp --options runtime --sign "$IDENTITY" {} +
    codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
        --sign "$IDENTITY" "$app"
    codesign --verify --deep --strict --verbose=2 "$app"
fi

staged=$(mktemp -d)
cp -R "$app" "$staged/"
ln -s /Applications "$staged/Applications"
hdiutil create -volname DupeViewer -srcfolder "$staged" -ov -format UDZO "$image"
rm -rf "$staged"

if [ -n "${IDENTITY:-}" ] && [ -n "${PROFILE:-}" ]; then
    codesign --timestamp --sign "$IDENTITY" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
fi

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>About DupeViewer</source>
            <translation>Über DupeViewer</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Copy diagnostic info</source>
            <translation>Diagnose kopieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>DupeViewer finds duplicate photos and moves the ones you pick to the trash.</source>
            <translation>DupeViewer findet doppelte Fotos und verschiebt die, die Sie auswählen, in den Papierkorb.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>DupeViewer is free software under the MIT licence. With work by others:</source>
            <translation>DupeViewer ist freie Software unter der MIT-Lizenz. Mit Arbeit von anderen:</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Folder of logs</source>
            <translation>Protokollordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>It never connects to the internet.</source>
            <translation>Es verbindet sich nie mit dem Internet.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Version {version}  ·  Python {python}  ·  PySide6 {qt}</source>
            <translation>Version {version}  ·  Python {python}  ·  PySide6 {qt}</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;About DupeViewer</source>
            <translation>Ü&amp;ber DupeViewer</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Accept suggestion and next</source>
            <translation>Vorschlag &amp;annehmen und weiter</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Add folders…</source>
            <translation>&amp;Ordner hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Clear mark</source>
            <translation>Markierung &amp;aufheben</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Copy path</source>
            <translation>Pfad &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Filter groups</source>
            <translation>Gruppen &amp;filtern</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Folder twins…</source>
            <translation>&amp;Ordnerzwillinge …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Folders</source>
            <translation>&amp;Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Group</source>
            <translation>&amp;Gruppe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;History</source>
            <translation>&amp;Verlauf</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Keep photo</source>
            <translation>Foto &amp;behalten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Keys</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Mark photo for Trash</source>
            <translation>Foto für den &amp;Papierkorb markieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Mark with rules…</source>
            <translation>Mit &amp;Regeln markieren …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;More for this photo…</source>
            <translation>&amp;Mehr zu diesem Foto …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Next group</source>
            <translation>&amp;Nächste Gruppe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Problems</source>
            <translation>&amp;Probleme</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Review</source>
            <translation>&amp;Durchsehen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Scan</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Settings…</source>
            <translation>&amp;Einstellungen …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Skip and next</source>
            <translation>Ü&amp;berspringen und weiter</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Tools</source>
            <translation>&amp;Werkzeuge</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Add &amp;protected folder…</source>
            <translation>Ge&amp;schützten Ordner hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>All facts, or only differences</source>
            <translation>Alle Angaben oder nur Unterschiede</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>C&amp;lear filters</source>
            <translation>Filter &amp;zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Colours like the system's</source>
            <translation>Farben wie im System</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Colours of high contrast</source>
            <translation>Farben mit hohem Kontrast</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Dark colours</source>
            <translation>Dunkle Farben</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>F&amp;ull screen</source>
            <translation>&amp;Vollbild</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Find &amp;copies of photos…</source>
            <translation>&amp;Kopien von Fotos finden …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Go to photo {n}</source>
            <translation>Zu Foto {n} gehen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Groups as a &amp;grid</source>
            <translation>Gruppen als &amp;Raster</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Groups as a &amp;list</source>
            <translation>Gruppen als &amp;Liste</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Keep &amp;only this photo and next</source>
            <translation>&amp;Nur dieses Foto behalten und weiter</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Light colours</source>
            <translation>Helle Farben</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Mark extra copies in exact groups…</source>
            <translation>Extrakopien in exakten Gruppen markieren …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Next photo</source>
            <translation>Nächstes Foto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Not &amp;duplicates</source>
            <translation>&amp;Keine Duplikate</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Not &amp;duplicates and next</source>
            <translation>Keine &amp;Duplikate und weiter</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Open photo</source>
            <translation>Foto öffnen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Open the folder of logs</source>
            <translation>Protokollordner öffnen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Pause or resume the scan</source>
            <translation>Suche anhalten oder fortsetzen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Previous group</source>
            <translation>Vorherige Gruppe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Previous photo</source>
            <translation>Vorheriges Foto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Review and trash…</source>
            <translation>Prüfen und wegwerfen …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>S&amp;top the scan</source>
            <translation>Suche st&amp;oppen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Select &amp;all shown groups</source>
            <translation>&amp;Alle gezeigten Gruppen auswählen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Show &amp;hints again</source>
            <translation>&amp;Hinweise wieder zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Show less alike photos</source>
            <translation>Auch weniger ähnliche Fotos zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Show only more alike photos</source>
            <translation>Nur ähnlichere Fotos zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Ten-&amp;minute tidy</source>
            <translation>Zehn &amp;Minuten aufräumen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Toggle the Trash mark</source>
            <translation>Papierkorb-Markierung umschalten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Try it with sample photos</source>
            <translation>Mit Beispielfotos ausprobieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Use my Pictures folder</source>
            <translation>Meinen Bilderordner verwenden</translation>
        </message>
    </context>
    <context>
        <name>Adding</name>
        <message>
            <location filename="../../dupeviewer/gui/start/adding.py" />
            <source>Add a folder of photos</source>
            <translation>Einen Ordner mit Fotos hinzufügen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/adding.py" />
            <source>Already included in {folder}.</source>
            <translation>Schon in {folder} enthalten.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/adding.py" />
            <source>Photos manages these files itself. We'll leave them alone.</source>
            <translation>Diese Dateien verwaltet die App Fotos selbst. Sie bleiben außen vor.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/adding.py" />
            <source>There is no Pictures folder here. Add the folder you use.</source>
            <translation>Hier gibt es keinen Bilderordner. Fügen Sie den Ordner hinzu, den Sie verwenden.</translation>
        </message>
    </context>
    <context>
        <name>AlikeStrip</name>
        <message>
            <location filename="../../dupeviewer/gui/results/alike.py" />
            <source>How alike</source>
            <translation>Wie ähnlich</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/alike.py" />
            <source>Look before trashing</source>
            <translation>Vor dem Wegwerfen ansehen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/alike.py" />
            <source>Scan again to look further</source>
            <translation>Neu suchen, um weiter zu sehen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/alike.py" />
            <source>{name} – {groups}, {extra}</source>
            <translation>{name} – {groups}, {extra}</translation>
        </message>
    </context>
    <context>
        <name>ApartList</name>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>Groups that are not duplicates</source>
            <translation>Gruppen, die keine Duplikate sind</translation>
        </message>
    </context>
    <context>
        <name>ApartScreen</name>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>1 group you told us is different</source>
            <translation>1 Gruppe, die laut Ihnen verschieden ist</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>Forgotten. It can come back as a group.</source>
            <translation>Vergessen. Sie kann als Gruppe wiederkommen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>If a new photo matches one of these, the group comes back with only the new photo to decide.</source>
            <translation>Passt ein neues Foto zu einem von diesen, kommt die Gruppe zurück, und nur über das neue Foto ist zu entscheiden.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>No group has this name in it.</source>
            <translation>In keiner Gruppe gibt es diesen Namen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>Not duplicates</source>
            <translation>Keine Duplikate</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>Search in what is not duplicates</source>
            <translation>In dem suchen, was keine Duplikate sind</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>Search names and folders</source>
            <translation>Namen und Ordner durchsuchen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>Set aside</source>
            <translation>Beiseitegelegt</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>You haven't set anything aside.</source>
            <translation>Sie haben nichts beiseitegelegt.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>{n} groups you told us are different</source>
            <translation>{n} Gruppen, die laut Ihnen verschieden sind</translation>
        </message>
    </context>
    <context>
        <name>Arriving</name>
        <message>
            <location filename="../../dupeviewer/gui/desks/arriving.py" />
            <source>Added {folder}. Scan again to include it.</source>
            <translation>{folder} hinzugefügt. Neu suchen, um ihn einzubeziehen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/arriving.py" />
            <source>Added {n} folders. Scan again to include them.</source>
            <translation>{n} Ordner hinzugefügt. Neu suchen, um sie einzubeziehen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/arriving.py" />
            <source>Folders can be added when the scan has ended</source>
            <translation>Ordner können hinzugefügt werden, wenn die Suche beendet ist</translation>
        </message>
    </context>
    <context>
        <name>AskDialog</name>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>1 copy in your folders</source>
            <translation>1 Kopie in Ihren Ordnern</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Add folders to look for copies in them.</source>
            <translation>Fügen Sie Ordner hinzu, um darin nach Kopien zu suchen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Closest is {name}, difference {a} – your setting stops at {b}.</source>
            <translation>Am nächsten kommt {name}, Unterschied {a} – Ihre Einstellung endet bei {b}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Couldn't be read: {names}</source>
            <translation>Nicht lesbar: {names}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Distance {distance}. {said}</source>
            <translation>Abstand {distance}. {said}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Looking through your folders…</source>
            <translation>Ihre Ordner werden durchgesehen …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Move slider</source>
            <translation>Regler verschieben</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Nearest photos</source>
            <translation>Ähnlichste Fotos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>No copy in your folders. These come nearest:</source>
            <translation>Keine Kopie in Ihren Ordnern. Am nächsten kommen:</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Not a match</source>
            <translation>Passt nicht dazu</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Only the first {n} are looked for.</source>
            <translation>Nur die ersten {n} werden gesucht.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Show its group</source>
            <translation>Seine Gruppe zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>That didn't work: {why}</source>
            <translation>Das ging nicht: {why}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>There is no photo like it in your folders.</source>
            <translation>In Ihren Ordnern ist kein ähnliches Foto.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Turn on “Also find rotated and mirrored photos” to find them.</source>
            <translation>Mit „Auch gedrehte und gespiegelte Fotos finden“ werden sie gefunden.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Where are copies of these photos?</source>
            <translation>Wo sind Kopien dieser Fotos?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Where are copies of this photo?</source>
            <translation>Wo sind Kopien dieses Fotos?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Why weren't these matched?</source>
            <translation>Warum gelten diese nicht als gleich?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>{name}: {kind}</source>
            <translation>{name}: {kind}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>{n} copies in your folders</source>
            <translation>{n} Kopien in Ihren Ordnern</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <location filename="../../dupeviewer/gui/asking/desk.py" />
            <source>Choose one photo or more</source>
            <translation>Ein Foto oder mehrere auswählen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/desk.py" />
            <source>Photos ({patterns})</source>
            <translation>Fotos ({patterns})</translation>
        </message>
    </context>
    <context>
        <name>Battery</name>
        <message>
            <location filename="../../dupeviewer/gui/system/battery.py" />
            <source>Paused while on battery. It goes on when plugged in.</source>
            <translation>Angehalten, solange der Akku läuft. Am Netz geht es weiter.</translation>
        </message>
    </context>
    <context>
        <name>Caches</name>
        <message>
            <location filename="../../dupeviewer/gui/memory/caches.py" />
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/memory/caches.py" />
            <source>Clear the cache?</source>
            <translation>Den Zwischenspeicher leeren?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/memory/caches.py" />
            <source>The next scan reads every photo again. Your photos, your marks and the history are not touched.</source>
            <translation>Die nächste Suche liest jedes Foto neu. Ihre Fotos, Ihre Markierungen und der Verlauf bleiben unberührt.</translation>
        </message>
    </context>
    <context>
        <name>CardMenu</name>
        <message>
            <location filename="../../dupeviewer/gui/group/menu.py" />
            <source>Copy path</source>
            <translation>Pfad kopieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/menu.py" />
            <source>Find its twins</source>
            <translation>Zwillinge suchen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/menu.py" />
            <source>Keep only this</source>
            <translation>Nur dieses behalten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/menu.py" />
            <source>Never suggest from this folder</source>
            <translation>Aus diesem Ordner nie vorschlagen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/menu.py" />
            <source>Not a match</source>
            <translation>Passt nicht dazu</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/menu.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/menu.py" />
            <source>Protect this folder</source>
            <translation>Diesen Ordner schützen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/menu.py" />
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
    </context>
    <context>
        <name>Chosen</name>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Copies and edits (exact, same, edited)</source>
            <translation>Kopien und Bearbeitungen (exakt, gleich, bearbeitet)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Copies, edits and similar shots</source>
            <translation>Kopien, Bearbeitungen und ähnliche Aufnahmen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Exact copies only</source>
            <translation>Nur exakte Kopien</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Find:</source>
            <translation>Finden:</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Folders to check</source>
            <translation>Zu prüfende Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Is one of these your main library? Protect it.</source>
            <translation>Ist einer davon Ihre Hauptsammlung? Schützen Sie ihn.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Protect your tidy library: where a photo in it has copies elsewhere, only those copies can go. It stays whole, whatever rules or shortcuts you use.</source>
            <translation>Schützen Sie Ihre ordentliche Sammlung: Hat ein Foto darin anderswo Kopien, können nur diese Kopien weg. Sie bleibt vollständig, welche Regeln oder Tasten Sie auch verwenden.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Protected folders are compared, but nothing in them can be marked.</source>
            <translation>Geschützte Ordner werden verglichen, aber nichts in ihnen kann markiert werden.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Scan</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Scan {photos}</source>
            <translation>{photos} durchsuchen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Why are folders protected?</source>
            <translation>Warum sind Ordner geschützt?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
    </context>
    <context>
        <name>Clearing</name>
        <message>
            <location filename="../../dupeviewer/gui/history/clearing.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/clearing.py" />
            <source>Clear History</source>
            <translation>Verlauf löschen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/clearing.py" />
            <source>Clear the History?</source>
            <translation>Verlauf löschen?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/clearing.py" />
            <source>Photos stay where they are now. DupeViewer forgets where they came from and which copies were kept, and can no longer put them back from the {trash}.</source>
            <translation>Fotos bleiben, wo sie jetzt sind. DupeViewer vergisst, woher sie kamen und welche Kopien behalten wurden, und kann sie nicht mehr aus dem {trash} zurückholen.</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>1 difference.</source>
            <translation>1 Unterschied.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>A shows {share} % of {other}.</source>
            <translation>A zeigt {share} % von {other}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Bottom edge</source>
            <translation>Unterer Rand</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Bottom left</source>
            <translation>Unten links</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Bottom right</source>
            <translation>Unten rechts</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Centre</source>
            <translation>Mitte</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/chips.py" />
            <source>Drop to show it as {letter}</source>
            <translation>Loslassen, um es als {letter} zu zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Left edge</source>
            <translation>Linker Rand</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/scene.py" />
            <source>Loading full detail…</source>
            <translation>Alle Einzelheiten werden geladen …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Looking for differences…</source>
            <translation>Unterschiede werden gesucht …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Most of the picture</source>
            <translation>Der größte Teil des Bildes</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>No visible differences at this sensitivity.</source>
            <translation>Keine sichtbaren Unterschiede bei dieser Empfindlichkeit.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Not compared directly</source>
            <translation>Nicht direkt verglichen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/scene.py" />
            <source>Only a 1024 px preview is available (drive not connected)</source>
            <translation>Nur eine Vorschau mit 1024 px ist verfügbar (Laufwerk nicht verbunden)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/scene.py" />
            <source>Only a preview is available. {why}</source>
            <translation>Nur eine Vorschau ist verfügbar. {why}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Right edge</source>
            <translation>Rechter Rand</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/scene.py" />
            <source>Shown at reduced detail: it is too large for memory</source>
            <translation>Mit weniger Einzelheiten gezeigt: zu groß für den Speicher</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>That's all – the rest is the same.</source>
            <translation>Das ist alles – der Rest ist gleich.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>These photos don't line up well enough to show differences.</source>
            <translation>Diese Fotos liegen nicht gut genug aufeinander, um Unterschiede zu zeigen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Top edge</source>
            <translation>Oberer Rand</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Top left</source>
            <translation>Oben links</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Top right</source>
            <translation>Oben rechts</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/scene.py" />
            <source>Turned to match</source>
            <translation>Passend gedreht</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/scene.py" />
            <source>{letter}: {photo}</source>
            <translation>{letter}: {photo}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/scene.py" />
            <source>{n}  {name}</source>
            <translation>{n}  {name}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{n} differences, the largest first.</source>
            <translation>{n} Unterschiede, der größte zuerst.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{one}  vs  {other}</source>
            <translation>{one}  und  {other}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{other} has other colours overall.</source>
            <translation>{other} hat insgesamt andere Farben.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{other} is brighter overall.</source>
            <translation>{other} ist insgesamt heller.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{other} is darker overall.</source>
            <translation>{other} ist insgesamt dunkler.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{other} shows {share} % of A.</source>
            <translation>{other} zeigt {share} % von A.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{place}: brighter in {other}</source>
            <translation>{place}: in {other} heller</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{place}: darker in {other}</source>
            <translation>{place}: in {other} dunkler</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{place}: other colours in {other}</source>
            <translation>{place}: in {other} andere Farben</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{place}: sharper in {other}</source>
            <translation>{place}: in {other} schärfer</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{place}: softer in {other}</source>
            <translation>{place}: in {other} weicher</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{place}: something is different in {other}</source>
            <translation>{place}: in {other} ist etwas anders</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{place}: something is missing in {other}</source>
            <translation>{place}: in {other} fehlt etwas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{place}: something was added in {other}</source>
            <translation>{place}: in {other} kam etwas hinzu</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/scene.py" />
            <source>{width} × {height} · {size} · {format}</source>
            <translation>{width} × {height} · {size} · {format}</translation>
        </message>
    </context>
    <context>
        <name>CompareHeader</name>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Back to the group</source>
            <translation>Zurück zur Gruppe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Group  G</source>
            <translation>Gruppe  G</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Group {n} of {count}</source>
            <translation>Gruppe {n} von {count}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Next group</source>
            <translation>Nächste Gruppe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Next group  PgDn</source>
            <translation>Nächste Gruppe  PgDn</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Previous group</source>
            <translation>Vorherige Gruppe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Previous group (PgUp)</source>
            <translation>Vorherige Gruppe (Bild auf)</translation>
        </message>
    </context>
    <context>
        <name>CompareScreen</name>
        <message>
            <location filename="../../dupeviewer/gui/compare/screen.py" />
            <source>All photos of this group have been compared. {name} stays.</source>
            <translation>Alle Fotos dieser Gruppe sind verglichen. {name} bleibt.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/screen.py" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/screen.py" />
            <source>Marked. Nothing moves until you review.</source>
            <translation>Markiert. Nichts bewegt sich, bevor Sie es geprüft haben.</translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>&amp;Compare</source>
            <translation>&amp;Vergleichen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>&amp;Compare photos</source>
            <translation>Fotos &amp;vergleichen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>&amp;Differences</source>
            <translation>&amp;Unterschiede</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>&amp;Flip</source>
            <translation>&amp;Wechseln</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>&amp;Loupe</source>
            <translation>&amp;Lupe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>&amp;Next difference</source>
            <translation>&amp;Nächster Unterschied</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>&amp;Overlay</source>
            <translation>&amp;Überlagern</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>&amp;Wipe</source>
            <translation>W&amp;ischen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Accept suggestion and next</source>
            <translation>Vorschlag annehmen und weiter</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Actual pixels of each photo</source>
            <translation>Tatsächliche Pixel jedes Fotos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Align photos</source>
            <translation>Fotos ausrichten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Back to the group</source>
            <translation>Zurück zur Gruppe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Clear mark</source>
            <translation>Markierung aufheben</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Compare the photos of this group</source>
            <translation>Die Fotos dieser Gruppe vergleichen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Copy path</source>
            <translation>Pfad kopieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Facts side by side</source>
            <translation>Angaben nebeneinander</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Fit</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Fit or 100 %</source>
            <translation>Einpassen oder 100 %</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Keep A, trash B</source>
            <translation>A behalten, B wegwerfen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Keep B, trash A</source>
            <translation>B behalten, A wegwerfen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Keep only this photo and next</source>
            <translation>Nur dieses Foto behalten und weiter</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Keep photo</source>
            <translation>Foto behalten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Keep zoom for the next group</source>
            <translation>Zoom für die nächste Gruppe behalten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Less divider, opacity or sensitivity</source>
            <translation>Weniger Trennlinie, Deckkraft oder Empfindlichkeit</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Look at the same spot in all photos</source>
            <translation>In allen Fotos dieselbe Stelle ansehen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Mark photo for Trash</source>
            <translation>Foto für den Papierkorb markieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>More divider, opacity or sensitivity</source>
            <translation>Mehr Trennlinie, Deckkraft oder Empfindlichkeit</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Next group</source>
            <translation>Nächste Gruppe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Not duplicates and next</source>
            <translation>Keine Duplikate und weiter</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Other photo</source>
            <translation>Anderes Foto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Photo before</source>
            <translation>Foto davor</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Previous difference</source>
            <translation>Voriger Unterschied</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Previous group</source>
            <translation>Vorherige Gruppe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Show photo {n} in the active pane</source>
            <translation>Foto {n} im aktiven Feld zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Skip and next</source>
            <translation>Überspringen und weiter</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Swap A and B</source>
            <translation>A und B tauschen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Toggle the Trash mark</source>
            <translation>Papierkorb-Markierung umschalten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>{n} photos side by side</source>
            <translation>{n} Fotos nebeneinander</translation>
        </message>
    </context>
    <context>
        <name>CrashReporter</name>
        <message>
            <location filename="../../dupeviewer/gui/crash.py" />
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/crash.py" />
            <source>DupeViewer ran into a problem</source>
            <translation>DupeViewer hatte ein Problem</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/crash.py" />
            <source>Something went wrong inside DupeViewer. Your photos were not touched by it.</source>
            <translation>In DupeViewer ist etwas schiefgegangen. Ihre Fotos wurden davon nicht berührt.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/crash.py" />
            <source>You can go on, or close the window and start again; what was read is kept.</source>
            <translation>Sie können weitermachen oder das Fenster schließen und neu beginnen; was gelesen wurde, bleibt erhalten.</translation>
        </message>
    </context>
    <context>
        <name>DecideBar</name>
        <message>
            <location filename="../../dupeviewer/gui/compare/footer.py" />
            <source>Keep A, trash B  Ctrl+←</source>
            <translation>A behalten, B weg  Ctrl+←</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/footer.py" />
            <source>Keep B, trash A  Ctrl+→</source>
            <translation>B behalten, A weg  Ctrl+→</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/footer.py" />
            <source>Keep the active photo</source>
            <translation>Das aktive Foto behalten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/footer.py" />
            <source>Keep {letter}  K</source>
            <translation>{letter} behalten  K</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/footer.py" />
            <source>Mark the active photo for the trash</source>
            <translation>Das aktive Foto für den Papierkorb markieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/footer.py" />
            <source>Trash {letter}  X</source>
            <translation>{letter} wegwerfen  X</translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message>
            <location filename="../../dupeviewer/gui/compare/deciding.py" />
            <source>In a protected folder. Compared, never marked.</source>
            <translation>In einem geschützten Ordner. Wird verglichen, nie markiert.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/deciding.py" />
            <source>There is no suggestion for this group.</source>
            <translation>Für diese Gruppe gibt es keinen Vorschlag.</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <location filename="../../dupeviewer/gui/start/dropzone.py" />
            <source>Add folders…</source>
            <translation>Ordner hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/dropzone.py" />
            <source>Drop photo folders here to find duplicates</source>
            <translation>Fotoordner hierher ziehen, um Duplikate zu finden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/dropzone.py" />
            <source>Nothing is moved or changed until you say so. Works offline.</source>
            <translation>Nichts wird verschoben oder verändert, bevor Sie es sagen. Funktioniert ohne Internet.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/dropzone.py" />
            <source>Try it with sample photos</source>
            <translation>Mit Beispielfotos ausprobieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/dropzone.py" />
            <source>Use my Pictures folder</source>
            <translation>Meinen Bilderordner verwenden</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <location filename="../../dupeviewer/gui/widgets/lists.py" />
            <source>Add folder…</source>
            <translation>Ordner hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/lists.py" />
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/lists.py" />
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/lists.py" />
            <source>No folders yet</source>
            <translation>Noch keine Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/lists.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>EntryList</name>
        <message>
            <location filename="../../dupeviewer/gui/widgets/entries.py" />
            <source>Hide</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/entries.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
    </context>
    <context>
        <name>EntryModel</name>
        <message>
            <location filename="../../dupeviewer/gui/widgets/sections.py" />
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/sections.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/sections.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <location filename="../../dupeviewer/gui/history/exporting.py" />
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/exporting.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/exporting.py" />
            <source>JSON files (*.json)</source>
            <translation>JSON-Dateien (*.json)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/exporting.py" />
            <source>Web page with thumbnails (*.html)</source>
            <translation>Webseite mit Vorschaubildern (*.html)</translation>
        </message>
    </context>
    <context>
        <name>ExtraCopiesSheet</name>
        <message>
            <location filename="../../dupeviewer/gui/results/extra.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/extra.py" />
            <source>In each group the suggested photo stays. To be marked: up to {extra}, {size}.</source>
            <translation>In jeder Gruppe bleibt das vorgeschlagene Foto. Zu markieren: bis zu {extra}, {size}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/extra.py" />
            <source>Mark extra copies</source>
            <translation>Kopien markieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/extra.py" />
            <source>Mark the extra copies in {groups}?</source>
            <translation>Die Extrakopien in {groups} markieren?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/extra.py" />
            <source>They are the same byte by byte. Nothing moves until you review.</source>
            <translation>Sie sind Byte für Byte gleich. Nichts bewegt sich, bevor Sie es geprüft haben.</translation>
        </message>
    </context>
    <context>
        <name>FactsPage</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/facts.py" />
            <source>Choose…</source>
            <translation>Wählen …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/facts.py" />
            <source>Files checked</source>
            <translation>Dateien geprüft</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/facts.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/facts.py" />
            <source>They belong together.</source>
            <translation>Sie gehören zusammen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/facts.py" />
            <source>Unmark them</source>
            <translation>Markierung aufheben</translation>
        </message>
    </context>
    <context>
        <name>FilmStrip</name>
        <message>
            <location filename="../../dupeviewer/gui/compare/strip.py" />
            <source>Click or press 1-9 to show a photo in the active pane</source>
            <translation>Klicken oder 1–9 drücken, um ein Foto im aktiven Feld zu zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/strip.py" />
            <source>Photos of this group</source>
            <translation>Fotos dieser Gruppe</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>All groups</source>
            <translation>Alle Gruppen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>All kinds</source>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Any date</source>
            <translation>Jedes Datum</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Any folder</source>
            <translation>Jeder Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Clear filters</source>
            <translation>Filter zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Date taken</source>
            <translation>Aufnahmedatum</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>File type</source>
            <translation>Dateityp</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Folder, date, file type, camera, size and more</source>
            <translation>Ordner, Datum, Dateityp, Kamera, Größe und mehr</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Grid</source>
            <translation>Raster</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Most alike first</source>
            <translation>Ähnlichste zuerst</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Most photos</source>
            <translation>Die meisten Fotos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Recently changed</source>
            <translation>Zuletzt geändert</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Remove filter: {filter}</source>
            <translation>Filter entfernen: {filter}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Remove this filter</source>
            <translation>Diesen Filter entfernen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Search in names and folders</source>
            <translation>In Namen und Ordnern suchen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Search names and folders</source>
            <translation>Namen und Ordner durchsuchen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Show groups by date</source>
            <translation>Gruppen nach Datum zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Show groups by folder</source>
            <translation>Gruppen nach Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Show groups by kind</source>
            <translation>Gruppen nach Art zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Show groups by state</source>
            <translation>Gruppen nach Stand zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Sort</source>
            <translation>Sortieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Sort by</source>
            <translation>Sortieren nach</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Sort groups by</source>
            <translation>Gruppen sortieren nach</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Space saved</source>
            <translation>Ersparnis</translation>
        </message>
    </context>
    <context>
        <name>FolderDrop</name>
        <message>
            <location filename="../../dupeviewer/gui/widgets/dropping.py" />
            <source>Drop to add 1 folder</source>
            <translation>Loslassen, um 1 Ordner hinzuzufügen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/dropping.py" />
            <source>Drop to add {n} folders</source>
            <translation>Loslassen, um {n} Ordner hinzuzufügen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/dropping.py" />
            <source>Find copies of these {n} photos in your folders</source>
            <translation>Kopien dieser {n} Fotos in Ihren Ordnern finden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/dropping.py" />
            <source>Find copies of this photo in your folders</source>
            <translation>Kopien dieses Fotos in Ihren Ordnern finden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/dropping.py" />
            <source>Folders can be added when the scan has ended</source>
            <translation>Ordner können hinzugefügt werden, wenn die Suche beendet ist</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/dropping.py" />
            <source>Only folders and photos</source>
            <translation>Nur Ordner und Fotos</translation>
        </message>
    </context>
    <context>
        <name>FolderList</name>
        <message>
            <location filename="../../dupeviewer/gui/start/folders.py" />
            <source>Folders to check</source>
            <translation>Zu prüfende Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/folders.py" />
            <source>Where is this folder now?</source>
            <translation>Wo ist dieser Ordner jetzt?</translation>
        </message>
    </context>
    <context>
        <name>FolderModel</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/folders.py" />
            <source>Kept copy is in</source>
            <translation>Behaltene Kopie in</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/folders.py" />
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/folders.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/folders.py" />
            <source>Where they are</source>
            <translation>Wo sie sind</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/folders.py" />
            <source>nowhere</source>
            <translation>nirgends</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/folders.py" />
            <source>same folder</source>
            <translation>im selben Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/folders.py" />
            <source>{folder} ({n})</source>
            <translation>{folder} ({n})</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/folders.py" />
            <source>{n} more</source>
            <translation>{n} weitere</translation>
        </message>
    </context>
    <context>
        <name>FolderOrderDialog</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Alt+Down</source>
            <translation>Alt+Runter</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Alt+Up</source>
            <translation>Alt+Hoch</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Down</source>
            <translation>Runter</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Drag a folder, or move it with Alt+Up and Alt+Down. The folders inside go with it; they can also be moved by themselves.</source>
            <translation>Ziehen Sie einen Ordner, oder verschieben Sie ihn mit Alt+Hoch und Alt+Runter. Die Ordner darin gehen mit; sie lassen sich auch einzeln verschieben.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Keep the photo in the folder that stands higher</source>
            <translation>Das Foto in dem Ordner behalten, der höher steht</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Order of folders</source>
            <translation>Reihenfolge der Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>To the top</source>
            <translation>Ganz nach oben</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Up</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Use this order</source>
            <translation>Diese Reihenfolge verwenden</translation>
        </message>
    </context>
    <context>
        <name>FolderRow</name>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>(External)</source>
            <translation>(Extern)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>(Hard disk)</source>
            <translation>(Festplatte)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>(Network)</source>
            <translation>(Netzwerk)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>(SSD)</source>
            <translation>(SSD)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Check this folder (Space)</source>
            <translation>Diesen Ordner prüfen (Leertaste)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Check {folder}</source>
            <translation>{folder} prüfen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Locate…</source>
            <translation>Wiederfinden …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Not connected. We'll skip it.</source>
            <translation>Nicht verbunden. Wird übersprungen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Not found. We'll skip it.</source>
            <translation>Nicht gefunden. Wird übersprungen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Open settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Protect</source>
            <translation>Schützen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Protect {folder}</source>
            <translation>{folder} schützen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Protect – compare only, never mark</source>
            <translation>Schützen – nur vergleichen, nie markieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Protected</source>
            <translation>Geschützt</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Reconnect</source>
            <translation>Neu verbinden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Take off the list (Del)</source>
            <translation>Von der Liste nehmen (Entf)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Take {folder} off the list</source>
            <translation>{folder} von der Liste nehmen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Use for your tidy library. Copies elsewhere can be trashed; these can't. (L)</source>
            <translation>Für Ihre ordentliche Sammlung. Kopien anderswo können in den Papierkorb; diese nicht. (L)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Waiting for {drive}</source>
            <translation>Warten auf {drive}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>You have no permission to read it. We'll skip it.</source>
            <translation>Sie haben keine Berechtigung, ihn zu lesen. Wird übersprungen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>counting…</source>
            <translation>wird gezählt …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>macOS hasn't allowed DupeViewer to read {folder}.</source>
            <translation>macOS hat DupeViewer nicht erlaubt, {folder} zu lesen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>{folder}, {lock}, {count}</source>
            <translation>{folder}, {lock}, {count}</translation>
        </message>
    </context>
    <context>
        <name>FolderTable</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/folders.py" />
            <source>Where the photos are</source>
            <translation>Wo die Fotos sind</translation>
        </message>
    </context>
    <context>
        <name>FolderTree</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Folders, the one to keep in first</source>
            <translation>Ordner, der zu behaltende zuerst</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Photos in groups</source>
            <translation>Fotos in Gruppen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>{folder} – folder not found</source>
            <translation>{folder} – Ordner nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>{folder} – protected, always on top</source>
            <translation>{folder} – geschützt, immer oben</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/foot.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/foot.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/foot.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/foot.py" />
            <source>Copy list</source>
            <translation>Liste kopieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/foot.py" />
            <source>Keep reviewing</source>
            <translation>Weiter durchsehen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/foot.py" />
            <source>Next groups</source>
            <translation>Nächste Gruppen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/foot.py" />
            <source>Open {trash}</source>
            <translation>{trash} öffnen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/foot.py" />
            <source>Photos go on moving meanwhile.</source>
            <translation>Fotos werden inzwischen weiter verschoben.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/foot.py" />
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/foot.py" />
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/foot.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>Keys</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>At the start</source>
            <translation>Beim Start</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Continue where I was</source>
            <translation>Weitermachen, wo ich war</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Keep things still: nothing slides or fades</source>
            <translation>Ruhig halten: nichts gleitet oder blendet über</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Like the system</source>
            <translation>Wie im System</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Motion</source>
            <translation>Animation</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Only while another window is in front, and after more than two minutes.</source>
            <translation>Nur während ein anderes Fenster vorn ist, und nach mehr als zwei Minuten.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Tell me when a long scan has ended</source>
            <translation>Mir sagen, wenn eine lange Suche beendet ist</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
    </context>
    <context>
        <name>GroupHeader</name>
        <message>
            <location filename="../../dupeviewer/gui/group/header.py" />
            <source>All copies</source>
            <translation>Alle Kopien</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/header.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/header.py" />
            <source>Group {n} of {count}</source>
            <translation>Gruppe {n} von {count}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/header.py" />
            <source>Next  PgDn</source>
            <translation>Nächste  PgDn</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/header.py" />
            <source>Next group</source>
            <translation>Nächste Gruppe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/header.py" />
            <source>Next group (PgDn)</source>
            <translation>Nächste Gruppe (Bild ab)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/header.py" />
            <source>No copy of this photo would stay.</source>
            <translation>Keine Kopie dieses Fotos würde bleiben.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/header.py" />
            <source>Prev  PgUp</source>
            <translation>Vorige  PgUp</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/header.py" />
            <source>Previous group</source>
            <translation>Vorherige Gruppe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/header.py" />
            <source>Previous group (PgUp)</source>
            <translation>Vorherige Gruppe (Bild auf)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/header.py" />
            <source>Show only differences</source>
            <translation>Nur Unterschiede</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/header.py" />
            <source>{n} to keep-or-trash</source>
            <translation>noch {n} zu entscheiden</translation>
        </message>
    </context>
    <context>
        <name>GroupList</name>
        <message>
            <location filename="../../dupeviewer/gui/results/list.py" />
            <source>Groups of duplicate photos</source>
            <translation>Gruppen doppelter Fotos</translation>
        </message>
    </context>
    <context>
        <name>GroupMenu</name>
        <message>
            <location filename="../../dupeviewer/gui/results/menu.py" />
            <source>Open group</source>
            <translation>Gruppe öffnen</translation>
        </message>
    </context>
    <context>
        <name>GroupScreen</name>
        <message>
            <location filename="../../dupeviewer/gui/group/screen.py" />
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/screen.py" />
            <source>There is no suggestion for this group.</source>
            <translation>Für diese Gruppe gibt es keinen Vorschlag.</translation>
        </message>
    </context>
    <context>
        <name>GroupsModel</name>
        <message>
            <location filename="../../dupeviewer/gui/models/groups.py" />
            <source>New groups</source>
            <translation>Neue Gruppen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/groups.py" />
            <source>{name}, {photos}, {kind}, difference {difference}, saves {size}, {state}</source>
            <translation>{name}, {photos}, {kind}, Unterschied {difference}, spart {size}, {state}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/groups.py" />
            <source>{section} ({groups}, {size})</source>
            <translation>{section} ({groups}, {size})</translation>
        </message>
    </context>
    <context>
        <name>GuardBar</name>
        <message>
            <location filename="../../dupeviewer/gui/widgets/guard.py" />
            <source>Keep this one</source>
            <translation>Dieses behalten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/guard.py" />
            <source>Shift+X</source>
            <translation>Shift+X</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/guard.py" />
            <source>This is the last copy in the group.</source>
            <translation>Dies ist die letzte Kopie in der Gruppe.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/guard.py" />
            <source>Trash all copies anyway</source>
            <translation>Trotzdem alle Kopien wegwerfen</translation>
        </message>
    </context>
    <context>
        <name>HintBar</name>
        <message>
            <location filename="../../dupeviewer/gui/help/hints.py" />
            <source>Got it</source>
            <translation>Verstanden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/hints.py" />
            <source>Marked. You'll review everything before it goes to the {trash}.</source>
            <translation>Markiert. Sie sehen alles noch einmal, bevor es in den {trash} geht.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/hints.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/hints.py" />
            <source>Undo is here, and in History.</source>
            <translation>Rückgängig geht hier und im Verlauf.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/hints.py" />
            <source>{key} accepts the suggestion. Nothing moves yet.</source>
            <translation>{key} nimmt den Vorschlag an. Noch wird nichts verschoben.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/hints.py" />
            <source>“Accept &amp; next” takes the suggestion. Nothing moves yet.</source>
            <translation>„Annehmen &amp; weiter“ übernimmt den Vorschlag. Noch wird nichts verschoben.</translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <location filename="../../dupeviewer/gui/history/lines.py" />
            <source>Restore {n}…</source>
            <translation>{n} zurückholen …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/lines.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/lines.py" />
            <source>What was moved to the trash</source>
            <translation>Was in den Papierkorb verschoben wurde</translation>
        </message>
    </context>
    <context>
        <name>HistoryScreen</name>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>1 mark taken back.</source>
            <translation>1 Markierung zurückgenommen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>Clear…</source>
            <translation>Leeren …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>Everything you move will be listed here, with a way back.</source>
            <translation>Alles, was Sie verschieben, steht dann hier, mit einem Weg zurück.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>Find a photo you trashed</source>
            <translation>Ein weggeworfenes Foto finden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>Find a photo you trashed: type a name or drop a photo</source>
            <translation>Ein weggeworfenes Foto finden: Namen eingeben oder Foto hierher ziehen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>Looking for photos like this…</source>
            <translation>Ähnliche Fotos werden gesucht …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>No photo like this was trashed</source>
            <translation>Kein solches Foto wurde weggeworfen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>Nothing trashed yet</source>
            <translation>Noch nichts im Papierkorb</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>See what became of this photo</source>
            <translation>Sehen, was aus diesem Foto wurde</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>These photos are in none of the groups shown now.</source>
            <translation>Diese Fotos sind in keiner der Gruppen, die gerade zu sehen sind.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>Try a part of its name, or drop the photo here.</source>
            <translation>Versuchen Sie es mit einem Teil des Namens, oder ziehen Sie das Foto hierher.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>{n} marks taken back.</source>
            <translation>{n} Markierungen zurückgenommen.</translation>
        </message>
    </context>
    <context>
        <name>InfoPanel</name>
        <message>
            <location filename="../../dupeviewer/gui/compare/info.py" />
            <source>Facts side by side</source>
            <translation>Angaben nebeneinander</translation>
        </message>
    </context>
    <context>
        <name>KeyEdit</name>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>A key for “{action}”:</source>
            <translation>Eine Taste für „{action}“:</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>A single key works only in the review. Take one with Ctrl or Alt for this.</source>
            <translation>Eine einzelne Taste wirkt nur beim Durchsehen. Nehmen Sie hierfür eine mit Ctrl oder Alt.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>As it was</source>
            <translation>Wie vorher</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>Choose an action to change its key.</source>
            <translation>Eine Aktion wählen, um ihre Taste zu ändern.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>New key</source>
            <translation>Neue Taste</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>No key</source>
            <translation>Keine Taste</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>Press a key</source>
            <translation>Taste drücken</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>Use this key</source>
            <translation>Diese Taste verwenden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>{key} stands for nothing here: elsewhere it deletes for good.</source>
            <translation>{key} bedeutet hier nichts: Anderswo löscht es endgültig.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>{key} stands for “{action}” already. Choose another key.</source>
            <translation>{key} steht schon für „{action}“. Wählen Sie eine andere Taste.</translation>
        </message>
    </context>
    <context>
        <name>KeyTable</name>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>Actions and their keys</source>
            <translation>Aktionen und ihre Tasten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>No key</source>
            <translation>Keine Taste</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Keys</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Save as PDF…</source>
            <translation>Als PDF speichern …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Saved as {name}.</source>
            <translation>Als {name} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Search keys</source>
            <translation>Tastenkürzel suchen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>{menu} · everywhere</source>
            <translation>{menu} · überall</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>{name} can't be saved.</source>
            <translation>{name} kann nicht gespeichert werden.</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>DupeViewer</source>
            <translation>DupeViewer</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>K, X, A and others work alone</source>
            <translation>K, X, A und andere wirken allein</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>Keys as in</source>
            <translation>Tasten wie in</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>Lightroom</source>
            <translation>Lightroom</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>Single keys</source>
            <translation>Einzelne Tasten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>They count only in the review. Off, everything is still in the menus.</source>
            <translation>Sie gelten nur beim Durchsehen. Sind sie aus, bleibt alles in den Menüs.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>dupeGuru</source>
            <translation>dupeGuru</translation>
        </message>
    </context>
    <context>
        <name>LeastSize</name>
        <message>
            <location filename="../../dupeviewer/gui/widgets/fields.py" />
            <source> KB</source>
            <translation> KB</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/fields.py" />
            <source>Any size</source>
            <translation>Jede Größe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/fields.py" />
            <source>Minimum size in kilobytes</source>
            <translation>Mindestgröße in Kilobyte</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/leaving.py" />
            <source>Still moving photos to the {trash}.</source>
            <translation>Es werden noch Fotos in den {trash} verschoben.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/leaving.py" />
            <source>Still putting photos back.</source>
            <translation>Es werden noch Fotos zurückgeholt.</translation>
        </message>
    </context>
    <context>
        <name>LeftDialog</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/left.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/left.py" />
            <source>Copy list</source>
            <translation>Liste kopieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/left.py" />
            <source>Groups left for you</source>
            <translation>Für Sie übrige Gruppen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/left.py" />
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
    </context>
    <context>
        <name>LineDelegate</name>
        <message>
            <location filename="../../dupeviewer/gui/results/line.py" />
            <source>New groups</source>
            <translation>Neue Gruppen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/line.py" />
            <source>saves {size}</source>
            <translation>spart {size}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/line.py" />
            <source>{groups}, {size}</source>
            <translation>{groups}, {size}</translation>
        </message>
    </context>
    <context>
        <name>LookList</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/looking.py" />
            <source>Photos that go, and their kept copies</source>
            <translation>Fotos, die gehen, und ihre behaltenen Kopien</translation>
        </message>
    </context>
    <context>
        <name>Looking</name>
        <message>
            <location filename="../../dupeviewer/gui/compare/looking.py" />
            <source>Difference {n} of {count}. {what}.</source>
            <translation>Unterschied {n} von {count}. {what}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/looking.py" />
            <source>Divider</source>
            <translation>Trennlinie</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/looking.py" />
            <source>Fit · {percent} %</source>
            <translation>Eingepasst · {percent} %</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/looking.py" />
            <source>Opacity</source>
            <translation>Deckkraft</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/looking.py" />
            <source>Sensitivity</source>
            <translation>Empfindlichkeit</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/looking.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../dupeviewer/gui/window.py" />
            <source>That was the last group in this list.</source>
            <translation>Das war die letzte Gruppe in dieser Liste.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/window.py" />
            <source>Too close to call – please compare.</source>
            <translation>Zu knapp, um zu entscheiden – bitte vergleichen.</translation>
        </message>
    </context>
    <context>
        <name>Marking</name>
        <message>
            <location filename="../../dupeviewer/gui/marking.py" />
            <source>All copies in this group are marked for the trash.</source>
            <translation>Alle Kopien dieser Gruppe sind für den Papierkorb markiert.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/marking.py" />
            <source>In a protected folder. Compared, never marked.</source>
            <translation>In einem geschützten Ordner. Wird verglichen, nie markiert.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/marking.py" />
            <source>Mark cleared.</source>
            <translation>Markierung aufgehoben.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/marking.py" />
            <source>Marked Keep.</source>
            <translation>Zum Behalten markiert.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/marking.py" />
            <source>Marked for Trash.</source>
            <translation>Für den Papierkorb markiert.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/marking.py" />
            <source>This is the last copy in the group.</source>
            <translation>Dies ist die letzte Kopie in der Gruppe.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/marking.py" />
            <source>{said} {photos}, {size}.</source>
            <translation>{said} {photos}, {size}.</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message>
            <location filename="../../dupeviewer/gui/background/mending.py" />
            <source>Photos ({patterns})</source>
            <translation>Fotos ({patterns})</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/mending.py" />
            <source>That file is not {name} as it was scanned.</source>
            <translation>Diese Datei ist nicht {name}, wie es bei der Suche war.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/mending.py" />
            <source>Where is {name} now?</source>
            <translation>Wo ist {name} jetzt?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/mending.py" />
            <source>{name} has changed since the scan. It can't be read any more.</source>
            <translation>{name} hat sich seit der Suche verändert. Es ist nicht mehr lesbar.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/mending.py" />
            <source>{name} has changed since the scan. It is no copy any more.</source>
            <translation>{name} hat sich seit der Suche verändert. Es ist keine Kopie mehr.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/mending.py" />
            <source>{name} has changed since the scan. It is still a copy.</source>
            <translation>{name} hat sich seit der Suche verändert. Es ist weiterhin eine Kopie.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/mending.py" />
            <source>{name} is found again.</source>
            <translation>{name} ist wieder gefunden.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/mending.py" />
            <source>{name} is in a group already.</source>
            <translation>{name} ist schon in einer Gruppe.</translation>
        </message>
    </context>
    <context>
        <name>MoreOptions</name>
        <message>
            <location filename="../../dupeviewer/gui/start/more.py" />
            <source>Also find rotated and mirrored photos</source>
            <translation>Auch gedrehte und gespiegelte Fotos finden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/more.py" />
            <source>Always left alone: system folders, the trash, caches, .git, and the libraries of photo apps, such as Apple Photos and Lightroom previews.</source>
            <translation>Immer außen vor: Systemordner, der Papierkorb, Zwischenspeicher, .git und die Mediatheken von Foto-Apps, etwa von Apple Fotos und Lightroom-Vorschauen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/more.py" />
            <source>File types</source>
            <translation>Dateitypen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/more.py" />
            <source>Folders to skip</source>
            <translation>Zu überspringende Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/more.py" />
            <source>Minimum size</source>
            <translation>Mindestgröße</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/more.py" />
            <source>More options</source>
            <translation>Weitere Optionen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/more.py" />
            <source>Or a pattern such as *_thumb.jpg, then Enter</source>
            <translation>Oder ein Muster wie *_thumb.jpg, dann Eingabetaste</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/more.py" />
            <source>See types</source>
            <translation>Typen ansehen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/more.py" />
            <source>Skip a folder</source>
            <translation>Einen Ordner überspringen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/more.py" />
            <source>Skip folders</source>
            <translation>Ordner überspringen</translation>
        </message>
    </context>
    <context>
        <name>NoPhotos</name>
        <message>
            <location filename="../../dupeviewer/gui/start/remarks.py" />
            <source>No photos in these folders.</source>
            <translation>Keine Fotos in diesen Ordnern.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/remarks.py" />
            <source>See types</source>
            <translation>Typen ansehen</translation>
        </message>
    </context>
    <context>
        <name>NothingFound</name>
        <message>
            <location filename="../../dupeviewer/gui/scanning/nothing.py" />
            <source>Check other folders</source>
            <translation>Andere Ordner prüfen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/nothing.py" />
            <source>Look for similar shots too</source>
            <translation>Auch nach ähnlichen Aufnahmen suchen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/nothing.py" />
            <source>No duplicates found.</source>
            <translation>Keine Duplikate gefunden.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/nothing.py" />
            <source>No photos in these folders.</source>
            <translation>Keine Fotos in diesen Ordnern.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/nothing.py" />
            <source>See types</source>
            <translation>Typen ansehen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/nothing.py" />
            <source>{photos} checked.</source>
            <translation>{photos} geprüft.</translation>
        </message>
    </context>
    <context>
        <name>OnlineOnly</name>
        <message>
            <location filename="../../dupeviewer/gui/start/remarks.py" />
            <source>Include anyway</source>
            <translation>Trotzdem einbeziehen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/remarks.py" />
            <source>Online-only files ({n}) are scanned. This downloads {size}.</source>
            <translation>Nur online gespeicherte Dateien ({n}) werden durchsucht. Das lädt {size} herunter.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/remarks.py" />
            <source>Skip online-only files ({n}). Scanning them would download {size}.</source>
            <translation>Nur online gespeicherte Dateien überspringen ({n}). Sie zu durchsuchen würde {size} herunterladen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/remarks.py" />
            <source>Skip them</source>
            <translation>Überspringen</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <location filename="../../dupeviewer/gui/memory/opening.py" />
            <source>Opening your last session… 1 group</source>
            <translation>Ihre letzte Sitzung wird geöffnet … 1 Gruppe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/memory/opening.py" />
            <source>Opening your last session… {n} groups</source>
            <translation>Ihre letzte Sitzung wird geöffnet … {n} Gruppen</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <location filename="../../dupeviewer/gui/settings/page.py" />
            <source>always on</source>
            <translation>immer an</translation>
        </message>
    </context>
    <context>
        <name>PausedBanner</name>
        <message>
            <location filename="../../dupeviewer/gui/results/alike.py" />
            <source>Clear marks</source>
            <translation>Markierungen aufheben</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/alike.py" />
            <source>Show them</source>
            <translation>Zeigen</translation>
        </message>
    </context>
    <context>
        <name>PermissionDialog</name>
        <message>
            <location filename="../../dupeviewer/gui/problems/permission.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/permission.py" />
            <source>Folders that can't be read, or have such files</source>
            <translation>Ordner, die nicht gelesen werden können oder solche Dateien enthalten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/permission.py" />
            <source>Let DupeViewer read these folders</source>
            <translation>DupeViewer diese Ordner lesen lassen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/permission.py" />
            <source>No permission</source>
            <translation>Keine Berechtigung</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/permission.py" />
            <source>Open settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/permission.py" />
            <source>Show a folder, open its properties, and let your account read it on the page Security. Then try again.</source>
            <translation>Zeigen Sie einen Ordner an, öffnen Sie seine Eigenschaften und erlauben Sie Ihrem Konto auf der Seite Sicherheit, ihn zu lesen. Versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/permission.py" />
            <source>Show a folder, open its properties, and let yourself read it and the files in it. Then try again.</source>
            <translation>Zeigen Sie einen Ordner an, öffnen Sie seine Eigenschaften und geben Sie sich das Recht, ihn und die Dateien darin zu lesen. Versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/permission.py" />
            <source>Show folder</source>
            <translation>Ordner anzeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/permission.py" />
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/permission.py" />
            <source>macOS hasn't allowed DupeViewer to read them. Open the settings, switch DupeViewer on, then try again.</source>
            <translation>macOS hat DupeViewer nicht erlaubt, sie zu lesen. Öffnen Sie die Einstellungen, schalten Sie DupeViewer ein und versuchen Sie es noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>PhotoCard</name>
        <message>
            <location filename="../../dupeviewer/gui/group/card.py" />
            <source>Can't be marked – why?</source>
            <translation>Nicht markierbar – warum?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/card.py" />
            <source>Its folder is protected: photos there are compared, never marked. The padlock under Folders opens it.</source>
            <translation>Der Ordner ist geschützt: Fotos darin werden verglichen, nie markiert. Das Schloss unter „Ordner“ hebt das auf.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/card.py" />
            <source>Keep  K</source>
            <translation>Behalten  K</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/card.py" />
            <source>Keep this photo</source>
            <translation>Dieses Foto behalten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/card.py" />
            <source>Locate…</source>
            <translation>Wiederfinden …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/card.py" />
            <source>Mark this photo for the trash</source>
            <translation>Dieses Foto für den Papierkorb markieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/card.py" />
            <source>More for this photo</source>
            <translation>Mehr zu diesem Foto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/card.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/card.py" />
            <source>Remove from results</source>
            <translation>Aus den Ergebnissen nehmen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/card.py" />
            <source>Trash  X</source>
            <translation>Papierkorb  X</translation>
        </message>
    </context>
    <context>
        <name>PhotoGrid</name>
        <message>
            <location filename="../../dupeviewer/gui/group/grid.py" />
            <source>Photos of this group</source>
            <translation>Fotos dieser Gruppe</translation>
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/preset_bar.py" />
            <source>A preset of this name comes with the program. Another name:</source>
            <translation>Eine Vorlage mit diesem Namen gehört zum Programm. Anderer Name:</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/preset_bar.py" />
            <source>My own rules</source>
            <translation>Meine eigenen Regeln</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/preset_bar.py" />
            <source>Name of the preset:</source>
            <translation>Name der Vorlage:</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/preset_bar.py" />
            <source>Preset</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/preset_bar.py" />
            <source>Preset:</source>
            <translation>Vorlage:</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/preset_bar.py" />
            <source>Remove this preset</source>
            <translation>Diese Vorlage entfernen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/preset_bar.py" />
            <source>Save these rules</source>
            <translation>Diese Regeln speichern</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/preset_bar.py" />
            <source>Save these rules…</source>
            <translation>Diese Regeln speichern …</translation>
        </message>
    </context>
    <context>
        <name>PreviewPanel</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/panel.py" />
            <source>Another sample</source>
            <translation>Anderes Beispiel</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/panel.py" />
            <source>Calculating…</source>
            <translation>Wird berechnet …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/panel.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/panel.py" />
            <source>Show the groups that are left for you</source>
            <translation>Die für Sie übrigen Gruppen zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/panel.py" />
            <source>Spot-check {groups}…</source>
            <translation>{groups} stichprobenartig prüfen …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/panel.py" />
            <source>What this would do</source>
            <translation>Was dies tun würde</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/panel.py" />
            <source>updates as you edit</source>
            <translation>folgt jeder Änderung</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Cache</source>
            <translation>Zwischenspeicher</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>DupeViewer never connects to the internet.</source>
            <translation>DupeViewer verbindet sich nie mit dem Internet.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Forget recent folders</source>
            <translation>Letzte Ordner vergessen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>History and marks</source>
            <translation>Verlauf und Markierungen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Logs</source>
            <translation>Protokolle</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Privacy</source>
            <translation>Privatsphäre</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Recent folders</source>
            <translation>Letzte Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Your photos and what is known of them stay on this computer.</source>
            <translation>Ihre Fotos und alles, was darüber bekannt ist, bleiben auf diesem Computer.</translation>
        </message>
    </context>
    <context>
        <name>ProblemsScreen</name>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>1 file can be read now. The next scan compares it.</source>
            <translation>1 Datei ist jetzt lesbar. Die nächste Suche vergleicht sie.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Copy list</source>
            <translation>Liste kopieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Files that couldn't be checked</source>
            <translation>Dateien, die nicht geprüft werden konnten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>No problems. Every photo was read.</source>
            <translation>Keine Probleme. Jedes Foto wurde gelesen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Save as CSV</source>
            <translation>Als CSV speichern</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Save as CSV…</source>
            <translation>Als CSV speichern …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Scan again</source>
            <translation>Neu suchen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Still can't be read.</source>
            <translation>Lässt sich noch immer nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Stopped. The next scan compares what can be read now.</source>
            <translation>Gestoppt. Die nächste Suche vergleicht, was jetzt lesbar ist.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Trying again… {done} of {total}</source>
            <translation>Neuer Versuch … {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>{n} files can be read now. The next scan compares them.</source>
            <translation>{n} Dateien sind jetzt lesbar. Die nächste Suche vergleicht sie.</translation>
        </message>
    </context>
    <context>
        <name>Promises</name>
        <message>
            <location filename="../../dupeviewer/gui/start/promises.py" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/promises.py" />
            <source>Decide</source>
            <translation>Entscheiden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/promises.py" />
            <source>Exact copies, and the same picture resized, converted, edited or turned.</source>
            <translation>Exakte Kopien, und dasselbe Bild verkleinert, umgewandelt, bearbeitet oder gedreht.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/promises.py" />
            <source>Find</source>
            <translation>Finden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/promises.py" />
            <source>Side by side, with what differs, which one to keep, and why.</source>
            <translation>Nebeneinander, mit den Unterschieden, welches zu behalten ist, und warum.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/promises.py" />
            <source>You mark, you review, then photos go to the Trash. You can undo it.</source>
            <translation>Sie markieren, Sie prüfen, dann gehen Fotos in den Papierkorb. Sie können es rückgängig machen.</translation>
        </message>
    </context>
    <context>
        <name>RecentList</name>
        <message>
            <location filename="../../dupeviewer/gui/start/recents.py" />
            <source>Recent</source>
            <translation>Zuletzt</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <location filename="../../dupeviewer/gui/desks/records.py" />
            <source>photos are being moved just now.</source>
            <translation>gerade werden Fotos verschoben.</translation>
        </message>
    </context>
    <context>
        <name>Reopening</name>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>DupeViewer closed unexpectedly. Nothing was lost: 1 decided group is here.</source>
            <translation>DupeViewer wurde unerwartet beendet. Nichts ging verloren: 1 entschiedene Gruppe ist hier.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>DupeViewer closed unexpectedly. Nothing was lost: {n} decided groups are here.</source>
            <translation>DupeViewer wurde unerwartet beendet. Nichts ging verloren: {n} entschiedene Gruppen sind hier.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>Review</source>
            <translation>Durchsehen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>Scan again</source>
            <translation>Neu suchen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>Scan paused at {done} of {total}.</source>
            <translation>Suche angehalten bei {done} von {total}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>Show file</source>
            <translation>Datei zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>The last scan was not finished.</source>
            <translation>Die letzte Suche wurde nicht beendet.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>You have 1 marked photo.</source>
            <translation>Sie haben 1 markiertes Foto.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>You have {n} marked photos.</source>
            <translation>Sie haben {n} markierte Fotos.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>Your decisions can't be saved at the moment: {why}</source>
            <translation>Ihre Entscheidungen können gerade nicht gespeichert werden: {why}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>Your last session couldn't be opened. What was read is kept, so scanning again is quick.</source>
            <translation>Ihre letzte Sitzung konnte nicht geöffnet werden. Was gelesen wurde, bleibt erhalten, also geht eine neue Suche schnell.</translation>
        </message>
    </context>
    <context>
        <name>Restoring</name>
        <message>
            <location filename="../../dupeviewer/gui/history/restoring.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/restoring.py" />
            <source>Couldn't put back: {why}</source>
            <translation>Konnte nicht zurückgeholt werden: {why}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/restoring.py" />
            <source>Put back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/restoring.py" />
            <source>Putting back… {done} of {total}</source>
            <translation>Wird zurückgeholt … {done} von {total}</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/result.py" />
            <source>Photos moved</source>
            <translation>Fotos verschoben</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/result.py" />
            <source>Scan again to see them in their groups.</source>
            <translation>Neu suchen, um sie in ihren Gruppen zu sehen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/result.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/result.py" />
            <source>Show receipts</source>
            <translation>Belege zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/result.py" />
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/result.py" />
            <source>That didn't work.</source>
            <translation>Das hat nicht geklappt.</translation>
        </message>
    </context>
    <context>
        <name>ResultsScreen</name>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>Clear filters</source>
            <translation>Filter zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>Every group has been dealt with.</source>
            <translation>Jede Gruppe ist erledigt.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>Every group has been seen.</source>
            <translation>Jede Gruppe wurde gesehen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>Groups of duplicate photos appear here as they are found.</source>
            <translation>Gruppen doppelter Fotos erscheinen hier, sobald sie gefunden werden.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>Look for less alike photos</source>
            <translation>Weniger ähnliche suchen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>Looking for groups without a suggestion…</source>
            <translation>Gruppen ohne Vorschlag werden gesucht …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>No groups at this setting.</source>
            <translation>Keine Gruppen bei dieser Einstellung.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>No groups left.</source>
            <translation>Keine Gruppen mehr.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>No groups match these filters.</source>
            <translation>Keine Gruppe passt zu diesen Filtern.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>No groups yet</source>
            <translation>Noch keine Gruppen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>Nothing left to review.</source>
            <translation>Nichts mehr durchzusehen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>Show all groups</source>
            <translation>Alle Gruppen zeigen</translation>
        </message>
    </context>
    <context>
        <name>RuleRows</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/rows.py" />
            <source>Add rule</source>
            <translation>Regel hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>RulesDialog</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>Also change groups I've decided</source>
            <translation>Auch Gruppen ändern, die ich entschieden habe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>Calculating…</source>
            <translation>Wird berechnet …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>Folder not found</source>
            <translation>Ordner nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>Keep the photo that…</source>
            <translation>Behalte das Foto, das …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>Mark with rules</source>
            <translation>Mit Regeln markieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>Marking…</source>
            <translation>Wird markiert …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>Marks only. Nothing moves yet.</source>
            <translation>Nur Markierungen. Noch wird nichts verschoben.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>The top rule wins. If it's a tie, the next rule decides.</source>
            <translation>Die oberste Regel gewinnt. Bei Gleichstand entscheidet die nächste.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>Then:</source>
            <translation>Dann:</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>mark the others for Trash</source>
            <translation>die anderen für den Papierkorb markieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>no order given yet</source>
            <translation>noch keine Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>only star the keeper</source>
            <translation>nur kennzeichnen, was bleibt</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>{n} folders not found</source>
            <translation>{n} Ordner nicht gefunden</translation>
        </message>
    </context>
    <context>
        <name>SafetyPage</name>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>A mark belongs to its photo and stays, however photos are grouped.</source>
            <translation>Eine Markierung gehört zu ihrem Foto und bleibt, wie auch immer Fotos gruppiert sind.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Add…</source>
            <translation>Hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Drives without a {trash}</source>
            <translation>Laufwerke ohne {trash}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Every file is checked again before it moves.</source>
            <translation>Jede Datei wird noch einmal geprüft, bevor sie verschoben wird.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Every group keeps at least one copy, unless you say otherwise in that group.</source>
            <translation>Jede Gruppe behält mindestens eine Kopie, außer Sie sagen es in dieser Gruppe anders.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Files that belong together move together: RAW+JPEG, Live Photo, XMP.</source>
            <translation>Was zusammengehört, geht zusammen: RAW+JPEG, Live Photo, XMP.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>No folders yet</source>
            <translation>Noch keine Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Nothing is marked when a scan ends; suggestions wait for you.</source>
            <translation>Nach einer Suche ist nichts markiert; Vorschläge warten auf Sie.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Only a photo that directly matches one that stays can be marked.</source>
            <translation>Nur ein Foto, das direkt zu einem passt, das bleibt, kann markiert werden.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Photos go to the {trash}, never deleted for good.</source>
            <translation>Fotos gehen in den {trash}, nie werden sie endgültig gelöscht.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Protect a folder</source>
            <translation>Einen Ordner schützen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Protected folders</source>
            <translation>Geschützte Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Remove the protection</source>
            <translation>Schutz aufheben</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Rules leave ties, protected photos and, unless you tick them, similar shots.</source>
            <translation>Regeln lassen Gleichstände, geschützte Fotos und, solange nicht angekreuzt, ähnliche Aufnahmen aus.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Safety</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>They are compared, but nothing in them can be marked.</source>
            <translation>Sie werden verglichen, aber nichts in ihnen kann markiert werden.</translation>
        </message>
    </context>
    <context>
        <name>Sample</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/tiles.py" />
            <source>Why: {reason}</source>
            <translation>Warum: {reason}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/tiles.py" />
            <source>{kept} is kept, {gone} stays as it is. {reason}</source>
            <translation>{kept} wird behalten, {gone} bleibt, wie es ist. {reason}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/tiles.py" />
            <source>{kept} stays, {gone} goes. {reason}</source>
            <translation>{kept} bleibt, {gone} geht. {reason}</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <location filename="../../dupeviewer/gui/background/saving.py" />
            <source>Couldn't save: {why}</source>
            <translation>Konnte nicht gespeichert werden: {why}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/saving.py" />
            <source>Saved to {file}.</source>
            <translation>In {file} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/saving.py" />
            <source>Saving…</source>
            <translation>Wird gespeichert …</translation>
        </message>
    </context>
    <context>
        <name>ScanBar</name>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>1 file could not be read – See</source>
            <translation>1 Datei nicht lesbar – Ansehen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>1 hour</source>
            <translation>1 Stunde</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>1 minute</source>
            <translation>1 Minute</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>1 photo/s</source>
            <translation>1 Foto/s</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Counting photos…</source>
            <translation>Fotos werden gezählt …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Looking for duplicates…</source>
            <translation>Duplikate werden gesucht …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Matching…</source>
            <translation>Wird verglichen …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Now: {path}</source>
            <translation>Jetzt: {path}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Reading from {drive} (slow drive)</source>
            <translation>Es wird von {drive} gelesen (langsames Laufwerk)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Reading photos…</source>
            <translation>Fotos werden gelesen …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Scan finished. {groups} in {photos}.</source>
            <translation>Suche beendet. {groups} in {photos}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Scan progress</source>
            <translation>Fortschritt der Suche</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>See the files that could not be read</source>
            <translation>Dateien zeigen, die nicht gelesen werden konnten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Stopped. Showing duplicates among {photos} checked.</source>
            <translation>Gestoppt. Gezeigt werden Duplikate unter {photos}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>The scan had to end: {why}</source>
            <translation>Die Suche musste enden: {why}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Up to {size} in extra copies.</source>
            <translation>Bis zu {size} in Extrakopien.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>You can start reviewing now. New groups are added at the end of the list.</source>
            <translation>Sie können schon mit dem Durchsehen anfangen. Neue Gruppen kommen ans Ende der Liste.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>about {t} left</source>
            <translation>noch etwa {t}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>less than a minute left</source>
            <translation>weniger als eine Minute</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>{done} of {photos}</source>
            <translation>{done} von {photos}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>{done} of {total} compared</source>
            <translation>{done} von {total} verglichen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>{groups} so far  ·  up to {size} in extra copies</source>
            <translation>bisher {groups}  ·  bis zu {size} in Extrakopien</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>{hours} {n} minutes</source>
            <translation>{hours} {n} Minuten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>{n} files could not be read – See</source>
            <translation>{n} Dateien nicht lesbar – Ansehen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>{n} found so far</source>
            <translation>bisher {n} gefunden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>{n} hours</source>
            <translation>{n} Stunden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>{n} minutes</source>
            <translation>{n} Minuten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>{n} photos/s</source>
            <translation>{n} Fotos/s</translation>
        </message>
    </context>
    <context>
        <name>ScanTelling</name>
        <message>
            <location filename="../../dupeviewer/gui/scanning/telling.py" />
            <source>Scan finished</source>
            <translation>Suche beendet</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/telling.py" />
            <source>Scan finished. {found}</source>
            <translation>Suche beendet. {found}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/telling.py" />
            <source>Scan stopped. {found}</source>
            <translation>Suche gestoppt. {found}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/telling.py" />
            <source>Scan: {n} %</source>
            <translation>Suche: {n} %</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/telling.py" />
            <source>{groups} in {photos}.</source>
            <translation>{groups} in {photos}.</translation>
        </message>
    </context>
    <context>
        <name>ScanningPage</name>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Also find rotated and mirrored photos</source>
            <translation>Auch gedrehte und gespiegelte Fotos finden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Balanced</source>
            <translation>Ausgewogen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Battery</source>
            <translation>Akku</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Cache</source>
            <translation>Zwischenspeicher</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Clear…</source>
            <translation>Leeren …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Download them to compare them</source>
            <translation>Zum Vergleichen herunterladen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>File types</source>
            <translation>Dateitypen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Full – as fast as it goes</source>
            <translation>Voll – so schnell es geht</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Minimum size</source>
            <translation>Mindestgröße</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Online-only files</source>
            <translation>Nur online gespeicherte Dateien</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Or a pattern such as *_thumb.jpg, then Enter</source>
            <translation>Oder ein Muster wie *_thumb.jpg, dann Eingabetaste</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Photos that a cloud service keeps online are left out otherwise.</source>
            <translation>Fotos, die ein Cloud-Dienst online aufbewahrt, bleiben sonst außen vor.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Previews kept</source>
            <translation>Aufbewahrte Vorschauen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Quiet – leaves the computer to you</source>
            <translation>Zurückhaltend – überlässt Ihnen den Computer</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Scanning</source>
            <translation>Suche</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Skip a folder</source>
            <translation>Einen Ordner überspringen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Skip folders</source>
            <translation>Ordner überspringen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Speed</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>The cache could not be cleared. Try again after the scan.</source>
            <translation>Der Zwischenspeicher konnte nicht geleert werden. Versuchen Sie es nach der Suche noch einmal.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Turned photos</source>
            <translation>Gedrehte Fotos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Wait while the computer runs on its battery</source>
            <translation>Warten, solange der Computer mit Akku läuft</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>What was read of your photos, so that the next scan is quick. Nothing of yours is in it: marks and history are kept elsewhere.</source>
            <translation>Was von Ihren Fotos gelesen wurde, damit die nächste Suche schnell geht. Nichts von Ihnen ist darin: Markierungen und Verlauf liegen anderswo.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>{size} in use</source>
            <translation>{size} belegt</translation>
        </message>
    </context>
    <context>
        <name>Scope</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/scope.py" />
            <source>1 selected group</source>
            <translation>1 ausgewählte Gruppe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/scope.py" />
            <source>In:</source>
            <translation>In:</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/scope.py" />
            <source>Kinds:</source>
            <translation>Arten:</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/scope.py" />
            <source>the 1 group shown</source>
            <translation>der 1 gezeigten Gruppe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/scope.py" />
            <source>the {n} groups shown</source>
            <translation>den {n} gezeigten Gruppen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/scope.py" />
            <source>{n} selected groups</source>
            <translation>{n} ausgewählten Gruppen</translation>
        </message>
    </context>
    <context>
        <name>SectionButtons</name>
        <message>
            <location filename="../../dupeviewer/gui/results/sections.py" />
            <source>Decides many groups by your rules. Nothing moves yet.</source>
            <translation>Entscheidet viele Gruppen nach Ihren Regeln. Noch wird nichts verschoben.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/sections.py" />
            <source>Mark extra copies…</source>
            <translation>Kopien markieren …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/sections.py" />
            <source>Mark with rules…</source>
            <translation>Mit Regeln …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/sections.py" />
            <source>Marks the extra copies shown here. Nothing moves yet.</source>
            <translation>Markiert die Extrakopien, die hier stehen. Noch wird nichts verschoben.</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <location filename="../../dupeviewer/gui/results/selection.py" />
            <source>Accept suggestions  A</source>
            <translation>Vorschläge annehmen  A</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/selection.py" />
            <source>Not duplicates  D</source>
            <translation>Keine Duplikate  D</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/selection.py" />
            <source>Skip  S</source>
            <translation>Überspringen  S</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../dupeviewer/gui/settings/dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/dialog.py" />
            <source>Nothing is called that.</source>
            <translation>Keine Einstellung heißt so.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/dialog.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/dialog.py" />
            <source>Restore defaults for this page</source>
            <translation>Standardwerte dieser Seite wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/dialog.py" />
            <source>Search settings</source>
            <translation>Einstellungen suchen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/dialog.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>SimilaritySlider</name>
        <message>
            <location filename="../../dupeviewer/gui/results/slider.py" />
            <source>Close</source>
            <translation>Nah</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/slider.py" />
            <source>Exact</source>
            <translation>Exakt</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/slider.py" />
            <source>How alike</source>
            <translation>Wie ähnlich</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/slider.py" />
            <source>Loose</source>
            <translation>Weit</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/slider.py" />
            <source>Same picture</source>
            <translation>Gleiches Bild</translation>
        </message>
    </context>
    <context>
        <name>SpotCheckDialog</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>1 more goes too: {reasons}</source>
            <translation>1 weiteres geht mit: {reasons}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>All {n} groups you did not agree with {trait}.</source>
            <translation>Alle {n} Gruppen, denen Sie nicht zugestimmt haben, {trait}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>Back to the rules</source>
            <translation>Zurück zu den Regeln</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>Leave out all {n} groups that {trait}</source>
            <translation>Alle {n} Gruppen auslassen: {trait}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>Mark {groups}</source>
            <translation>{groups} markieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>Not right  X</source>
            <translation>Nicht richtig  X</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>Right  K</source>
            <translation>Richtig  K</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>Spot-check</source>
            <translation>Stichprobe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>The group you did not agree with is left out.</source>
            <translation>Die Gruppe, der Sie nicht zugestimmt haben, wird ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>The group you did not agree with is one of {count} that {trait}.</source>
            <translation>Die Gruppe, der Sie nicht zugestimmt haben, gehört zu {count}, für die gilt: {trait}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>The groups you did not agree with have nothing in common.</source>
            <translation>Die Gruppen, denen Sie nicht zugestimmt haben, haben nichts gemeinsam.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>The spot-check</source>
            <translation>Die Stichprobe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>They are left out.</source>
            <translation>Sie werden ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>Why: {reason}</source>
            <translation>Warum: {reason}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>Would you have decided the same?</source>
            <translation>Hätten Sie ebenso entschieden?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>{n} more go too: {reasons}</source>
            <translation>{n} weitere gehen mit: {reasons}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>{n} of {count}</source>
            <translation>{n} von {count}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>{place}, one of the least certain</source>
            <translation>{place}, eine der unsichersten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>{right} of {count} agreed.</source>
            <translation>{right} von {count} richtig.</translation>
        </message>
    </context>
    <context>
        <name>StartScreen</name>
        <message>
            <location filename="../../dupeviewer/gui/start/screen.py" />
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>Review</source>
            <translation>Durchsehen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>Scan</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
    </context>
    <context>
        <name>StillMoving</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/leaving.py" />
            <source>Keep going</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/leaving.py" />
            <source>Stop after this photo and quit</source>
            <translation>Nach diesem Foto aufhören und beenden</translation>
        </message>
    </context>
    <context>
        <name>Suggesting</name>
        <message>
            <location filename="../../dupeviewer/gui/background/suggesting.py" />
            <source>Suggestion updated in 1 group you haven't decided.</source>
            <translation>Vorschlag in 1 noch nicht entschiedenen Gruppe aktualisiert.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/suggesting.py" />
            <source>Suggestions updated in {n} groups you haven't decided.</source>
            <translation>Vorschläge in {n} noch nicht entschiedenen Gruppen aktualisiert.</translation>
        </message>
    </context>
    <context>
        <name>SuggestionPanel</name>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Accept &amp;&amp; next  A</source>
            <translation>Annehmen &amp;&amp; weiter  A</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Compare  Enter</source>
            <translation>Vergleichen  Enter</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Fewer reasons</source>
            <translation>Weniger Gründe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Keep all – not duplicates  D</source>
            <translation>Keine Duplikate  D</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Keep best {n}</source>
            <translation>Die besten {n} behalten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Keeps what has most pixels and is least compressed, and marks the rest.</source>
            <translation>Behält, was die meisten Pixel hat und am wenigsten komprimiert ist, und markiert den Rest.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Marked. Nothing moves until you review.</source>
            <translation>Markiert. Nichts bewegt sich, bevor Sie es geprüft haben.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>More reasons ({n})</source>
            <translation>Mehr Gründe ({n})</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>No suggestion.</source>
            <translation>Kein Vorschlag.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Not duplicates  D</source>
            <translation>Keine Duplikate  D</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Skip  S</source>
            <translation>Überspringen  S</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Suggestion: keep photo {keep}, trash photo {trash}.</source>
            <translation>Vorschlag: Foto {keep} behalten, Foto {trash} in den Papierkorb.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Suggestion: keep photo {keep}, trash photos {trash}.</source>
            <translation>Vorschlag: Foto {keep} behalten, Fotos {trash} in den Papierkorb.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Suggestion: keep photo {keep}, trash {count} others.</source>
            <translation>Vorschlag: Foto {keep} behalten, {count} andere in den Papierkorb.</translation>
        </message>
    </context>
    <context>
        <name>SuggestionsPage</name>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>A folder you prefer</source>
            <translation>Ein bevorzugter Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>A protected folder always comes first. Where what is known of the pictures speaks for different photos, nothing is suggested.</source>
            <translation>Ein geschützter Ordner kommt immer zuerst. Wo das, was über die Bilder bekannt ist, für verschiedene Fotos spricht, wird nichts vorgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>An edit is never weighed against its original.</source>
            <translation>Eine Bearbeitung wird nie gegen ihr Original abgewogen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Date, place, caption and keywords the other lacks</source>
            <translation>Datum, Ort, Beschreibung und Stichwörter, die dem anderen fehlen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Folders of which nothing is suggested</source>
            <translation>Ordner, aus denen nichts vorgeschlagen wird</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Folders you prefer</source>
            <translation>Bevorzugte Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>HEIC and JPEG of one photo</source>
            <translation>HEIC und JPEG eines Fotos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Keep the HEIC, as the camera saved it</source>
            <translation>HEIC behalten, wie es die Kamera gespeichert hat</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Keep the JPEG, which opens everywhere</source>
            <translation>JPEG behalten, das sich überall öffnen lässt</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Less compression</source>
            <translation>Weniger Kompression</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>More of the scene</source>
            <translation>Mehr von der Szene</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>More real detail</source>
            <translation>Mehr echte Einzelheiten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Of equally good copies, the one in the first of these folders is kept.</source>
            <translation>Von gleich guten Kopien wird die im ersten dieser Ordner behalten.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Prefer a folder</source>
            <translation>Einen Ordner bevorzugen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>RAW and JPEG of one photo stay together.</source>
            <translation>RAW und JPEG eines Fotos bleiben zusammen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Suggest nothing from a folder</source>
            <translation>Aus einem Ordner nichts vorschlagen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>The earlier date</source>
            <translation>Das frühere Datum</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>The file as the camera saved it</source>
            <translation>Die Datei, wie die Kamera sie gespeichert hat</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>The tidier name and folder</source>
            <translation>Der ordentlichere Name und Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>What weighs more</source>
            <translation>Was mehr zählt</translation>
        </message>
    </context>
    <context>
        <name>Tidy</name>
        <message>
            <location filename="../../dupeviewer/gui/tidy/mode.py" />
            <source>About 1 more session like this finishes your library.</source>
            <translation>Noch etwa 1 Mal so, und alles ist durchgesehen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/tidy/mode.py" />
            <source>About {n} more sessions like this finish your library.</source>
            <translation>Noch etwa {n} Mal so, und alles ist durchgesehen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/tidy/mode.py" />
            <source>Done. {groups}, {size} ready for the {trash}.</source>
            <translation>Fertig. {groups}, {size} bereit für den {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/tidy/mode.py" />
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/tidy/mode.py" />
            <source>Review &amp; trash…</source>
            <translation>Prüfen und wegwerfen …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/tidy/mode.py" />
            <source>Start with the quick ones</source>
            <translation>Mit den schnellen anfangen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/tidy/mode.py" />
            <source>Ten-minute tidy</source>
            <translation>Zehn Minuten aufräumen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/tidy/mode.py" />
            <source>{groups}. About {quick} can be decided by rules in a few minutes; {rest} need your eye.</source>
            <translation>{groups}. Etwa {quick} lassen sich in wenigen Minuten nach Regeln entscheiden; {rest} brauchen Ihr Auge.</translation>
        </message>
    </context>
    <context>
        <name>TidyBar</name>
        <message>
            <location filename="../../dupeviewer/gui/tidy/bar.py" />
            <source>Stop here</source>
            <translation>Hier aufhören</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/tidy/bar.py" />
            <source>Ten-minute tidy</source>
            <translation>Zehn Minuten aufräumen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/tidy/bar.py" />
            <source>{groups} decided, {size} marked</source>
            <translation>{groups} entschieden, {size} markiert</translation>
        </message>
    </context>
    <context>
        <name>TileDelegate</name>
        <message>
            <location filename="../../dupeviewer/gui/results/tile.py" />
            <source>New groups</source>
            <translation>Neue Gruppen</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <location filename="../../dupeviewer/gui/toast.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>ToolBar</name>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Actual pixels of each photo</source>
            <translation>Tatsächliche Pixel jedes Fotos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Align</source>
            <translation>Ausrichten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>All photos look at the same spot</source>
            <translation>Alle Fotos zeigen dieselbe Stelle</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Colour the places that differ</source>
            <translation>Stellen einfärben, die sich unterscheiden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Differences  H</source>
            <translation>Unterschiede  H</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Fit</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Flip  F</source>
            <translation>Wechseln  F</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Info  I</source>
            <translation>Angaben  I</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Keep zoom for the next group</source>
            <translation>Zoom für die nächste Gruppe behalten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Lay photos of other sizes and crops upon each other</source>
            <translation>Fotos anderer Größe und Ausschnitte aufeinanderlegen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Let A and B change places</source>
            <translation>A und B tauschen die Plätze</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Let one photo shine through the other</source>
            <translation>Ein Foto durch das andere scheinen lassen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Loupe  L</source>
            <translation>Lupe  L</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Magnify the same spot in all photos</source>
            <translation>Dieselbe Stelle in allen Fotos vergrößern</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Move a divider between the two photos</source>
            <translation>Eine Trennlinie zwischen den beiden Fotos verschieben</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Overlay  O</source>
            <translation>Überlagern  O</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Show the facts that differ, side by side</source>
            <translation>Unterschiedliche Angaben nebeneinander zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Show the other photo in the same place; hold to peek</source>
            <translation>Das andere Foto an derselben Stelle zeigen; halten, um kurz hinzusehen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Swap  T</source>
            <translation>Tauschen  T</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Sync  Y</source>
            <translation>Gekoppelt  Y</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Wipe  W</source>
            <translation>Wischen  W</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Zoom: {zoom}</source>
            <translation>Zoom: {zoom}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>{n} photos side by side</source>
            <translation>{n} Fotos nebeneinander</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>TotalsBar</name>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>Leave practice</source>
            <translation>Übung beenden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>No groups at this setting</source>
            <translation>Keine Gruppen bei dieser Einstellung</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>No groups left</source>
            <translation>Keine Gruppen mehr</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>No groups yet</source>
            <translation>Noch keine Gruppen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>Practice: these are copies of sample photos</source>
            <translation>Übung: Dies sind Kopien von Beispielfotos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>Review &amp; trash…</source>
            <translation>Prüfen und wegwerfen …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>Review and trash</source>
            <translation>Prüfen und wegwerfen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>See what would move before anything does</source>
            <translation>Sehen, was verschoben würde, bevor etwas geschieht</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>Using smaller previews to save memory.</source>
            <translation>Kleinere Vorschauen, um Speicher zu sparen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>{n} decided</source>
            <translation>{n} entschieden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>{n} file could not be read. Show it</source>
            <translation>{n} Datei war nicht lesbar. Anzeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>{n} files could not be read. Show them</source>
            <translation>{n} Dateien waren nicht lesbar. Anzeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>{n} skipped</source>
            <translation>{n} übersprungen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>{photos} marked</source>
            <translation>{photos} markiert</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>{photos} marked, {size}</source>
            <translation>{photos} markiert, {size}</translation>
        </message>
    </context>
    <context>
        <name>TourBar</name>
        <message>
            <location filename="../../dupeviewer/gui/compare/footer.py" />
            <source>Less with [, more with ]</source>
            <translation>Weniger mit [, mehr mit ]</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/footer.py" />
            <source>Next spot  N</source>
            <translation>Nächste Stelle  N</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/footer.py" />
            <source>Prev spot  J</source>
            <translation>Vorige Stelle  J</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/footer.py" />
            <source>Undo turn</source>
            <translation>Drehung aufheben</translation>
        </message>
    </context>
    <context>
        <name>TrashDesk</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/desk.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/desk.py" />
            <source>Moving photos has ended.</source>
            <translation>Das Verschieben ist beendet.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/desk.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/desk.py" />
            <source>Show why</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/desk.py" />
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/desk.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>TrashSheet</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/sheet.py" />
            <source>Checking what would move…</source>
            <translation>Es wird geprüft, was verschoben würde …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/sheet.py" />
            <source>Copy list</source>
            <translation>Liste kopieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/sheet.py" />
            <source>Moving to {trash}…</source>
            <translation>Wird in den {trash} verschoben …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/sheet.py" />
            <source>No photos are marked for the {trash}.</source>
            <translation>Keine Fotos sind für den {trash} markiert.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/sheet.py" />
            <source>None of the marked photos can be moved.</source>
            <translation>Keines der markierten Fotos kann verschoben werden.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/sheet.py" />
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/sheet.py" />
            <source>Putting photos back…</source>
            <translation>Fotos werden zurückgeholt …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/sheet.py" />
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/sheet.py" />
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
    </context>
    <context>
        <name>TwinsDialog</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>A folder is listed here when most of its photos are also in another.</source>
            <translation>Hier steht ein Ordner, wenn seine meisten Fotos auch in einem anderen liegen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Folder twins</source>
            <translation>Ordnerzwillinge</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Folders that are also elsewhere</source>
            <translation>Ordner, die es auch anderswo gibt</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Looking through your folders…</source>
            <translation>Ihre Ordner werden durchgesehen …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Mark the {n}</source>
            <translation>Die {n} markieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Marked {photos} in {folder}.</source>
            <translation>{photos} in {folder} markiert.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Marks only. The copies in the other folder are kept.</source>
            <translation>Nur Markierungen. Die Kopien im anderen Ordner bleiben.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>No folder is mostly contained in another one.</source>
            <translation>Kein Ordner ist zum größten Teil in einem anderen enthalten.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Not in {folder}</source>
            <translation>Nicht in {folder}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Only in one folder</source>
            <translation>Nur in einem Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Show the {n}</source>
            <translation>Die {n} zeigen</translation>
        </message>
    </context>
    <context>
        <name>TwinsTable</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Folders whose photos are also in another folder</source>
            <translation>Ordner, deren Fotos auch in einem anderen Ordner liegen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Is also in</source>
            <translation>Liegt auch in</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>{share} %</source>
            <translation>{share} %</translation>
        </message>
    </context>
    <context>
        <name>TypesBox</name>
        <message>
            <location filename="../../dupeviewer/gui/widgets/fields.py" />
            <source>DupeViewer looks at these types of photos:</source>
            <translation>DupeViewer beachtet diese Arten von Fotos:</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/fields.py" />
            <source>File types</source>
            <translation>Dateitypen</translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message>
            <location filename="../../dupeviewer/gui/background/waiting.py" />
            <source>1 mark waits for {drive}, which is not connected.</source>
            <translation>1 Markierung wartet auf {drive}, das nicht verbunden ist.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/waiting.py" />
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/waiting.py" />
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/waiting.py" />
            <source>Not connected: {drive}</source>
            <translation>Nicht verbunden: {drive}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/waiting.py" />
            <source>Review</source>
            <translation>Durchsehen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/waiting.py" />
            <source>Waiting for {drive}. The scan goes on with the rest.</source>
            <translation>Warten auf {drive}. Die Suche geht mit dem Rest weiter.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/waiting.py" />
            <source>{drive} is back. 1 photo is ready for the {trash}.</source>
            <translation>{drive} ist wieder da. 1 Foto ist bereit für den {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/waiting.py" />
            <source>{drive} is back. Its scan can go on.</source>
            <translation>{drive} ist wieder da. Die Suche darauf kann weitergehen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/waiting.py" />
            <source>{drive} is back. {n} photos are ready for the {trash}.</source>
            <translation>{drive} ist wieder da. {n} Fotos sind bereit für den {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/waiting.py" />
            <source>{n} marks wait for {drive}, which is not connected.</source>
            <translation>{n} Markierungen warten auf {drive}, das nicht verbunden ist.</translation>
        </message>
    </context>
    <context>
        <name>WithoutTrashDialog</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/choice.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/choice.py" />
            <source>Drives without a {trash}</source>
            <translation>Laufwerke ohne {trash}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/choice.py" />
            <source>History puts them back.</source>
            <translation>Der Verlauf holt sie zurück.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/choice.py" />
            <source>Leave them where they are</source>
            <translation>Lassen, wo sie sind</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/choice.py" />
            <source>No folder can be made there.</source>
            <translation>Dort kann kein Ordner angelegt werden.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/choice.py" />
            <source>This drive has no {trash}. Leave these photos where they are, or move them to a folder on the same drive.</source>
            <translation>Dieses Laufwerk hat keinen {trash}. Lassen Sie diese Fotos, wo sie sind, oder verschieben Sie sie in einen Ordner auf demselben Laufwerk.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/choice.py" />
            <source>Use this</source>
            <translation>Übernehmen</translation>
        </message>
    </context>
    <context>
        <name>_PairPainter</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/looking.py" />
            <source>Kept – {kind}</source>
            <translation>Behalten – {kind}</translation>
        </message>
    </context>
    <context>
        <name>_Place</name>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Show {folder}</source>
            <translation>{folder} zeigen</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <location filename="../../dupeviewer/gui/start/recents.py" />
            <source>Continue</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/recents.py" />
            <source>Continue with {names}</source>
            <translation>Weitermachen mit {names}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/rows.py" />
            <source>Down (Alt+Down)</source>
            <translation>Runter (Alt+Runter)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/rows.py" />
            <source>Edit order…</source>
            <translation>Reihenfolge ändern …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/recents.py" />
            <source>Forget {names}</source>
            <translation>{names} vergessen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/rows.py" />
            <source>Rule {n}: keep the photo that {rule}</source>
            <translation>Regel {n}: das Foto behalten, das {rule}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/recents.py" />
            <source>Take off the list</source>
            <translation>Von der Liste nehmen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/rows.py" />
            <source>Up (Alt+Up)</source>
            <translation>Hoch (Alt+Hoch)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/recents.py" />
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/recents.py" />
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/recents.py" />
            <source>{names}  –  {day}, {groups}</source>
            <translation>{names}  –  {day}, {groups}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/recents.py" />
            <source>{names}  –  {day}, {groups}, {share} % reviewed</source>
            <translation>{names}  –  {day}, {groups}, zu {share} % durchgesehen</translation>
        </message>
    </context>
    <context>
        <name>_StepButton</name>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>Step {n}: {name}</source>
            <translation>Schritt {n}: {name}</translation>
        </message>
    </context>
    <context>
        <name>_Table</name>
        <message>
            <location filename="../../dupeviewer/gui/compare/info.py" />
            <source>The facts of these photos are all the same.</source>
            <translation>Die Angaben dieser Fotos sind alle gleich.</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>A file that belongs to it changed since the scan – left alone.</source>
            <translation>Eine zugehörige Datei hat sich seit der Suche verändert – nicht angetastet.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>A file that belongs to it could not be moved – both were left.</source>
            <translation>Eine zugehörige Datei konnte nicht verschoben werden – beide blieben.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>A file that belongs to it stayed behind.</source>
            <translation>Eine zugehörige Datei blieb zurück.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>A new file is there now – it is still in the {trash}.</source>
            <translation>Dort ist jetzt eine neue Datei – das Foto liegt noch im {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Another app is using it.</source>
            <translation>Ein anderes Programm verwendet es.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Back under a new name: another file is in its place now.</source>
            <translation>Zurück unter neuem Namen: An seinem Platz liegt jetzt eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Back where it was.</source>
            <translation>Wieder an seinem Platz.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Can't be read to compare it once more – left alone.</source>
            <translation>Kann für den letzten Vergleich nicht gelesen werden – nicht angetastet.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Can't show this photo: {why}</source>
            <translation>Dieses Foto kann nicht gezeigt werden: {why}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Changed since the scan – checking again…</source>
            <translation>Seit der Suche verändert – wird erneut geprüft …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Changed since the scan – left alone.</source>
            <translation>Seit der Suche verändert – nicht angetastet.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Could not be put back – it is still in the {trash}.</source>
            <translation>Konnte nicht zurückgeholt werden – es liegt noch im {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Drive disconnected.</source>
            <translation>Laufwerk getrennt.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>In a protected folder – left alone.</source>
            <translation>In einem geschützten Ordner – nicht angetastet.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>In the {trash}; restore it there.</source>
            <translation>Im {trash}; dort zurückholen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>It could not be read: {why}.</source>
            <translation>Sie konnte nicht gelesen werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>It is a kind of {format} that cannot be read.</source>
            <translation>Es ist eine Art von {format}, die nicht gelesen werden kann.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>It is a {format} picture, which cannot be read.</source>
            <translation>Es ist ein Bild im Format {format}, das nicht gelesen werden kann.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>It is no longer there.</source>
            <translation>Sie ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>It is not an ordinary file.</source>
            <translation>Sie ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Its drive is not connected.</source>
            <translation>Sein Laufwerk ist nicht verbunden.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Its drive was disconnected or did not answer.</source>
            <translation>Das Laufwerk wurde getrennt oder hat nicht geantwortet.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Its kept copy can't be read – left alone.</source>
            <translation>Die behaltene Kopie kann nicht gelesen werden – nicht angetastet.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Its kept copy changed since the scan – left alone.</source>
            <translation>Die behaltene Kopie hat sich seit der Suche verändert – nicht angetastet.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Its kept copy is gone – left alone.</source>
            <translation>Die behaltene Kopie ist nicht mehr da – nicht angetastet.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Its kept copy is the same file under another name – left alone.</source>
            <translation>Die behaltene Kopie ist dieselbe Datei unter anderem Namen – nicht angetastet.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Its kept copy is to go to the {trash} as well – left alone.</source>
            <translation>Die behaltene Kopie soll auch in den {trash} – nicht angetastet.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Its kept copy went away at the same moment – please restore it.</source>
            <translation>Die behaltene Kopie verschwand im selben Augenblick – bitte holen Sie es zurück.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Moved or deleted since the scan – nothing to do.</source>
            <translation>Seit der Suche verschoben oder gelöscht – nichts zu tun.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Moved or deleted since the scan.</source>
            <translation>Seit der Suche verschoben oder gelöscht.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Moved to a folder on its drive, which has no {trash}.</source>
            <translation>In einen Ordner auf seinem Laufwerk verschoben, das keinen {trash} hat.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Moved to the {trash}.</source>
            <translation>In den {trash} verschoben.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>No copy of it would be left – left alone.</source>
            <translation>Keine Kopie davon würde bleiben – nicht angetastet.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>No longer in the {trash}.</source>
            <translation>Nicht mehr im {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>No longer the same as its kept copy – left alone.</source>
            <translation>Nicht mehr gleich mit der behaltenen Kopie – nicht angetastet.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>No permission to move it.</source>
            <translation>Keine Berechtigung, es zu verschieben.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>No photo it directly matches stays – its mark is paused.</source>
            <translation>Kein Foto bleibt, zu dem es direkt passt – seine Markierung ruht.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>No photo it directly matches stays – left alone.</source>
            <translation>Kein Foto bleibt, zu dem es direkt passt – nicht angetastet.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Not connected. Showing saved preview.</source>
            <translation>Nicht verbunden. Gespeicherte Vorschau.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Not enough room in the {trash}.</source>
            <translation>Nicht genug Platz im {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Reading the file took too long.</source>
            <translation>Das Lesen der Datei dauerte zu lange.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Reading this file crashed the reader.</source>
            <translation>Beim Lesen dieser Datei ist das Leseprogramm abgestürzt.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Reported as moved, but it is neither in its place nor in the {trash}.</source>
            <translation>Als verschoben gemeldet, ist aber weder an seinem Platz noch im {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Stopped before this photo – it is still in the {trash}.</source>
            <translation>Vor diesem Foto gestoppt – es ist noch im {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Stopped before this photo – left where it was.</source>
            <translation>Vor diesem Foto gestoppt – es blieb, wo es war.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Stored online, not on this computer.</source>
            <translation>Online gespeichert, nicht auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The file changed while it was being looked at.</source>
            <translation>Die Datei änderte sich, während sie angesehen wurde.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The file ends too early ({percent} % readable).</source>
            <translation>Die Datei endet zu früh ({percent} % lesbar).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The file ends too early.</source>
            <translation>Die Datei endet zu früh.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The file has a format that cannot be read.</source>
            <translation>Die Datei hat ein Format, das nicht gelesen werden kann.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The file is damaged.</source>
            <translation>Die Datei ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The file is not a picture, whatever its name says.</source>
            <translation>Die Datei ist kein Bild, was auch immer ihr Name sagt.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The history can't be written, so nothing could be undone – left alone.</source>
            <translation>Der Verlauf kann nicht geschrieben werden, also wäre nichts rückgängig zu machen – nicht angetastet.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The picture is too large to open safely.</source>
            <translation>Das Bild ist zu groß, um es sicher zu öffnen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The program ended before it was moved – left where it was.</source>
            <translation>Das Programm endete, bevor es verschoben war – es blieb, wo es war.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The program ended while it read this file. To try it again, scan again.</source>
            <translation>Das Programm endete, während es diese Datei las. Für einen neuen Versuch noch einmal suchen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The same file is kept under another name – left alone.</source>
            <translation>Dieselbe Datei wird unter anderem Namen behalten – nicht angetastet.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The {trash} did not take it – it is still in its place.</source>
            <translation>Der {trash} nahm es nicht an – es ist noch an seinem Platz.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>This drive has no {trash} – left alone.</source>
            <translation>Dieses Laufwerk hat keinen {trash} – nicht angetastet.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>To read {format} pictures, install what reads them: {how}</source>
            <translation>Um Bilder im Format {format} zu lesen, installieren Sie, was sie liest: {how}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>What reads files of this format is not installed.</source>
            <translation>Was Dateien dieses Formats liest, ist nicht installiert.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Windows reported it moved, but it isn't in the {trash}.</source>
            <translation>Windows meldet es als verschoben, aber es ist nicht im {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>You have no permission to read it.</source>
            <translation>Sie haben keine Berechtigung, sie zu lesen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>You said these are not duplicates – left alone.</source>
            <translation>Sie sagten, dies seien keine Duplikate – nicht angetastet.</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>1 mark stands</source>
            <translation>1 Markierung gilt noch</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>1 restorable</source>
            <translation>1 kann zurückgeholt werden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Drive not connected</source>
            <translation>Laufwerk nicht verbunden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Emptied</source>
            <translation>Geleert</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/export.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Files that belong to them and did not come along: {n}.</source>
            <translation>Zugehörige Dateien, die nicht mitkamen: {n}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/export.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>In a folder on its drive</source>
            <translation>In einem Ordner auf seinem Laufwerk</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>In {trash}</source>
            <translation>Im {trash}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>In {trash}; restore it there</source>
            <translation>Im {trash}; dort zurückholen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>It returns to {folder}.</source>
            <translation>Es kehrt zurück nach {folder}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/export.py" />
            <source>Kept copy</source>
            <translation>Behaltene Kopie</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Kept: {path}</source>
            <translation>Behalten: {path}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Left alone</source>
            <translation>Nicht angetastet</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Marked {photos} as suggested</source>
            <translation>{photos} wie vorgeschlagen markiert</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Marked {photos} in {folder}</source>
            <translation>{photos} in {folder} markiert</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Marked {photos} with rules</source>
            <translation>{photos} mit Regeln markiert</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Marked {photos} with “{name}”</source>
            <translation>{photos} mit „{name}“ markiert</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Marked {when}: “Keep all”</source>
            <translation>Markiert {when}: „Alle behalten“</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Marked {when}: “Keep both”</source>
            <translation>Markiert {when}: „Beide behalten“</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Moved {photos} to the {trash}</source>
            <translation>{photos} in den {trash} verschoben</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>No copy was kept</source>
            <translation>Keine Kopie wurde behalten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Nothing moved</source>
            <translation>Nichts verschoben</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Open {trash}</source>
            <translation>{trash} öffnen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/export.py" />
            <source>Photos moved to the trash</source>
            <translation>In den Papierkorb verschobene Fotos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Put 1 photo back where it was?</source>
            <translation>1 Foto an seinen Platz zurückholen?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Put back {photos}.</source>
            <translation>{photos} zurückgeholt.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Put {n} photos back where they were?</source>
            <translation>{n} Fotos an ihren Platz zurückholen?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Restore</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Restored</source>
            <translation>Zurückgeholt</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Show kept copy</source>
            <translation>Behaltene Kopie zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/export.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/export.py" />
            <source>Size in bytes</source>
            <translation>Größe in Bytes</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Starred {photos} with rules</source>
            <translation>{photos} mit Regeln zum Behalten gekennzeichnet</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Taken back or changed since</source>
            <translation>Inzwischen zurückgenommen oder geändert</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>The latest {n} that were trashed</source>
            <translation>Die letzten {n}, die weggeworfen wurden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>They return to {folder}.</source>
            <translation>Sie kehren zurück nach {folder}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>They return to {n} folders.</source>
            <translation>Sie kehren in {n} Ordner zurück.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Today {time}</source>
            <translation>Heute {time}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Trashed {when}</source>
            <translation>Weggeworfen {when}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Trashed {when}: {why}</source>
            <translation>Weggeworfen {when}: {why}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Undo not possible: since trashed</source>
            <translation>Nicht mehr rückgängig zu machen: schon im Papierkorb</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/export.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/export.py" />
            <source>Where it is now</source>
            <translation>Wo es jetzt ist</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/export.py" />
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Why: {why}</source>
            <translation>Warum: {why}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Yesterday {time}</source>
            <translation>Gestern {time}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>closed</source>
            <translation>geschlossen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>drive not connected: {n}</source>
            <translation>Laufwerk nicht verbunden: {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>emptied: {n}</source>
            <translation>geleert: {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>in a folder on their drive: {n}</source>
            <translation>in einem Ordner auf ihrem Laufwerk: {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>in {trash}, place unknown: {n}</source>
            <translation>im {trash}, Ort unbekannt: {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>in {trash}: {n}</source>
            <translation>im {trash}: {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>left alone: {n}</source>
            <translation>nicht angetastet: {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>restored: {n}</source>
            <translation>zurückgeholt: {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>today {time}</source>
            <translation>heute {time}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>yesterday {time}</source>
            <translation>gestern {time}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>{n} marks stand</source>
            <translation>{n} Markierungen gelten noch</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>{n} restorable</source>
            <translation>{n} können zurückgeholt werden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>{n} under a new name, as their places are taken.</source>
            <translation>{n} unter neuem Namen, weil ihr Platz belegt ist.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>{photos} trashed</source>
            <translation>{photos} weggeworfen</translation>
        </message>
    </context>
    <context>
        <name>problems</name>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>1 file couldn't be checked. It is not compared and can't be marked.</source>
            <translation>1 Datei konnte nicht geprüft werden. Sie wird nicht verglichen und kann nicht markiert werden.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>1 file was read, though its name says another type.</source>
            <translation>1 Datei wurde gelesen, obwohl ihr Name einen anderen Typ angibt.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Changed while it was read</source>
            <translation>Beim Lesen verändert</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Crashed the reader last time</source>
            <translation>Brachte beim letzten Mal das Lesen zum Absturz</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Damaged photo</source>
            <translation>Beschädigtes Foto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Download &amp;&amp; check</source>
            <translation>Herunterladen &amp;&amp; prüfen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Drive disconnected</source>
            <translation>Laufwerk getrennt</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Empty file</source>
            <translation>Leere Datei</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Every photo was read.</source>
            <translation>Jedes Foto wurde gelesen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Fix…</source>
            <translation>Beheben …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Format that can't be read</source>
            <translation>Format, das nicht gelesen werden kann</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>No longer there</source>
            <translation>Nicht mehr da</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>No permission</source>
            <translation>Keine Berechtigung</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Not a photo</source>
            <translation>Kein Foto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Not an ordinary file</source>
            <translation>Keine gewöhnliche Datei</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Not the type it says</source>
            <translation>Anderer Typ als angegeben</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Online-only</source>
            <translation>Nur online</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Too large to open safely</source>
            <translation>Zu groß, um es sicher zu öffnen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Took too long to read</source>
            <translation>Lesen dauerte zu lange</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>{n} files couldn't be checked. They are not compared and can't be marked.</source>
            <translation>{n} Dateien konnten nicht geprüft werden. Sie werden nicht verglichen und können nicht markiert werden.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>{n} files were read, though their names say another type.</source>
            <translation>{n} Dateien wurden gelesen, obwohl ihre Namen einen anderen Typ angeben.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>{suffix}, but really a {format} – read anyway</source>
            <translation>{suffix}, in Wirklichkeit aber {format} – trotzdem gelesen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>{suffix}, but really an {format} – read anyway</source>
            <translation>{suffix}, in Wirklichkeit aber {format} – trotzdem gelesen</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>1 exists only in {folder}.</source>
            <translation>1 gibt es nur in {folder}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>1 group decided</source>
            <translation>1 Gruppe entschieden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>1 group left for you (tie or conflicting evidence)</source>
            <translation>1 Gruppe bleibt für Sie (Gleichstand oder widersprüchlich)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>1 group would lose every copy</source>
            <translation>1 Gruppe würde jede Kopie verlieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>1 group you already decided – not touched</source>
            <translation>1 Gruppe haben Sie schon entschieden – bleibt, wie sie ist</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>1 has its copy elsewhere.</source>
            <translation>1 hat die Kopie anderswo.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>1 is better here and left for you.</source>
            <translation>1 ist hier besser und bleibt für Sie.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>1 you have decided.</source>
            <translation>1 haben Sie entschieden.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>A tie: no rule that is on tells these photos apart.</source>
            <translation>Gleichstand: Keine der Regeln unterscheidet diese Fotos.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>All {n} photos in {a} are also in {b}.</source>
            <translation>Alle {n} Fotos in {a} liegen auch in {b}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/presets.py" />
            <source>Best quality</source>
            <translation>Beste Qualität</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>By the date taken where both have one, otherwise by the date of the file.</source>
            <translation>Nach dem Aufnahmedatum, wo beide eines haben, sonst nach dem Datum der Datei.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>By the real detail that was measured beside its copies.</source>
            <translation>Nach den echten Einzelheiten, gemessen neben seinen Kopien.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>By your order of folders. Protected folders are always on top.</source>
            <translation>Nach Ihrer Ordnerfolge. Geschützte Ordner stehen immer oben.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>Caption, keywords and rating count too.</source>
            <translation>Beschreibung, Stichwörter und Bewertung zählen auch.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>Conflicting evidence: what would go has something that the other lacks.</source>
            <translation>Widersprüchlich: Was ginge, hat etwas, das dem anderen fehlt.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/presets.py" />
            <source>Free most space</source>
            <translation>Am meisten Platz frei machen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>In this order: {types}, others.</source>
            <translation>In dieser Reihenfolge: {types}, andere.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>Left out after the spot-check.</source>
            <translation>Nach der Stichprobe ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>Mark {photos}</source>
            <translation>{photos} markieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>Marked {photos} in {groups}.</source>
            <translation>{photos} in {groups} markiert.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>More pixels, unless it was only enlarged.</source>
            <translation>Mehr Pixel, wenn es nicht nur vergrößert wurde.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/presets.py" />
            <source>My folder order</source>
            <translation>Meine Ordnerfolge</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>None of these groups is of a kind that is ticked above.</source>
            <translation>Keine dieser Gruppen ist von einer Art, die oben angekreuzt ist.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>Nothing exists only in {folder}.</source>
            <translation>Nichts gibt es nur in {folder}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>Nothing to mark</source>
            <translation>Nichts zu markieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>Of all groups, probably fewer than 1 in {n} is wrong at worst.</source>
            <translation>Von allen Gruppen ist schlimmstenfalls wohl weniger als 1 von {n} falsch.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>Rather the camera's own file than one that another program saved.</source>
            <translation>Lieber die Datei der Kamera als eine, die ein anderes Programm gespeichert hat.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/presets.py" />
            <source>Safe</source>
            <translation>Vorsichtig</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>So far {n} groups decided…</source>
            <translation>Bis jetzt {n} Gruppen entschieden …</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>Star the keepers in {groups}</source>
            <translation>In {groups} kennzeichnen, was bleibt</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>Starred the keepers in {groups}.</source>
            <translation>In {groups} gekennzeichnet, was bleibt.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>That is too few to say anything about the rest.</source>
            <translation>Das sind zu wenige, um etwas über den Rest zu sagen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>There are no groups here.</source>
            <translation>Hier sind keine Gruppen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>These rules decide none of these groups. Turn on another rule, or look yourself.</source>
            <translation>Diese Regeln entscheiden keine dieser Gruppen. Schalten Sie eine weitere Regel ein oder sehen Sie selbst nach.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>You have decided all of these groups already.</source>
            <translation>Sie haben alle diese Gruppen schon entschieden.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>are of the kind “{kind}”</source>
            <translation>von der Art „{kind}“</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>as the camera saved it</source>
            <translation>wie von der Kamera gespeichert</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>better file type</source>
            <translation>besserer Dateityp</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>better folder</source>
            <translation>besserer Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>has date, camera, location</source>
            <translation>Datum, Kamera, Ort hat</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>has more real detail</source>
            <translation>mehr echte Einzelheiten hat</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>has no "(1)" or "copy" in its name</source>
            <translation>kein „(1)“ oder „Kopie“ im Namen hat</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>has what the other lacks</source>
            <translation>hat, was dem anderen fehlt</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>in a protected folder</source>
            <translation>in einem geschützten Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>is as the camera saved it</source>
            <translation>ist, wie die Kamera es gespeichert hat</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>is in a better folder</source>
            <translation>in einem besseren Ordner liegt</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>is less compressed</source>
            <translation>weniger komprimiert ist</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>is newer</source>
            <translation>neuer ist</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>is of a better file type</source>
            <translation>von besserem Dateityp ist</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>is older</source>
            <translation>älter ist</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>is the larger file</source>
            <translation>die größere Datei ist</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>is the sharpest</source>
            <translation>am schärfsten ist</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>keep a photo in {folder}</source>
            <translation>behalten ein Foto in {folder}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>larger file</source>
            <translation>größere Datei</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>less compressed</source>
            <translation>weniger komprimiert</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>more pixels</source>
            <translation>mehr Pixel</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>newer</source>
            <translation>neuer</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>older</source>
            <translation>älter</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>plainly sharper</source>
            <translation>deutlich schärfer</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>tidier name</source>
            <translation>ordentlicherer Name</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>were decided by a protected folder</source>
            <translation>durch einen geschützten Ordner entschieden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>were decided by “{rule}”</source>
            <translation>durch „{rule}“ entschieden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>would lose a photo in {folder}</source>
            <translation>würden ein Foto in {folder} verlieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>would lose a {type}</source>
            <translation>würden ein {type} verlieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>{n} are better here and left for you.</source>
            <translation>{n} sind hier besser und bleiben für Sie.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>{n} exist only in {folder}.</source>
            <translation>{n} gibt es nur in {folder}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>{n} groups decided</source>
            <translation>{n} Gruppen entschieden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>{n} groups left for you (tie or conflicting evidence)</source>
            <translation>{n} Gruppen bleiben für Sie (Gleichstand oder widersprüchlich)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>{n} groups would lose every copy</source>
            <translation>{n} Gruppen würden jede Kopie verlieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>{n} groups you already decided – not touched</source>
            <translation>{n} Gruppen haben Sie schon entschieden – bleiben, wie sie sind</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>{n} have their copies elsewhere.</source>
            <translation>{n} haben ihre Kopien anderswo.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>{n} of {total} photos in {a} are also in {b}.</source>
            <translation>{n} von {total} Fotos in {a} liegen auch in {b}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>{n} you have decided.</source>
            <translation>{n} haben Sie entschieden.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>{photos} marked, {size}</source>
            <translation>{photos} markiert, {size}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>{x}× more pixels</source>
            <translation>{x}× mehr Pixel</translation>
        </message>
    </context>
    <context>
        <name>trash</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 changed or moved since the scan – will be left alone</source>
            <translation>1 seit der Suche verändert oder verschoben – bleibt, wo es ist</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 couldn't be moved</source>
            <translation>1 konnte nicht verschoben werden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 file checked</source>
            <translation>1 Datei geprüft</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 group would lose all copies</source>
            <translation>1 Gruppe würde alle Kopien verlieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 is not as it was</source>
            <translation>1 ist nicht wie zuvor</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 marked photo stays where it is</source>
            <translation>1 markiertes Foto bleibt, wo es ist</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 on {drive} – it goes to a folder there, as this drive has no {trash}</source>
            <translation>1 auf {drive} – kommt dort in einen Ordner, da dieses Laufwerk keinen {trash} hat</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 on {drive} – this drive has no {trash}; it will be left alone</source>
            <translation>1 auf {drive} – dieses Laufwerk hat keinen {trash}; bleibt, wo es ist</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 photo has more to it than its kept copy</source>
            <translation>1 Foto hat mehr an sich als seine behaltene Kopie</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 photo has {what} its kept copy lacks</source>
            <translation>1 Foto hat {what}, was seiner behaltenen Kopie fehlt</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 similar shot (a different photo)</source>
            <translation>1 ähnliche Aufnahme (ein anderes Foto)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 that can't be moved – will be left alone</source>
            <translation>1 kann nicht verschoben werden – bleibt, wo es ist</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 unchanged since the scan, and its kept copy is there</source>
            <translation>1 seit der Suche unverändert, und die behaltene Kopie ist da</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 was left alone</source>
            <translation>1 wurde nicht angetastet</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 went without a file that belongs to it</source>
            <translation>1 ging ohne eine zugehörige Datei</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 whose kept copy is not as it was – will be left alone</source>
            <translation>1, dessen behaltene Kopie nicht wie zuvor ist – bleibt, wo es ist</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/listing.py" />
            <source>All copies would go</source>
            <translation>Alle Kopien würden gehen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Also move 1 companion file (XMP, Live Photo movie)</source>
            <translation>Auch 1 Begleitdatei verschieben (XMP, Live-Photo-Film)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Also move {n} companion files (XMP, Live Photo movies)</source>
            <translation>
                <numerusform>Auch {n} Begleitdatei verschieben (XMP, Live-Photo-Film)</numerusform>
                <numerusform>Auch {n} Begleitdateien verschieben (XMP, Live-Photo-Filme)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/listing.py" />
            <source>Back, but a file that belongs to it is not.</source>
            <translation>Zurück, aber eine zugehörige Datei nicht.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Checking files…  {done} of {total}</source>
            <translation>Dateien werden geprüft …  {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Every one of the {groups} keeps at least one copy.</source>
            <translation>{groups}: In jeder bleibt mindestens eine Kopie.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/listing.py" />
            <source>Kept: {name} in {folder}</source>
            <translation>Behalten: {name} in {folder}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Kinds:  {list}</source>
            <translation>Arten:  {list}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Look at the photo</source>
            <translation>Das Foto ansehen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Look through all {n}</source>
            <translation>
                <numerusform>{n} ansehen</numerusform>
                <numerusform>Alle {n} durchsehen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Move to {trash}</source>
            <translation>In den {trash} verschieben</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Move {photos} to the {trash}?</source>
            <translation>{photos} in den {trash} verschieben?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Move {photos} to {trash}</source>
            <translation>{photos} in den {trash} verschieben</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Moved {n}. {rest}.</source>
            <translation>{n} verschoben. {rest}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Moved {photos} to the {trash}.</source>
            <translation>{photos} in den {trash} verschoben.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Moving {photos} to the {trash}. What you mark now goes next time.</source>
            <translation>{photos} auf dem Weg in den {trash}. Was Sie jetzt markieren, kommt beim nächsten Mal dran.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/listing.py" />
            <source>No copy stays in its group.</source>
            <translation>In der Gruppe bleibt keine Kopie.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>No photo was moved.</source>
            <translation>Kein Foto wurde verschoben.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Nothing was put back.</source>
            <translation>Nichts wurde zurückgeholt.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Put 1 photo back where it was.</source>
            <translation>1 Foto an seinen Platz zurückgeholt.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Put {photos} back where they were.</source>
            <translation>{photos} an ihren Platz zurückgeholt.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Recycle Bin</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Restore as {name}</source>
            <translation>Als {name} zurückholen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Restore under a new name</source>
            <translation>Unter neuem Namen zurückholen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Restore under new names</source>
            <translation>Unter neuen Namen zurückholen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/listing.py" />
            <source>Something that no kept copy has</source>
            <translation>Etwas, das keine behaltene Kopie hat</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Stopped. {moved} moved, {rest} left where they were.</source>
            <translation>Gestoppt. {moved} verschoben, {rest} gelassen, wo sie waren.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>The group keeps at least one copy.</source>
            <translation>Die Gruppe behält mindestens eine Kopie.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Their space is free once you empty the {trash}.</source>
            <translation>Ihr Platz ist frei, sobald Sie den {trash} leeren.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Up to {size} can be freed once you empty the {trash}.</source>
            <translation>Bis zu {size} können frei werden, sobald Sie den {trash} leeren.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>a camera</source>
            <translation>eine Kamera</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>a caption</source>
            <translation>eine Beschreibung</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>a date taken</source>
            <translation>ein Aufnahmedatum</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>a few seconds left</source>
            <translation>noch ein paar Sekunden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>a location</source>
            <translation>einen Ort</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>a rating</source>
            <translation>eine Bewertung</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>about 1 minute left</source>
            <translation>noch etwa 1 Minute</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>about {n} minutes left</source>
            <translation>
                <numerusform>noch etwa {n} Minute</numerusform>
                <numerusform>noch etwa {n} Minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>about {n} seconds left</source>
            <translation>noch etwa {n} Sekunden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>edited {n}</source>
            <translation>bearbeitet {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>exact {n}</source>
            <translation>exakt {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>keywords</source>
            <translation>Stichwörter</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>same picture {n}</source>
            <translation>gleiches Bild {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>similar shots {n}</source>
            <translation>ähnliche Aufnahmen {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{first} or {last}</source>
            <translation>{first} oder {last}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{name}: A new file is there now.</source>
            <translation>{name}: Dort ist jetzt eine neue Datei.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} are not as they were</source>
            <translation>
                <numerusform>{n} ist nicht wie zuvor</numerusform>
                <numerusform>{n} sind nicht wie zuvor</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} are still in the {trash}: new files are in their places now.</source>
            <translation>{n} sind noch im {trash}: An ihren Plätzen liegen jetzt neue Dateien.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} changed or moved since the scan – will be left alone</source>
            <translation>
                <numerusform>{n} seit der Suche verändert oder verschoben – bleibt, wo es ist</numerusform>
                <numerusform>{n} seit der Suche verändert oder verschoben – bleiben, wo sie sind</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} couldn't be moved</source>
            <translation>
                <numerusform>{n} konnte nicht verschoben werden</numerusform>
                <numerusform>{n} konnten nicht verschoben werden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} files checked</source>
            <translation>
                <numerusform>{n} Datei geprüft</numerusform>
                <numerusform>{n} Dateien geprüft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} groups would lose all copies</source>
            <translation>
                <numerusform>{n} Gruppe würde alle Kopien verlieren</numerusform>
                <numerusform>{n} Gruppen würden alle Kopien verlieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} marked photos stay where they are</source>
            <translation>
                <numerusform>{n} markiertes Foto bleibt, wo es ist</numerusform>
                <numerusform>{n} markierte Fotos bleiben, wo sie sind</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} on {drive} – they go to a folder there, as this drive has no {trash}</source>
            <translation>
                <numerusform>{n} auf {drive} – kommt dort in einen Ordner, da dieses Laufwerk keinen {trash} hat</numerusform>
                <numerusform>{n} auf {drive} – kommen dort in einen Ordner, da dieses Laufwerk keinen {trash} hat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} on {drive} – this drive has no {trash}; they will be left alone</source>
            <translation>
                <numerusform>{n} auf {drive} – dieses Laufwerk hat keinen {trash}; bleibt, wo es ist</numerusform>
                <numerusform>{n} auf {drive} – dieses Laufwerk hat keinen {trash}; sie bleiben, wo sie sind</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} photos have more to them than their kept copy</source>
            <translation>
                <numerusform>{n} Foto hat mehr an sich als seine behaltene Kopie</numerusform>
                <numerusform>{n} Fotos haben mehr an sich als ihre behaltene Kopie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} photos have {what} their kept copy lacks</source>
            <translation>
                <numerusform>{n} Foto hat {what}, was seiner behaltenen Kopie fehlt</numerusform>
                <numerusform>{n} Fotos haben {what}, was ihrer behaltenen Kopie fehlt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} similar shots (different photos)</source>
            <translation>
                <numerusform>{n} ähnliche Aufnahme (ein anderes Foto)</numerusform>
                <numerusform>{n} ähnliche Aufnahmen (andere Fotos)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} that can't be moved – will be left alone</source>
            <translation>
                <numerusform>{n} kann nicht verschoben werden – bleibt, wo es ist</numerusform>
                <numerusform>{n} können nicht verschoben werden – bleiben, wo sie sind</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} unchanged since the scan, and their kept copy is there</source>
            <translation>
                <numerusform>{n} seit der Suche unverändert, und die behaltene Kopie ist da</numerusform>
                <numerusform>{n} seit der Suche unverändert, und ihre behaltene Kopie ist da</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} went without a file that belongs to them</source>
            <translation>
                <numerusform>{n} ging ohne eine zugehörige Datei</numerusform>
                <numerusform>{n} gingen ohne eine zugehörige Datei</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} were left alone</source>
            <translation>
                <numerusform>{n} wurde nicht angetastet</numerusform>
                <numerusform>{n} wurden nicht angetastet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} whose kept copy is not as it was – will be left alone</source>
            <translation>
                <numerusform>{n}, dessen behaltene Kopie nicht wie zuvor ist – bleibt, wo es ist</numerusform>
                <numerusform>{n}, deren behaltene Kopien nicht wie zuvor sind – bleiben, wo sie sind</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{safe} of {groups} keep at least one copy.</source>
            <translation>{groups}, davon behalten {safe} mindestens eine Kopie.</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>+1 new photo</source>
            <translation>+1 neues Foto</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>+{n} new photos</source>
            <translation>
                <numerusform>+{n} neues Foto</numerusform>
                <numerusform>+{n} neue Fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>1 extra copy</source>
            <translation>1 Extrakopie</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>1 group</source>
            <translation>1 Gruppe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>1 mark is paused because its match is hidden at this setting.</source>
            <translation>1 Markierung ruht, weil das Gegenstück bei dieser Einstellung nicht gezeigt wird.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>1 new group – Show</source>
            <translation>1 neue Gruppe – zeigen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>1 photo</source>
            <translation>1 Foto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>A similar shot to the kept one, difference {difference}.</source>
            <translation>Eine ähnliche Aufnahme wie die behaltene, Unterschied {difference}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Accept suggestion in 1 group</source>
            <translation>Vorschlag in 1 Gruppe annehmen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Accept suggestions in {n} groups</source>
            <translation>
                <numerusform>Vorschlag in {n} Gruppe annehmen</numerusform>
                <numerusform>Vorschläge in {n} Gruppen annehmen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>All copies were to go.</source>
            <translation>Alle Kopien sollten weg.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/questions.py" />
            <source>All photos in {folder}</source>
            <translation>Alle Fotos in {folder}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>An edited or cropped version of the kept copy, difference {difference}.</source>
            <translation>Eine bearbeitete oder beschnittene Fassung der behaltenen Kopie, Unterschied {difference}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Camera &amp; lens</source>
            <translation>Kamera &amp; Objektiv</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Can't save progress ({a}). Scan continues, but can't be resumed.</source>
            <translation>Der Fortschritt kann nicht gespeichert werden ({a}). Die Suche läuft weiter, lässt sich aber nicht fortsetzen, wenn sie unterbrochen wird.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Can't save progress: only {a} left on {b}. Scan continues, but can't be resumed.</source>
            <translation>Der Fortschritt kann nicht gespeichert werden: Auf {b} sind nur noch {a} frei. Die Suche läuft weiter, lässt sich aber nicht fortsetzen, wenn sie unterbrochen wird.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Caption</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Companions</source>
            <translation>Begleitdateien</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Date taken</source>
            <translation>Aufnahmedatum</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Decided</source>
            <translation>Entschieden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Different photos of the same moment. Please look before trashing.</source>
            <translation>Verschiedene Fotos desselben Augenblicks. Bitte ansehen, bevor etwas in den Papierkorb geht.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Different shots of the same moment. Photo {n} is the sharpest, but please look.</source>
            <translation>Verschiedene Aufnahmen desselben Augenblicks. Foto {n} ist die schärfste, aber bitte ansehen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Different shots of the same moment. Please look before trashing.</source>
            <translation>Verschiedene Aufnahmen desselben Augenblicks. Bitte ansehen, bevor etwas in den Papierkorb geht.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Edited by</source>
            <translation>Bearbeitet mit</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Edited or cropped</source>
            <translation>Bearbeitet oder beschnitten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Every byte is the same as in the kept copy.</source>
            <translation>Jedes Byte ist wie in der behaltenen Kopie.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Every byte is the same. Keeping one loses nothing.</source>
            <translation>Jedes Byte ist gleich. Eine zu behalten verliert nichts.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Every copy here is marked for the trash.</source>
            <translation>Jede Kopie hier ist für den Papierkorb markiert.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Exact copies</source>
            <translation>Exakte Kopien</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>File date</source>
            <translation>Dateidatum</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>File size</source>
            <translation>Dateigröße</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/questions.py" />
            <source>From {size}</source>
            <translation>Ab {size}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/questions.py" />
            <source>Has a protected photo</source>
            <translation>Mit geschütztem Foto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>If photo {m} goes you lose nothing that photo {n} doesn't have.</source>
            <translation>Geht Foto {m}, verlieren Sie nichts, was Foto {n} nicht hat.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>If photos {m} go you lose nothing that photo {n} doesn't have.</source>
            <translation>Gehen die Fotos {m}, verlieren Sie nichts, was Foto {n} nicht hat.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/questions.py" />
            <source>In more than one folder</source>
            <translation>In mehr als einem Ordner</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>It will not be suggested as keeper.</source>
            <translation>Es wird nicht zum Behalten vorgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>JPEG quality</source>
            <translation>JPEG-Qualität</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/looks.py" />
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Keywords</source>
            <translation>Stichwörter</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Leave photos where they are</source>
            <translation>Fotos lassen, wo sie sind</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Location</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Marked in 1 group.</source>
            <translation>In 1 Gruppe markiert.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Marked in {n} groups.</source>
            <translation>
                <numerusform>In {n} Gruppe markiert.</numerusform>
                <numerusform>In {n} Gruppen markiert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Move them to a folder on that drive</source>
            <translation>In einen Ordner auf diesem Laufwerk verschieben</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>No copy stays in this group.</source>
            <translation>In dieser Gruppe bleibt keine Kopie.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/questions.py" />
            <source>No date</source>
            <translation>Ohne Datum</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Not compared directly with the photo being kept</source>
            <translation>Nicht direkt mit dem behaltenen Foto verglichen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Not duplicates</source>
            <translation>Keine Duplikate</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Not duplicates: {n} groups</source>
            <translation>
                <numerusform>Keine Duplikate: {n} Gruppe</numerusform>
                <numerusform>Keine Duplikate: {n} Gruppen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>On {drive}, not connected. Showing saved preview.</source>
            <translation>Auf {drive}, nicht verbunden. Gezeigt wird die gespeicherte Vorschau.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Only photo {m} has the caption ‘{value}’.</source>
            <translation>Nur Foto {m} hat die Beschreibung ‚{value}‘.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Only photo {m} has the date taken {value}.</source>
            <translation>Nur Foto {m} hat das Aufnahmedatum {value}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Only photo {m} has the keywords {value}.</source>
            <translation>Nur Foto {m} hat die Stichwörter {value}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Only photo {m} has the location {value}.</source>
            <translation>Nur Foto {m} hat den Ort {value}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Only photo {m} has the rating {value}.</source>
            <translation>Nur Foto {m} hat die Bewertung {value}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Only photo {m} says which camera took it ({value}).</source>
            <translation>Nur Foto {m} sagt, welche Kamera es aufnahm ({value}).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Only photos {m} have this {fact}, and all of them would go.</source>
            <translation>Nur die Fotos {m} haben dies: {fact}, und alle würden gehen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <location filename="../../dupeviewer/gui/widgets/looks.py" />
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} could not be read in full, so there is no suggestion.</source>
            <translation>Foto {m} konnte nicht ganz gelesen werden, daher gibt es keinen Vorschlag.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} could not be read in full: what only it has is not known.</source>
            <translation>Foto {m} konnte nicht ganz gelesen werden: Was nur dieses hat, ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} could not be read, so nothing can be said of it.</source>
            <translation>Foto {m} konnte nicht gelesen werden, darum lässt sich nichts dazu sagen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} has more pixels than any copy that stays ({a} vs {b}).</source>
            <translation>Foto {m} hat mehr Pixel als jede Kopie, die bleibt ({a} gegenüber {b}).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} is a PNG saved from this JPEG, photo {n}: same picture, no extra quality.</source>
            <translation>Foto {m} ist ein PNG, gespeichert aus diesem JPEG, Foto {n}: gleiches Bild, keine bessere Qualität.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} is a version of its own: no photo that stays looks quite the same.</source>
            <translation>Foto {m} ist eine eigene Fassung: Kein bleibendes Foto sieht ganz genauso aus.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} is an edited version. We don't choose between an original and an edit – please compare.</source>
            <translation>Foto {m} ist eine bearbeitete Fassung. Zwischen Original und Bearbeitung wählen wir nicht – bitte vergleichen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} is identical to photo {n}, byte for byte.</source>
            <translation>Foto {m} ist Byte für Byte gleich mit Foto {n}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} is larger in pixels but looks enlarged; photo {n} has more real detail.</source>
            <translation>Foto {m} hat mehr Pixel, sieht aber vergrößert aus; Foto {n} zeigt mehr echte Einzelheiten.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} is marked for the trash, so photo {n} stays.</source>
            <translation>Foto {m} ist für den Papierkorb markiert, also bleibt Foto {n}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} looks like photo {n} turned or mirrored, and such copies are not looked for.</source>
            <translation>Foto {m} sieht aus wie Foto {n}, gedreht oder gespiegelt, und solche Kopien werden nicht gesucht.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} may only be enlarged: it shows hardly more real detail than photo {n}.</source>
            <translation>Foto {m} ist vielleicht nur vergrößert: Es zeigt kaum mehr echte Einzelheiten als Foto {n}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} shows too little to be told from other photos.</source>
            <translation>Foto {m} zeigt zu wenig, um es von anderen Fotos zu unterscheiden.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} takes {files} with it; no photo that stays has the like.</source>
            <translation>Foto {m} nimmt {files} mit; kein bleibendes Foto hat dergleichen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} and its copies are in protected folders, so they all stay.</source>
            <translation>Foto {n} und seine Kopien liegen in geschützten Ordnern, also bleiben alle.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} and photo {m} agree roughly, but not in their details.</source>
            <translation>Foto {n} und Foto {m} stimmen im Groben überein, aber nicht in den Einzelheiten.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} and photo {m} are alike at first sight only: however one is laid on the other, little agrees.</source>
            <translation>Foto {n} und Foto {m} gleichen sich nur auf den ersten Blick: Wie man sie auch aufeinanderlegt, es stimmt wenig überein.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} and photo {m} are an original and an edit. We don't choose between them – please compare.</source>
            <translation>Foto {n} und Foto {m} sind Original und Bearbeitung. Dazwischen wählen wir nicht – bitte vergleichen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} and photo {m} are different shots of one scene (difference {a}), and similar shots are not looked for.</source>
            <translation>Foto {n} und Foto {m} sind verschiedene Aufnahmen einer Szene (Unterschied {a}), und ähnliche Aufnahmen werden nicht gesucht.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} and photo {m} are equally good. Either is safe to keep.</source>
            <translation>Foto {n} und Foto {m} sind gleich gut. Jedes kann behalten werden.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} and photo {m} are laid out alike, with other words or lines in them.</source>
            <translation>Foto {n} und Foto {m} sind gleich aufgebaut, enthalten aber andere Wörter oder Linien.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} and photo {m} look too different to be compared more closely (distance {a}, and at most {b} is looked at).</source>
            <translation>Foto {n} und Foto {m} sehen zu verschieden aus, um näher verglichen zu werden (Abstand {a}, angesehen wird bis {b}).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} and photo {m} match (difference {a}), but this kind of likeness is not looked for.</source>
            <translation>Foto {n} und Foto {m} passen zusammen (Unterschied {a}), aber diese Art der Ähnlichkeit wird nicht gesucht.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} and photo {m} match (difference {a}). They are in two groups only where each is nearer to other photos.</source>
            <translation>Foto {n} und Foto {m} passen zusammen (Unterschied {a}). In zwei Gruppen sind sie nur, wo jedes anderen Fotos näher ist.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} and photo {m} match with a difference of {a}, and your setting stops at {b}.</source>
            <translation>Foto {n} und Foto {m} passen mit einem Unterschied von {a} zusammen, und Ihre Einstellung endet bei {b}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} comes with {files}; photo {m} has nothing like it.</source>
            <translation>Zu Foto {n} gehört {files}; Foto {m} hat nichts dergleichen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} has full colour; photo {m} is a GIF with at most 256 colours.</source>
            <translation>Foto {n} hat alle Farben; Foto {m} ist ein GIF mit höchstens 256 Farben.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} has slightly more pixels ({a} vs {b}).</source>
            <translation>Foto {n} hat etwas mehr Pixel ({a} gegenüber {b}).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} has the earlier date taken ({a} vs {b}).</source>
            <translation>Foto {n} hat das frühere Aufnahmedatum ({a} gegenüber {b}).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} has the tidier name ({a} vs {b}).</source>
            <translation>Foto {n} hat den ordentlicheren Namen ({a} gegenüber {b}).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} has {x}× more pixels ({a} vs {b}).</source>
            <translation>Foto {n} hat {x}× mehr Pixel ({a} gegenüber {b}).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} is a {format}, saved without loss; photo {m} is a JPEG (quality about {b}).</source>
            <translation>Foto {n} ist ein {format}, ohne Verlust gespeichert; Foto {m} ist ein JPEG (Qualität etwa {b}).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} is as the camera saved it; photo {m} was saved by {software}.</source>
            <translation>Foto {n} ist, wie die Kamera es gespeichert hat; Foto {m} wurde von {software} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} is in a protected folder, so it stays.</source>
            <translation>Foto {n} liegt in einem geschützten Ordner, also bleibt es.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} is in a protected folder, so it stays. The others are extra copies.</source>
            <translation>Foto {n} liegt in einem geschützten Ordner, also bleibt es. Die anderen sind Extrakopien.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} is in the tidier folder ({a} vs {b}).</source>
            <translation>Foto {n} liegt im ordentlicheren Ordner ({a} gegenüber {b}).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} is less compressed (JPEG quality about {a} vs {b}).</source>
            <translation>Foto {n} ist weniger komprimiert (JPEG-Qualität etwa {a} gegenüber {b}).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} is the camera's HEIC. Photo {m} was converted from it and lost its {facts}.</source>
            <translation>Foto {n} ist das HEIC der Kamera. Foto {m} wurde daraus umgewandelt und verlor dabei: {facts}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} is the camera's HEIC. Photo {m} was converted from it.</source>
            <translation>Foto {n} ist das HEIC der Kamera. Foto {m} wurde daraus umgewandelt.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} is the camera's RAW file. Photo {m} is a {format} made from it.</source>
            <translation>Foto {n} ist die RAW-Datei der Kamera. Foto {m} ist ein daraus gemachtes {format}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} is the older file ({a} vs {b}).</source>
            <translation>Foto {n} ist die ältere Datei ({a} gegenüber {b}).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} matches {a} of the others directly, photo {m} only {b}.</source>
            <translation>Foto {n} passt direkt zu {a} der anderen, Foto {m} nur zu {b}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/lineup.py" />
            <source>Photo {n} of {count}, {name}, {state}, {measured}, {dimensions}, {date}, in {folder}</source>
            <translation>Foto {n} von {count}, {name}, {state}, {measured}, {dimensions}, {date}, in {folder}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} shows more of the scene. Photo {m} is cropped to {p} % of it.</source>
            <translation>Foto {n} zeigt mehr von der Szene. Foto {m} ist auf {p} % davon beschnitten.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} still has its {facts}; photo {m} doesn't.</source>
            <translation>Foto {n} hat noch: {facts}; Foto {m} nicht.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} would be kept, but you never want a suggestion from {a}.</source>
            <translation>Foto {n} würde behalten, aber aus {a} möchten Sie nie einen Vorschlag.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/looks.py" />
            <source>Protected</source>
            <translation>Geschützt</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Rating</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Resolution</source>
            <translation>Auflösung</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Same image data or a resized, re-saved or converted version of it.</source>
            <translation>Dieselben Bilddaten oder eine verkleinerte, neu gespeicherte oder umgewandelte Fassung davon.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Same photo, but cropped, rotated, or with changed colours.</source>
            <translation>Dasselbe Foto, aber beschnitten, gedreht oder mit anderen Farben.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Same picture</source>
            <translation>Gleiches Bild</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Scene shown (%)</source>
            <translation>Gezeigter Ausschnitt (%)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Similar shots</source>
            <translation>Ähnliche Aufnahmen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Skip {n} groups</source>
            <translation>
                <numerusform>{n} Gruppe überspringen</numerusform>
                <numerusform>{n} Gruppen überspringen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/questions.py" />
            <source>Some photo in {folder}</source>
            <translation>Ein Foto in {folder}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <location filename="../../dupeviewer/gui/widgets/looks.py" />
            <source>Suggested</source>
            <translation>Vorgeschlagen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The cache can't be used ({a}); this scan takes longer.</source>
            <translation>Der Zwischenspeicher ist nicht nutzbar ({a}); diese Suche dauert länger.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The cache was damaged and has been made anew.</source>
            <translation>Der Zwischenspeicher war beschädigt und wurde neu angelegt.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/lineup.py" />
            <source>The others are measured to this one</source>
            <translation>Die anderen werden an diesem gemessen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/lineup.py" />
            <source>The photo being kept</source>
            <translation>Das Foto, das behalten wird</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The same picture as the kept copy, difference {difference}.</source>
            <translation>Dasselbe Bild wie die behaltene Kopie, Unterschied {difference}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>These are identical, byte for byte. Either is safe; we suggest the one with the tidier name and folder.</source>
            <translation>Diese sind Byte für Byte gleich. Jedes kann bleiben; vorgeschlagen wird das mit dem ordentlicheren Namen und Ordner.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>To review</source>
            <translation>Noch offen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Too close to call – please compare.</source>
            <translation>Zu knapp, um zu entscheiden – bitte vergleichen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Too little stands out in photo {n} and photo {m} to say whether they show the same.</source>
            <translation>In Foto {n} und Foto {m} hebt sich zu wenig ab, um zu sagen, ob sie dasselbe zeigen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/looks.py" />
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/questions.py" />
            <source>Trashed before, and back again</source>
            <translation>Schon einmal weggeworfen und wieder da</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>We looked for {formats} and {n} more types.</source>
            <translation>Gesucht wurden {formats} und {n} weitere Typen.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/questions.py" />
            <source>Without a suggestion</source>
            <translation>Ohne Vorschlag</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>You lose nothing: what goes is also in the photos that stay.</source>
            <translation>Sie verlieren nichts: Was geht, ist auch in den Fotos, die bleiben.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>You prefer the {a} over the camera's {b}.</source>
            <translation>Sie bevorzugen das {a} gegenüber dem {b} der Kamera.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>You prefer {a} over {b}.</source>
            <translation>Sie bevorzugen {a} gegenüber {b}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>You said that photo {n} and photo {m} are not duplicates.</source>
            <translation>Sie haben gesagt, dass Foto {n} und Foto {m} keine Duplikate sind.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>You trashed this same photo on {day}</source>
            <translation>Dasselbe Foto haben Sie am {day} weggeworfen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>caption</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/lineup.py" />
            <source>difference {n}</source>
            <translation>Unterschied {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>keywords</source>
            <translation>Stichwörter</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>location</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>mark paused</source>
            <translation>Markierung ruht</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>marked Keep</source>
            <translation>zum Behalten markiert</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>marked Trash</source>
            <translation>für den Papierkorb markiert</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/lineup.py" />
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>no date</source>
            <translation>ohne Datum</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>not marked</source>
            <translation>nicht markiert</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>protected</source>
            <translation>geschützt</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>rating</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>size in pixels unknown</source>
            <translation>Größe in Pixeln unbekannt</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/lineup.py" />
            <source>suggested to keep</source>
            <translation>zum Behalten vorgeschlagen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>{kind} · difference {difference}</source>
            <translation>{kind} · Unterschied {difference}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>{kind} · difference {difference} · distance {distance}</source>
            <translation>{kind} · Unterschied {difference} · Abstand {distance}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>{n} extra copies</source>
            <translation>
                <numerusform>{n} Extrakopie</numerusform>
                <numerusform>{n} Extrakopien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>{n} groups</source>
            <translation>
                <numerusform>{n} Gruppe</numerusform>
                <numerusform>{n} Gruppen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>{n} groups selected</source>
            <translation>
                <numerusform>{n} Gruppe ausgewählt</numerusform>
                <numerusform>{n} Gruppen ausgewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>{n} marks are paused because their match is hidden at this setting.</source>
            <translation>
                <numerusform>{n} Markierung ruht, weil das Gegenstück bei dieser Einstellung nicht gezeigt wird.</numerusform>
                <numerusform>{n} Markierungen ruhen, weil die Gegenstücke bei dieser Einstellung nicht gezeigt werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>{n} new groups – Show</source>
            <translation>
                <numerusform>{n} neue Gruppe – zeigen</numerusform>
                <numerusform>{n} neue Gruppen – zeigen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>{n} photos</source>
            <translation>
                <numerusform>{n} Foto</numerusform>
                <numerusform>{n} Fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>{width} by {height}</source>
            <translation>{width} mal {height}</translation>
        </message>
    </context>
</TS>

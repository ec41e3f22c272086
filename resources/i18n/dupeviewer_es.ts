<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>About DupeViewer</source>
            <translation>Acerca de DupeViewer</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Copy diagnostic info</source>
            <translation>Copiar datos de diagnóstico</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>DupeViewer finds duplicate photos and moves the ones you pick to the trash.</source>
            <translation>DupeViewer encuentra fotos duplicadas y mueve a la papelera las que elija.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>DupeViewer is free software under the MIT licence. With work by others:</source>
            <translation>DupeViewer es software libre con licencia MIT. Con trabajo de otros:</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Folder of logs</source>
            <translation>Carpeta de registros</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>It never connects to the internet.</source>
            <translation>Nunca se conecta a internet.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Version {version}  ·  Python {python}  ·  PySide6 {qt}</source>
            <translation>Versión {version}  ·  Python {python}  ·  PySide6 {qt}</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;About DupeViewer</source>
            <translation>&amp;Acerca de DupeViewer</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Accept suggestion and next</source>
            <translation>&amp;Aceptar sugerencia y seguir</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Add folders…</source>
            <translation>&amp;Añadir carpetas…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Back</source>
            <translation>&amp;Atrás</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Clear mark</source>
            <translation>&amp;Quitar marca</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Copy path</source>
            <translation>&amp;Copiar ruta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Filter groups</source>
            <translation>&amp;Filtrar grupos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Folder twins…</source>
            <translation>Carpetas &amp;gemelas…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Folders</source>
            <translation>&amp;Carpetas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Group</source>
            <translation>&amp;Grupo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;History</source>
            <translation>&amp;Historial</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Keep photo</source>
            <translation>&amp;Conservar foto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Keys</source>
            <translation>A&amp;tajos de teclado</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Mark photo for Trash</source>
            <translation>&amp;Marcar foto para la papelera</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Mark with rules…</source>
            <translation>Marcar con &amp;reglas…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;More for this photo…</source>
            <translation>&amp;Más para esta foto…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Next group</source>
            <translation>Grupo &amp;siguiente</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Problems</source>
            <translation>&amp;Problemas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Review</source>
            <translation>&amp;Revisar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Scan</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Settings…</source>
            <translation>&amp;Ajustes…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Skip and next</source>
            <translation>&amp;Omitir y seguir</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Tools</source>
            <translation>&amp;Herramientas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Add &amp;protected folder…</source>
            <translation>Añadir carpeta &amp;protegida…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>All facts, or only differences</source>
            <translation>Todos los datos o solo las diferencias</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>C&amp;lear filters</source>
            <translation>&amp;Quitar filtros</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Colours like the system's</source>
            <translation>Colores como los del sistema</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Colours of high contrast</source>
            <translation>Colores de alto contraste</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Dark colours</source>
            <translation>Colores oscuros</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>F&amp;ull screen</source>
            <translation>Pantalla &amp;completa</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Find &amp;copies of photos…</source>
            <translation>Buscar &amp;copias de fotos…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Go to photo {n}</source>
            <translation>Ir a la foto {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Groups as a &amp;grid</source>
            <translation>Grupos en &amp;cuadrícula</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Groups as a &amp;list</source>
            <translation>Grupos en &amp;lista</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Keep &amp;only this photo and next</source>
            <translation>Conservar &amp;solo esta foto y seguir</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Light colours</source>
            <translation>Colores claros</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Mark extra copies in exact groups…</source>
            <translation>Marcar copias sobrantes en grupos exactos…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Next photo</source>
            <translation>Foto siguiente</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Not &amp;duplicates</source>
            <translation>No &amp;duplicados</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Not &amp;duplicates and next</source>
            <translation>No &amp;duplicados y seguir</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Open photo</source>
            <translation>Abrir foto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Open the folder of logs</source>
            <translation>Abrir la carpeta de registros</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Pause or resume the scan</source>
            <translation>Pausar o reanudar la búsqueda</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Previous group</source>
            <translation>Grupo anterior</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Previous photo</source>
            <translation>Foto anterior</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Review and trash…</source>
            <translation>Revisar y a la papelera…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>S&amp;top the scan</source>
            <translation>De&amp;tener la búsqueda</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Select &amp;all shown groups</source>
            <translation>Seleccionar &amp;todos los grupos mostrados</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Show &amp;hints again</source>
            <translation>&amp;Mostrar de nuevo los consejos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Show less alike photos</source>
            <translation>Mostrar fotos menos parecidas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Show only more alike photos</source>
            <translation>Mostrar solo fotos más parecidas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Ten-&amp;minute tidy</source>
            <translation>Diez &amp;minutos de orden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Toggle the Trash mark</source>
            <translation>Alternar la marca de papelera</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Try it with sample photos</source>
            <translation>Probar con fotos de muestra</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/actions.py" />
            <source>Use my Pictures folder</source>
            <translation>Usar mi carpeta de imágenes</translation>
        </message>
    </context>
    <context>
        <name>Adding</name>
        <message>
            <location filename="../../dupeviewer/gui/start/adding.py" />
            <source>Add a folder of photos</source>
            <translation>Añadir una carpeta de fotos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/adding.py" />
            <source>Already included in {folder}.</source>
            <translation>Ya está incluida en {folder}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/adding.py" />
            <source>Photos manages these files itself. We'll leave them alone.</source>
            <translation>La app Fotos gestiona estos archivos. No los tocamos.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/adding.py" />
            <source>There is no Pictures folder here. Add the folder you use.</source>
            <translation>Aquí no hay carpeta de imágenes. Añada la carpeta que usa.</translation>
        </message>
    </context>
    <context>
        <name>AlikeStrip</name>
        <message>
            <location filename="../../dupeviewer/gui/results/alike.py" />
            <source>How alike</source>
            <translation>Parecido</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/alike.py" />
            <source>Look before trashing</source>
            <translation>Mire antes de tirar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/alike.py" />
            <source>Scan again to look further</source>
            <translation>Buscar de nuevo para llegar más lejos</translation>
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
            <translation>Grupos que no son duplicados</translation>
        </message>
    </context>
    <context>
        <name>ApartScreen</name>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>1 group you told us is different</source>
            <translation>1 grupo que dijo que es distinto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>CSV files (*.csv)</source>
            <translation>Archivos CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>Forgotten. It can come back as a group.</source>
            <translation>Olvidado. Puede volver como grupo.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>If a new photo matches one of these, the group comes back with only the new photo to decide.</source>
            <translation>Si una foto nueva coincide con una de estas, el grupo vuelve y solo hay que decidir sobre la nueva.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>No group has this name in it.</source>
            <translation>Ningún grupo contiene este nombre.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>Not duplicates</source>
            <translation>No duplicados</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>Search in what is not duplicates</source>
            <translation>Buscar entre lo que no son duplicados</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>Search names and folders</source>
            <translation>Buscar nombres y carpetas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>Set aside</source>
            <translation>Apartado</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>You haven't set anything aside.</source>
            <translation>No ha apartado nada.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/apart.py" />
            <source>{n} groups you told us are different</source>
            <translation>{n} grupos que dijo que son distintos</translation>
        </message>
    </context>
    <context>
        <name>Arriving</name>
        <message>
            <location filename="../../dupeviewer/gui/desks/arriving.py" />
            <source>Added {folder}. Scan again to include it.</source>
            <translation>{folder} añadida. Busque de nuevo para incluirla.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/arriving.py" />
            <source>Added {n} folders. Scan again to include them.</source>
            <translation>{n} carpetas añadidas. Busque de nuevo para incluirlas.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/arriving.py" />
            <source>Folders can be added when the scan has ended</source>
            <translation>Se pueden añadir carpetas cuando termine la búsqueda</translation>
        </message>
    </context>
    <context>
        <name>AskDialog</name>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>1 copy in your folders</source>
            <translation>1 copia en sus carpetas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Add folders to look for copies in them.</source>
            <translation>Añada carpetas para buscar copias en ellas.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Closest is {name}, difference {a} – your setting stops at {b}.</source>
            <translation>La más cercana es {name}, diferencia {a}; su ajuste llega hasta {b}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Couldn't be read: {names}</source>
            <translation>No se pudo leer: {names}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Distance {distance}. {said}</source>
            <translation>Distancia {distance}. {said}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Looking through your folders…</source>
            <translation>Mirando sus carpetas…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Move slider</source>
            <translation>Mover el control</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Nearest photos</source>
            <translation>Fotos más cercanas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>No copy in your folders. These come nearest:</source>
            <translation>No hay copia en sus carpetas. Las más cercanas:</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Not a match</source>
            <translation>No coincide</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Only the first {n} are looked for.</source>
            <translation>Solo se buscan las primeras {n}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Show its group</source>
            <translation>Mostrar su grupo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>That didn't work: {why}</source>
            <translation>No se pudo: {why}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>There is no photo like it in your folders.</source>
            <translation>No hay ninguna foto parecida en sus carpetas.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Turn on “Also find rotated and mirrored photos” to find them.</source>
            <translation>Active «Encontrar también fotos giradas y reflejadas» para encontrarlas.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Where are copies of these photos?</source>
            <translation>¿Dónde hay copias de estas fotos?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Where are copies of this photo?</source>
            <translation>¿Dónde hay copias de esta foto?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>Why weren't these matched?</source>
            <translation>¿Por qué no se emparejaron estas?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>{name}: {kind}</source>
            <translation>{name}: {kind}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/asking/dialog.py" />
            <source>{n} copies in your folders</source>
            <translation>{n} copias en sus carpetas</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <location filename="../../dupeviewer/gui/asking/desk.py" />
            <source>Choose one photo or more</source>
            <translation>Elegir una o más fotos</translation>
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
            <translation>En pausa con batería. Sigue al enchufar.</translation>
        </message>
    </context>
    <context>
        <name>Caches</name>
        <message>
            <location filename="../../dupeviewer/gui/memory/caches.py" />
            <source>Clear</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/memory/caches.py" />
            <source>Clear the cache?</source>
            <translation>¿Vaciar la caché?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/memory/caches.py" />
            <source>The next scan reads every photo again. Your photos, your marks and the history are not touched.</source>
            <translation>La próxima búsqueda lee todas las fotos de nuevo. Sus fotos, sus marcas y el historial no se tocan.</translation>
        </message>
    </context>
    <context>
        <name>CardMenu</name>
        <message>
            <location filename="../../dupeviewer/gui/group/menu.py" />
            <source>Copy path</source>
            <translation>Copiar ruta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/menu.py" />
            <source>Find its twins</source>
            <translation>Buscar sus gemelas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/menu.py" />
            <source>Keep only this</source>
            <translation>Conservar solo esta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/menu.py" />
            <source>Never suggest from this folder</source>
            <translation>No sugerir nunca de esta carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/menu.py" />
            <source>Not a match</source>
            <translation>No coincide</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/menu.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/menu.py" />
            <source>Protect this folder</source>
            <translation>Proteger esta carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/menu.py" />
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
    </context>
    <context>
        <name>Chosen</name>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Copies and edits (exact, same, edited)</source>
            <translation>Copias y ediciones (exactas, iguales, editadas)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Copies, edits and similar shots</source>
            <translation>Copias, ediciones y tomas parecidas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Exact copies only</source>
            <translation>Solo copias exactas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Find:</source>
            <translation>Encontrar:</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Folders to check</source>
            <translation>Carpetas que comprobar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Is one of these your main library? Protect it.</source>
            <translation>¿Es una de estas su colección principal? Protéjala.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Protect your tidy library: where a photo in it has copies elsewhere, only those copies can go. It stays whole, whatever rules or shortcuts you use.</source>
            <translation>Proteja su colección ordenada: si una foto suya tiene copias en otro sitio, solo esas copias se pueden ir. Queda entera, use las reglas o los atajos que use.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Protected folders are compared, but nothing in them can be marked.</source>
            <translation>Las carpetas protegidas se comparan, pero nada de ellas se puede marcar.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Scan</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Scan {photos}</source>
            <translation>Buscar en {photos}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Why are folders protected?</source>
            <translation>¿Por qué se protegen carpetas?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/chosen.py" />
            <source>Why?</source>
            <translation>¿Por qué?</translation>
        </message>
    </context>
    <context>
        <name>Clearing</name>
        <message>
            <location filename="../../dupeviewer/gui/history/clearing.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/clearing.py" />
            <source>Clear History</source>
            <translation>Borrar el historial</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/clearing.py" />
            <source>Clear the History?</source>
            <translation>¿Borrar el historial?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/clearing.py" />
            <source>Photos stay where they are now. DupeViewer forgets where they came from and which copies were kept, and can no longer put them back from the {trash}.</source>
            <translation>Las fotos se quedan donde están ahora. DupeViewer olvida de dónde venían y qué copias se conservaron, y ya no puede devolverlas desde la {trash}.</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>1 difference.</source>
            <translation>1 diferencia.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>A shows {share} % of {other}.</source>
            <translation>A muestra el {share} % de {other}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Bottom edge</source>
            <translation>Borde inferior</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Bottom left</source>
            <translation>Abajo a la izquierda</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Bottom right</source>
            <translation>Abajo a la derecha</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Centre</source>
            <translation>Centro</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/chips.py" />
            <source>Drop to show it as {letter}</source>
            <translation>Suelte para mostrarla como {letter}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Left edge</source>
            <translation>Borde izquierdo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/scene.py" />
            <source>Loading full detail…</source>
            <translation>Cargando todo el detalle…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Looking for differences…</source>
            <translation>Buscando diferencias…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Most of the picture</source>
            <translation>La mayor parte de la imagen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>No visible differences at this sensitivity.</source>
            <translation>Sin diferencias visibles con esta sensibilidad.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Not compared directly</source>
            <translation>No comparadas directamente</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/scene.py" />
            <source>Only a 1024 px preview is available (drive not connected)</source>
            <translation>Solo hay una vista previa de 1024 px (unidad no conectada)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/scene.py" />
            <source>Only a preview is available. {why}</source>
            <translation>Solo hay una vista previa. {why}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Right edge</source>
            <translation>Borde derecho</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/scene.py" />
            <source>Shown at reduced detail: it is too large for memory</source>
            <translation>Se muestra con menos detalle: es demasiado grande para la memoria</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>That's all – the rest is the same.</source>
            <translation>Eso es todo: lo demás es igual.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>These photos don't line up well enough to show differences.</source>
            <translation>Estas fotos no encajan lo bastante como para mostrar diferencias.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Top edge</source>
            <translation>Borde superior</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Top left</source>
            <translation>Arriba a la izquierda</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>Top right</source>
            <translation>Arriba a la derecha</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/scene.py" />
            <source>Turned to match</source>
            <translation>Girada para coincidir</translation>
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
            <translation>{n} diferencias, la mayor primero.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{one}  vs  {other}</source>
            <translation>{one}  y  {other}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{other} has other colours overall.</source>
            <translation>{other} tiene otros colores en general.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{other} is brighter overall.</source>
            <translation>{other} es más clara en general.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{other} is darker overall.</source>
            <translation>{other} es más oscura en general.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{other} shows {share} % of A.</source>
            <translation>{other} muestra el {share} % de A.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{place}: brighter in {other}</source>
            <translation>{place}: más claro en {other}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{place}: darker in {other}</source>
            <translation>{place}: más oscuro en {other}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{place}: other colours in {other}</source>
            <translation>{place}: otros colores en {other}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{place}: sharper in {other}</source>
            <translation>{place}: más nítido en {other}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{place}: softer in {other}</source>
            <translation>{place}: más suave en {other}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{place}: something is different in {other}</source>
            <translation>{place}: algo es distinto en {other}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{place}: something is missing in {other}</source>
            <translation>{place}: falta algo en {other}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/wording.py" />
            <source>{place}: something was added in {other}</source>
            <translation>{place}: se añadió algo en {other}</translation>
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
            <translation>Volver al grupo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Group  G</source>
            <translation>Grupo  G</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Group {n} of {count}</source>
            <translation>Grupo {n} de {count}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Next group</source>
            <translation>Grupo siguiente</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Next group  PgDn</source>
            <translation>Grupo siguiente  PgDn</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Previous group</source>
            <translation>Grupo anterior</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Previous group (PgUp)</source>
            <translation>Grupo anterior (RePág)</translation>
        </message>
    </context>
    <context>
        <name>CompareScreen</name>
        <message>
            <location filename="../../dupeviewer/gui/compare/screen.py" />
            <source>All photos of this group have been compared. {name} stays.</source>
            <translation>Todas las fotos de este grupo están comparadas. Se queda {name}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/screen.py" />
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/screen.py" />
            <source>Marked. Nothing moves until you review.</source>
            <translation>Marcada. Nada se mueve hasta que lo revise.</translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>&amp;Compare</source>
            <translation>&amp;Comparar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>&amp;Compare photos</source>
            <translation>&amp;Comparar fotos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>&amp;Differences</source>
            <translation>&amp;Diferencias</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>&amp;Flip</source>
            <translation>&amp;Alternar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>&amp;Loupe</source>
            <translation>&amp;Lupa</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>&amp;Next difference</source>
            <translation>Diferencia &amp;siguiente</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>&amp;Overlay</source>
            <translation>&amp;Superponer</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>&amp;Wipe</source>
            <translation>C&amp;ortina</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Accept suggestion and next</source>
            <translation>Aceptar sugerencia y seguir</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Actual pixels of each photo</source>
            <translation>Píxeles reales de cada foto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Align photos</source>
            <translation>Alinear fotos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Back to the group</source>
            <translation>Volver al grupo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Clear mark</source>
            <translation>Quitar marca</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Compare the photos of this group</source>
            <translation>Comparar las fotos de este grupo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Copy path</source>
            <translation>Copiar ruta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Facts side by side</source>
            <translation>Datos lado a lado</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Fit</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Fit or 100 %</source>
            <translation>Ajustar o 100 %</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Keep A, trash B</source>
            <translation>Conservar A, tirar B</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Keep B, trash A</source>
            <translation>Conservar B, tirar A</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Keep only this photo and next</source>
            <translation>Conservar solo esta foto y seguir</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Keep photo</source>
            <translation>Conservar foto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Keep zoom for the next group</source>
            <translation>Mantener el zoom en el grupo siguiente</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Less divider, opacity or sensitivity</source>
            <translation>Menos divisor, opacidad o sensibilidad</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Look at the same spot in all photos</source>
            <translation>Mirar el mismo punto en todas las fotos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Mark photo for Trash</source>
            <translation>Marcar foto para la papelera</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>More divider, opacity or sensitivity</source>
            <translation>Más divisor, opacidad o sensibilidad</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Next group</source>
            <translation>Grupo siguiente</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Not duplicates and next</source>
            <translation>No duplicados y seguir</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Other photo</source>
            <translation>La otra foto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Photo before</source>
            <translation>Foto anterior</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Previous difference</source>
            <translation>Diferencia anterior</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Previous group</source>
            <translation>Grupo anterior</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Show photo {n} in the active pane</source>
            <translation>Mostrar la foto {n} en el panel activo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Skip and next</source>
            <translation>Omitir y seguir</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Swap A and B</source>
            <translation>Intercambiar A y B</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Toggle the Trash mark</source>
            <translation>Alternar la marca de papelera</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/comparing.py" />
            <source>{n} photos side by side</source>
            <translation>{n} fotos lado a lado</translation>
        </message>
    </context>
    <context>
        <name>CrashReporter</name>
        <message>
            <location filename="../../dupeviewer/gui/crash.py" />
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/crash.py" />
            <source>DupeViewer ran into a problem</source>
            <translation>DupeViewer tuvo un problema</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/crash.py" />
            <source>Something went wrong inside DupeViewer. Your photos were not touched by it.</source>
            <translation>Algo falló dentro de DupeViewer. No afectó a sus fotos.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/crash.py" />
            <source>You can go on, or close the window and start again; what was read is kept.</source>
            <translation>Puede seguir, o cerrar la ventana y empezar de nuevo; lo leído se conserva.</translation>
        </message>
    </context>
    <context>
        <name>DecideBar</name>
        <message>
            <location filename="../../dupeviewer/gui/compare/footer.py" />
            <source>Keep A, trash B  Ctrl+←</source>
            <translation>Conservar A, tirar B  Ctrl+←</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/footer.py" />
            <source>Keep B, trash A  Ctrl+→</source>
            <translation>Conservar B, tirar A  Ctrl+→</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/footer.py" />
            <source>Keep the active photo</source>
            <translation>Conservar la foto activa</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/footer.py" />
            <source>Keep {letter}  K</source>
            <translation>Conservar {letter}  K</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/footer.py" />
            <source>Mark the active photo for the trash</source>
            <translation>Marcar la foto activa para la papelera</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/footer.py" />
            <source>Trash {letter}  X</source>
            <translation>Tirar {letter}  X</translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message>
            <location filename="../../dupeviewer/gui/compare/deciding.py" />
            <source>In a protected folder. Compared, never marked.</source>
            <translation>En una carpeta protegida. Se compara, nunca se marca.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/deciding.py" />
            <source>There is no suggestion for this group.</source>
            <translation>No hay sugerencia para este grupo.</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <location filename="../../dupeviewer/gui/start/dropzone.py" />
            <source>Add folders…</source>
            <translation>Añadir carpetas…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/dropzone.py" />
            <source>Drop photo folders here to find duplicates</source>
            <translation>Suelte aquí carpetas de fotos para encontrar duplicados</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/dropzone.py" />
            <source>Nothing is moved or changed until you say so. Works offline.</source>
            <translation>Nada se mueve ni se cambia hasta que lo diga. Funciona sin conexión.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/dropzone.py" />
            <source>Try it with sample photos</source>
            <translation>Probar con fotos de muestra</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/dropzone.py" />
            <source>Use my Pictures folder</source>
            <translation>Usar mi carpeta de imágenes</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <location filename="../../dupeviewer/gui/widgets/lists.py" />
            <source>Add folder…</source>
            <translation>Añadir carpeta…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/lists.py" />
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/lists.py" />
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/lists.py" />
            <source>No folders yet</source>
            <translation>Aún no hay carpetas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/lists.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>EntryList</name>
        <message>
            <location filename="../../dupeviewer/gui/widgets/entries.py" />
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/entries.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
    </context>
    <context>
        <name>EntryModel</name>
        <message>
            <location filename="../../dupeviewer/gui/widgets/sections.py" />
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/sections.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/sections.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <location filename="../../dupeviewer/gui/history/exporting.py" />
            <source>CSV files (*.csv)</source>
            <translation>Archivos CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/exporting.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/exporting.py" />
            <source>JSON files (*.json)</source>
            <translation>Archivos JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/exporting.py" />
            <source>Web page with thumbnails (*.html)</source>
            <translation>Página web con miniaturas (*.html)</translation>
        </message>
    </context>
    <context>
        <name>ExtraCopiesSheet</name>
        <message>
            <location filename="../../dupeviewer/gui/results/extra.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/extra.py" />
            <source>In each group the suggested photo stays. To be marked: up to {extra}, {size}.</source>
            <translation>En cada grupo se queda la foto propuesta. Por marcar: hasta {extra}, {size}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/extra.py" />
            <source>Mark extra copies</source>
            <translation>Marcar copias</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/extra.py" />
            <source>Mark the extra copies in {groups}?</source>
            <translation>¿Marcar las copias sobrantes de {groups}?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/extra.py" />
            <source>They are the same byte by byte. Nothing moves until you review.</source>
            <translation>Son iguales byte por byte. Nada se mueve hasta que lo revise.</translation>
        </message>
    </context>
    <context>
        <name>FactsPage</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/facts.py" />
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/facts.py" />
            <source>Files checked</source>
            <translation>Archivos comprobados</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/facts.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/facts.py" />
            <source>They belong together.</source>
            <translation>Van juntos.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/facts.py" />
            <source>Unmark them</source>
            <translation>Quitarles la marca</translation>
        </message>
    </context>
    <context>
        <name>FilmStrip</name>
        <message>
            <location filename="../../dupeviewer/gui/compare/strip.py" />
            <source>Click or press 1-9 to show a photo in the active pane</source>
            <translation>Haga clic o pulse 1-9 para mostrar una foto en el panel activo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/strip.py" />
            <source>Photos of this group</source>
            <translation>Fotos de este grupo</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>All groups</source>
            <translation>Todos los grupos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>All kinds</source>
            <translation>Todo tipo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Any date</source>
            <translation>Cualquier fecha</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Any folder</source>
            <translation>Cualquier carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Clear filters</source>
            <translation>Quitar filtros</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Date taken</source>
            <translation>Fecha de la toma</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>File type</source>
            <translation>Tipo de archivo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Folder, date, file type, camera, size and more</source>
            <translation>Carpeta, fecha, tipo de archivo, cámara, tamaño y más</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Grid</source>
            <translation>Cuadrícula</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Most alike first</source>
            <translation>Más parecidos primero</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Most photos</source>
            <translation>Más fotos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Recently changed</source>
            <translation>Cambiados hace poco</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Remove filter: {filter}</source>
            <translation>Quitar filtro: {filter}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Remove this filter</source>
            <translation>Quitar este filtro</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Search in names and folders</source>
            <translation>Buscar en nombres y carpetas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Search names and folders</source>
            <translation>Buscar nombres y carpetas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Show groups by date</source>
            <translation>Mostrar grupos por fecha</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Show groups by folder</source>
            <translation>Mostrar grupos por carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Show groups by kind</source>
            <translation>Mostrar grupos por tipo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Show groups by state</source>
            <translation>Mostrar grupos por estado</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Sort</source>
            <translation>Ordenar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Sort by</source>
            <translation>Ordenar por</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Sort groups by</source>
            <translation>Ordenar grupos por</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/filters.py" />
            <source>Space saved</source>
            <translation>Ahorro</translation>
        </message>
    </context>
    <context>
        <name>FolderDrop</name>
        <message>
            <location filename="../../dupeviewer/gui/widgets/dropping.py" />
            <source>Drop to add 1 folder</source>
            <translation>Suelte para añadir 1 carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/dropping.py" />
            <source>Drop to add {n} folders</source>
            <translation>Suelte para añadir {n} carpetas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/dropping.py" />
            <source>Find copies of these {n} photos in your folders</source>
            <translation>Buscar copias de estas {n} fotos en sus carpetas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/dropping.py" />
            <source>Find copies of this photo in your folders</source>
            <translation>Buscar copias de esta foto en sus carpetas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/dropping.py" />
            <source>Folders can be added when the scan has ended</source>
            <translation>Se pueden añadir carpetas cuando termine la búsqueda</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/dropping.py" />
            <source>Only folders and photos</source>
            <translation>Solo carpetas y fotos</translation>
        </message>
    </context>
    <context>
        <name>FolderList</name>
        <message>
            <location filename="../../dupeviewer/gui/start/folders.py" />
            <source>Folders to check</source>
            <translation>Carpetas que comprobar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/folders.py" />
            <source>Where is this folder now?</source>
            <translation>¿Dónde está ahora esta carpeta?</translation>
        </message>
    </context>
    <context>
        <name>FolderModel</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/folders.py" />
            <source>Kept copy is in</source>
            <translation>Copia conservada en</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/folders.py" />
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/folders.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/folders.py" />
            <source>Where they are</source>
            <translation>Dónde están</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/folders.py" />
            <source>nowhere</source>
            <translation>ningún sitio</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/folders.py" />
            <source>same folder</source>
            <translation>la misma carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/folders.py" />
            <source>{folder} ({n})</source>
            <translation>{folder} ({n})</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/folders.py" />
            <source>{n} more</source>
            <translation>{n} más</translation>
        </message>
    </context>
    <context>
        <name>FolderOrderDialog</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Alt+Down</source>
            <translation>Alt+Abajo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Alt+Up</source>
            <translation>Alt+Arriba</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Drag a folder, or move it with Alt+Up and Alt+Down. The folders inside go with it; they can also be moved by themselves.</source>
            <translation>Arrastre una carpeta o muévala con Alt+Arriba y Alt+Abajo. Las carpetas que contiene van con ella; también se pueden mover por separado.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Keep the photo in the folder that stands higher</source>
            <translation>Conservar la foto de la carpeta que está más arriba</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Order of folders</source>
            <translation>Orden de las carpetas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>To the top</source>
            <translation>Al principio</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Use this order</source>
            <translation>Usar este orden</translation>
        </message>
    </context>
    <context>
        <name>FolderRow</name>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>(External)</source>
            <translation>(Externa)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>(Hard disk)</source>
            <translation>(Disco duro)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>(Network)</source>
            <translation>(Red)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>(SSD)</source>
            <translation>(SSD)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Check this folder (Space)</source>
            <translation>Comprobar esta carpeta (Espacio)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Check {folder}</source>
            <translation>Comprobar {folder}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Left out</source>
            <translation>Excluida</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Locate…</source>
            <translation>Localizar…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Not connected. We'll skip it.</source>
            <translation>No conectada. Se omitirá.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Not found. We'll skip it.</source>
            <translation>No encontrada. Se omitirá.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Open settings</source>
            <translation>Abrir los ajustes</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Protect</source>
            <translation>Proteger</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Protect {folder}</source>
            <translation>Proteger {folder}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Protect – compare only, never mark</source>
            <translation>Proteger: solo comparar, nunca marcar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Protected</source>
            <translation>Protegida</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Reconnect</source>
            <translation>Volver a conectar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Take off the list (Del)</source>
            <translation>Quitar de la lista (Supr)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Take {folder} off the list</source>
            <translation>Quitar {folder} de la lista</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Use for your tidy library. Copies elsewhere can be trashed; these can't. (L)</source>
            <translation>Para su colección ordenada. Las copias de otros sitios pueden ir a la papelera; estas no. (L)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>Waiting for {drive}</source>
            <translation>Esperando a {drive}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>You have no permission to read it. We'll skip it.</source>
            <translation>No tiene permiso para leerla. Se omitirá.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>counting…</source>
            <translation>contando…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/row.py" />
            <source>macOS hasn't allowed DupeViewer to read {folder}.</source>
            <translation>macOS no ha permitido que DupeViewer lea {folder}.</translation>
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
            <translation>Dónde están las fotos</translation>
        </message>
    </context>
    <context>
        <name>FolderTree</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Folders, the one to keep in first</source>
            <translation>Carpetas, primero la que se conserva</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>Photos in groups</source>
            <translation>Fotos en grupos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>{folder} – folder not found</source>
            <translation>{folder}: carpeta no encontrada</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/order.py" />
            <source>{folder} – protected, always on top</source>
            <translation>{folder}: protegida, siempre arriba</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/foot.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/foot.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/foot.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/foot.py" />
            <source>Copy list</source>
            <translation>Copiar lista</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/foot.py" />
            <source>Keep reviewing</source>
            <translation>Seguir revisando</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/foot.py" />
            <source>Next groups</source>
            <translation>Grupos siguientes</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/foot.py" />
            <source>Open {trash}</source>
            <translation>Abrir {trash}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/foot.py" />
            <source>Photos go on moving meanwhile.</source>
            <translation>Las fotos se siguen moviendo mientras tanto.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/foot.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/foot.py" />
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/foot.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>Keys</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>At the start</source>
            <translation>Al empezar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Continue where I was</source>
            <translation>Seguir donde estaba</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Keep things still: nothing slides or fades</source>
            <translation>Todo quieto: nada se desliza ni se desvanece</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Like the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Motion</source>
            <translation>Animación</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Notifications</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Only while another window is in front, and after more than two minutes.</source>
            <translation>Solo si otra ventana está delante, y tras más de dos minutos.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Tell me when a long scan has ended</source>
            <translation>Avisar cuando termine una búsqueda larga</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
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
            <translation>Todas las copias</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/header.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/header.py" />
            <source>Group {n} of {count}</source>
            <translation>Grupo {n} de {count}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/header.py" />
            <source>Next  PgDn</source>
            <translation>Siguiente  PgDn</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/header.py" />
            <source>Next group</source>
            <translation>Grupo siguiente</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/header.py" />
            <source>Next group (PgDn)</source>
            <translation>Grupo siguiente (AvPág)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/header.py" />
            <source>No copy of this photo would stay.</source>
            <translation>No quedaría ninguna copia de esta foto.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/header.py" />
            <source>Prev  PgUp</source>
            <translation>Anterior  PgUp</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/header.py" />
            <source>Previous group</source>
            <translation>Grupo anterior</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/header.py" />
            <source>Previous group (PgUp)</source>
            <translation>Grupo anterior (RePág)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/header.py" />
            <source>Show only differences</source>
            <translation>Mostrar solo diferencias</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/header.py" />
            <source>{n} to keep-or-trash</source>
            <translation>{n} por decidir</translation>
        </message>
    </context>
    <context>
        <name>GroupList</name>
        <message>
            <location filename="../../dupeviewer/gui/results/list.py" />
            <source>Groups of duplicate photos</source>
            <translation>Grupos de fotos duplicadas</translation>
        </message>
    </context>
    <context>
        <name>GroupMenu</name>
        <message>
            <location filename="../../dupeviewer/gui/results/menu.py" />
            <source>Open group</source>
            <translation>Abrir grupo</translation>
        </message>
    </context>
    <context>
        <name>GroupScreen</name>
        <message>
            <location filename="../../dupeviewer/gui/group/screen.py" />
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/screen.py" />
            <source>There is no suggestion for this group.</source>
            <translation>No hay sugerencia para este grupo.</translation>
        </message>
    </context>
    <context>
        <name>GroupsModel</name>
        <message>
            <location filename="../../dupeviewer/gui/models/groups.py" />
            <source>New groups</source>
            <translation>Grupos nuevos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/groups.py" />
            <source>{name}, {photos}, {kind}, difference {difference}, saves {size}, {state}</source>
            <translation>{name}, {photos}, {kind}, diferencia {difference}, ahorra {size}, {state}</translation>
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
            <translation>Conservar esta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/guard.py" />
            <source>Shift+X</source>
            <translation>Shift+X</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/guard.py" />
            <source>This is the last copy in the group.</source>
            <translation>Es la última copia del grupo.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/guard.py" />
            <source>Trash all copies anyway</source>
            <translation>Tirar todas las copias igualmente</translation>
        </message>
    </context>
    <context>
        <name>HintBar</name>
        <message>
            <location filename="../../dupeviewer/gui/help/hints.py" />
            <source>Got it</source>
            <translation>Entendido</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/hints.py" />
            <source>Marked. You'll review everything before it goes to the {trash}.</source>
            <translation>Marcada. Lo revisará todo antes de que vaya a la {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/hints.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/hints.py" />
            <source>Undo is here, and in History.</source>
            <translation>Puede deshacerlo aquí y en el historial.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/hints.py" />
            <source>{key} accepts the suggestion. Nothing moves yet.</source>
            <translation>{key} acepta la sugerencia. Todavía no se mueve nada.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/hints.py" />
            <source>“Accept &amp; next” takes the suggestion. Nothing moves yet.</source>
            <translation>«Aceptar y seguir» toma la sugerencia. Todavía no se mueve nada.</translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <location filename="../../dupeviewer/gui/history/lines.py" />
            <source>Restore {n}…</source>
            <translation>Restaurar {n}…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/lines.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/lines.py" />
            <source>What was moved to the trash</source>
            <translation>Lo que se movió a la papelera</translation>
        </message>
    </context>
    <context>
        <name>HistoryScreen</name>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>1 mark taken back.</source>
            <translation>1 marca deshecha.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>Clear…</source>
            <translation>Vaciar…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>Everything you move will be listed here, with a way back.</source>
            <translation>Todo lo que mueva aparecerá aquí, con un camino de vuelta.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>Find a photo you trashed</source>
            <translation>Buscar una foto que tiró</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>Find a photo you trashed: type a name or drop a photo</source>
            <translation>Busque una foto que tiró: escriba un nombre o suelte una foto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>Looking for photos like this…</source>
            <translation>Buscando fotos como esta…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>No photo like this was trashed</source>
            <translation>No se tiró ninguna foto así</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>Nothing trashed yet</source>
            <translation>Todavía no hay nada en la papelera</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>See what became of this photo</source>
            <translation>Ver qué fue de esta foto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>These photos are in none of the groups shown now.</source>
            <translation>Estas fotos no están en ninguno de los grupos que se muestran ahora.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>Try a part of its name, or drop the photo here.</source>
            <translation>Pruebe con una parte del nombre, o suelte aquí la foto.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/screen.py" />
            <source>{n} marks taken back.</source>
            <translation>{n} marcas deshechas.</translation>
        </message>
    </context>
    <context>
        <name>InfoPanel</name>
        <message>
            <location filename="../../dupeviewer/gui/compare/info.py" />
            <source>Facts side by side</source>
            <translation>Datos lado a lado</translation>
        </message>
    </context>
    <context>
        <name>KeyEdit</name>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>A key for “{action}”:</source>
            <translation>Una tecla para «{action}»:</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>A single key works only in the review. Take one with Ctrl or Alt for this.</source>
            <translation>Una tecla suelta solo funciona al revisar. Para esto use una con Ctrl o Alt.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>As it was</source>
            <translation>Como estaba</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>Choose an action to change its key.</source>
            <translation>Elija una acción para cambiar su tecla.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>New key</source>
            <translation>Tecla nueva</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>No key</source>
            <translation>Sin tecla</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>Press a key</source>
            <translation>Pulse una tecla</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>Use this key</source>
            <translation>Usar esta tecla</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>{key} stands for nothing here: elsewhere it deletes for good.</source>
            <translation>{key} no hace nada aquí: en otros sitios borra para siempre.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>{key} stands for “{action}” already. Choose another key.</source>
            <translation>{key} ya es de «{action}». Elija otra tecla.</translation>
        </message>
    </context>
    <context>
        <name>KeyTable</name>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>Actions and their keys</source>
            <translation>Acciones y sus teclas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>No key</source>
            <translation>Sin tecla</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Keys</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Saved as {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>Search keys</source>
            <translation>Buscar atajos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>{menu} · everywhere</source>
            <translation>{menu} · en todas partes</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/help/help.py" />
            <source>{name} can't be saved.</source>
            <translation>No se puede guardar {name}.</translation>
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
            <translation>K, X, A y otras funcionan solas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>Keys as in</source>
            <translation>Teclas como en</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>Lightroom</source>
            <translation>Lightroom</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>Single keys</source>
            <translation>Teclas sueltas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/keys.py" />
            <source>They count only in the review. Off, everything is still in the menus.</source>
            <translation>Solo cuentan al revisar. Sin ellas, todo sigue en los menús.</translation>
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
            <translation>Cualquier tamaño</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/fields.py" />
            <source>Minimum size in kilobytes</source>
            <translation>Tamaño mínimo en kilobytes</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/leaving.py" />
            <source>Still moving photos to the {trash}.</source>
            <translation>Todavía se están moviendo fotos a la {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/leaving.py" />
            <source>Still putting photos back.</source>
            <translation>Todavía se están devolviendo fotos a su sitio.</translation>
        </message>
    </context>
    <context>
        <name>LeftDialog</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/left.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/left.py" />
            <source>Copy list</source>
            <translation>Copiar lista</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/left.py" />
            <source>Groups left for you</source>
            <translation>Grupos que le quedan</translation>
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
            <translation>Grupos nuevos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/line.py" />
            <source>saves {size}</source>
            <translation>ahorra {size}</translation>
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
            <translation>Fotos que se van y sus copias conservadas</translation>
        </message>
    </context>
    <context>
        <name>Looking</name>
        <message>
            <location filename="../../dupeviewer/gui/compare/looking.py" />
            <source>Difference {n} of {count}. {what}.</source>
            <translation>Diferencia {n} de {count}. {what}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/looking.py" />
            <source>Divider</source>
            <translation>Divisor</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/looking.py" />
            <source>Fit · {percent} %</source>
            <translation>Ajustada · {percent} %</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/looking.py" />
            <source>Opacity</source>
            <translation>Opacidad</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/looking.py" />
            <source>Sensitivity</source>
            <translation>Sensibilidad</translation>
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
            <translation>Era el último grupo de esta lista.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/window.py" />
            <source>Too close to call – please compare.</source>
            <translation>Demasiado igualado: compare, por favor.</translation>
        </message>
    </context>
    <context>
        <name>Marking</name>
        <message>
            <location filename="../../dupeviewer/gui/marking.py" />
            <source>All copies in this group are marked for the trash.</source>
            <translation>Todas las copias de este grupo están marcadas para la papelera.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/marking.py" />
            <source>In a protected folder. Compared, never marked.</source>
            <translation>En una carpeta protegida. Se compara, nunca se marca.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/marking.py" />
            <source>Mark cleared.</source>
            <translation>Marca quitada.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/marking.py" />
            <source>Marked Keep.</source>
            <translation>Marcada para conservar.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/marking.py" />
            <source>Marked for Trash.</source>
            <translation>Marcada para la papelera.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/marking.py" />
            <source>This is the last copy in the group.</source>
            <translation>Es la última copia del grupo.</translation>
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
            <translation>Ese archivo no es {name} tal como se encontró.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/mending.py" />
            <source>Where is {name} now?</source>
            <translation>¿Dónde está {name} ahora?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/mending.py" />
            <source>{name} has changed since the scan. It can't be read any more.</source>
            <translation>{name} ha cambiado desde la búsqueda. Ya no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/mending.py" />
            <source>{name} has changed since the scan. It is no copy any more.</source>
            <translation>{name} ha cambiado desde la búsqueda. Ya no es una copia.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/mending.py" />
            <source>{name} has changed since the scan. It is still a copy.</source>
            <translation>{name} ha cambiado desde la búsqueda. Sigue siendo una copia.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/mending.py" />
            <source>{name} is found again.</source>
            <translation>Se ha vuelto a encontrar {name}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/mending.py" />
            <source>{name} is in a group already.</source>
            <translation>{name} ya está en un grupo.</translation>
        </message>
    </context>
    <context>
        <name>MoreOptions</name>
        <message>
            <location filename="../../dupeviewer/gui/start/more.py" />
            <source>Also find rotated and mirrored photos</source>
            <translation>Encontrar también fotos giradas y reflejadas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/more.py" />
            <source>Always left alone: system folders, the trash, caches, .git, and the libraries of photo apps, such as Apple Photos and Lightroom previews.</source>
            <translation>Siempre quedan fuera: carpetas del sistema, la papelera, cachés, .git y las bibliotecas de apps de fotos, como las de Fotos de Apple y las vistas previas de Lightroom.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/more.py" />
            <source>File types</source>
            <translation>Tipos de archivo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/more.py" />
            <source>Folders to skip</source>
            <translation>Carpetas que omitir</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/more.py" />
            <source>Minimum size</source>
            <translation>Tamaño mínimo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/more.py" />
            <source>More options</source>
            <translation>Más opciones</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/more.py" />
            <source>Or a pattern such as *_thumb.jpg, then Enter</source>
            <translation>O un patrón como *_thumb.jpg y después Intro</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/more.py" />
            <source>See types</source>
            <translation>Ver tipos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/more.py" />
            <source>Skip a folder</source>
            <translation>Omitir una carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/more.py" />
            <source>Skip folders</source>
            <translation>Omitir carpetas</translation>
        </message>
    </context>
    <context>
        <name>NoPhotos</name>
        <message>
            <location filename="../../dupeviewer/gui/start/remarks.py" />
            <source>No photos in these folders.</source>
            <translation>No hay fotos en estas carpetas.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/remarks.py" />
            <source>See types</source>
            <translation>Ver tipos</translation>
        </message>
    </context>
    <context>
        <name>NothingFound</name>
        <message>
            <location filename="../../dupeviewer/gui/scanning/nothing.py" />
            <source>Check other folders</source>
            <translation>Comprobar otras carpetas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/nothing.py" />
            <source>Look for similar shots too</source>
            <translation>Buscar también tomas parecidas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/nothing.py" />
            <source>No duplicates found.</source>
            <translation>No se encontraron duplicados.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/nothing.py" />
            <source>No photos in these folders.</source>
            <translation>No hay fotos en estas carpetas.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/nothing.py" />
            <source>See types</source>
            <translation>Ver tipos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/nothing.py" />
            <source>{photos} checked.</source>
            <translation>{photos}, todo comprobado.</translation>
        </message>
    </context>
    <context>
        <name>OnlineOnly</name>
        <message>
            <location filename="../../dupeviewer/gui/start/remarks.py" />
            <source>Include anyway</source>
            <translation>Incluirlos igualmente</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/remarks.py" />
            <source>Online-only files ({n}) are scanned. This downloads {size}.</source>
            <translation>Se busca también en los archivos que solo están en línea ({n}). Esto descarga {size}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/remarks.py" />
            <source>Skip online-only files ({n}). Scanning them would download {size}.</source>
            <translation>Omitir los archivos que solo están en línea ({n}). Buscar en ellos descargaría {size}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/remarks.py" />
            <source>Skip them</source>
            <translation>Omitirlos</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <location filename="../../dupeviewer/gui/memory/opening.py" />
            <source>Opening your last session… 1 group</source>
            <translation>Abriendo su última sesión… 1 grupo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/memory/opening.py" />
            <source>Opening your last session… {n} groups</source>
            <translation>Abriendo su última sesión… {n} grupos</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <location filename="../../dupeviewer/gui/settings/page.py" />
            <source>always on</source>
            <translation>siempre activo</translation>
        </message>
    </context>
    <context>
        <name>PausedBanner</name>
        <message>
            <location filename="../../dupeviewer/gui/results/alike.py" />
            <source>Clear marks</source>
            <translation>Quitar marcas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/alike.py" />
            <source>Show them</source>
            <translation>Mostrarlas</translation>
        </message>
    </context>
    <context>
        <name>PermissionDialog</name>
        <message>
            <location filename="../../dupeviewer/gui/problems/permission.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/permission.py" />
            <source>Folders that can't be read, or have such files</source>
            <translation>Carpetas que no se pueden leer o que tienen archivos así</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/permission.py" />
            <source>Let DupeViewer read these folders</source>
            <translation>Permita que DupeViewer lea estas carpetas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/permission.py" />
            <source>No permission</source>
            <translation>Sin permiso</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/permission.py" />
            <source>Open settings</source>
            <translation>Abrir los ajustes</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/permission.py" />
            <source>Show a folder, open its properties, and let your account read it on the page Security. Then try again.</source>
            <translation>Muestre una carpeta, abra sus propiedades y permita que su cuenta la lea en la página Seguridad. Después, inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/permission.py" />
            <source>Show a folder, open its properties, and let yourself read it and the files in it. Then try again.</source>
            <translation>Muestre una carpeta, abra sus propiedades y dese permiso para leerla y leer los archivos que contiene. Después, inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/permission.py" />
            <source>Show folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/permission.py" />
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/permission.py" />
            <source>macOS hasn't allowed DupeViewer to read them. Open the settings, switch DupeViewer on, then try again.</source>
            <translation>macOS no ha permitido que DupeViewer las lea. Abra los ajustes, active DupeViewer e inténtelo de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>PhotoCard</name>
        <message>
            <location filename="../../dupeviewer/gui/group/card.py" />
            <source>Can't be marked – why?</source>
            <translation>No se puede marcar: ¿por qué?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/card.py" />
            <source>Its folder is protected: photos there are compared, never marked. The padlock under Folders opens it.</source>
            <translation>Su carpeta está protegida: sus fotos se comparan, nunca se marcan. El candado de «Carpetas» la libera.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/card.py" />
            <source>Keep  K</source>
            <translation>Conservar  K</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/card.py" />
            <source>Keep this photo</source>
            <translation>Conservar esta foto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/card.py" />
            <source>Locate…</source>
            <translation>Localizar…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/card.py" />
            <source>Mark this photo for the trash</source>
            <translation>Marcar esta foto para la papelera</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/card.py" />
            <source>More for this photo</source>
            <translation>Más sobre esta foto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/card.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/card.py" />
            <source>Remove from results</source>
            <translation>Quitar de los resultados</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/card.py" />
            <source>Trash  X</source>
            <translation>Papelera  X</translation>
        </message>
    </context>
    <context>
        <name>PhotoGrid</name>
        <message>
            <location filename="../../dupeviewer/gui/group/grid.py" />
            <source>Photos of this group</source>
            <translation>Fotos de este grupo</translation>
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/preset_bar.py" />
            <source>A preset of this name comes with the program. Another name:</source>
            <translation>El programa ya trae un preajuste con este nombre. Otro nombre:</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/preset_bar.py" />
            <source>My own rules</source>
            <translation>Mis propias reglas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/preset_bar.py" />
            <source>Name of the preset:</source>
            <translation>Nombre del preajuste:</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/preset_bar.py" />
            <source>Preset</source>
            <translation>Preajuste</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/preset_bar.py" />
            <source>Preset:</source>
            <translation>Preajuste:</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/preset_bar.py" />
            <source>Remove this preset</source>
            <translation>Quitar este preajuste</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/preset_bar.py" />
            <source>Save these rules</source>
            <translation>Guardar estas reglas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/preset_bar.py" />
            <source>Save these rules…</source>
            <translation>Guardar estas reglas…</translation>
        </message>
    </context>
    <context>
        <name>PreviewPanel</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/panel.py" />
            <source>Another sample</source>
            <translation>Otra muestra</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/panel.py" />
            <source>Calculating…</source>
            <translation>Calculando…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/panel.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/panel.py" />
            <source>Show the groups that are left for you</source>
            <translation>Mostrar los grupos que le quedan</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/panel.py" />
            <source>Spot-check {groups}…</source>
            <translation>Comprobar {groups} al azar…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/panel.py" />
            <source>What this would do</source>
            <translation>Lo que haría esto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/panel.py" />
            <source>updates as you edit</source>
            <translation>se actualiza al editar</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Cache</source>
            <translation>Caché</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>DupeViewer never connects to the internet.</source>
            <translation>DupeViewer nunca se conecta a internet.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Forget recent folders</source>
            <translation>Olvidar carpetas recientes</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>History and marks</source>
            <translation>Historial y marcas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Logs</source>
            <translation>Registros</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Recent folders</source>
            <translation>Carpetas recientes</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Your photos and what is known of them stay on this computer.</source>
            <translation>Sus fotos y lo que se sabe de ellas se quedan en este equipo.</translation>
        </message>
    </context>
    <context>
        <name>ProblemsScreen</name>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>1 file can be read now. The next scan compares it.</source>
            <translation>Ya se puede leer 1 archivo. La próxima búsqueda lo comparará.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>CSV files (*.csv)</source>
            <translation>Archivos CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Copy list</source>
            <translation>Copiar lista</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Files that couldn't be checked</source>
            <translation>Archivos que no se pudieron comprobar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>No problems. Every photo was read.</source>
            <translation>Sin problemas. Se leyeron todas las fotos.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Save as CSV</source>
            <translation>Guardar como CSV</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Save as CSV…</source>
            <translation>Guardar como CSV…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Scan again</source>
            <translation>Buscar de nuevo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Still can't be read.</source>
            <translation>Sigue sin poder leerse.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Stopped. The next scan compares what can be read now.</source>
            <translation>Detenido. La próxima búsqueda compara lo que ya se puede leer.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>Trying again… {done} of {total}</source>
            <translation>Reintentando… {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>What happened</source>
            <translation>Qué ocurrió</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/screen.py" />
            <source>{n} files can be read now. The next scan compares them.</source>
            <translation>Ya se pueden leer {n} archivos. La próxima búsqueda los comparará.</translation>
        </message>
    </context>
    <context>
        <name>Promises</name>
        <message>
            <location filename="../../dupeviewer/gui/start/promises.py" />
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/promises.py" />
            <source>Decide</source>
            <translation>Decidir</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/promises.py" />
            <source>Exact copies, and the same picture resized, converted, edited or turned.</source>
            <translation>Copias exactas, y la misma imagen redimensionada, convertida, editada o girada.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/promises.py" />
            <source>Find</source>
            <translation>Encontrar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/promises.py" />
            <source>Side by side, with what differs, which one to keep, and why.</source>
            <translation>Lado a lado, con lo que difiere, cuál conservar y por qué.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/promises.py" />
            <source>You mark, you review, then photos go to the Trash. You can undo it.</source>
            <translation>Usted marca, usted revisa, y las fotos van a la papelera. Se puede deshacer.</translation>
        </message>
    </context>
    <context>
        <name>RecentList</name>
        <message>
            <location filename="../../dupeviewer/gui/start/recents.py" />
            <source>Recent</source>
            <translation>Recientes</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <location filename="../../dupeviewer/gui/desks/records.py" />
            <source>photos are being moved just now.</source>
            <translation>ahora mismo se están moviendo fotos.</translation>
        </message>
    </context>
    <context>
        <name>Reopening</name>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>DupeViewer closed unexpectedly. Nothing was lost: 1 decided group is here.</source>
            <translation>DupeViewer se cerró de forma inesperada. No se perdió nada: aquí está 1 grupo decidido.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>DupeViewer closed unexpectedly. Nothing was lost: {n} decided groups are here.</source>
            <translation>DupeViewer se cerró de forma inesperada. No se perdió nada: aquí están {n} grupos decididos.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>OK</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>Scan again</source>
            <translation>Buscar de nuevo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>Scan paused at {done} of {total}.</source>
            <translation>Búsqueda en pausa en {done} de {total}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>Show file</source>
            <translation>Mostrar el archivo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>The last scan was not finished.</source>
            <translation>La última búsqueda no terminó.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>You have 1 marked photo.</source>
            <translation>Tiene 1 foto marcada.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>You have {n} marked photos.</source>
            <translation>Tiene {n} fotos marcadas.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>Your decisions can't be saved at the moment: {why}</source>
            <translation>Ahora no se pueden guardar sus decisiones: {why}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/desks/reopening.py" />
            <source>Your last session couldn't be opened. What was read is kept, so scanning again is quick.</source>
            <translation>No se pudo abrir su última sesión. Lo leído se conserva, así que buscar de nuevo es rápido.</translation>
        </message>
    </context>
    <context>
        <name>Restoring</name>
        <message>
            <location filename="../../dupeviewer/gui/history/restoring.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/restoring.py" />
            <source>Couldn't put back: {why}</source>
            <translation>No se pudo restaurar: {why}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/restoring.py" />
            <source>Put back</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/restoring.py" />
            <source>Putting back… {done} of {total}</source>
            <translation>Restaurando… {done} de {total}</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/result.py" />
            <source>Photos moved</source>
            <translation>Fotos movidas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/result.py" />
            <source>Scan again to see them in their groups.</source>
            <translation>Busque de nuevo para verlas en sus grupos.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/result.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/result.py" />
            <source>Show receipts</source>
            <translation>Mostrar comprobantes</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/result.py" />
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/result.py" />
            <source>That didn't work.</source>
            <translation>No funcionó.</translation>
        </message>
    </context>
    <context>
        <name>ResultsScreen</name>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>Clear filters</source>
            <translation>Quitar filtros</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>Every group has been dealt with.</source>
            <translation>Todos los grupos están resueltos.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>Every group has been seen.</source>
            <translation>Se han visto todos los grupos.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>Groups of duplicate photos appear here as they are found.</source>
            <translation>Los grupos de fotos duplicadas aparecen aquí según se encuentran.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>Look for less alike photos</source>
            <translation>Buscar menos parecidas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>Looking for groups without a suggestion…</source>
            <translation>Buscando grupos sin sugerencia…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>No groups at this setting.</source>
            <translation>No hay grupos con este ajuste.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>No groups left.</source>
            <translation>No quedan grupos.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>No groups match these filters.</source>
            <translation>Ningún grupo coincide con estos filtros.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>No groups yet</source>
            <translation>Aún no hay grupos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>Nothing left to review.</source>
            <translation>No queda nada por revisar.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/screen.py" />
            <source>Show all groups</source>
            <translation>Mostrar todos los grupos</translation>
        </message>
    </context>
    <context>
        <name>RuleRows</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/rows.py" />
            <source>Add rule</source>
            <translation>Añadir regla</translation>
        </message>
    </context>
    <context>
        <name>RulesDialog</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>Also change groups I've decided</source>
            <translation>Cambiar también grupos que he decidido</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>Calculating…</source>
            <translation>Calculando…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>Folder not found</source>
            <translation>Carpeta no encontrada</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>Keep the photo that…</source>
            <translation>Conservar la foto que…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>Mark with rules</source>
            <translation>Marcar con reglas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>Marking…</source>
            <translation>Marcando…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>Marks only. Nothing moves yet.</source>
            <translation>Solo marcas. Todavía no se mueve nada.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>The top rule wins. If it's a tie, the next rule decides.</source>
            <translation>Gana la regla de arriba. Si hay empate, decide la siguiente.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>Then:</source>
            <translation>Después:</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>mark the others for Trash</source>
            <translation>marcar las demás para la papelera</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>no order given yet</source>
            <translation>aún sin orden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>only star the keeper</source>
            <translation>solo señalar la que se conserva</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/dialog.py" />
            <source>{n} folders not found</source>
            <translation>{n} carpetas no encontradas</translation>
        </message>
    </context>
    <context>
        <name>SafetyPage</name>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>A mark belongs to its photo and stays, however photos are grouped.</source>
            <translation>Una marca es de su foto y se queda, se agrupen como se agrupen las fotos.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Add…</source>
            <translation>Añadir…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Drives without a {trash}</source>
            <translation>Unidades sin {trash}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Every file is checked again before it moves.</source>
            <translation>Cada archivo se comprueba de nuevo antes de moverlo.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Every group keeps at least one copy, unless you say otherwise in that group.</source>
            <translation>Cada grupo conserva al menos una copia, salvo que diga otra cosa en ese grupo.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Files that belong together move together: RAW+JPEG, Live Photo, XMP.</source>
            <translation>Lo que va junto se mueve junto: RAW+JPEG, Live Photo, XMP.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>No folders yet</source>
            <translation>Aún no hay carpetas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Nothing is marked when a scan ends; suggestions wait for you.</source>
            <translation>Tras una búsqueda no hay nada marcado; las sugerencias le esperan.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Only a photo that directly matches one that stays can be marked.</source>
            <translation>Solo se puede marcar una foto que coincide directamente con una que se queda.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Photos go to the {trash}, never deleted for good.</source>
            <translation>Las fotos van a la {trash}, nunca se borran para siempre.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Protect a folder</source>
            <translation>Proteger una carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Protected folders</source>
            <translation>Carpetas protegidas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Remove the protection</source>
            <translation>Quitar la protección</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Rules leave ties, protected photos and, unless you tick them, similar shots.</source>
            <translation>Las reglas dejan los empates, las fotos protegidas y, si no las activa, las tomas parecidas.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Safety</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>They are compared, but nothing in them can be marked.</source>
            <translation>Se comparan, pero nada de ellas se puede marcar.</translation>
        </message>
    </context>
    <context>
        <name>Sample</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/tiles.py" />
            <source>Why: {reason}</source>
            <translation>Motivo: {reason}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/tiles.py" />
            <source>{kept} is kept, {gone} stays as it is. {reason}</source>
            <translation>{kept} se conserva, {gone} se queda como está. {reason}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/tiles.py" />
            <source>{kept} stays, {gone} goes. {reason}</source>
            <translation>{kept} se queda, {gone} se va. {reason}</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <location filename="../../dupeviewer/gui/background/saving.py" />
            <source>Couldn't save: {why}</source>
            <translation>No se pudo guardar: {why}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/saving.py" />
            <source>Saved to {file}.</source>
            <translation>Guardado en {file}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/saving.py" />
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
    </context>
    <context>
        <name>ScanBar</name>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>1 file could not be read – See</source>
            <translation>1 archivo no se pudo leer: ver</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>1 hour</source>
            <translation>1 hora</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>1 minute</source>
            <translation>1 minuto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>1 photo/s</source>
            <translation>1 foto/s</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Counting photos…</source>
            <translation>Contando fotos…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Looking for duplicates…</source>
            <translation>Buscando duplicados…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Matching…</source>
            <translation>Comparando…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Now: {path}</source>
            <translation>Ahora: {path}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Reading from {drive} (slow drive)</source>
            <translation>Leyendo de {drive} (unidad lenta)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Reading photos…</source>
            <translation>Leyendo fotos…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Scan finished. {groups} in {photos}.</source>
            <translation>Búsqueda terminada. {groups} en {photos}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Scan progress</source>
            <translation>Progreso de la búsqueda</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>See the files that could not be read</source>
            <translation>Ver los archivos que no se pudieron leer</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Stopped. Showing duplicates among {photos} checked.</source>
            <translation>Detenida. Se muestran los duplicados entre {photos}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>The scan had to end: {why}</source>
            <translation>La búsqueda tuvo que terminar: {why}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>Up to {size} in extra copies.</source>
            <translation>Hasta {size} en copias sobrantes.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>You can start reviewing now. New groups are added at the end of the list.</source>
            <translation>Ya puede empezar a revisar. Los grupos nuevos se añaden al final de la lista.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>about {t} left</source>
            <translation>quedan unos {t}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>less than a minute left</source>
            <translation>queda menos de un minuto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>{done} of {photos}</source>
            <translation>{done} de {photos}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>{done} of {total} compared</source>
            <translation>{done} de {total} comparaciones</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>{groups} so far  ·  up to {size} in extra copies</source>
            <translation>{groups} hasta ahora  ·  hasta {size} en copias sobrantes</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>{hours} {n} minutes</source>
            <translation>{hours} {n} minutos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>{n} files could not be read – See</source>
            <translation>{n} archivos no se pudieron leer: ver</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>{n} found so far</source>
            <translation>{n} hasta ahora</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>{n} hours</source>
            <translation>{n} horas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>{n} minutes</source>
            <translation>{n} minutos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/bar.py" />
            <source>{n} photos/s</source>
            <translation>{n} fotos/s</translation>
        </message>
    </context>
    <context>
        <name>ScanTelling</name>
        <message>
            <location filename="../../dupeviewer/gui/scanning/telling.py" />
            <source>Scan finished</source>
            <translation>Búsqueda terminada</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/telling.py" />
            <source>Scan finished. {found}</source>
            <translation>Búsqueda terminada. {found}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/telling.py" />
            <source>Scan stopped. {found}</source>
            <translation>Búsqueda detenida. {found}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/telling.py" />
            <source>Scan: {n} %</source>
            <translation>Búsqueda: {n} %</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/scanning/telling.py" />
            <source>{groups} in {photos}.</source>
            <translation>{groups} en {photos}.</translation>
        </message>
    </context>
    <context>
        <name>ScanningPage</name>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Also find rotated and mirrored photos</source>
            <translation>Encontrar también fotos giradas y reflejadas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Balanced</source>
            <translation>Equilibrada</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Battery</source>
            <translation>Batería</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Cache</source>
            <translation>Caché</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Clear…</source>
            <translation>Vaciar…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Download them to compare them</source>
            <translation>Descargarlos para compararlos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>File types</source>
            <translation>Tipos de archivo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Full – as fast as it goes</source>
            <translation>Completa: lo más rápido posible</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Minimum size</source>
            <translation>Tamaño mínimo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Online-only files</source>
            <translation>Archivos que solo están en línea</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Or a pattern such as *_thumb.jpg, then Enter</source>
            <translation>O un patrón como *_thumb.jpg y después Intro</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Photos that a cloud service keeps online are left out otherwise.</source>
            <translation>Si no, las fotos que un servicio en la nube guarda en línea se dejan fuera.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Previews kept</source>
            <translation>Vistas previas guardadas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Quiet – leaves the computer to you</source>
            <translation>Discreta: le deja el equipo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Scanning</source>
            <translation>Búsqueda</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Skip a folder</source>
            <translation>Omitir una carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Skip folders</source>
            <translation>Omitir carpetas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>The cache could not be cleared. Try again after the scan.</source>
            <translation>No se pudo vaciar la caché. Inténtelo de nuevo después de la búsqueda.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Turned photos</source>
            <translation>Fotos giradas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Wait while the computer runs on its battery</source>
            <translation>Esperar mientras el equipo use la batería</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>What was read of your photos, so that the next scan is quick. Nothing of yours is in it: marks and history are kept elsewhere.</source>
            <translation>Lo que se leyó de sus fotos, para que la próxima búsqueda sea rápida. No contiene nada suyo: las marcas y el historial se guardan aparte.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>{size} in use</source>
            <translation>{size} en uso</translation>
        </message>
    </context>
    <context>
        <name>Scope</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/scope.py" />
            <source>1 selected group</source>
            <translation>1 grupo seleccionado</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/scope.py" />
            <source>In:</source>
            <translation>En:</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/scope.py" />
            <source>Kinds:</source>
            <translation>Tipos:</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/scope.py" />
            <source>the 1 group shown</source>
            <translation>el grupo mostrado (1)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/scope.py" />
            <source>the {n} groups shown</source>
            <translation>los {n} grupos mostrados</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/scope.py" />
            <source>{n} selected groups</source>
            <translation>{n} grupos seleccionados</translation>
        </message>
    </context>
    <context>
        <name>SectionButtons</name>
        <message>
            <location filename="../../dupeviewer/gui/results/sections.py" />
            <source>Decides many groups by your rules. Nothing moves yet.</source>
            <translation>Decide muchos grupos con sus reglas. Todavía no se mueve nada.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/sections.py" />
            <source>Mark extra copies…</source>
            <translation>Marcar copias…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/sections.py" />
            <source>Mark with rules…</source>
            <translation>Con reglas…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/sections.py" />
            <source>Marks the extra copies shown here. Nothing moves yet.</source>
            <translation>Marca las copias sobrantes que se muestran aquí. Todavía no se mueve nada.</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <location filename="../../dupeviewer/gui/results/selection.py" />
            <source>Accept suggestions  A</source>
            <translation>Aceptar sugerencias  A</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/selection.py" />
            <source>Not duplicates  D</source>
            <translation>No duplicados  D</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/selection.py" />
            <source>Skip  S</source>
            <translation>Omitir  S</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../dupeviewer/gui/settings/dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/dialog.py" />
            <source>Nothing is called that.</source>
            <translation>Ningún ajuste se llama así.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/dialog.py" />
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/dialog.py" />
            <source>Restore defaults for this page</source>
            <translation>Restaurar los valores de esta página</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/dialog.py" />
            <source>Search settings</source>
            <translation>Buscar en los ajustes</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/dialog.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>SimilaritySlider</name>
        <message>
            <location filename="../../dupeviewer/gui/results/slider.py" />
            <source>Close</source>
            <translation>Cercano</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/slider.py" />
            <source>Exact</source>
            <translation>Exacto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/slider.py" />
            <source>How alike</source>
            <translation>Parecido</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/slider.py" />
            <source>Loose</source>
            <translation>Amplio</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/slider.py" />
            <source>Same picture</source>
            <translation>Misma imagen</translation>
        </message>
    </context>
    <context>
        <name>SpotCheckDialog</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>1 more goes too: {reasons}</source>
            <translation>También se va 1 más: {reasons}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>All {n} groups you did not agree with {trait}.</source>
            <translation>Los {n} grupos con los que no estuvo de acuerdo {trait}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>Back to the rules</source>
            <translation>Volver a las reglas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>Leave out all {n} groups that {trait}</source>
            <translation>Dejar fuera los {n} grupos: {trait}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>Mark {groups}</source>
            <translation>Marcar {groups}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>Not right  X</source>
            <translation>No es correcto  X</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>Right  K</source>
            <translation>Correcto  K</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>Spot-check</source>
            <translation>Comprobación al azar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>The group you did not agree with is left out.</source>
            <translation>El grupo con el que no estuvo de acuerdo se deja fuera.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>The group you did not agree with is one of {count} that {trait}.</source>
            <translation>El grupo con el que no estuvo de acuerdo es uno de los {count} que {trait}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>The groups you did not agree with have nothing in common.</source>
            <translation>Los grupos con los que no estuvo de acuerdo no tienen nada en común.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>The spot-check</source>
            <translation>La comprobación al azar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>They are left out.</source>
            <translation>Se dejan fuera.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>Why: {reason}</source>
            <translation>Motivo: {reason}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>Would you have decided the same?</source>
            <translation>¿Habría decidido lo mismo?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>{n} more go too: {reasons}</source>
            <translation>También se van {n} más: {reasons}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>{n} of {count}</source>
            <translation>{n} de {count}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>{place}, one of the least certain</source>
            <translation>{place}, uno de los menos seguros</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/spotcheck.py" />
            <source>{right} of {count} agreed.</source>
            <translation>{right} de {count} de acuerdo.</translation>
        </message>
    </context>
    <context>
        <name>StartScreen</name>
        <message>
            <location filename="../../dupeviewer/gui/start/screen.py" />
            <source>Folders</source>
            <translation>Carpetas</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>Folders</source>
            <translation>Carpetas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>Scan</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
    </context>
    <context>
        <name>StillMoving</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/leaving.py" />
            <source>Keep going</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/leaving.py" />
            <source>Stop after this photo and quit</source>
            <translation>Detener tras esta foto y salir</translation>
        </message>
    </context>
    <context>
        <name>Suggesting</name>
        <message>
            <location filename="../../dupeviewer/gui/background/suggesting.py" />
            <source>Suggestion updated in 1 group you haven't decided.</source>
            <translation>Sugerencia actualizada en 1 grupo sin decidir.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/suggesting.py" />
            <source>Suggestions updated in {n} groups you haven't decided.</source>
            <translation>Sugerencias actualizadas en {n} grupos sin decidir.</translation>
        </message>
    </context>
    <context>
        <name>SuggestionPanel</name>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Accept &amp;&amp; next  A</source>
            <translation>Aceptar y seguir  A</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Compare  Enter</source>
            <translation>Comparar  Enter</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Fewer reasons</source>
            <translation>Menos motivos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Keep all – not duplicates  D</source>
            <translation>No son duplicados  D</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Keep best {n}</source>
            <translation>Conservar las {n} mejores</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Keeps what has most pixels and is least compressed, and marks the rest.</source>
            <translation>Conserva lo que tiene más píxeles y menos compresión, y marca el resto.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Marked. Nothing moves until you review.</source>
            <translation>Marcada. Nada se mueve hasta que lo revise.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>More reasons ({n})</source>
            <translation>Más motivos ({n})</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>No suggestion.</source>
            <translation>Sin sugerencia.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Not duplicates  D</source>
            <translation>No duplicados  D</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Skip  S</source>
            <translation>Omitir  S</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Suggestion: keep photo {keep}, trash photo {trash}.</source>
            <translation>Sugerencia: conservar la foto {keep}, foto {trash} a la papelera.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Suggestion: keep photo {keep}, trash photos {trash}.</source>
            <translation>Sugerencia: conservar la foto {keep}, fotos {trash} a la papelera.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/group/panel.py" />
            <source>Suggestion: keep photo {keep}, trash {count} others.</source>
            <translation>Sugerencia: conservar la foto {keep}, otras {count} a la papelera.</translation>
        </message>
    </context>
    <context>
        <name>SuggestionsPage</name>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>A folder you prefer</source>
            <translation>Una carpeta que prefiere</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>A protected folder always comes first. Where what is known of the pictures speaks for different photos, nothing is suggested.</source>
            <translation>Una carpeta protegida siempre va primero. Si lo que se sabe de las imágenes habla a favor de fotos distintas, no se sugiere nada.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>An edit is never weighed against its original.</source>
            <translation>Una edición nunca se compara en valor con su original.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Date, place, caption and keywords the other lacks</source>
            <translation>Fecha, lugar, descripción y palabras clave que a la otra le faltan</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Folders of which nothing is suggested</source>
            <translation>Carpetas de las que no se sugiere nada</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Folders you prefer</source>
            <translation>Carpetas que prefiere</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>HEIC and JPEG of one photo</source>
            <translation>HEIC y JPEG de una foto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Keep the HEIC, as the camera saved it</source>
            <translation>Conservar el HEIC, como lo guardó la cámara</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Keep the JPEG, which opens everywhere</source>
            <translation>Conservar el JPEG, que se abre en todas partes</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Less compression</source>
            <translation>Menos compresión</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>More of the scene</source>
            <translation>Más de la escena</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>More real detail</source>
            <translation>Más detalle real</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Of equally good copies, the one in the first of these folders is kept.</source>
            <translation>Entre copias igual de buenas se conserva la de la primera de estas carpetas.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Prefer a folder</source>
            <translation>Preferir una carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>RAW and JPEG of one photo stay together.</source>
            <translation>RAW y JPEG de una foto van juntos.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Suggest nothing from a folder</source>
            <translation>No sugerir nada de una carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>Suggestions</source>
            <translation>Sugerencias</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>The earlier date</source>
            <translation>La fecha anterior</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>The file as the camera saved it</source>
            <translation>El archivo tal como lo guardó la cámara</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>The tidier name and folder</source>
            <translation>El nombre y la carpeta más ordenados</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/judging.py" />
            <source>What weighs more</source>
            <translation>Qué cuenta más</translation>
        </message>
    </context>
    <context>
        <name>Tidy</name>
        <message>
            <location filename="../../dupeviewer/gui/tidy/mode.py" />
            <source>About 1 more session like this finishes your library.</source>
            <translation>Con 1 sesión más como esta termina su biblioteca.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/tidy/mode.py" />
            <source>About {n} more sessions like this finish your library.</source>
            <translation>Con unas {n} sesiones más como esta termina su biblioteca.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/tidy/mode.py" />
            <source>Done. {groups}, {size} ready for the {trash}.</source>
            <translation>Listo. {groups}, {size} para la {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/tidy/mode.py" />
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/tidy/mode.py" />
            <source>Review &amp; trash…</source>
            <translation>Revisar y a la papelera…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/tidy/mode.py" />
            <source>Start with the quick ones</source>
            <translation>Empezar por los rápidos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/tidy/mode.py" />
            <source>Ten-minute tidy</source>
            <translation>Diez minutos de orden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/tidy/mode.py" />
            <source>{groups}. About {quick} can be decided by rules in a few minutes; {rest} need your eye.</source>
            <translation>{groups}. Unos {quick} se pueden decidir con reglas en pocos minutos; {rest} necesitan su mirada.</translation>
        </message>
    </context>
    <context>
        <name>TidyBar</name>
        <message>
            <location filename="../../dupeviewer/gui/tidy/bar.py" />
            <source>Stop here</source>
            <translation>Parar aquí</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/tidy/bar.py" />
            <source>Ten-minute tidy</source>
            <translation>Diez minutos de orden</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/tidy/bar.py" />
            <source>{groups} decided, {size} marked</source>
            <translation>{groups} con decisión, {size} marcados</translation>
        </message>
    </context>
    <context>
        <name>TileDelegate</name>
        <message>
            <location filename="../../dupeviewer/gui/results/tile.py" />
            <source>New groups</source>
            <translation>Grupos nuevos</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <location filename="../../dupeviewer/gui/toast.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>ToolBar</name>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Actual pixels of each photo</source>
            <translation>Píxeles reales de cada foto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Align</source>
            <translation>Alinear</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>All photos look at the same spot</source>
            <translation>Todas las fotos miran el mismo punto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Colour the places that differ</source>
            <translation>Colorear los lugares que difieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Differences  H</source>
            <translation>Diferencias  H</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Fit</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Flip  F</source>
            <translation>Alternar  F</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Info  I</source>
            <translation>Datos  I</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Keep zoom for the next group</source>
            <translation>Mantener el zoom en el grupo siguiente</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Lay photos of other sizes and crops upon each other</source>
            <translation>Superponer fotos de otros tamaños y recortes</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Let A and B change places</source>
            <translation>A y B cambian de sitio</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Let one photo shine through the other</source>
            <translation>Dejar que una foto se vea a través de la otra</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Loupe  L</source>
            <translation>Lupa  L</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Magnify the same spot in all photos</source>
            <translation>Ampliar el mismo punto en todas las fotos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Move a divider between the two photos</source>
            <translation>Mover un divisor entre las dos fotos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Overlay  O</source>
            <translation>Superponer  O</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Show the facts that differ, side by side</source>
            <translation>Mostrar lado a lado los datos que difieren</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Show the other photo in the same place; hold to peek</source>
            <translation>Mostrar la otra foto en el mismo sitio; mantener para echar un vistazo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Swap  T</source>
            <translation>Intercambiar  T</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Sync  Y</source>
            <translation>Sincronizar  Y</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/tools.py" />
            <source>Wipe  W</source>
            <translation>Cortina  W</translation>
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
            <translation>{n} fotos lado a lado</translation>
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
            <translation>Salir de la práctica</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>No groups at this setting</source>
            <translation>Ningún grupo con este ajuste</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>No groups left</source>
            <translation>No quedan grupos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>No groups yet</source>
            <translation>Aún no hay grupos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>Practice: these are copies of sample photos</source>
            <translation>Práctica: son copias de fotos de muestra</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>Review &amp; trash…</source>
            <translation>Revisar y a la papelera…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>Review and trash</source>
            <translation>Revisar y a la papelera</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>See what would move before anything does</source>
            <translation>Ver qué se movería antes de que pase nada</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>Using smaller previews to save memory.</source>
            <translation>Vistas previas más pequeñas para ahorrar memoria.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>{n} decided</source>
            <translation>{n} decididos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>{n} file could not be read. Show it</source>
            <translation>{n} archivo no se pudo leer. Mostrarlo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>{n} files could not be read. Show them</source>
            <translation>{n} archivos no se pudieron leer. Mostrarlos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>{n} skipped</source>
            <translation>{n} omitidos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>{photos} marked</source>
            <translation>{photos} con marca</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>{photos} marked, {size}</source>
            <translation>{photos} con marca, {size}</translation>
        </message>
    </context>
    <context>
        <name>TourBar</name>
        <message>
            <location filename="../../dupeviewer/gui/compare/footer.py" />
            <source>Less with [, more with ]</source>
            <translation>Menos con [, más con ]</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/footer.py" />
            <source>Next spot  N</source>
            <translation>Zona siguiente  N</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/footer.py" />
            <source>Prev spot  J</source>
            <translation>Zona anterior  J</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/compare/footer.py" />
            <source>Undo turn</source>
            <translation>Deshacer el giro</translation>
        </message>
    </context>
    <context>
        <name>TrashDesk</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/desk.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/desk.py" />
            <source>Moving photos has ended.</source>
            <translation>Ya no se mueven fotos.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/desk.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/desk.py" />
            <source>Show why</source>
            <translation>Ver por qué</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/desk.py" />
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/desk.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>TrashSheet</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/sheet.py" />
            <source>Checking what would move…</source>
            <translation>Comprobando qué se movería…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/sheet.py" />
            <source>Copy list</source>
            <translation>Copiar lista</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/sheet.py" />
            <source>Moving to {trash}…</source>
            <translation>Moviendo a la {trash}…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/sheet.py" />
            <source>No photos are marked for the {trash}.</source>
            <translation>No hay fotos marcadas para la {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/sheet.py" />
            <source>None of the marked photos can be moved.</source>
            <translation>Ninguna de las fotos marcadas se puede mover.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/sheet.py" />
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/sheet.py" />
            <source>Putting photos back…</source>
            <translation>Devolviendo fotos a su sitio…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/sheet.py" />
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/sheet.py" />
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
    </context>
    <context>
        <name>TwinsDialog</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>A folder is listed here when most of its photos are also in another.</source>
            <translation>Aquí aparece una carpeta cuando la mayoría de sus fotos también está en otra.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Folder twins</source>
            <translation>Carpetas gemelas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Folders that are also elsewhere</source>
            <translation>Carpetas que también están en otro sitio</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Looking through your folders…</source>
            <translation>Mirando sus carpetas…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Mark the {n}</source>
            <translation>Marcar las {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Marked {photos} in {folder}.</source>
            <translation>Marcas en {folder}: {photos}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Marks only. The copies in the other folder are kept.</source>
            <translation>Solo marcas. Las copias de la otra carpeta se conservan.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>No folder is mostly contained in another one.</source>
            <translation>Ninguna carpeta está casi entera dentro de otra.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Not in {folder}</source>
            <translation>No está en {folder}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Only in one folder</source>
            <translation>Solo en una carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Show the {n}</source>
            <translation>Mostrar las {n}</translation>
        </message>
    </context>
    <context>
        <name>TwinsTable</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Folders whose photos are also in another folder</source>
            <translation>Carpetas cuyas fotos están también en otra carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/twins.py" />
            <source>Is also in</source>
            <translation>También está en</translation>
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
            <translation>DupeViewer busca estos tipos de fotos:</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/fields.py" />
            <source>File types</source>
            <translation>Tipos de archivo</translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message>
            <location filename="../../dupeviewer/gui/background/waiting.py" />
            <source>1 mark waits for {drive}, which is not connected.</source>
            <translation>1 marca espera a {drive}, que no está conectado.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/waiting.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/waiting.py" />
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/waiting.py" />
            <source>Not connected: {drive}</source>
            <translation>No conectado: {drive}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/waiting.py" />
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/waiting.py" />
            <source>Waiting for {drive}. The scan goes on with the rest.</source>
            <translation>Esperando a {drive}. La búsqueda sigue con lo demás.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/waiting.py" />
            <source>{drive} is back. 1 photo is ready for the {trash}.</source>
            <translation>{drive} ha vuelto. 1 foto está lista para la {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/waiting.py" />
            <source>{drive} is back. Its scan can go on.</source>
            <translation>{drive} ha vuelto. Su búsqueda puede continuar.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/waiting.py" />
            <source>{drive} is back. {n} photos are ready for the {trash}.</source>
            <translation>{drive} ha vuelto. {n} fotos están listas para la {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/background/waiting.py" />
            <source>{n} marks wait for {drive}, which is not connected.</source>
            <translation>{n} marcas esperan a {drive}, que no está conectado.</translation>
        </message>
    </context>
    <context>
        <name>WithoutTrashDialog</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/choice.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/choice.py" />
            <source>Drives without a {trash}</source>
            <translation>Unidades sin {trash}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/choice.py" />
            <source>History puts them back.</source>
            <translation>El historial las devuelve.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/choice.py" />
            <source>Leave them where they are</source>
            <translation>Dejarlas donde están</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/choice.py" />
            <source>No folder can be made there.</source>
            <translation>Allí no se puede crear una carpeta.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/choice.py" />
            <source>This drive has no {trash}. Leave these photos where they are, or move them to a folder on the same drive.</source>
            <translation>Esta unidad no tiene {trash}. Deje estas fotos donde están o muévalas a una carpeta de la misma unidad.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/choice.py" />
            <source>Use this</source>
            <translation>Usar esto</translation>
        </message>
    </context>
    <context>
        <name>_PairPainter</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/looking.py" />
            <source>Kept – {kind}</source>
            <translation>Se conserva: {kind}</translation>
        </message>
    </context>
    <context>
        <name>_Place</name>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/settings/pages.py" />
            <source>Show {folder}</source>
            <translation>Mostrar {folder}</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <location filename="../../dupeviewer/gui/start/recents.py" />
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/recents.py" />
            <source>Continue with {names}</source>
            <translation>Continuar con {names}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/rows.py" />
            <source>Down (Alt+Down)</source>
            <translation>Bajar (Alt+Abajo)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/rows.py" />
            <source>Edit order…</source>
            <translation>Editar orden…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/recents.py" />
            <source>Forget {names}</source>
            <translation>Olvidar {names}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/rows.py" />
            <source>Rule {n}: keep the photo that {rule}</source>
            <translation>Regla {n}: conservar la foto que {rule}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/recents.py" />
            <source>Take off the list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/rows.py" />
            <source>Up (Alt+Up)</source>
            <translation>Subir (Alt+Arriba)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/recents.py" />
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/recents.py" />
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/recents.py" />
            <source>{names}  –  {day}, {groups}</source>
            <translation>{names}  –  {day}, {groups}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/start/recents.py" />
            <source>{names}  –  {day}, {groups}, {share} % reviewed</source>
            <translation>{names}  –  {day}, {groups}, {share} % revisado</translation>
        </message>
    </context>
    <context>
        <name>_StepButton</name>
        <message>
            <location filename="../../dupeviewer/gui/frame.py" />
            <source>Step {n}: {name}</source>
            <translation>Paso {n}: {name}</translation>
        </message>
    </context>
    <context>
        <name>_Table</name>
        <message>
            <location filename="../../dupeviewer/gui/compare/info.py" />
            <source>The facts of these photos are all the same.</source>
            <translation>Los datos de estas fotos son todos iguales.</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>A file that belongs to it changed since the scan – left alone.</source>
            <translation>Un archivo que le pertenece cambió desde la búsqueda: no se toca.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>A file that belongs to it could not be moved – both were left.</source>
            <translation>Un archivo que le pertenece no se pudo mover: se dejaron los dos.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>A file that belongs to it stayed behind.</source>
            <translation>Un archivo que le pertenece se quedó atrás.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>A new file is there now – it is still in the {trash}.</source>
            <translation>Ahora hay un archivo nuevo ahí; la foto sigue en la {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Another app is using it.</source>
            <translation>Otra aplicación la está usando.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Back under a new name: another file is in its place now.</source>
            <translation>De vuelta con otro nombre: ahora hay otro archivo en su sitio.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Back where it was.</source>
            <translation>De vuelta donde estaba.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Can't be read to compare it once more – left alone.</source>
            <translation>No se puede leer para compararla otra vez: no se toca.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Can't show this photo: {why}</source>
            <translation>No se puede mostrar esta foto: {why}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Changed since the scan – checking again…</source>
            <translation>Ha cambiado desde la búsqueda: se vuelve a comprobar…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Changed since the scan – left alone.</source>
            <translation>Cambió desde la búsqueda: no se toca.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Could not be put back – it is still in the {trash}.</source>
            <translation>No se pudo devolver: sigue en la {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Drive disconnected.</source>
            <translation>Unidad desconectada.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>In a protected folder – left alone.</source>
            <translation>En una carpeta protegida: no se toca.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>In the {trash}; restore it there.</source>
            <translation>En la {trash}; restáurela allí.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>It could not be read: {why}.</source>
            <translation>No se pudo leer: {why}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>It is a kind of {format} that cannot be read.</source>
            <translation>Es un tipo de {format} que no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>It is a {format} picture, which cannot be read.</source>
            <translation>Es una imagen {format}, que no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>It is no longer there.</source>
            <translation>Ya no está.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>It is not an ordinary file.</source>
            <translation>No es un archivo normal.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Its drive is not connected.</source>
            <translation>Su unidad no está conectada.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Its drive was disconnected or did not answer.</source>
            <translation>Su unidad se desconectó o no respondió.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Its kept copy can't be read – left alone.</source>
            <translation>Su copia conservada no se puede leer: no se toca.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Its kept copy changed since the scan – left alone.</source>
            <translation>Su copia conservada cambió desde la búsqueda: no se toca.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Its kept copy is gone – left alone.</source>
            <translation>Su copia conservada no está: no se toca.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Its kept copy is the same file under another name – left alone.</source>
            <translation>Su copia conservada es el mismo archivo con otro nombre: no se toca.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Its kept copy is to go to the {trash} as well – left alone.</source>
            <translation>Su copia conservada también va a la {trash}: no se toca.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Its kept copy went away at the same moment – please restore it.</source>
            <translation>Su copia conservada desapareció en ese mismo momento: restáurela, por favor.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Moved or deleted since the scan – nothing to do.</source>
            <translation>Movida o borrada desde la búsqueda: nada que hacer.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Moved or deleted since the scan.</source>
            <translation>Movida o borrada desde la búsqueda.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Moved to a folder on its drive, which has no {trash}.</source>
            <translation>Movida a una carpeta de su unidad, que no tiene {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Moved to the {trash}.</source>
            <translation>Movida a la {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>No copy of it would be left – left alone.</source>
            <translation>No quedaría ninguna copia: no se toca.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>No longer in the {trash}.</source>
            <translation>Ya no está en la {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>No longer the same as its kept copy – left alone.</source>
            <translation>Ya no es igual que su copia conservada: no se toca.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>No permission to move it.</source>
            <translation>Sin permiso para moverla.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>No photo it directly matches stays – its mark is paused.</source>
            <translation>No se queda ninguna foto con la que coincida directamente: su marca está en pausa.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>No photo it directly matches stays – left alone.</source>
            <translation>No se queda ninguna foto con la que coincida directamente: no se toca.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Not connected. Showing saved preview.</source>
            <translation>No conectada. Vista previa guardada.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Not enough room in the {trash}.</source>
            <translation>No hay sitio suficiente en la {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Reading the file took too long.</source>
            <translation>Leer el archivo llevó demasiado tiempo.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Reading this file crashed the reader.</source>
            <translation>El lector se cerró de golpe al leer este archivo.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Reported as moved, but it is neither in its place nor in the {trash}.</source>
            <translation>Consta como movida, pero no está ni en su sitio ni en la {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Stopped before this photo – it is still in the {trash}.</source>
            <translation>Detenido antes de esta foto: sigue en la {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Stopped before this photo – left where it was.</source>
            <translation>Detenido antes de esta foto: se quedó donde estaba.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Stored online, not on this computer.</source>
            <translation>Guardada en línea, no en este equipo.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The file changed while it was being looked at.</source>
            <translation>El archivo cambió mientras se miraba.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The file ends too early ({percent} % readable).</source>
            <translation>El archivo termina antes de tiempo (legible el {percent} %).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The file ends too early.</source>
            <translation>El archivo termina antes de tiempo.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The file has a format that cannot be read.</source>
            <translation>El archivo tiene un formato que no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The file is damaged.</source>
            <translation>El archivo está dañado.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The file is empty.</source>
            <translation>El archivo está vacío.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The file is not a picture, whatever its name says.</source>
            <translation>El archivo no es una imagen, diga lo que diga su nombre.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The history can't be written, so nothing could be undone – left alone.</source>
            <translation>No se puede escribir el historial, así que nada se podría deshacer: no se toca.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The picture is too large to open safely.</source>
            <translation>La imagen es demasiado grande para abrirla con seguridad.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The program ended before it was moved – left where it was.</source>
            <translation>El programa terminó antes de moverla: se quedó donde estaba.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The program ended while it read this file. To try it again, scan again.</source>
            <translation>El programa terminó mientras leía este archivo. Para intentarlo otra vez, busque de nuevo.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The same file is kept under another name – left alone.</source>
            <translation>El mismo archivo se conserva con otro nombre: no se toca.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The {trash} did not take it – it is still in its place.</source>
            <translation>La {trash} no la aceptó: sigue en su sitio.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>This drive has no {trash} – left alone.</source>
            <translation>Esta unidad no tiene {trash}: no se toca.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>To read {format} pictures, install what reads them: {how}</source>
            <translation>Para leer imágenes {format}, instale lo que las lee: {how}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>What reads files of this format is not installed.</source>
            <translation>No está instalado lo que lee archivos de este formato.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Windows reported it moved, but it isn't in the {trash}.</source>
            <translation>Windows dice que se ha movido, pero no está en la {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>You have no permission to read it.</source>
            <translation>No tiene permiso para leerlo.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>You said these are not duplicates – left alone.</source>
            <translation>Dijo que no son duplicados: no se toca.</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>1 mark stands</source>
            <translation>1 marca sigue puesta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>1 restorable</source>
            <translation>1 se puede restaurar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Drive not connected</source>
            <translation>Unidad no conectada</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Emptied</source>
            <translation>Vaciada</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/export.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Files that belong to them and did not come along: {n}.</source>
            <translation>Archivos asociados que no volvieron: {n}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/export.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>In a folder on its drive</source>
            <translation>En una carpeta de su unidad</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>In {trash}</source>
            <translation>En la {trash}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>In {trash}; restore it there</source>
            <translation>En la {trash}; restáurela allí</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>It returns to {folder}.</source>
            <translation>Vuelve a {folder}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/export.py" />
            <source>Kept copy</source>
            <translation>Copia conservada</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Kept: {path}</source>
            <translation>Se conserva: {path}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Left alone</source>
            <translation>Sin tocar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Marked {photos} as suggested</source>
            <translation>Marcas como se sugería: {photos}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Marked {photos} in {folder}</source>
            <translation>Marcas en {folder}: {photos}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Marked {photos} with rules</source>
            <translation>Marcas con reglas: {photos}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Marked {photos} with “{name}”</source>
            <translation>Marcas con «{name}»: {photos}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Marked {when}: “Keep all”</source>
            <translation>Marcado {when}: «Conservar todas»</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Marked {when}: “Keep both”</source>
            <translation>Marcado {when}: «Conservar ambas»</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Moved {photos} to the {trash}</source>
            <translation>{photos} a la {trash}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>No copy was kept</source>
            <translation>No se conservó ninguna copia</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Nothing moved</source>
            <translation>No se movió nada</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Open {trash}</source>
            <translation>Abrir {trash}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/export.py" />
            <source>Photos moved to the trash</source>
            <translation>Fotos movidas a la papelera</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Put 1 photo back where it was?</source>
            <translation>¿Restaurar 1 foto en su lugar?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Put back {photos}.</source>
            <translation>Restaurado: {photos}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Put {n} photos back where they were?</source>
            <translation>¿Restaurar {n} fotos en su lugar?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Restored</source>
            <translation>Restaurada</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Show kept copy</source>
            <translation>Mostrar la copia conservada</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/export.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/export.py" />
            <source>Size in bytes</source>
            <translation>Tamaño en bytes</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Starred {photos} with rules</source>
            <translation>Señaladas con reglas para conservar: {photos}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Taken back or changed since</source>
            <translation>Deshechas o cambiadas desde entonces</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>The latest {n} that were trashed</source>
            <translation>Las últimas {n} que se tiraron</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>They return to {folder}.</source>
            <translation>Vuelven a {folder}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>They return to {n} folders.</source>
            <translation>Vuelven a {n} carpetas.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Today {time}</source>
            <translation>Hoy {time}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Trashed {when}</source>
            <translation>Tirada {when}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Trashed {when}: {why}</source>
            <translation>Tirada {when}: {why}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Undo not possible: since trashed</source>
            <translation>Ya no se puede deshacer: enviadas a la papelera</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/export.py" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/export.py" />
            <source>Where it is now</source>
            <translation>Dónde está ahora</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/export.py" />
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Why: {why}</source>
            <translation>Motivo: {why}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>Yesterday {time}</source>
            <translation>Ayer {time}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>closed</source>
            <translation>cerrado</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>drive not connected: {n}</source>
            <translation>unidad no conectada: {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>emptied: {n}</source>
            <translation>vaciadas: {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>in a folder on their drive: {n}</source>
            <translation>en una carpeta de su unidad: {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>in {trash}, place unknown: {n}</source>
            <translation>en la {trash}, sitio desconocido: {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>in {trash}: {n}</source>
            <translation>en la {trash}: {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>left alone: {n}</source>
            <translation>sin tocar: {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>restored: {n}</source>
            <translation>restauradas: {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>today {time}</source>
            <translation>hoy {time}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>yesterday {time}</source>
            <translation>ayer {time}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>{n} marks stand</source>
            <translation>{n} marcas siguen puestas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>{n} restorable</source>
            <translation>{n} se pueden restaurar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>{n} under a new name, as their places are taken.</source>
            <translation>{n} con otro nombre, porque su sitio está ocupado.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/history/wording.py" />
            <source>{photos} trashed</source>
            <translation>Tirado: {photos}</translation>
        </message>
    </context>
    <context>
        <name>problems</name>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>1 file couldn't be checked. It is not compared and can't be marked.</source>
            <translation>No se pudo comprobar 1 archivo. No se compara y no se puede marcar.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>1 file was read, though its name says another type.</source>
            <translation>1 archivo se leyó, aunque su nombre indica otro tipo.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Changed while it was read</source>
            <translation>Cambió mientras se leía</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Crashed the reader last time</source>
            <translation>Hizo fallar la lectura la última vez</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Damaged photo</source>
            <translation>Foto dañada</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Download &amp;&amp; check</source>
            <translation>Descargar y comprobar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Drive disconnected</source>
            <translation>Unidad desconectada</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Empty file</source>
            <translation>Archivo vacío</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Every photo was read.</source>
            <translation>Se leyeron todas las fotos.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Fix…</source>
            <translation>Arreglar…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Format that can't be read</source>
            <translation>Formato que no se puede leer</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>No longer there</source>
            <translation>Ya no está</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>No permission</source>
            <translation>Sin permiso</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Not a photo</source>
            <translation>No es una foto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Not an ordinary file</source>
            <translation>No es un archivo normal</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Not the type it says</source>
            <translation>No es del tipo que dice</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Online-only</source>
            <translation>Solo en línea</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Too large to open safely</source>
            <translation>Demasiado grande para abrirla con seguridad</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Took too long to read</source>
            <translation>Tardó demasiado en leerse</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>{n} files couldn't be checked. They are not compared and can't be marked.</source>
            <translation>No se pudieron comprobar {n} archivos. No se comparan y no se pueden marcar.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>{n} files were read, though their names say another type.</source>
            <translation>{n} archivos se leyeron, aunque sus nombres indican otro tipo.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>{suffix}, but really a {format} – read anyway</source>
            <translation>{suffix}, pero en realidad es {format}; se leyó igualmente</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/problems/reasons.py" />
            <source>{suffix}, but really an {format} – read anyway</source>
            <translation>{suffix}, pero en realidad es {format}; se leyó igualmente</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>1 exists only in {folder}.</source>
            <translation>1 solo existe en {folder}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>1 group decided</source>
            <translation>1 grupo decidido</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>1 group left for you (tie or conflicting evidence)</source>
            <translation>1 grupo queda para usted (empate o indicios opuestos)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>1 group would lose every copy</source>
            <translation>1 grupo perdería todas las copias</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>1 group you already decided – not touched</source>
            <translation>1 grupo que ya decidió: no se toca</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>1 has its copy elsewhere.</source>
            <translation>1 tiene su copia en otro sitio.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>1 is better here and left for you.</source>
            <translation>1 es mejor aquí y queda para usted.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>1 you have decided.</source>
            <translation>1 la ha decidido usted.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>A tie: no rule that is on tells these photos apart.</source>
            <translation>Empate: ninguna regla activa distingue estas fotos.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>All {n} photos in {a} are also in {b}.</source>
            <translation>Las {n} fotos de {a} están también en {b}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/presets.py" />
            <source>Best quality</source>
            <translation>Mejor calidad</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>By the date taken where both have one, otherwise by the date of the file.</source>
            <translation>Por la fecha de la toma si ambas la tienen; si no, por la del archivo.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>By the real detail that was measured beside its copies.</source>
            <translation>Según el detalle real, medido junto a sus copias.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>By your order of folders. Protected folders are always on top.</source>
            <translation>Según su orden de carpetas. Las protegidas están siempre arriba.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>Caption, keywords and rating count too.</source>
            <translation>También cuentan descripción, palabras clave y valoración.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>Conflicting evidence: what would go has something that the other lacks.</source>
            <translation>Indicios opuestos: lo que se iría tiene algo que a la otra le falta.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/presets.py" />
            <source>Free most space</source>
            <translation>Liberar más espacio</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>In this order: {types}, others.</source>
            <translation>En este orden: {types}, otros.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>Left out after the spot-check.</source>
            <translation>Dejado fuera tras la comprobación al azar.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>Mark {photos}</source>
            <translation>Marcar {photos}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>Marked {photos} in {groups}.</source>
            <translation>Marcas: {photos} en {groups}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>More pixels, unless it was only enlarged.</source>
            <translation>Más píxeles, si no solo se amplió.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/presets.py" />
            <source>My folder order</source>
            <translation>Mi orden de carpetas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>None of these groups is of a kind that is ticked above.</source>
            <translation>Ninguno de estos grupos es de un tipo marcado arriba.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>Nothing exists only in {folder}.</source>
            <translation>Nada existe solo en {folder}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>Nothing to mark</source>
            <translation>Nada que marcar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>Of all groups, probably fewer than 1 in {n} is wrong at worst.</source>
            <translation>De todos los grupos, en el peor caso se equivoca menos de 1 de cada {n}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>Rather the camera's own file than one that another program saved.</source>
            <translation>Mejor el archivo de la cámara que uno guardado por otro programa.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/presets.py" />
            <source>Safe</source>
            <translation>Prudente</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>So far {n} groups decided…</source>
            <translation>Hasta ahora {n} grupos decididos…</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>Star the keepers in {groups}</source>
            <translation>Señalar las que se conservan en {groups}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>Starred the keepers in {groups}.</source>
            <translation>Señaladas las que se conservan en {groups}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>That is too few to say anything about the rest.</source>
            <translation>Son muy pocos para decir algo del resto.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>There are no groups here.</source>
            <translation>Aquí no hay grupos.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>These rules decide none of these groups. Turn on another rule, or look yourself.</source>
            <translation>Estas reglas no deciden ninguno de estos grupos. Active otra regla o mírelos usted.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>You have decided all of these groups already.</source>
            <translation>Ya ha decidido todos estos grupos.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>are of the kind “{kind}”</source>
            <translation>son del tipo «{kind}»</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>as the camera saved it</source>
            <translation>como la guardó la cámara</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>better file type</source>
            <translation>mejor tipo de archivo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>better folder</source>
            <translation>carpeta mejor</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>has date, camera, location</source>
            <translation>tiene fecha, cámara, lugar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>has more real detail</source>
            <translation>tiene más detalle real</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>has no "(1)" or "copy" in its name</source>
            <translation>no tiene «(1)» ni «copia» en el nombre</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>has what the other lacks</source>
            <translation>tiene lo que a la otra le falta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>in a protected folder</source>
            <translation>en una carpeta protegida</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>is as the camera saved it</source>
            <translation>está como la guardó la cámara</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>is in a better folder</source>
            <translation>está en una carpeta mejor</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>is less compressed</source>
            <translation>está menos comprimida</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>is newer</source>
            <translation>es más reciente</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>is of a better file type</source>
            <translation>es de mejor tipo de archivo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>is older</source>
            <translation>es más antigua</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>is the larger file</source>
            <translation>es el archivo más grande</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>is the sharpest</source>
            <translation>es la más nítida</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>keep a photo in {folder}</source>
            <translation>conservan una foto en {folder}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>larger file</source>
            <translation>archivo más grande</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>less compressed</source>
            <translation>menos comprimida</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>more pixels</source>
            <translation>más píxeles</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>newer</source>
            <translation>más reciente</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>older</source>
            <translation>más antigua</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>plainly sharper</source>
            <translation>claramente más nítida</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>tidier name</source>
            <translation>nombre más ordenado</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>were decided by a protected folder</source>
            <translation>se decidieron por una carpeta protegida</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>were decided by “{rule}”</source>
            <translation>se decidieron por «{rule}»</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>would lose a photo in {folder}</source>
            <translation>perderían una foto en {folder}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>would lose a {type}</source>
            <translation>perderían un {type}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>{n} are better here and left for you.</source>
            <translation>{n} son mejores aquí y quedan para usted.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>{n} exist only in {folder}.</source>
            <translation>{n} solo existen en {folder}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>{n} groups decided</source>
            <translation>{n} grupos decididos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>{n} groups left for you (tie or conflicting evidence)</source>
            <translation>{n} grupos quedan para usted (empate o indicios opuestos)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>{n} groups would lose every copy</source>
            <translation>{n} grupos perderían todas las copias</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>{n} groups you already decided – not touched</source>
            <translation>{n} grupos que ya decidió: no se tocan</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>{n} have their copies elsewhere.</source>
            <translation>{n} tienen sus copias en otro sitio.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>{n} of {total} photos in {a} are also in {b}.</source>
            <translation>{n} de {total} fotos de {a} están también en {b}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>{n} you have decided.</source>
            <translation>{n} las ha decidido usted.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>{photos} marked, {size}</source>
            <translation>{photos} con marca, {size}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/rules/wording.py" />
            <source>{x}× more pixels</source>
            <translation>{x}× más píxeles</translation>
        </message>
    </context>
    <context>
        <name>trash</name>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 changed or moved since the scan – will be left alone</source>
            <translation>1 ha cambiado o se ha movido desde la búsqueda: no se toca</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 couldn't be moved</source>
            <translation>1 no se pudo mover</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 file checked</source>
            <translation>1 archivo comprobado</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 group would lose all copies</source>
            <translation>1 grupo perdería todas las copias</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 is not as it was</source>
            <translation>1 no está como estaba</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 marked photo stays where it is</source>
            <translation>1 foto marcada se queda donde está</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 on {drive} – it goes to a folder there, as this drive has no {trash}</source>
            <translation>1 en {drive}: va a una carpeta de allí, pues esta unidad no tiene {trash}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 on {drive} – this drive has no {trash}; it will be left alone</source>
            <translation>1 en {drive}: esta unidad no tiene {trash}; se deja donde está</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 photo has more to it than its kept copy</source>
            <translation>1 foto tiene más que su copia conservada</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 photo has {what} its kept copy lacks</source>
            <translation>1 foto tiene {what} y su copia conservada no</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 similar shot (a different photo)</source>
            <translation>1 toma parecida (otra foto)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 that can't be moved – will be left alone</source>
            <translation>1 no se puede mover: no se toca</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 unchanged since the scan, and its kept copy is there</source>
            <translation>1 sin cambios desde la búsqueda, y su copia conservada está ahí</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 was left alone</source>
            <translation>1 no se tocó</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 went without a file that belongs to it</source>
            <translation>1 se fue sin un archivo que le pertenece</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>1 whose kept copy is not as it was – will be left alone</source>
            <translation>1 cuya copia conservada no está como estaba: no se toca</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/listing.py" />
            <source>All copies would go</source>
            <translation>Se irían todas las copias</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Also move 1 companion file (XMP, Live Photo movie)</source>
            <translation>Mover también 1 archivo acompañante (XMP, vídeo de Live Photo)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Also move {n} companion files (XMP, Live Photo movies)</source>
            <translation>
                <numerusform>Mover también {n} archivo acompañante (XMP, vídeo de Live Photo)</numerusform>
                <numerusform>Mover también {n} archivos acompañantes (XMP, vídeos de Live Photo)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/listing.py" />
            <source>Back, but a file that belongs to it is not.</source>
            <translation>De vuelta, pero un archivo que le pertenece no.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Checking files…  {done} of {total}</source>
            <translation>Comprobando archivos…  {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Every one of the {groups} keeps at least one copy.</source>
            <translation>{groups}: en cada uno queda al menos una copia.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/listing.py" />
            <source>Kept: {name} in {folder}</source>
            <translation>Se conserva: {name} en {folder}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Kinds:  {list}</source>
            <translation>Tipos:  {list}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Look at the photo</source>
            <translation>Mirar la foto</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Look through all {n}</source>
            <translation>
                <numerusform>Mirar {n}</numerusform>
                <numerusform>Mirar las {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Move to {trash}</source>
            <translation>Mover a la {trash}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Move {photos} to the {trash}?</source>
            <translation>¿Mover {photos} a la {trash}?</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Move {photos} to {trash}</source>
            <translation>Mover {photos} a la {trash}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Moved {n}. {rest}.</source>
            <translation>Movidas: {n}. {rest}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Moved {photos} to the {trash}.</source>
            <translation>Movido a la {trash}: {photos}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Moving {photos} to the {trash}. What you mark now goes next time.</source>
            <translation>Moviendo {photos} a la {trash}. Lo que marque ahora irá la próxima vez.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/listing.py" />
            <source>No copy stays in its group.</source>
            <translation>No queda ninguna copia en su grupo.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>No photo was moved.</source>
            <translation>No se movió ninguna foto.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Nothing was put back.</source>
            <translation>No se devolvió nada a su sitio.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Put 1 photo back where it was.</source>
            <translation>1 foto devuelta a su sitio.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Put {photos} back where they were.</source>
            <translation>{photos} de vuelta en su sitio.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Recycle Bin</source>
            <translation>Papelera de reciclaje</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Restore as {name}</source>
            <translation>Restaurar como {name}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Restore under a new name</source>
            <translation>Restaurar con otro nombre</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Restore under new names</source>
            <translation>Restaurar con otros nombres</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/listing.py" />
            <source>Something that no kept copy has</source>
            <translation>Algo que ninguna copia conservada tiene</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Stopped. {moved} moved, {rest} left where they were.</source>
            <translation>Detenido. {moved} movidas, {rest} se quedaron donde estaban.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>The group keeps at least one copy.</source>
            <translation>El grupo conserva al menos una copia.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Their space is free once you empty the {trash}.</source>
            <translation>Su espacio queda libre al vaciar la {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>Up to {size} can be freed once you empty the {trash}.</source>
            <translation>Se pueden liberar hasta {size} al vaciar la {trash}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>a camera</source>
            <translation>una cámara</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>a caption</source>
            <translation>una descripción</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>a date taken</source>
            <translation>una fecha de toma</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>a few seconds left</source>
            <translation>quedan unos segundos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>a location</source>
            <translation>un lugar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>a rating</source>
            <translation>una valoración</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>about 1 minute left</source>
            <translation>queda 1 minuto más o menos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>about {n} minutes left</source>
            <translation>
                <numerusform>queda {n} minuto más o menos</numerusform>
                <numerusform>quedan unos {n} minutos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>about {n} seconds left</source>
            <translation>quedan unos {n} segundos</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>edited {n}</source>
            <translation>editadas {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>exact {n}</source>
            <translation>exactas {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>keywords</source>
            <translation>palabras clave</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>same picture {n}</source>
            <translation>misma imagen {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>similar shots {n}</source>
            <translation>tomas parecidas {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{first} or {last}</source>
            <translation>{first} o {last}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{name}: A new file is there now.</source>
            <translation>{name}: ahora hay un archivo nuevo ahí.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} are not as they were</source>
            <translation>
                <numerusform>{n} no está como estaba</numerusform>
                <numerusform>{n} no están como estaban</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} are still in the {trash}: new files are in their places now.</source>
            <translation>{n} siguen en la {trash}: ahora hay archivos nuevos en su sitio.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} changed or moved since the scan – will be left alone</source>
            <translation>
                <numerusform>{n} ha cambiado o se ha movido desde la búsqueda: no se toca</numerusform>
                <numerusform>{n} han cambiado o se han movido desde la búsqueda: no se tocan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} couldn't be moved</source>
            <translation>
                <numerusform>{n} no se pudo mover</numerusform>
                <numerusform>{n} no se pudieron mover</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} files checked</source>
            <translation>
                <numerusform>{n} archivo comprobado</numerusform>
                <numerusform>{n} archivos comprobados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} groups would lose all copies</source>
            <translation>
                <numerusform>{n} grupo perdería todas las copias</numerusform>
                <numerusform>{n} grupos perderían todas las copias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} marked photos stay where they are</source>
            <translation>
                <numerusform>{n} foto marcada se queda donde está</numerusform>
                <numerusform>{n} fotos marcadas se quedan donde están</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} on {drive} – they go to a folder there, as this drive has no {trash}</source>
            <translation>
                <numerusform>{n} en {drive}: va a una carpeta de allí, pues esta unidad no tiene {trash}</numerusform>
                <numerusform>{n} en {drive}: van a una carpeta de allí, pues esta unidad no tiene {trash}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} on {drive} – this drive has no {trash}; they will be left alone</source>
            <translation>
                <numerusform>{n} en {drive}: esta unidad no tiene {trash}; se deja donde está</numerusform>
                <numerusform>{n} en {drive}: esta unidad no tiene {trash}; se dejan donde están</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} photos have more to them than their kept copy</source>
            <translation>
                <numerusform>{n} foto tiene más que su copia conservada</numerusform>
                <numerusform>{n} fotos tienen más que su copia conservada</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} photos have {what} their kept copy lacks</source>
            <translation>
                <numerusform>{n} foto tiene {what} y su copia conservada no</numerusform>
                <numerusform>{n} fotos tienen {what} y su copia conservada no</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} similar shots (different photos)</source>
            <translation>
                <numerusform>{n} toma parecida (otra foto)</numerusform>
                <numerusform>{n} tomas parecidas (otras fotos)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} that can't be moved – will be left alone</source>
            <translation>
                <numerusform>{n} no se puede mover: no se toca</numerusform>
                <numerusform>{n} no se pueden mover: no se tocan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} unchanged since the scan, and their kept copy is there</source>
            <translation>
                <numerusform>{n} sin cambios desde la búsqueda, y su copia conservada está ahí</numerusform>
                <numerusform>{n} sin cambios desde la búsqueda, y sus copias conservadas están ahí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} went without a file that belongs to them</source>
            <translation>
                <numerusform>{n} se fue sin un archivo que le pertenece</numerusform>
                <numerusform>{n} se fueron sin un archivo que les pertenece</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} were left alone</source>
            <translation>
                <numerusform>{n} no se tocó</numerusform>
                <numerusform>{n} no se tocaron</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{n} whose kept copy is not as it was – will be left alone</source>
            <translation>
                <numerusform>{n} cuya copia conservada no está como estaba: no se toca</numerusform>
                <numerusform>{n} cuyas copias conservadas no están como estaban: no se tocan</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/trash/wording.py" />
            <source>{safe} of {groups} keep at least one copy.</source>
            <translation>{groups}: {safe} conservan al menos una copia.</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>+1 new photo</source>
            <translation>+1 foto nueva</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>+{n} new photos</source>
            <translation>
                <numerusform>+{n} foto nueva</numerusform>
                <numerusform>+{n} fotos nuevas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>1 extra copy</source>
            <translation>1 copia sobrante</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>1 group</source>
            <translation>1 grupo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>1 mark is paused because its match is hidden at this setting.</source>
            <translation>1 marca está en pausa porque su coincidencia no se muestra con este ajuste.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>1 new group – Show</source>
            <translation>1 grupo nuevo: mostrar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>1 photo</source>
            <translation>1 foto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>A similar shot to the kept one, difference {difference}.</source>
            <translation>Una toma parecida a la conservada, diferencia {difference}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Accept suggestion in 1 group</source>
            <translation>Aceptar la sugerencia en 1 grupo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Accept suggestions in {n} groups</source>
            <translation>
                <numerusform>Aceptar la sugerencia en {n} grupo</numerusform>
                <numerusform>Aceptar las sugerencias en {n} grupos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>All copies were to go.</source>
            <translation>Todas las copias debían irse.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/questions.py" />
            <source>All photos in {folder}</source>
            <translation>Todas las fotos en {folder}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>An edited or cropped version of the kept copy, difference {difference}.</source>
            <translation>Una versión editada o recortada de la copia conservada, diferencia {difference}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Camera &amp; lens</source>
            <translation>Cámara y objetivo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Can't save progress ({a}). Scan continues, but can't be resumed.</source>
            <translation>No se puede guardar el progreso ({a}). La búsqueda continúa, pero no se podrá reanudar.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Can't save progress: only {a} left on {b}. Scan continues, but can't be resumed.</source>
            <translation>No se puede guardar el progreso: solo quedan {a} en {b}. La búsqueda continúa, pero no se podrá reanudar.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Caption</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Companions</source>
            <translation>Acompañantes</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Date taken</source>
            <translation>Fecha de la toma</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Decided</source>
            <translation>Decidido</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Different photos of the same moment. Please look before trashing.</source>
            <translation>Fotos distintas del mismo momento. Mire antes de tirar nada.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Different shots of the same moment. Photo {n} is the sharpest, but please look.</source>
            <translation>Tomas distintas del mismo momento. La foto {n} es la más nítida, pero mírelas, por favor.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Different shots of the same moment. Please look before trashing.</source>
            <translation>Tomas distintas del mismo momento. Mire antes de tirar nada.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Edited by</source>
            <translation>Editada con</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Edited or cropped</source>
            <translation>Editada o recortada</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Every byte is the same as in the kept copy.</source>
            <translation>Cada byte es igual que en la copia conservada.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Every byte is the same. Keeping one loses nothing.</source>
            <translation>Todos los bytes son iguales. Conservar una no pierde nada.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Every copy here is marked for the trash.</source>
            <translation>Todas las copias de aquí están marcadas para la papelera.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Exact copies</source>
            <translation>Copias exactas</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>File date</source>
            <translation>Fecha del archivo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>File size</source>
            <translation>Tamaño del archivo</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/questions.py" />
            <source>From {size}</source>
            <translation>Desde {size}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/questions.py" />
            <source>Has a protected photo</source>
            <translation>Con una foto protegida</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>If photo {m} goes you lose nothing that photo {n} doesn't have.</source>
            <translation>Si la foto {m} se va, no pierde nada que la foto {n} no tenga.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>If photos {m} go you lose nothing that photo {n} doesn't have.</source>
            <translation>Si las fotos {m} se van, no pierde nada que la foto {n} no tenga.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/questions.py" />
            <source>In more than one folder</source>
            <translation>En más de una carpeta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>It will not be suggested as keeper.</source>
            <translation>No se sugerirá para conservarla.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>JPEG quality</source>
            <translation>Calidad JPEG</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/looks.py" />
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Keywords</source>
            <translation>Palabras clave</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Leave photos where they are</source>
            <translation>Dejar las fotos donde están</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Location</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Marked in 1 group.</source>
            <translation>Marcas en 1 grupo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Marked in {n} groups.</source>
            <translation>
                <numerusform>Marcas en {n} grupo.</numerusform>
                <numerusform>Marcas en {n} grupos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Move them to a folder on that drive</source>
            <translation>Moverlas a una carpeta de esa unidad</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>No copy stays in this group.</source>
            <translation>En este grupo no queda ninguna copia.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/questions.py" />
            <source>No date</source>
            <translation>Sin fecha</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Not compared directly with the photo being kept</source>
            <translation>No comparada directamente con la foto que se conserva</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Not duplicates</source>
            <translation>No duplicados</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Not duplicates: {n} groups</source>
            <translation>
                <numerusform>No duplicados: {n} grupo</numerusform>
                <numerusform>No duplicados: {n} grupos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>On {drive}, not connected. Showing saved preview.</source>
            <translation>En {drive}, sin conexión. Se muestra la vista previa guardada.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Only photo {m} has the caption ‘{value}’.</source>
            <translation>Solo la foto {m} tiene la descripción «{value}».</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Only photo {m} has the date taken {value}.</source>
            <translation>Solo la foto {m} tiene la fecha de toma {value}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Only photo {m} has the keywords {value}.</source>
            <translation>Solo la foto {m} tiene las palabras clave {value}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Only photo {m} has the location {value}.</source>
            <translation>Solo la foto {m} tiene el lugar {value}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Only photo {m} has the rating {value}.</source>
            <translation>Solo la foto {m} tiene la valoración {value}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Only photo {m} says which camera took it ({value}).</source>
            <translation>Solo la foto {m} dice qué cámara la hizo ({value}).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Only photos {m} have this {fact}, and all of them would go.</source>
            <translation>Solo las fotos {m} tienen esto: {fact}, y se irían todas.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <location filename="../../dupeviewer/gui/widgets/looks.py" />
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} could not be read in full, so there is no suggestion.</source>
            <translation>La foto {m} no se pudo leer entera, así que no hay sugerencia.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} could not be read in full: what only it has is not known.</source>
            <translation>La foto {m} no se pudo leer entera: no se sabe qué tiene solo ella.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} could not be read, so nothing can be said of it.</source>
            <translation>No se pudo leer la foto {m}, así que no se puede decir nada de ella.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} has more pixels than any copy that stays ({a} vs {b}).</source>
            <translation>La foto {m} tiene más píxeles que cualquier copia que se queda ({a} frente a {b}).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} is a PNG saved from this JPEG, photo {n}: same picture, no extra quality.</source>
            <translation>La foto {m} es un PNG guardado de este JPEG, la foto {n}: misma imagen, sin más calidad.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} is a version of its own: no photo that stays looks quite the same.</source>
            <translation>La foto {m} es una versión propia: ninguna foto que se queda se ve igual del todo.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} is an edited version. We don't choose between an original and an edit – please compare.</source>
            <translation>La foto {m} es una versión editada. No elegimos entre un original y una edición: compare, por favor.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} is identical to photo {n}, byte for byte.</source>
            <translation>La foto {m} es idéntica a la foto {n}, byte por byte.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} is larger in pixels but looks enlarged; photo {n} has more real detail.</source>
            <translation>La foto {m} tiene más píxeles pero parece ampliada; la foto {n} tiene más detalle real.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} is marked for the trash, so photo {n} stays.</source>
            <translation>La foto {m} está marcada para la papelera, así que la foto {n} se queda.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} looks like photo {n} turned or mirrored, and such copies are not looked for.</source>
            <translation>La foto {m} parece la foto {n} girada o reflejada, y esas copias no se buscan.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} may only be enlarged: it shows hardly more real detail than photo {n}.</source>
            <translation>La foto {m} quizá solo esté ampliada: apenas muestra más detalle real que la foto {n}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} shows too little to be told from other photos.</source>
            <translation>La foto {m} muestra demasiado poco para distinguirla de otras fotos.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {m} takes {files} with it; no photo that stays has the like.</source>
            <translation>La foto {m} se lleva {files}; ninguna foto que se queda tiene algo así.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} and its copies are in protected folders, so they all stay.</source>
            <translation>La foto {n} y sus copias están en carpetas protegidas, así que se quedan todas.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} and photo {m} agree roughly, but not in their details.</source>
            <translation>La foto {n} y la foto {m} coinciden a grandes rasgos, pero no en los detalles.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} and photo {m} are alike at first sight only: however one is laid on the other, little agrees.</source>
            <translation>La foto {n} y la foto {m} solo se parecen a primera vista: como quiera que se superpongan, poco coincide.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} and photo {m} are an original and an edit. We don't choose between them – please compare.</source>
            <translation>La foto {n} y la foto {m} son un original y una edición. No elegimos entre ellas: compare, por favor.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} and photo {m} are different shots of one scene (difference {a}), and similar shots are not looked for.</source>
            <translation>La foto {n} y la foto {m} son tomas distintas de una escena (diferencia {a}), y las tomas parecidas no se buscan.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} and photo {m} are equally good. Either is safe to keep.</source>
            <translation>La foto {n} y la foto {m} son igual de buenas. Se puede conservar cualquiera.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} and photo {m} are laid out alike, with other words or lines in them.</source>
            <translation>La foto {n} y la foto {m} tienen la misma disposición, pero otras palabras o líneas.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} and photo {m} look too different to be compared more closely (distance {a}, and at most {b} is looked at).</source>
            <translation>La foto {n} y la foto {m} son demasiado distintas para compararlas más de cerca (distancia {a}; se mira hasta {b}).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} and photo {m} match (difference {a}), but this kind of likeness is not looked for.</source>
            <translation>La foto {n} y la foto {m} coinciden (diferencia {a}), pero este tipo de parecido no se busca.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} and photo {m} match (difference {a}). They are in two groups only where each is nearer to other photos.</source>
            <translation>La foto {n} y la foto {m} coinciden (diferencia {a}). Están en dos grupos solo si cada una está más cerca de otras fotos.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} and photo {m} match with a difference of {a}, and your setting stops at {b}.</source>
            <translation>La foto {n} y la foto {m} coinciden con una diferencia de {a}, y su ajuste llega hasta {b}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} comes with {files}; photo {m} has nothing like it.</source>
            <translation>La foto {n} viene con {files}; la foto {m} no tiene nada parecido.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} has full colour; photo {m} is a GIF with at most 256 colours.</source>
            <translation>La foto {n} tiene todos los colores; la foto {m} es un GIF con 256 como mucho.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} has slightly more pixels ({a} vs {b}).</source>
            <translation>La foto {n} tiene algo más de píxeles ({a} frente a {b}).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} has the earlier date taken ({a} vs {b}).</source>
            <translation>La foto {n} tiene la fecha de toma anterior ({a} frente a {b}).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} has the tidier name ({a} vs {b}).</source>
            <translation>La foto {n} tiene el nombre más ordenado ({a} frente a {b}).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} has {x}× more pixels ({a} vs {b}).</source>
            <translation>La foto {n} tiene {x}× más píxeles ({a} frente a {b}).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} is a {format}, saved without loss; photo {m} is a JPEG (quality about {b}).</source>
            <translation>La foto {n} es un {format}, guardado sin pérdida; la foto {m} es un JPEG (calidad {b}, aproximadamente).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} is as the camera saved it; photo {m} was saved by {software}.</source>
            <translation>La foto {n} está como la guardó la cámara; la foto {m} la guardó {software}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} is in a protected folder, so it stays.</source>
            <translation>La foto {n} está en una carpeta protegida, así que se queda.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} is in a protected folder, so it stays. The others are extra copies.</source>
            <translation>La foto {n} está en una carpeta protegida, así que se queda. Las demás son copias sobrantes.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} is in the tidier folder ({a} vs {b}).</source>
            <translation>La foto {n} está en la carpeta más ordenada ({a} frente a {b}).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} is less compressed (JPEG quality about {a} vs {b}).</source>
            <translation>La foto {n} está menos comprimida (calidad JPEG de {a} frente a {b}, aproximadamente).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} is the camera's HEIC. Photo {m} was converted from it and lost its {facts}.</source>
            <translation>La foto {n} es el HEIC de la cámara. La foto {m} se convirtió a partir de él y perdió: {facts}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} is the camera's HEIC. Photo {m} was converted from it.</source>
            <translation>La foto {n} es el HEIC de la cámara. La foto {m} se convirtió a partir de él.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} is the camera's RAW file. Photo {m} is a {format} made from it.</source>
            <translation>La foto {n} es el archivo RAW de la cámara. La foto {m} es un {format} hecho a partir de él.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} is the older file ({a} vs {b}).</source>
            <translation>La foto {n} es el archivo más antiguo ({a} frente a {b}).</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} matches {a} of the others directly, photo {m} only {b}.</source>
            <translation>La foto {n} coincide directamente con {a} de las demás, la foto {m} solo con {b}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/lineup.py" />
            <source>Photo {n} of {count}, {name}, {state}, {measured}, {dimensions}, {date}, in {folder}</source>
            <translation>Foto {n} de {count}, {name}, {state}, {measured}, {dimensions}, {date}, en {folder}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} shows more of the scene. Photo {m} is cropped to {p} % of it.</source>
            <translation>La foto {n} muestra más de la escena. La foto {m} está recortada al {p} % de ella.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} still has its {facts}; photo {m} doesn't.</source>
            <translation>La foto {n} conserva: {facts}; la foto {m} no.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Photo {n} would be kept, but you never want a suggestion from {a}.</source>
            <translation>Se conservaría la foto {n}, pero no quiere ninguna sugerencia de {a}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/looks.py" />
            <source>Protected</source>
            <translation>Protegida</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Rating</source>
            <translation>Valoración</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Resolution</source>
            <translation>Resolución</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Same image data or a resized, re-saved or converted version of it.</source>
            <translation>Los mismos datos de imagen, o una versión redimensionada, guardada de nuevo o convertida.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Same photo, but cropped, rotated, or with changed colours.</source>
            <translation>La misma foto, pero recortada, girada o con otros colores.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Same picture</source>
            <translation>Misma imagen</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Scene shown (%)</source>
            <translation>Escena mostrada (%)</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Similar shots</source>
            <translation>Tomas parecidas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Skip {n} groups</source>
            <translation>
                <numerusform>Omitir {n} grupo</numerusform>
                <numerusform>Omitir {n} grupos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>Skipped</source>
            <translation>Omitido</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/questions.py" />
            <source>Some photo in {folder}</source>
            <translation>Alguna foto en {folder}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <location filename="../../dupeviewer/gui/widgets/looks.py" />
            <source>Suggested</source>
            <translation>Sugerida</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The cache can't be used ({a}); this scan takes longer.</source>
            <translation>No se puede usar la caché ({a}); esta búsqueda tarda más.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The cache was damaged and has been made anew.</source>
            <translation>La caché estaba dañada y se ha creado de nuevo.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/lineup.py" />
            <source>The others are measured to this one</source>
            <translation>Las demás se miden con esta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/lineup.py" />
            <source>The photo being kept</source>
            <translation>La foto que se conserva</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>The same picture as the kept copy, difference {difference}.</source>
            <translation>La misma imagen que la copia conservada, diferencia {difference}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>These are identical, byte for byte. Either is safe; we suggest the one with the tidier name and folder.</source>
            <translation>Son idénticas, byte por byte. Cualquiera vale; se sugiere la del nombre y la carpeta más ordenados.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>To review</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Too close to call – please compare.</source>
            <translation>Demasiado igualado: compare, por favor.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>Too little stands out in photo {n} and photo {m} to say whether they show the same.</source>
            <translation>En la foto {n} y la foto {m} destaca demasiado poco para saber si muestran lo mismo.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/widgets/looks.py" />
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/questions.py" />
            <source>Trashed before, and back again</source>
            <translation>Ya se tiró y ha vuelto</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>We looked for {formats} and {n} more types.</source>
            <translation>Se buscaron {formats} y {n} tipos más.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/results/questions.py" />
            <source>Without a suggestion</source>
            <translation>Sin sugerencia</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>You lose nothing: what goes is also in the photos that stay.</source>
            <translation>No pierde nada: lo que se va está también en las fotos que se quedan.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>You prefer the {a} over the camera's {b}.</source>
            <translation>Prefiere el {a} al {b} de la cámara.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>You prefer {a} over {b}.</source>
            <translation>Prefiere {a} a {b}.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>You said that photo {n} and photo {m} are not duplicates.</source>
            <translation>Usted indicó que la foto {n} y la foto {m} no son duplicados.</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>You trashed this same photo on {day}</source>
            <translation>Tiró esta misma foto el {day}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>camera</source>
            <translation>cámara</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>caption</source>
            <translation>descripción</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>date</source>
            <translation>fecha</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/lineup.py" />
            <source>difference {n}</source>
            <translation>diferencia {n}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>keywords</source>
            <translation>palabras clave</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>location</source>
            <translation>lugar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>mark paused</source>
            <translation>marca en pausa</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>marked Keep</source>
            <translation>marcada para conservar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>marked Trash</source>
            <translation>marcada para la papelera</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/lineup.py" />
            <source>missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>no date</source>
            <translation>sin fecha</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>not marked</source>
            <translation>sin marca</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>protected</source>
            <translation>protegida</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/core" />
            <source>rating</source>
            <translation>valoración</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>size in pixels unknown</source>
            <translation>tamaño en píxeles desconocido</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/lineup.py" />
            <source>suggested to keep</source>
            <translation>sugerida para conservar</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>{kind} · difference {difference}</source>
            <translation>{kind} · diferencia {difference}</translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>{kind} · difference {difference} · distance {distance}</source>
            <translation>{kind} · diferencia {difference} · distancia {distance}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>{n} extra copies</source>
            <translation>
                <numerusform>{n} copia sobrante</numerusform>
                <numerusform>{n} copias sobrantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>{n} groups</source>
            <translation>
                <numerusform>{n} grupo</numerusform>
                <numerusform>{n} grupos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>{n} groups selected</source>
            <translation>
                <numerusform>{n} grupo seleccionado</numerusform>
                <numerusform>{n} grupos seleccionados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>{n} marks are paused because their match is hidden at this setting.</source>
            <translation>
                <numerusform>{n} marca está en pausa porque su coincidencia no se muestra con este ajuste.</numerusform>
                <numerusform>{n} marcas están en pausa porque su coincidencia no se muestra con este ajuste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>{n} new groups – Show</source>
            <translation>
                <numerusform>{n} grupo nuevo: mostrar</numerusform>
                <numerusform>{n} grupos nuevos: mostrar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>{n} photos</source>
            <translation>
                <numerusform>{n} foto</numerusform>
                <numerusform>{n} fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../dupeviewer/gui/models/words.py" />
            <source>{width} by {height}</source>
            <translation>{width} por {height}</translation>
        </message>
    </context>
</TS>

; The installer for Windows, made by Inno Setup 6 from the one-folder bundle:
;   ISCC.exe /DVersion=0.1.0 packaging\windows\dupeviewer.iss
; Untested: it was written on Linux, and no Windows was there to run it on.

#ifndef Version
  #error Give the version: ISCC.exe /DVersion=0.1.0
#endif

[Setup]
AppId={{7B0C2B7E-6B0E-4B52-9F39-6B6E5A2E6D11}
AppName=DupeViewer
AppVersion={#Version}
AppPublisher=The DupeViewer maintainers
DefaultDirName={autopf}\DupeViewer
DefaultGroupName=DupeViewer
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\resources\icons\dupeviewer.ico
UninstallDisplayIcon={app}\dupeviewer.exe
OutputDir=..\..\dist
OutputBaseFilename=DupeViewer-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "foldermenu"; Description: "Offer ""Find duplicate photos"" in the menu of folders"

; An update must not leave files of the version before it beside the new ones.
[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\dist\dupeviewer\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\DupeViewer"; Filename: "{app}\dupeviewer.exe"
Name: "{autodesktop}\DupeViewer"; Filename: "{app}\dupeviewer.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\Directory\shell\DupeViewer"; ValueType: string; ValueData: "Find duplicate photos"; Flags: uninsdeletekey; Tasks: foldermenu
Root: HKA; Subkey: "Software\Classes\Directory\shell\DupeViewer"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\dupeviewer.exe"; Tasks: foldermenu
Root: HKA; Subkey: "Software\Classes\Directory\shell\DupeViewer\command"; ValueType: string; ValueData: """{app}\dupeviewer.exe"" ""%1"""; Tasks: foldermenu
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\dupeviewer.exe"; ValueType: string; ValueData: "{app}\dupeviewer.exe"; Flags: uninsdeletekey

[Run]
Filename: "{app}\dupeviewer.exe"; Description: "{cm:LaunchProgram,DupeViewer}"; Flags: nowait postinstall skipifsilent

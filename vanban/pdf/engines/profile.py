"""The settings of LibreOffice while it works for us: no macros, no network, no questions, no bars."""

_ITEMS = (
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Common/Misc", "FirstRun", "false"),
    ("Office.Common/Save/Document", "AutoSave", "false"),
    ("Office.Recovery/RecoveryInfo", "Enabled", "false"),
    ("Office.Writer/Content/Update", "Link", "0"),
    ("Inet/Settings", "ooInetProxyType", "2"),  # by hand: a door that nobody opens
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
    ("Office.Linguistic/SpellChecking", "IsSpellAuto", "false"),
    ("Office.Writer/AutoFunction/Completion", "CollectWords", "false"),  # nobody types here
    ("Office.Writer/Layout/Window", "HorizontalRuler", "false"),
    ("Office.Writer/Layout/Window", "VerticalRuler", "false"),
    ("Office.Common/Misc", "UseLocking", "false"),  # the copy it is given is its own
    ("Office.Common/Misc", "UseDocumentSystemFileLocking", "false"),
    ("Office.Common/Misc", "UseDocumentOOoLockFile", "false"),
)
_ITEM = (
    '<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop>'
    "</item>\n"
)
_NO_SIDEBAR = (  # a quarter of the time to open a document goes into drawing it
    '<item oor:path="/org.openoffice.Office.Views/Windows"><node oor:name="swriter/10336" oor:op="replace">'
    '<prop oor:name="Visible" oor:op="fuse"><value>false</value></prop></node></item>\n'
)
_UNSEEN_BARS = (  # each would count words, ask every button for its state
    "toolbar/standardbar",
    "toolbar/textobjectbar",
    "statusbar/statusbar",
)
_NO_BAR = (
    '<item oor:path="/org.openoffice.Office.UI.WriterWindowState/UIElements/States">'
    '<node oor:name="private:resource/{bar}" oor:op="fuse"><prop oor:name="Visible" oor:op="fuse">'
    "<value>false</value></prop></node></item>\n"
)
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n'
)


def settings(release: str) -> str:
    """The file of settings; `release` of LibreOffice (`7.4`), which then skips the work of a first start, a second."""
    items = [*_ITEMS, *([("Setup/Product", "ooSetupLastVersion", release)] if release else [])]
    lines = (_ITEM.format(path=path, name=name, value=value) for path, name, value in items)
    bars = (_NO_BAR.format(bar=bar) for bar in _UNSEEN_BARS)
    return f"{_HEAD}{''.join(lines)}{_NO_SIDEBAR}{''.join(bars)}</oor:items>\n"

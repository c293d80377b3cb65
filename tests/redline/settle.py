"""Lets LibreOffice accept or reject every tracked change of a file; run by the system's Python, which knows `uno`.

`python3 settle.py PIPE COMMAND SOURCE TARGET`, the files as URLs; an office that listens on the pipe must be there.
"""

import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

_TRIES, _PAUSE = 300, 0.2  # seconds between tries


def connected(pipe: str) -> object:
    """The desktop of the office, once it listens."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(_TRIES):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(_PAUSE)
    raise TimeoutError(pipe)


def _property(name: str, *, value: object) -> PropertyValue:
    return PropertyValue(name, 0, value, 0)


def settle(pipe: str, commands: list[str]) -> None:
    """For every three of COMMAND SOURCE TARGET."""
    context = connected(pipe)
    create = context.ServiceManager.createInstanceWithContext
    desktop = create("com.sun.star.frame.Desktop", context)
    dispatcher = create("com.sun.star.frame.DispatchHelper", context)
    for number in range(0, len(commands), 3):
        command, source, target = commands[number : number + 3]
        document = desktop.loadComponentFromURL(source, "_blank", 0, (_property("Hidden", value=True),))
        frame = document.CurrentController.Frame
        dispatcher.executeDispatch(frame, f".uno:{command}AllTrackedChanges", "", 0, ())
        document.storeToURL(target, (_property("FilterName", value="MS Word 2007 XML"),))
        document.dispose()
    desktop.terminate()


if __name__ == "__main__":
    settle(sys.argv[1], sys.argv[2:])

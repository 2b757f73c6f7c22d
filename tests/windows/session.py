# A person's session: it shows notifications and icons of the tray, and has hands for both.
#
# Notifications: freedesktop.org's Desktop Notifications Specification 1.2. Icons: KDE's
# StatusNotifierItem, with Canonical's dbusmenu. Windows: X11, ICCCM section 4.
#
# Prints a line of JSON for everything that is shown; does what the lines of its input say:
# `tap`, `press WORD`, `close TITLE`, `key KEY TITLE`, `look TITLE`.
import json
import sys
import threading

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib
from Xlib import X, XK, display
from Xlib.error import BadWindow
from Xlib.ext import xtest
from Xlib.protocol import event

NOTICES = "org.freedesktop.Notifications"
HOST = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
PROPERTIES = "org.freedesktop.DBus.Properties"


def say(**facts):
    print(json.dumps(facts), flush=True)


class Notices(dbus.service.Object):
    """Shows notifications."""

    def __init__(self, bus):
        super().__init__(dbus.service.BusName(NOTICES, bus), "/org/freedesktop/Notifications")
        self.last = 0

    @dbus.service.method(NOTICES, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, app, replaces, icon, summary, body, actions, hints, timeout):
        self.last += 1
        say(notice=summary, body=body, actions=actions[::2])
        return dbus.UInt32(self.last)

    @dbus.service.method(NOTICES, out_signature="as")
    def GetCapabilities(self):
        return ["body", "actions"]

    @dbus.service.method(NOTICES, out_signature="ssss")
    def GetServerInformation(self):
        return ("session", "tamga", "1", "1.2")

    @dbus.service.method(NOTICES, in_signature="u")
    def CloseNotification(self, number):
        self.NotificationClosed(number, 3)

    @dbus.service.signal(NOTICES, signature="us")
    def ActionInvoked(self, number, action):
        pass

    @dbus.service.signal(NOTICES, signature="uu")
    def NotificationClosed(self, number, reason):
        pass

    def tap(self):
        self.ActionInvoked(dbus.UInt32(self.last), "default")
        self.NotificationClosed(dbus.UInt32(self.last), dbus.UInt32(2))


class Tray(dbus.service.Object):
    """Shows the icons of the tray."""

    def __init__(self, bus):
        super().__init__(dbus.service.BusName(HOST, bus), "/StatusNotifierWatcher")
        self.bus = bus
        self.menu = None

    @dbus.service.method(HOST, in_signature="s", sender_keyword="sender")
    def RegisterStatusNotifierItem(self, path, sender):
        GLib.idle_add(self.show, sender, path)

    @dbus.service.method(PROPERTIES, in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        return {"IsStatusNotifierHostRegistered": True, "ProtocolVersion": 0}[name]

    @dbus.service.method(PROPERTIES, in_signature="s", out_signature="a{sv}")
    def GetAll(self, interface):
        return {"IsStatusNotifierHostRegistered": True, "ProtocolVersion": 0}

    @dbus.service.signal(HOST)
    def StatusNotifierHostRegistered(self):
        pass

    def show(self, sender, path):
        item = dbus.Interface(self.bus.get_object(sender, path), PROPERTIES)
        facts = item.GetAll(ITEM)
        self.menu = dbus.Interface(self.bus.get_object(sender, facts["Menu"]), MENU)
        say(icon=facts["IconName"], status=facts["Status"], entries=list(self.entries()))

    def entries(self):
        _, (_, _, children) = self.menu.GetLayout(0, -1, ["label"])
        return {str(facts.get("label", "")): number for number, facts, _ in children}

    def press(self, word):
        self.menu.Event(self.entries()[word], "clicked", dbus.Int32(0), dbus.UInt32(0))


class Screen:
    """The windows, by their titles."""

    def __init__(self):
        self.display = display.Display()

    def titled(self, title):
        found = []
        try:
            self.walk(self.display.screen().root, title, found)
        except BadWindow:  # it was closed while we looked
            return self.titled(title)
        return found

    def walk(self, window, title, found):
        for child in window.query_tree().children:
            if child.get_wm_name() == title and child.get_wm_protocols():
                found.append(child)
            self.walk(child, title, found)

    def close(self, title):
        protocols = self.display.intern_atom("WM_PROTOCOLS")
        delete = self.display.intern_atom("WM_DELETE_WINDOW")
        for window in self.titled(title):
            data = (32, [delete, X.CurrentTime, 0, 0, 0])
            message = event.ClientMessage(window=window, client_type=protocols, data=data)
            window.send_event(message)
        self.display.flush()

    def key(self, wish):
        key, title = wish.split(" ", 1)
        for window in self.titled(title):
            window.set_input_focus(X.RevertToParent, X.CurrentTime)
        self.display.sync()
        code = self.display.keysym_to_keycode(XK.string_to_keysym(key))
        for kind in (X.KeyPress, X.KeyRelease):
            xtest.fake_input(self.display, kind, code)
        self.display.flush()

    def look(self, title):
        try:
            states = [window.get_attributes().map_state for window in self.titled(title)]
        except BadWindow:
            states = []
        say(title=title, shown=X.IsViewable in states)


def main():
    DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    notices, tray, screen = Notices(bus), Tray(bus), Screen()
    hands = {
        "tap": notices.tap,
        "press": tray.press,
        "close": screen.close,
        "key": screen.key,
        "look": screen.look,
    }
    loop = GLib.MainLoop()

    def obey(line):
        wish, *rest = line.rstrip("\n").split(" ", 1)
        hands[wish](*rest)

    def listen():
        for line in sys.stdin:
            GLib.idle_add(obey, line)
        GLib.idle_add(loop.quit)

    threading.Thread(target=listen, daemon=True).start()
    say(ready=True)
    loop.run()


main()

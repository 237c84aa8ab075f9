#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every state of the window: what its controls are called, that the keyboard comes by each, and that they can be read."""

import re

import contrast
from desktop import INTERACTIVE, is_beside, key, run, scenario, takes_keyboard, wait_until

POPUP = "popup menu"
CELLS = {"table cell", "list item", "tree item", "page tab", "column header", "row header"}  # taken by what holds them
MENU_ITEM = re.compile("menu item$")
NOT_A_ROLE = {"filler", "unknown", "invalid", "redundant object", ""}
CONNECT = "Connect to the Meraki Dashboard API"
SCALE = str(contrast.SCALE)
CLASS = re.compile(r"^Q[A-Z]\w+$|::")
ROWS_READ = 8  # of a table or list, as many as a screen shows: the others are made the same way


class Audit:
    """What is found in one state after the other."""

    def __init__(self, look):
        self.look = look
        self.rows = []
        self.lowest = None

    def look_at(self, state, root, has_keyboard=True):
        """Adds a state to the table: all that is shown in `root`."""
        nodes = list(root.walk())
        controls = [node for node in nodes if is_control(node)]
        findings = [fault for node in controls for fault in faults_of(node, controls)]
        findings += twins(controls)
        for node in controls:
            findings += faults_of_parts(node)
        measured = contrast.of_texts([node for node in nodes if node.name and not node.is_("password")])
        findings += [f"contrast {ratio:.1f}, needs {needed:g}: {words}" for ratio, needed, words in measured.faults]
        if measured.lowest and (self.lowest is None or measured.lowest < self.lowest):
            self.lowest = measured.lowest
        if has_keyboard:
            try:
                findings += keyboard_faults(root)
            except AssertionError as fault:
                findings.append(str(fault))
        self.rows.append((state, len(controls), measured, findings))

    def conclude(self):
        """Prints the table; fails if there is anything in its last column."""
        print(f"{self.look}\n{'state':32} {'controls':>8} {'texts':>6} {'lowest':>7} {'findings':>8}")
        for state, controls, measured, findings in self.rows:
            lowest = f"{measured.lowest[0]:7.1f}" if measured.lowest else f"{'':7}"
            print(f"{state:32} {controls:8} {measured.count:6} {lowest} {len(findings):8}")
            for finding in findings:
                print(f"    {finding}")
        if self.lowest:
            print(f"The least contrast of a text is {self.lowest[0]:.2f}: {self.lowest[1]}")
        count = sum(len(findings) for *_, findings in self.rows)
        assert count == 0, f"{count} findings"


def is_control(node):
    acts = any(re.search("^(Press|Toggle|ShowMenu|Jump)", action) for action in node.actions())
    takes_keyboard = node.is_("focusable") and node.role not in {"frame", "dialog", "label"}
    return node.is_("sensitive") and (node.role in INTERACTIVE or takes_keyboard or acts)


# Buttons within a control at which Tab does not stop, since a key of that control does the same: Esc and Delete.
INSTEAD = re.compile("^(Clear the search$|Remove )")


def is_reached(node, controls):
    """Whether the keyboard gets to a control: by Tab, or from one beside it by the arrow keys, or not needed at all."""
    if node.is_("focusable") or node.is_("focused") or MENU_ITEM.search(node.role) or node.role in CELLS or INSTEAD.search(node.name):
        return True
    return any(is_beside(node, other) and other.is_("focusable") for other in controls)


def faults_of(node, controls):
    """What a screen reader could not say of a control, or the keyboard not reach."""
    name = node.name.strip()
    if not re.search(r"\w", name):
        yield f"no name that says what it does: {node}"
    elif node.role == "combo box" and not node.label():
        yield f"nothing says what is chosen with it: {node}"
    elif CLASS.search(name):
        yield f"a name for programmers: {node}"
    elif name.endswith(("▾", "▸")):
        yield f"a name with a symbol: {node}"
    if node.role in NOT_A_ROLE:
        yield f"its role says nothing: {node}"
    if re.search("<[a-z]+[ >]", node.description):
        yield f"a description with markup: {node}"
    if not is_reached(node, controls):
        yield f"the keyboard cannot reach it: {node}"


def faults_of_parts(node):
    """The same of what tables, lists and trees hold."""
    if node.role in {"table", "tree", "tree table"} and node.has("Table"):
        for column, head in enumerate(node.heads()):
            if not head.strip() and node.role == "table":
                yield f"column {column} has no head: {node}"
        for row in range(min(node.row_count(), ROWS_READ)):
            if not any(node.cell(row, column).name.strip() for column in range(node.column_count())):
                yield f"row {row} says nothing: {node}"
    elif node.role == "list":
        for item in node.children()[:ROWS_READ]:
            if not item.name.strip():
                yield f"an item without a name: {node}"


def twins(controls):
    """Controls beside each other that are called the same, with nothing to tell them apart."""
    seen = {}
    for node in controls:
        called = (node.parent, node.role, node.name, node.description, node.label())
        if called in seen:
            yield f"called as its neighbour: {node}"
        seen[called] = node


def keyboard_faults(root):
    """Down a menu, or by Tab round a window, in the order as read, and back by Shift+Tab."""
    window = root if hasattr(root, "tab") else root.window
    if root.role == POPUP:
        return arrows_miss(window, root)
    wanted = [node for node in root.walk() if takes_keyboard(node)]
    forth = round_of(window, "Tab")
    back = round_of(window, "shift+Tab")
    read = as_read(root, forth)
    forth = forth[forth.index(read[0]):] + forth[:forth.index(read[0])]
    faults = [f"Tab comes to {node.role} {node.name!r} where {should.role} {should.name!r} is to be read"
              for node, should in zip(forth, read) if node != should][:3]  # fmt: skip
    if set(back) != set(forth) or [*back, *back][back.index(read[0]):][:len(back)] != [read[0], *forth[:0:-1]]:
        faults.append("Shift+Tab goes another way: " + ", ".join(f"{node.role} {node.name!r}" for node in back))
    reached = set(forth)
    for one in forth:
        while any(is_beside(one, other) and other not in reached for other in wanted):
            window.tab_to(one)
            one = window.tab("Right")
            reached.add(one)
    return faults + [f"Tab does not come by {node}" for node in wanted if node not in reached]


def round_of(window, chord):
    """Where the key stops, once round."""
    stops = [part_of(wait_until(window.focused_control, "something that has the keyboard"))]
    while (stop := next_stop(window, chord)) not in stops:
        stops.append(stop)
    if stop != stops[0]:
        raise AssertionError(f"{chord} never comes back to {stops[0]}: it goes round from {stop}")
    return stops


def next_stop(window, chord):
    """Where the key goes, which is where the keyboard is already if there is nothing else."""
    before = window.focused_control()
    try:
        return part_of(window.tab(chord, seconds=3))
    except AssertionError:
        return part_of(before)


def part_of(node):
    """Tab stops at tabs as a whole, whichever of them is said to have the keyboard."""
    return node.parent if node.role == "page tab" else node


def as_read(root, stops):
    """The order in which one reads what is in a window: of the panes that it is divided into, and of what is in each, what
    stands above all the rest comes first, and of what stands side by side the left one."""
    inside = {}  # of each container, what to read in it
    for node in stops:
        while node != root:
            inside.setdefault(node.parent, {})[node] = None
            node = node.parent

    def read(node):
        return [node] * (node in stops) + [stop for child in in_lines(inside.get(node, [])) for stop in read(child)]

    return read(root)


def in_lines(nodes):
    """From above to below, and from left to right, cut wherever a straight line passes between some and the others."""

    def cut(of, axis):
        parts = []
        end = None
        for node, box in sorted(of, key=lambda one: one[1][axis]):
            if end is None or box[axis] >= end:
                parts.append([])
                end = 0
            parts[-1].append((node, box))
            end = max(end, box[axis] + box[axis + 2])
        return parts

    def ordered(of, axes):
        for axis in axes:
            parts = cut(of, axis)
            if len(parts) > 1:
                return [one for part in parts for one in ordered(part, (1 - axis, axis))]
        return of

    return [node for node, _ in ordered([(node, node.box()) for node in nodes], (1, 0))]


def arrows_miss(window, menu):
    """The items of a menu that the arrow keys do not come by."""
    items = [node for node in menu.children() if node.is_("sensitive") and MENU_ITEM.search(node.role) and node.name]
    seen = [window.last_focused]
    while len(seen) < len(items):
        before = window.last_focused
        key("Down")
        seen.append(wait_until(lambda: window.last_focused if window.last_focused != before else None, "the next item"))
    names = {node.name for node in seen}  # an item that is a field has its name
    return [f"the arrow keys do not come by {item}" for item in items if item not in seen and item.name not in names]


# The states. Each opens what it is about, gives it to the audit, and closes it again.

def within(window, node):
    """A part of the window, or a dialog, with the program's keyboard."""
    node.window = window
    return node


def opened_menu(window, *chords):
    """The menu that these keys open, with the keyboard in it."""
    before = window.last_focused
    key(*chords, "Down")

    def menu():
        node = window.last_focused if window.last_focused != before else None
        while node and node.role != POPUP:
            node = node.parent
        return node

    return within(window, wait_until(menu, "an open menu"))


def dialog(window, name):
    found = window.dialog(name)
    wait_until(lambda: found.is_("active") or any(node.is_("focused") for node in found.walk()), f"the keyboard in {name}")
    return within(window, found)


def close(window, node):
    key("Escape")
    wait_until(lambda: not is_shown(node), "that it closes")
    wait_until(lambda: window.is_("active"), "the window with the keyboard")


def is_shown(node):
    try:
        return node.is_("showing")
    except Exception:  # it is gone
        return False


def choose(window, button, item):
    """Takes an item of the menu of a button above."""
    window.tab_to(window.find("push button", button))
    key("Down")
    window.choose(item)


def whole_window(audit, window, has_keyboard):
    window.tab_to(window.find("table", "Records"))
    audit.look_at("window", window, has_keyboard)
    window.find(None, "Table: Grouped").press()
    window.find(re.compile("tree"), "Groups")
    audit.look_at("window, grouped", window, has_keyboard)
    window.find(None, "Table: Records").press()
    window.find("table", "Records")
    key("ctrl+t")
    window.find("table", "Chart as table")
    audit.look_at("chart as a table", window, has_keyboard)
    key("ctrl+t")
    window.find("chart")
    window.find("text", "Filter").type("app:dropbox -port:80 size:3")
    wait_until(lambda: window.find("text", "Filter").description, "what is wrong with the filter")
    audit.look_at("filter, wrong", window, has_keyboard)
    window.find("text", "Filter").type("app:dropbox -port:80")
    key("Return")
    window.find(None, re.compile("^Filter term: "))
    audit.look_at("filter with chips", window, has_keyboard)
    window.find("text", "Filter").type("app:nothing-has-this-name")
    window.find("label", re.compile("^0 of"))
    audit.look_at("nothing matches", window, has_keyboard)
    window.find("text", "Filter").type("")
    window.find("label", re.compile(r"^12,431 records"))
    key("ctrl+l")
    search = window.find("text", "Search clients")
    wait_until(lambda: window.focused() == search, "the keyboard in the search")
    search.type("book")
    audit.look_at("clients' search", window, has_keyboard)
    search.type("")


def popups(audit, window, has_keyboard):
    key("ctrl+k")
    palette = within(window, window.find(None, "What to do or open"))
    audit.look_at("command palette", palette, has_keyboard)
    close(window, palette)
    for name, button in [
        ("day menu", re.compile("^Days shown: ")),
        ("zone menu", re.compile("^Time zone of the days: ")),
        ("views menu", re.compile("^Views")),
        ("connection menu", re.compile("^Demo")),
    ]:  # fmt: skip
        window.tab_to(window.find("push button", button))
        menu = opened_menu(window, "Down")
        audit.look_at(name, menu, has_keyboard)
        close(window, menu)
    menu = opened_menu(window, "ctrl+e")
    audit.look_at("export menu", menu, has_keyboard)
    close(window, menu)
    window.find("table", "Records")
    window.tab_to(window.find("table", "Records"))
    menu = opened_menu(window, "Menu")
    audit.look_at("menu of a record", menu, has_keyboard)
    close(window, menu)
    window.find(None, re.compile("[Uu]sage|counted")).press()
    panel = within(window, window.find(None, "Daily usage"))
    audit.look_at("usage panel", panel, has_keyboard)
    close(window, panel)


def dialogs(audit, window, has_keyboard):
    for item, title in [
        ("Chart as image…", "Chart as image"), ("Table as file…", "Table as file"), ("Report…", "Report"),
    ]:  # fmt: skip
        key("ctrl+e")
        window.choose(item)
        export = dialog(window, title)
        audit.look_at(f"export: {title}", export, has_keyboard)
        close(window, export)
    choose(window, re.compile("^Views"), "Save this view…")
    save = dialog(window, re.compile("Save.* view"))
    audit.look_at("save a view", save, has_keyboard)
    close(window, save)
    for item, title in [("Check this connection…", re.compile("^Check")), ("Request log", re.compile("^Request"))]:
        choose(window, re.compile("^Demo"), item)
        shown = dialog(window, title)
        audit.look_at(item.strip("…"), shown, has_keyboard)
        close(window, shown)
    choose(window, re.compile("^Demo"), "Settings…")
    settings = dialog(window, "Settings")
    pages = settings.find("page tab list")
    window.tab_to(pages)
    for page in pages.children():
        if page.role == "page tab":
            audit.look_at(f"settings: {page.name}", settings, has_keyboard)
            window.tab_to(pages)
            key("Right")
    close(window, settings)
    choose(window, re.compile("^Time zone of the days: "), "Other…")
    zones = dialog(window, "Time zone of the days")
    audit.look_at("another time zone", zones, has_keyboard)
    close(window, zones)
    window.find("text", "Filter").focus()
    window.find("push button", re.compile("^What a filter can say")).press()
    help = dialog(window, "Filter")
    audit.look_at("filter help", help, has_keyboard)
    close(window, help)
    connect_dialog(audit, window, has_keyboard)
    help_window(audit, window, has_keyboard)


def help_window(audit, window, has_keyboard):
    window.tab_to(window.find("table", "Records"))
    key("F1")
    pages = dialog(window, re.compile("^Help|Help$"))
    audit.look_at("help", pages, False)  # Tab goes through the links of the page, which are many
    close(window, pages)


def connect_dialog(audit, window, has_keyboard):
    choose(window, re.compile("^Demo"), "Add a connection…")
    connect = dialog(window, CONNECT)
    connect.find(None, re.compile("^Pace, proxy")).press()
    audit.look_at("connect, advanced", connect, has_keyboard)
    close(window, connect)


def kde_colours(window, text):
    """What KDE's settings say of colours, which Qt reads by itself: the only way to a dark desktop without a desktop."""
    groups = "".join(f"[Colors:{group}]\nBackgroundNormal={window}\nForegroundNormal={text}\n"
                     for group in ("Window", "View", "Button", "Selection", "Tooltip"))  # fmt: skip
    return {"files": {"kdeglobals": groups}, "XDG_CURRENT_DESKTOP": "KDE", "KDE_FULL_SESSION": "true",
            "KDE_SESSION_VERSION": "5"}  # fmt: skip


# A connection that cannot be made: its key is in no keychain.
ONE_PROFILE = {"Flowtrail/Flowtrail.ini": "[profiles]\nlab\\name=Lab\nlab\\baseUrl=https://api.meraki.ca/api/v1\n"}


def everything(window, look, has_keyboard):
    audit = Audit(look)
    window.wait_until_fetched()
    whole_window(audit, window, has_keyboard)
    popups(audit, window, has_keyboard)
    dialogs(audit, window, has_keyboard)
    audit.conclude()


@scenario(QT_SCALE_FACTOR=SCALE)
def in_light_colours(window):
    everything(window, "light", True)


@scenario(**kde_colours("24,26,30", "230,230,230"), QT_SCALE_FACTOR=SCALE)
def in_dark_colours(window):
    everything(window, "dark", False)


@scenario(**kde_colours("0,0,0", "255,255,255"), QT_SCALE_FACTOR=SCALE)
def in_high_contrast(window):
    everything(window, "high contrast, dark", False)


@scenario(arguments=[], QT_SCALE_FACTOR=SCALE)
def at_the_first_start(window):
    audit = Audit("first start, light")
    connect = dialog(window, CONNECT)
    audit.look_at("connect", connect)
    close(window, connect)
    audit.look_at("window", window)
    audit.conclude()


@scenario(arguments=["--profile", "none"], files=ONE_PROFILE, QT_SCALE_FACTOR=SCALE)
def without_a_connection(window):
    audit = Audit("no connection, light")
    window.find("label", "Not connected")
    audit.look_at("window, error", window)
    choose(window, "No connection", "Manage connections…")
    connections = dialog(window, "Connections")
    audit.look_at("manage connections", connections)
    connections.find("push button", re.compile("^Remove")).press()
    question = dialog(window, "Remove a connection")
    audit.look_at("remove a connection", question)
    close(connections, question)
    close(window, connections)
    audit.conclude()


if __name__ == "__main__":
    run()

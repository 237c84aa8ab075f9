# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a screen reader has it: controls by role and name, over AT-SPI, and the keyboard.

A scenario is a function that gets the program's window:

    @scenario
    def a_filter_narrows_the_table(window):
        window.find("text", "Filter").type("app:zoom")
        window.wait_for("label", re.compile(r"of 12,431 records"))

and a file of them ends in `run()`. Each scenario has its own program with its own settings. Nothing sleeps: whatever takes
time is waited for with a deadline. Run a file by

    tests/atspi/with_desktop.sh tests/atspi/NAME.py --program build/asan/flowtrail --evidence /tmp [SCENARIO...]
"""

import argparse
import contextlib
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import traceback

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (the version has to be required first)

DEADLINE = 30.0  # seconds; a build with sanitizers on a busy machine is slow
DEMO = ["--demo", "--now", "2026-11-23T20:00:00Z"]

# What a person acts on: has to have a name.
INTERACTIVE = {
    "push button", "toggle button", "check box", "radio button", "text", "password text", "combo box", "spin button",
    "slider", "table", "tree", "tree table", "list", "menu item", "check menu item", "radio menu item", "page tab", "link",
}  # fmt: skip
# Their parts are many and are asked for one by one.
HOLDS_MANY = {"table", "tree table", "tree", "list", "chart"}


def turn():
    """Lets events in, for a moment at most."""
    source = GLib.timeout_add(20, lambda: GLib.SOURCE_REMOVE)
    GLib.MainContext.default().iteration(True)
    if GLib.MainContext.default().find_source_by_id(source):
        GLib.source_remove(source)


def wait_until(condition, what, seconds=DEADLINE):
    """What `condition` returns once it is true; fails saying that `what` did not come."""
    end = time.monotonic() + seconds
    while True:
        try:
            result = condition()
        except GLib.Error:
            result = None  # asked an object that has just gone
        if result:
            return result
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds:g} s: {what}")
        turn()


def key(*chords):
    """Presses keys in the focused window: key("Tab"), key("ctrl+e", "Down", "Return")."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", *chords], check=True)


class Node:
    """One accessible object."""

    def __init__(self, accessible):
        self.accessible = accessible

    def __eq__(self, other):
        return isinstance(other, Node) and self.accessible == other.accessible

    def __hash__(self):
        return hash(self.accessible)

    def __str__(self):
        states = " ".join(sorted(self.states() - {"enabled", "sensitive", "visible"}))
        words = [self.role, repr(self.name)]
        words += [f"– {self.description!r}"] if self.description else []
        words += [f"= {self.text!r}"] if self.has("Text") else []
        return " ".join([*words, f"({states})"])

    @property
    def role(self):
        return self.accessible.get_role_name()

    @property
    def name(self):
        return self.accessible.get_name() or ""

    @property
    def description(self):
        return self.accessible.get_description() or ""

    @property
    def text(self):
        return Atspi.Text.get_text(self.accessible, 0, -1)

    def has(self, interface):
        return interface in self.accessible.get_interfaces()

    def states(self):
        return {state.value_nick for state in self.accessible.get_state_set().get_states()}

    def is_(self, state):
        return state in self.states()

    @property
    def parent(self):
        parent = self.accessible.get_parent()
        return Node(parent) if parent else None

    def label(self):
        """What the label beside it says, for those whose name is what is chosen in them."""
        for relation in self.accessible.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                return relation.get_target(0).get_name()
        return ""

    def children(self):
        found = (self.accessible.get_child_at_index(i) for i in range(self.accessible.get_child_count()))
        return [Node(child) for child in found if child]

    def box(self):
        """Where it is on the screen: x, y, width, height."""
        extents = Atspi.Component.get_extents(self.accessible, Atspi.CoordType.SCREEN)
        return extents.x, extents.y, extents.width, extents.height

    def walk(self, showing=True):
        """It and what is below it, as shown; not the parts of tables and lists."""
        if showing and not self.is_("showing"):
            return
        yield self
        if self.role not in HOLDS_MANY:
            for child in self.children():
                yield from child.walk(showing)

    def matches(self, role=None, name=None):
        def fits(wanted, value):
            return wanted is None or (wanted.search(value) if isinstance(wanted, re.Pattern) else wanted == value)

        return fits(role, self.role) and fits(name, self.name)

    def all(self, role=None, name=None):
        """Everything shown below it with that role and name, each a text or a compiled pattern."""
        return [node for node in self.walk() if node.matches(role, name)]

    def find(self, role=None, name=None, seconds=DEADLINE):
        """The first of these; waits until there is one."""

        def first():
            return next((node for node in self.walk() if node.matches(role, name)), None)

        return wait_until(first, f"a {role or 'control'} named {name!r}", seconds)

    wait_for = find

    def actions(self):
        count = Atspi.Action.get_n_actions(self.accessible) if self.has("Action") else 0
        return [Atspi.Action.get_action_name(self.accessible, i) for i in range(count)]

    def press(self, action=re.compile("^(Press|Toggle|ShowMenu)$")):
        """Does what a click does, or another of its actions."""
        wait_until(lambda: self.is_("enabled"), f"that {self} can be pressed")
        wanted = next((i for i, name in enumerate(self.actions()) if re.search(action, name)), None)
        if wanted is None:
            raise AssertionError(f"{self} can only {self.actions()}")
        Atspi.Action.do_action(self.accessible, wanted)

    def focus(self):
        """Gives it the keyboard. What has no such action, as tables, takes it by Window.tab_to()."""
        self.press("^SetFocus$")
        wait_until(lambda: self.is_("focused"), f"the focus on {self}")
        return self

    def type(self, text):
        """Replaces a field's text by what the keyboard types."""
        self.focus()
        key("ctrl+a", "Delete")
        if text:
            subprocess.run(["xdotool", "type", "--delay", "2", text], check=True)
        wait_until(lambda: self.text == text, f"{text!r} in {self.role} {self.name!r}")
        return self

    def row_count(self):
        return Atspi.Table.get_n_rows(self.accessible)

    def column_count(self):
        return Atspi.Table.get_n_columns(self.accessible)

    def cell(self, row, column):
        return Node(Atspi.Table.get_accessible_at(self.accessible, row, column))

    def heads(self):
        """A table's column heads."""
        return [Atspi.Table.get_column_description(self.accessible, i) for i in range(self.column_count())]

    def row(self, row):
        """A table's row as a dictionary from head to text."""
        return {head: self.cell(row, column).name for column, head in enumerate(self.heads())}

    def tree(self, depth=0):
        """It and what is below it, as indented lines."""
        try:
            lines = [f"{'  ' * depth}{self}"]
            children = [] if self.role in HOLDS_MANY else self.children()
            if self.role in HOLDS_MANY:
                lines.append(f"{'  ' * depth}  … {self.accessible.get_child_count()} parts")
        except GLib.Error as gone:
            return [f"{'  ' * depth}? {gone.message}"]
        for child in children:
            lines += child.tree(depth + 1)
        return lines


class Heard(list):
    """Events as (source, detail), in their order."""

    def texts(self):
        return [text for _, text in self]


@contextlib.contextmanager
def listening(event, text):
    """Collects the events of that kind while the block runs, each with what `text` makes of its source at that time."""
    heard = Heard()

    def collect(happened, *_):
        source = Node(happened.source)
        with contextlib.suppress(GLib.Error):
            heard.append((source, text(source)))

    listener = Atspi.EventListener.new(collect)
    listener.register(event)
    try:
        yield heard
    finally:
        listener.deregister(event)


class Window(Node):
    """The program's main window, and the program."""

    RECORDS = re.compile(r"^[\d,]+( of [\d,]+)? records?, .* received, .* sent$")  # the status line

    def __init__(self, process, application, frame):
        super().__init__(frame)
        self.process = process
        self.application = Node(application)
        self.last_focused = None
        self.listener = Atspi.EventListener.new(self.notice_focus)
        self.listener.register("object:state-changed:focused")

    def notice_focus(self, event, *_):
        if event.detail1:
            self.last_focused = Node(event.source)

    def dialog(self, name):
        """A dialog or another window of the program."""
        return self.application.find(re.compile("dialog|frame|alert|file chooser"), name)

    def focused(self):
        """What has the keyboard, down to the part of a table or chart."""

        def has_keyboard(node):
            # Qt says of the tab, item or cell that is current that it is focused, wherever the keyboard is.
            is_part = node.role in {"page tab", "list item", "table cell", "tree item"}
            return node.is_("focused") and (not is_part or node.parent.is_("focused"))

        with contextlib.suppress(GLib.Error):  # it may be gone
            if self.last_focused and has_keyboard(self.last_focused):
                return self.last_focused
        nodes = [node for node in self.application.walk() if has_keyboard(node)]
        return nodes[-1] if nodes else None  # what holds it comes before it

    def focused_control(self):
        """The control that has the keyboard: the table and not its cell."""
        node = inner = self.focused()
        while inner and inner.role not in {"frame", "dialog", "application"}:
            node = inner if inner.role in HOLDS_MANY else node
            inner = inner.parent
        return node

    def tab(self, chord="Tab", seconds=DEADLINE):
        """Presses Tab and returns the control that takes over."""
        before = wait_until(self.focused_control, "something that has the keyboard")
        key(chord)

        def other():
            now = self.focused_control()
            return now if now and now != before else None

        return wait_until(other, f"the next control after {before}", seconds)

    def wait_until_fetched(self):
        """Waits until all pages are here and drawn."""
        self.find("label", self.RECORDS)
        wait_until(lambda: not self.all("progress bar"), "the end of fetching")

    def choose(self, name):
        """Goes down an open menu to the item of that name (a text or a pattern), and takes it."""
        seen = []
        while True:
            before = self.last_focused
            key("Down")
            item = wait_until(lambda: self.last_focused if self.last_focused != before else None, "the next menu item")
            if item.matches(re.compile("menu item"), name):
                break
            if item in seen:
                raise AssertionError(f"no {name!r} in the menu, only " + ", ".join(map(str, seen)))
            seen.append(item)
        key("Return")

    def tab_to(self, control):
        """Presses Tab until the control has the keyboard."""
        visited = []
        while self.focused_control() != control:
            visited.append(self.tab())
            if visited.count(visited[-1]) > 1:
                raise AssertionError(f"Tab does not come by {control}; it goes by " + ", ".join(map(str, visited)))
        return control

    def close(self):
        """Quits by the keyboard; the program has to end by itself and well."""
        key("ctrl+q")
        wait_until(lambda: self.process.poll() is not None, "the end of the program")
        if self.process.returncode != 0:
            raise AssertionError(f"the program ended with status {self.process.returncode}")


def environment_of(settings):
    """What the program runs in, with its settings in that folder."""
    # Some of what Qt makes for screen readers it does not free at the end, and libxkbcommon copies a part of an X server's
    # answer by strndup(), which strict checks take for a whole string.
    ours = ["detect_leaks=0", "strict_string_checks=0"]
    sanitizer = ":".join(filter(None, [os.environ.get("ASAN_OPTIONS"), *ours]))
    return {**os.environ, "XDG_CONFIG_HOME": str(settings), "ASAN_OPTIONS": sanitizer}


def start(program, arguments, settings, files=None, **environment):
    """Starts the program and waits for its window. `files` are those it is to find among its settings."""
    for name, text in (files or {}).items():
        path = pathlib.Path(settings, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    process = subprocess.Popen([program, *arguments], env={**environment_of(settings), **environment})
    desktop = Atspi.get_desktop(0)

    def frame():
        if process.poll() is not None:
            raise RuntimeError(f"the program ended with status {process.returncode}")
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application and application.get_process_id() == process.pid:
                application.set_cache_mask(Atspi.Cache.NONE)  # each question is about now
                for child in Node(application).children():
                    if child.is_("showing"):
                        return application, child.accessible
        return None

    try:
        window = Window(process, *wait_until(frame, "the window"))
        window.program, window.settings = program, pathlib.Path(settings)
        return window
    except BaseException:
        stop(process)
        raise


def stop(process):
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def every_control_has_a_name(window):
    """Holds that a screen reader has a word for everything that can be acted on in a window or dialog."""
    controls = [node for node in window.walk() if is_control(node) and node.is_("sensitive")]
    nameless = [str(node) for node in controls if not node.name.strip()]
    if nameless:
        raise AssertionError("controls without a name:\n  " + "\n  ".join(nameless))


def takes_keyboard(node):
    # Tab stops at a list of tabs, and the arrow keys go on. A label has the focus when one selects in it with the mouse.
    others = {"frame", "dialog", "page tab", "label"}
    return node.is_("focusable") and node.is_("enabled") and node.role not in others


def tab_visits_every_control(window):
    """Holds that Tab goes once round through everything that takes the keyboard."""

    wanted = [node for node in window.walk() if takes_keyboard(node)]
    visited = []
    while not visited or visited.count(visited[-1]) == 1:
        visited.append(window.tab())
    # Of buttons that exclude each other Tab stops at one, and the arrow keys go on.
    for one in [node for node in visited if node.role in {"check box", "radio button"}]:
        while any(is_beside(one, other) and other not in visited for other in wanted):
            window.tab_to(one)
            visited.append(window.tab("Right"))
            one = visited[-1]
    missed = [str(node) for node in wanted if node not in visited]
    if missed:
        came_by = "\nIt came by:\n  " + "\n  ".join(map(str, visited))
        raise AssertionError("Tab does not come by:\n  " + "\n  ".join(missed) + came_by)
    return visited


def is_beside(one, other):
    return one.role == other.role and one.parent == other.parent


def is_control(node):
    return node.role in INTERACTIVE or node.is_("focusable")


SCENARIOS = []


def scenario(function=None, **how):
    """Marks a function as a scenario. `how` is what start() is to be told beside the program and its settings."""
    if function is None:
        return lambda marked: scenario(marked, **how)
    SCENARIOS.append(function)
    function.how = how
    return function


def keep_evidence(name, directory):
    """Prints the accessible tree, and takes a picture of the screen."""
    directory.mkdir(parents=True, exist_ok=True)
    picture = directory / f"{name}.png"
    subprocess.run(["import", "-window", "root", str(picture)], check=False)
    print(f"The screen is in {picture}; the accessible tree:")
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(i)
        if application:
            print("\n".join(Node(application).tree(1)))


def run():
    """Runs the file's scenarios, or those named, and exits with how it went."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--evidence", type=pathlib.Path, required=True, help="where pictures of failures go")
    parser.add_argument("names", nargs="*", metavar="SCENARIO")
    arguments = parser.parse_args()
    Atspi.init()

    failed = []
    for function in SCENARIOS:
        if arguments.names and function.__name__ not in arguments.names:
            continue
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as settings:
            window = None
            try:
                how = {"arguments": DEMO, **function.how}
                window = start(arguments.program, settings=settings, **how)
                function(window)
                if window.process.poll() is None:
                    window.close()
            except Exception:
                failed.append(function.__name__)
                traceback.print_exc(file=sys.stdout)
                keep_evidence(function.__name__, arguments.evidence)
            finally:
                if window:
                    stop(window.process)
        verdict = "FAIL" if function.__name__ in failed else "ok"
        print(f"{verdict}: {function.__name__} ({time.monotonic() - began:.1f} s)", flush=True)
    sys.exit(1 if failed else 0)

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys that docs/accessibility.md lists: each does what it says there."""

import pathlib
import re

from desktop import key, listening, run, scenario, wait_until

DOCUMENT = pathlib.Path(__file__).resolve().parents[2] / "docs" / "accessibility.md"
CHORDS = {
    "Ctrl": "ctrl", "Shift": "shift", "Alt": "alt", "Enter": "Return", "Esc": "Escape", "/": "slash", "Space": "space",
    "F": "f", "K": "k", "L": "l", "N": "n", "T": "t", "E": "e", "C": "c", "Q": "q", ",": "comma",
}  # fmt: skip


def documented(heading):
    """The keys of the table under a heading, as desktop.key() takes them."""
    section = DOCUMENT.read_text(encoding="utf-8").split(f"### {heading}\n")[1].split("\n#")[0]
    cells = [line.split("|")[1] for line in section.splitlines() if line.startswith("| `")]
    written = [chord for cell in cells for chord in re.findall("`([^`]+)`", cell)]
    return ["+".join(CHORDS.get(part, part) for part in chord.split("+")) for chord in written]


class Pressed:
    """Presses the keys of a table one by one, and knows which are left."""

    def __init__(self, heading):
        self.all = documented(heading)
        self.left = set(self.all)

    def __call__(self, chord, condition, what):
        assert chord in self.all, f"{chord} is not in the table"
        self.left.discard(chord)
        key(chord)
        return wait_until(condition, f"{what} by {chord}")

    def conclude(self):
        assert not self.left, f"nobody has tried {self.left}"


def status(window):
    return window.find("label", window.RECORDS).name


@scenario
def everywhere(window):
    window.wait_until_fetched()
    press = Pressed("Everywhere")
    field = window.find("text", "Filter")
    search = window.find("text", "Search clients")
    table = window.find("table", "Records")
    window.tab_to(table)
    press("ctrl+k", lambda: window.all("text", "What to do or open"), "the palette")
    key("Escape")
    press("ctrl+f", lambda: window.focused() == field, "the filter")
    press("Escape", lambda: window.focused_control() == table, "the table")
    press("slash", lambda: window.focused() == field, "the filter")
    field.type("app:dropbox")
    every = wait_until(lambda: " of " in status(window) and status(window), "the filter in force")
    key("Escape", "Escape")  # out of the field, and the term
    wait_until(lambda: " of " not in status(window), "no filter")
    press("alt+Left", lambda: status(window) == every, "the filter again")
    press("alt+Right", lambda: " of " not in status(window), "no filter again")
    press("ctrl+l", lambda: window.focused() == search, "the search")
    press("ctrl+n", lambda: window.all("text", re.compile("^Find a network")), "the networks")
    key("Escape")
    press("ctrl+comma", lambda: window.dialog("Settings"), "settings")
    key("Escape")
    wait_until(lambda: window.is_("active"), "the window with the keyboard")
    press("ctrl+t", lambda: window.all("table", "Chart as table"), "the chart as a table")
    key("ctrl+t")
    window.tab_to(table)
    days = window.find("slider", "Days shown")
    press("Left", lambda: days.description.startswith("23 Nov, "), "the last day")
    key("Left")
    wait_until(lambda: days.description.startswith("22 Nov, "), "the day before")
    press("Right", lambda: days.description.startswith("23 Nov, "), "the day after")
    key("Left")
    press("shift+Right", lambda: days.description.startswith("22 Nov to 23 Nov, "), "one day more")
    press("shift+Left", lambda: days.description.startswith("22 Nov, "), "one day less")
    key("Escape")
    wait_until(lambda: days.description.startswith("25 Oct to 23 Nov"), "all days")
    client = window.find("push button", re.compile("^Client: ")).name
    press("alt+Down", lambda: window.find("push button", re.compile("^Client: ")).name != client, "the next client")
    press("alt+Up", lambda: window.find("push button", re.compile("^Client: ")).name == client, "the client before")
    window.wait_until_fetched()
    press("ctrl+e", lambda: opens_a_menu(window), "the menu of exports")
    key("Escape")
    window.tab_to(window.find("table", "Records"))
    key("Down")
    press("ctrl+c", lambda: window.all("label", re.compile("copied$")), "the news of a copy")
    with listening("object:state-changed:showing", lambda node: node.role) as heard:
        press("F5", lambda: "progress bar" in heard.texts(), "a fetch")
    window.wait_until_fetched()
    field.focus()
    press("F1", lambda: window.dialog("Filter"), "help")
    key("Escape")
    wait_until(lambda: window.is_("active"), "the window with the keyboard")
    press.left.discard("ctrl+q")  # Window.close() does
    press.conclude()


def opens_a_menu(window):
    key("Down")
    return window.last_focused and window.last_focused.matches(re.compile("menu item$"))


@scenario
def in_the_parts(window):
    window.wait_until_fetched()
    press = Pressed("In the parts of the window")
    field = window.find("text", "Filter")

    def filter_is(pattern):
        return lambda: re.search(pattern, field.text)

    def cleared():
        field.type("")
        wait_until(lambda: " of " not in status(window), "no filter")

    clients = window.find("list", "Clients")
    window.tab_to(clients)
    key("Down")
    wait_until(lambda: window.focused().role == "list item", "an item with the keyboard")
    press("f", lambda: "favourite" in clients.children()[0].name, "a favourite, which goes to the top")
    press("Return", lambda: not window.find("push button", re.compile("^Client: ")).name.endswith("reception-pc"), "it")
    window.wait_until_fetched()

    chart = window.find("chart")
    window.tab_to(chart)
    wait_until(lambda: window.focused().role == "list item", "the part that has the keyboard")
    last = window.focused().name
    for chord in ["Left", "Right", "Home", "End", "Up", "Down"]:
        before = window.focused()
        press(chord, lambda: window.focused() != before, "another part")
    assert last, last
    key("Home", "Right")
    press("ctrl+Return", filter_is("day:"), "one day")
    cleared()
    window.tab_to(chart)
    press("Return", filter_is("app:"), "one application")
    cleared()
    window.tab_to(chart)
    press("shift+Return", filter_is("-app:"), "all but one")
    cleared()
    press.conclude()


run()

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the program behaves among others: started twice, ended from outside, without what a desktop usually has."""

import os
import pathlib
import re
import signal
import subprocess

from desktop import DEADLINE, DEMO, environment_of, key, run, scenario, start, stop, wait_until


def settings_of(window):
    """What the window has written down so far."""
    path = window.settings / "Flowtrail" / "Demo.ini"
    return path.read_text() if path.exists() else ""


def filter_to(window, text):
    window.wait_until_fetched()
    window.find("text", "Filter").type(text)
    window.find("label", re.compile(r"^[\d,]+ of 12,431 records,"))


def windows_on_screen():
    """The X windows that a window manager shows a frame around, by their id."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Flowtrail$"], capture_output=True, text=True)
    return set(found.stdout.split())


def end(process, number):
    """Sends a signal and returns the status that the program ends with."""
    process.send_signal(number)
    return process.wait(DEADLINE)


@scenario
def a_second_start_brings_the_first_one_forward(window):
    window.wait_until_fetched()
    (before,) = windows_on_screen()
    subprocess.run(["xdotool", "windowminimize", "--sync", before], check=True)
    wait_until(lambda: not windows_on_screen(), "the window to be put away")
    again = subprocess.run([window.program, *DEMO], env=environment_of(window.settings), timeout=DEADLINE)
    assert again.returncode == 0, again.returncode
    wait_until(lambda: windows_on_screen() == {before}, "the same window on the screen again")
    wait_until(lambda: window.is_("active"), "the keyboard in it")


@scenario
def another_start_opens_another_window(window):
    window.wait_until_fetched()
    other = start(window.program, ["--demo", "--seed", "2", *DEMO[1:]], window.settings)
    try:
        wait_until(lambda: len(windows_on_screen()) == 2, "two windows")
    finally:
        stop(other.process)


@scenario
def a_new_window_is_there_for_who_asks(window):
    window.wait_until_fetched()
    other = start(window.program, [*DEMO, "--new-window"], window.settings)
    try:
        wait_until(lambda: len(windows_on_screen()) == 2, "two windows")
    finally:
        stop(other.process)
    wait_until(lambda: window.is_("active"), "the keyboard in the first one")
    key("ctrl+shift+n")
    wait_until(lambda: len(windows_on_screen()) == 2, "two windows again")
    subprocess.run(["pkill", "-f", f"^{re.escape(window.program)} .*--new-window"], check=True)
    wait_until(lambda: len(windows_on_screen()) == 1, "the other one's end")


@scenario
def asked_to_end_it_ends_well_and_remembers(window):
    filter_to(window, "app:zoom")
    assert end(window.process, signal.SIGTERM) == 0
    assert "filter=app:zoom" in settings_of(window), settings_of(window)


@scenario
def its_terminal_may_go(window):
    filter_to(window, "app:zoom")
    assert end(window.process, signal.SIGHUP) == 0
    assert "filter=app:zoom" in settings_of(window), settings_of(window)


@scenario
def asked_to_end_under_a_dialog_it_ends_well(window):
    window.wait_until_fetched()
    key("ctrl+comma")
    window.dialog("Settings")
    assert end(window.process, signal.SIGTERM) == 0


@scenario
def a_hard_end_loses_nothing(window):
    filter_to(window, "app:netflix")
    wait_until(lambda: "filter=app:netflix" in settings_of(window), "what is looked at in the settings")
    assert end(window.process, signal.SIGKILL) == -signal.SIGKILL


@scenario
def nothing_is_written_outside_its_places(window):
    filter_to(window, "app:zoom")
    window.close()
    home = pathlib.Path(os.environ["HOME"])
    assert not list(home.rglob("*")), list(home.rglob("*"))
    assert [path.name for path in window.settings.iterdir()] == ["Flowtrail"]


@scenario
def a_broken_theme_does_no_harm(window):
    broken = {"QT_QPA_PLATFORMTHEME": "no-such-theme", "QT_STYLE_OVERRIDE": "no-such-style",
              "XCURSOR_THEME": "no-such-cursors", "XDG_CURRENT_DESKTOP": "NoSuchDesktop",
              "XDG_DATA_DIRS": "/nowhere", "FONTCONFIG_FILE": "/nowhere/fonts.conf"}  # fmt: skip
    other = start(window.program, [*DEMO, "--new-window"], window.settings, **broken)
    try:
        other.wait_until_fetched()
        other.find("table", "Records")
    finally:
        assert end(other.process, signal.SIGTERM) == 0


@scenario
def it_runs_without_a_bus(window):
    without = {**environment_of(window.settings), "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    other = subprocess.Popen([window.program, *DEMO], env=without)
    try:
        wait_until(lambda: len(windows_on_screen()) == 2, "a window of its own")  # nobody could tell it of the first
    finally:
        assert end(other, signal.SIGTERM) == 0


run()

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a client's traffic by keyboard and ear: filter, table, export."""

import csv
import pathlib
import re

from desktop import key, run, scenario, wait_until


def record_count(window):
    """How many records the status line says are shown, and how many are loaded."""
    numbers = re.findall(r"[\d,]+", window.find("label", window.RECORDS).name.split(" record")[0])
    counts = [int(number.replace(",", "")) for number in numbers]
    return counts[0], counts[-1]


def filtered(window, text):
    """Types a filter, and returns how many records are shown and loaded once it is in force."""
    window.wait_until_fetched()
    window.find("text", "Filter").type(text)
    window.find("label", re.compile(r"^[\d,]+ of [\d,]+ records?,"))
    return record_count(window)


@scenario
def a_filter_is_counted_in_the_status_line(window):
    window.wait_until_fetched()
    shown, loaded = record_count(window)
    assert shown == loaded > 10_000
    shown, still_loaded = filtered(window, "app:dropbox")
    assert 0 < shown < loaded == still_loaded
    table = window.find("table", "Records")
    assert table.row_count() == shown
    assert {table.row(row)["Application"] for row in range(shown)} == {"Dropbox"}


@scenario
def a_wrong_filter_says_what_is_wrong(window):
    window.wait_until_fetched()
    field = window.find("text", "Filter").type("app:dropbox size:3")
    wait_until(lambda: "size" in field.description, "what is wrong")


@scenario
def the_table_is_sorted_by_the_keyboard_and_read(window):
    shown, _ = filtered(window, "app:dropbox")
    table = window.find("table", "Records")
    received = [table.row(row)["Received"] for row in range(shown)]
    assert received == sorted(received, key=kilobytes, reverse=True), received
    window.tab_to(table)
    key("ctrl+Home", "Down")
    wait_until(lambda: window.focused() == table.cell(1, 0), "the keyboard on the second row")


@scenario
def what_is_exported_is_what_is_counted(window):
    shown, loaded = filtered(window, "app:dropbox recv>1MB")
    assert 0 < shown < loaded
    path = pathlib.Path.home() / "table.csv"
    path.unlink(missing_ok=True)
    key("ctrl+e")
    window.choose(re.compile("^Table"))
    export = window.dialog("Table as file")
    export.find("push button", re.compile("^Save")).press()
    dialog = window.dialog("Save Table as file")
    dialog.find("text", re.compile("File name")).type(str(path))
    key("Return")
    window.find(None, re.compile("^Saved"))
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == shown, (len(rows), shown)


def kilobytes(text):
    """"129 MB" as a number."""
    number, unit = text.split()
    return float(number) * {"kB": 1, "MB": 1e3, "GB": 1e6}[unit]


run()

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the chart: its sentence, its bars and its legend, by the arrow keys."""

import re

from desktop import key, listening, run, scenario, wait_until

PART = re.compile(r"^(\w+ \d+ \w+), (.+), ([\d.,]+ [kMGT]B), (.+ %) of the day(, so far)?$")
ENTRY = re.compile(r"^(.+), ([\d.,]+ [kMGT]B), (.+ %) of all$")


def opened(window, filter="app:dropbox"):
    """The chart of few records, with the keyboard on it."""
    window.wait_until_fetched()
    window.find("text", "Filter").type(filter)
    chart = window.find("chart", "Traffic by application, per day")
    wait_until(lambda: "largest: Dropbox" in chart.description, "the chart of the filtered records")
    window.tab_to(chart)
    wait_until(lambda: window.focused().role == "list item", "the part that has the keyboard")
    return chart


def read_after(window, chord):
    """What is read when a key has moved the keyboard to another part."""
    before = window.focused()
    key(chord)

    def text():
        now = window.focused()
        return now.name if now and now != before and now.parent.role == "chart" else None

    return wait_until(text, f"what {chord} reads")


@scenario
def it_says_what_it_shows(window):
    chart = opened(window)
    assert re.match(r"^25 Oct – 23 Nov · America/Denver\. 30 day\S+, 1 of them without data, largest: Dropbox, "
                    r"[\d.]+ GB, 100 % of all\.", chart.description), chart.description  # fmt: skip


@scenario
def tab_reads_the_chart_and_then_where_in_it(window):
    chart = opened(window)
    window.tab("shift+Tab")
    with listening("object:state-changed:focused", lambda node: (node.role, node.name, node.is_("focused"))) as heard:
        key("Tab")
        wait_until(lambda: any(role == "list item" for role, _, _ in heard.texts()), "the part that has the keyboard")
    gained = [(role, name) for role, name, has in heard.texts() if has and role != "check box"]
    assert gained[0] == ("chart", chart.name), gained
    assert PART.match(gained[-1][1]), gained


@scenario
def the_arrow_keys_read_day_application_and_value(window):
    chart = opened(window)
    today = window.focused().name
    assert today.startswith("Monday 23 November, Dropbox, ") and today.endswith(", so far"), today
    first = PART.match(read_after(window, "Home"))
    assert first and first[1] == "Sunday 25 October" and first[2] == "Dropbox" and not first[5], first
    second = PART.match(read_after(window, "Right"))
    assert second and second[1] == "Monday 26 October", second
    assert window.focused().parent == chart
    x, y, width, height = window.focused().box()
    left, top, whole, _ = chart.box()
    assert left < x < x + width < left + whole and y > top and height > 0

    read = [read_after(window, "Right") for _ in range(11)]
    assert any(text.endswith(" November, no data") for text in read), read


@scenario
def the_legend_reads_totals_and_narrows(window):
    chart = opened(window, "app:dropbox,slack")
    wait_until(lambda: len(chart.children()) == 30 * 2 + 2, "both applications")
    read_after(window, "Home")
    dropbox = ENTRY.match(read_after(window, "Down"))
    assert dropbox and dropbox[1] == "Dropbox", dropbox
    slack = ENTRY.match(read_after(window, "Right"))
    assert slack and slack[1] == "Slack", slack
    key("shift+Return")
    field = window.find("text", "Filter")
    wait_until(lambda: "-app:Slack" in field.text, "Slack excluded")


@scenario
def a_screen_reader_can_press_a_part(window):
    chart = opened(window)
    chart.children()[0].press()
    field = window.find("text", "Filter")
    wait_until(lambda: "Dropbox" in field.text, "the filter for Dropbox")
    chart.children()[4].focus()
    assert window.focused() == chart.children()[4]


@scenario
def the_same_numbers_are_a_table(window):
    opened(window)
    monday = PART.match([read_after(window, "Home"), read_after(window, "Right")][1])
    key("ctrl+t")
    table = window.find("table", "Chart as table")
    wait_until(lambda: window.focused_control() == table, "the keyboard in the table")
    assert table.heads() == ["Day", "Dropbox", "Total"], table.heads()
    assert table.row_count() == 30
    assert table.row(1) == {"Day": "Mon 26 Oct", "Dropbox": monday[3], "Total": monday[3]}, table.row(1)
    assert table.row(29)["Day"] == "Mon 23 Nov, so far"
    assert "No data" in [table.cell(row, 1).name for row in range(30)]
    window.find("check box", "Show as table").press()
    window.find("chart", "Traffic by application, per day")


run()

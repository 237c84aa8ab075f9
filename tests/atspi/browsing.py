#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From network to client to application, by keyboard and ear."""

import re

from desktop import key, listening, run, scenario, wait_until


@scenario
def a_network_and_a_client_are_chosen(window):
    window.wait_until_fetched()
    window.find(None, re.compile("^Network: Retail")).press()
    window.find("text", re.compile("^Find a network")).type("berlin")
    key("Return")
    window.find(None, re.compile("^Network: Büro Berlin"))
    clients = window.find("list", "Clients")
    wait_until(lambda: len(clients.children()) > 10, "the network's clients")
    key("ctrl+l")
    search = window.find("text", "Search clients")
    wait_until(lambda: window.focused() == search, "the keyboard in the search")
    key("Down", "Return")
    window.find(None, re.compile("^Client: (?!Choose|reception-pc)"))
    window.wait_until_fetched()


@scenario
def the_ranking_narrows(window):
    window.wait_until_fetched()
    ranking = window.find("tree", "Ranking")
    window.tab_to(ranking)
    key("Down", "Home")
    wait_until(lambda: "YouTube" in window.focused().name, "the keyboard on the largest application")
    key("Return")
    window.find("label", re.compile(r"^[\d,]+ of 12,431 records,"))
    window.find(None, re.compile("^Application: YouTube"))
    key("alt+Left")
    window.find("label", re.compile(r"^12,431 records,"))


@scenario
def the_days_are_a_slider_that_says_them(window):
    window.wait_until_fetched()
    days = window.find("slider", "Days shown")
    window.tab_to(days)
    every = days.description
    with listening("object:property-change:accessible-value", lambda node: (node.name, node.description)) as heard:
        key("Left")
        wait_until(lambda: any(name == "Days shown" and text != every for name, text in heard.texts()), "the new days")
    assert re.match(r"^23 Nov, [\d.]+ GB", days.description), days.description
    window.find("label", re.compile(r"^[\d,]+ of 12,431 records,"))


run()

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every control has a name, and the Tab key comes by each."""

from desktop import every_control_has_a_name, run, scenario, tab_visits_every_control


@scenario
def of_the_window(window):
    window.wait_until_fetched()
    every_control_has_a_name(window)
    tab_visits_every_control(window)


run()

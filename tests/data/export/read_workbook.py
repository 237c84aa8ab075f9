# SPDX-License-Identifier: GPL-3.0-or-later
"""read_workbook.py FILE: what another program reads from a workbook.

Prints a JSON object with each sheet's rows by its name, times as in records, and "charts": how many each sheet has.
"""
import datetime
import json
import sys
import warnings
import xml.etree.ElementTree
import zipfile

import openpyxl
from openpyxl.utils.escape import unescape

warnings.simplefilter("error")


def plain(cell):
    # A text is never a formula, whatever it begins with.
    assert cell.data_type != "f", cell.value
    if isinstance(cell.value, datetime.datetime):
        return cell.value.isoformat(timespec="microseconds") + "Z"
    # Control characters, which XML cannot hold: the format has a way of its own to write them.
    return unescape(cell.value) if isinstance(cell.value, str) else cell.value


with zipfile.ZipFile(sys.argv[1]) as file:
    assert file.testzip() is None
    for name in file.namelist():
        xml.etree.ElementTree.fromstring(file.read(name))

book = openpyxl.load_workbook(sys.argv[1])
sheets = {}
for sheet in book.worksheets:
    assert sheet.freeze_panes == "A2", sheet.title
    assert all(cell.font.bold for cell in sheet[1] if cell.value is not None), sheet.title
    sheets[sheet.title] = [[plain(cell) for cell in row] for row in sheet.iter_rows()]
    sheets[sheet.title + " filter"] = sheet.auto_filter.ref
sheets["charts"] = sum("charts/chart" in name for name in zipfile.ZipFile(sys.argv[1]).namelist())
print(json.dumps(sheets))

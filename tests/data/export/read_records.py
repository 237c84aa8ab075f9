# SPDX-License-Identifier: GPL-3.0-or-later
"""read_records.py csv|tsv|json|ndjson|md FILE: what another program reads from a file of records.

Prints a JSON array with one array of nine values for each record: texts, numbers, or null where nothing stands.
"""
import csv
import io
import json
import re
import sys

COLUMNS = ["ts", "application", "destination", "protocol", "port", "recv", "sent", "numFlows", "activeSeconds"]


def typed(cells):
    assert len(cells) == len(COLUMNS), cells
    return [None if cell == "" else cell if place < 4 else float(cell) for place, cell in enumerate(cells)]


def table(rows):
    rows = list(rows)
    assert rows[0] == COLUMNS, rows[0]
    return [typed(row) for row in rows[1:]]


def from_object(record):
    assert list(record) == COLUMNS, record
    return [float(value) if place >= 4 and value is not None else value for place, value in enumerate(record.values())]


def read_tsv(text):
    # With and without a spreadsheet's quoting: nothing may depend on it.
    assert text.endswith("\n")
    plain = [line.split("\t") for line in text[:-1].split("\n")]
    assert plain == list(csv.reader(text[:-1].split("\n"), dialect="excel-tab"))
    return table(plain)


ENTITIES = {"lt": "<", "gt": ">", "amp": "&"}


def plain_markdown(cell):
    # As CommonMark reads it: one pass over escapes and entities.
    def meaning(match):
        escaped, number, name = match.groups()
        return escaped or (chr(int(number)) if number else ENTITIES[name])

    assert not re.search(r"[<>\x00-\x1f]", cell), cell
    return re.sub(r"\\([!-/:-@\[-`{-~])|&#([0-9]+);|&([a-z]+);", meaning, cell)


def read_markdown(text):
    lines = text[:-1].split("\n")
    rows = []
    for line in lines:
        cells = re.split(r"(?<!\\)((?:\\\\)*)\|", line)
        cells = [cells[i] + cells[i + 1] for i in range(0, len(cells) - 1, 2)] + [cells[-1]]
        assert cells[0] == "" and cells[-1] == "", line
        rows.append([cell.strip(" ") for cell in cells[1:-1]])
    assert all(re.fullmatch("-+:?", cell) for cell in rows.pop(1))
    return table([plain_markdown(cell) for cell in row] for row in rows)


READERS = {
    "csv": lambda text: table(csv.reader(io.StringIO(text, newline=""), strict=True)),
    "tsv": read_tsv,
    "json": lambda text: [from_object(record) for record in json.loads(text)],
    "ndjson": lambda text: [from_object(json.loads(line)) for line in text.split("\n")[:-1]],
    "md": read_markdown,
}

with open(sys.argv[2], encoding="utf-8", newline="") as file:
    print(json.dumps(READERS[sys.argv[1]](file.read())))

# SPDX-License-Identifier: GPL-3.0-or-later
"""How well the texts on the screen stand out, from the screen's pixels.

Of each text the most frequent colour where it stands is taken for the background, and the colour that stands out most from
it for the text. Thin strokes have no pixel that is all theirs, and would seem paler than they are: the window has to be at
twice the usual scale, at which the strokes of every letter are wider than a pixel, and no allowance is made. Frames are left
out. What else lies in the extents of a text, such as an icon, may stand out more than the text, and of two texts in one row
the paler one is not seen: what the theme's colours are to each other is computed in tests/ui/tst_theme.cpp.
"""

import collections
import subprocess

SCALE = 2
LEAST = 4.5  # WCAG's 3 for large texts, from 24 px on, is not used
FRAME = 4 * SCALE
HAS_FRAME = {"push button", "toggle button", "text", "combo box", "spin button"}
HAS_TEXT = {
    "label", "push button", "toggle button", "check box", "radio button", "menu item", "check menu item", "page tab",
    "text", "combo box", "spin button", "link", "list item", "table cell", "tree item", "column header",
}  # fmt: skip


class Measured:
    """What came out: how many texts, the one with the least contrast, and those with too little."""

    def __init__(self):
        self.count = 0
        self.lowest = None
        self.faults = []


class Picture:
    """The screen now."""

    def __init__(self):
        command = ["import", "-silent", "-window", "root", "-depth", "8", "ppm:-"]
        ppm = subprocess.run(command, check=True, capture_output=True).stdout
        magic, self.width, self.height, most, self.pixels = parts_of(ppm)
        assert (magic, most) == (b"P6", 255)

    def colours(self, x, y, width, height):
        """How often each colour is in a rectangle."""
        left, right = max(x, 0), min(x + width, self.width)
        found = collections.Counter()
        for line in range(max(y, 0), min(y + height, self.height)):
            row = self.pixels[3 * (line * self.width + left):3 * (line * self.width + right)]
            found.update(zip(row[0::3], row[1::3], row[2::3]))
        return found


def parts_of(ppm):
    """P6, the width, the height, the most of a channel, and the pixels."""
    words, at = [], 0
    while len(words) < 4:
        end = at
        while ppm[end:end + 1].strip():
            end += 1
        words.append(ppm[at:end])
        at = end + 1
    return words[0], int(words[1]), int(words[2]), int(words[3]), ppm[at:]


def ratio(one, other):
    """As WCAG defines it, 1 to 21."""

    def luminance(colour):
        channels = (value / 255 for value in colour)
        linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    brighter, darker = sorted((luminance(one) + 0.05, luminance(other) + 0.05), reverse=True)
    return brighter / darker


def of_texts(nodes):
    """Measures the texts of these nodes, as far as they are shown and can be used."""
    measured = Measured()
    picture = Picture()
    for node in nodes:
        if node.role not in HAS_TEXT or not node.is_("sensitive"):
            continue
        x, y, width, height = (SCALE * side for side in node.box())  # Qt says where in pixels of scale 1
        inset = FRAME if node.role in HAS_FRAME else 0
        colours = picture.colours(x + inset, y + inset, width - 2 * inset, height - 2 * inset)
        if len(colours) < 2:
            continue  # covered, or empty
        background = colours.most_common(1)[0][0]
        best = max(ratio(background, colour) for colour in colours)
        measured.count += 1
        words = f"{node.role} {node.name[:60]!r}"
        if measured.lowest is None or best < measured.lowest[0]:
            measured.lowest = (best, words)
        if best < LEAST:
            measured.faults.append((best, LEAST, words))
    return measured

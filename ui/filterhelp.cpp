// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filterhelp.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

FilterHelp::FilterHelp(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_WindowPropagation); // the colours of the window it belongs to
    setWindowTitle(tr("Filter"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);

    addHead(grid, tr("A record is shown if every term lets it through. Click an example to add it."));
    addExample(grid, u"zoom"_s, tr("a word anywhere in application or destination"));
    addExample(grid, u"\"secure web\""_s, tr("words in quotes are looked for together"));
    addExample(grid, u"-dest:*.apple.com"_s, tr("a minus before any term excludes what it matches"));

    addHead(grid, tr("Names match as a whole; * stands for anything, commas for “or”."));
    addExample(grid, u"app:zoom,webex"_s, tr("one application or the other"));
    addExample(grid, u"app:\"Miscellaneous secure web\""_s, tr("a name with spaces stands in quotes"));
    addExample(grid, u"dest:*.google.com"_s, tr("destinations that end in .google.com"));
    addExample(grid, u"domain:google.com"_s, tr("a registered domain and all that is below it"));
    addExample(grid, u"proto:udp"_s, tr("a protocol"));
    addExample(grid, u"port:443,8000..8999"_s, tr("ports and ranges of ports"));
    addExample(grid, u"-app:*"_s, tr("records without an application"));

    addHead(grid, tr("Days: a second one replaces the first."));
    addExample(grid, u"day:7d"_s, tr("the last seven days, today included"));
    addExample(grid, u"day:tue"_s, tr("Tuesdays"));
    addExample(grid, u"day:2026-11-03..2026-11-09"_s, tr("from one day to another, or a single day"));

    addHead(grid, tr("Amounts: > >= < <= =, in kB, MB, GB, TB or KiB, MiB, GiB, TiB."));
    addExample(grid, u"recv>100MB"_s, tr("received; sent and total are the others"));
    addExample(grid, u"flows>10"_s, tr("number of flows"));
    addExample(grid, u"seconds<60"_s, tr("active seconds"));

    auto *more = new QPushButton(tr("More in Help"));
    more->setAutoDefault(false);
    grid->setRowMinimumHeight(grid->rowCount(), 10);
    grid->addWidget(more, grid->rowCount(), 0, 1, 2, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, &FilterHelp::helpRequested);
}

void FilterHelp::addHead(QGridLayout *grid, const QString &title)
{
    const int row = grid->rowCount();
    if (row > 1)
        grid->setRowMinimumHeight(row, 10);
    auto *label = new QLabel(title);
    label->setObjectName(u"secondary"_s);
    label->setTextFormat(Qt::PlainText);
    grid->addWidget(label, row + 1, 0, 1, 2);
}

void FilterHelp::addExample(QGridLayout *grid, const QString &text, const QString &meaning)
{
    const int row = grid->rowCount();
    auto *example = new QPushButton(text);
    example->setObjectName(u"example"_s);
    example->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    example->setAutoDefault(false); // Enter presses the one that has the focus only
    example->setAccessibleName(text);
    example->setAccessibleDescription(meaning);
    auto *label = new QLabel(meaning);
    label->setTextFormat(Qt::PlainText);
    grid->addWidget(example, row, 0);
    grid->addWidget(label, row, 1);
    connect(example, &QPushButton::clicked, this, [this, text] { Q_EMIT exampleChosen(text); });
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requestlogdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include "models/requestlogmodel.h"

using namespace Qt::StringLiterals;

namespace ui {

RequestLogDialog::RequestLogDialog(models::RequestLogModel &log, QWidget *parent)
    : QDialog(parent)
    , m_log(log)
    , m_table(new QTableView)
    , m_on(new QCheckBox(tr("Record requests")))
    , m_count(new QLabel)
{
    using Log = models::RequestLogModel;
    setAttribute(Qt::WA_WindowPropagation); // the colours of the window it belongs to
    setWindowTitle(tr("Request log"));
    resize(980, 480);
    m_table->setModel(&m_log);
    m_table->setAccessibleName(tr("Requests"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle); // paths differ at their ends
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 9);
    QHeaderView *head = m_table->horizontalHeader();
    const QFontMetrics metrics = m_table->fontMetrics();
    const auto width = [&](int column, const QString &widest) {
        m_table->setColumnWidth(column, metrics.horizontalAdvance(widest) + 34);
    };
    width(Log::TimeColumn, u"00:00:00.000"_s);
    width(Log::MethodColumn, u"Method"_s);
    width(Log::StatusColumn, u"Status 000"_s);
    width(Log::DurationColumn, u"000,000"_s);
    width(Log::AttemptColumn, u"Attempt"_s);
    width(Log::RequestIdColumn, QString(16, u'0'));
    head->setSectionResizeMode(Log::PathColumn, QHeaderView::Stretch);
    head->setHighlightSections(false);
    m_count->setObjectName(u"secondary"_s);
    m_on->setToolTip(tr("Off it costs nothing"));

    auto *copyAll = new QPushButton(tr("Copy as text"));
    copyAll->setToolTip(tr("All of it, for a ticket. The key is not in it."));
    auto *clear = new QPushButton(tr("Clear"));
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {copyAll, clear, close})
        button->setAutoDefault(false);
    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(4, 4, 4, 4);
    inside->addWidget(m_table);
    auto *top = new QHBoxLayout;
    top->addWidget(m_on);
    top->addStretch(1);
    top->addWidget(m_count);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copyAll);
    buttons->addWidget(clear);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(card, 1);
    column->addLayout(buttons);

    connect(m_on, &QCheckBox::toggled, &m_log, &Log::setOn);
    connect(copyAll, &QPushButton::clicked, this, &RequestLogDialog::copy);
    connect(clear, &QPushButton::clicked, &m_log, &Log::clear);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    // New requests are followed for as long as the last one is in sight.
    connect(&m_log, &Log::rowsInserted, this, [this] {
        const QScrollBar *bar = m_table->verticalScrollBar();
        if (bar->value() == bar->maximum())
            QMetaObject::invokeMethod(m_table, &QTableView::scrollToBottom, Qt::QueuedConnection);
        showCount();
    });
    connect(&m_log, &Log::modelReset, this, &RequestLogDialog::showCount);
    m_on->setChecked(true);
    m_table->scrollToBottom();
    showCount();
}

void RequestLogDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_log.text());
}

void RequestLogDialog::showCount()
{
    m_count->setText(tr("%Ln request(s)", nullptr, m_log.rowCount()));
}

} // namespace ui

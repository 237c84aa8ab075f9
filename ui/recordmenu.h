// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QMenu>
#include <QModelIndex>

#include "traffic/filter.h"

namespace ui {

/// The term that lets through the records with the value at @p index of a models::TrafficHistoryModel: the whole text,
/// the port, the day; an amount or more. Nothing where the API gave no value.
[[nodiscard]] std::optional<traffic::Term> termFor(const QModelIndex &index);

/// The menu of a cell in the record table: it filters to the cell's value or excludes it, and those of the record's
/// other cells, so that each can be reached by keyboard too. Whoever opens it appends what else can be done.
class RecordMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit RecordMenu(const QModelIndex &index, QWidget *parent = nullptr);

Q_SIGNALS:
    /// To be added to the filter; Term::excluded says how.
    void termChosen(const traffic::Term &term);

private:
    void offer(QMenu &menu, const QString &text, traffic::Term term, bool excluded);
};

} // namespace ui

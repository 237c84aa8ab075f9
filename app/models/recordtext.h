// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QLocale>
#include <QVariant>

#include "traffic/calendar.h"
#include "traffic/units.h"

namespace models {

/// How records are written for people. What it refers to stays as it is meanwhile: then any thread can ask.
struct RecordText
{
    const traffic::Store &store;
    traffic::Calendar calendar{}; ///< that days are in
    double whole = 0; ///< kB that shares are of
    traffic::UnitBase unitBase = traffic::UnitBase::Decimal;
    QLocale locale{};

    /// The same of @p copy, a copy of the store.
    [[nodiscard]] RecordText of(const traffic::Store &copy) const { return {copy, calendar, whole, unitBase, locale}; }

    /// What record @p row has in TrafficHistoryModel::Columns @p column, raw: kB, counts, seconds, a QDate, texts;
    /// invalid where the API gave no value.
    [[nodiscard]] QVariant value(traffic::Row row, int column) const;
    /// The same as it is shown; nothing where the API gave no value.
    [[nodiscard]] std::optional<QString> shown(traffic::Row row, int column) const;
};

} // namespace models

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>

#include <QStringList>

#include "traffic/filter.h"
#include "traffic/store.h"

namespace explore {

/// What a filter can ask for: the values that are in the loaded records, those with the most traffic first. They are
/// collected when they are first asked for, and again when there are more records.
class Vocabulary
{
public:
    static constexpr qsizetype MaximumMatches = 12;

    using StoreOf = std::function<const traffic::Store &()>;
    /// The registered domain of a destination, empty for one without.
    using DomainOf = std::function<QString(const QString &destination)>;
    /// The days that have records.
    using Days = std::function<traffic::DayRange()>;

    /// @p store gives what is loaded. Without @p domainOf there are no domains, without @p days no days.
    explicit Vocabulary(StoreOf store, DomainOf domainOf = {}, Days days = {});

    /// Values of @p field with @p typed anywhere in them, in upper or lower case: those that begin with it, then the
    /// others, MaximumMatches in all. Days are written as the grammar has them, the newest first, and all are given.
    [[nodiscard]] QStringList matches(traffic::Term::Field field, const QString &typed);

    /// For when the store holds another history.
    void clear();

private:
    struct Value
    {
        QString text;
        QString folded; ///< shares the text where it is in lower case already
    };
    using Values = std::vector<Value>;

    [[nodiscard]] const Values &values(traffic::Term::Field field);
    [[nodiscard]] Values collect(traffic::Term::Field field) const;
    [[nodiscard]] QStringList days(const QString &typed) const;

    StoreOf m_store;
    DomainOf m_domainOf;
    Days m_days;
    std::map<traffic::Term::Field, Values> m_values;
    traffic::Row m_records = 0; // of the store when they were collected
};

} // namespace explore

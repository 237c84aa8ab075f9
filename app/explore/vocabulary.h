// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>

#include <QStringList>

#include "traffic/filter.h"
#include "traffic/history.h"
#include "traffic/latest.h"

namespace explore {

/// What a filter can ask for: the values that are in the loaded records, those with the most traffic first. They are
/// collected when they are first asked for, and again when there are more records: at once of few, of many on another
/// thread, and until then there are those of before.
class Vocabulary : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MaximumMatches = 12;
    /// From so many records on collecting may take longer than a frame.
    static constexpr traffic::Row Many = 20'000;

    using HistoryOf = std::function<traffic::History()>;

    /// @p history gives what is loaded.
    explicit Vocabulary(HistoryOf history, QObject *parent = nullptr);
    ~Vocabulary() override;

    /// Values of @p field with @p typed anywhere in them, in upper or lower case: those that begin with it, then the
    /// others, MaximumMatches in all. Days are written as the grammar has them, the newest first, and all are given.
    [[nodiscard]] QStringList matches(traffic::Term::Field field, const QString &typed);

    /// For when the store holds another history.
    void clear();

Q_SIGNALS:
    /// What was asked for has been collected.
    void changed();

private:
    /// The texts of one field's values, one after the other as they are searched: a search reads them in one go.
    struct Values
    {
        std::string texts; ///< UTF-8
        std::string folded; ///< each with a 0 behind it
        std::vector<std::size_t> starts{0}; ///< in texts, and one more
        std::vector<std::size_t> foldedStarts{0};
    };
    using Fields = std::map<traffic::Term::Field, Values>;

    void collect();
    [[nodiscard]] static Fields collected(const traffic::History &history);
    [[nodiscard]] static Values valuesOf(std::vector<std::pair<std::string_view, double>> totals);
    [[nodiscard]] QStringList days(const QString &typed) const;

    HistoryOf m_history;
    Fields m_values;
    traffic::Row m_records = 0; // of the store when they were collected
    traffic::Latest m_collecting;
};

} // namespace explore

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>

#include "traffic/filter.h"

namespace ui {

/// The values of a field that contain what was typed, the best first.
using FilterVocabulary = std::function<QStringList(traffic::Term::Field field, const QString &typed)>;

/// One way to go on with what is being typed.
struct Completion
{
    QString shown; ///< on one line
    QString hint; ///< what it is, for people; may be empty
    QString text; ///< what is written, in the filter's grammar
    bool goesOn = false; ///< a field, whose values come next

    bool operator==(const Completion &) const = default;
};

struct Completions
{
    static constexpr qsizetype Maximum = 12;

    traffic::TextPlace replaced; ///< the part of the text that a completion takes the place of
    QList<Completion> offers;
};

/// What can be offered to somebody who is at @p cursor of a filter's @p text, which may be wrong. With no term at the
/// cursor these are the fields.
[[nodiscard]] Completions completionsAt(const QString &text, qsizetype cursor, const FilterVocabulary &vocabulary);

} // namespace ui

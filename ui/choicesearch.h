// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/choice.h"

namespace ui {

/// Finds choices by what is typed. Texts are folded once, so that ten thousand choices take a millisecond or two a key.
class ChoiceSearch
{
public:
    void setChoices(const QList<Choice> &choices);

    /// The choices, by index, in which every word of @p typed is found. Those of a group stand together: first the
    /// group with the best match, and in it the best match; what is equally good stays in the order given.
    [[nodiscard]] std::vector<int> find(const QString &typed) const;

private:
    struct Entry
    {
        QString text; ///< folded, as is detail
        QString detail;
        int group; ///< in order of appearance
    };

    std::vector<Entry> m_entries;
    int m_groups = 0;
};

} // namespace ui

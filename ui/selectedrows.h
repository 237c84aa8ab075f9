// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QItemSelection>

#include "traffic/store.h"

namespace ui {

/// The rows of a table that are selected, as runs: of a million there is mostly one. Can be read on any thread.
class SelectedRows
{
public:
    SelectedRows() = default;
    explicit SelectedRows(const QItemSelection &selection);

    [[nodiscard]] std::size_t count() const;
    /// The records of those rows, in the table's order; @p shown has all of its records.
    [[nodiscard]] std::vector<traffic::Row> of(const std::vector<traffic::Row> &shown) const;

private:
    struct Run
    {
        int first = 0;
        int last = 0;
    };
    std::vector<Run> m_runs; // in order, without overlap
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "traffic/column.h"

namespace traffic {

/// A string's number in a Dictionary. 0 is the missing string.
using Id = std::uint32_t;

/// Interned UTF-8 strings: each distinct one is kept once and has a small number, so that records and filters compare
/// integers. Ids are given in the order of first appearance and never change. A copy shares the strings, as a Column's.
class Dictionary
{
public:
    static constexpr Id Missing = 0;

    Dictionary();

    /// The id of @p text, a new one if it was not seen before. An empty string is a string, not Missing.
    [[nodiscard]] Id intern(std::string_view text);
    /// The id of @p text, or Missing if it was not seen before.
    [[nodiscard]] Id find(std::string_view text) const;
    /// The string of @p id; empty for Missing. Valid until the next intern() or truncate().
    [[nodiscard]] std::string_view operator[](Id id) const;
    /// One more than the largest id: ids are 0 (Missing) to size() - 1.
    [[nodiscard]] Id size() const;
    /// Forgets the ids from @p size on.
    void truncate(Id size);
    /// Gives back what was reserved for growth.
    void shrink();
    /// Bytes held.
    [[nodiscard]] std::size_t memory() const;

private:
    [[nodiscard]] std::size_t slotOf(std::string_view text) const;
    void rehash(std::size_t slots);

    Column<char> m_text; // all strings, one after the other
    Column<std::size_t> m_ends; // m_ends[id] is where string id ends in m_text; it starts where id - 1 ends
    Column<Id> m_slots; // open addressing, a power of two; Missing is an empty slot
};

} // namespace traffic

// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/dictionary.h"

#include <algorithm>
#include <functional>

namespace traffic {

namespace {

constexpr std::size_t FirstSlots = 64;

std::size_t hashOf(std::string_view text)
{
    return std::hash<std::string_view>{}(text);
}

} // namespace

Dictionary::Dictionary()
    : m_slots(FirstSlots, Missing)
{
    m_ends.append(0);
}

Id Dictionary::intern(std::string_view text)
{
    const std::size_t slot = slotOf(text);
    if (m_slots[slot] != Missing)
        return m_slots[slot];
    const Id id = size();
    m_text.append(text);
    m_ends.append(m_text.size());
    m_slots[slot] = id;
    if (2 * m_ends.size() > m_slots.size())
        rehash(2 * m_slots.size());
    return id;
}

Id Dictionary::find(std::string_view text) const
{
    return m_slots[slotOf(text)];
}

std::string_view Dictionary::operator[](Id id) const
{
    if (id == Missing)
        return {};
    const std::size_t start = m_ends[id - 1];
    return {m_text.values().data() + start, m_ends[id] - start};
}

Id Dictionary::size() const
{
    return Id(m_ends.size());
}

void Dictionary::truncate(Id size)
{
    size = std::max(size, Id(1)); // Missing stays
    if (size >= this->size())
        return;
    m_ends.truncate(size);
    m_text.truncate(m_ends[size - 1]);
    rehash(m_slots.size()); // open addressing: a slot cannot be emptied alone, others were placed past it
}

void Dictionary::shrink()
{
    m_text.shrink();
    m_ends.shrink();
}

std::size_t Dictionary::memory() const
{
    return m_text.memory() + m_ends.memory() + m_slots.capacity() * sizeof(Id);
}

/// Where it is, or the empty slot where it would be.
std::size_t Dictionary::slotOf(std::string_view text) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hashOf(text) & mask;
    while (m_slots[slot] != Missing && (*this)[m_slots[slot]] != text)
        slot = (slot + 1) & mask;
    return slot;
}

void Dictionary::rehash(std::size_t slots)
{
    m_slots.assign(slots, Missing);
    for (Id id = 1; id < size(); ++id)
        m_slots[slotOf((*this)[id])] = id;
}

} // namespace traffic

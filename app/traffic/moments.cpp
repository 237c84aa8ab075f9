// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/moments.h"

#include <algorithm>

namespace traffic {

namespace {

constexpr std::size_t FirstSlots = 64;

std::size_t hashOf(Timestamp timestamp)
{
    // Fibonacci hashing; the higher half is the well mixed one.
    return std::size_t((std::uint64_t(timestamp.time_since_epoch().count()) * 0x9E3779B97F4A7C15u) >> 32);
}

} // namespace

Moments::Moments()
    : m_slots(FirstSlots, Missing)
{
    m_timestamps.append(MissingTimestamp);
}

Moments::Id Moments::intern(Timestamp timestamp)
{
    if (m_timestamps[m_last] == timestamp)
        return m_last;
    if (timestamp == MissingTimestamp)
        return Missing;
    const std::size_t slot = slotOf(timestamp);
    m_last = m_slots[slot];
    if (m_last != Missing)
        return m_last;
    m_last = size();
    m_slots.set(slot, m_last);
    m_timestamps.append(timestamp);
    if (2 * m_timestamps.size() > m_slots.size())
        rehash(2 * m_slots.size());
    return m_last;
}

void Moments::truncate(Id size)
{
    size = std::max(size, Id(1)); // Missing stays
    if (size >= this->size())
        return;
    m_timestamps.truncate(size);
    m_last = Missing;
    rehash(m_slots.size()); // open addressing: a slot cannot be emptied alone, others were placed past it
}

std::size_t Moments::memory() const
{
    return m_timestamps.memory() + m_slots.memory();
}

void Moments::rehash(std::size_t slots)
{
    m_slots = Column<Id>(slots, Missing);
    for (Id id = 1; id < size(); ++id)
        m_slots.set(slotOf(m_timestamps[id]), id);
}

/// Where it is, or the empty slot where it would be.
std::size_t Moments::slotOf(Timestamp timestamp) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hashOf(timestamp) & mask;
    while (m_slots[slot] != Missing && m_timestamps[m_slots[slot]] != timestamp)
        slot = (slot + 1) & mask;
    return slot;
}

} // namespace traffic

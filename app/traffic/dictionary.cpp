// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/dictionary.h"

#include <algorithm>
#include <cstring>

namespace traffic {

namespace {

constexpr std::size_t FirstSlots = 64;

constexpr std::size_t WordSize = sizeof(std::uint64_t);

std::uint64_t wordAt(std::string_view text, std::size_t index)
{
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + index, WordSize);
    return word;
}

/// Eight bytes at a time, the last ones of which may be taken twice: as even as std::hash for names of hosts, and with
/// isSame() pages are read in a twelfth less time.
std::size_t hashOf(std::string_view text)
{
    std::uint64_t hash = text.size();
    const auto mix = [&hash](std::uint64_t word) {
        hash = (hash ^ word) * 0x9E3779B97F4A7C15u; // Fibonacci hashing
        hash ^= hash >> 32; // the higher half is the well mixed one
    };
    if (text.size() >= WordSize) {
        for (std::size_t i = 0; i + WordSize < text.size(); i += WordSize)
            mix(wordAt(text, i));
        mix(wordAt(text, text.size() - WordSize));
    } else {
        std::uint64_t word = 0;
        for (const char c : text)
            word = word << 8 | std::uint8_t(c);
        mix(word);
    }
    mix(0); // the highest bytes of the last word have reached the higher half alone
    return std::size_t(hash);
}

/// The same as ==, eight bytes at a time as well: names are too short for what memcmp() prepares.
bool isSame(std::string_view left, std::string_view right)
{
    if (left.size() != right.size() || left.size() < WordSize)
        return left == right;
    std::uint64_t different = wordAt(left, left.size() - WordSize) ^ wordAt(right, right.size() - WordSize);
    for (std::size_t i = 0; i + WordSize < left.size(); i += WordSize)
        different |= wordAt(left, i) ^ wordAt(right, i);
    return different == 0;
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
    m_slots.set(slot, id);
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
    return m_text.memory() + m_ends.memory() + m_slots.memory();
}

/// Where it is, or the empty slot where it would be.
std::size_t Dictionary::slotOf(std::string_view text) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hashOf(text) & mask;
    while (m_slots[slot] != Missing && !isSame((*this)[m_slots[slot]], text))
        slot = (slot + 1) & mask;
    return slot;
}

void Dictionary::rehash(std::size_t slots)
{
    m_slots = Column<Id>(slots, Missing);
    for (Id id = 1; id < size(); ++id)
        m_slots.set(slotOf((*this)[id]), id);
}

} // namespace traffic

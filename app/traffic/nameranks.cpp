// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/nameranks.h"

#include <algorithm>

#include "traffic/foldcase.h"
#include "traffic/radixsort.h"

namespace traffic {

namespace {

/// All folded names in one text: a string for each of a hundred thousand would take longer to make than to sort.
class FoldedNames
{
public:
    explicit FoldedNames(const Dictionary &names)
    {
        m_ends.reserve(names.size());
        m_ends.push_back(0); // of Missing
        std::string folded;
        for (Id id = 1; id < names.size(); ++id) {
            foldCase(names[id], folded);
            m_text += folded;
            m_ends.push_back(m_text.size());
        }
    }
    [[nodiscard]] std::string_view operator[](Id id) const
    {
        return std::string_view(m_text).substr(m_ends[id - 1], m_ends[id] - m_ends[id - 1]);
    }

private:
    std::string m_text;
    std::vector<std::size_t> m_ends;
};

struct Item
{
    std::uint64_t key; // eight bytes of the text
    Id id;
};

/// The eight bytes of @p text from @p begin on as a number that orders as they do; zeros behind its end.
std::uint64_t keyOf(std::string_view text, std::size_t begin)
{
    std::uint64_t key = 0;
    for (std::size_t i = begin; i < begin + sizeof(key); ++i)
        key = key << 8 | (i < text.size() ? std::uint8_t(text[i]) : 0);
    return key;
}

/// Goes through names in order and gives them ranks: sorts them by eight bytes, behind those that all have in common,
/// and those that are alike in these by the next ones. For a hundred thousand that takes a fifth of comparing texts.
class Ranking
{
public:
    explicit Ranking(const Dictionary &names)
        : m_names(names)
        , m_ranks(names.size(), 0)
    {
        const std::size_t count = names.size() - 1;
        std::vector<Item> items(count);
        std::vector<Item> spare(count);
        for (Id id = 1; id <= count; ++id)
            items[id - 1].id = id;
        rank(items, spare, 0);
    }

    [[nodiscard]] std::vector<std::uint32_t> take() { return std::move(m_ranks); }

private:
    /// @p items are alike before the byte @p depth, as far as they go.
    void rank(std::span<Item> items, std::span<Item> spare, std::size_t depth)
    {
        static constexpr std::size_t Few = 256; // are compared sooner than counted
        if (items.size() <= Few)
            return rankByComparing(items);
        depth += bytesInCommon(items, depth);
        if (std::ranges::all_of(items, [&](const Item &item) { return m_names[item.id].size() <= depth; }))
            return rankByComparing(items); // alike, but for zeros at their ends
        for (Item &item : items)
            item.key = keyOf(m_names[item.id], depth);
        const std::span sorted = radixSort(items, spare, 64);
        const std::span other = sorted.data() == items.data() ? spare : items;
        for (std::size_t begin = 0, end = 0; begin < sorted.size(); begin = end) {
            while (end < sorted.size() && sorted[end].key == sorted[begin].key)
                ++end;
            rank(sorted.subspan(begin, end - begin), other.subspan(begin, end - begin), depth + sizeof(Item::key));
        }
    }

    void rankByComparing(std::span<Item> items)
    {
        const auto text = [this](const Item &item) { return m_names[item.id]; };
        std::ranges::sort(items, {}, text);
        for (std::size_t i = 0; i < items.size(); ++i) {
            m_next += i > 0 && text(items[i]) == text(items[i - 1]) ? 0 : 1;
            m_ranks[items[i].id] = m_next - 1;
        }
    }

    /// How many bytes from @p depth on are the same in all of them.
    [[nodiscard]] std::size_t bytesInCommon(std::span<const Item> items, std::size_t depth) const
    {
        std::string_view common = m_names[items.front().id];
        for (const Item &item : items) {
            const std::string_view text = m_names[item.id];
            std::size_t same = std::min(depth, common.size());
            while (same < std::min(common.size(), text.size()) && common[same] == text[same])
                ++same;
            common = common.substr(0, same);
        }
        return common.size() - std::min(depth, common.size());
    }

    const FoldedNames m_names;
    std::vector<std::uint32_t> m_ranks;
    std::uint32_t m_next = 0; // the rank of the next text
};

} // namespace

std::vector<std::uint32_t> nameRanks(const Dictionary &names)
{
    return Ranking(names).take();
}

} // namespace traffic

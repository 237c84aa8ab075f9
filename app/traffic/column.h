// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <memory>
#include <new>
#include <span>
#include <type_traits>
#include <utility>

namespace traffic {

/// A growing array of numbers. Unlike std::vector it grows with realloc(), which moves large blocks by changing the
/// page table and copies nothing: reading pages into a store of a million records takes a quarter less time with it.
///
/// A copy shares the values, costs next to nothing, and can be read on another thread while the original grows: what
/// the copy has stays as and where it is. Whichever of both would change something it shares moves away first.
template <typename Value> class Column
{
    static_assert(std::is_trivially_copyable_v<Value>);

public:
    Column() = default;
    /// @p size times @p value.
    Column(std::size_t size, Value value)
    {
        reserve(size);
        std::fill_n(m_values, size, value);
        m_size = size;
    }
    Column(const Column &other)
        : m_block(other.m_block)
        , m_values(other.m_values)
        , m_size(other.m_size)
        , m_capacity(other.m_size) // what comes after is the original's
    {
    }
    Column(Column &&other) noexcept
        : m_block(std::move(other.m_block))
        , m_values(std::exchange(other.m_values, nullptr))
        , m_size(std::exchange(other.m_size, 0))
        , m_capacity(std::exchange(other.m_capacity, 0))
    {
    }
    Column &operator=(Column other) noexcept
    {
        std::swap(m_block, other.m_block);
        std::swap(m_values, other.m_values);
        std::swap(m_size, other.m_size);
        std::swap(m_capacity, other.m_capacity);
        return *this;
    }
    ~Column() = default;

    void append(Value value)
    {
        if (m_size == m_capacity)
            grow(m_size + 1);
        m_values[m_size++] = value;
    }
    /// @p values are not of this column.
    void append(std::span<const Value> values)
    {
        if (values.size() > m_capacity - m_size)
            grow(m_size + values.size());
        std::ranges::copy(values, m_values + m_size);
        m_size += values.size();
    }
    void set(std::size_t index, Value value)
    {
        if (isShared())
            reserve(m_capacity);
        m_values[index] = value;
    }
    /// Forgets the values from @p size on; it is no more than there are.
    void truncate(std::size_t size)
    {
        if (size < m_size && isShared())
            m_capacity = size; // the others keep them
        m_size = size;
    }
    /// Gives back what was reserved for growth.
    void shrink()
    {
        if (m_size < m_capacity)
            reserve(m_size);
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] Value operator[](std::size_t index) const { return m_values[index]; }
    [[nodiscard]] std::span<const Value> values() const { return {m_values, m_size}; }
    /// Bytes held, with others or alone.
    [[nodiscard]] std::size_t memory() const { return m_capacity * sizeof(Value); }

private:
    static constexpr std::size_t FirstCapacity = 1024;

    struct Free
    {
        void operator()(Value *values) const { std::free(values); }
    };
    using Block = std::unique_ptr<Value, Free>;

    [[nodiscard]] bool isShared() const
    {
        if (m_block.use_count() > 1)
            return true;
        std::atomic_thread_fence(std::memory_order_acquire); // after the last read of another thread
        return false;
    }

    void grow(std::size_t size) { reserve(std::max({size, FirstCapacity, m_size + m_size / 2})); }

    void reserve(std::size_t capacity)
    {
        if (capacity == 0) {
            m_block.reset();
            m_values = nullptr;
        } else {
            const bool moves = !m_block || isShared();
            void *const old = moves ? nullptr : m_values;
            auto *values = static_cast<Value *>(std::realloc(old, capacity * sizeof(Value)));
            if (values == nullptr)
                throw std::bad_alloc();
            if (moves) {
                std::copy_n(m_values, m_size, values);
                m_block = std::make_shared<Block>(values);
            } else {
                (void)m_block->release(); // realloc() has it
                m_block->reset(values);
            }
            m_values = values;
        }
        m_capacity = capacity;
    }

    std::shared_ptr<Block> m_block;
    Value *m_values = nullptr; // those of m_block
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace traffic

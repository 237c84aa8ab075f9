// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <span>
#include <type_traits>
#include <utility>

namespace traffic {

/// A growing array of numbers. Unlike std::vector it grows with realloc(), which moves large blocks by changing the
/// page table and copies nothing: reading pages into a store of a million records takes a quarter less time with it.
template <typename Value> class Column
{
    static_assert(std::is_trivially_copyable_v<Value>);

public:
    Column() = default;
    Column(const Column &other)
    {
        reserve(other.m_size);
        if (other.m_size > 0)
            std::memcpy(m_values.get(), other.m_values.get(), other.m_size * sizeof(Value));
        m_size = other.m_size;
    }
    Column(Column &&other) noexcept
        : m_values(std::move(other.m_values))
        , m_size(std::exchange(other.m_size, 0))
        , m_capacity(std::exchange(other.m_capacity, 0))
    {
    }
    Column &operator=(Column other) noexcept
    {
        std::swap(m_values, other.m_values);
        std::swap(m_size, other.m_size);
        std::swap(m_capacity, other.m_capacity);
        return *this;
    }
    ~Column() = default;

    void append(Value value)
    {
        if (m_size == m_capacity)
            reserve(m_capacity == 0 ? FirstCapacity : m_capacity + m_capacity / 2);
        m_values.get()[m_size++] = value;
    }
    /// Forgets the values from @p size on; it is no more than there are.
    void truncate(std::size_t size) { m_size = size; }
    /// Gives back what was reserved for growth.
    void shrink()
    {
        if (m_size < m_capacity)
            reserve(m_size);
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] Value operator[](std::size_t index) const { return m_values.get()[index]; }
    [[nodiscard]] std::span<const Value> values() const { return {m_values.get(), m_size}; }
    /// Bytes held.
    [[nodiscard]] std::size_t memory() const { return m_capacity * sizeof(Value); }

private:
    static constexpr std::size_t FirstCapacity = 1024;

    struct Free
    {
        void operator()(Value *values) const { std::free(values); }
    };

    void reserve(std::size_t capacity)
    {
        if (capacity == 0) {
            m_values.reset();
        } else {
            auto *values = static_cast<Value *>(std::realloc(m_values.get(), capacity * sizeof(Value)));
            if (values == nullptr)
                throw std::bad_alloc();
            (void)m_values.release(); // realloc() has it
            m_values.reset(values);
        }
        m_capacity = capacity;
    }

    std::unique_ptr<Value, Free> m_values;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace traffic

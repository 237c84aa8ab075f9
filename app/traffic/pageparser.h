// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <tl/expected.hpp>

#include <QByteArrayView>
#include <QString>

#include "traffic/store.h"

namespace traffic {

/// What a page brought. Bad fields and skipped elements change no status: they are counted and said.
struct PageReport
{
    Row records = 0; ///< rows appended to the store
    int skippedElements = 0; ///< elements that are no object, or have none of our fields
    int badFields = 0; ///< fields that could not be read and were kept as missing
    QString firstProblem{}; ///< the first of both in words, e.g. "element 17: recv is \"n/a\""; empty if none

    bool operator==(const PageReport &) const = default;
    PageReport &operator+=(const PageReport &other);
};

/// Why a body is no page. The store is as it was before.
struct PageError
{
    QString what; ///< one sentence that names what came instead, e.g. "HTML instead of JSON: <!DOCTYPE html>…"

    bool operator==(const PageError &) const = default;
};

/// Reads pages of getNetworkClientTrafficHistory with simdjson on-demand, straight into a Store.
/// Keeps its buffers between pages.
class PageParser
{
public:
    PageParser();
    ~PageParser();

    /// Appends the records of @p body, a JSON array, to @p store. All or nothing on syntax: after an error the store
    /// has the rows and dictionaries it had before. Lenient field by field: missing, null, integer, float or numeric
    /// string, any order of keys (of equal ones the last counts), unknown keys; a byte-order mark in front. Unknown
    /// values are checked too; anything after the array's end is an error.
    [[nodiscard]] tl::expected<PageReport, PageError> parse(QByteArrayView body, Store &store);

private:
    struct Buffers;
    std::unique_ptr<Buffers> m_buffers;
};

} // namespace traffic

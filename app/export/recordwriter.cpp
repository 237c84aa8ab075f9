// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/recordwriter.h"

#include <charconv>
#include <cmath>
#include <string>

#include "traffic/timestamp.h"

namespace exporting {

namespace {

constexpr std::string_view Header = "ts,application,destination,protocol,port,recv,sent,numFlows,activeSeconds\r\n";
constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";

bool isOneOf(std::string_view characters, char character)
{
    return characters.find(character) != std::string_view::npos;
}

/// The text with a ' wherever a spreadsheet could begin a formula: also behind a character that separates cells for a
/// reader with other settings, where quotation marks do not help.
std::string guarded(std::string_view text)
{
    std::string result;
    result.reserve(text.size() + 1);
    if (text.starts_with('\t') || text.starts_with('\r'))
        result.append(1, '\'');
    bool beginsCell = true;
    for (const char character : text) {
        if (beginsCell && isOneOf("=+-@", character))
            result.append(1, '\'');
        result.append(1, character);
        beginsCell = isOneOf(";\t\r\n", character);
    }
    return result;
}

/// A text cell with the comma behind it. An empty text is written as "", which tells it from a missing one.
std::string cell(std::string_view text)
{
    const std::string content = guarded(text);
    if (!content.empty() && content.find_first_of("\",\r\n") == std::string::npos)
        return content + ',';
    std::string result(1, '"');
    for (const char character : content)
        result.append(character == '"' ? 2 : 1, character);
    return result.append("\",");
}

/// The cells of a dictionary's strings, each escaped when it is first needed and then only copied.
class Cells
{
public:
    explicit Cells(const traffic::Dictionary &names)
        : m_names(names)
        , m_cells(names.size())
    {
        m_cells[traffic::Dictionary::Missing] = ",";
    }

    [[nodiscard]] std::string_view operator[](traffic::Id id)
    {
        std::string &text = m_cells[id];
        if (text.empty()) // not yet made: a finished one has at least its comma
            text = cell(m_names[id]);
        return text;
    }

private:
    const traffic::Dictionary &m_names;
    std::vector<std::string> m_cells;
};

/// Collects the file's bytes and hands them to the device in large pieces.
class Output
{
public:
    explicit Output(QIODevice &device)
        : m_device(device)
    {
        m_bytes.resize(Size);
    }

    void text(std::string_view text)
    {
        if (text.size() > m_bytes.size() - m_used)
            m_bytes.resize(m_used + text.size() + Size); // one enormous string
        text.copy(m_bytes.data() + m_used, text.size());
        m_used += text.size();
    }

    /// A number in the shortest form that reads back equal. Everyday amounts are never in scientific notation: "1e+06"
    /// would be shorter than "1000000" by two characters, and worse to read.
    void number(auto value)
    {
        if (m_bytes.size() - m_used < NumberSize)
            m_bytes.resize(m_used + NumberSize + Size);
        char *begin = m_bytes.data() + m_used;
        char *end = begin + NumberSize;
        if constexpr (std::is_floating_point_v<decltype(value)>) {
            const auto magnitude = std::abs(value);
            const bool plain = magnitude == 0 || (magnitude >= 1e-6 && magnitude < 1e15);
            const auto format = plain ? std::chars_format::fixed : std::chars_format::scientific;
            m_used += std::size_t(std::to_chars(begin, end, value, format).ptr - begin);
        } else {
            m_used += std::size_t(std::to_chars(begin, end, value).ptr - begin);
        }
    }

    [[nodiscard]] bool isFull() const { return m_used >= Size - Slack; }

    [[nodiscard]] bool flush()
    {
        const auto size = qint64(std::exchange(m_used, 0));
        return m_device.write(m_bytes.data(), size) == size;
    }

private:
    static constexpr std::size_t Size = 1 << 20;
    static constexpr std::size_t Slack = 4096; // about one row with long names; more makes the buffer grow
    static constexpr std::size_t NumberSize = 64;

    QIODevice &m_device;
    std::string m_bytes;
    std::size_t m_used = 0;
};

} // namespace

bool writeCsv(const traffic::Store &store, std::span<const traffic::Row> rows, const CsvOptions &options,
              QIODevice &device, const std::function<bool(traffic::Row)> &goOn)
{
    using traffic::Store;
    const auto timestamps = store.timestamps();
    const auto applications = store.applications();
    const auto destinations = store.destinations();
    const auto protocols = store.protocols();
    const auto ports = store.ports();
    const auto received = store.received();
    const auto sent = store.sent();
    const auto flows = store.flows();
    const auto activeSeconds = store.activeSeconds();
    Cells applicationCells(store.applicationNames());
    Cells destinationCells(store.destinationNames());
    Cells protocolCells(store.protocolNames());

    Output out(device);
    if (options.byteOrderMark)
        out.text(ByteOrderMark);
    out.text(Header);

    traffic::Timestamp written = Store::MissingTimestamp;
    std::string timestamp; // of `written`: records of a day often share it
    traffic::Row count = 0;
    for (const traffic::Row row : rows) {
        if (timestamps[row] != written) {
            written = timestamps[row];
            timestamp = written == Store::MissingTimestamp ? std::string() : traffic::formatTimestamp(written);
        }
        out.text(timestamp);
        out.text(",");
        out.text(applicationCells[applications[row]]);
        out.text(destinationCells[destinations[row]]);
        out.text(protocolCells[protocols[row]]);
        if (ports[row] != Store::MissingPort)
            out.number(ports[row]);
        out.text(",");
        if (!std::isnan(received[row]))
            out.number(received[row]);
        out.text(",");
        if (!std::isnan(sent[row]))
            out.number(sent[row]);
        out.text(",");
        if (flows[row] != Store::MissingCount)
            out.number(flows[row]);
        out.text(",");
        if (activeSeconds[row] != Store::MissingCount)
            out.number(activeSeconds[row]);
        out.text("\r\n");

        ++count;
        if (out.isFull() && (!out.flush() || (goOn && !goOn(count))))
            return false;
    }
    return out.flush();
}

} // namespace exporting

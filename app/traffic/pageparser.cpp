// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/pageparser.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstring>
#include <tuple>

#include <QCoreApplication>

#include "traffic/jsonskip.h"
#include "traffic/pageerror.h"
#include "traffic/timestamp.h"

namespace traffic {

namespace {

using namespace Qt::StringLiterals;
using simdjson::error_code;
using simdjson::SUCCESS;
namespace ondemand = simdjson::ondemand;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PageParser)
};

enum class Field { Ts, Application, Destination, Protocol, Port, Received, Sent, Flows, ActiveSeconds };

/// In the order of Field, which is the order the API writes them in.
constexpr std::array<std::string_view, 9> FieldNames{"ts",   "application", "destination", "protocol",     "port",
                                                     "recv", "sent",        "numFlows",    "activeSeconds"};

/// A key's name and the quote behind it as two words, and which of their bits count: the padding behind a page lets
/// both be read at once, which is sooner done than comparing so many bytes.
class KeyPattern
{
public:
    constexpr explicit KeyPattern(std::string_view name)
    {
        Bytes bytes{};
        Bytes mask{};
        std::ranges::copy(name, bytes.begin());
        bytes[name.size()] = '"';
        std::ranges::fill_n(mask.begin(), std::ptrdiff_t(name.size()) + 1, '\xFF');
        m_words = std::bit_cast<Words>(bytes);
        m_mask = std::bit_cast<Words>(mask);
    }

    [[nodiscard]] bool matches(const char *key) const
    {
        Words words;
        std::memcpy(&words, key, sizeof(words));
        return (((words[0] ^ m_words[0]) & m_mask[0]) | ((words[1] ^ m_words[1]) & m_mask[1])) == 0;
    }

private:
    using Words = std::array<std::uint64_t, 2>;
    using Bytes = std::array<char, sizeof(Words)>;
    static_assert(sizeof(Words) <= simdjson::SIMDJSON_PADDING);
    Words m_words{};
    Words m_mask{};
};

constexpr auto KeyPatterns = std::apply([](auto... names) { return std::array{KeyPattern(names)...}; }, FieldNames);

/// What @p token (trailing space allowed) stands for; @p number is what simdjson made of it. Before 3.6.3 that is
/// another number for a 0.… with more digits than 64 bits hold, such as 0.1 written exactly (simdjson #2093).
double exact(double number, std::string_view token)
{
    constexpr std::size_t harmless = 19; // digits
    if (token.size() > harmless)
        std::from_chars(token.data(), token.data() + token.size(), number); // leaves what is out of range as it is
    return number;
}

/// What @p text is as a number, if it is one.
std::optional<double> numberIn(std::string_view text)
{
    double number = 0;
    const char *const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && stop == end ? std::optional(number) : std::nullopt;
}

/// Reads a timestamp once: the next record mostly has the same.
class TimestampReader
{
public:
    [[nodiscard]] std::optional<Timestamp> read(std::string_view text)
    {
        if (text != m_text) {
            m_text = text;
            m_timestamp = parseTimestamp(text);
        }
        return m_timestamp;
    }

private:
    std::string m_text;
    std::optional<Timestamp> m_timestamp; // of m_text: an empty one is none
};

// These put a value into a field. False where it is none for that; then the field is missing.

void putNothing(Field field, Record &record)
{
    switch (field) {
    case Field::Ts:
        return record.ts.reset();
    case Field::Application:
        return record.application.reset();
    case Field::Destination:
        return record.destination.reset();
    case Field::Protocol:
        return record.protocol.reset();
    case Field::Port:
        return record.port.reset();
    case Field::Received:
        return record.received.reset();
    case Field::Sent:
        return record.sent.reset();
    case Field::Flows:
        return record.flows.reset();
    case Field::ActiveSeconds:
        return record.activeSeconds.reset();
    }
}

template <typename Target> bool putIf(bool isAccepted, double number, std::optional<Target> &target)
{
    target = isAccepted ? std::optional(Target(number)) : std::nullopt;
    return isAccepted;
}

/// Of whole numbers: these are read in fewer steps than others.
bool isCounted(Field field)
{
    return field == Field::Port || field == Field::Flows || field == Field::ActiveSeconds;
}

/// A number that counts something, and so is a whole one.
bool isCount(double number)
{
    return Store::canHoldCount(number) && double(std::int64_t(number)) == number;
}

bool putNumber(double number, Field field, Record &record)
{
    switch (field) {
    case Field::Port:
        return putIf(Store::canHoldPort(number) && isCount(number), number, record.port);
    case Field::Received:
        return putIf(Store::canHoldAmount(number), number, record.received);
    case Field::Sent:
        return putIf(Store::canHoldAmount(number), number, record.sent);
    case Field::Flows:
        return putIf(isCount(number), number, record.flows);
    case Field::ActiveSeconds:
        return putIf(isCount(number), number, record.activeSeconds);
    default:
        putNothing(field, record);
        return false;
    }
}

bool putText(std::string_view text, Field field, TimestampReader &timestamps, Record &record)
{
    switch (field) {
    case Field::Ts:
        record.ts = timestamps.read(text);
        return record.ts.has_value();
    case Field::Application:
        record.application = text;
        return true;
    case Field::Destination:
        record.destination = text;
        return true;
    case Field::Protocol:
        record.protocol = text;
        return true;
    default:
        break;
    }
    if (const std::optional<double> number = numberIn(text))
        return putNumber(*number, field, record);
    putNothing(field, record);
    return false;
}

/// @p value as it stands in the page. (Of an array or an object simdjson gives the bracket alone.)
QString written(ondemand::value value)
{
    const std::string_view token = value.raw_json_token();
    if (token.starts_with('['))
        return Words::tr("an array");
    return token.starts_with('{') ? Words::tr("an object") : excerpt(token, 40);
}

/// Reads the elements of one page into a store.
class PageReader
{
public:
    explicit PageReader(Store &store)
        : m_store(store)
    {
    }

    error_code read(ondemand::document &page)
    {
        ondemand::array array;
        if (const error_code error = page.get_array().get(array))
            return error;
        for (auto next : array) {
            ++m_element;
            if (next.error())
                return next.error();
            if (const error_code error = readElement(next.value_unsafe()))
                return error;
        }
        // simdjson 3.0 has no at_end(): at the end it has no location.
        return page.current_location().error() == simdjson::OUT_OF_BOUNDS ? SUCCESS : simdjson::TAPE_ERROR;
    }

    [[nodiscard]] const PageReport &report() const { return m_report; }

private:
    error_code readElement(ondemand::value element)
    {
        ondemand::json_type type{};
        if (const error_code error = element.type().get(type))
            return error;
        if (type != ondemand::json_type::object) {
            skipped(Words::tr("element %1 is no record but %2").arg(m_element).arg(written(element)));
            return skip(element);
        }

        ondemand::object object;
        if (const error_code error = element.get_object().get(object))
            return error;
        Record record;
        bool isRecord = false;
        for (auto next : object) {
            if (next.error())
                return next.error();
            // Where it stands: a copy takes a fifth of the whole time, since it waits until all of it is written.
            if (const error_code error = readField(next.value_unsafe(), record, isRecord))
                return error;
        }
        if (!isRecord) {
            skipped(Words::tr("element %1 has none of a record's fields").arg(m_element));
            return SUCCESS;
        }
        if (const int unheld = m_store.append(record)) {
            m_report.badFields += unheld;
            noteProblem(Words::tr("element %1: there are more applications or protocols than can be told apart")
                            .arg(m_element));
        }
        ++m_report.records;
        return SUCCESS;
    }

    /// Where a key comes twice the last one counts, as it does for most JSON parsers.
    error_code readField(ondemand::field &field, Record &record, bool &isRecord)
    {
        std::optional<Field> known;
        if (const error_code error = findField(field, known))
            return error;
        if (!known)
            return skip(field.value());

        isRecord = true;
        ondemand::value &value = field.value();
        bool isGood = true;
        if (const error_code error = readValue(value, *known, record, isGood))
            return error;
        if (!isGood) {
            ++m_report.badFields;
            noteProblem(problemOf(*known, value));
        }
        return SUCCESS;
    }

    /// Asks first for what nearly every value is, without a look at its type. What can be no value is read over; only
    /// broken JSON is an error.
    error_code readValue(ondemand::value &value, Field field, Record &record, bool &isGood)
    {
        const auto takeText = [&] {
            std::string_view text;
            if (value.get_string().get(text))
                return false;
            isGood = putText(text, field, m_timestamps, record);
            return true;
        };
        const auto takeNumber = [&] {
            if (std::int64_t count = 0; isCounted(field) && !value.get_int64().get(count)) {
                isGood = putNumber(double(count), field, record);
                return true;
            }
            double number = 0;
            if (value.get_double().get(number))
                return false;
            isGood = putNumber(exact(number, value.raw_json_token()), field, record);
            return true;
        };
        if (field <= Field::Protocol ? takeText() : takeNumber())
            return SUCCESS;

        ondemand::json_type type{};
        if (const error_code error = value.type().get(type))
            return error;
        if (type == ondemand::json_type::null) {
            putNothing(field, record);
            return value.is_null().error();
        }
        if ((type == ondemand::json_type::string && takeText())
            || (type == ondemand::json_type::number && takeNumber()))
            return SUCCESS;
        putNothing(field, record);
        isGood = false;
        return skip(value);
    }

    /// Keys mostly come in the same order, so the one after the last is tried first.
    error_code findField(ondemand::field &field, std::optional<Field> &known)
    {
        const simdjson::ondemand::raw_json_string key = field.key();
        std::size_t candidate = m_nextField;
        for (std::size_t i = 0; i < FieldNames.size(); ++i) {
            const std::size_t next = candidate + 1 < FieldNames.size() ? candidate + 1 : 0;
            if (KeyPatterns[candidate].matches(key.raw())) {
                m_nextField = next;
                known = Field(candidate);
                return SUCCESS;
            }
            candidate = next;
        }
        // Not one of ours as it stands; it may be one with escapes.
        std::string_view name;
        if (field.unescaped_key().get(name))
            return hasWellFormedEscapes(key.raw()) ? SUCCESS : simdjson::STRING_ERROR;
        const auto found = std::ranges::find(FieldNames, name);
        if (found != FieldNames.end())
            known = Field(found - FieldNames.begin());
        return SUCCESS;
    }

    void skipped(const QString &problem)
    {
        ++m_report.skippedElements;
        noteProblem(problem);
    }

    [[nodiscard]] QString problemOf(Field field, const ondemand::value &value) const
    {
        if (!m_report.firstProblem.isEmpty())
            return {}; // it would not be told
        const std::string_view name = FieldNames[std::size_t(field)];
        return Words::tr("element %1: %2 is %3")
            .arg(QString::number(m_element), QString::fromUtf8(name.data(), qsizetype(name.size())), written(value));
    }

    void noteProblem(const QString &problem)
    {
        if (m_report.firstProblem.isEmpty())
            m_report.firstProblem = problem;
    }

    Store &m_store;
    PageReport m_report;
    int m_element = 0; // from 1
    std::size_t m_nextField = 0;
    TimestampReader m_timestamps;
};

} // namespace

PageReport &PageReport::operator+=(const PageReport &other)
{
    records += other.records;
    skippedElements += other.skippedElements;
    badFields += other.badFields;
    if (firstProblem.isEmpty())
        firstProblem = other.firstProblem;
    return *this;
}

struct PageParser::Buffers
{
    ondemand::parser parser;
    std::vector<char> page; // with the padding simdjson may read beyond the end

    [[nodiscard]] simdjson::padded_string_view padded(QByteArrayView body)
    {
        page.assign(body.begin(), body.end());
        // Zeros: the end must not look like the longer page that was here before.
        page.resize(page.size() + simdjson::SIMDJSON_PADDING, '\0');
        return simdjson::padded_string_view(page.data(), std::size_t(body.size()), page.size());
    }
};

PageParser::PageParser()
    : m_buffers(std::make_unique<Buffers>())
{
}

PageParser::~PageParser() = default;

tl::expected<PageReport, PageError> PageParser::parse(QByteArrayView body, Store &store)
{
    if (body.startsWith("\xEF\xBB\xBF"))
        body = body.sliced(3);
    if (!body.trimmed().startsWith('['))
        return tl::unexpected(notAnArray(body));

    ondemand::document page;
    if (const error_code error = m_buffers->parser.iterate(m_buffers->padded(body)).get(page))
        return tl::unexpected(brokenArray(body, error, std::nullopt));

    const Store::Mark before = store.mark();
    PageReader reader(store);
    if (const error_code error = reader.read(page)) {
        store.rollBack(before);
        std::optional<qsizetype> location;
        if (const char *at = nullptr; !page.current_location().get(at))
            location = std::min(at - m_buffers->page.data(), std::ptrdiff_t(body.size()));
        return tl::unexpected(brokenArray(body, error, location));
    }
    return reader.report();
}

} // namespace traffic

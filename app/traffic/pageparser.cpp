// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/pageparser.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <variant>

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

struct Null
{
};
struct Unreadable
{
}; ///< an array, an object, a boolean, or what is legal JSON and fits no type
using Scalar = std::variant<Null, double, std::string_view, Unreadable>;

/// What @p token (trailing space allowed) stands for; @p number is what simdjson made of it. Before 3.6.3 that is
/// another number for a 0.… with more digits than 64 bits hold, such as 0.1 written exactly (simdjson #2093).
double exact(double number, std::string_view token)
{
    constexpr std::size_t harmless = 19; // digits
    if (token.size() > harmless)
        std::from_chars(token.data(), token.data() + token.size(), number); // leaves what is out of range as it is
    return number;
}

/// @p value as a Scalar. What cannot be one is read over; only broken JSON is an error.
error_code read(ondemand::value &value, Scalar &scalar)
{
    ondemand::json_type type{};
    if (const error_code error = value.type().get(type))
        return error;
    if (type == ondemand::json_type::null) {
        scalar = Null();
        return value.is_null().error();
    }
    if (std::string_view text; type == ondemand::json_type::string && !value.get_string().get(text)) {
        scalar = text;
        return SUCCESS;
    }
    if (double number = 0; type == ondemand::json_type::number && !value.get_double().get(number)) {
        scalar = exact(number, value.raw_json_token());
        return SUCCESS;
    }
    scalar = Unreadable();
    return skip(value);
}

/// The same for what nearly every value is: asked for as what @p field holds, without a look at its type first.
bool readAsExpected(ondemand::value &value, Field field, Scalar &scalar)
{
    if (field <= Field::Protocol) { // a text
        std::string_view text;
        if (value.get_string().get(text))
            return false;
        scalar = text;
        return true;
    }
    double number = 0;
    if (value.get_double().get(number))
        return false;
    scalar = exact(number, value.raw_json_token());
    return true;
}

std::optional<double> numberOf(const Scalar &scalar)
{
    if (const auto *number = std::get_if<double>(&scalar))
        return *number;
    const auto *text = std::get_if<std::string_view>(&scalar);
    if (!text)
        return std::nullopt;
    double number = 0;
    const char *const end = text->data() + text->size();
    const auto [stop, error] = std::from_chars(text->data(), end, number);
    return error == std::errc() && stop == end ? std::optional(number) : std::nullopt;
}

// These put what @p scalar holds into a field. False where it holds something, but not that.

template <typename Target, typename Accept>
bool putNumber(const Scalar &scalar, std::optional<Target> &target, Accept accept)
{
    const std::optional<double> number = numberOf(scalar);
    const bool isAccepted = number && accept(*number);
    target = isAccepted ? std::optional(Target(*number)) : std::nullopt;
    return isAccepted || std::holds_alternative<Null>(scalar);
}

bool putText(const Scalar &scalar, std::optional<std::string_view> &target)
{
    const auto *text = std::get_if<std::string_view>(&scalar);
    target = text ? std::optional(*text) : std::nullopt;
    return text || std::holds_alternative<Null>(scalar);
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

bool putTimestamp(const Scalar &scalar, TimestampReader &reader, std::optional<Timestamp> &target)
{
    const auto *text = std::get_if<std::string_view>(&scalar);
    target = text ? reader.read(*text) : std::nullopt;
    return target || std::holds_alternative<Null>(scalar);
}

bool put(const Scalar &scalar, Field field, TimestampReader &timestamps, Record &record)
{
    const auto isPort = [](double number) { return Store::canHoldPort(number) && number == std::floor(number); };
    const auto isCount = [](double number) { return Store::canHoldCount(number) && number == std::floor(number); };
    switch (field) {
    case Field::Ts:
        return putTimestamp(scalar, timestamps, record.ts);
    case Field::Application:
        return putText(scalar, record.application);
    case Field::Destination:
        return putText(scalar, record.destination);
    case Field::Protocol:
        return putText(scalar, record.protocol);
    case Field::Port:
        return putNumber(scalar, record.port, isPort);
    case Field::Received:
        return putNumber(scalar, record.received, Store::canHoldAmount);
    case Field::Sent:
        return putNumber(scalar, record.sent, Store::canHoldAmount);
    case Field::Flows:
        return putNumber(scalar, record.flows, isCount);
    case Field::ActiveSeconds:
        return putNumber(scalar, record.activeSeconds, isCount);
    }
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
            ondemand::value element;
            if (const error_code error = std::move(next).get(element))
                return error;
            if (const error_code error = readElement(element))
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
            ondemand::field field;
            if (const error_code error = std::move(next).get(field))
                return error;
            if (const error_code error = readField(field, record, isRecord))
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
        Scalar scalar;
        ondemand::value &value = field.value();
        if (!readAsExpected(value, *known, scalar)) {
            if (const error_code error = traffic::read(value, scalar))
                return error;
        }
        if (!put(scalar, *known, m_timestamps, record)) {
            ++m_report.badFields;
            noteProblem(problemOf(*known, value));
        }
        return SUCCESS;
    }

    /// Keys mostly come in the same order, so the one after the last is tried first.
    error_code findField(ondemand::field &field, std::optional<Field> &known)
    {
        const simdjson::ondemand::raw_json_string key = field.key();
        for (std::size_t i = 0; i < FieldNames.size(); ++i) {
            const std::size_t candidate = (m_nextField + i) % FieldNames.size();
            if (key.unsafe_is_equal(FieldNames[candidate])) {
                m_nextField = candidate + 1;
                known = Field(candidate);
                return SUCCESS;
            }
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

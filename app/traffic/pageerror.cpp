// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/pageerror.h"

#include <algorithm>

#include <QCoreApplication>

#include "text/plainline.h"

namespace traffic {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PageParser)
};

/// A body's brackets and strings, seen up to its byte @c end: enough to say where it breaks off or goes on too long.
struct Outline
{
    qsizetype element = 1; ///< which of the array's elements the end is in, from 1
    bool isOpen = true; ///< the array is not closed
    bool isInString = false;
    std::optional<qsizetype> afterArray; ///< where something follows the array
    std::optional<qsizetype> controlCharacter; ///< where a string holds one

    Outline(QByteArrayView body, qsizetype end)
    {
        int depth = 0;
        bool isEscaped = false;
        for (qsizetype i = 0; i < end; ++i) {
            const char c = body[i];
            if (isInString) {
                if (!controlCharacter && c >= 0 && c < ' ')
                    controlCharacter = i;
                isInString = isEscaped || c != '"';
                isEscaped = !isEscaped && c == '\\';
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                continue;
            } else if (!isOpen) {
                afterArray = i;
                return;
            } else if (c == '"') {
                isInString = true;
            } else if (c == '[' || c == '{') {
                ++depth;
            } else if (c == ']' || c == '}') {
                isOpen = --depth > 0;
            } else if (c == ',' && depth == 1) {
                ++element;
            }
        }
    }
};

QString placeOf(QByteArrayView body, qsizetype location)
{
    return Words::tr("byte %1, in element %2: %3")
        .arg(location + 1)
        .arg(Outline(body, location).element)
        .arg(excerpt(body.sliced(location), 20));
}

/// Where decoding had to put in replacement characters: the first byte that differs after going to text and back.
qsizetype firstInvalidUtf8(QByteArrayView body)
{
    const QByteArray valid = QString::fromUtf8(body).toUtf8();
    return std::ranges::mismatch(body, valid).in1 - body.begin();
}

} // namespace

QString excerpt(QByteArrayView text, qsizetype characters)
{
    // Four bytes are the longest character: what is cut in the middle of one is never shown.
    const qsizetype enough = std::min(text.size(), 4 * (characters + 1));
    const QString goesOn = enough < text.size() ? u"…"_s : QString();
    return text::plainLine(QString::fromUtf8(text.first(enough)) + goesOn, characters);
}

PageError notAnArray(QByteArrayView body)
{
    const QByteArrayView text = body.trimmed();
    if (text.isEmpty())
        return {Words::tr("an empty body instead of JSON")};

    const char first = text.front();
    if (first == '<')
        return {Words::tr("HTML instead of JSON: %1").arg(excerpt(text))};
    if (first == '{')
        return {Words::tr("an object instead of an array")};
    if (text == "null")
        return {Words::tr("null instead of an array")};
    if (first == '"')
        return {Words::tr("a string instead of an array: %1").arg(excerpt(text))};
    if (first == '-' || (first >= '0' && first <= '9'))
        return {Words::tr("a number instead of an array: %1").arg(excerpt(text))};
    if (text == "true" || text == "false")
        return {Words::tr("%1 instead of an array").arg(excerpt(text))};
    return {Words::tr("text instead of JSON: %1").arg(excerpt(text))};
}

PageError brokenArray(QByteArrayView body, simdjson::error_code error, std::optional<qsizetype> location)
{
    if (error == simdjson::UTF8_ERROR)
        return {Words::tr("invalid UTF-8 at byte %1").arg(firstInvalidUtf8(body) + 1)};
    if (error == simdjson::CAPACITY || error == simdjson::MEMALLOC)
        return {Words::tr("a page of %1 bytes, which is too large to read").arg(body.size())};
    if (error == simdjson::DEPTH_ERROR)
        return {Words::tr("JSON that is nested too deeply at %1").arg(placeOf(body, location.value_or(0)))};

    // An incomplete array is found by its last bracket, before anything else is read: that tells no place.
    const bool isPlaceKnown = location && error != simdjson::INCOMPLETE_ARRAY_OR_OBJECT;
    const qsizetype place = isPlaceKnown ? *location : body.size();
    const Outline outline(body, body.size());
    if (outline.controlCharacter && *outline.controlCharacter <= place)
        return {Words::tr("broken JSON at %1").arg(placeOf(body, *outline.controlCharacter))};
    if (outline.afterArray && *outline.afterArray <= place)
        return {Words::tr("more than one array: it ends before byte %1, where this follows: %2")
                    .arg(*outline.afterArray + 1)
                    .arg(excerpt(body.sliced(*outline.afterArray)))};
    if (outline.isOpen && (outline.isInString || place >= body.trimmed().size() - 1))
        return {Words::tr("JSON that breaks off after %1 bytes, in element %2").arg(body.size()).arg(outline.element)};
    if (isPlaceKnown)
        return {Words::tr("broken JSON at %1").arg(placeOf(body, place))};
    return {Words::tr("broken JSON: %1").arg(QString::fromUtf8(simdjson::error_message(error)))};
}

} // namespace traffic

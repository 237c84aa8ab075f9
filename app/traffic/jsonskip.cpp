// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/jsonskip.h"

#include <algorithm>
#include <string_view>

namespace traffic {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;
namespace ondemand = simdjson::ondemand;

constexpr int MaxDepth = 200; // each level takes stack

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

std::size_t takeDigits(std::string_view &text)
{
    const auto count = std::size_t(std::ranges::find_if_not(text, isDigit) - text.begin());
    text.remove_prefix(count);
    return count;
}

bool takeOneOf(std::string_view &text, std::string_view accepted)
{
    const bool isThere = !text.empty() && accepted.find(text.front()) != std::string_view::npos;
    text.remove_prefix(isThere ? 1 : 0);
    return isThere;
}

/// Whether @p token (trailing space allowed) is a number by JSON's grammar, whatever its size.
bool isNumber(std::string_view token)
{
    takeOneOf(token, "-");
    const bool startsWithZero = token.starts_with('0');
    const std::size_t whole = takeDigits(token);
    if (whole == 0 || (startsWithZero && whole > 1))
        return false;
    if (takeOneOf(token, ".") && takeDigits(token) == 0)
        return false;
    if (takeOneOf(token, "eE")) {
        takeOneOf(token, "+-");
        if (takeDigits(token) == 0)
            return false;
    }
    while (takeOneOf(token, " \t\r\n")) { }
    return token.empty();
}

error_code skip(ondemand::value value, int depth);

error_code skipObject(ondemand::value &value, int depth)
{
    ondemand::object object;
    if (const error_code error = value.get_object().get(object))
        return error;
    for (auto next : object) {
        ondemand::field field;
        if (const error_code error = std::move(next).get(field))
            return error;
        const char *key = field.key().raw();
        if (field.unescaped_key().error() && !hasWellFormedEscapes(key))
            return simdjson::STRING_ERROR;
        if (const error_code error = skip(field.value(), depth + 1))
            return error;
    }
    return SUCCESS;
}

error_code skipArray(ondemand::value &value, int depth)
{
    ondemand::array array;
    if (const error_code error = value.get_array().get(array))
        return error;
    for (auto next : array) {
        ondemand::value element;
        if (const error_code error = std::move(next).get(element))
            return error;
        if (const error_code error = skip(element, depth + 1))
            return error;
    }
    return SUCCESS;
}

error_code skip(ondemand::value value, int depth)
{
    if (depth > MaxDepth)
        return simdjson::DEPTH_ERROR;
    ondemand::json_type type{};
    if (const error_code error = value.type().get(type))
        return error;
    switch (type) {
    case ondemand::json_type::object:
        return skipObject(value, depth);
    case ondemand::json_type::array:
        return skipArray(value, depth);
    case ondemand::json_type::string:
        return value.get_string().error() && !hasWellFormedEscapes(value.raw_json_token().data() + 1)
            ? simdjson::STRING_ERROR
            : SUCCESS;
    case ondemand::json_type::number:
        return value.get_double().error() && !isNumber(value.raw_json_token()) ? simdjson::NUMBER_ERROR : SUCCESS;
    case ondemand::json_type::boolean:
        return value.get_bool().error();
    case ondemand::json_type::null:
        break;
    }
    return value.is_null().error();
}

} // namespace

error_code skip(ondemand::value value)
{
    return skip(value, 0);
}

bool hasWellFormedEscapes(const char *text)
{
    for (; *text != '"'; ++text) {
        if (*text != '\\')
            continue;
        ++text;
        if (*text == 'u') {
            if (!std::all_of(text + 1, text + 5, isHexDigit))
                return false;
            text += 4;
        } else if (std::string_view("\"\\/bfnrt").find(*text) == std::string_view::npos) {
            return false;
        }
    }
    return true;
}

} // namespace traffic

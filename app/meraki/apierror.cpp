// SPDX-License-Identifier: GPL-3.0-or-later
#include "meraki/apierror.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "text/plainline.h"
#include "text/sentence.h"

using namespace Qt::StringLiterals;

namespace meraki {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meraki::ApiError)
};

constexpr qsizetype LongestMessage = 1000; // characters
constexpr qsizetype MostMessages = 20;
constexpr qsizetype LongestQuote = 300; // of the API's words, within one sentence
constexpr qsizetype LongestId = 80; // within one sentence

void append(QStringList &messages, const QString &text)
{
    const QString words = text::plainLine(text, LongestMessage);
    if (!words.isEmpty() && messages.size() < MostMessages)
        messages.append(words);
}

/// A string, or an object that has one under one of the usual names.
QString wordsOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QJsonObject object = value.toObject();
    for (const QLatin1StringView name : {"message"_L1, "detail"_L1, "title"_L1, "error"_L1}) {
        if (object[name].isString())
            return object[name].toString();
    }
    return {};
}

bool looksLikePlainText(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    return !text.isEmpty() && text.isValidUtf8() && !text.startsWith('<') && !text.startsWith('{')
        && !text.startsWith('[')
        && std::ranges::none_of(text, [](char c) { return c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t'; });
}

/// "api.meraki.com", with the port where one is given.
QString hostOf(const QUrl &url)
{
    const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    return url.port() < 0 ? host : host + u':' + QString::number(url.port());
}

/// "network L_1" where the address names one, to say what was refused.
QString subjectOf(const QUrl &url)
{
    const QStringList parts = url.path().split(u'/');
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        const QString id = text::plainLine(parts[i + 1], LongestId);
        if (parts[i] == "networks"_L1)
            return Text::tr("network %1").arg(id);
        if (parts[i] == "organizations"_L1)
            return Text::tr("organization %1").arg(id);
    }
    return Text::tr("what was asked for");
}

QString after(int attempts)
{
    return attempts > 1 ? Text::tr(" after %n attempts", "follows a statement", attempts) : QString();
}

/// Without its final full stop.
QString sentence(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Cancelled:
        return Text::tr("Cancelled");
    case ApiError::Kind::NoKey:
        return error.detail.isEmpty() ? Text::tr("There is no API key: enter one for this profile")
                                      : text::plainLine(error.detail, LongestQuote);
    case ApiError::Kind::Unauthorized:
        return Text::tr("The API key is wrong or was revoked: enter a valid one for %1").arg(hostOf(error.url));
    case ApiError::Kind::Forbidden:
        return Text::tr("The API key has no permission to read %1").arg(subjectOf(error.url));
    case ApiError::Kind::NotFound:
        return Text::tr(
                   "Not found at %1: the region may be wrong, the key may have no access to %2, or the client has been "
                   "gone for more than 31 days")
            .arg(hostOf(error.url), subjectOf(error.url));
    case ApiError::Kind::BadRequest:
        return Text::tr("The API refused the request with status %1").arg(error.status);
    case ApiError::Kind::RateLimited:
        return Text::tr(
                   "The organization's request limit is used up, still so%1: other programs share it, try again later")
            .arg(error.attempts > 1 ? after(error.attempts) : QString());
    case ApiError::Kind::Server:
        return Text::tr("The API failed with status %1%2%3")
            .arg(QString::number(error.status), after(error.attempts),
                 error.requestId.isEmpty()
                     ? QString()
                     : Text::tr("; support will ask for request id %1")
                           .arg(text::plainLine(QString::fromLatin1(error.requestId), LongestId)));
    case ApiError::Kind::TimedOut:
        return Text::tr("%1 did not answer in time%2").arg(hostOf(error.url), after(error.attempts));
    case ApiError::Kind::Transport:
        return error.status == 0
            ? Text::tr("No connection to %1%2").arg(hostOf(error.url), after(error.attempts))
            : Text::tr("The answer of %1 was cut off or damaged%2").arg(hostOf(error.url), after(error.attempts));
    case ApiError::Kind::Certificate:
        return Text::tr("The certificate of %1 is not trusted, so nothing was sent: where a proxy opens encrypted "
                        "connections, add its certificate file to the profile")
            .arg(hostOf(error.url));
    case ApiError::Kind::Proxy:
        return Text::tr("The proxy wants a user name and a password: enter them in the profile");
    case ApiError::Kind::Setup:
    case ApiError::Kind::Redirect:
        return text::plainLine(error.detail, LongestQuote); // a host that the answer named is in it
    case ApiError::Kind::UnreadableBody:
        return Text::tr("The answer of %1 cannot be read%2").arg(hostOf(error.url), after(error.attempts));
    }
    return {};
}

/// Whether sentence() leaves the detail to be added.
bool addsDetail(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    return kind != Kind::NoKey && kind != Kind::Redirect && kind != Kind::Setup && kind != Kind::Cancelled;
}

} // namespace

QString ApiError::text() const
{
    QString result = text::withoutFullStop(sentence(*this));
    if (addsDetail(kind) && !detail.isEmpty())
        result = text::labelled(result, text::plainLine(text::withoutFullStop(detail), LongestQuote));
    if (!messages.isEmpty())
        result += Text::tr(" (the API says: “%1”)").arg(text::plainLine(messages.join("; "_L1), LongestQuote));
    return text::plainLine(text::sentence(result), text::AnyLength);
}

QString ApiError::report() const
{
    QStringList lines{text()};
    if (status != 0)
        lines += Text::tr("Status: %1").arg(status);
    if (!requestId.isEmpty())
        lines += Text::tr("Request id: %1").arg(QString::fromLatin1(requestId));
    if (!url.isEmpty())
        lines += Text::tr("Address: %1").arg(QString::fromLatin1(url.toEncoded(QUrl::RemoveUserInfo)));
    lines += Text::tr("Attempts: %1").arg(attempts);
    for (const QString &message : messages)
        lines += Text::tr("The API says: %1").arg(message);
    if (!detail.isEmpty())
        lines += Text::tr("Detail: %1").arg(detail);
    for (QString &line : lines)
        line = text::plainLine(line, text::AnyLength);
    return lines.join(u'\n');
}

QStringList errorMessages(const QByteArray &body)
{
    QStringList messages;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isNull()) {
        if (looksLikePlainText(body))
            append(messages, QString::fromUtf8(body.left(4 * LongestMessage)));
        return messages;
    }
    const QJsonObject object = document.object();
    for (const QLatin1StringView name : {"errors"_L1, "error"_L1, "message"_L1}) {
        const QJsonValue value = object[name];
        if (value.isArray()) {
            for (const QJsonValue &element : value.toArray())
                append(messages, wordsOf(element));
        } else {
            append(messages, wordsOf(value));
        }
    }
    messages.removeDuplicates();
    return messages;
}

} // namespace meraki

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/property.h"
#include "meraki/apierror.h"

using meraki::ApiError;

namespace {

void checkText(const ApiError &error)
{
    const QString text = error.text();
    fuzz::check(text.endsWith(u'.'), "text() is a sentence");
    fuzz::check(text.size() < 1000, "text() stays short, whatever is quoted");
    fuzz::check(fuzz::isOneLine(text), "text() has no control characters");

    const QStringList lines = error.report().split(u'\n');
    fuzz::check(lines.first() == text, "report() begins with text()");
    const qsizetype optional = (error.requestId.isEmpty() ? 0 : 1) + (error.detail.isEmpty() ? 0 : 1);
    fuzz::check(lines.size() == 4 + optional + error.messages.size(), // text, status, address, attempts
                "report() has a line for each thing it says, and nothing that came adds one");
    for (const QString &line : lines)
        fuzz::check(fuzz::isOneLine(line), "report() has no control characters but its line breaks");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = fuzz::bytes(data, size).toByteArray();
    ApiError error;
    error.messages = meraki::errorMessages(body);
    fuzz::check(error.messages.size() <= 20, "there are at most 20 messages");
    for (const QString &message : error.messages) {
        fuzz::check(!message.isEmpty(), "no message is empty");
        fuzz::check(message.size() <= 1000, "a message has at most 1000 characters");
        fuzz::check(fuzz::isOneLine(message), "a message has no control characters");
    }

    // The same bytes in every other place that a server can write to: what Qt or a reader quotes, a header, and the
    // address that a Link header led to.
    error.status = 200;
    error.detail = QString::fromUtf8(body);
    error.requestId = body;
    error.url = QUrl(QStringLiteral("https://api.meraki.com/"));
    error.url.setPath(QStringLiteral("/api/v1/networks/") + error.detail);
    // One kind an input, since all of them would make each twelve times as slow.
    error.kind = ApiError::Kind(size % (std::size_t(ApiError::Kind::UnreadableBody) + 1));
    checkText(error);
    return 0;
}

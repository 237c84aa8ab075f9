// SPDX-License-Identifier: GPL-3.0-or-later
#include "meraki/keymask.h"

#include "meraki/apierror.h"
#include "meraki/requestrecord.h"

using namespace Qt::StringLiterals;

namespace meraki {

namespace {

void mask(QUrl &url, const QByteArray &key)
{
    QByteArray address = url.toEncoded();
    if (address.contains(key))
        url = QUrl::fromEncoded(address.replace(key, "..."));
}

} // namespace

void mask(ApiError &error, const QByteArray &key)
{
    if (key.size() < ShortestMaskedKey)
        return;
    const QString secret = QString::fromLatin1(key);
    const QString dots = u"•••"_s;
    error.messages.replaceInStrings(secret, dots);
    error.detail.replace(secret, dots);
    error.requestId.replace(key, "...");
    mask(error.url, key);
}

void mask(RequestRecord &record, const QByteArray &key)
{
    if (key.size() < ShortestMaskedKey)
        return;
    record.problem.replace(QString::fromLatin1(key), u"•••"_s);
    record.requestId.replace(key, "...");
    mask(record.url, key);
}

} // namespace meraki

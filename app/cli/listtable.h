// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QStringList>

#include "meraki/entities.h"

namespace models {
class ClientListModel;
}

namespace cli {

/// A list as `flowtrail list` writes it: for people, for other programs, and as JSON with the names of the API.
struct ListTable
{
    QStringList header;
    QList<QStringList> rows; ///< texts on one line; numbers with a decimal point
    QJsonArray objects; ///< the same; what is missing is null

    /// In columns as wide as their widest text.
    [[nodiscard]] QByteArray aligned() const;
    /// Tabs between.
    [[nodiscard]] QByteArray separated() const;
    [[nodiscard]] QByteArray json() const;
};

[[nodiscard]] ListTable tableOf(const QList<meraki::Organization> &organizations);
[[nodiscard]] ListTable tableOf(const QList<meraki::Network> &networks);
/// In the order of the list, which is that of their usage.
[[nodiscard]] ListTable tableOf(const models::ClientListModel &clients);

} // namespace cli

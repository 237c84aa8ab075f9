// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace exporting {

/// Which colour each application has, the same for every client, in every session, in the window and in images. It
/// depends on nothing but the names shown together, so that two charts side by side can be compared.
class Palette
{
public:
    static constexpr int Colors = 10;

    /// The colour that @p name has unless a larger one beside it prefers the same.
    [[nodiscard]] static int preferred(const QString &name);
    /// A colour index for each of @p names (largest first), all different for up to @c Colors names.
    [[nodiscard]] static QList<int> assign(const QStringList &names);
};

} // namespace exporting

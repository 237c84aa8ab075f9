// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace exporting {

/// Which look each application has: a colour and, beyond the first twelve, a pattern. The same whatever the filter
/// leaves of a history, and as far as possible for every client, in every session, in the window and in images.
class Palette
{
public:
    static constexpr int Colors = 12;
    static constexpr int Patterns = 3; ///< the first: none
    static constexpr int Looks = Colors * Patterns;

    [[nodiscard]] static int colorOf(int look) { return look % Colors; }
    [[nodiscard]] static int patternOf(int look) { return look / Colors % Patterns; }

    /// The look that @p name has unless a larger one prefers the same; without a pattern.
    [[nodiscard]] static int preferred(const QString &name);
    /// A look for each of @p shownNames, all different for up to @c Looks names. The largest of the whole history,
    /// @p leaders, choose first, whether they are shown or not; the others take what nobody shown has.
    [[nodiscard]] static QList<int> assign(const QStringList &leaders, const QStringList &shownNames);
};

} // namespace exporting

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace desktop {

/// One of the running programs that were started alike, found on the session's bus: the first keeps a name there, and a
/// later one asks it to come to the front. Without a bus each is the first.
class Instance : public QObject
{
    Q_OBJECT

public:
    /// @p arguments: what makes two starts alike. The display is part of it.
    explicit Instance(const QStringList &arguments, QObject *parent = nullptr);
    ~Instance() override;

    /// Whether another one was running and has come to the front. If not, this one answers to later ones from now on.
    [[nodiscard]] bool raiseOther();

Q_SIGNALS:
    /// A later one asks this one to come to the front. @p token: what the desktop gave it to be allowed to; may be
    /// empty.
    void raised(const QByteArray &token);

private:
    QString m_name;
};

} // namespace desktop

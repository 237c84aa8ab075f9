// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/instance.h"

#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusMessage>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

// The name and the interface that desktops know applications by: "D-Bus Activation" in the Desktop Entry Specification.
constexpr auto Path = "/io/github/flowtrail/Flowtrail"_L1;
constexpr auto Interface = "org.freedesktop.Application"_L1;
constexpr auto TokenName = "activation-token"_L1;
constexpr int Patience = 5000; // ms, for one that is just starting

QString nameFor(const QStringList &arguments)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &argument : arguments)
        hash.addData(argument.toUtf8() + '\0');
    for (const char *display : {"WAYLAND_DISPLAY", "DISPLAY"})
        hash.addData(qgetenv(display) + '\0');
    return u"io.github.flowtrail.Flowtrail.Window_"_s + QString::fromLatin1(hash.result().toHex().first(16));
}

/// What the bus sees of an instance.
class Door : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    using QObject::QObject;

public Q_SLOTS:
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData)
    {
        Q_EMIT activated(platformData.value(TokenName).toByteArray());
    }

Q_SIGNALS:
    void activated(const QByteArray &token);
};

} // namespace

Instance::Instance(const QStringList &arguments, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(arguments))
{
}

Instance::~Instance()
{
    QDBusConnection::sessionBus().unregisterService(m_name);
}

bool Instance::raiseOther()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    // First the door, then the name: whoever finds the name may knock at once.
    auto *door = new Door(this);
    connect(door, &Door::activated, this, &Instance::raised);
    bus.registerObject(Path, door, QDBusConnection::ExportScriptableSlots);
    if (bus.registerService(m_name))
        return false;

    QDBusMessage call = QDBusMessage::createMethodCall(m_name, Path, Interface, u"Activate"_s);
    call << QVariantMap{{TokenName, QString::fromUtf8(qgetenv("XDG_ACTIVATION_TOKEN"))}};
    return bus.call(call, QDBus::Block, Patience).type() == QDBusMessage::ReplyMessage;
}

} // namespace desktop

#include "instance.moc"

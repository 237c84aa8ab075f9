// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/heartbeat.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QThread>

namespace ui {

namespace {

Q_LOGGING_CATEGORY(heartbeat, "flowtrail.heartbeat", QtWarningMsg)

} // namespace

Heartbeat::Heartbeat(int &argc, char **argv)
    : QApplication(argc, argv)
{
}

Heartbeat::~Heartbeat() = default;

bool Heartbeat::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread()) // Qt's network code has one of its own
        return QApplication::notify(receiver, event);
    const char *const name = receiver->metaObject()->className(); // the event may be its last
    const QEvent::Type type = event->type();
    begin();
    const bool result = QApplication::notify(receiver, event);
    if (type == QEvent::Paint && painted)
        painted(receiver);
    end(name, type);
    return result;
}

void Heartbeat::begin()
{
    if (m_depth++ == 0)
        m_timer.start();
}

void Heartbeat::end(const char *receiver, QEvent::Type type)
{
    if (--m_depth > 0)
        return;
    const double taken = double(m_timer.nsecsElapsed()) / 1e6;
    m_longest = std::max(m_longest, taken);
    if (taken > Frame)
        qCDebug(heartbeat, "%.1f ms: %s, %s", taken, receiver, QMetaEnum::fromType<QEvent::Type>().valueToKey(type));
    if (ended)
        ended();
}

double Heartbeat::takeLongest()
{
    return std::exchange(m_longest, 0);
}

} // namespace ui

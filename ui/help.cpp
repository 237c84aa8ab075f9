// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

#include "ui/connectdialog.h"
#include "ui/doctordialog.h"
#include "ui/exportdialog.h"
#include "ui/filterhelp.h"
#include "ui/helpwindow.h"
#include "ui/profilesdialog.h"
#include "ui/requestlogdialog.h"
#include "ui/saveviewdialog.h"
#include "ui/settingsdialog.h"
#include "ui/viewsdialog.h"
#include "ui/zonedialog.h"

using namespace Qt::StringLiterals;

namespace ui {

Help::Help()
{
    QCoreApplication::instance()->installEventFilter(this);
}

Help::~Help() = default;

const QList<Help::Topic> &Help::topics()
{
    static const QList<Topic> topics{
        {&ConnectDialog::staticMetaObject, {u"connections"_s}},
        {&DoctorDialog::staticMetaObject, {u"troubleshooting"_s, u"finding-out-what-is-wrong"_s}},
        {&ExportDialog::staticMetaObject, {u"exports"_s}},
        {&FilterHelp::staticMetaObject, {u"filter"_s}},
        {&ProfilesDialog::staticMetaObject, {u"connections"_s}},
        {&RequestLogDialog::staticMetaObject, {u"connections"_s, u"the-request-log"_s}},
        {&SaveViewDialog::staticMetaObject, {u"browsing"_s, u"views"_s}},
        {&SettingsDialog::staticMetaObject, {u"settings"_s}},
        {&ViewsDialog::staticMetaObject, {u"browsing"_s, u"views"_s}},
        {&ZoneDialog::staticMetaObject, {u"data"_s, u"which-day"_s}},
    };
    return topics;
}

void Help::open(const HelpPlace &place)
{
    if (!m_window)
        m_window = std::make_unique<HelpWindow>();
    m_window->open(place);
}

// A key that no widget wanted comes to its window at last. The main window has F1 as a shortcut.
bool Help::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || !widget || !widget->isWindow())
        return false;
    for (; widget; widget = widget->parentWidget()) {
        for (const Topic &topic : topics()) {
            if (widget->metaObject()->inherits(topic.window)) {
                open(topic.place);
                return true;
            }
        }
    }
    return false;
}

} // namespace ui

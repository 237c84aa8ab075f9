// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zonemenu.h"

#include <QEvent>
#include <QMenu>

#include "export/chart.h"
#include "ui/zonedialog.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString idOf(const QTimeZone &zone)
{
    return QString::fromUtf8(zone.id());
}

} // namespace

ZoneMenu::ZoneMenu(QWidget *parent)
    : MenuButton(parent)
{
    connect(menu(), &QMenu::aboutToShow, this, &ZoneMenu::fill);
    describe();
}

void ZoneMenu::setZones(const traffic::Calendar &found, const QTimeZone &network,
                        const std::optional<QTimeZone> &chosen)
{
    m_found = found;
    m_network = network;
    m_chosen = chosen;
    describe();
}

void ZoneMenu::describe()
{
    using Basis = traffic::Calendar::Basis;
    const QString whole = exporting::describe(m_chosen ? traffic::Calendar::chosen(*m_chosen) : m_found);
    const bool isNetworks = m_found.basis == Basis::NetworkMidnights || m_found.basis == Basis::Unclear;
    setChoice(m_chosen         ? whole
                  : isNetworks ? tr("Network time")
                               : tr("UTC"),
              tr("Time zone of the days: %1").arg(whole));
    setToolTip(tr("The days are those of %1.").arg(whole));
}

void ZoneMenu::changeEvent(QEvent *event)
{
    MenuButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void ZoneMenu::fill()
{
    menu()->clear();
    m_isMarked = false;
    addChoice(tr("Automatic: %1").arg(exporting::describe(m_found)), std::nullopt);
    menu()->addSeparator();
    if (m_network.isValid())
        addChoice(tr("Network's zone: %1").arg(idOf(m_network)), m_network);
    else
        menu()->addAction(tr("Network's zone: not known"))->setEnabled(false);
    addChoice(tr("UTC"), QTimeZone::utc());
    const QTimeZone computers = QTimeZone::systemTimeZone();
    addChoice(tr("This computer's: %1").arg(idOf(computers)), computers);
    if (!m_isMarked)
        addChoice(idOf(*m_chosen), m_chosen);
    menu()->addSeparator();
    connect(menu()->addAction(tr("Other…")), &QAction::triggered, this, &ZoneMenu::askForAnother);
}

void ZoneMenu::addChoice(const QString &name, const std::optional<QTimeZone> &zone)
{
    QAction *action = menu()->addAction(name);
    action->setCheckable(true);
    action->setChecked(!m_isMarked && zone == m_chosen);
    m_isMarked |= action->isChecked();
    connect(action, &QAction::triggered, this, [this, zone] { Q_EMIT zoneChosen(zone); });
}

void ZoneMenu::askForAnother()
{
    auto *dialog = new ZoneDialog(m_chosen.value_or(m_found.zone), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ZoneDialog::zoneChosen, this, &ZoneMenu::zoneChosen);
    dialog->open();
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordmenu.h"

#include <QDate>

#include "models/traffichistorymodel.h"
#include "traffic/domainindex.h"
#include "traffic/units.h"
#include "ui/plaintext.h"

using namespace Qt::StringLiterals;

namespace ui {

using Model = models::TrafficHistoryModel;
using traffic::Term;

namespace {

QVariant valueIn(const QModelIndex &index, int column)
{
    return index.siblingAtColumn(column).data(Model::SortRole);
}

// What the share is a share of: received and sent, of which one may be missing.
double totalOf(const QModelIndex &index)
{
    return valueIn(index, Model::ReceivedColumn).toDouble() + valueIn(index, Model::SentColumn).toDouble();
}

Term atLeast(Term::Field field, double value)
{
    return {field, false, traffic::Threshold{traffic::Threshold::Comparison::GreaterOrEqual, value}};
}

Term exactly(Term::Field field, const QString &text)
{
    return {field, false, std::vector{traffic::Pattern::literal(text)}};
}

struct Labels
{
    QString withName; ///< "Received ≥ 41.2 GB", "Application “Zoom”"
    QString alone; ///< "Received ≥ 41.2 GB", "“Zoom”"
};

Labels labels(const QModelIndex &index)
{
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    const QString shown = menuText(index.data().toString());
    switch (index.column()) {
    case Model::ReceivedColumn:
    case Model::SentColumn:
    case Model::FlowsColumn:
    case Model::ActiveColumn: {
        const QString text = RecordMenu::tr("%1 ≥ %2", "a column and its value").arg(name, shown);
        return {text, text};
    }
    case Model::ShareColumn: {
        const auto base = qobject_cast<const Model *>(index.model())->unitBase();
        const QString total = traffic::formatKilobytes(totalOf(index), base, QLocale());
        const QString text = RecordMenu::tr("Received + Sent ≥ %1").arg(total);
        return {text, text};
    }
    default:
        return {RecordMenu::tr("%1 “%2”", "a column and its value").arg(name, shown),
                RecordMenu::tr("“%1”").arg(shown)};
    }
}

/// In the destination's cell its registrable domain, where that is more than the destination itself.
std::optional<std::pair<QString, Term>> domainOf(const QModelIndex &index)
{
    if (index.column() != Model::DestinationColumn)
        return {};
    const QString destination = valueIn(index, Model::DestinationColumn).toString();
    const QString domain = QString::fromStdString(traffic::registrableDomain(destination.toStdString()));
    if (domain.isEmpty() || domain == destination)
        return {};
    return std::pair(RecordMenu::tr("domain “%1”").arg(menuText(domain)), exactly(Term::Field::Domain, domain));
}

} // namespace

std::optional<Term> termFor(const QModelIndex &index)
{
    const QVariant value = index.data(Model::SortRole);
    if (!value.isValid())
        return {};
    switch (index.column()) {
    case Model::DayColumn: {
        const traffic::Day day{std::chrono::days(QDate(1970, 1, 1).daysTo(value.toDate()))};
        return Term{Term::Field::Day, false, traffic::DayRange{day, day}};
    }
    case Model::ApplicationColumn:
        return exactly(Term::Field::Application, value.toString());
    case Model::DestinationColumn:
        return exactly(Term::Field::Destination, value.toString());
    case Model::ProtocolColumn:
        return exactly(Term::Field::Protocol, value.toString());
    case Model::PortColumn:
        return Term{Term::Field::Port, false, std::vector{traffic::PortRange{value.toInt(), value.toInt()}}};
    case Model::ReceivedColumn:
        return atLeast(Term::Field::Received, value.toDouble());
    case Model::SentColumn:
        return atLeast(Term::Field::Sent, value.toDouble());
    case Model::FlowsColumn:
        return atLeast(Term::Field::Flows, value.toDouble());
    case Model::ActiveColumn:
        return atLeast(Term::Field::Seconds, value.toDouble());
    case Model::ShareColumn:
        return atLeast(Term::Field::Total, totalOf(index));
    default:
        return {};
    }
}

RecordMenu::RecordMenu(const QModelIndex &index, QWidget *parent)
    : QMenu(parent)
{
    if (const auto term = termFor(index)) {
        const QString text = labels(index).alone;
        offer(*this, tr("Filter to %1").arg(text), *term, false);
        offer(*this, tr("Exclude %1").arg(text), *term, true);
    }
    if (const auto domain = domainOf(index)) {
        offer(*this, tr("Filter to %1").arg(domain->first), domain->second, false);
        offer(*this, tr("Exclude %1").arg(domain->first), domain->second, true);
    }
    QMenu *others = addMenu(tr("Filter to another value"));
    QMenu *otherExcluded = addMenu(tr("Exclude another value"));
    for (int column = 0; column < Model::ColumnCount; ++column) {
        const QModelIndex sibling = index.siblingAtColumn(column);
        const auto term = termFor(sibling);
        if (!term || sibling == index)
            continue;
        offer(*others, labels(sibling).withName, *term, false);
        offer(*otherExcluded, labels(sibling).withName, *term, true);
    }
    for (QMenu *menu : {others, otherExcluded})
        menu->setEnabled(!menu->isEmpty());
}

void RecordMenu::offer(QMenu &menu, const QString &text, Term term, bool excluded)
{
    term.excluded = excluded;
    connect(menu.addAction(text), &QAction::triggered, this,
            [this, term = std::move(term)] { Q_EMIT termChosen(term); });
}

} // namespace ui

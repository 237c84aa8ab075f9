// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/exclusions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traffic {

namespace {

Term::Field fieldOf(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Application:
        return Term::Field::Application;
    case Grouping::Destination:
        return Term::Field::Destination;
    case Grouping::Domain:
        return Term::Field::Domain;
    case Grouping::Protocol:
        return Term::Field::Protocol;
    case Grouping::Port:
    case Grouping::ProtocolPort:
        return Term::Field::Port;
    }
    return Term::Field::Text;
}

/// The group's name, or nothing if the value stands for more than one.
QString nameOf(const Pattern &pattern, Grouping)
{
    return pattern.parts.size() == 1 ? pattern.parts.first() : QString();
}

QString nameOf(const PortRange &ports, Grouping grouping)
{
    if (ports.first != ports.last || ports.protocol.isEmpty() != (grouping == Grouping::Port))
        return {};
    const QString port = QString::number(ports.first);
    return grouping == Grouping::Port ? port : u"%1 %2"_s.arg(ports.protocol, port);
}

/// Calls @p action with the list of values of each excluding term of the grouping's field.
template <typename FilterType, typename Action>
void forEachExclusion(FilterType &filter, Grouping grouping, const Action &action)
{
    for (auto &term : filter.terms) {
        if (!term.excluded || term.field != fieldOf(grouping))
            continue;
        if (auto *patterns = std::get_if<std::vector<Pattern>>(&term.what))
            action(*patterns);
        else if (auto *ports = std::get_if<std::vector<PortRange>>(&term.what))
            action(*ports);
    }
}

bool isEmptied(const Term &term)
{
    const auto *patterns = std::get_if<std::vector<Pattern>>(&term.what);
    const auto *ports = std::get_if<std::vector<PortRange>>(&term.what);
    return (patterns && patterns->empty()) || (ports && ports->empty());
}

} // namespace

QStringList excludedNames(const Filter &filter, Grouping grouping)
{
    QStringList names;
    forEachExclusion(filter, grouping, [&](const auto &values) {
        for (const auto &value : values) {
            if (const QString name = nameOf(value, grouping); !name.isEmpty())
                names.append(name);
        }
    });
    names.removeDuplicates();
    return names;
}

Filter readmitted(const Filter &filter, Grouping grouping, const QString &name)
{
    Filter result = filter;
    forEachExclusion(result, grouping, [&](auto &values) {
        std::erase_if(values, [&](const auto &value) { return nameOf(value, grouping) == name; });
    });
    std::erase_if(result.terms, isEmptied);
    return result;
}

} // namespace traffic

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/choicemodel.h"

#include <algorithm>

#include "text/plainline.h"
#include "ui/plaintext.h"

using namespace Qt::StringLiterals;

namespace ui {

void ChoiceModel::setChoices(const QList<Choice> &choices)
{
    beginResetModel();
    m_choices = choices;
    m_search.setChoices(choices);
    findRows();
    endResetModel();
}

void ChoiceModel::setTypedChoice(TypedChoice offer)
{
    beginResetModel();
    m_offer = std::move(offer);
    findRows();
    endResetModel();
}

void ChoiceModel::search(const QString &typed)
{
    beginResetModel();
    m_typedText = typed;
    findRows();
    endResetModel();
}

void ChoiceModel::findRows()
{
    m_rows.clear();
    const std::vector<int> found = m_search.find(m_typedText);
    QStringView group; // what has none needs no heading
    for (const int index : found) {
        if (group != m_choices.at(index).group) {
            group = m_choices.at(index).group;
            if (!group.isEmpty())
                m_rows.push_back({index, true});
        }
        m_rows.push_back({index, false});
    }
    const QString typed = m_typedText.trimmed();
    m_typed = m_offer && !typed.isEmpty() ? m_offer(typed) : std::nullopt;
    if (m_typed)
        m_rows.push_back({Typed, false});
}

const Choice *ChoiceModel::choiceAt(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || m_rows[std::size_t(row)].isHeading)
        return nullptr;
    const int index = m_rows[std::size_t(row)].choice;
    return index == Typed ? &*m_typed : &m_choices.at(index);
}

int ChoiceModel::rowOf(const Choice &choice) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const Choice *here = choiceAt(row);
        if (here && here->isSameAs(choice))
            return row;
    }
    return -1;
}

int ChoiceModel::firstRow() const
{
    int first = -1;
    int firstEnabled = -1;
    const bool wantsCurrent = m_typedText.trimmed().isEmpty();
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const Choice *choice = choiceAt(row);
        if (!choice)
            continue;
        if (wantsCurrent && choice->isCurrent)
            return row;
        if (first < 0)
            first = row;
        if (firstEnabled < 0 && choice->isEnabled)
            firstEnabled = row;
        if (firstEnabled >= 0 && !wantsCurrent)
            break;
    }
    return firstEnabled >= 0 ? firstEnabled : first;
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Choice *choice = choiceAt(index.row());
    if (!choice) {
        if (role == IsHeadingRole)
            return true;
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText ? text::plainLine(m_choices.at(m_rows[std::size_t(index.row())].choice).group) : QVariant();
    }

    const QString detail = text::plainLine(choice->isEnabled || choice->why.isEmpty() ? choice->detail : choice->why);
    switch (role) {
    case Qt::DisplayRole:
        return text::plainLine(choice->text);
    case DetailRole:
        return detail;
    case Qt::DecorationRole:
        return choice->icon.isNull() ? QVariant() : choice->icon;
    case Qt::ToolTipRole: {
        const QString text = text::plainLine(choice->text);
        return plainToolTip(detail.isEmpty() ? text : text + u" · "_s + detail);
    }
    case Qt::AccessibleTextRole: {
        QStringList parts{text::plainLine(choice->text)};
        if (!choice->isEnabled)
            parts.append(tr("not available"));
        if (choice->isCurrent)
            parts.append(tr("open now"));
        if (!detail.isEmpty())
            parts.append(detail);
        return parts.join(u", "_s);
    }
    case IsHeadingRole:
        return false;
    case IsEnabledRole:
        return choice->isEnabled;
    case IsCurrentRole:
        return choice->isCurrent;
    default:
        return {};
    }
}

// A choice that is not enabled can still be gone to: else its reason could only be read by those who see it.
Qt::ItemFlags ChoiceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isHeading = !choiceAt(index.row());
    return Qt::ItemNeverHasChildren | (isHeading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QAbstractListModel>

#include "ui/choicesearch.h"

namespace ui {

/// The choices that are found, under the headings of their groups, and what is offered for the typed text itself.
class ChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        DetailRole = Qt::UserRole, ///< what stands beside the text; of a choice that is not enabled, why
        IsHeadingRole,
        IsEnabledRole,
        IsCurrentRole,
    };
    using TypedChoice = std::function<std::optional<Choice>(const QString &typed)>;

    using QAbstractListModel::QAbstractListModel;

    void setChoices(const QList<Choice> &choices);
    void setTypedChoice(TypedChoice offer);
    void search(const QString &typed);

    /// Null for a heading.
    [[nodiscard]] const Choice *choiceAt(int row) const;
    /// The row of that choice; -1 if it is not (or no longer) among those found.
    [[nodiscard]] int rowOf(const Choice &choice) const;
    /// Where to begin: the current choice while nothing is typed, else the best one that is enabled; -1 without any.
    [[nodiscard]] int firstRow() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void findRows();

    static constexpr int Typed = -1;
    struct Row
    {
        int choice = Typed; ///< an index; of a heading, that of the first choice under it
        bool isHeading = false;
    };

    QList<Choice> m_choices;
    ChoiceSearch m_search;
    TypedChoice m_offer;
    QString m_typedText;
    std::optional<Choice> m_typed; ///< what is offered for it
    std::vector<Row> m_rows;
};

} // namespace ui

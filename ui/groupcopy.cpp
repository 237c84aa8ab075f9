// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groupcopy.h"

#include <algorithm>

#include "models/groupmodel.h"

using namespace Qt::StringLiterals;

namespace ui {

using Model = models::GroupModel;

namespace {

/// A name, which is on one line already, with a ' where a spreadsheet could run it as a formula, or take what follows
/// for one cell.
QString cell(const QString &name)
{
    static const QString guarded = u"=+-@\""_s;
    QString text;
    bool beginsCell = true;
    for (const QChar character : name) {
        if (beginsCell && guarded.contains(character))
            text += u'\'';
        text += character;
        beginsCell = character == u';'; // to a reader with other settings
    }
    return text;
}

QStringList path(const QModelIndex &row)
{
    QStringList names;
    for (QModelIndex at = row.siblingAtColumn(Model::NameColumn); at.isValid(); at = at.parent())
        names.prepend(cell(at.data().toString()));
    return names;
}

} // namespace

QString tableOfGroups(const Model &model, const QModelIndexList &rows, const QList<int> &columns)
{
    QList<QStringList> paths;
    qsizetype depth = 0;
    for (const QModelIndex &row : rows) {
        paths.append(path(row));
        depth = std::max(depth, paths.last().size());
    }

    QStringList head;
    for (qsizetype level = 0; level < depth; ++level)
        head.append(models::GroupText::kind(model.levels()[level]));
    for (const int column : columns)
        head.append(model.headerData(column, Qt::Horizontal).toString());
    QString text = head.join(u'\t') + u'\n';
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QStringList cells = paths[i];
        cells.resize(depth);
        for (const int column : columns)
            cells.append(rows[i].siblingAtColumn(column).data().toString());
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace ui

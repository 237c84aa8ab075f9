// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewsdialog.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "text/plainline.h"
#include "ui/plaintext.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Roles { NameRole = Qt::UserRole, DetailsRole };

QString describe(const explore::View &view)
{
    const QString client = text::plainLine(view.clientName.isEmpty() ? view.clientId : view.clientName, 80);
    const QString filter = text::plainLine(view.filter);
    QStringList lines{ViewsDialog::tr("Client %1 in network %2").arg(client, text::plainLine(view.networkId, 80)),
                      filter.isEmpty() ? ViewsDialog::tr("No filter") : ViewsDialog::tr("Filter %1").arg(filter)};
    if (!view.zone.isEmpty())
        lines.append(ViewsDialog::tr("Days of %1").arg(text::plainLine(view.zone, 80)));
    return lines.join(u'\n');
}

} // namespace

ViewsDialog::ViewsDialog(explore::ViewStore &store, const QString &profileId, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_profile(profileId)
    , m_list(new QListWidget)
    , m_details(plainLabel(u"secondary"_s))
    , m_field(new QLineEdit)
    , m_rename(new QPushButton(tr("Rename")))
    , m_status(plainLabel(u"secondary"_s))
    , m_remove(new QPushButton(tr("Delete…")))
    , m_removeNow(new QPushButton(tr("Delete")))
    , m_keep(new QPushButton(tr("Keep")))
{
    setAttribute(Qt::WA_WindowPropagation); // the colours of the window it belongs to
    setWindowTitle(tr("Saved views"));
    resize(720, 340);
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setMinimumWidth(260);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_field->setMaxLength(int(explore::ViewStore::LongestName));
    m_field->setAccessibleName(tr("Name"));
    for (QLabel *label : {m_details, m_status})
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {m_remove, m_removeNow, m_keep, close})
        button->setAutoDefault(false);
    m_rename->setDefault(true); // Enter in the field renames

    auto *naming = new QHBoxLayout;
    naming->addWidget(m_field, 1);
    naming->addWidget(m_rename);
    auto *removing = new QHBoxLayout;
    removing->addWidget(m_remove);
    removing->addWidget(m_removeNow);
    removing->addWidget(m_keep);
    removing->addStretch(1);
    auto *about = new QVBoxLayout;
    about->setSpacing(12);
    about->addLayout(naming);
    about->addWidget(m_details);
    about->addWidget(m_status, 1);
    about->addLayout(removing);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_list, 2);
    middle->addLayout(about, 3);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(14);
    column->addLayout(middle, 1);
    column->addLayout(buttons);

    connect(m_list, &QListWidget::currentItemChanged, this, &ViewsDialog::selected);
    connect(m_field, &QLineEdit::textChanged, this, &ViewsDialog::checkName);
    connect(m_rename, &QPushButton::clicked, this, &ViewsDialog::rename);
    connect(m_remove, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_removeNow, &QPushButton::clicked, this, &ViewsDialog::remove);
    connect(m_keep, &QPushButton::clicked, this, [this] { ask(false); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    fill({});
}

void ViewsDialog::fill(const QString &selectedName)
{
    m_list->clear();
    const QList<explore::View> views = m_store.all(m_profile);
    for (const explore::View &view : views) {
        auto *item = new QListWidgetItem(text::plainLine(view.name));
        item->setData(NameRole, view.name);
        item->setData(DetailsRole, describe(view));
        m_list->addItem(item);
        if (view.name == selectedName)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    selected();
}

QString ViewsDialog::name() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(NameRole).toString() : QString();
}

QString ViewsDialog::typedName() const
{
    return text::plainLine(m_field->text(), explore::ViewStore::LongestName);
}

void ViewsDialog::selected()
{
    const QListWidgetItem *item = m_list->currentItem();
    m_details->setText(item ? item->data(DetailsRole).toString() : tr("There are no saved views."));
    m_field->setText(text::plainLine(name()));
    m_field->setEnabled(item);
    ask(false);
    checkName();
}

void ViewsDialog::checkName()
{
    const QString typed = typedName();
    const bool isTaken = typed != name() && m_store.contains(m_profile, typed);
    m_rename->setEnabled(!typed.isEmpty() && typed != name() && !isTaken);
    m_status->setText(isTaken ? tr("There is a view of this name already.") : QString());
    m_field->setAccessibleDescription(m_status->text());
}

void ViewsDialog::rename()
{
    const QString typed = typedName();
    if (m_store.rename(m_profile, name(), typed))
        fill(typed);
}

void ViewsDialog::ask(bool asks)
{
    const bool hadFocus = m_remove->hasFocus() || m_removeNow->hasFocus() || m_keep->hasFocus();
    m_remove->setEnabled(m_list->currentItem());
    m_removeNow->setVisible(asks);
    m_keep->setVisible(asks);
    m_remove->setVisible(!asks);
    if (hadFocus)
        (asks ? m_keep : m_remove)->setFocus();
    if (asks) {
        m_status->setText(tr("Delete “%1”? It cannot be brought back.").arg(text::plainLine(name(), 80)));
        m_removeNow->setAccessibleDescription(m_status->text());
        m_keep->setAccessibleDescription(m_status->text());
    } else {
        m_status->clear();
    }
}

void ViewsDialog::remove()
{
    const int row = m_list->currentRow();
    m_store.remove(m_profile, name());
    fill({});
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

} // namespace ui

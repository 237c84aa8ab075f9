// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saveviewdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "text/plainline.h"
#include "ui/plaintext.h"

using namespace Qt::StringLiterals;

namespace ui {

SaveViewDialog::SaveViewDialog(explore::ViewStore &store, const QString &profileId, const explore::View &view,
                               const QString &suggestedName, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_profile(profileId)
    , m_view(view)
    , m_name(new QLineEdit(suggestedName))
    , m_notice(plainLabel(u"secondary"_s))
    , m_save(new QPushButton)
{
    setAttribute(Qt::WA_WindowPropagation); // the colours of the window it belongs to
    setWindowTitle(tr("Save this view"));
    m_name->setMaxLength(int(explore::ViewStore::LongestName));
    m_name->setAccessibleName(tr("Name"));
    m_name->selectAll();
    m_name->setMinimumWidth(m_name->fontMetrics().averageCharWidth() * 56);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_save->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(
        plainLabel(u"secondary"_s, tr("The client, the filter and how it is shown are kept, not the data.")));
    column->addWidget(m_name);
    column->addWidget(m_notice);
    column->addStretch(1);
    column->addLayout(buttons);

    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::checkName);
    connect(m_save, &QPushButton::clicked, this, &SaveViewDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    checkName();
}

QString SaveViewDialog::name() const
{
    return text::plainLine(m_name->text(), explore::ViewStore::LongestName);
}

void SaveViewDialog::checkName()
{
    const bool exists = m_store.contains(m_profile, name());
    m_notice->setText(exists ? tr("There is a view of this name. Replace it?") : u" "_s); // keeps the line's room
    m_name->setAccessibleDescription(m_notice->text());
    m_save->setText(exists ? tr("Replace") : tr("Save"));
    m_save->setEnabled(!name().isEmpty());
}

void SaveViewDialog::save()
{
    m_view.name = name();
    if (m_store.save(m_profile, m_view))
        accept();
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zonedialog.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Those with a name. The list has fixed offsets too, which Qt makes up.
QStringList zoneIds()
{
    QStringList ids;
    const QList<QByteArray> available = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : available) {
        if (id.contains('/') || id == "UTC")
            ids << QString::fromUtf8(id);
    }
    ids.sort();
    ids.removeDuplicates();
    return ids;
}

} // namespace

ZoneDialog::ZoneDialog(const QTimeZone &current, QWidget *parent)
    : QDialog(parent)
    , m_text(new QLineEdit)
    , m_list(new QListView)
    , m_zones(new QSortFilterProxyModel(this))
    , m_error(new QLabel)
    , m_use(new QPushButton(tr("Use")))
{
    setAttribute(Qt::WA_WindowPropagation); // the colours of the window it belongs to
    setWindowTitle(tr("Time zone of the days"));
    m_text->setPlaceholderText(tr("Search, as in denver or America/New York"));
    m_text->setAccessibleName(tr("Search time zones"));
    m_text->installEventFilter(this);
    m_zones->setSourceModel(new QStringListModel(zoneIds(), m_zones));
    m_zones->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setAccessibleName(tr("Time zones"));
    m_list->setModel(m_zones);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_error->setObjectName(u"fieldError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setMinimumHeight(m_error->fontMetrics().lineSpacing());
    auto *cancel = new QPushButton(tr("Cancel"));
    m_use->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(m_list, 1);
    column->addWidget(m_error);
    column->addLayout(buttons);
    resize(420, 460);

    connect(m_text, &QLineEdit::textChanged, this, &ZoneDialog::narrow);
    connect(m_list, &QListView::doubleClicked, this, &ZoneDialog::choose);
    connect(m_use, &QPushButton::clicked, this, &ZoneDialog::choose);
    connect(cancel, &QPushButton::clicked, this, &ZoneDialog::reject);

    narrow();
    const QModelIndexList found
        = m_zones->match(m_zones->index(0, 0), Qt::DisplayRole, QString::fromUtf8(current.id()), 1, Qt::MatchExactly);
    if (!found.isEmpty()) {
        m_list->setCurrentIndex(found.constFirst());
        m_list->scrollTo(found.constFirst(), QAbstractItemView::PositionAtCenter);
    }
    m_text->setFocus();
}

void ZoneDialog::narrow()
{
    const QString typed = m_text->text().simplified();
    m_zones->setFilterFixedString(QString(typed).replace(u' ', u'_')); // America/New_York
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_zones->index(0, 0));
    m_list->scrollTo(m_list->currentIndex());

    const bool isUnknown = m_zones->rowCount() == 0;
    m_error->setText(isUnknown
                         ? tr("“%1” is no time zone: search for a city, as in “denver” or “America/Denver”.").arg(typed)
                         : QString());
    m_text->setProperty("invalid", isUnknown);
    m_text->style()->unpolish(m_text);
    m_text->style()->polish(m_text);
    m_text->setAccessibleDescription(m_error->text());
    m_use->setEnabled(!isUnknown);
}

void ZoneDialog::choose()
{
    const QTimeZone zone(m_list->currentIndex().data().toString().toUtf8());
    if (!zone.isValid())
        return;
    accept();
    Q_EMIT zoneChosen(zone);
}

/// The arrows move in the list while one types.
bool ZoneDialog::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_text || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(object, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

} // namespace ui

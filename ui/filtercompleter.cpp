// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filtercompleter.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int HintRole = Qt::UserRole;
constexpr int Gap = 24; // between a completion and its hint
constexpr int Widest = 640;

/// A completion, and what it is in grey at the other side. Both are plain text whatever they look like.
class CompletionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString text = std::exchange(item.text, QString());
        const Theme theme = Theme::matching(QGuiApplication::palette());
        const QStyle *style = item.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

        const QRect rect = option.rect.adjusted(Margin, 0, -Margin, 0);
        const QFontMetrics &metrics = item.fontMetrics;
        const int room = std::max(rect.width() - metrics.horizontalAdvance(text) - Gap, rect.width() / 3);
        const QString hint = metrics.elidedText(index.data(HintRole).toString(), Qt::ElideRight, room);
        const int taken = hint.isEmpty() ? 0 : metrics.horizontalAdvance(hint) + Gap;
        draw(*painter, item, rect, Qt::AlignRight, hint, theme.secondaryText);
        draw(*painter, item, rect, Qt::AlignLeft, metrics.elidedText(text, Qt::ElideMiddle, rect.width() - taken),
             theme.text);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics &metrics = option.fontMetrics;
        const QString hint = index.data(HintRole).toString();
        const int width = metrics.horizontalAdvance(index.data().toString())
            + (hint.isEmpty() ? 0 : Gap + metrics.horizontalAdvance(hint));
        return {width + 2 * Margin, metrics.height() + 10};
    }

private:
    static void draw(QPainter &painter, const QStyleOptionViewItem &item, const QRect &rect, Qt::Alignment side,
                     const QString &text, const QColor &color)
    {
        painter.setPen(color);
        painter.drawText(rect, QStyle::visualAlignment(item.direction, side) | Qt::AlignVCenter | Qt::TextSingleLine,
                         text);
    }

    static constexpr int Margin = 8;
};

} // namespace

FilterCompleter::FilterCompleter(QLineEdit *field)
    : QObject(field)
    , m_field(field)
    , m_vocabulary([](traffic::Term::Field, const QString &) { return QStringList(); })
{
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text != m_completed)
            close();
    });
    connect(m_field, &QLineEdit::textEdited, this, &FilterCompleter::edited);
    m_field->installEventFilter(this);
}

FilterCompleter::~FilterCompleter()
{
    delete m_list;
}

// Whoever has left a term with a space has not asked for the next one yet.
void FilterCompleter::edited()
{
    const int cursor = m_field->cursorPosition();
    if (cursor == 0 || m_field->text().at(cursor - 1).isSpace())
        close();
    else
        offer();
}

void FilterCompleter::offer()
{
    m_isAsked = true;
    m_completed = m_field->text();
    m_completions = completionsAt(m_completed, m_field->cursorPosition(), m_vocabulary);
    if (m_completions.offers.isEmpty())
        return hide();
    m_model.clear();
    for (const Completion &offer : std::as_const(m_completions.offers)) {
        auto *item = new QStandardItem(offer.shown);
        item->setData(offer.hint, HintRole);
        item->setData(offer.hint.isEmpty() ? offer.shown : offer.shown + u", "_s + offer.hint, Qt::AccessibleTextRole);
        m_model.appendRow(item);
    }
    open();
}

bool FilterCompleter::isOpen() const
{
    return m_list && m_list->isVisible();
}

void FilterCompleter::refresh()
{
    const bool isChoosing = isOpen() && m_list->currentIndex().isValid(); // who chooses must not lose it
    if (m_isAsked && !isChoosing)
        offer();
}

void FilterCompleter::close()
{
    m_isAsked = false;
    hide();
}

void FilterCompleter::hide()
{
    if (m_list)
        m_list->hide();
}

void FilterCompleter::open()
{
    if (!m_list) {
        m_list = new QListView(m_field->window());
        m_list->setObjectName(u"completions"_s);
        m_list->setAccessibleName(tr("Completions"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setModel(&m_model);
        m_list->setItemDelegate(new CompletionDelegate(m_list));
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setUniformItemSizes(true);
        m_list->setMouseTracking(true); // so that the style shows what is under the mouse
        connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
    }
    if (m_list->parentWidget() != m_field->window())
        m_list->setParent(m_field->window());
    m_field->installEventFilter(this); // before those who came later: Esc is for the list first
    m_list->setCurrentIndex({});
    resizeAndPlace();
    m_list->show();
    m_list->raise();
}

void FilterCompleter::resizeAndPlace()
{
    constexpr int Border = 10; // the style's, on both sides
    const QWidget *window = m_field->window();
    const QRect cursor = m_field->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const int begin = int(m_completions.replaced.position);
    const QString typed = m_field->text().mid(begin, m_field->cursorPosition() - begin);
    const int before = m_field->fontMetrics().horizontalAdvance(typed);
    const int left = cursor.left() + (m_field->isRightToLeft() ? before : -before);
    const QPoint corner = m_field->mapTo(window, QPoint(std::max(left, 0), m_field->height() + 2));

    const int rows = m_model.rowCount();
    const QSize content(m_list->sizeHintForColumn(0), rows * m_list->sizeHintForRow(0));
    const int width = std::min({content.width() + Border, Widest, window->width()});
    const int height = std::min(content.height() + Border, window->height() - corner.y());
    m_list->setVerticalScrollBarPolicy(height < content.height() + Border ? Qt::ScrollBarAsNeeded
                                                                          : Qt::ScrollBarAlwaysOff);
    const int x = m_field->isRightToLeft() ? corner.x() - width : corner.x();
    m_list->setGeometry(std::clamp(x, 0, window->width() - width), corner.y(), width, height);
}

void FilterCompleter::choose(int row)
{
    m_list->setCurrentIndex(m_model.index(row, 0));
    QAccessibleEvent chosen(m_list, QAccessible::Focus); // the view tells it only when it has the focus
    chosen.setChild(row);
    QAccessible::updateAccessibility(&chosen);
}

void FilterCompleter::take(int row)
{
    const Completion taken = m_completions.offers.value(row);
    const auto [position, length] = m_completions.replaced;
    m_field->setCursorPosition(int(position));
    m_field->cursorForward(true, int(length));
    m_field->insert(taken.text); // is edited: of a field, the values are offered now
    if (!taken.goesOn)
        close();
}

bool FilterCompleter::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (isOpen() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (press(*static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::FocusOut:
        close();
        break;
    case QEvent::Resize: // chips come and go
        if (isOpen())
            resizeAndPlace();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool FilterCompleter::press(const QKeyEvent &event)
{
    if (isOpen())
        return pressOpen(event);
    const bool isDown = event.key() == Qt::Key_Down && event.modifiers() == Qt::NoModifier;
    if (!isDown && !(event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier))
        return false;
    offer();
    return true;
}

bool FilterCompleter::pressOpen(const QKeyEvent &event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != 0)
        return false;
    const int rows = m_model.rowCount();
    const int row = m_list->currentIndex().row(); // -1: nothing is chosen, which is also behind the last
    switch (event.key()) {
    case Qt::Key_Down:
        choose(row + 1 < rows ? row + 1 : -1);
        return true;
    case Qt::Key_Up:
        choose(row >= 0 ? row - 1 : rows - 1);
        return true;
    case Qt::Key_Tab:
        take(std::max(row, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0)
            take(row);
        else
            close();
        return row >= 0;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chooser.h"

#include <algorithm>

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include "text/plainline.h"
#include "ui/choicedelegate.h"
#include "ui/plaintext.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int MostRows = 12;

} // namespace

Chooser::Chooser(QWidget *widget)
    : PopupCard(widget)
    , m_model(new ChoiceModel(this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(plainLabel(u"secondary"_s))
    , m_footer(new QFrame)
    , m_footerText(plainLabel(u"secondary"_s))
    , m_footerAction(new QToolButton)
{
    m_field->setMaxLength(200);
    m_list->setObjectName(u"choices"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    // The keyboard stays in the field, while screen readers are told of the list's rows.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(m_field);
    setFocusProxy(m_field);
    m_nothing->setContentsMargins(10, 6, 10, 6);

    m_footer->setObjectName(u"chooserFooter"_s);
    m_footer->hide();
    auto *foot = new QHBoxLayout(m_footer);
    foot->setContentsMargins(10, 4, 2, 4);
    foot->addWidget(m_footerText, 1);
    foot->addWidget(m_footerAction);

    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    column->addWidget(m_footer);

    connect(m_field, &QLineEdit::textChanged, this, &Chooser::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_footerAction, &QToolButton::clicked, this, &Chooser::footerActivated);
    setPrompt(tr("Search"));
}

Chooser::~Chooser() = default;

void Chooser::setPrompt(const QString &prompt)
{
    m_field->setPlaceholderText(prompt);
    m_field->setAccessibleName(prompt);
    m_list->setAccessibleName(prompt);
    setAccessibleName(prompt);
}

void Chooser::setChoices(const QList<Choice> &choices)
{
    const QModelIndex selected = m_list->currentIndex();
    const Choice *choice = m_model->choiceAt(selected.row());
    const std::optional<Choice> before = choice ? std::optional(*choice) : std::nullopt;
    const int top = m_list->visualRect(selected).top();

    m_model->setChoices(choices);
    showFound();
    const int row = before ? m_model->rowOf(*before) : -1;
    if (row < 0) {
        select(m_model->firstRow());
        return;
    }
    m_list->setCurrentIndex(m_model->index(row));
    m_list->verticalScrollBar()->setValue(m_list->verticalScrollBar()->value()
                                          + m_list->visualRect(m_list->currentIndex()).top() - top);
}

void Chooser::setTypedChoice(ChoiceModel::TypedChoice offer)
{
    m_model->setTypedChoice(std::move(offer));
    search();
}

void Chooser::setFooter(const ChooserFooter &footer)
{
    const bool hasAction = !footer.action.isEmpty();
    if (m_footerAction->hasFocus() && !hasAction)
        m_field->setFocus(); // before it goes
    m_footerText->setText(footer.text);
    m_footerText->setObjectName(footer.isError ? u"fieldError"_s : u"secondary"_s);
    style()->unpolish(m_footerText); // the style looks at the name once
    style()->polish(m_footerText);
    m_footerAction->setText(buttonText(footer.action));
    m_footerAction->setAccessibleDescription(footer.text);
    m_footerAction->setVisible(hasAction);
    m_footer->setVisible(!footer.text.isEmpty());
    place();
}

void Chooser::setEmptyText(const QString &text)
{
    m_emptyText = text;
    showFound();
}

void Chooser::setWidthInCharacters(int characters)
{
    m_characters = characters;
    place();
}

void Chooser::prepare()
{
    m_field->clear();
    search();
}

void Chooser::search()
{
    m_model->search(m_field->text());
    showFound();
    select(m_model->firstRow());
}

void Chooser::showFound()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const QString typed = m_field->text().trimmed();
    m_nothing->setText(!typed.isEmpty()            ? tr("Nothing matches “%1”").arg(text::plainLine(typed, 40))
                           : m_emptyText.isEmpty() ? tr("Nothing here")
                                                   : m_emptyText);
    m_nothing->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    place();
}

QSize Chooser::arrange(QSize room)
{
    ensurePolished();
    const int row = ChoiceDelegate::rowHeight(m_list->fontMetrics());
    const int width = std::min(room.width(), m_characters * fontMetrics().averageCharWidth());
    m_list->setFixedHeight(std::clamp(m_model->rowCount(), 1, MostRows) * row);
    const auto height = [&] {
        QLayout *column = card()->layout();
        column->invalidate();
        return column->hasHeightForWidth() ? column->totalHeightForWidth(width) : column->totalSizeHint().height();
    };
    if (const int excess = height() - room.height(); excess > 0)
        m_list->setFixedHeight(std::max(1, (m_list->height() - excess) / row) * row);
    return {width, height()};
}

bool Chooser::wants(const QKeyEvent &key) const
{
    const bool isInField = m_field->hasFocus();
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return isInField || m_footerAction->hasFocus();
    case Qt::Key_Home:
    case Qt::Key_End:
        return key.modifiers() & Qt::ControlModifier; // without it they are the field's
    default:
        return PopupCard::wants(key);
    }
}

void Chooser::press(const QKeyEvent &key)
{
    const int page = std::max(1, m_list->height() / ChoiceDelegate::rowHeight(m_list->fontMetrics()) - 1);
    const int all = m_model->rowCount();
    switch (key.key()) {
    case Qt::Key_Up:
        return step(-1, true);
    case Qt::Key_Down:
        return step(1, true);
    case Qt::Key_PageUp:
        return step(-page, false);
    case Qt::Key_PageDown:
        return step(page, false);
    case Qt::Key_Home:
        return step(-all, false);
    case Qt::Key_End:
        return step(all, false);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_footerAction->hasFocus())
            m_footerAction->click();
        else
            choose(m_list->currentIndex().row());
        return;
    default:
        PopupCard::press(key);
    }
}

void Chooser::step(int rows, bool wraps)
{
    const int all = m_model->rowCount();
    if (all == 0)
        return;
    const int direction = rows < 0 ? -1 : 1;
    int row = m_list->currentIndex().row() + rows;
    row = wraps ? (row + all) % all : std::clamp(row, 0, all - 1);
    // Past a heading; where there is nothing more in that direction, back to the choice nearest to it.
    int past = row;
    while (past >= 0 && past < all && !m_model->choiceAt(past))
        past += direction;
    if (past < 0 || past >= all) {
        const int back = wraps ? direction : -direction;
        past = wraps ? (direction < 0 ? all - 1 : 0) : row;
        while (!m_model->choiceAt(past))
            past += back;
    }
    select(past);
}

void Chooser::select(int row)
{
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    // The heading above the first choice of all belongs in sight too.
    const bool isFirst = row > 0 && !m_model->choiceAt(row - 1);
    if (isFirst)
        m_list->scrollTo(m_model->index(row - 1));
    m_list->scrollTo(index);
}

void Chooser::choose(int row)
{
    const Choice *selected = m_model->choiceAt(row);
    if (!selected || !selected->isEnabled)
        return;
    const Choice choice = *selected; // what it does may change the list, or end the chooser
    dismiss();
    Q_EMIT chosen(choice);
    if (choice.choose)
        choice.choose();
}

} // namespace ui

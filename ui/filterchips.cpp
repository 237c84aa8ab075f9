// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filterchips.h"

#include <algorithm>

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include "export/filterwords.h"
#include "text/plainline.h"
#include "ui/icons.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Before = 12; // the text
constexpr int After = 30; // the text: the x
constexpr int RemoveSize = 18;
constexpr int Spacing = 6;
constexpr int NarrowestInCharacters = 6;
constexpr int WidestInCharacters = 28;
constexpr qsizetype LongestShown = 300; // characters: more never fits

QString lineOf(const traffic::Term &term)
{
    return text::plainLine(exporting::words(term), LongestShown);
}

bool isWindowOfTime(const traffic::Term &term)
{
    return term.field == traffic::Term::Field::Day && !term.excluded;
}

} // namespace

FilterChip::FilterChip(QWidget *parent)
    : QAbstractButton(parent)
    , m_remove(new QToolButton)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleDescription(tr("Enter selects it in the text, Delete removes it."));
    m_remove->setObjectName(u"inField"_s);
    m_remove->setIcon(ui::icon(u"cancel"_s));
    m_remove->setIconSize({10, 10});
    m_remove->setFixedSize(RemoveSize, RemoveSize);
    m_remove->setFocusPolicy(Qt::NoFocus); // the chip has a key for it
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, (After - RemoveSize) / 2, 0);
    row->addStretch();
    row->addWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, &FilterChip::removed);
}

void FilterChip::setTerm(const traffic::Term &term)
{
    m_term = term;
    const QString line = lineOf(term);
    setText(line);
    setAccessibleName(tr("Filter term: %1").arg(line));
    m_remove->setAccessibleName(tr("Remove %1").arg(line));
    m_remove->setToolTip(tr("Remove from the filter (Delete)"));
    setToolTip(u"<span>%1</span>"_s.arg(line.toHtmlEscaped())); // else it may be taken for rich text
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int widest = WidestInCharacters * metrics.averageCharWidth();
    return {Before + std::min(metrics.horizontalAdvance(text()), widest) + After, metrics.height() + 12};
}

QSize FilterChip::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {std::min(Before + NarrowestInCharacters * fontMetrics().averageCharWidth() + After, hint.width()),
            hint.height()};
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removed();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

// The window of time is tinted as the strip that shows it is, what is excluded has a broken edge. The colours are the
// theme's own: under a style sheet the palette is not inherited.
void FilterChip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::matching(QGuiApplication::palette());
    const bool isHovered = underMouse() || isDown();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = isHovered ? theme.hover : theme.card;
    if (isWindowOfTime(m_term))
        fill = isHovered ? theme.hover : theme.selection;
    QPen edge(m_term.excluded ? theme.secondaryText : theme.outline);
    if (m_term.excluded)
        edge.setDashPattern({3, 3});
    if (hasFocus())
        edge = QPen(theme.accent, 2);
    const QRectF shape = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);

    const QRect inside = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(Before, 0, 4 - After, 0));
    painter.setPen(theme.text);
    painter.drawText(inside,
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, inside.width()));
}

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_more(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing);
    row->addWidget(m_more);
    m_more->setObjectName(u"moreTerms"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &FilterChips::listHidden);
    hide();
}

void FilterChips::setFilter(const traffic::Filter &filter)
{
    const auto focused = std::ranges::find_if(m_chips, [](const FilterChip *chip) { return chip->hasFocus(); });
    const bool hadFocus = focused != m_chips.end();
    const auto place = std::size_t(focused - m_chips.begin());

    m_filter = filter;
    while (m_chips.size() < filter.terms.size())
        addChip();
    for (; m_chips.size() > filter.terms.size(); m_chips.pop_back()) {
        m_chips.back()->hide();
        m_chips.back()->deleteLater(); // it may be the one that asked
    }
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setTerm(filter.terms[i]);
    arrange();

    if (hadFocus && !m_chips.empty())
        m_chips[std::min(place, m_chips.size() - 1)]->setFocus();
    if (hadFocus && m_chips.empty())
        Q_EMIT focusLost();
}

void FilterChips::addChip()
{
    auto *chip = new FilterChip;
    layout()->addWidget(chip);
    // Else it would come behind the whole window.
    setTabOrder(m_chips.empty() ? static_cast<QWidget *>(m_more) : m_chips.back(), chip);
    m_chips.push_back(chip);
    connect(chip, &FilterChip::clicked, this, [this, chip] { Q_EMIT activated(traffic::Term(chip->term())); });
    connect(chip, &FilterChip::removed, this, [this, chip] { Q_EMIT removed(traffic::Term(chip->term())); });
}

void FilterChips::fit(int width)
{
    m_room = width;
    arrange();
}

void FilterChips::arrange()
{
    const int count = int(m_chips.size());
    const auto nameMore = [this](int hidden) {
        m_more->setText(tr("+%1", "number of more filter terms").arg(QLocale().toString(hidden)));
        m_more->setAccessibleName(tr("%n more filter term(s)", nullptr, hidden));
    };
    nameMore(count);
    const int moreWidth = m_more->sizeHint().width() + Spacing;

    // From the last one on, as many as there is room for; the last may be narrower than it would like to be.
    int used = -Spacing;
    int first = count;
    while (first > 0) {
        const FilterChip *chip = m_chips[std::size_t(first - 1)];
        const int left = m_room - used - Spacing - (first > 1 ? moreWidth : 0);
        const bool isLast = first == count;
        const int wanted = isLast ? std::clamp(left, chip->minimumSizeHint().width(), chip->sizeHint().width())
                                  : chip->sizeHint().width();
        if (wanted > left)
            break;
        used += Spacing + wanted;
        --first;
    }
    for (int i = 0; i < count; ++i)
        m_chips[std::size_t(i)]->setVisible(i >= first);
    nameMore(first);
    m_more->setVisible(first > 0);
    setVisible(count > 0);
    setFixedWidth(std::max(used + (first > 0 ? moreWidth : 0), 0));
}

void FilterChips::listHidden()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    for (std::size_t i = 0; i < m_chips.size() && m_chips[i]->isHidden(); ++i) {
        const traffic::Term term = m_filter.terms[i];
        const QString text = fontMetrics().elidedText(lineOf(term), Qt::ElideMiddle, 400).replace(u'&', u"&&"_s);
        connect(menu->addAction(text), &QAction::triggered, this, [this, term] { Q_EMIT activated(term); });
    }
}

} // namespace ui

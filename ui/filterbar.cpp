// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filterbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/filterchips.h"
#include "ui/filtercompleter.h"
#include "ui/filterfield.h"
#include "ui/filterhelp.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int NarrowestField = 260;
constexpr double FieldShare = 0.4; // of the width, at least

/// Whether what stands at @p place asks for @p term. A positive day is there for all others: only the last counts.
bool says(const QString &text, const traffic::TextPlace &place, const traffic::Term &term)
{
    const auto said = traffic::parseFilter(text.sliced(place.position, place.length));
    return said && (said->terms.front() == term || (said->days() && traffic::Filter{{term}}.days()));
}

QString textWithout(const QString &text, const traffic::Term &term)
{
    QStringList rest;
    for (const traffic::TextPlace &place : traffic::termPlaces(text)) {
        if (!says(text, place, term))
            rest << text.sliced(place.position, place.length);
    }
    return rest.join(u' ');
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new FilterField)
    , m_chips(new FilterChips)
    , m_error(new QLabel)
    , m_completer(new FilterCompleter(m_field))
{
    m_field->setPlaceholderText(tr("Filter: any words, or app:zoom dest:*.google.com port:443 recv>100MB day:7d"));
    m_field->setAccessibleName(tr("Filter"));
    m_error->setObjectName(u"fieldError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_field, 1);
    row->addWidget(m_chips);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_error);
    setFocusProxy(m_field);

    connect(m_field, &FilterField::textChanged, this, &FilterBar::read);
    connect(m_field, &FilterField::editingFinished, this, [this] { m_isTyping = false; });
    connect(m_field, &FilterField::helpRequested, this, &FilterBar::toggleHelp);
    connect(m_chips, &FilterChips::activated, this, &FilterBar::goTo);
    connect(m_chips, &FilterChips::removed, this, &FilterBar::remove);
    connect(m_chips, &FilterChips::focusLost, this, [this] { m_field->setFocus(); });
}

FilterBar::~FilterBar()
{
    m_field->disconnect(this); // as it goes it loses the focus, which ends the editing
}

void FilterBar::setFilter(const traffic::Filter &filter)
{
    if (filter == m_filter)
        return;
    put(filter);
    m_field->setText(filter.text());
    m_isTyping = false;
}

void FilterBar::setVocabulary(FilterVocabulary vocabulary)
{
    m_completer->setVocabulary(std::move(vocabulary));
}

void FilterBar::refreshCompletions()
{
    m_completer->refresh();
}

void FilterBar::focusText()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_chips->fit(width() - std::max(NarrowestField, int(width() * FieldShare)));
}

void FilterBar::read()
{
    const auto filter = traffic::parseFilter(m_field->text());
    m_field->mark(filter ? std::nullopt : std::optional(filter.error()));
    m_error->setVisible(!filter);
    m_error->setText(filter ? QString() : filter.error().what);
    m_field->setAccessibleDescription(m_error->text());
    if (filter && *filter != m_filter)
        change(*filter, std::exchange(m_isTyping, true));
}

void FilterBar::put(const traffic::Filter &filter)
{
    m_filter = filter;
    m_chips->setFilter(filter);
}

void FilterBar::change(const traffic::Filter &filter, bool continued)
{
    put(filter);
    Q_EMIT filterChanged(m_filter, continued);
}

// In a wrong text the term may not be found: then all of it is what has to be looked at.
void FilterBar::goTo(const traffic::Term &term)
{
    const QString text = m_field->text();
    const auto places = traffic::termPlaces(text);
    const auto found = std::ranges::find_if(places.rbegin(), places.rend(),
                                            [&](const traffic::TextPlace &place) { return says(text, place, term); });
    m_field->select(found == places.rend() ? traffic::TextPlace{0, text.size()} : *found);
}

// What is being typed stays, wrong as it may be.
void FilterBar::remove(const traffic::Term &term)
{
    traffic::Filter rest = m_filter;
    rest.remove(term);
    m_isTyping = false;
    m_field->selectAll();
    m_field->insert(textWithout(m_field->text(), term)); // can be undone
    m_completer->close();
    m_isTyping = false;
    if (m_filter != rest)
        change(rest, false);
}

void FilterBar::toggleHelp()
{
    if (m_help && m_help->isVisible()) {
        m_help->close();
        return;
    }
    if (!m_help) {
        m_help = new FilterHelp(window());
        connect(m_help, &FilterHelp::exampleChosen, this, &FilterBar::addExample);
        connect(m_help, &FilterHelp::helpRequested, this, &FilterBar::helpRequested);
    }
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void FilterBar::addExample(const QString &text)
{
    const QString before = m_field->text();
    const bool needsSpace = !before.isEmpty() && !before.back().isSpace();
    m_isTyping = false;
    m_field->end(false);
    m_field->insert(needsSpace ? u' ' + text : text);
    m_completer->close();
    m_field->setSelection(int(m_field->text().size() - text.size()), int(text.size()));
    m_isTyping = false;
}

} // namespace ui

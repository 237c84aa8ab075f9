// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filterbar.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QTextCharFormat>
#include <QVBoxLayout>

#include "ui/icons.h"

using namespace Qt::StringLiterals;

namespace ui {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_error(new QLabel)
{
    m_text->setPlaceholderText(tr("Filter: any words, or app:zoom dest:*.google.com port:443 recv>100MB day:7d"));
    m_text->setAccessibleName(tr("Filter"));
    m_text->addAction(icon(u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Filter"));
    QAction *clear = m_text->addAction(icon(u"cancel"_s), QLineEdit::TrailingPosition);
    clear->setText(tr("Remove the filter"));
    clear->setVisible(false);
    m_error->setObjectName(u"fieldError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_text);
    column->addWidget(m_error);
    setFocusProxy(m_text);

    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::read);
    connect(m_text, &QLineEdit::textChanged, clear,
            [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
    connect(clear, &QAction::triggered, m_text, &QLineEdit::clear);
    connect(m_text, &QLineEdit::editingFinished, this, [this] { m_isTyping = false; });
}

void FilterBar::setFilter(const traffic::Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_text->setText(filter.text());
    m_isTyping = false;
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::read()
{
    const auto filter = traffic::parseFilter(m_text->text());
    markWrong(filter ? 0 : filter.error().position, filter ? 0 : filter.error().length);
    m_text->setProperty("invalid", !filter);
    m_text->style()->unpolish(m_text);
    m_text->style()->polish(m_text);
    m_error->setVisible(!filter);
    m_error->setText(filter ? QString() : filter.error().what);
    m_text->setAccessibleDescription(m_error->text());
    if (filter && *filter != m_filter) {
        m_filter = *filter;
        Q_EMIT filterChanged(m_filter, std::exchange(m_isTyping, true));
    }
}

// QLineEdit has no formats of its own; those of an input method it draws, and they touch neither text nor undo.
void FilterBar::markWrong(qsizetype position, qsizetype length)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (length > 0) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(palette().color(QPalette::BrightText));
        attributes.append(
            {QInputMethodEvent::TextFormat, int(position) - m_text->cursorPosition(), int(length), wrong});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(m_text, &event);
}

} // namespace ui

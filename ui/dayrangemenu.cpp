// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dayrangemenu.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QVBoxLayout>
#include <QWidgetAction>

#include "export/chart.h"
#include "traffic/daywords.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int NamedDays = 7; // today and yesterday, and those before by their names

void setLook(QWidget *widget, const QString &objectName)
{
    widget->setObjectName(objectName);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

DayRangeMenu::DayRangeMenu(QWidget *parent)
    : MenuButton(parent)
    , m_entry(new QWidgetAction(this))
    , m_text(new QLineEdit)
    , m_meaning(new QLabel)
{
    m_text->setPlaceholderText(tr("7d, last week, 3-9 Nov, tue"));
    m_text->setAccessibleName(tr("Days"));
    m_text->installEventFilter(this);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_meaning->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_meaning->setObjectName(u"secondary"_s);
    // The menu does not grow while it is open: there is room for a whole sentence.
    m_meaning->setFixedWidth(fontMetrics().averageCharWidth() * 44);
    m_meaning->setFixedHeight(3 * fontMetrics().lineSpacing() + 2);

    auto *entry = new QWidget;
    auto *column = new QVBoxLayout(entry);
    column->setContentsMargins(8, 6, 8, 2);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addWidget(m_meaning);
    entry->setFocusPolicy(Qt::StrongFocus); // a menu gives the focus to such widgets only
    entry->setFocusProxy(m_text);
    m_entry->setDefaultWidget(entry);
    m_entry->setText(tr("Days")); // for screen readers

    connect(menu(), &QMenu::aboutToShow, this, &DayRangeMenu::fill);
    connect(m_text, &QLineEdit::textChanged, this, &DayRangeMenu::read);
    describe();
}

void DayRangeMenu::setDays(const std::optional<traffic::DaySelection> &shown, traffic::Day today)
{
    m_shown = shown;
    m_today = today;
    describe();
}

void DayRangeMenu::describe()
{
    const QString words = m_shown ? traffic::describeDays(*m_shown, m_today, locale()) : tr("All days");
    setChoice(words, tr("Days shown: %1").arg(words));
    setToolTip(m_shown ? traffic::spellOutDays(*m_shown, m_today, locale()) : QString());
}

void DayRangeMenu::changeEvent(QEvent *event)
{
    MenuButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        describe();
}

void DayRangeMenu::fill()
{
    menu()->clear();
    menu()->addAction(m_entry);
    menu()->addSeparator();
    for (const traffic::DayPreset &preset : traffic::dayPresets(m_today, locale()))
        addChoice(preset.name, preset.what);
    menu()->addSeparator();
    for (int back = 2; back < NamedDays; ++back) {
        const traffic::Day day = m_today - std::chrono::days{back};
        addChoice(locale().toString(exporting::dateOf(day), tr("dddd d MMM", "date format")),
                  traffic::DayRange{day, day});
    }
    m_text->clear();
    read();
    menu()->setActiveAction(m_entry); // so that one can type at once
    m_text->setFocus(Qt::PopupFocusReason);
}

void DayRangeMenu::addChoice(const QString &name, const std::optional<traffic::DaySelection> &what)
{
    QAction *action = menu()->addAction(name);
    action->setCheckable(true);
    action->setChecked(what == m_shown);
    connect(action, &QAction::triggered, this, [this, what] { Q_EMIT chosen(what); });
}

/// Says underneath what the text means.
void DayRangeMenu::read()
{
    const QString text = m_text->text();
    if (text.trimmed().isEmpty()) {
        say(m_shown ? traffic::spellOutDays(*m_shown, m_today, locale()) : tr("All days are shown."), false);
        return;
    }
    const auto days = traffic::parseDayWords(text, m_today, locale());
    say(days ? traffic::spellOutDays(*days, m_today, locale()) : days.error(), !days);
}

void DayRangeMenu::say(const QString &text, bool isWrong)
{
    m_meaning->setText(text);
    setLook(m_meaning, isWrong ? u"fieldError"_s : u"secondary"_s);
    m_text->setProperty("invalid", isWrong);
    setLook(m_text, m_text->objectName());
    m_text->setAccessibleDescription(text);
}

void DayRangeMenu::apply()
{
    if (m_text->text().trimmed().isEmpty()) {
        menu()->close();
        return;
    }
    const auto days = traffic::parseDayWords(m_text->text(), m_today, locale());
    if (!days)
        return; // what is wrong is said already
    menu()->close();
    Q_EMIT chosen(*days);
}

/// Enter is the field's: the menu would take it for a click on the field, and close.
bool DayRangeMenu::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_text || event->type() != QEvent::KeyPress)
        return MenuButton::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    apply();
    return true;
}

} // namespace ui

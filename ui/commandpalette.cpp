// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandpalette.h"

#include <algorithm>

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int MostRecent = 5;

// "&Save && close" reads "Save & close".
QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size())
            break;
        plain += text[i];
    }
    return plain;
}

} // namespace

CommandPalette::CommandPalette(QWidget *widget)
    : Chooser(widget)
{
    setPrompt(tr("What to do or open"));
    setWidthInCharacters(80);
    connect(this, &Chooser::chosen, this, &CommandPalette::remember);
}

void CommandPalette::addProvider(std::function<QList<Choice>()> choices)
{
    m_providers.push_back(std::move(choices));
}

void CommandPalette::toggle()
{
    if (isVisible())
        dismiss();
    else
        showNearTop();
}

void CommandPalette::prepare()
{
    QList<QList<Choice>> recent(m_recent.size());
    QList<Choice> others;
    for (const auto &choicesNow : m_providers) {
        const QList<Choice> choices = choicesNow();
        for (Choice choice : choices) {
            choice.isCurrent = false; // the palette begins at its top
            const qsizetype used = m_recent.indexOf(choice.text);
            if (used >= 0)
                choice.group = tr("Used last");
            (used < 0 ? others : recent[used]).append(choice);
        }
    }
    QList<Choice> all;
    for (const QList<Choice> &used : recent)
        all += used;
    setChoices(all + others);
    Chooser::prepare();
}

// The shortcut that opens it closes it: a text field would take Ctrl+K for "delete to the end of the line".
bool CommandPalette::wants(const QKeyEvent &key) const
{
    return (key.key() == Qt::Key_K && key.modifiers() == Qt::ControlModifier) || Chooser::wants(key);
}

void CommandPalette::remember(const Choice &choice)
{
    m_recent.removeOne(choice.text);
    m_recent.prepend(choice.text);
    m_recent.resize(std::min<qsizetype>(m_recent.size(), MostRecent));
}

QList<Choice> choicesOf(const QList<QAction *> &actions, const QString &group)
{
    QList<Choice> choices;
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || action->menu() || action->text().isEmpty())
            continue;
        choices.append({.text = withoutMnemonic(action->text()),
                        .detail = action->shortcut().toString(QKeySequence::NativeText),
                        .group = group,
                        .icon = action->icon(),
                        .isEnabled = action->isEnabled(),
                        .choose = [action = QPointer(action)] {
                            if (action)
                                action->trigger();
                        }});
    }
    return choices;
}

} // namespace ui

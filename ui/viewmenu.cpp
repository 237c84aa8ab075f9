// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmenu.h"

#include <algorithm>

#include <QDate>
#include <QLocale>

#include "text/plainline.h"
#include "traffic/filter.h"
#include "ui/plaintext.h"
#include "ui/saveviewdialog.h"
#include "ui/viewsdialog.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString dayText(traffic::Day day, const QLocale &locale)
{
    return locale.toString(QDate(1970, 1, 1).addDays(day.time_since_epoch().count()), QLocale::ShortFormat);
}

// What a filter is about, where it can be said in a word; empty where not.
QString about(const traffic::Term &term, const QLocale &locale)
{
    if (term.excluded)
        return {};
    if (const auto *last = std::get_if<traffic::LastDays>(&term.what))
        return last->count == 1 ? ViewMenu::tr("today") : ViewMenu::tr("last %L1 days").arg(last->count);
    if (const auto *range = std::get_if<traffic::DayRange>(&term.what)) {
        const QString first = dayText(range->first, locale);
        return range->count() == 1 ? first : first + u'–' + dayText(range->last, locale);
    }
    if (const auto *weekday = std::get_if<traffic::WeekdayOf>(&term.what))
        return locale.standaloneDayName(int(weekday->weekday.iso_encoding()));
    if (term.field != traffic::Term::Field::Application)
        return {};
    QStringList names;
    if (const auto *patterns = std::get_if<std::vector<traffic::Pattern>>(&term.what)) {
        for (const traffic::Pattern &pattern : *patterns)
            names.append(pattern.parts.join(u'*'));
    }
    return names.join(u", "_s);
}

} // namespace

ViewMenu::ViewMenu(explore::ViewStore &store, QWidget *parent)
    : QMenu(parent)
    , m_store(store)
{
    connect(this, &QMenu::aboutToShow, this, &ViewMenu::fill);
}

void ViewMenu::setProfile(const QString &profileId)
{
    m_profile = profileId;
}

void ViewMenu::setCurrent(const explore::View &view)
{
    m_current = view;
}

bool ViewMenu::canSave() const
{
    return !m_profile.isEmpty() && !m_current.networkId.isEmpty() && !m_current.clientId.isEmpty();
}

void ViewMenu::fill()
{
    clear();
    const QList<explore::View> views = m_store.all(m_profile);
    for (const explore::View &view : views) {
        QAction *action = addAction(buttonText(text::plainLine(view.name, 80)));
        action->setCheckable(true);
        action->setChecked(canSave() && view.showsSameAs(m_current));
        connect(action, &QAction::triggered, this, [this, view] { Q_EMIT viewChosen(view); });
    }
    if (views.isEmpty())
        addAction(tr("No saved views"))->setEnabled(false);
    addSeparator();
    QAction *save = addAction(tr("Save this view…"));
    save->setEnabled(canSave());
    connect(save, &QAction::triggered, this, &ViewMenu::saveCurrent);
    QAction *manageAll = addAction(tr("Manage views…"));
    manageAll->setEnabled(!views.isEmpty());
    connect(manageAll, &QAction::triggered, this, &ViewMenu::manage);
}

void ViewMenu::saveCurrent()
{
    if (!canSave())
        return;
    auto *dialog = new SaveViewDialog(m_store, m_profile, m_current, suggestedName(m_current, locale()),
                                      parentWidget()->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ViewMenu::manage()
{
    auto *dialog = new ViewsDialog(m_store, m_profile, parentWidget()->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString ViewMenu::suggestedName(const explore::View &view, const QLocale &locale)
{
    QStringList parts{text::plainLine(view.clientName.isEmpty() ? view.clientId : view.clientName, 60)};
    const auto filter = traffic::parseFilter(view.filter);
    std::vector<traffic::Term> terms = filter ? filter->terms : std::vector<traffic::Term>();
    // What comes before when.
    std::ranges::stable_partition(
        terms, [](const traffic::Term &term) { return term.field == traffic::Term::Field::Application; });
    for (const traffic::Term &term : terms) {
        if (const QString part = about(term, locale); !part.isEmpty())
            parts.append(text::plainLine(part, 60));
    }
    parts.removeAll(QString());
    return text::plainLine(parts.join(u" · "_s), explore::ViewStore::LongestName);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helpwindow.h"

#include <algorithm>

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/choicedelegate.h"
#include "ui/choicemodel.h"
#include "ui/helpview.h"
#include "ui/icons.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QFrame *card(QWidget *content)
{
    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(content);
    return card;
}

} // namespace

// Without a parent, so that a dialog of the window does not keep it from being read.
HelpWindow::HelpWindow()
    : m_search(new QLineEdit)
    , m_choices(new ChoiceModel(this))
    , m_list(new QListView)
    , m_view(new HelpView)
{
    setWindowFlag(Qt::Window);
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowTitle(tr("Help"));
    setWindowIcon(QIcon(u":/icons/io.github.flowtrail.Flowtrail.svg"_s));
    resize(QSize(1080, 760).boundedTo(screen()->availableSize() - QSize(16, 48)));
    applyTheme();

    m_back = makeAction(tr("Back"), u"back"_s, Qt::ALT | Qt::Key_Left);
    m_forward = makeAction(tr("Forward"), u"forward"_s, Qt::ALT | Qt::Key_Right);
    m_search->setPlaceholderText(tr("Search all pages, or paste an error"));
    m_search->setAccessibleName(tr("Search the help"));
    addMark(*m_search, u"search"_s);
    m_search->setClearButtonEnabled(true);
    if (auto *clear = m_search->findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(tr("Clear the search")); // for screen readers: Qt gives its own action no text
    m_search->installEventFilter(this);
    m_list->setObjectName(u"choices"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setModel(m_choices);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Page"));

    auto *top = new QHBoxLayout;
    for (QAction *action : {m_back, m_forward}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        top->addWidget(button);
    }
    top->addWidget(m_search, 1);
    auto *panes = new QSplitter;
    panes->addWidget(card(m_list));
    panes->addWidget(card(m_view));
    panes->setStretchFactor(1, 1);
    const int forList = std::min(fontMetrics().averageCharWidth() * 40, width() / 3);
    panes->setSizes({forList, width() - forList});
    panes->setHandleWidth(8);
    panes->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(panes, 1);

    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_back, &QAction::triggered, this, [this] { walk(-1); });
    connect(m_forward, &QAction::triggered, this, [this] { walk(1); });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_view, &HelpView::anchorClicked, this, &HelpWindow::follow);
}

QAction *HelpWindow::makeAction(const QString &text, const QString &iconName, const QKeySequence &keys)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(keys);
    action->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    addAction(action);
    return action;
}

void HelpWindow::open(const HelpPlace &place)
{
    m_search->clear();
    goTo(place);
    show();
    raise();
    activateWindow();
    m_view->setFocus();
}

void HelpWindow::goTo(const HelpPlace &place)
{
    if (m_at >= 0) {
        if (m_visits[m_at].place == place) {
            showPlace(place);
            return;
        }
        m_visits[m_at].scroll = m_view->verticalScrollBar()->value();
    }
    m_visits.resize(m_at + 1);
    m_visits.append({place});
    ++m_at;
    showVisit();
}

void HelpWindow::walk(qsizetype steps)
{
    m_visits[m_at].scroll = m_view->verticalScrollBar()->value();
    m_at += steps;
    showVisit();
    m_view->verticalScrollBar()->setValue(m_visits[m_at].scroll);
}

void HelpWindow::showVisit()
{
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_visits.size());
    showPlace(place());
    if (m_search->text().trimmed().isEmpty())
        listPages();
}

void HelpWindow::showPlace(const HelpPlace &place)
{
    const HelpPage *page = m_pages.find(place.page);
    if (!page)
        return;
    m_view->setPage(*page);
    setWindowTitle(tr("%1 – Help").arg(page->title));
    if (!place.anchor.isEmpty())
        m_view->scrollToAnchor(place.anchor);
}

void HelpWindow::follow(const QUrl &link)
{
    if (!link.scheme().isEmpty()) {
        QDesktopServices::openUrl(link);
        return;
    }
    QString page = link.path();
    page.chop(int(".md"_L1.size()));
    goTo({page.isEmpty() ? place().page : page, link.fragment()});
}

void HelpWindow::search()
{
    if (m_search->text().trimmed().isEmpty()) {
        listPages();
        return;
    }
    const QList<HelpHit> hits = m_pages.search(m_search->text());
    QList<Choice> choices;
    for (const HelpHit &hit : hits)
        choices.append({.text = hit.heading, .group = m_pages.find(hit.place.page)->title, .choose = [this, hit] {
                            goTo(hit.place);
                            m_view->mark(helpWords(m_search->text()));
                        }});
    if (choices.isEmpty())
        choices.append({.text = tr("Nothing is found"), .isEnabled = false});
    m_choices->setChoices(choices);
    m_list->setCurrentIndex(m_choices->index(m_choices->firstRow()));
}

void HelpWindow::listPages()
{
    QList<Choice> choices;
    for (const HelpPage &page : m_pages.all())
        choices.append({.text = page.title, .isCurrent = page.name == place().page, .choose = [this, name = page.name] {
                            goTo({name});
                        }});
    m_choices->setChoices(choices);
    m_list->setCurrentIndex(m_choices->index(m_choices->firstRow()));
}

void HelpWindow::choose(int row)
{
    const Choice *choice = m_choices->choiceAt(row);
    if (!choice || !choice->isEnabled)
        return;
    const auto go = choice->choose; // which may replace the choices
    go();
}

void HelpWindow::applyTheme()
{
    const Theme theme = Theme::matching(QApplication::palette());
    setPalette(theme.palette());
    setStyleSheet(theme.styleSheet());
}

bool HelpWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyTheme();
    return QDialog::event(event);
}

// From the search the arrows reach the list, Enter what is chosen in it, and Esc first takes the search back.
bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_list->currentIndex().row());
            return true;
        case Qt::Key_Escape:
            if (m_search->text().isEmpty())
                break;
            m_search->clear();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ui

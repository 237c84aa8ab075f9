// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QPainter>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

#include "screenshots/state.h"
#include "ui/chartcard.h"
#include "ui/charts/dailychartview.h"
#include "ui/charts/reportpages.h"
#include "ui/charts/reportpainter.h"
#include "ui/commandpalette.h"
#include "ui/connectdialog.h"
#include "ui/connectionmenu.h"
#include "ui/exportdialog.h"
#include "ui/exportsource.h"
#include "ui/helpwindow.h"
#include "ui/profilesdialog.h"
#include "ui/requestlogdialog.h"
#include "ui/settingsdialog.h"

using namespace Qt::StringLiterals;
using exporting::ChartForm;

namespace {

using Arrange = std::function<QWidget *(Stage &)>;

QWidget *asItIs(Stage &stage)
{
    return &stage.window;
}

Arrange filtered(const QString &text)
{
    return [text](Stage &stage) -> QWidget * {
        named<QLineEdit>(stage.window, u"Filter"_s)->setText(text);
        return &stage.window;
    };
}

QWidget *oneWeek(Stage &stage)
{
    named<QLineEdit>(stage.window, u"Filter"_s)->setText(u"day:2026-11-16..2026-11-22"_s);
    labelled<QAbstractButton>(stage.window, u"Grouped"_s)->click();
    auto *ranking = named<QTreeView>(stage.window, u"Ranking"_s);
    QCoreApplication::processEvents();
    for (int row = 0; row < ranking->model()->rowCount(); ++row) {
        const QModelIndex index = ranking->model()->index(row, 0);
        if (index.data().toString() == u"Miscellaneous secure web"_s)
            ranking->expand(index);
    }
    return &stage.window;
}

/// The chart alone, in another form.
Arrange formed(ChartForm form, const QString &filter = {})
{
    return [form, filter](Stage &stage) -> QWidget * {
        named<QLineEdit>(stage.window, u"Filter"_s)->setText(filter);
        auto *card = stage.window.findChild<ui::ChartCard *>();
        card->setForm(form);
        return card;
    };
}

QWidget *palette(Stage &stage)
{
    auto *palette = stage.window.findChild<ui::CommandPalette *>();
    palette->toggle();
    QTest::keyClicks(palette->findChild<QLineEdit *>(), u"print"_s);
    return palette;
}

/// The dialog of an export, as its action opens it.
Arrange exported(const QString &action)
{
    return [action](Stage &stage) -> QWidget * {
        const auto actions = stage.window.findChildren<QAction *>();
        (*std::ranges::find(actions, spelled(action), &QAction::text))->trigger();
        return stage.window.findChild<ui::ExportDialog *>();
    };
}

/// A report's pages beside each other.
class Sheets : public QWidget
{
public:
    Sheets(const exporting::Report &report, QWidget *parent)
        : QWidget(parent)
        , m_pages(report, ui::reportPageSize())
    {
        const QSizeF page = m_pages.size();
        resize(QSizeF(m_pages.count() * (page.width() + Gap) + Gap, page.height() + 2 * Gap).toSize());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), QColor(0xd5, 0xd8, 0xde));
        painter.translate(Gap, Gap);
        for (int page = 0; page < m_pages.count(); ++page) {
            painter.fillRect(QRectF(QPointF(), m_pages.size()), Qt::white);
            m_pages.paint(painter, page);
            painter.translate(m_pages.size().width() + Gap, 0);
        }
    }

private:
    static constexpr double Gap = 24;
    ui::ReportPages m_pages;
};

QWidget *report(Stage &stage)
{
    const exporting::Chart &chart = stage.window.findChild<ui::DailyChartView *>()->chart();
    const auto source = ui::exportSource(stage.ground.explorer, chart, ui::ExportKind::Report)();
    return new Sheets(ui::reportOf(source, {}, {}), &stage.window);
}

QWidget *connecting(Stage &stage)
{
    stage.window.askForConnection();
    return stage.window.findChild<ui::ConnectDialog *>();
}

QWidget *proxy(Stage &stage)
{
    QWidget *dialog = connecting(stage);
    auto *kinds = named<QComboBox>(*dialog, u"Proxy"_s);
    kinds->setCurrentIndex(kinds->findText(spelled(u"HTTP proxy"_s)));
    labelled<QToolButton>(*dialog, u"Pace, proxy, certificates"_s)->setChecked(true);
    return dialog;
}

/// Opens a dialog of the menu of connections, as its action does.
void choose(Stage &stage, const QString &action)
{
    auto *menu = stage.window.findChild<ui::ConnectionMenu *>();
    Q_EMIT menu->aboutToShow();
    const auto actions = menu->actions();
    (*std::ranges::find(actions, spelled(action), &QAction::text))->trigger();
}

QWidget *connections(Stage &stage)
{
    choose(stage, u"Manage connections…"_s);
    return stage.window.findChild<ui::ProfilesDialog *>();
}

QWidget *requestLog(Stage &stage)
{
    choose(stage, u"Request log"_s);
    labelled<QToolButton>(stage.window, u"Refresh"_s)->defaultAction()->trigger();
    auto *log = stage.window.findChild<ui::RequestLogDialog *>();
    auto *table = log->findChild<QTableView *>();
    (void)QTest::qWaitFor([table] { return table->model()->rowCount() >= 14; }, 30'000);
    return log;
}

/// A page of the settings, and one of those that are in it.
Arrange settings(int page, int inner = 0)
{
    return [page, inner](Stage &stage) -> QWidget * {
        stage.window.openSettings();
        auto *dialog = stage.window.findChild<ui::SettingsDialog *>();
        const auto pages = dialog->findChildren<QTabWidget *>();
        for (QTabWidget *widget : pages)
            widget->setCurrentIndex(widget->parentWidget() == dialog ? page : inner);
        return dialog;
    };
}

QWidget *help(Stage &stage)
{
    choose(stage, u"Help"_s);
    const auto windows = QApplication::topLevelWidgets();
    QWidget *window = *std::ranges::find_if(windows, [](QWidget *one) { return qobject_cast<ui::HelpWindow *>(one); });
    window->resize(1080, 760);
    return window;
}

} // namespace

QList<State> states()
{
    using Fetch = State::Fetch;
    using Look = State::Look;
    return {
        {.name = u"window"_s, .arrange = asItIs},
        {.name = u"one-week"_s, .arrange = oneWeek},
        {.name = u"filtered"_s, .arrange = filtered(u"recv>1MB -dest:*.googlevideo.com"_s)},
        {.name = u"nothing-matches"_s, .arrange = filtered(u"app:netflix recv>500GB"_s)},
        {.name = u"wrong-filter"_s, .arrange = filtered(u"recv>1MB host:zoom.us"_s)},
        {.name = u"palette"_s, .arrange = palette},

        {.name = u"chart-shares"_s, .arrange = formed(ChartForm::Shares)},
        {.name = u"chart-mirrored"_s, .arrange = formed(ChartForm::Mirrored)},
        {.name = u"chart-ranking"_s, .arrange = formed(ChartForm::Ranking)},
        {.name = u"chart-weekdays"_s, .arrange = formed(ChartForm::Weekdays)},
        {.name = u"chart-filtered"_s, .arrange = formed(ChartForm::Stacked, u"recv>200MB -app:YouTube"_s)},

        {.name = u"loading"_s, .arrange = asItIs, .fetch = Fetch::Running},
        {.name = u"partial"_s, .arrange = asItIs, .fetch = Fetch::Cancelled},
        {.name = u"chart-partial"_s, .arrange = formed(ChartForm::Stacked), .fetch = Fetch::Cancelled},
        {.name = u"basic-network"_s, .place = {u"N_573083052582915201"_s, {}}, .arrange = asItIs},
        {.name = u"refused"_s, .key = "invalid", .arrange = asItIs},

        {.name = u"export-image"_s, .arrange = exported(u"Chart as image…"_s)},
        {.name = u"export-table"_s, .arrange = exported(u"Table as file…"_s)},
        {.name = u"export-report"_s, .arrange = exported(u"Report…"_s)},
        {.name = u"report"_s, .arrange = report, .isLightOnly = true},

        {.name = u"first-start"_s, .place = {}, .arrange = asItIs},
        {.name = u"connect"_s, .place = {}, .arrange = connecting},
        {.name = u"connect-more"_s, .place = {}, .arrange = proxy},
        {.name = u"connections"_s, .arrange = connections},
        {.name = u"request-log"_s, .arrange = requestLog},

        {.name = u"settings"_s, .arrange = settings(0)},
        {.name = u"settings-exports"_s, .arrange = settings(1, 1), .isLightOnly = true},
        {.name = u"settings-privacy"_s, .arrange = settings(2), .isLightOnly = true},

        {.name = u"window-german"_s, .arrange = asItIs, .language = u"de"_s, .isLightOnly = true},
        {.name = u"window-japanese"_s, .arrange = asItIs, .language = u"ja"_s, .isLightOnly = true},
        {.name = u"right-to-left"_s, .arrange = asItIs, .isMirrored = true, .isLightOnly = true},
        {.name = u"right-to-left-export"_s,
         .arrange = exported(u"Table as file…"_s),
         .isMirrored = true,
         .isLightOnly = true},

        {.name = u"help"_s, .arrange = help},

        {.name = u"high-contrast"_s, .arrange = asItIs, .look = Look::HighContrast},
        {.name = u"scaled-150"_s, .arrange = asItIs, .isLightOnly = true, .scale = 1.5},
        {.name = u"scaled-200"_s, .arrange = asItIs, .isLightOnly = true, .scale = 2},
    };
}

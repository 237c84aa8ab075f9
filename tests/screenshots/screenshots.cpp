// SPDX-License-Identifier: GPL-3.0-or-later
// Makes pictures of the window in its states, from the demo: screenshots DIRECTORY

#include <cstdio>

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleFactory>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include "demo/server.h"
#include "ui/chartcard.h"
#include "ui/commandpalette.h"
#include "ui/connectdialog.h"
#include "ui/connectionmenu.h"
#include "ui/profilesdialog.h"
#include "ui/requestlogdialog.h"
#include "ui/windowground.h"

using namespace Qt::StringLiterals;
using exporting::ChartForm;

namespace {

const QDateTime Now(QDate(2026, 11, 23), QTime(20, 0), Qt::UTC);

bool isAsking(explore::Explorer &explorer)
{
    const explore::Directory &directory = explorer.directory();
    return explorer.usage().state == explore::UsageComparison::State::Loading || directory.clientsState().isLoading()
        || directory.networksState().isLoading() || directory.usageState().isLoading()
        || (directory.window() && directory.usageState().phase == explore::ListState::Phase::Idle); // about to be
}

class Photographer
{
public:
    Photographer(const demo::Server &server, const QDir &directory, const QString &suffix)
        : m_server(server)
        , m_directory(directory)
        , m_suffix(suffix)
    {
    }

    // The window with what @p arrange makes of it, once nothing is being fetched any more. A @p place without a client
    // is that of the network's first one.
    template <typename Arrange>
    bool take(const QString &name, explore::Place place, const QByteArray &key, Arrange arrange)
    {
        secrets::SessionStore keychain;
        WindowGround ground(keychain);
        ground.now = Now;
        ui::MainWindow window(ground.parts());
        window.resize(1440, 900);
        window.show();
        const auto isQuiet = [&ground] { return !isAsking(ground.explorer); };
        if (!place.networkId.isEmpty()) {
            QSignalSpy settled(&ground.explorer, &explore::Explorer::settled);
            meraki::Profile profile = WindowGround::profile(m_server.baseUrl());
            profile.name = u"Work"_s;
            meraki::Profile lab = profile;
            lab.id = lab.name = u"Lab in Canada"_s;
            lab.baseUrl = QUrl(u"https://api.meraki.ca/api/v1"_s);
            ground.profiles.save(profile);
            ground.profiles.save(lab);
            window.connectTo(profile, {key});
            if (place.clientId.isEmpty()) {
                ground.explorer.directory().chooseNetwork(place.networkId);
                if (!QTest::qWaitFor(isQuiet, 30'000))
                    return false;
                place.clientId = ground.explorer.directory().clients().value(0).id;
            }
            window.open(place);
            for (auto *chooser : window.findChildren<ui::Chooser *>()) // where to begin: it is known
                chooser->dismiss();
            if (settled.isEmpty() && !settled.wait(30'000))
                return false;
        }
        if (!QTest::qWaitFor(isQuiet, 30'000))
            return false;
        QWidget *subject = arrange(window);
        // Layouts follow texts, which follow what arrived: a round of events each.
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
        if (!QTest::qWaitFor(isQuiet, 30'000)) // it may have asked for more
            return false;
        QCoreApplication::processEvents();
        return subject->grab().save(m_directory.filePath(name + m_suffix + u".png"_s));
    }

private:
    const demo::Server &m_server;
    QDir m_directory;
    QString m_suffix;
};

void useTheme(bool dark)
{
    QPalette palette = QStyleFactory::create(u"Fusion"_s)->standardPalette();
    palette.setColor(QPalette::Window, dark ? QColor(24, 26, 30) : QColor(245, 245, 245));
    QApplication::setPalette(palette);
}

bool takeAll(const demo::Server &server, const QDir &directory, const QString &suffix)
{
    Photographer photographer(server, directory, suffix);
    const demo::Showcase showcase = demo::Server::showcase();
    const explore::Place place{showcase.networkId, showcase.clientId};
    const auto asItIs = [](ui::MainWindow &window) -> QWidget * { return &window; };
    const auto filtered = [](const QString &text) {
        return [text](ui::MainWindow &window) -> QWidget * {
            named<QLineEdit>(window, u"Filter"_s)->setText(text);
            return &window;
        };
    };
    const auto oneWeek = [](ui::MainWindow &window) -> QWidget * {
        named<QLineEdit>(window, u"Filter"_s)->setText(u"day:2026-11-16..2026-11-22"_s);
        named<QAbstractButton>(window, u"Table: Grouped"_s)->click();
        auto *ranking = named<QTreeView>(window, u"Ranking"_s);
        QCoreApplication::processEvents();
        for (int row = 0; row < ranking->model()->rowCount(); ++row) {
            const QModelIndex index = ranking->model()->index(row, 0);
            if (index.data().toString() == u"Miscellaneous secure web"_s)
                ranking->expand(index);
        }
        return &window;
    };
    // The chart alone, in another form.
    const auto formed = [](ChartForm form, const QString &filter = {}) {
        return [form, filter](ui::MainWindow &window) -> QWidget * {
            named<QLineEdit>(window, u"Filter"_s)->setText(filter);
            auto *card = window.findChild<ui::ChartCard *>();
            card->setForm(form);
            return card;
        };
    };
    const auto palette = [](ui::MainWindow &window) -> QWidget * {
        auto *palette = window.findChild<ui::CommandPalette *>();
        palette->toggle();
        QTest::keyClicks(palette->findChild<QLineEdit *>(), u"print"_s);
        return palette;
    };
    const auto connecting = [](ui::MainWindow &window) -> QWidget * {
        window.askForConnection();
        return window.findChild<ui::ConnectDialog *>();
    };
    // A menu's dialog, as its action opens it.
    const auto chosen = [](ui::MainWindow &window, const QString &action) {
        auto *menu = window.findChild<ui::ConnectionMenu *>();
        Q_EMIT menu->aboutToShow();
        const auto actions = menu->actions();
        (*std::ranges::find(actions, action, &QAction::text))->trigger();
    };
    const auto connections = [&](ui::MainWindow &window) -> QWidget * {
        chosen(window, u"Manage connections…"_s);
        return window.findChild<ui::ProfilesDialog *>();
    };
    const auto proxy = [](ui::MainWindow &window) -> QWidget * {
        window.askForConnection();
        auto *dialog = window.findChild<ui::ConnectDialog *>();
        auto *kinds = named<QComboBox>(*dialog, u"Proxy"_s);
        kinds->setCurrentIndex(kinds->findText(u"HTTP proxy"_s));
        labelled<QToolButton>(*dialog, u"Pace, proxy, certificates"_s)->setChecked(true);
        return dialog;
    };
    const auto log = [&](ui::MainWindow &window) -> QWidget * {
        chosen(window, u"Request log"_s);
        auto *refresh = labelled<QToolButton>(window, u"Refresh"_s);
        refresh->defaultAction()->trigger();
        auto *table = window.findChild<ui::RequestLogDialog *>()->findChild<QTableView *>();
        (void)QTest::qWaitFor([table] { return table->model()->rowCount() >= 14; }, 30'000);
        return window.findChild<ui::RequestLogDialog *>();
    };
    return photographer.take(u"window"_s, place, "demo", asItIs)
        && photographer.take(u"filtered"_s, place, "demo", filtered(u"recv>1MB -dest:*.googlevideo.com"_s))
        && photographer.take(u"one-week"_s, place, "demo", oneWeek)
        && photographer.take(u"chart-shares"_s, place, "demo", formed(ChartForm::Shares))
        && photographer.take(u"chart-mirrored"_s, place, "demo", formed(ChartForm::Mirrored))
        && photographer.take(u"chart-ranking"_s, place, "demo", formed(ChartForm::Ranking))
        && photographer.take(u"chart-weekdays"_s, place, "demo", formed(ChartForm::Weekdays))
        && photographer.take(u"chart-filtered"_s, place, "demo",
                             formed(ChartForm::Stacked, u"recv>200MB -app:YouTube"_s))
        && photographer.take(u"palette"_s, place, "demo", palette)
        && photographer.take(u"basic-network"_s, {u"N_573083052582915201"_s, {}}, "demo", asItIs)
        && photographer.take(u"wrong-filter"_s, place, "demo", filtered(u"recv>1MB host:zoom.us"_s))
        && photographer.take(u"refused"_s, place, "invalid", asItIs)
        && photographer.take(u"first-start"_s, {}, {}, asItIs) && photographer.take(u"connect"_s, {}, {}, connecting)
        && photographer.take(u"connect-more"_s, {}, {}, proxy)
        && photographer.take(u"connections"_s, place, "demo", connections)
        && photographer.take(u"request-log"_s, place, "demo", log);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fputs("Usage: screenshots DIRECTORY\n", stderr);
        return 2;
    }
    const QDir directory(QString::fromLocal8Bit(argv[1]));
    const auto server = demo::Server::start({.now = Now});
    if (!server) {
        std::fprintf(stderr, "%s\n", qPrintable(server.error()));
        return 1;
    }
    for (const bool dark : {false, true}) {
        useTheme(dark);
        if (!takeAll(**server, directory, dark ? u"-dark"_s : u"-light"_s)) {
            std::fputs("A picture could not be made.\n", stderr);
            return 1;
        }
    }
    return 0;
}

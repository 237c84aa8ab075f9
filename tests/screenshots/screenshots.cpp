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

#include "demo/server.h"
#include "ui/connectdialog.h"
#include "ui/connectionmenu.h"
#include "ui/profilesdialog.h"
#include "ui/requestlogdialog.h"
#include "ui/windowground.h"

using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 23), QTime(20, 0), Qt::UTC);

class Photographer
{
public:
    Photographer(const demo::Server &server, const QDir &directory, const QString &suffix)
        : m_server(server)
        , m_directory(directory)
        , m_suffix(suffix)
    {
    }

    // The window with what @p arrange makes of it, once nothing is being fetched any more.
    template <typename Arrange>
    bool take(const QString &name, const explore::Place &place, const QByteArray &key, Arrange arrange)
    {
        secrets::SessionStore keychain;
        WindowGround ground(keychain);
        ground.now = Now;
        ui::MainWindow window(ground.parts());
        window.resize(1440, 900);
        window.show();
        if (place.isValid()) {
            QSignalSpy settled(&ground.explorer, &explore::Explorer::settled);
            meraki::Profile profile = WindowGround::profile(m_server.baseUrl());
            profile.name = u"Work"_s;
            meraki::Profile lab = profile;
            lab.id = lab.name = u"Lab in Canada"_s;
            lab.baseUrl = QUrl(u"https://api.meraki.ca/api/v1"_s);
            ground.profiles.save(profile);
            ground.profiles.save(lab);
            window.connectTo(profile, {key});
            window.open(place);
            if (settled.isEmpty() && !settled.wait(30'000))
                return false;
        }
        QWidget *subject = arrange(window);
        // Layouts follow texts, which follow what arrived: a round of events each.
        for (int round = 0; round < 3; ++round)
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

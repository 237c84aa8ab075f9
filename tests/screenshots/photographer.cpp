// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/photographer.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QStyle>

#include "text/translation.h"
#include "ui/chooser.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime Now(QDate(2026, 11, 23), QTime(20, 0), Qt::UTC);
constexpr auto Latency = 1500ms; // longer than a picture takes, which is checked
constexpr int SomePages = 6;
constexpr int Patience = 60'000; // ms

bool isAsking(const explore::Explorer &explorer)
{
    const explore::Directory &directory = explorer.directory();
    return explorer.usage().state == explore::UsageComparison::State::Loading || directory.clientsState().isLoading()
        || directory.networksState().isLoading() || directory.usageState().isLoading()
        || (directory.window() && directory.usageState().phase == explore::ListState::Phase::Idle); // about to be
}

bool isOnItsWay(const explore::Explorer &explorer)
{
    const models::FetchStatus status = explorer.fetchStatus();
    return status.isRunning() && status.pages == SomePages;
}

/// Whether the fetch has come as far as a picture of it has to show, and nothing else is under way.
bool waitFor(explore::Explorer &explorer, State::Fetch fetch)
{
    const auto isQuiet = [&explorer] { return !isAsking(explorer); };
    if (fetch == State::Fetch::Running)
        return QTest::qWaitFor([&] { return isOnItsWay(explorer) && isQuiet(); }, Patience);
    QSignalSpy settled(&explorer, &explore::Explorer::settled);
    if (fetch == State::Fetch::Cancelled) {
        QObject::connect(&explorer, &explore::Explorer::fetchChanged, &settled, [&explorer] {
            if (isOnItsWay(explorer))
                explorer.cancel();
        });
    }
    return (!settled.isEmpty() || settled.wait(Patience)) && QTest::qWaitFor(isQuiet, Patience);
}

void useColors(State::Look look, bool isDark)
{
    QPalette palette = QApplication::style()->standardPalette();
    palette.setColor(QPalette::Window, isDark ? QColor(24, 26, 30) : QColor(245, 245, 245));
    if (look == State::Look::HighContrast) {
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
            palette.setColor(role, isDark ? Qt::black : Qt::white);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(role, isDark ? Qt::white : Qt::black);
    }
    QApplication::setPalette(palette);
}

} // namespace

Photographer::Photographer(const QDir &directory, std::unique_ptr<demo::Server> server,
                           std::unique_ptr<demo::Server> slowServer)
    : m_directory(directory)
    , m_server(std::move(server))
    , m_slowServer(std::move(slowServer))
{
}

tl::expected<Photographer, QString> Photographer::start(const QDir &directory, quint16 port)
{
    auto server = demo::Server::start({.port = port, .now = Now});
    if (!server)
        return tl::unexpected(server.error());
    auto slowServer = demo::Server::start({.port = quint16(port == 0 ? 0 : port + 1), .now = Now, .latency = Latency});
    if (!slowServer)
        return tl::unexpected(slowServer.error());
    return Photographer(directory, std::move(*server), std::move(*slowServer));
}

bool Photographer::open(Stage &stage, const State &state)
{
    explore::Explorer &explorer = stage.ground.explorer;
    const bool isSlow = state.fetch == State::Fetch::Running;
    meraki::Profile profile = WindowGround::profile((isSlow ? m_slowServer : m_server)->baseUrl());
    profile.name = u"Work"_s;
    meraki::Profile lab = profile;
    lab.id = lab.name = u"Lab in Canada"_s;
    lab.baseUrl = QUrl(u"https://api.meraki.ca/api/v1"_s);
    stage.ground.profiles.save(profile);
    stage.ground.profiles.save(lab);
    stage.window.connectTo(profile, {state.key});
    explore::Place place = state.place;
    if (place.clientId.isEmpty()) {
        explorer.directory().chooseNetwork(place.networkId);
        if (!QTest::qWaitFor([&] { return !isAsking(explorer); }, Patience))
            return false;
        place.clientId = explorer.directory().clients().value(0).id;
    }
    stage.window.open(place);
    for (auto *chooser : stage.window.findChildren<ui::Chooser *>()) // where to begin: it is known
        chooser->dismiss();
    return waitFor(explorer, state.fetch);
}

bool Photographer::take(const State &state, bool isDark)
{
    useColors(state.look, isDark);
    const QLocale usual;
    const bool isForeign = !state.language.isEmpty();
    text::Translation translation;
    translation.use(isForeign ? state.language : u"en"_s);
    if (!isForeign)
        QLocale::setDefault(state.isMirrored ? QLocale(u"he"_s) : usual);
    WindowGround::speaksEnglish = false;
    QApplication::setLayoutDirection(state.isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const auto asBefore = qScopeGuard([&usual] {
        QLocale::setDefault(usual);
        WindowGround::speaksEnglish = true;
        QApplication::setLayoutDirection(Qt::LeftToRight);
    });

    Stage stage(Now);
    QWidget *subject = arrange(stage, state);
    if (!subject)
        return false;
    const QPixmap picture = subject->grab();
    if (state.fetch == State::Fetch::Running && !isOnItsWay(stage.ground.explorer))
        return false;
    return picture.save(m_directory.filePath(state.name + (isDark ? u"-dark.png"_s : u"-light.png"_s)));
}

QWidget *Photographer::arrange(Stage &stage, const State &state)
{
    stage.window.resize(1440, 900);
    stage.window.show();
    if (!state.place.networkId.isEmpty() && !open(stage, state))
        return nullptr;
    QWidget *subject = state.arrange(stage);
    // Layouts follow texts, which follow what arrived: a round of events each.
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
    if (!QTest::qWaitFor([&] { return !isAsking(stage.ground.explorer); }, Patience)) // it may have asked for more
        return nullptr;
    QCoreApplication::processEvents();
    return subject;
}

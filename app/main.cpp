// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the parts together and starts them.

#include <cstdio>

#include <QApplication>
#include <QLoggingCategory>
#include <QProcess>
#include <QSettings>
#include <QStyleFactory>
#include <QTimer>

#include "cli/arguments.h"
#include "cli/connector.h"
#include "cli/doctorcommand.h"
#include "cli/exportcommand.h"
#include "cli/interrupt.h"
#include "cli/keycommand.h"
#include "cli/listcommand.h"
#include "desktop/instance.h"
#include "explore/settingsfile.h"
#include "models/requestlogmodel.h"
#include "secrets/coredumps.h"
#include "secrets/keychain.h"
#include "secrets/sessionstore.h"
#include "text/translation.h"
#include "traffic/freedmemory.h"
#include "ui/charts/qtchartrenderer.h"
#include "ui/heartbeat.h"
#include "ui/windowhost.h"

using namespace Qt::StringLiterals;

namespace {

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"Flowtrail"_s);
    QCoreApplication::setApplicationName(u"Flowtrail"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FLOWTRAIL_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.flowtrail.Flowtrail"_s);
}

// What the commands and the window stand on.
struct Ground
{
    text::Translation translation;
    explore::SettingsFile file = explore::SettingsFile::open(u"Flowtrail"_s);
    explore::ProfileStore profiles{*file.settings};
    secrets::Keychain keychain;
    secrets::SessionStore session;
    explore::Keyring keyring{keychain, session};
};

// In the system's language, for which there has to be an application; none that needs a display.
cli::Answer translated(int argc, char **argv, const QStringList &words)
{
    const QCoreApplication application(argc, argv);
    const text::Translation translation;
    return std::get<cli::Answer>(cli::parseArguments(words));
}

int print(const cli::Answer &answer)
{
    const QByteArray text = answer.text.toLocal8Bit();
    std::fputs(text.constData(), answer.status == cli::Done ? stdout : stderr);
    return answer.status;
}

template <typename Command> int runToEnd(Command &command)
{
    QObject::connect(
        &command, &Command::finished, &command, [](int status) { QCoreApplication::exit(status); },
        Qt::QueuedConnection); // exit() before exec() would be forgotten
    command.start();
    return QCoreApplication::exec();
}

int runExport(int argc, char **argv, const cli::ExportArguments &arguments)
{
    std::unique_ptr<QCoreApplication> application;
    std::unique_ptr<ui::QtChartRenderer> renderer;
    if (arguments.draws()) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // no display is needed, nor asked
        QLoggingCategory::setFilterRules(u"default.warning=false"_s); // Qt's on a missing session are nobody's business
        application = std::make_unique<QApplication>(argc, argv);
        renderer = std::make_unique<ui::QtChartRenderer>();
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    Ground ground;
    cli::Interrupt interrupt;
    cli::ExportCommand command(arguments, ground.profiles, ground.keyring, renderer.get(),
                               &cli::Interrupt::hasHappened);
    QObject::connect(&interrupt, &cli::Interrupt::interrupted, &command, &cli::ExportCommand::interrupt);
    return runToEnd(command);
}

int runKey(int argc, char **argv, const cli::KeyArguments &arguments)
{
    QCoreApplication application(argc, argv);
    Ground ground;
    cli::KeyCommand command(arguments, ground.profiles, ground.keyring);
    return runToEnd(command);
}

int runDoctor(int argc, char **argv, const cli::DoctorArguments &arguments)
{
    QCoreApplication application(argc, argv);
    Ground ground;
    cli::Interrupt interrupt;
    cli::DoctorCommand command(arguments, ground.profiles, ground.keyring);
    QObject::connect(&interrupt, &cli::Interrupt::interrupted, &command, &cli::DoctorCommand::interrupt);
    return runToEnd(command);
}

int runList(int argc, char **argv, const cli::ListArguments &arguments)
{
    QCoreApplication application(argc, argv);
    Ground ground;
    cli::Interrupt interrupt;
    cli::ListCommand command(arguments, ground.profiles, ground.keyring);
    QObject::connect(&interrupt, &cli::Interrupt::interrupted, &command, &cli::ListCommand::interrupt);
    return runToEnd(command);
}

int runDemoServer(int argc, char **argv, const cli::DemoServerArguments &arguments)
{
    const QCoreApplication application(argc, argv);
    const cli::Terminal terminal;
    cli::Interrupt interrupt;
    const auto server = demo::Server::start(arguments.options);
    if (!server) {
        terminal.error(server.error());
        return cli::RequestFailed;
    }
    QObject::connect(&interrupt, &cli::Interrupt::interrupted, &application, &QCoreApplication::quit);
    terminal.result(u"Dashboard API demo at %1"_s.arg((*server)->baseUrl().toString()));
    return QCoreApplication::exec();
}

#ifdef NDEBUG
using WindowApplication = QApplication;
#else
using WindowApplication = ui::Heartbeat;
#endif

// What makes two starts alike. A key of the environment's is nobody's to compare, so with one each window is its own.
bool raisesOther(desktop::Instance &instance, const cli::WindowArguments &arguments)
{
    return !arguments.newWindow && cli::environmentKey().isEmpty() && instance.raiseOther();
}

void openAnother()
{
    QStringList words = QCoreApplication::arguments().sliced(1);
    if (!words.contains(u"--new-window"_s))
        words.append(u"--new-window"_s);
    QProcess::startDetached(QCoreApplication::applicationFilePath(), words);
}

int runWindow(int argc, char **argv, const cli::WindowArguments &arguments)
{
    WindowApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); // the same on every desktop, under our own sheet
    desktop::Instance instance(QCoreApplication::arguments().sliced(1));
    if (raisesOther(instance, arguments))
        return 0;

    const cli::ConnectionArguments &connection = arguments.connection;
    Ground ground;
    // The demo's window must not overwrite what a real one remembers.
    const explore::SettingsFile demoFile
        = connection.demo ? explore::SettingsFile::open(u"Demo"_s) : explore::SettingsFile();
    ui::QtChartRenderer renderer;
    cli::Connector connector(connection, ground.profiles, ground.keyring);
    models::RequestLogModel requestLog;
    const auto budgets = std::make_shared<meraki::Budgets>();
    const explore::ClientFactory clients = cli::Connector::clientFactory(connection, &requestLog, budgets);
    explore::Explorer explorer(clients, [&connector] { return connector.clock()(); });
    ui::WindowHost host({.explorer = explorer,
                         .clients = clients,
                         .keyring = ground.keyring,
                         .profiles = ground.profiles,
                         .renderer = renderer,
                         .settings = connection.demo ? *demoFile.settings : *ground.file.settings,
                         .requestLog = requestLog,
                         .preferences = *ground.file.settings,
                         .limitPace =
                             [&](double pace) {
                                 if (!connection.pace) // what is said with the command counts
                                     budgets->setMostPace(pace);
                             },
                         .openAnother = &openAnother,
                         .areSettingsBesideNewer = ground.file.isBesideNewer},
                        ground.translation);
    cli::Interrupt interrupt;
    QObject::connect(&interrupt, &cli::Interrupt::interrupted, &host, [&host] { host.window().close(); });
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &host, [&host] { host.window().saveState(); });
    QObject::connect(&instance, &desktop::Instance::raised, &host, [&host](const QByteArray &token) {
        if (!token.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", token); // from where Qt takes it to be let come forward
        host.window().comeForward();
    });
    QObject::connect(
        &connector, &cli::Connector::ready, &host,
        [&](const meraki::Profile &profile, const meraki::Credentials &credentials) {
            host.window().connectTo(profile, credentials);
            if (connection.demo && !explorer.place().isValid())
                host.window().open({demo::Server::showcase().networkId, demo::Server::showcase().clientId});
        });
    QObject::connect(&connector, &cli::Connector::failed, &host,
                     [&](const QString &text) { host.window().showConnectionFailure(text); });
    host.window().show();

    // After the first frame: what follows may ask the keychain.
    QTimer::singleShot(0, &host, [&] {
        const auto last = ground.profiles.lastUsed();
        if (!connection.isDefault() || !cli::environmentKey().isEmpty())
            connector.start();
        else if (last)
            host.window().useProfile(*last);
        else
            host.window().askForConnection();
    });
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    traffic::keepFreedMemory();
    secrets::refuseCoreDumps();
    nameApplication();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));

    const cli::Arguments arguments = cli::parseArguments(words);
    if (const auto *english = std::get_if<cli::Answer>(&arguments))
        return print(english->isEnglish ? *english : translated(argc, argv, words));
    if (const auto *chosen = std::get_if<cli::ExportArguments>(&arguments))
        return runExport(argc, argv, *chosen);
    if (const auto *chosen = std::get_if<cli::ListArguments>(&arguments))
        return runList(argc, argv, *chosen);
    if (const auto *chosen = std::get_if<cli::KeyArguments>(&arguments))
        return runKey(argc, argv, *chosen);
    if (const auto *chosen = std::get_if<cli::DoctorArguments>(&arguments))
        return runDoctor(argc, argv, *chosen);
    if (const auto *chosen = std::get_if<cli::DemoServerArguments>(&arguments))
        return runDemoServer(argc, argv, *chosen);
    return runWindow(argc, argv, std::get<cli::WindowArguments>(arguments));
}

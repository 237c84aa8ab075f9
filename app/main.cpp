// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the parts together and starts them.

#include <cstdio>

#include <QApplication>
#include <QLoggingCategory>
#include <QSettings>
#include <QStyleFactory>
#include <QTimer>
#include <QTranslator>

#include "cli/arguments.h"
#include "cli/connector.h"
#include "cli/doctorcommand.h"
#include "cli/exportcommand.h"
#include "cli/interrupt.h"
#include "cli/keycommand.h"
#include "cli/listcommand.h"
#include "models/requestlogmodel.h"
#include "secrets/coredumps.h"
#include "secrets/keychain.h"
#include "secrets/sessionstore.h"
#include "traffic/freedmemory.h"
#include "ui/charts/qtchartrenderer.h"
#include "ui/heartbeat.h"
#include "ui/mainwindow.h"

using namespace Qt::StringLiterals;

namespace {

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"Flowtrail"_s);
    QCoreApplication::setApplicationName(u"Flowtrail"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FLOWTRAIL_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.flowtrail.Flowtrail"_s);
}

// The plural forms of English.
void installTranslation(QCoreApplication &application)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(u":/translations/flowtrail_en.qm"_s))
        QCoreApplication::installTranslator(translator);
}

// What the commands and the window stand on.
struct Ground
{
    QSettings settings{QSettings::IniFormat, QSettings::UserScope, u"Flowtrail"_s, u"Flowtrail"_s};
    explore::ProfileStore profiles{settings};
    secrets::Keychain keychain;
    secrets::SessionStore session;
    explore::Keyring keyring{keychain, session};
};

int answer(const cli::Answer &answer)
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
    installTranslation(*application);
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
    installTranslation(application);
    Ground ground;
    cli::KeyCommand command(arguments, ground.profiles, ground.keyring);
    return runToEnd(command);
}

int runDoctor(int argc, char **argv, const cli::DoctorArguments &arguments)
{
    QCoreApplication application(argc, argv);
    installTranslation(application);
    Ground ground;
    cli::Interrupt interrupt;
    cli::DoctorCommand command(arguments, ground.profiles, ground.keyring);
    QObject::connect(&interrupt, &cli::Interrupt::interrupted, &command, &cli::DoctorCommand::interrupt);
    return runToEnd(command);
}

int runList(int argc, char **argv, const cli::ListArguments &arguments)
{
    QCoreApplication application(argc, argv);
    installTranslation(application);
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

int runWindow(int argc, char **argv, const cli::WindowArguments &arguments)
{
    WindowApplication application(argc, argv);
    installTranslation(application);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); // the same on every desktop, under our own sheet
    const cli::ConnectionArguments &connection = arguments.connection;
    Ground ground;
    // The demo's window must not overwrite what a real one remembers.
    QSettings windowSettings(QSettings::IniFormat, QSettings::UserScope, u"Flowtrail"_s,
                             connection.demo ? u"Demo"_s : u"Flowtrail"_s);
    ui::QtChartRenderer renderer;
    cli::Connector connector(connection, ground.profiles, ground.keyring);
    models::RequestLogModel requestLog;
    const explore::ClientFactory clients = cli::Connector::clientFactory(connection, &requestLog);
    explore::Explorer explorer(clients, [&connector] { return connector.clock()(); });
    ui::MainWindow window({explorer, clients, ground.keyring, ground.profiles, renderer, windowSettings, requestLog});
    cli::Interrupt interrupt;
    QObject::connect(&interrupt, &cli::Interrupt::interrupted, &window, &QWidget::close);
    QObject::connect(&connector, &cli::Connector::ready, &window,
                     [&](const meraki::Profile &profile, const meraki::Credentials &credentials) {
                         window.connectTo(profile, credentials);
                         if (connection.demo && !explorer.place().isValid())
                             window.open({demo::Server::showcase().networkId, demo::Server::showcase().clientId});
                     });
    QObject::connect(&connector, &cli::Connector::failed, &window,
                     [&](const QString &text) { window.showConnectionFailure(text); });
    window.show();

    // After the first frame: what follows may ask the keychain.
    QTimer::singleShot(0, &window, [&] {
        const auto last = ground.profiles.lastUsed();
        if (!connection.isDefault() || !cli::environmentKey().isEmpty())
            connector.start();
        else if (last)
            window.useProfile(*last);
        else
            window.askForConnection();
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
    if (const auto *text = std::get_if<cli::Answer>(&arguments))
        return answer(*text);
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

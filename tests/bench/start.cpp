// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window takes from the start of the process to its first painted frame: what main() does for it up to
// there, see runWindow(); settings are those of XDG_CONFIG_HOME. start NANOSECONDS; see start.h.

#include <QSettings>
#include <QStyleFactory>

#include "bench/start.h"
#include "cli/arguments.h"
#include "cli/connector.h"
#include "models/requestlogmodel.h"
#include "secrets/coredumps.h"
#include "secrets/keychain.h"
#include "secrets/sessionstore.h"
#include "text/translation.h"
#include "traffic/freedmemory.h"
#include "ui/charts/qtchartrenderer.h"
#include "ui/mainwindow.h"

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    traffic::keepFreedMemory(); // as the program does
    secrets::refuseCoreDumps();
    const cli::Arguments arguments = cli::parseArguments({});
    bench::FirstFrame application(argc, argv);
    const text::Translation translation;
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const auto *chosen = std::get_if<cli::WindowArguments>(&arguments);
    if (chosen == nullptr)
        bench::fail("without arguments there is no window");
    const cli::ConnectionArguments &connection = chosen->connection;
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"Flowtrail"_s, u"Flowtrail"_s);
    explore::ProfileStore profiles(settings);
    secrets::Keychain keychain;
    secrets::SessionStore session;
    explore::Keyring keyring(keychain, session);
    QSettings windowSettings(QSettings::IniFormat, QSettings::UserScope, u"Flowtrail"_s, u"Flowtrail"_s);
    ui::QtChartRenderer renderer;
    const cli::Connector connector(connection, profiles, keyring);
    models::RequestLogModel requestLog;
    const explore::ClientFactory clients = cli::Connector::clientFactory(connection, &requestLog);
    explore::Explorer explorer(clients, [&connector] { return connector.clock()(); });
    ui::MainWindow window({explorer, clients, keyring, profiles, renderer, windowSettings, requestLog, settings});
    application.await(window);
    window.show();
    return QApplication::exec();
}

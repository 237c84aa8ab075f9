// SPDX-License-Identifier: GPL-3.0-or-later
// Makes pictures of the window in its states, from the demo: screenshots DIRECTORY [NAME...]

#include <cstdio>
#include <set>

#include <QApplication>
#include <QCommandLineParser>
#include <QProcess>
#include <QStyleFactory>

#include "screenshots/photographer.h"

using namespace Qt::StringLiterals;

namespace {

bool takeAll(const QList<State> &states, const QDir &directory)
{
    auto photographer = Photographer::start(directory);
    if (!photographer) {
        std::fprintf(stderr, "%s\n", qPrintable(photographer.error()));
        return false;
    }
    for (const State &state : states) {
        for (const bool isDark : {false, true}) {
            if (isDark && state.isLightOnly)
                continue;
            if (!photographer->take(state, isDark)) {
                std::fprintf(stderr, "The picture \"%s\" could not be made.\n", qPrintable(state.name));
                return false;
            }
        }
    }
    return true;
}

/// The same program as on a display of another scale, which is read once, before there is an application.
bool takeScaled(double scale, const QStringList &arguments)
{
    const QString factor = QString::number(scale);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, factor);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), QStringList{u"--scale"_s, factor} + arguments);
    return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setCursorFlashTime(0); // it is in every picture or in none
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));

    QCommandLineParser parser;
    const QCommandLineOption scaleOption(u"scale"_s, u"Only what is to be seen at this scale."_s, u"factor"_s, u"1"_s);
    parser.addOption(scaleOption);
    parser.addPositionalArgument(u"directory"_s, u"Where the pictures go."_s);
    parser.addPositionalArgument(u"names"_s, u"Of those to take; all without."_s, u"[NAME...]"_s);
    parser.addHelpOption();
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty() || !QDir().mkpath(arguments.first()))
        parser.showHelp(2);

    const double scale = parser.value(scaleOption).toDouble();
    QList<State> now;
    std::set<double> otherScales;
    for (const State &state : states()) {
        if (arguments.size() > 1 && !arguments.contains(state.name))
            continue;
        if (state.scale == scale)
            now.append(state);
        else if (!parser.isSet(scaleOption))
            otherScales.insert(state.scale);
    }
    const bool areTaken = takeAll(now, QDir(arguments.first()))
        && std::ranges::all_of(otherScales, [&](double other) { return takeScaled(other, arguments); });
    return areTaken ? 0 : 1;
}

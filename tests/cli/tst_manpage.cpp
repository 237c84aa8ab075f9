// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QtTest>

#include "cli/arguments.h"
#include "cli/exitstatus.h"
#include "cli/manpage.h"
#include "cli/syntax.h"

using namespace Qt::StringLiterals;

namespace {

QString page()
{
    return std::get<cli::Answer>(cli::parseArguments({u"--man-page"_s})).text;
}

/// What @p program, which reads the page from standard input, says of it: both outputs, if @p all, else the errors.
QString saidBy(const QString &program, const QStringList &arguments, bool all)
{
    QProcess process;
    process.setProcessChannelMode(all ? QProcess::MergedChannels : QProcess::SeparateChannels);
    process.start(program, arguments);
    process.write(page().toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return process.errorString();
    return QString::fromUtf8(all ? process.readAll() : process.readAllStandardError());
}

/// The page as a terminal shows it, with long lines and without bold.
QString shown()
{
    QString text = saidBy(u"groff"_s, {u"-man"_s, u"-Tascii"_s, u"-P-c"_s, u"-rLL=1000n"_s}, true);
    static const QRegularExpression overstrike(u".\b"_s);
    return text.remove(overstrike);
}

} // namespace

class TestManPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAnsweredWithoutFault()
    {
        const auto answer = std::get<cli::Answer>(cli::parseArguments({u"--man-page"_s}));
        QCOMPARE(answer.status, int(cli::Done));
        QVERIFY(std::ranges::all_of(answer.text, [](QChar letter) { return letter.unicode() < 128; }));
    }

    void itsReadersHaveNothingToSay()
    {
        QCOMPARE(saidBy(u"groff"_s, {u"-wall"_s, u"-man"_s, u"-Tutf8"_s}, false), QString());
        QCOMPARE(saidBy(u"mandoc"_s, {u"-Tlint"_s}, true), QString());
    }

    void hasEveryPart()
    {
        const QStringList lines = shown().split(u'\n');
        for (const auto part : {"NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "EXIT STATUS", "ENVIRONMENT",
                                "FILES", "EXAMPLES", "SEE ALSO"})
            QVERIFY2(lines.contains(QLatin1StringView(part)), part);
    }

    void hasEveryOptionOfEveryCommand_data()
    {
        QTest::addColumn<qsizetype>("index");
        const QList<cli::Syntax> commands = cli::commands();
        for (qsizetype i = 0; i < commands.size(); ++i)
            QTest::newRow(qPrintable(u"flowtrail "_s + commands[i].command())) << i;
    }

    void hasEveryOptionOfEveryCommand()
    {
        QFETCH(qsizetype, index);
        const cli::Syntax syntax = cli::commands().at(index);
        const QString text = shown();
        const qsizetype begin = syntax.command().isEmpty()
            ? text.indexOf(u"\nOPTIONS\n"_s)
            : text.indexOf(u"\n   flowtrail %1\n"_s.arg(syntax.command()));
        QVERIFY(begin > 0);
        static const QRegularExpression heading(u"\n {0,3}\\S"_s);
        const QString part = text.sliced(begin, text.indexOf(heading, begin + 2) - begin);
        for (const cli::Option &option : syntax.options()) {
            const QRegularExpression found(u"[ \n]--%1%2[,. \n]"_s.arg(
                option.name, option.takesValue() ? u' ' + QRegularExpression::escape(option.value) : QString()));
            QVERIFY2(found.match(part).hasMatch(), qPrintable(option.name + u"\n"_s + part));
        }
    }

    void anyTextStaysText()
    {
        cli::Syntax window({}, u"[CONNECTION]"_s, u"Window."_s);
        cli::Syntax odd("odd"_L1, u"odd"_s, u".TH 'ab\\c “d” \\fBe --f"_s);
        QProcess process;
        process.start(u"groff"_s, {u"-wall"_s, u"-man"_s, u"-Tutf8"_s, u"-P-c"_s});
        process.write(cli::manPage({window, odd}).toUtf8());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError(), QByteArray());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(text.contains(u".TH 'ab\\c “d” \\fBe --f"_s), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestManPage)
#include "tst_manpage.moc"

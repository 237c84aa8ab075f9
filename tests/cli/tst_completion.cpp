// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "cli/arguments.h"
#include "cli/completion.h"
#include "cli/exitstatus.h"
#include "cli/syntax.h"

using namespace Qt::StringLiterals;

namespace {

/// The file's name is what zsh looks for.
QString fileName(const QString &shell)
{
    return shell == "zsh"_L1 ? u"_flowtrail"_s : u"flowtrail."_s + shell;
}

QStringList sorted(QStringList words)
{
    words.removeAll(QString());
    words.sort();
    words.removeDuplicates();
    return words;
}

} // namespace

/// Each shell itself is asked what it offers.
class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &[name, shell] : cli::Shells) {
            const auto answer = std::get<cli::Answer>(cli::parseArguments({u"--completion"_s, QString(name)}));
            QCOMPARE(answer.status, int(cli::Done));
            QFile file(m_folder.filePath(fileName(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(answer.text.toUtf8());
        }
        QFile sample(m_folder.filePath(u"sample.csv"_s));
        QVERIFY(sample.open(QIODevice::WriteOnly));
    }

    void offersEveryOptionOfEveryCommand_data() { addShells(); }

    void offersEveryOptionOfEveryCommand()
    {
        QFETCH(QString, shell);
        for (const cli::Syntax &syntax : cli::commands()) {
            QStringList options;
            for (const cli::Option &option : syntax.options())
                options.append(u"--"_s + option.name);
            QCOMPARE(offered(shell, {syntax.command(), u"--"_s}), sorted(options));
        }
    }

    void offersTheValuesOfAnOption_data() { addShells(); }

    void offersTheValuesOfAnOption()
    {
        QFETCH(QString, shell);
        int count = 0;
        for (const cli::Syntax &syntax : cli::commands()) {
            for (const cli::Option &option : syntax.options()) {
                if (option.choices.isEmpty())
                    continue;
                QCOMPARE(offered(shell, {syntax.command(), u"--"_s + option.name, {}}), sorted(option.choices));
                ++count;
            }
        }
        QVERIFY(count > 8);
    }

    void offersAValueBehindAnEqualsSign_data() { addShells(); }

    void offersAValueBehindAnEqualsSign()
    {
        QFETCH(QString, shell);
        QStringList expected{u"destination"_s, u"domain"_s};
        if (shell == "fish"_L1)
            expected = {u"--group=destination"_s, u"--group=domain"_s};
        QCOMPARE(offered(shell, {u"export"_s, u"--group=d"_s}), expected);
    }

    void offersCommandsAndTheirWords_data() { addShells(); }

    void offersCommandsAndTheirWords()
    {
        QFETCH(QString, shell);
        QStringList names;
        for (const cli::Syntax &syntax : cli::commands()) {
            names.append(syntax.command());
            if (!syntax.words().isEmpty()) {
                QCOMPARE(offered(shell, {syntax.command(), {}}), sorted(syntax.words()));
                QCOMPARE(offered(shell, {syntax.command(), syntax.words().first(), u"--qui"_s}), {u"--quiet"_s});
            }
        }
        QCOMPARE(offered(shell, {QString()}), sorted(names));
    }

    void offersFilesForOutputsAlone_data() { addShells(); }

    void offersFilesForOutputsAlone()
    {
        QFETCH(QString, shell);
        const QStringList files = offered(shell, {u"export"_s, u"--output"_s, u"sam"_s});
        QCOMPARE(files, QStringList{shell == "bash"_L1 ? u"its files"_s : u"sample.csv"_s});
        QCOMPARE(offered(shell, {u"export"_s, u"--client"_s, u"sam"_s}), QStringList());
    }

    void anotherShellIsWrongUsage()
    {
        const auto answer = std::get<cli::Answer>(cli::parseArguments({u"--completion"_s, u"tcsh"_s}));
        QCOMPARE(answer.status, int(cli::WrongUsage));
        QVERIFY(answer.text.contains(u"fish"_s));
    }

private:
    static void addShells()
    {
        QTest::addColumn<QString>("shell");
        for (const auto &[name, shell] : cli::Shells)
            QTest::newRow(name.data()) << QString(name);
    }

    /// What the shell offers where @p words, the last of them begun, follow the program's name.
    [[nodiscard]] QStringList offered(const QString &shell, QStringList words) const
    {
        const QString last = words.takeLast();
        words.removeAll(QString());
        words.prepend(u"flowtrail"_s);
        words.append(last);
        const QString line = words.join(u' ');
        if (shell == "fish"_L1)
            return answers(shell, {u"--no-config"_s, u"-c"_s, u"source flowtrail.fish; complete -C $argv"_s, line});
        if (shell == "zsh"_L1)
            return answers(shell, {u"-f"_s, u"" TEST_SOURCE_DIR "/complete.zsh"_s, m_folder.path(), line});
        // As readline cuts a line.
        static const QRegularExpression cuts(u" |(?==)|(?<==)"_s);
        const QString script = u"source flowtrail.bash; compopt() { COMPREPLY=('its files'); }; COMP_WORDS=(\"$@\"); "
                               "COMP_CWORD=$(($# - 1)); _flowtrail; printf '%s\\n' \"${COMPREPLY[@]}\""_s;
        return answers(shell, QStringList{u"-c"_s, script, shell} + line.split(cuts));
    }

    [[nodiscard]] QStringList answers(const QString &shell, const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(shell, arguments);
        if (!process.waitForFinished())
            return {process.errorString()};
        const QByteArray errors = process.readAllStandardError();
        if (!errors.isEmpty())
            return {QString::fromUtf8(errors)};
        QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
        for (QString &line : lines)
            line = line.section(u'\t', 0, 0); // fish describes behind a tab
        return sorted(lines);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "cli/arguments.h"
#include "cli/exitstatus.h"
#include "cli/syntax.h"

using namespace Qt::StringLiterals;
using cli::Answer;
using cli::ExportArguments;

namespace {

cli::Arguments parse(const QString &line)
{
    return cli::parseArguments(QProcess::splitCommand(line));
}

ExportArguments parseExport(const QString &more)
{
    const cli::Arguments arguments = parse(u"export --network N --client c --output a.csv "_s + more);
    const auto *parsed = std::get_if<ExportArguments>(&arguments);
    if (!parsed)
        qWarning("%s", qPrintable(std::get<Answer>(arguments).text));
    return parsed ? *parsed : ExportArguments();
}

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        const auto row
            = [](const QString &line, const QString &says) { QTest::newRow(qPrintable(line)) << line << says; };
        row(u"frobnicate"_s, u"no command"_s);
        row(u"frobnicate now"_s, u"Try “flowtrail --help”"_s);
        row(u"--frobnicate"_s, u"frobnicate"_s);
        row(u"--demo extra"_s, u"extra"_s);
        row(u"--demo --profile x"_s, u"Only one"_s);
        row(u"--seed 2"_s, u"--demo"_s);
        row(u"--demo --seed x"_s, u"--seed"_s);
        row(u"--demo --now yesterday"_s, u"yesterday"_s);
        row(u"--base-url http://api.meraki.com/api/v1"_s, u"http"_s);
        row(u"--scheme basic"_s, u"bearer"_s);
        row(u"export"_s, u"--network"_s);
        row(u"export --demo"_s, u"--output"_s);
        row(u"export --network N --output a.csv"_s, u"--client"_s);
        row(u"export --demo --output a.doc"_s, u"a.doc"_s);
        row(u"export --demo --output -"_s, u"--format"_s);
        row(u"export --demo --format csv --output - --output -"_s, u"twice"_s);
        row(u"export --demo --output d.csv --output ./d.csv"_s, u"twice"_s);
        row(u"export --demo --output a.png --size 20000x20000"_s, u"megapixels"_s);
        row(u"export --demo --output a.csv --days 0"_s, u"--days"_s);
        row(u"export --demo --output a.csv --days 7 --from 2026-11-01 --to 2026-11-02"_s, u"together"_s);
        row(u"export --demo --output a.csv --from 2026-11-01"_s, u"--to"_s);
        row(u"export --demo --output a.csv --from 2026-11-03 --to 2026-11-01"_s, u"after"_s);
        row(u"export --demo --output a.csv --from 2026-02-30 --to 2026-11-01"_s, u"2026-02-30"_s);
        row(u"export --demo --output a.csv --filter foo:bar"_s, u"--filter"_s);
        row(u"export --demo --output a.csv --metric bits"_s, u"bits"_s);
        row(u"export --demo --output a.csv --group day"_s, u"domain"_s);
        row(u"export --demo --output a.csv --size 10x10"_s, u"--size"_s);
        row(u"export --demo --output a.csv --scale big"_s, u"--scale"_s);
        row(u"export --demo --output a.csv --time-zone Mars/Base"_s, u"Mars/Base"_s);
        row(u"export --demo --output a.csv --retries -1"_s, u"--retries"_s);
        row(u"export --demo --output a.csv --timeout 0"_s, u"--timeout"_s);
        row(u"export --demo --output a.csv --pace nan"_s, u"--pace"_s);
        row(u"export --demo --output a.csv --report"_s, u"--report"_s);
        row(u"export --demo --output a.csv --title x"_s, u"--title"_s);
        row(u"export --demo --output a.pdf --notes x"_s, u"--notes"_s);
        row(u"export --demo --output a.png --summary"_s, u"--summary"_s);
        row(u"export --demo --output a.xlsx --summary"_s, u"--summary"_s);
        row(u"export --demo --output a.json --provenance comment"_s, u"comment"_s);
        row(u"export --demo --output a.csv --provenance somewhere"_s, u"sidecar"_s);
        row(u"key"_s, u"set"_s);
        row(u"key forget"_s, u"set"_s);
        row(u"doctor --network"_s, u"network"_s);
        row(u"doctor --network="_s, u"takes the ID"_s);
        row(u"doctor --demo extra"_s, u"extra"_s);
        row(u"demo-server --port 70000"_s, u"--port"_s);
        row(u"demo-server --fault-rate 2"_s, u"--fault-rate"_s);
    }

    void wrongUsageIsSaid()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const cli::Arguments arguments = parse(line);
        const auto *answer = std::get_if<Answer>(&arguments);
        QVERIFY(answer);
        QCOMPARE(answer->status, int(cli::WrongUsage));
        QVERIFY2(answer->text.contains(says), qPrintable(answer->text));
    }

    void theChoicesThatAreNamedAreThoseThatAreTaken()
    {
        int count = 0;
        for (const cli::Syntax &syntax : cli::commands()) {
            QStringList line = syntax.command().isEmpty() ? QStringList() : QStringList(syntax.command());
            line += syntax.words().mid(0, 1);
            if (syntax.command() == "export"_L1)
                line += u"--network N --client c --output - --format csv"_s.split(u' ');
            for (const cli::Option &option : syntax.options()) {
                if (option.choices.isEmpty())
                    continue;
                ++count;
                const cli::Arguments arguments
                    = cli::parseArguments(line + QStringList{u"--%1=neither"_s.arg(option.name)});
                const auto *answer = std::get_if<Answer>(&arguments);
                QVERIFY2(answer, qPrintable(option.name));
                const QString expected = u"--%1 takes %2, not"_s.arg(option.name, option.choices.join(u", "_s));
                QVERIFY2(answer->text.contains(expected), qPrintable(answer->text));
            }
        }
        QVERIFY(count > 8);
    }

    void helpAndVersionAreAnswers_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("--help") << u"--help"_s << u"--demo"_s;
        QTest::newRow("--version") << u"--version"_s << u"" FLOWTRAIL_VERSION ""_s;
        QTest::newRow("export --help") << u"export --help"_s << u"--output FILE"_s;
        QTest::newRow("key --help") << u"key --help"_s << u"--profile NAME"_s;
        QTest::newRow("doctor --help") << u"doctor --help"_s << u"--network ID"_s;
        QTest::newRow("demo-server --help") << u"demo-server --help"_s << u"--rate-limit N"_s;
    }

    void helpAndVersionAreAnswers()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const cli::Arguments arguments = parse(line);
        const auto *answer = std::get_if<Answer>(&arguments);
        QVERIFY(answer);
        QCOMPARE(answer->status, int(cli::Done));
        QVERIFY(answer->text.contains(says));
    }

    void noWordsMeanTheWindow()
    {
        const cli::Arguments arguments = parse({});
        const auto *window = std::get_if<cli::WindowArguments>(&arguments);
        QVERIFY(window);
        QVERIFY(window->connection.isDefault());
    }

    void theDemoHasItsShowcase()
    {
        const cli::Arguments arguments = parse(u"export --demo --output a.png"_s);
        const auto *parsed = std::get_if<ExportArguments>(&arguments);
        QVERIFY(parsed);
        QCOMPARE(parsed->clientId, demo::Server::showcase().clientId);
        QVERIFY(parsed->draws());
        QVERIFY(!parseExport({}).draws());
    }

    void aTimeWithoutZoneIsUtc()
    {
        const cli::Arguments arguments = parse(u"--demo --now 2026-11-23T20:00:00"_s);
        QCOMPARE(std::get<cli::WindowArguments>(arguments).connection.demoOptions.now,
                 QDateTime(QDate(2026, 11, 23), QTime(20, 0), Qt::UTC));
    }

    void daysBecomeAFilterTerm()
    {
        QCOMPARE(parseExport(u"--days 7"_s).filter, traffic::parseFilter(u"day:7d"_s).value());
        QCOMPARE(parseExport(u"--from 2026-11-03 --to 2026-11-09 --filter app:zoom"_s).filter,
                 traffic::parseFilter(u"app:zoom day:2026-11-03..2026-11-09"_s).value());
        QCOMPARE(parseExport(u"--filter day:tue --days 7"_s).filter, traffic::parseFilter(u"day:7d"_s).value());
    }

    void whatTheChartIsSplitByHasAName_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<traffic::Grouping>("grouping");
        using traffic::Grouping;
        QTest::newRow("none") << QString() << Grouping::Application;
        QTest::newRow("application") << u"--group application"_s << Grouping::Application;
        QTest::newRow("destination") << u"--group destination"_s << Grouping::Destination;
        QTest::newRow("domain") << u"--group Domain"_s << Grouping::Domain;
        QTest::newRow("protocol") << u"--group protocol"_s << Grouping::Protocol;
        QTest::newRow("port") << u"--group port"_s << Grouping::Port;
    }

    void whatTheChartIsSplitByHasAName()
    {
        QFETCH(QString, options);
        QFETCH(traffic::Grouping, grouping);
        QCOMPARE(parseExport(options).grouping, grouping);
    }

    void theDoctorTakesAConnectionAndANetwork()
    {
        const cli::Arguments arguments = parse(u"doctor --profile work --network N_1"_s);
        const auto *parsed = std::get_if<cli::DoctorArguments>(&arguments);
        QVERIFY(parsed);
        QCOMPARE(parsed->connection.profile, u"work"_s);
        QCOMPARE(parsed->networkId, u"N_1"_s);
    }

    void theExtensionDecidesWhatIsWritten_data()
    {
        using Kind = cli::Output::Kind;
        QTest::addColumn<QString>("extension");
        QTest::addColumn<int>("kind");
        QTest::newRow("csv") << u"csv"_s << int(Kind::Csv);
        QTest::newRow("tsv") << u"tsv"_s << int(Kind::Tsv);
        QTest::newRow("json") << u"JSON"_s << int(Kind::Json);
        QTest::newRow("ndjson") << u"ndjson"_s << int(Kind::Ndjson);
        QTest::newRow("md") << u"md"_s << int(Kind::Markdown);
        QTest::newRow("png") << u"png"_s << int(Kind::Png);
        QTest::newRow("xlsx") << u"xlsx"_s << int(Kind::Xlsx);
        QTest::newRow("svg") << u"svg"_s << int(Kind::Svg);
        QTest::newRow("pdf") << u"Pdf"_s << int(Kind::Pdf);
        QTest::newRow("html") << u"html"_s << int(Kind::Html);
    }

    void theExtensionDecidesWhatIsWritten()
    {
        QFETCH(const QString, extension);
        QFETCH(const int, kind);
        const ExportArguments parsed
            = parseExport(u"--output b.%1 --output - --format %2"_s.arg(extension, extension.toUpper()));
        QCOMPARE(parsed.outputs.size(), 3);
        QCOMPARE(int(parsed.outputs[1].kind), kind);
        QCOMPARE(int(parsed.outputs[2].kind), kind);
        QCOMPARE(parsed.draws(), kind >= int(cli::Output::Kind::Png));
    }

    void aReportIsWhatPdfMeansWhereOneIsAskedFor()
    {
        using Kind = cli::Output::Kind;
        const ExportArguments parsed = parseExport(u"--output b.pdf --output c.html --report --notes \"A note\""_s);
        QCOMPARE(parsed.outputs[1].kind, Kind::PdfReport);
        QCOMPARE(parsed.outputs[2].kind, Kind::Html);
        QCOMPARE(parsed.notes, u"A note"_s);
        QVERIFY(parsed.outputs[1].isReport() && !parsed.outputs[1].isImage() && !parsed.outputs[1].isData());
        QVERIFY(parsed.draws());
        QCOMPARE(parseExport(u"--output - --format pdf --report"_s).outputs[1].kind, Kind::PdfReport);
        QCOMPARE(parseExport(u"--output b.html --report"_s).outputs[1].kind, Kind::Html);
    }

    void whatFilesOfDataHaveIsTaken()
    {
        const ExportArguments plain = parseExport({});
        QVERIFY(!plain.summary && !plain.pseudonymize && !plain.top);
        QCOMPARE(plain.provenance, cli::ProvenancePlace::None);
        const ExportArguments parsed = parseExport(u"--summary --pseudonymize --provenance comment"_s);
        QVERIFY(parsed.summary && parsed.pseudonymize);
        QCOMPARE(parsed.provenance, cli::ProvenancePlace::Comment);
        QCOMPARE(parseExport(u"--provenance Sidecar"_s).provenance, cli::ProvenancePlace::Sidecar);
    }

    void everyExportOptionIsTaken()
    {
        const ExportArguments parsed = parseExport(
            u"--output b.svg --metric sent --top 5 --title \"A title\" --theme dark --size 800x600 --scale 1.5 --bom "
            u"--overwrite "
            "--time-zone utc --retries 2 --timeout 1.5 --pace 3 --quiet --base-url https://api.meraki.ca --scheme "
            "x-cisco-meraki-api-key"_s);
        QCOMPARE(parsed.outputs.size(), 2);
        QCOMPARE(parsed.outputs[1].kind, cli::Output::Kind::Svg);
        QCOMPARE(parsed.metric, traffic::Metric::Sent);
        QCOMPARE(parsed.top, std::optional(5));
        QCOMPARE(parsed.title, u"A title"_s);
        QCOMPARE(parsed.image.theme, exporting::Theme::Dark);
        QCOMPARE(parsed.image.size, QSize(800, 600));
        QCOMPARE(parsed.image.scale, 1.5);
        QVERIFY(parsed.byteOrderMark && parsed.overwrite && parsed.connection.quiet);
        QCOMPARE(parsed.zone, std::optional(QTimeZone::utc()));
        QCOMPARE(parsed.connection.retries, 2);
        QCOMPARE(parsed.connection.timeout, std::chrono::milliseconds(1500));
        QCOMPARE(parsed.connection.pace, std::optional(3.0));
        QCOMPARE(parsed.connection.baseUrl, std::optional(QUrl(u"https://api.meraki.ca/api/v1"_s)));
        QCOMPARE(parsed.connection.scheme, std::optional(meraki::AuthScheme::MerakiHeader));
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"

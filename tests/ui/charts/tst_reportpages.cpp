// SPDX-License-Identifier: GPL-3.0-or-later
// What is on a report's pages and in a chart's PDF, read back with Poppler's and Python's own readers.
#include <QtTest>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QXmlStreamReader>

#include "export/contrast.h"
#include "export/htmlreport.h"
#include "support/grouphistory.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/pageflow.h"
#include "ui/charts/qtchartrenderer.h"
#include "ui/charts/reportpages.h"
#include "ui/charts/reportpainter.h"

using namespace Qt::StringLiterals;
using namespace exporting;

namespace {

const QString Hostile = u"</script><img src=x onerror=alert(1)> & \"co\""_s;

/// What @p program writes about @p input, a file in which it is.
QByteArray output(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QTemporaryFile file;
    if (!file.open() || file.write(input) != input.size() || !file.flush())
        return {};
    QStringList all = arguments;
    all.replaceInStrings(u"FILE"_s, file.fileName());
    QProcess process;
    process.start(program, all);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qWarning() << process.readAllStandardError() << process.errorString();
    return process.readAllStandardOutput();
}

QString textOf(const QByteArray &pdf)
{
    return QString::fromUtf8(output(u"pdftotext"_s, {u"-layout"_s, u"FILE"_s, u"-"_s}, pdf));
}

/// An entry of pdfinfo: "Pages", "Title", "Creator", "Page size".
QString infoOf(const QByteArray &pdf, const QString &name)
{
    const QString info = QString::fromUtf8(output(u"pdfinfo"_s, {u"FILE"_s}, pdf));
    return QRegularExpression(u"^%1: +(.*)$"_s.arg(name), QRegularExpression::MultilineOption).match(info).captured(1);
}

Report someReport(const ReportRequest &request = {})
{
    support::GroupHistory history;
    history.addSome();
    const auto summary = history.summary();
    Provenance provenance;
    provenance.client = u"Reception PC"_s;
    provenance.network = u"Retail – Denver"_s;
    provenance.organization = u"Acme"_s;
    provenance.days = summary->days;
    provenance.zone = u"America/Denver"_s;
    return makeReport(*summary, *history.history, provenance, request);
}

/// As much as a report can have: fifty groups with five destinations each, and names that are long.
Report fullReport(const QString &notes)
{
    support::GroupHistory history;
    for (int group = 0; group < 50; ++group) {
        for (int part = 0; part < 7; ++part)
            history.add(QByteArray("Application " + QByteArray::number(group) + QByteArray(120, 'x')).toStdString(),
                        QByteArray(QByteArray::number(part) + QByteArray(200, 'y') + ".example.org").toStdString(),
                        1e9 / (group + 1), 5, 1 + part);
    }
    const auto summary = history.summary();
    Provenance provenance;
    provenance.client = QString(300, u'W');
    provenance.days = summary->days;
    provenance.missing = QString(300, u'm');
    return makeReport(*summary, *history.history, provenance, {.notes = notes, .groups = 50});
}

QByteArray pdfOf(const Report &report)
{
    return ui::QtChartRenderer().render(report).value();
}

/// A page as it is painted, all of it.
QImage pixels(const Report &report, int page)
{
    const QSizeF size = ui::reportPageSize();
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ui::ReportPages(report, size, QLocale()).paint(painter, page);
    return image;
}

ui::Block block(double height, bool keepsWithNext = false)
{
    return {.height = height, .gap = 5, .keepsWithNext = keepsWithNext, .paint = {}};
}

} // namespace

class TestReportPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void blocksFlowFromPageToPage()
    {
        const std::vector<ui::Block> blocks{block(60), block(30), block(40), block(100), block(5)};
        const auto pages = ui::flow(blocks, 100);
        QCOMPARE(pages.size(), 4U);
        QCOMPARE(pages[0].size(), 2U);
        QCOMPARE(pages[0][1].top, 65.0);
        QCOMPARE(pages[1].size(), 1U);
        QCOMPARE(pages[1][0].top, 0.0); // no gap at the top
    }

    void aHeadingDoesNotEndAPage()
    {
        const std::vector<ui::Block> blocks{block(60), block(20, true), block(30)};
        const auto pages = ui::flow(blocks, 100);
        QCOMPARE(pages.size(), 2U);
        QCOMPARE(pages[1].size(), 2U);
    }

    void aTablesHeadIsRepeated()
    {
        std::vector<ui::Block> blocks{block(60), block(60)};
        blocks[1].header = std::make_shared<const ui::Block>(block(12));
        const auto pages = ui::flow(blocks, 100);
        QCOMPARE(pages[1].size(), 2U);
        QCOMPARE(pages[1][0].block, blocks[1].header.get());
        QCOMPARE(pages[1][1].top, 12.0);
    }

    void theReportIsText()
    {
        Report report = someReport({.notes = u"First line.\nSecond line."_s, .classified = 0.931});
        const QByteArray pdf = pdfOf(report);
        const QString text = textOf(pdf);
        for (const QString &expected :
             {u"Traffic of Reception PC"_s, u"Retail – Denver"_s, u"Acme"_s, u"America/Denver"_s, u"93.1 %"_s,
              u"YouTube"_s, u"808 kB"_s, u"57.0 %"_s, u"b.youtube.com"_s, u"Days that stand out"_s, u"First line."_s,
              u"Second line."_s, u"Page 1 of"_s, u"1 Nov"_s, u"2026"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u'\n' + text));
        QVERIFY(!text.contains(u"Partial"_s));
        QCOMPARE(infoOf(pdf, u"Title"_s), u"Traffic of Reception PC"_s);
        QCOMPARE(infoOf(pdf, u"Creator"_s), u"Flowtrail"_s);
        QVERIFY(infoOf(pdf, u"Page size"_s).contains(u"A4"_s));
    }

    void whatIsPartialSaysSoOnEveryPage()
    {
        const QByteArray pdf = pdfOf(fullReport({}));
        const int pages = infoOf(pdf, u"Pages"_s).toInt();
        QVERIFY(pages > 1 && pages <= 3);
        QCOMPARE(textOf(pdf).count(u"Partial:"_s), pages);
    }

    void theUnitedStatesPrintOnLetter()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const QString size = infoOf(pdfOf(someReport()), u"Page size"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY2(size.contains(u"letter"_s), qPrintable(size));
    }

    void longNotesEndOnTheThirdPage_data()
    {
        QTest::addColumn<QString>("notes");
        QTest::addColumn<bool>("isCut");
        QTest::newRow("none") << QString() << false;
        QTest::newRow("a few lines") << u"line\n"_s.repeated(10) << false;
        QTest::newRow("lines") << u"line\n"_s.repeated(1000) << true;
        QTest::newRow("one word") << QString(40'000, u'w') << true;
    }
    void longNotesEndOnTheThirdPage()
    {
        QFETCH(QString, notes);
        QFETCH(bool, isCut);
        for (const Report &report : {someReport({.notes = notes}), fullReport(notes)}) {
            const QByteArray pdf = pdfOf(report);
            const int pages = infoOf(pdf, u"Pages"_s).toInt();
            QVERIFY(pages >= 1 && pages <= 3);
            const QString text = textOf(pdf);
            QCOMPARE(text.contains(u"they end here"_s), isCut);
            QVERIFY(text.contains(u"Where this comes from"_s)); // behind them
        }
    }

    void aReportFitsOnAnyPaper_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("A3 across") << QSizeF(1587, 1123);
        QTest::newRow("A6") << QSizeF(397, 559);
        QTest::newRow("a label") << QSizeF(120, 90);
    }
    void aReportFitsOnAnyPaper()
    {
        QFETCH(QSizeF, size);
        const ui::ReportPages pages(fullReport(u"notes\n"_s.repeated(50)), size);
        QVERIFY(pages.count() >= 1 && pages.count() <= 3);
        QImage image(size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        for (int page = 0; page < pages.count(); ++page)
            pages.paint(painter, page);
    }

    void anEmptyReportHasAPage()
    {
        Report report;
        report.title = u"Nothing"_s;
        QCOMPARE(infoOf(pdfOf(report), u"Pages"_s), u"1"_s);
    }

    void aChartAsPdfIsTextAndVectors()
    {
        const Chart chart = someReport({.chart = {.caption = u"Client Reception PC"_s}}).chart;
        const auto pdf = ui::QtChartRenderer().render(chart, ImageFormat::Pdf, {.size = {1200, 700}});
        QVERIFY(pdf);
        const QString text = textOf(*pdf);
        for (const QString &expected : {chart.title, u"YouTube"_s, u"Zoom"_s, u"kB"_s, u"Client Reception PC"_s})
            QVERIFY2(text.contains(expected), qPrintable(text));
        QCOMPARE(infoOf(*pdf, u"Pages"_s), u"1"_s);
        QVERIFY(infoOf(*pdf, u"Page size"_s).startsWith(u"900 x 525 pts"_s)); // 96 pixels an inch
        QCOMPARE(infoOf(*pdf, u"Title"_s), chart.title);
        QVERIFY(output(u"pdfimages"_s, {u"-list"_s, u"FILE"_s}, *pdf).count('\n') <= 2); // the head of an empty list
    }

    void aPdfTooSmallIsRefused()
    {
        const auto pdf = ui::QtChartRenderer().render(someReport().chart, ImageFormat::Pdf, {.size = {20, 20}});
        QVERIFY(!pdf);
        QVERIFY(pdf.error().contains(u"too small"_s));
    }

    void aChartIsPrintedOnOnePage()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter device(&buffer);
            device.setPageSize(QPageSize(QPageSize::A4));
            device.setPageOrientation(QPageLayout::Landscape);
            QVERIFY(ui::QtChartRenderer().print(someReport().chart, device));
        }
        QCOMPARE(infoOf(buffer.data(), u"Pages"_s), u"1"_s);
        QVERIFY(textOf(buffer.data()).contains(u"YouTube"_s));
    }

    void theWebPageKeepsNamesText()
    {
        Report report = someReport({.title = Hostile, .notes = Hostile + u"\nnext"_s});
        report.groups[0].name = Hostile;
        report.groups[0].destinations[0].name = Hostile;
        report.provenance.client = Hostile;
        report.provenance.filter = Hostile;
        report.provenance.missing = Hostile;
        report.chart.series[0].name = Hostile;
        report.chart.title = Hostile;
        const QByteArray svg = ui::QtChartRenderer().render(report.chart, ImageFormat::Svg, {}).value();
        const QByteArray html = htmlReport(report, svg, QLocale());

        // Every tag there is, and all text: as a browser's parser sees them.
        static const QString Reader = uR"(
import sys, html.parser
class Reader(html.parser.HTMLParser):
    def handle_starttag(self, tag, attrs):
        print("TAG", tag, *(name for name, _ in attrs))
    def handle_data(self, data):
        print("TEXT", data)
Reader().feed(open(sys.argv[1], encoding="utf-8").read())
)"_s;
        const QString read = QString::fromUtf8(output(u"python3"_s, {u"-c"_s, Reader, u"FILE"_s}, html));
        QVERIFY(read.contains(u"TEXT "_s + Hostile));
        QVERIFY(!read.contains(u"TAG img"_s));
        QVERIFY(!read.contains(u"TAG script"_s));
        QVERIFY(!read.contains(QRegularExpression(u"^TAG .*\\bon[a-z]+"_s, QRegularExpression::MultilineOption)));
        QVERIFY(read.contains(u"TAG html lang"_s));
        QVERIFY(read.contains(u"TAG th scope"_s));
        QVERIFY(html.contains("<br>\nnext"));
        QVERIFY(html.contains("default-src 'none'; style-src 'unsafe-inline'"));
        QVERIFY(!html.contains("<?xml") && html.count("<!DOCTYPE") == 1);
        QVERIFY(!html.contains("src=\"") && !html.contains("url(")); // nothing from elsewhere

        const qsizetype start = html.indexOf("<svg");
        QXmlStreamReader xml(html.mid(start, html.indexOf("</svg>") + 6 - start));
        int texts = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text")
                ++texts;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(texts > 5); // not outlines
    }

    void theWebPageHasTheChartsTitleOnce()
    {
        Report report = someReport();
        report.chart.title = u"Traffic by whatever"_s;
        ui::QtChartRenderer renderer;
        const QByteArray html = *htmlReport(report, renderer, {}, QLocale());
        QCOMPARE(html.count(">Traffic by whatever<"), 1);
        QVERIFY(html.contains("<figure aria-label=\"Traffic by whatever\">"));
    }

    void thePatternsOfThePageAreInItsChips()
    {
        // Two applications of one colour are told apart on paper as in the chart.
        Report plain = someReport();
        plain.groups[0].color = 1;
        Report patterned = plain;
        patterned.groups[0].color = 1 + Palette::Colors;
        QVERIFY(pixels(plain, 0) != pixels(patterned, 0));
    }

    void theWebPagesColoursAreTheCharts()
    {
        const Report report = someReport();
        const QByteArray html = htmlReport(report, {}, QLocale());
        const auto &theme = ui::ChartTheme::of(Theme::Light);
        for (const ReportGroup &group : report.groups)
            QVERIFY(html.contains("background-color:" + theme.series[std::size_t(group.color)].name().toLatin1()));
        Report all = report;
        for (int look = 0; look < Palette::Looks; ++look) {
            all.groups[0].color = look;
            const QByteArray color = theme.series[std::size_t(Palette::colorOf(look))].name().toLatin1();
            const QByteArray pattern = QByteArray::number(Palette::patternOf(look));
            const QByteArray edge = exporting::edgeOf(QColor(QLatin1StringView(color)), theme.card).name().toLatin1();
            const QByteArray chip
                = "chip pattern-" + pattern + "\" style=\"background-color:" + color + ";border-color:" + edge;
            QVERIFY2(htmlReport(all, {}, QLocale()).contains(chip), chip.constData());
        }
        all.groups[0].color = ReportGroup::NoColor;
        QVERIFY(htmlReport(all, {}, QLocale()).contains(theme.other.name().toLatin1()));
    }
};

QTEST_MAIN(TestReportPages)
#include "tst_reportpages.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What the Export menu opens, in the real window on a scripted API.
#include <QtTest>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QSpinBox>

#include "ui/exportdialog.h"
#include "ui/scriptedwindow.h"

using namespace Qt::StringLiterals;

namespace {

struct Bench : ScriptedWindow
{
    ui::ExportDialog *dialog = nullptr;

    explicit Bench(const QString &entry = {})
    {
        openWhole();
        if (!entry.isEmpty())
            open(entry);
    }

    void open(const QString &entry)
    {
        const auto actions = window.findChildren<QAction *>();
        (*std::ranges::find(actions, entry, &QAction::text))->trigger();
        dialog = window.findChild<ui::ExportDialog *>();
        QVERIFY(dialog && dialog->isVisible());
    }
    void close()
    {
        dialog->reject();
        QTRY_VERIFY(!window.findChild<ui::ExportDialog *>());
    }

    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const
    {
        return named<Widget>(*dialog, name);
    }
    void choose(const QString &name, const QString &text) const
    {
        auto *box = find<QComboBox>(name);
        QVERIFY(box);
        QVERIFY2(box->findText(text) >= 0, qPrintable(text));
        box->setCurrentIndex(box->findText(text));
    }
    [[nodiscard]] QByteArray fileBeside(const QString &name) const
    {
        QFile file(ground.directory.filePath(name + u".about.json"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QByteArray saved(const QString &name)
    {
        const QString path = ground.directory.filePath(name);
        saveExport(window, path);
        if (!QTest::qWaitFor([this] { return !window.findChild<ui::ExportDialog *>(); }))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

/// The picture in the preview.
QLabel *picture(const Bench &bench)
{
    const auto labels = bench.dialog->findChildren<QLabel *>();
    const auto found = std::ranges::find_if(
        labels, [](const QLabel *label) { return label->isVisible() && !label->pixmap().isNull(); });
    return found == labels.end() ? nullptr : *found;
}

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everyFormatIsSaved_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        const QString image = u"Chart as image…"_s;
        const QString table = u"Table as file…"_s;
        const QString report = u"Report…"_s;
        QTest::newRow("PNG") << image << u"PNG image"_s << u"a.png"_s << "\x89PNG"_ba;
        QTest::newRow("SVG") << image << u"SVG drawing"_s << u"a.svg"_s << "<?xml"_ba;
        QTest::newRow("PDF") << image << u"PDF document"_s << u"a.pdf"_s << "%PDF"_ba;
        QTest::newRow("CSV") << table << u"Comma-separated values"_s << u"a.csv"_s << "ts,"_ba;
        QTest::newRow("TSV") << table << u"Tab-separated values"_s << u"a.tsv"_s << "ts\t"_ba;
        QTest::newRow("Excel") << table << u"Excel workbook"_s << u"a.xlsx"_s << "PK"_ba;
        QTest::newRow("JSON") << table << u"JSON"_s << u"a.json"_s << "["_ba;
        QTest::newRow("NDJSON") << table << u"JSON, one record a line"_s << u"a.ndjson"_s << "{"_ba;
        QTest::newRow("Markdown") << table << u"Markdown table"_s << u"a.md"_s << "|"_ba;
        QTest::newRow("report") << report << u"PDF document"_s << u"r.pdf"_s << "%PDF"_ba;
        QTest::newRow("web page") << report << u"Web page"_s << u"r.html"_s << "<!DOCTYPE html>"_ba;
    }
    void everyFormatIsSaved()
    {
        QFETCH(QString, entry);
        QFETCH(QString, format);
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        Bench bench(entry);
        bench.choose(u"Format"_s, format);
        const QByteArray bytes = bench.saved(name);
        QVERIFY2(bytes.startsWith(begins), bytes.left(40).constData());
        QTRY_VERIFY(bench.says(u"Saved"_s));
        QVERIFY(bench.says(name));
    }

    void anImageHasTheSizeThatIsAskedFor()
    {
        Bench bench(u"Chart as image…"_s);
        bench.choose(u"Size"_s, u"Custom"_s);
        bench.find<QSpinBox>(u"Width"_s)->setValue(500);
        bench.find<QSpinBox>(u"Height"_s)->setValue(300);
        bench.choose(u"Scale"_s, u"3×"_s);
        bench.choose(u"Colours"_s, u"Dark"_s);
        const QImage image = QImage::fromData(bench.saved(u"a.png"_s));
        QCOMPARE(image.size(), QSize(1500, 900));
        QVERIFY(image.pixelColor(2, 2).lightness() < 100);
    }

    void whatIsTooLargeIsSaidAndNotSaved()
    {
        Bench bench(u"Chart as image…"_s);
        bench.choose(u"Size"_s, u"Custom"_s);
        bench.find<QSpinBox>(u"Width"_s)->setValue(20'000);
        bench.find<QSpinBox>(u"Height"_s)->setValue(20'000);
        QTRY_VERIFY(showsText(*bench.dialog, u"is too large"_s));
        QVERIFY(!labelled<QPushButton>(*bench.dialog, u"Save…"_s)->isEnabled());
    }

    void thePreviewFollowsTheOptions()
    {
        Bench bench(u"Chart as image…"_s);
        QVERIFY(picture(bench));
        QVERIFY(picture(bench)->pixmap().toImage().pixelColor(2, 2).lightness() > 200);
        bench.choose(u"Colours"_s, u"Dark"_s);
        QTRY_VERIFY(picture(bench)->pixmap().toImage().pixelColor(2, 2).lightness() < 100);
    }

    void aTablesFirstLinesAreShown()
    {
        Bench bench(u"Table as file…"_s);
        auto *text = bench.find<QPlainTextEdit>(u"The first lines of the file"_s);
        QVERIFY(text);
        QVERIFY(text->toPlainText().startsWith(u"ts,application"_s));
        QVERIFY(text->blockCount() > 10);
        bench.choose(u"Format"_s, u"Markdown table"_s);
        QTRY_VERIFY(text->toPlainText().startsWith(u"|"_s));
        QVERIFY(text->blockCount() <= 20);
    }

    void aTableMayHaveTheGroupsInsteadOfTheRecords()
    {
        Bench bench(u"Table as file…"_s);
        const std::size_t groups = bench.ground.explorer.summary()->groups.size();
        QVERIFY(groups > 1);
        bench.choose(u"Rows"_s, u"Summary: Application (%1)"_s.arg(groups));
        auto *text = bench.dialog->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(text->toPlainText().startsWith(u"application,recv,sent,total"_s));
        QCOMPARE(text->toPlainText().trimmed().count(u'\n'), qsizetype(groups));
        const QList<QByteArray> lines = bench.saved(u"groups.csv"_s).split('\n');
        QCOMPARE(lines.size(), qsizetype(groups) + 2);
        const QByteArray largest = bench.ground.explorer.summary()->groups.front().name.toUtf8();
        QVERIFY2(lines[1].startsWith(largest + ','), lines[1].constData());
        QTRY_VERIFY(bench.says(u"%1 rows in"_s.arg(groups)));
        // A workbook has both anyway.
        bench.open(u"Table as file…"_s);
        bench.choose(u"Format"_s, u"Excel workbook"_s);
        QVERIFY(!bench.find<QComboBox>(u"Rows"_s)->isEnabled());
    }

    void aReportHasTitleAndNotes()
    {
        Bench bench(u"Report…"_s);
        QVERIFY(picture(bench));
        bench.find<QLineEdit>(u"Title"_s)->setText(u"Why it was <slow>"_s);
        bench.find<QPlainTextEdit>(u"Notes"_s)->setPlainText(u"Backups & co.\nAt noon."_s);
        bench.choose(u"Format"_s, u"Web page"_s);
        const QByteArray html = bench.saved(u"r.html"_s);
        QVERIFY(html.contains("Why it was &lt;slow&gt;"));
        QVERIFY(html.contains("Backups &amp; co.<br>"));
    }

    void aTableSaysHowManyRecordsItHas()
    {
        Bench bench(u"Table as file…"_s);
        QCOMPARE(bench.saved(u"t.csv"_s).count("\r\n"), 11);
        QTRY_VERIFY(bench.says(u"10 records in "_s));
    }

    void pseudonymsAreWrittenInsteadOfNames()
    {
        Bench bench(u"Table as file…"_s);
        labelled<QCheckBox>(*bench.dialog, u"Pseudonymize names and addresses"_s)->setChecked(true);
        QCOMPARE(bench.saved(u"t.csv"_s).count("\r\n"), 11);
        const QByteArray about = bench.fileBeside(u"t.csv"_s);
        QVERIFY(about.contains("Client 1"));
        QVERIFY(!about.contains("laptop"));
    }

    void aTableSaysWhereItComesFrom()
    {
        {
            Bench bench(u"Table as file…"_s);
            QVERIFY(!bench.saved(u"t.csv"_s).isEmpty());
            QVERIFY(bench.fileBeside(u"t.csv"_s).contains("\"records\": 10"));
        }
        {
            Bench bench(u"Table as file…"_s);
            bench.choose(u"Where it comes from"_s, u"As comment lines"_s);
            QVERIFY(bench.saved(u"t.csv"_s).startsWith("# "));
            QVERIFY(bench.fileBeside(u"t.csv"_s).isEmpty());
        }
    }

    void csvIsWrittenAsASpreadsheetWantsIt()
    {
        Bench bench(u"Table as file…"_s);
        bench.choose(u"Separator"_s, u"Semicolon, decimal comma: 1,5;2"_s);
        bench.choose(u"Line ends"_s, u"LF"_s);
        labelled<QCheckBox>(*bench.dialog, u"Byte-order mark, for older Excel"_s)->setChecked(true);
        const QByteArray csv = bench.saved(u"t.csv"_s);
        QVERIFY(csv.startsWith("\xEF\xBB\xBFts;application;"));
        QVERIFY(!csv.contains('\r'));
        // The next one begins with the same choices.
        bench.open(u"Table as file…"_s);
        QCOMPARE(bench.find<QComboBox>(u"Line ends"_s)->currentText(), u"LF"_s);
        bench.close();
    }

    void copyingGivesPixelsAndVectors()
    {
        Bench bench(u"Chart as image…"_s);
        labelled<QPushButton>(*bench.dialog, u"Copy"_s)->click();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        QVERIFY(data->data(u"image/svg+xml"_s).contains("<svg"));
        QVERIFY(bench.says(u"Copied."_s));
        QVERIFY(bench.dialog->isVisible());
    }

    void printingShowsThePagesFirst_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::newRow("chart") << u"Chart as image…"_s;
        QTest::newRow("report") << u"Report…"_s;
    }
    void printingShowsThePagesFirst()
    {
        QFETCH(QString, entry);
        Bench bench(entry);
        labelled<QPushButton>(*bench.dialog, u"Print…"_s)->click();
        auto *preview = bench.dialog->findChild<QPrintPreviewDialog *>();
        QVERIFY(preview && preview->isVisible());
        QTRY_VERIFY(preview->findChild<QPrintPreviewWidget *>()->pageCount() >= 1);
        preview->reject();
        QTRY_VERIFY(!bench.dialog->findChild<QPrintPreviewDialog *>());
        QVERIFY(!bench.says(u"could not be painted"_s));
    }

    void optionsAreRememberedAndTextsAreNot()
    {
        Bench bench(u"Chart as image…"_s);
        bench.choose(u"Format"_s, u"SVG drawing"_s);
        bench.choose(u"Size"_s, u"1920 × 1080"_s);
        bench.choose(u"Colours"_s, u"Dark"_s);
        QVERIFY(!bench.saved(u"a.svg"_s).isEmpty());
        bench.open(u"Chart as image…"_s);
        QCOMPARE(bench.find<QComboBox>(u"Format"_s)->currentText(), u"SVG drawing"_s);
        QCOMPARE(bench.find<QComboBox>(u"Size"_s)->currentText(), u"1920 × 1080"_s);
        QCOMPARE(bench.find<QComboBox>(u"Colours"_s)->currentText(), u"Dark"_s);
        bench.close();

        bench.open(u"Report…"_s);
        bench.find<QLineEdit>(u"Title"_s)->setText(u"Mine"_s);
        QVERIFY(!bench.saved(u"r.pdf"_s).isEmpty());
        bench.open(u"Report…"_s);
        QVERIFY(bench.find<QLineEdit>(u"Title"_s)->text().isEmpty());
    }

    void filesAreNamedAfterWhatIsInThemAndGoToTheDocuments()
    {
        QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkdir(u"Documents"_s));
        qputenv("HOME", QFile::encodeName(home.path()));
        Bench bench;
        const auto offered = [&bench]() -> QString {
            bench.open(u"Chart as image…"_s);
            labelled<QPushButton>(*bench.dialog, u"Save…"_s)->click();
            const auto *files = bench.window.findChild<QFileDialog *>();
            const QString path = files->selectedFiles().value(0);
            bench.close();
            return path;
        };
        QCOMPARE(offered(), home.filePath(u"Documents/laptop_2026-11-10_2026-11-14.png"_s));
        bench.ground.explorer.setFilter(*traffic::parseFilter(u"day:2026-11-12"_s));
        QCOMPARE(offered(), home.filePath(u"Documents/laptop_2026-11-12.png"_s));
    }

    void aNameOfAnotherKindIsRefused()
    {
        Bench bench(u"Chart as image…"_s);
        saveExport(bench.window, bench.ground.directory.filePath(u"chart.txt"_s));
        QTRY_VERIFY(bench.says(u"the name has to end in"_s));
        QVERIFY(bench.dialog->isVisible());
        QVERIFY(!QFile::exists(bench.ground.directory.filePath(u"chart.txt"_s)));
    }

    void aTaskThatIsCancelledLeavesNothing()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"a.csv"_s);
        ui::ExportTask task;
        QSignalSpy written(&task, &ui::ExportTask::written);
        QSignalSpy cancelled(&task, &ui::ExportTask::cancelled);
        QSemaphore begun;
        task.start(path, [&begun](QIODevice &device, const ui::ExportTask::GoOn &goOn) -> tl::expected<void, QString> {
            begun.release();
            while (goOn(1)) // until it is told to stop
                device.write("x");
            return tl::unexpected(QString());
        });
        begun.acquire();
        task.cancel();
        QVERIFY(cancelled.wait());
        QVERIFY(written.isEmpty());
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"

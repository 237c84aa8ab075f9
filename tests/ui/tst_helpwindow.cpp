// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QDesktopServices>
#include <QHelpEvent>
#include <QListView>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <QToolTip>

#include "ui/choicemodel.h"
#include "ui/exportdialog.h"
#include "ui/filterhelp.h"
#include "ui/help.h"
#include "ui/helpview.h"
#include "ui/helpwindow.h"
#include "ui/requestlogdialog.h"
#include "ui/themedwindow.h"
#include "ui/windowground.h"

using namespace Qt::StringLiterals;
using ui::HelpPlace;

namespace {

// What is on screen of the one help window there is.
ui::HelpWindow *helpWindow()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *help = qobject_cast<ui::HelpWindow *>(window); help && help->isVisible())
            return help;
    }
    return nullptr;
}

struct Bench
{
    ui::HelpWindow window;
    ui::HelpView *view = window.findChild<ui::HelpView *>();
    QLineEdit *field = window.findChild<QLineEdit *>();
    QListView *list = window.findChild<QListView *>(u"choices"_s);

    explicit Bench(const HelpPlace &place = {u"first-start"_s})
    {
        window.open(place);
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window does not get active");
    }

    /// The rows, headings of pages with a colon.
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            const bool isHeading = index.data(ui::ChoiceModel::IsHeadingRole).toBool();
            rows.append(index.data().toString() + (isHeading ? u":"_s : QString()));
        }
        return rows;
    }
    [[nodiscard]] QString topLine() const { return view->cursorForPosition({30, 4}).block().text(); }
};

QStringList anchorsIn(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    QStringList anchors;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            anchors.append(ui::helpAnchor(block.text(), anchors));
    }
    return anchors;
}

} // namespace

class TestHelpWindow : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void init() { m_opened.clear(); }

    void listsThePagesOfTheContents()
    {
        const Bench bench;
        QCOMPARE(bench.rows().first(), u"First start"_s);
        QCOMPARE(bench.rows().size(), ui::HelpPages().all().size());
        QVERIFY(bench.rows().contains(u"Troubleshooting"_s));
        QCOMPARE(bench.list->currentIndex().data().toString(), u"First start"_s);
        const QModelIndex third = bench.list->model()->index(2, 0);
        QTest::mouseClick(bench.list->viewport(), Qt::LeftButton, {}, bench.list->visualRect(third).center());
        QCOMPARE(bench.window.place().page, u"browsing"_s);
        QCOMPARE(bench.rows().size(), ui::HelpPages().all().size());
        bench.list->setFocus();
        QTest::keyClick(bench.list, Qt::Key_Down);
        QTest::keyClick(bench.list, Qt::Key_Return);
        QCOMPARE(bench.window.place().page, u"filter"_s);
    }

    void opensEveryPageWithItsTitle_data()
    {
        QTest::addColumn<QString>("name");
        const ui::HelpPages pages;
        for (const ui::HelpPage &page : pages.all())
            QTest::newRow(qPrintable(page.name)) << page.name;
    }

    void opensEveryPageWithItsTitle()
    {
        QFETCH(const QString, name);
        const Bench bench({name});
        const ui::HelpPage page = *ui::HelpPages().find(name);
        QVERIFY(!page.title.isEmpty());
        QCOMPARE(bench.view->document()->begin().text(), page.title);
        QCOMPARE(bench.window.windowTitle(), page.title + u" – Help"_s);
        QVERIFY(!bench.view->toPlainText().contains("SPDX"_L1));
        QCOMPARE(bench.view->horizontalScrollBar()->maximum(), 0);
        photograph(bench.view->window(), u"help-"_s + name);
    }

    void everyLinkAndPictureOfAPageIsThere_data() { opensEveryPageWithItsTitle_data(); }

    void everyLinkAndPictureOfAPageIsThere()
    {
        QFETCH(const QString, name);
        Bench bench({name});
        const ui::HelpPages pages;
        int links = 0;
        for (QTextBlock block = bench.view->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextCharFormat format = part.fragment().charFormat();
                if (format.isImageFormat()) {
                    const QUrl picture(format.toImageFormat().name());
                    QVERIFY2(bench.view->loadResource(QTextDocument::ImageResource, picture).isValid(),
                             qPrintable(picture.toString()));
                }
                if (!format.isAnchor() || format.anchorHref().isEmpty())
                    continue;
                ++links;
                const QUrl link(format.anchorHref());
                if (!link.scheme().isEmpty()) {
                    QCOMPARE(link.scheme(), u"https"_s);
                    continue;
                }
                QVERIFY2(link.path().isEmpty() || link.path().endsWith(".md"_L1), qPrintable(link.toString()));
                const QString target = link.path().isEmpty() ? name : link.path().chopped(3);
                const ui::HelpPage *page = pages.find(target);
                QVERIFY2(page, qPrintable(link.toString()));
                QVERIFY2(link.fragment().isEmpty() || anchorsIn(page->markdown).contains(link.fragment()),
                         qPrintable(link.toString()));
            }
        }
        QVERIFY(links > 0);
    }

    void takesNothingFromElsewhere()
    {
        Bench bench;
        for (const char *address :
             {"https://example.org/a.png", "http://127.0.0.1/a.png", "file:///etc/hostname", "images/no-such.png"})
            QVERIFY(
                !bench.view->loadResource(QTextDocument::ImageResource, QUrl(QString::fromLatin1(address))).isValid());
        QVERIFY(!bench.view->loadResource(QTextDocument::StyleSheetResource, QUrl(u"images/connect-light.png"_s))
                     .isValid());
    }

    void aPageIsThereOnceWhateverItsWidth()
    {
        Bench bench({u"filter"_s, u"quotes"_s});
        const QString text = bench.view->toPlainText();
        QCOMPARE(text.count("Missing values"_L1), 1);
        for (const int width : {700, 1400, 640, 900}) {
            bench.window.resize(width, 400);
            bench.window.open({u"first-start"_s});
            bench.window.open({u"filter"_s, u"quotes"_s});
            QCOMPARE(bench.view->toPlainText(), text);
            QVERIFY(bench.view->horizontalScrollBar()->maximum() == 0);
        }
    }

    void findsInAllPagesAndGoesThere()
    {
        Bench bench;
        QTest::keyClick(&bench.window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(bench.field->hasFocus());
        QTest::keyClicks(bench.field, u"IPv6 address"_s);
        QVERIFY(bench.rows().contains(u"The filter:"_s));
        QVERIFY(bench.rows().contains(u"Quotes"_s));
        QCOMPARE(bench.window.place().page, u"first-start"_s); // not before it is chosen

        while (bench.list->currentIndex().data().toString() != "Quotes"_L1) {
            const int row = bench.list->currentIndex().row();
            QTest::keyClick(bench.field, Qt::Key_Down);
            QVERIFY(bench.list->currentIndex().row() > row);
        }
        QTest::keyClick(bench.field, Qt::Key_Return);
        QCOMPARE(bench.window.place(), (HelpPlace{u"filter"_s, u"quotes"_s}));
        QVERIFY(bench.view->extraSelections().size() >= 2);
        QCOMPARE(bench.view->extraSelections().first().cursor.selectedText().toLower(), u"ipv6"_s);
        photograph(&bench.window, u"help-search"_s);

        QTest::keyClick(bench.field, Qt::Key_Escape);
        QCOMPARE(bench.field->text(), QString());
        QVERIFY(bench.window.isVisible());
        QVERIFY(bench.rows().contains(u"Troubleshooting"_s));
        QTest::keyClick(bench.field, Qt::Key_Escape);
        QVERIFY(!bench.window.isVisible());
    }

    void saysWhereNothingIsFound()
    {
        Bench bench;
        bench.field->setText(u"xylophone zeppelin"_s);
        QCOMPARE(bench.rows(), QStringList{u"Nothing is found"_s});
        QTest::keyClick(bench.field, Qt::Key_Return);
        QCOMPARE(bench.window.place().page, u"first-start"_s);
        bench.field->setText(u"  ...  "_s);
        QTest::keyClick(bench.field, Qt::Key_Return);
    }

    void followsLinksAndComesBack()
    {
        Bench bench({u"data"_s});
        QVERIFY(!bench.window.actions().first()->isEnabled());
        Q_EMIT bench.view->anchorClicked(QUrl(u"filter.md#missing-values"_s));
        QCOMPARE(bench.window.place(), (HelpPlace{u"filter"_s, u"missing-values"_s}));
        QVERIFY(bench.view->verticalScrollBar()->value() > 0);
        Q_EMIT bench.view->anchorClicked(QUrl(u"#words"_s));
        QCOMPARE(bench.window.place(), (HelpPlace{u"filter"_s, u"words"_s}));
        QCOMPARE(bench.list->currentIndex().data().toString(), u"The filter"_s);

        bench.view->verticalScrollBar()->setValue(40);
        QTest::keyClick(&bench.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(bench.window.place().anchor, u"missing-values"_s);
        QTest::keyClick(&bench.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(bench.window.place().page, u"data"_s);
        QTest::keyClick(&bench.window, Qt::Key_Left, Qt::AltModifier); // there is nothing more
        QTest::keyClick(&bench.window, Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(&bench.window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(bench.window.place().anchor, u"words"_s);
        QCOMPARE(bench.view->verticalScrollBar()->value(), 40);

        bench.window.open({u"exports"_s});
        QTest::keyClick(&bench.window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(bench.window.place().page, u"exports"_s);
    }

    void leavesOtherAddressesToTheBrowser()
    {
        QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
        Bench bench;
        Q_EMIT bench.view->anchorClicked(QUrl(u"https://example.org/"_s));
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QCOMPARE(m_opened, QList{QUrl(u"https://example.org/"_s)});
        QCOMPARE(bench.window.place().page, u"first-start"_s);
    }

    void saysWhereALinkOutsideLeads()
    {
        ui::HelpView view;
        view.resize(500, 300);
        view.setPage(
            {u"page"_s, u"Page"_s, u"# Page\n\n[elsewhere](https://example.org/x)\n\n[inside](filter.md)\n"_s});
        view.show();
        const auto tipOver = [&view](const QString &text) {
            const QPoint at = view.cursorRect(view.document()->find(text)).center() - QPoint(5, 0); // at its end
            QHelpEvent event(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(view.viewport(), &event);
            return QToolTip::text();
        };
        QCOMPARE(tipOver(u"inside"_s), QString());
        QVERIFY(tipOver(u"elsewhere"_s).contains("https://example.org/x"_L1));
    }

    void topicsAreThere()
    {
        const ui::HelpPages pages;
        for (const ui::Help::Topic &topic : ui::Help::topics()) {
            const ui::HelpPage *page = pages.find(topic.place.page);
            QVERIFY2(page, topic.window->className());
            const QStringList anchors = page ? anchorsIn(page->markdown) : QStringList();
            QVERIFY2(topic.place.anchor.isEmpty() || anchors.contains(topic.place.anchor), topic.window->className());
        }
    }

    void opensAtThePageThatFits()
    {
        secrets::SessionStore keychain;
        WindowGround ground(keychain);
        {
            ui::MainWindow window(ground.parts());
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            QTest::keyClick(&window, Qt::Key_F1);
            QVERIFY(helpWindow());
            QCOMPARE(helpWindow()->place().page, u"first-start"_s);
            QVERIFY(!helpWindow()->isModal());
            const ui::HelpWindow *first = helpWindow();

            ui::RequestLogDialog log(ground.requestLog, &window);
            log.open(); // keeps the window from being used, and not the help
            QTest::keyClick(log.findChild<QPushButton *>(), Qt::Key_F1);
            QCOMPARE(helpWindow(), first);
            QCOMPARE(helpWindow()->place(), (HelpPlace{u"connections"_s, u"the-request-log"_s}));
            QTest::keyClick(helpWindow(), Qt::Key_Escape);
            QVERIFY(!helpWindow());
            log.close();

            window.activateWindow();
            auto *field = named<QLineEdit>(window, u"Filter"_s);
            QTest::keyClick(field, Qt::Key_F1);
            QVERIFY(!helpWindow());
            auto *examples = window.findChild<ui::FilterHelp *>();
            QVERIFY(examples && examples->isVisible());
            labelled<QPushButton>(*examples, u"More in Help"_s)->click();
            QCOMPARE(helpWindow()->place().page, u"filter"_s);
            helpWindow()->open({u"exports"_s});
            examples->activateWindow();
            QTRY_COMPARE(QApplication::activeWindow(), examples);
            QTest::keyClick(examples, Qt::Key_F1);
            QCOMPARE(helpWindow()->place().page, u"filter"_s);
        }
        QVERIFY(!helpWindow()); // it goes with the program's window
    }

    void looksLikeTheWindow_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void looksLikeTheWindow()
    {
        QFETCH(const bool, isDark);
        const QPalette before = QApplication::palette();
        const ThemedWindow sets(isDark);
        const ui::Theme theme = ui::Theme::matching(QApplication::palette());
        Bench bench({u"exports"_s});
        photograph(&bench.window, isDark ? u"help-tables-dark"_s : u"help-tables-light"_s);
        QTextTable *table = nullptr;
        for (QTextBlock block = bench.view->document()->begin(); block.isValid() && !table; block = block.next())
            table = QTextCursor(block).currentTable();
        QVERIFY(table);
        QCOMPARE(table->format().borderBrush().color(), theme.hairline);
        QCOMPARE(table->cellAt(0, 0).format().background().color(), theme.hover);
        const QImage picture
            = bench.view->loadResource(QTextDocument::ImageResource, QUrl(u"images/export-report-light.png"_s))
                  .value<QImage>();
        QCOMPARE(picture.pixelColor(2, 2).lightness() < 128, isDark);
        QApplication::setPalette(before);
    }

private:
    QList<QUrl> m_opened;
};

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QMessageBox>
#include <QSpinBox>
#include <QTableView>
#include <QTabWidget>

#include "explore/clientbook.h"
#include "explore/viewstore.h"
#include "support/pages.h"
#include "ui/charts/dailychartview.h"
#include "ui/exportdialog.h"
#include "ui/settingsdialog.h"
#include "ui/windowground.h"
#include "ui/windowhost.h"

using namespace Qt::StringLiterals;

namespace {

/// The program's window on a scripted API, as main() keeps it, with a client open and the settings in front.
struct Desk
{
    support::RawServer server;
    secrets::SessionStore keychain;
    WindowGround ground{keychain};
    text::Translation translation;
    double pace = 0;
    ui::WindowHost host;

    Desk()
        : host(parts(), translation)
    {
        support::describePlace(server);
        server.on(support::HistoryPath, {support::RawAnswer::ok(support::page(0, 10))});
        ground.now = QDateTime(QDate(2026, 11, 15), QTime(12, 0), Qt::UTC);
        window().show();
    }

    void open()
    {
        const meraki::Profile profile = WindowGround::profile(server.baseUrl());
        ground.profiles.save(profile);
        bool isKept = false;
        ground.keyring.keep(profile, {"a-recognizable-key"}, &host,
                            [&](const auto &kept) { isKept = kept.has_value(); });
        QTRY_VERIFY(isKept);
        QSignalSpy settled(&ground.explorer, &explore::Explorer::settled);
        window().connectTo(profile, {"a-recognizable-key"});
        window().open({u"N_1"_s, u"k1"_s});
        QVERIFY(settled.wait());
        window().openSettings();
    }

    [[nodiscard]] ui::MainWindow::Parts parts()
    {
        ui::MainWindow::Parts parts = ground.parts();
        parts.limitPace = [this](double limit) { pace = limit; };
        return parts;
    }
    [[nodiscard]] ui::MainWindow &window() { return host.window(); }
    [[nodiscard]] ui::SettingsDialog *dialog() { return window().findChild<ui::SettingsDialog *>(); }
    [[nodiscard]] explore::Preferences kept() const { return explore::readPreferences(ground.settings); }

    void choose(const QString &field, const QVariant &data)
    {
        const auto boxes = dialog()->findChildren<QComboBox *>();
        const auto found = std::ranges::find_if(boxes, [&](const QComboBox *one) {
            return one->isVisible() && one->accessibleName() == field; // each page has its own
        });
        QVERIFY(found != boxes.end());
        QComboBox *box = *found;
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
    }
    void press(const QString &button)
    {
        auto *found = labelled<QPushButton>(*dialog(), button);
        QVERIFY2(found, qPrintable(button));
        found->click();
    }
    void show(int page) { dialog()->findChild<QTabWidget *>()->setCurrentIndex(page); }
    [[nodiscard]] QString firstAmount()
    {
        return ground.explorer.model().index(0, models::TrafficHistoryModel::ReceivedColumn).data().toString();
    }
};

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void unitsApplyAtOnceEverywhere();
    void coloursApplyAtOnce();
    void theZoneAppliesAtOnce();
    void thePaceAppliesAtOnce();
    void theLanguageAppliesAtOnce();
    void exportsStartAsIsSet();
    void nothingIsRememberedThatIsNotToBe();
    void resetIsAsInTheBeginning();
    void resetForgetsTheLayoutAlsoInAnotherLanguage();
    void wipingLeavesNothing();
    void aNewerVersionsSettingsAreSaidToStay();
};

void TestSettings::cleanup()
{
    QApplication::setPalette({});
    text::Translation().use(u"en"_s);
}

void TestSettings::unitsApplyAtOnceEverywhere()
{
    Desk desk;
    desk.open();
    QVERIFY2(desk.firstAmount().endsWith(u"kB"_s), qPrintable(desk.firstAmount()));
    desk.choose(u"Amounts"_s, int(traffic::UnitBase::Binary));
    QVERIFY2(desk.firstAmount().endsWith(u"KiB"_s), qPrintable(desk.firstAmount()));
    QTRY_COMPARE(desk.window().findChild<ui::DailyChartView *>()->chart().unitBase, traffic::UnitBase::Binary);
    QTRY_VERIFY(showsText(desk.window(), u"KiB"_s)); // the status line
    QCOMPARE(desk.kept().unitBase, traffic::UnitBase::Binary);
}

void TestSettings::coloursApplyAtOnce()
{
    Desk desk;
    desk.open();
    const auto isDark = [&] { return desk.window().palette().color(QPalette::Window).lightness() < 128; };
    desk.choose(u"Colours"_s, int(explore::Preferences::Look::Dark));
    QTRY_VERIFY(isDark());
    desk.choose(u"Colours"_s, int(explore::Preferences::Look::Light));
    QTRY_VERIFY(!isDark());
    QCOMPARE(desk.kept().look, explore::Preferences::Look::Light);
}

void TestSettings::theZoneAppliesAtOnce()
{
    Desk desk;
    desk.open();
    desk.choose(u"Days"_s, u"UTC"_s);
    QTRY_COMPARE(desk.ground.explorer.summary()->calendar.zone, QTimeZone("UTC"));
    QCOMPARE(desk.kept().zone, u"UTC"_s);
    desk.choose(u"Days"_s, QString());
    QVERIFY(!desk.ground.explorer.zone());
}

void TestSettings::thePaceAppliesAtOnce()
{
    Desk desk;
    QCOMPARE(desk.pace, explore::Preferences::MostPace);
    desk.open();
    named<QDoubleSpinBox>(*desk.dialog(), u"Pace at most"_s)->setValue(2.5);
    QCOMPARE(desk.pace, 2.5);
    QCOMPARE(desk.kept().pace, 2.5);
}

void TestSettings::theLanguageAppliesAtOnce()
{
    Desk desk;
    desk.open();
    desk.window().resize(1000, 700);
    const QSize size = desk.window().size();
    desk.choose(u"Language"_s, u"de"_s);
    QTRY_VERIFY(named<QTableView>(desk.window(), u"Datensätze"_s));
    QTRY_VERIFY(desk.dialog()); // where it was chosen
    QCOMPARE(desk.window().size(), size);
    QVERIFY(desk.window().isVisible());
    QCOMPARE(desk.ground.explorer.place().clientId, u"k1"_s);
    QVERIFY2(desk.firstAmount().contains(u','), qPrintable(desk.firstAmount())); // numbers, too
    QCOMPARE(desk.ground.explorer.summary()->rows.size(), 10U); // nothing was fetched again
    auto *language = named<QComboBox>(*desk.dialog(), u"Sprache"_s);
    QVERIFY(language);
    language->setCurrentIndex(language->findData(u"en"_s));
    Q_EMIT language->activated(language->currentIndex());
    QTRY_VERIFY(named<QTableView>(desk.window(), u"Records"_s));
}

void TestSettings::exportsStartAsIsSet()
{
    Desk desk;
    desk.open();
    desk.show(1);
    desk.choose(u"Colours"_s, u"dark"_s); // of the export: the other page is not shown
    desk.dialog()->close();
    const auto actions = desk.window().findChildren<QAction *>();
    (*std::ranges::find(actions, u"Chart as image…"_s, &QAction::text))->trigger();
    auto *dialog = desk.window().findChild<ui::ExportDialog *>();
    QVERIFY(dialog);
    QCOMPARE(named<QComboBox>(*dialog, u"Colours"_s)->currentData().toString(), u"dark"_s);
}

void TestSettings::nothingIsRememberedThatIsNotToBe()
{
    Desk desk;
    desk.open();
    const explore::ClientBook book(desk.ground.settings);
    QCOMPARE(book.recents(u"test"_s).size(), 1);
    desk.window().saveState();
    const explore::ViewStore views(desk.ground.settings);
    QVERIFY(views.last(u"test"_s));

    desk.show(2);
    labelled<QCheckBox>(*desk.dialog(), u"Remember what was opened"_s)->click();
    QCOMPARE(book.recents(u"test"_s).size(), 0);
    QVERIFY(!views.last(u"test"_s));
    QSignalSpy settled(&desk.ground.explorer, &explore::Explorer::settled);
    desk.ground.explorer.refresh();
    QVERIFY(settled.wait());
    desk.window().close();
    QCOMPARE(book.recents(u"test"_s).size(), 0);
    QVERIFY(!views.last(u"test"_s));
}

void TestSettings::resetIsAsInTheBeginning()
{
    Desk desk;
    desk.open();
    desk.choose(u"Amounts"_s, int(traffic::UnitBase::Binary));
    desk.window().saveState();
    QPointer<ui::MainWindow> before = &desk.window();
    desk.press(u"Reset…"_s);
    auto *question = desk.dialog()->findChild<QMessageBox *>();
    QVERIFY(question);
    const auto buttons = question->buttons();
    (*std::ranges::find(buttons, u"Reset"_s, &QAbstractButton::text))->click();
    QTRY_VERIFY(!before); // a window as in the beginning
    QCOMPARE(desk.kept(), explore::Preferences());
    QVERIFY2(desk.firstAmount().endsWith(u"kB"_s), qPrintable(desk.firstAmount()));
    QCOMPARE(desk.ground.profiles.all().size(), 1);
}

void TestSettings::resetForgetsTheLayoutAlsoInAnotherLanguage()
{
    Desk desk;
    desk.open();
    desk.choose(u"Language"_s, u"de"_s);
    QTRY_VERIFY(named<QTableView>(desk.window(), u"Datensätze"_s));
    QTRY_VERIFY(desk.dialog());
    desk.window().saveState();
    QVERIFY(desk.ground.settings.contains(u"window/geometry"_s));
    QPointer<ui::MainWindow> before = &desk.window();
    Q_EMIT desk.dialog()->resetRequested();
    QTRY_VERIFY(!before);
    QTRY_VERIFY(named<QTableView>(desk.window(), u"Records"_s));
    QVERIFY(!desk.ground.settings.contains(u"window/geometry"_s));
}

void TestSettings::wipingLeavesNothing()
{
    Desk desk;
    desk.open();
    desk.window().saveState();
    desk.ground.settings.sync();
    QVERIFY(QFile::exists(desk.ground.settings.fileName()));
    desk.show(2);
    desk.press(u"Wipe everything…"_s);
    auto *question = desk.dialog()->findChild<QMessageBox *>();
    QVERIFY(question);
    const auto buttons = question->buttons();
    (*std::ranges::find(buttons, u"Wipe and close"_s, &QAbstractButton::text))->click();
    QTRY_VERIFY(!desk.window().isVisible());
    desk.ground.settings.sync();
    QVERIFY(!QFile::exists(desk.ground.settings.fileName()));
    bool isThere = true;
    desk.ground.keyring.read(WindowGround::profile(desk.server.baseUrl()), &desk.host,
                             [&](const auto &found) { isThere = found.has_value(); });
    QTRY_VERIFY(!isThere);
}

void TestSettings::aNewerVersionsSettingsAreSaidToStay()
{
    secrets::SessionStore keychain;
    WindowGround ground{keychain};
    ui::MainWindow::Parts parts = ground.parts();
    parts.areSettingsBesideNewer = true;
    ui::MainWindow window(parts);
    window.show();
    QVERIFY(showsText(window, u"A newer Flowtrail has been here"_s));
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"

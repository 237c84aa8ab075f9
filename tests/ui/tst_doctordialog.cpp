// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

#include "support/pages.h"
#include "ui/doctordialog.h"
#include "ui/windowground.h"

using namespace Qt::StringLiterals;
using support::RawAnswer;
using support::RawServer;

namespace {

constexpr auto Key = "a-recognizable-key";

// The window on a scripted API, and the dialog as its menu opens it.
struct Bench
{
    RawServer server;
    secrets::SessionStore keychain;
    WindowGround ground{keychain};
    ui::MainWindow window{ground.parts()};

    Bench()
    {
        support::describePlace(server);
        server.on("/api/v1/administered/identities/me", {RawAnswer::ok(R"({"name":"<b>Ada</b>"})")});
        server.on("/api/v1/organizations", {RawAnswer::ok(R"([{"id":"1","name":"Acme Corporation"}])")});
        server.on("/api/v1/organizations/1/networks", {RawAnswer::ok(R"([{"id":"N_1","name":"Lab"}])")});
        window.show();
    }

    void connectWindow() { window.connectTo(WindowGround::profile(server.baseUrl()), {Key}); }

    [[nodiscard]] QAction *action()
    {
        for (QMenu *menu : window.findChildren<QMenu *>()) {
            Q_EMIT menu->aboutToShow();
            for (QAction *action : menu->actions()) {
                if (action->text() == u"Check this connection…"_s)
                    return action;
            }
        }
        return nullptr;
    }

    [[nodiscard]] ui::DoctorDialog *dialog() const { return window.findChild<ui::DoctorDialog *>(); }

    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = dialog()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    void press(const QString &button) { QTest::mouseClick(labelled<QPushButton>(*dialog(), button), Qt::LeftButton); }
};

} // namespace

class TestDoctorDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsNothingToCheckWithoutAConnection()
    {
        Bench bench;
        QVERIFY(bench.action());
        QVERIFY(!bench.action()->isEnabled());
        bench.connectWindow();
        QVERIFY(bench.action()->isEnabled());
    }

    void findingsAreShownAndCanBeCopied()
    {
        Bench bench;
        bench.server.on(support::AnalysisPath, {RawAnswer::ok(R"({"mode":"basic"})")});
        bench.connectWindow();
        bench.action()->trigger();
        QVERIFY(bench.dialog());
        QTRY_VERIFY(labelled<QPushButton>(*bench.dialog(), u"Close"_s));
        QVERIFY(bench.says(u"with warnings"_s));
        for (const QString &title : explore::Doctor::titles())
            QVERIFY2(bench.says(title), qPrintable(title));
        auto *row = named<QFrame>(*bench.dialog(), u"Traffic analysis: warning"_s);
        QVERIFY(row);
        QVERIFY2(row->accessibleDescription().contains(u"Lab (basic)"_s), qPrintable(row->accessibleDescription()));
        bench.press(u"Copy report"_s);
        const QString report = QGuiApplication::clipboard()->text();
        QVERIFY2(report.contains(u"Lab (basic)"_s), qPrintable(report));
        QVERIFY(!report.contains(QLatin1StringView(Key)));
        bench.press(u"Close"_s);
        QTRY_VERIFY(!bench.dialog());
    }

    void whatTheApiSaysIsPlainText()
    {
        Bench bench;
        bench.connectWindow();
        bench.action()->trigger();
        QTRY_VERIFY(bench.says(u"<b>Ada</b>"_s));
        const auto labels = bench.dialog()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void theKeyInUseIsWhatIsChecked()
    {
        Bench bench;
        bench.server.on("/api/v1/administered/identities/me",
                        {RawAnswer::status(401, R"({"errors":["Invalid API key"]})")});
        bench.connectWindow();
        bench.action()->trigger();
        QTRY_VERIFY(bench.says(u"Invalid API key"_s));
        QTRY_VERIFY(bench.says(u"Something failed"_s));
        QCOMPARE(bench.server.requests().last().header("Authorization"), "Bearer " + QByteArray(Key));
    }

    void canBeStopped()
    {
        Bench bench;
        bench.server.on("/api/v1/organizations", {RawAnswer::hanging()});
        bench.connectWindow();
        bench.action()->trigger();
        QTRY_COMPARE(bench.server.hanging(), 2); // the window lists them too
        QVERIFY(bench.says(u"Identity"_s)); // while the rest is on its way
        bench.press(u"Stop"_s);
        QTRY_VERIFY(bench.says(u"Stopped."_s));
        QVERIFY(labelled<QPushButton>(*bench.dialog(), u"Close"_s));
        QVERIFY(!bench.says(u"Traffic analysis"_s));
    }

    void canBeClosedWhileItRuns()
    {
        Bench bench;
        bench.server.on("/api/v1/organizations", {RawAnswer::hanging()});
        bench.connectWindow();
        bench.action()->trigger();
        QTRY_COMPARE(bench.server.hanging(), 2); // the window lists them too
        QTest::keyClick(bench.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!bench.dialog());
        QTRY_COMPARE(bench.server.hanging(), 1); // nothing goes on behind it
    }

    void itsControlsHaveNames()
    {
        Bench bench;
        bench.connectWindow();
        bench.action()->trigger();
        QTRY_VERIFY(labelled<QPushButton>(*bench.dialog(), u"Close"_s));
        QVERIFY(named<QScrollArea>(*bench.dialog(), u"Findings"_s));
        for (const QPushButton *button : bench.dialog()->findChildren<QPushButton *>())
            QVERIFY(!button->text().isEmpty());
    }
};

QTEST_MAIN(TestDoctorDialog)
#include "tst_doctordialog.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include "support/pages.h"
#include "ui/charts/dailychartview.h"
#include "ui/windowground.h"

/// The window on a scripted API, which has network N_1 with client k1 and its ten records.
struct ScriptedWindow
{
    support::RawServer server;
    secrets::SessionStore keychain;
    WindowGround ground{keychain};
    ui::MainWindow window{ground.parts()};

    ScriptedWindow()
    {
        ground.now = QDateTime(QDate(2026, 11, 15), QTime(12, 0), Qt::UTC);
        support::describePlace(server);
        server.on(support::HistoryPath, {support::RawAnswer::ok(support::page(0, 10))});
        window.show();
    }

    void connectAndOpen()
    {
        window.connectTo(WindowGround::profile(server.baseUrl()), {"a-recognizable-key"});
        window.open({QStringLiteral("N_1"), QStringLiteral("k1")});
    }

    void openWhole()
    {
        QSignalSpy settled(&ground.explorer, &explore::Explorer::settled);
        connectAndOpen();
        QVERIFY(settled.wait());
        QTRY_VERIFY(says(QStringLiteral("10 records"))); // drawn, too
    }

    [[nodiscard]] bool says(const QString &text) const { return showsText(window, text); }

    [[nodiscard]] QTableView *table() const { return named<QTableView>(window, QStringLiteral("Records")); }
    [[nodiscard]] const exporting::Chart &chart() const { return window.findChild<ui::DailyChartView *>()->chart(); }
    [[nodiscard]] QLineEdit *filter() const { return named<QLineEdit>(window, QStringLiteral("Filter")); }
    [[nodiscard]] models::FetchStatus::Phase phase() const { return ground.explorer.fetchStatus().phase; }

    void press(const QString &button)
    {
        if (auto *push = labelled<QPushButton>(window, button))
            QTest::mouseClick(push, Qt::LeftButton);
        else if (auto *tool = labelled<QToolButton>(window, button))
            QTest::mouseClick(tool, Qt::LeftButton);
        else
            QFAIL(qPrintable(QStringLiteral("no button ") + button));
    }

    // The menu's action, Save… in its dialog, then a name typed into the file dialog.
    void save(const QString &action, const QString &path)
    {
        const auto actions = window.findChildren<QAction *>();
        const auto found = std::ranges::find(actions, action, &QAction::text);
        QVERIFY(found != actions.end());
        (*found)->trigger();
        saveExport(window, path);
    }
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>
#include <QWidget>

#include "cli/connector.h"
#include "models/requestlogmodel.h"
#include "secrets/sessionstore.h"
#include "ui/charts/qtchartrenderer.h"
#include "ui/mainwindow.h"

/// What a window stands on, as main() lays it, with settings in a temporary file and keys in memory.
struct WindowGround
{
    QTemporaryDir directory;
    QSettings settings{directory.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    explore::ProfileStore profiles{settings};
    secrets::SessionStore session;
    explore::Keyring keyring;
    cli::ConnectionArguments connection;
    models::RequestLogModel requestLog;
    QDateTime now = QDateTime::currentDateTimeUtc();
    explore::ClientFactory clients;
    explore::Explorer explorer;
    ui::QtChartRenderer renderer;
    QTranslator english; // plural forms
    inline static bool speaksEnglish = true; // or what was installed before

    explicit WindowGround(secrets::SecretStore &keychain, int retries = 0)
        : keyring(keychain, session)
        , connection{.retries = retries}
        , clients(cli::Connector::clientFactory(connection, &requestLog))
        , explorer(clients, [this] { return now; })
    {
        if (speaksEnglish && english.load(QStringLiteral(":/translations/flowtrail_en.qm")))
            QCoreApplication::installTranslator(&english);
    }

    [[nodiscard]] ui::MainWindow::Parts parts()
    {
        return {explorer, clients, keyring, profiles, renderer, settings, requestLog, settings};
    }

    [[nodiscard]] static meraki::Profile profile(const QUrl &baseUrl)
    {
        meraki::Profile profile;
        profile.id = QStringLiteral("test");
        profile.name = QStringLiteral("Test");
        profile.baseUrl = baseUrl;
        profile.pace = 0;
        return profile;
    }
};

/// How the window spells an English text: in another language than English otherwise.
inline QString (*spelled)(const QString &text) = [](const QString &text) { return text; };

/// The one visible child of that type and accessible name: how a screen reader finds it.
template <typename Widget> [[nodiscard]] Widget *named(const QWidget &window, const QString &accessibleName)
{
    const auto children = window.findChildren<Widget *>();
    for (Widget *child : children) {
        if (child->accessibleName() == accessibleName || child->accessibleName() == spelled(accessibleName))
            return child;
    }
    return nullptr;
}

/// Whether a label that is seen has @p text in it.
[[nodiscard]] inline bool showsText(const QWidget &window, const QString &text)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

/// The visible button of that type and text.
template <typename Button> [[nodiscard]] Button *labelled(const QWidget &window, const QString &text)
{
    const auto children = window.findChildren<Button *>();
    for (Button *child : children) {
        if ((child->text() == text || child->text() == spelled(text)) && child->isVisible())
            return child;
    }
    return nullptr;
}

/// Types @p path into the file dialog that is open, or opens, and saves.
inline void saveInDialog(const QWidget &window, const QString &path)
{
    QTRY_VERIFY(window.findChild<QFileDialog *>());
    auto *name = window.findChild<QFileDialog *>()->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!window.findChild<QFileDialog *>());
}

/// Presses Save… in the export dialog that is open, types @p path into the file dialog, and saves. A
/// table may still be being written afterwards.
inline void saveExport(const QWidget &window, const QString &path)
{
    QTRY_VERIFY(labelled<QPushButton>(window, QStringLiteral("Save…")));
    labelled<QPushButton>(window, QStringLiteral("Save…"))->click();
    saveInDialog(window, path);
}

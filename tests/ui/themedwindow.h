// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDir>
#include <QMainWindow>
#include <QPalette>
#include <QVBoxLayout>

#include "ui/theme.h"

/// Where FLOWTRAIL_PICTURES names a folder, a picture is put there to be looked at.
inline void photograph(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("FLOWTRAIL_PICTURES");
    if (folder.isEmpty())
        return;
    for (int round = 0; round < 3; ++round) // layouts follow texts
        QCoreApplication::processEvents();
    widget->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

/// A window with the program's look and nothing in it, for widgets that are tested by themselves.
struct ThemedWindow : QMainWindow
{
    QWidget *content = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(content);

    explicit ThemedWindow(bool dark = false)
    {
        QPalette system = QApplication::palette();
        system.setColor(QPalette::Window, dark ? QColor(24, 26, 30) : QColor(245, 245, 245));
        QApplication::setPalette(system); // icons follow it
        const ui::Theme theme = ui::Theme::matching(system);
        setPalette(theme.palette());
        setStyleSheet(theme.styleSheet());
        setCentralWidget(content);
        resize(1000, 640);
    }

    void photograph(const QString &name) { ::photograph(this, name); }
};

/// Names as they come from people who do not mean well, or write otherwise than one thinks.
inline QList<QString> oddNames()
{
    return {
        QString(10'000, u'x'),
        QStringLiteral("<b>html</b><img src=\"http://127.0.0.1/x.png\">"),
        QStringLiteral("line\nbreak\tand\rbell\a\u0000nul"),
        QStringLiteral("\u202Eevil.exe\u202A over"),
        QStringLiteral("מחשב קבלה"),
        QStringLiteral("👩‍👩‍👧‍👦 family 🖨️"),
        QStringLiteral("経理-ノートPC"),
        QStringLiteral("A & B && C &d"),
        QStringLiteral("Z") + QString(300, QChar(0x0335)),
        QString(199, u'y') + QStringLiteral("👩👩"),
        QString(),
        QStringLiteral("   "),
    };
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include "ui/saveviewdialog.h"
#include "ui/themedwindow.h"
#include "ui/viewmenu.h"
#include "ui/viewsdialog.h"

using namespace Qt::StringLiterals;
using explore::View;

namespace {

View view(const QString &name, const QString &filter = u"app:Zoom day:7d"_s)
{
    return {.name = name,
            .networkId = u"L_1"_s,
            .clientId = u"k74272e"_s,
            .clientName = u"reception-pc"_s,
            .filter = filter,
            .metric = u"total"_s,
            .grouping = u"application"_s,
            .zone = {}};
}

struct Bench
{
    QTemporaryDir directory;
    QSettings settings{directory.filePath(u"settings.ini"_s), QSettings::IniFormat};
    explore::ViewStore store{settings};
    ThemedWindow window;
    ui::ViewMenu menu{store, &window};

    explicit Bench(bool dark = false)
        : window(dark)
    {
        window.show();
        menu.setProfile(u"p"_s);
    }

    void save(const View &view) { QVERIFY(store.save(u"p"_s, view)); }

    [[nodiscard]] QAction *action(const QString &text)
    {
        Q_EMIT menu.aboutToShow();
        const auto actions = menu.actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        return found == actions.end() ? nullptr : *found;
    }

    [[nodiscard]] QStringList saved() const
    {
        QStringList names;
        for (const View &view : store.all(u"p"_s))
            names.append(view.name);
        return names;
    }

    template <typename Dialog> [[nodiscard]] Dialog *dialog() const { return window.findChild<Dialog *>(); }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const auto all = window.findChildren<QPushButton *>();
        for (QPushButton *button : all) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = window.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *l) { return l->isVisible() && l->text().contains(text); });
    }
};

} // namespace

class TestViewMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void savedViewsAreListedAndTheShownOneIsMarked()
    {
        Bench bench;
        bench.save(view(u"b & c"_s));
        bench.save(view(u"a"_s, u"port:443"_s));
        bench.menu.setCurrent(view({}));
        QVERIFY(bench.action(u"b && c"_s)->isChecked());
        QVERIFY(!bench.action(u"a"_s)->isChecked());
        QCOMPARE(bench.menu.actions().first()->text(), u"a"_s);
        QSignalSpy chosen(&bench.menu, &ui::ViewMenu::viewChosen);
        bench.action(u"a"_s)->trigger();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<View>(), view(u"a"_s, u"port:443"_s));
        bench.menu.setProfile(u"other"_s);
        QVERIFY(!bench.action(u"a"_s));
        QVERIFY(!bench.action(u"No saved views"_s)->isEnabled());
        QVERIFY(!bench.action(u"Manage views…"_s)->isEnabled());
    }

    void nothingIsSavedOfNothing()
    {
        Bench bench;
        QVERIFY(!bench.action(u"Save this view…"_s)->isEnabled());
        bench.menu.setCurrent(view({}));
        QVERIFY(bench.action(u"Save this view…"_s)->isEnabled());
        bench.menu.setProfile({});
        QVERIFY(!bench.action(u"Save this view…"_s)->isEnabled());
        bench.menu.saveCurrent();
        QVERIFY(!bench.dialog<ui::SaveViewDialog>());
    }

    void namesAreSuggested_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << QString() << u"reception-pc"_s;
        QTest::newRow("both") << u"day:7d app:Zoom"_s << u"reception-pc · Zoom · last 7 days"_s;
        QTest::newRow("today") << u"day:1d"_s << u"reception-pc · today"_s;
        QTest::newRow("several") << u"app:zoom,web*"_s << u"reception-pc · zoom, web*"_s;
        QTest::newRow("excluded") << u"-app:zoom -day:tue port:443"_s << u"reception-pc"_s;
        QTest::newRow("a weekday") << u"day:tue"_s << u"reception-pc · Tuesday"_s;
        QTest::newRow("days") << u"day:2026-11-03..2026-11-09"_s << u"reception-pc · 03/11/2026–09/11/2026"_s;
        QTest::newRow("a day") << u"day:2026-11-03"_s << u"reception-pc · 03/11/2026"_s;
        QTest::newRow("unreadable") << u"planet:mars"_s << u"reception-pc"_s;
    }

    void namesAreSuggested()
    {
        QFETCH(const QString, filter);
        QFETCH(const QString, name);
        QCOMPARE(ui::ViewMenu::suggestedName(view({}, filter), QLocale()), name);
    }

    void oddNamesCanBeSavedAndManaged()
    {
        Bench bench;
        const auto names = oddNames();
        for (const QString &name : names) {
            View odd = view({});
            odd.clientName = name;
            odd.name = ui::ViewMenu::suggestedName(odd, QLocale());
            QVERIFY(odd.name.size() <= explore::ViewStore::LongestName);
            if (!odd.name.isEmpty())
                bench.save(odd);
        }
        bench.menu.manage();
        auto *list = bench.dialog<ui::ViewsDialog>()->findChild<QListWidget *>();
        QVERIFY(list->count() >= 9);
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            bench.dialog<ui::ViewsDialog>()->grab();
        }
        const auto labels = bench.window.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
        while (list->count() > 0) {
            bench.button(u"Delete…"_s)->click();
            bench.button(u"Delete"_s)->click();
        }
        QVERIFY(bench.saved().isEmpty());
    }

    void aViewIsSavedUnderItsName()
    {
        Bench bench;
        bench.menu.setCurrent(view({}));
        bench.action(u"Save this view…"_s)->trigger();
        auto *field = bench.dialog<ui::SaveViewDialog>()->findChild<QLineEdit *>();
        QCOMPARE(field->text(), u"reception-pc · Zoom · last 7 days"_s);
        QCOMPARE(field->selectedText(), field->text());
        field->setText(u"  "_s);
        QVERIFY(!bench.button(u"Save"_s)->isEnabled());
        field->setText(u" mine\n"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!bench.dialog<ui::SaveViewDialog>());
        QCOMPARE(bench.store.all(u"p"_s), QList<View>{view(u"mine"_s)});
    }

    void replacingIsAskedAboutInPlace()
    {
        Bench bench;
        bench.save(view(u"mine"_s, u"port:443"_s));
        bench.menu.setCurrent(view({}));
        bench.menu.saveCurrent();
        QVERIFY(bench.button(u"Save"_s));
        QVERIFY(!bench.says(u"There is a view of this name"_s));
        auto *field = bench.dialog<ui::SaveViewDialog>()->findChild<QLineEdit *>();
        field->setText(u"mine"_s);
        QVERIFY(bench.says(u"There is a view of this name"_s));
        QVERIFY(!bench.button(u"Save"_s));
        bench.button(u"Cancel"_s)->click();
        QTRY_VERIFY(!bench.dialog<ui::SaveViewDialog>());
        QCOMPARE(bench.store.all(u"p"_s), QList<View>{view(u"mine"_s, u"port:443"_s)});
        bench.menu.saveCurrent();
        bench.dialog<ui::SaveViewDialog>()->findChild<QLineEdit *>()->setText(u"mine"_s);
        bench.button(u"Replace"_s)->click();
        QCOMPARE(bench.store.all(u"p"_s), QList<View>{view(u"mine"_s)});
    }

    void viewsAreRenamed()
    {
        Bench bench;
        bench.save(view(u"a"_s));
        bench.save(view(u"b"_s));
        bench.action(u"Manage views…"_s)->trigger();
        auto *field = bench.dialog<ui::ViewsDialog>()->findChild<QLineEdit *>();
        QCOMPARE(field->text(), u"a"_s);
        QVERIFY(!bench.button(u"Rename"_s)->isEnabled());
        field->setText(u"b"_s);
        QVERIFY(bench.says(u"There is a view of this name already"_s));
        QVERIFY(!bench.button(u"Rename"_s)->isEnabled());
        field->setText(u"z"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(bench.saved(), (QStringList{u"b"_s, u"z"_s}));
        QCOMPARE(bench.dialog<ui::ViewsDialog>()->findChild<QListWidget *>()->currentItem()->text(), u"z"_s);
    }

    void deletingIsAskedAboutInPlace()
    {
        Bench bench;
        bench.save(view(u"a"_s));
        bench.save(view(u"b"_s));
        bench.menu.manage();
        bench.button(u"Delete…"_s)->click();
        QVERIFY(bench.says(u"Delete “a”?"_s));
        bench.button(u"Keep"_s)->click();
        QVERIFY(!bench.says(u"Delete “a”?"_s));
        bench.button(u"Delete…"_s)->click();
        auto *list = bench.dialog<ui::ViewsDialog>()->findChild<QListWidget *>();
        list->setCurrentRow(1);
        QVERIFY2(!bench.button(u"Delete"_s), "it was asked about another one");
        bench.button(u"Delete…"_s)->click();
        bench.button(u"Delete"_s)->click();
        QCOMPARE(bench.saved(), QStringList{u"a"_s});
        bench.button(u"Delete…"_s)->click();
        bench.button(u"Delete"_s)->click();
        QVERIFY(bench.saved().isEmpty());
        QVERIFY(!bench.button(u"Delete…"_s)->isEnabled());
        QVERIFY(bench.says(u"There are no saved views."_s));
    }

    void looks_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void looks()
    {
        QFETCH(const bool, dark);
        Bench bench(dark);
        bench.save(view(u"reception-pc · Zoom · last 7 days"_s));
        bench.save(view(u"POS-03 · uploads"_s, u"sent>1GB -port:443"_s));
        bench.menu.setCurrent(view({}));
        bench.menu.saveCurrent();
        photograph(bench.dialog<ui::SaveViewDialog>(), u"view-save-%1"_s.arg(dark));
        bench.menu.manage();
        bench.button(u"Delete…"_s)->click();
        photograph(bench.dialog<ui::ViewsDialog>(), u"view-manage-%1"_s.arg(dark));
        Q_EMIT bench.menu.aboutToShow();
        bench.menu.ensurePolished();
        bench.menu.resize(bench.menu.sizeHint());
        photograph(&bench.menu, u"view-menu-%1"_s.arg(dark));
    }
};

QTEST_MAIN(TestViewMenu)
#include "tst_viewmenu.moc"

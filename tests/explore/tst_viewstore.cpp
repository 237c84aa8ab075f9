// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QSettings>
#include <QTemporaryDir>

#include "explore/viewstore.h"

using namespace Qt::StringLiterals;
using explore::View;
using explore::ViewStore;

namespace {

View view(const QString &name)
{
    return {.name = name,
            .networkId = u"L_646829496481105433"_s,
            .clientId = u"k74272e"_s,
            .clientName = u"reception-pc"_s,
            .filter = u"app:zoom,\"Cisco, Webex\" day:7d"_s,
            .metric = u"total"_s,
            .grouping = u"application"_s,
            .zone = u"America/Denver"_s};
}

QStringList namesOf(const QList<View> &views)
{
    QStringList names;
    for (const View &view : views)
        names.append(view.name);
    return names;
}

// Each time through a file, as between two starts of the program.
struct Bench
{
    QTemporaryDir directory;
    QString path = directory.filePath(u"settings.ini"_s);

    template <typename Do> auto with(Do &&act)
    {
        QSettings settings(path, QSettings::IniFormat);
        ViewStore store(settings);
        return act(store);
    }

    [[nodiscard]] QList<View> all(const QString &profile = u"p"_s)
    {
        return with([&](ViewStore &store) { return store.all(profile); });
    }
    bool save(const View &view, const QString &profile = u"p"_s)
    {
        return with([&](ViewStore &store) { return store.save(profile, view); });
    }
};

} // namespace

class TestViewStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedComesBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Zoom this week"_s;
        QTest::newRow("separators") << u"a/b\\c%2F;d=e [f], \"g\"#h"_s;
        QTest::newRow("other scripts") << u"経理 · קבלה 👩‍👩‍👧"_s;
        QTest::newRow("controls") << u"a\tb\u0001"_s;
        QTest::newRow("looks like a type") << u"@Invalid()"_s;
        QTest::newRow("looks like a date") << u"@DateTime(\\0\\0)"_s;
        QTest::newRow("markup") << u"<b>x</b>"_s;
        QTest::newRow("longest") << QString(ViewStore::LongestName, u'x');
    }

    void whatIsSavedComesBack()
    {
        QFETCH(const QString, name);
        Bench bench;
        View saved = view(name);
        saved.clientName = name;
        QVERIFY(bench.save(saved));
        QCOMPARE(bench.all(), QList<View>{saved});
        bench.with([&](ViewStore &store) { store.remove(u"p"_s, name); });
        QCOMPARE(bench.all(), QList<View>());
    }

    void theSameNameIsReplaced()
    {
        Bench bench;
        QVERIFY(bench.save(view(u"b"_s)));
        QVERIFY(bench.save(view(u"a"_s)));
        View other = view(u"b"_s);
        other.filter = u"port:443"_s;
        QVERIFY(bench.save(other));
        QCOMPARE(bench.all(), (QList<View>{view(u"a"_s), other}));
        QVERIFY(bench.with([](ViewStore &store) { return store.contains(u"p"_s, u"b"_s); }));
        QVERIFY(!bench.with([](ViewStore &store) { return store.contains(u"p"_s, u"B"_s); }));
    }

    void theLastOneComesBackWithoutAName()
    {
        Bench bench;
        const auto last
            = [&](const QString &profile) { return bench.with([&](ViewStore &store) { return store.last(profile); }); };
        QVERIFY(!last(u"p"_s));
        View nameless = view({});
        bench.with([&](ViewStore &store) { store.setLast(u"p"_s, nameless); });
        QCOMPARE(last(u"p"_s), std::optional(nameless));
        QVERIFY(!last(u"q"_s));
        QVERIFY(bench.all().isEmpty()); // it is none of those that were saved
        nameless.filter = u"color:red of another version"_s;
        bench.with([&](ViewStore &store) { store.setLast(u"p"_s, nameless); });
        QCOMPARE(last(u"p"_s), std::optional(nameless)); // the client is there, whatever becomes of the filter
    }

    void aProfileIsForgottenWhole()
    {
        Bench bench;
        for (const QString &profile : {u"p"_s, u"q"_s}) {
            QVERIFY(bench.save(view(u"a"_s), profile));
            bench.with([&](ViewStore &store) { store.setLast(profile, view({})); });
        }
        bench.with([&](ViewStore &store) { store.forget(u"p"_s); });
        QVERIFY(bench.all(u"p"_s).isEmpty());
        QVERIFY(!bench.with([](ViewStore &store) { return store.last(u"p"_s); }));
        QCOMPARE(bench.all(u"q"_s).size(), 1);
        QVERIFY(bench.with([](ViewStore &store) { return store.last(u"q"_s); }));
    }

    void eachProfileHasItsOwn()
    {
        Bench bench;
        const QString odd = u"../p/1 %2F"_s;
        QVERIFY(bench.save(view(u"mine"_s), u"p"_s));
        QVERIFY(bench.save(view(u"theirs"_s), odd));
        QCOMPARE(namesOf(bench.all(u"p"_s)), QStringList{u"mine"_s});
        QCOMPARE(namesOf(bench.all(odd)), QStringList{u"theirs"_s});
        bench.with([&](ViewStore &store) { store.remove(u"p"_s, u"theirs"_s); });
        QCOMPARE(namesOf(bench.all(odd)), QStringList{u"theirs"_s});
        bench.with([&](ViewStore &store) { store.remove(u"unknown"_s, u"mine"_s); });
        QCOMPARE(namesOf(bench.all(u"p"_s)), QStringList{u"mine"_s});
    }

    void renaming()
    {
        Bench bench;
        QVERIFY(bench.save(view(u"a"_s)));
        QVERIFY(bench.save(view(u"b"_s)));
        const auto rename = [&](const QString &from, const QString &to) {
            return bench.with([&](ViewStore &store) { return store.rename(u"p"_s, from, to); });
        };
        QVERIFY2(!rename(u"a"_s, u"b"_s), "it would be lost");
        QVERIFY(!rename(u"c"_s, u"d"_s));
        QVERIFY(!rename(u"a"_s, QString()));
        QVERIFY(!rename(u"a"_s, QString(ViewStore::LongestName + 1, u'x')));
        QVERIFY(rename(u"a"_s, u"a"_s));
        QVERIFY(rename(u"a"_s, u"z"_s));
        QCOMPARE(bench.all(), (QList<View>{view(u"b"_s), view(u"z"_s)}));
    }

    void whatIsNoViewIsNotSaved_data()
    {
        QTest::addColumn<View>("wrong");
        View none = view({});
        QTest::newRow("no name") << none;
        none = view(u"x"_s);
        none.networkId.clear();
        QTest::newRow("no network") << none;
        none = view(u"x"_s);
        none.clientId.clear();
        QTest::newRow("no client") << none;
        QTest::newRow("long name") << view(QString(ViewStore::LongestName + 1, u'x'));
    }

    void whatIsNoViewIsNotSaved()
    {
        QFETCH(const View, wrong);
        Bench bench;
        QVERIFY(!bench.save(wrong));
        QVERIFY(bench.all().isEmpty());
    }

    void whatIsNotUnderstoodIsLeftAlone_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("newer") << u"format"_s << QVariant(2);
        QTest::newRow("no format") << u"format"_s << QVariant();
        QTest::newRow("format of another kind") << u"format"_s << QVariant(QStringList{u"1"_s, u"1"_s});
        QTest::newRow("no name") << u"name"_s << QVariant(QString());
        QTest::newRow("a list of names") << u"name"_s << QVariant(QStringList{u"a"_s, u"b"_s});
        QTest::newRow("no network") << u"network"_s << QVariant(QString());
        QTest::newRow("bytes") << u"client"_s << QVariant(QByteArray("\0\xff", 2));
        QTest::newRow("a filter it cannot read") << u"filter"_s << QVariant(u"planet:mars"_s);
        QTest::newRow("a list of filters") << u"filter"_s << QVariant(QStringList{u"app:a"_s, u"b"_s});
        QTest::newRow("too long") << u"zone"_s << QVariant(QString(30'000, u'z'));
    }

    void whatIsNotUnderstoodIsLeftAlone()
    {
        QFETCH(const QString, key);
        QFETCH(const QVariant, value);
        Bench bench;
        QVERIFY(bench.save(view(u"x"_s)));
        QString entry;
        {
            QSettings settings(bench.path, QSettings::IniFormat);
            settings.beginGroup(u"views/p"_s);
            entry = u"views/p/"_s + settings.childGroups().constFirst() + u'/';
            settings.setValue(settings.childGroups().constFirst() + u"/future"_s, u"kept"_s);
            settings.endGroup();
            settings.setValue(entry + key, value);
        }
        QVERIFY(bench.all().isEmpty());
        QVERIFY(bench.save(view(u"x"_s)));
        QVERIFY(bench.save(view(u"y"_s)));
        bench.with([](ViewStore &store) {
            store.remove(u"p"_s, u"x"_s);
            store.remove(u"p"_s, QString());
        });
        QCOMPARE(bench.all(), QList<View>{view(u"y"_s)});
        QSettings settings(bench.path, QSettings::IniFormat);
        QCOMPARE(settings.value(entry + u"future"_s).toString(), u"kept"_s);
        QCOMPARE(settings.value(entry + key).toString().left(50), value.toString().left(50));
    }

    void equalAreThoseThatShowTheSame()
    {
        View other = view(u"other"_s);
        other.clientName = u"renamed-pc"_s;
        QVERIFY(view(u"x"_s).showsSameAs(other));
        other.zone = u"UTC"_s;
        QVERIFY(!view(u"x"_s).showsSameAs(other));
    }
};

QTEST_GUILESS_MAIN(TestViewStore)
#include "tst_viewstore.moc"

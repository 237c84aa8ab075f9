// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "export/palette.h"

using namespace Qt::StringLiterals;
using exporting::Palette;

namespace {

QStringList numbered(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(u"name %1"_s.arg(i));
    return names;
}

/// Of a history without a filter.
QList<int> lookOf(const QStringList &names)
{
    return Palette::assign(names, names);
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksDependOnNothingButTheNames()
    {
        // These are in pictures people have: a change here is a change to every chart.
        QCOMPARE(lookOf({u"YouTube"_s, u"Netflix"_s, u"Miscellaneous secure web"_s, u"Dropbox"_s}),
                 (QList<int>{0, 1, 2, 9}));
        QCOMPARE(lookOf({u"Dropbox"_s, u"netflix"_s}), (QList<int>{9, 1}));
        QCOMPARE(lookOf({}), QList<int>{});
        for (const QString &name : {u"Zoom"_s, u"Acme Backup"_s, u"Slack"_s})
            QCOMPARE(lookOf({name, u"Windows Update"_s}), (QList<int>{Palette::preferred(name), 6}));
    }

    void theLargestKeepsItsColour()
    {
        QCOMPARE(Palette::preferred(u"Slack"_s), Palette::preferred(u"YouTube"_s));
        QCOMPARE(lookOf({u"YouTube"_s, u"Slack"_s}), (QList<int>{0, 1}));
        QCOMPARE(lookOf({u"Slack"_s, u"YouTube"_s}), (QList<int>{0, 1}));
        // Who has to give way takes nobody else's.
        QCOMPARE(lookOf({u"YouTube"_s, u"Slack"_s, u"Netflix"_s}), (QList<int>{0, 2, 1}));
    }

    void whatIsShownBesideChangesNoLook()
    {
        const QStringList leaders = numbered(Palette::Looks);
        const QList<int> looks = lookOf(leaders);
        for (qsizetype i = 0; i < leaders.size(); ++i) {
            QCOMPARE(Palette::assign(leaders, {leaders[i]}), QList<int>{looks[i]});
            QCOMPARE(Palette::assign(leaders, {u"small"_s, leaders[i]})[1], looks[i]);
            QVERIFY(Palette::assign(leaders, {u"small"_s, leaders[i]})[0] != looks[i]);
        }
    }

    void looksInOneChartDiffer()
    {
        const QStringList names = numbered(1000);
        for (qsizetype first = 0; first + Palette::Looks <= names.size(); ++first) {
            const QList<int> looks = Palette::assign(names.first(10), names.sliced(first, Palette::Looks));
            QCOMPARE(QSet<int>(looks.begin(), looks.end()).size(), Palette::Looks);
        }
        // Twelve are told apart by colour alone.
        const QList<int> twelve = lookOf(names.first(Palette::Colors));
        QVERIFY(std::ranges::all_of(twelve, [](int look) { return Palette::patternOf(look) == 0; }));
        const QList<int> more = lookOf(names.first(Palette::Colors + 1));
        QCOMPARE(std::ranges::count_if(more, [](int look) { return Palette::patternOf(look) == 1; }), 1);

        const QList<int> twins = lookOf({u"Unknown"_s, u"Unknown"_s});
        QVERIFY(twins[0] != twins[1]);
        const QList<int> tooMany = lookOf(names);
        QVERIFY(std::ranges::all_of(tooMany, [](int look) { return look >= 0 && look < Palette::Looks; }));
    }

    void everyColourIsPreferredBySome()
    {
        QSet<int> preferences;
        for (const QString &name : numbered(1000))
            preferences.insert(Palette::preferred(name));
        QCOMPARE(preferences.size(), Palette::Colors);
    }
};

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"

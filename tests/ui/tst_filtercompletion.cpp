// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/filtercompletion.h"

using namespace Qt::StringLiterals;
using Field = traffic::Term::Field;

namespace {

QStringList namesOf(Field field)
{
    switch (field) {
    case Field::Application:
        return {u"Zoom"_s, u"Zoom Rooms"_s, u"Miscellaneous secure web"_s, u"Say \"hi\", <b>you</b> 50*2\\4"_s};
    case Field::Destination:
        return {u"zoom.us"_s, u"fe80::1"_s};
    case Field::Domain:
        return {u"google.com"_s};
    case Field::Protocol:
        return {u"TCP"_s, u"UDP"_s};
    case Field::Port:
        return {u"443"_s, u"8443"_s, u"80"_s};
    case Field::Day:
        return {u"2026-11-17"_s, u"2026-11-16"_s};
    default:
        return {};
    }
}

QStringList vocabulary(Field field, const QString &typed)
{
    return namesOf(field).filter(typed, Qt::CaseInsensitive);
}

/// @p marked has a | where the cursor is.
ui::Completions at(QString marked)
{
    const qsizetype cursor = marked.indexOf(u'|');
    return ui::completionsAt(marked.remove(cursor, 1), cursor, vocabulary);
}

/// What the text becomes by each of the offers.
QStringList results(const QString &marked)
{
    const ui::Completions completions = at(marked);
    QStringList results;
    for (const ui::Completion &offer : completions.offers) {
        QString text = marked;
        text.remove(u'|');
        results << text.replace(completions.replaced.position, completions.replaced.length, offer.text);
    }
    return results;
}

} // namespace

class TestFilterCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data()
    {
        QTest::addColumn<QStringList>("expected");
        const auto row
            = [](const QString &marked, const QStringList &expected) { QTest::newRow(qPrintable(marked)) << expected; };
        row(u"|"_s,
            {u"app:"_s, u"dest:"_s, u"domain:"_s, u"proto:"_s, u"port:"_s, u"day:"_s, u"recv>"_s, u"sent>"_s,
             u"total>"_s, u"flows>"_s, u"seconds>"_s});
        row(u"PRO|"_s, {u"proto:"_s});
        row(u"x -rec|"_s, {u"x -recv>"_s});
        row(u"zoom|"_s, {u"app:Zoom"_s, u"app:\"Zoom Rooms\""_s, u"dest:zoom.us"_s});
        row(u"-zoom.|"_s, {u"-dest:zoom.us"_s});
        row(u"\"secure w|"_s, {u"app:\"Miscellaneous secure web\""_s});
        row(u"\"secure| web\" x"_s, {u"app:\"Miscellaneous secure web\" x"_s});
        row(u"nothing|"_s, {});
        row(u"app:|"_s,
            {u"app:Zoom"_s, u"app:\"Zoom Rooms\""_s, u"app:\"Miscellaneous secure web\""_s,
             u"app:\"Say \\\"hi\\\", <b>you</b> 50\\*2\\\\4\""_s});
        row(u"APP:rooms|"_s, {u"APP:\"Zoom Rooms\""_s});
        row(u"app:zo|om port:80"_s, {u"app:Zoom port:80"_s, u"app:\"Zoom Rooms\" port:80"_s});
        row(u"app:x,zoom|,y"_s, {u"app:x,\"Zoom Rooms\",y"_s}); // it is there, but for its case
        row(u"app:\"a,b\",mis|"_s, {u"app:\"a,b\",\"Miscellaneous secure web\""_s});
        row(u"app:\"Misc| dest:x"_s, {u"app:\"Miscellaneous secure web\" dest:x"_s});
        row(u"app:\"Misc| app:\"b c\""_s, {u"app:\"Miscellaneous secure web\" app:\"b c\""_s});
        row(u"app:\"Misc|x y\" z"_s, {u"app:\"Miscellaneous secure web\" z"_s});
        row(u"app:\"say \\\"hi|"_s, {u"app:\"Say \\\"hi\\\", <b>you</b> 50\\*2\\\\4\""_s});
        row(u"app:Zoom|"_s, {u"app:\"Zoom Rooms\""_s});
        row(u"app:*oo|"_s, {}); // a pattern is no part of a name
        row(u"ap|p:zoom"_s, {}); // the name of the field
        row(u"app>zo|"_s, {});
        row(u"foo:zo|"_s, {});
        row(u"dest:fe80:|"_s, {u"dest:fe80::1"_s});
        row(u"domain:goo|"_s, {u"domain:google.com"_s});
        row(u"proto:u|"_s, {u"proto:UDP"_s});
        row(u"port:80,44|"_s, {u"port:80,443"_s, u"port:80,8443"_s});
        row(u"day:2|"_s, {u"day:2026-11-17"_s, u"day:2026-11-16"_s});
        row(u"day:to|"_s, {u"day:1d"_s});
        row(u"day:mo|"_s, {u"day:mon"_s, u"day:2026-11-16"_s});
        row(u"day:2026-11-16..|"_s, {u"day:2026-11-16..2026-11-17"_s, u"day:2026-11-16..2026-11-16"_s});
        row(u"day:2026-11-17..|"_s, {u"day:2026-11-17..2026-11-17"_s});
        row(u"recv>|"_s, {});
        row(u"recv>1.5M|"_s, {u"recv>1.5MB"_s, u"recv>1.5MiB"_s});
        row(u"recv>=10k|"_s, {u"recv>=10kB"_s, u"recv>=10KiB"_s});
        row(u"flows>1|"_s, {});
        row(u"zoom |"_s,
            {u"zoom app:"_s, u"zoom dest:"_s, u"zoom domain:"_s, u"zoom proto:"_s, u"zoom port:"_s, u"zoom day:"_s,
             u"zoom recv>"_s, u"zoom sent>"_s, u"zoom total>"_s, u"zoom flows>"_s, u"zoom seconds>"_s});
    }

    void offers()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QFETCH(QStringList, expected);
        QCOMPARE(results(QString::fromUtf8(QTest::currentDataTag())), expected);
    }

    void offersWithAValueAreRight()
    {
        const QStringList texts = results(u"app:|"_s);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const auto filter = traffic::parseFilter(texts[i]);
            QVERIFY(filter);
            const traffic::Term wanted{Field::Application, false,
                                       std::vector{traffic::Pattern::literal(namesOf(Field::Application)[i])}};
            QVERIFY(filter->terms == std::vector{wanted});
        }
    }

    void anyTextCanBeCompletedAnywhere()
    {
        const QString characters = u"app:dest\"\\*,-><= 17.dayrecvport"_s;
        quint32 state = 7;
        for (int i = 0; i < 5000; ++i) {
            QString text;
            for (int length = i % 14; length > 0; --length) {
                state = state * 1664525U + 1013904223U;
                text += characters[qsizetype((state >> 16) % quint32(characters.size()))];
            }
            for (qsizetype cursor = 0; cursor <= text.size(); ++cursor) {
                const auto [position, length] = ui::completionsAt(text, cursor, vocabulary).replaced;
                QVERIFY2(position >= 0 && length >= 0 && position + length <= text.size(), qPrintable(text));
            }
        }
    }

    void ofManyAFewAreOffered()
    {
        const auto many = [](Field, const QString &) { return QStringList(40, u"a name"_s); };
        QCOMPARE(ui::completionsAt(u"a"_s, 1, many).offers.size(), ui::Completions::Maximum);
        QCOMPARE(ui::completionsAt(u"app:a"_s, 5, many).offers.size(), ui::Completions::Maximum);
    }
};

QTEST_GUILESS_MAIN(TestFilterCompletion)
#include "tst_filtercompletion.moc"

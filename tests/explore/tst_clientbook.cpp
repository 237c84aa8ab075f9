// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "explore/clientbook.h"

using namespace Qt::StringLiterals;
using explore::ClientBook;
using explore::RememberedClient;

class TestClientBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void favouritesAreKeptForEachProfile()
    {
        const RememberedClient laptop{u"N_1"_s, u"k1"_s, u"laptop"_s};
        const RememberedClient elsewhere{u"N_2"_s, u"k1"_s, u"the same key elsewhere"_s};
        ClientBook(*m_settings).setFavourite(u"a/b %\\"_s, laptop, true);
        ClientBook(*m_settings).setFavourite(u"a/b %\\"_s, elsewhere, true);
        reopen();
        const ClientBook book(*m_settings);
        QCOMPARE(book.favourites(u"a/b %\\"_s), (QList<RememberedClient>{laptop, elsewhere}));
        QVERIFY(book.isFavourite(u"a/b %\\"_s, {u"N_1"_s, u"k1"_s}));
        QVERIFY(book.favourites(u"a"_s).isEmpty());
        QCOMPARE(explore::clientsIn(book.favourites(u"a/b %\\"_s), u"N_2"_s), QStringList{u"k1"_s});
    }

    void aFavouriteCanBeTakenBack()
    {
        ClientBook book(*m_settings);
        book.setFavourite(u"p"_s, {u"N_1"_s, u"k1"_s}, true);
        book.setFavourite(u"p"_s, {u"N_1"_s, u"k2"_s}, true);
        book.setFavourite(u"p"_s, {u"N_1"_s, u"k1"_s}, true);
        QCOMPARE(book.favourites(u"p"_s).size(), 2);
        book.setFavourite(u"p"_s, {u"N_1"_s, u"k1"_s, u"other name"_s}, false);
        QCOMPARE(book.favourites(u"p"_s), (QList<RememberedClient>{{u"N_1"_s, u"k2"_s}}));
    }

    void theLastTenAreRemembered()
    {
        ClientBook book(*m_settings);
        for (int i = 0; i < 14; ++i)
            book.remember(u"p"_s, {u"N_1"_s, u"k%1"_s.arg(i % 12)});
        reopen();
        const ClientBook again(*m_settings);
        const QStringList ids = explore::clientsIn(again.recents(u"p"_s), u"N_1"_s);
        QCOMPARE(ids.join(u' '), u"k1 k0 k11 k10 k9 k8 k7 k6 k5 k4"_s);
    }

    void namesAreOneLine()
    {
        ClientBook book(*m_settings);
        book.remember(u"p"_s, {u"N_1"_s, u"k1"_s, u"a\nb"_s + QString(9000, u'x')});
        QVERIFY(book.recents(u"p"_s).first().name.startsWith(u"a bxx"_s));
        QVERIFY(book.recents(u"p"_s).first().name.size() <= 200);
    }

    void aProfileIsForgottenWhole()
    {
        ClientBook book(*m_settings);
        book.remember(u"p"_s, {u"N_1"_s, u"k1"_s});
        book.setFavourite(u"p"_s, {u"N_1"_s, u"k1"_s}, true);
        book.remember(u"q"_s, {u"N_1"_s, u"k1"_s});
        book.forget(u"p"_s);
        QVERIFY(book.recents(u"p"_s).isEmpty());
        QVERIFY(book.favourites(u"p"_s).isEmpty());
        QCOMPARE(book.recents(u"q"_s).size(), 1);
    }

    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        reopen();
    }

private:
    void reopen()
    {
        m_settings.reset();
        m_settings = std::make_unique<QSettings>(m_directory->filePath(u"settings.ini"_s), QSettings::IniFormat);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QSettings> m_settings;
};

QTEST_GUILESS_MAIN(TestClientBook)
#include "tst_clientbook.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "cli/listtable.h"

using namespace Qt::StringLiterals;

class TestListTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreAsWideAsTheirWidestText()
    {
        const meraki::Network lab{u"N_1"_s, u"9"_s, u"Lab"_s, "Europe/Berlin", {}};
        const meraki::Network roof{u"N_22222"_s, u"9"_s, u"Roof\nterrace"_s, {}, u"https://n1.meraki.com"_s};
        const cli::ListTable table = cli::tableOf(QList<meraki::Network>{lab, roof});
        QCOMPARE(QString::fromLocal8Bit(table.aligned()),
                 u"id       name          timeZone       url\n"
                 "N_1      Lab           Europe/Berlin\n"
                 "N_22222  Roof terrace                 https://n1.meraki.com\n"_s);
        QCOMPARE(table.separated(),
                 QByteArray("id\tname\ttimeZone\turl\n"
                            "N_1\tLab\tEurope/Berlin\t\n"
                            "N_22222\tRoof terrace\t\thttps://n1.meraki.com\n"));
    }

    void nothingIsAHeader()
    {
        const cli::ListTable table = cli::tableOf(QList<meraki::Organization>());
        QCOMPARE(table.aligned(), QByteArray("id  name  api  url\n"));
        QCOMPARE(table.json(), QByteArray("[\n]\n"));
    }
};

QTEST_GUILESS_MAIN(TestListTable)
#include "tst_listtable.moc"

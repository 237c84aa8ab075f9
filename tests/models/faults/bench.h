// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModelTester>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTimer>

#include "fault.h"
#include "models/traffichistorymodel.h"

namespace faults {

inline constexpr int Patience = 30'000; ///< milliseconds, for what takes a few

/// A scripted server, a client of it and the model, with the tester attached before any data. Watches what must hold
/// at any time.
class Bench
{
public:
    Bench(const Fault &fault, bool isSecondPage);

    void open() { model.open(client, u"N_1"_s, u"k1"_s, client.budgetOf({})); }
    /// Whether the fetch ends, for this many times.
    [[nodiscard]] bool endsFor(int times);
    /// From now on the page at fault is answered properly, and leads to a third one.
    void repair();

    /// The numbers of the records in the model, as support::record() counts them, where they have one.
    [[nodiscard]] QList<int> records() const;

    support::RawServer server;
    support::RawServer other; // nobody is to connect to it
    QNetworkAccessManager network;
    meraki::Client client;
    models::TrafficHistoryModel model;
    QSignalSpy ended{&model, &models::TrafficHistoryModel::fetchFinished};
    QStringList problems;
    std::optional<std::chrono::milliseconds> firstWait; ///< what was left of it as it began

private:
    [[nodiscard]] RawAnswer filledIn(RawAnswer answer) const;
    [[nodiscard]] QList<RawAnswer> filledIn(QList<RawAnswer> answers) const;
    void watch();

    Fault m_fault;
    QByteArray m_page; // the address of the page at fault
    QAbstractItemModelTester m_tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QTimer m_drip;
    int m_rowsBefore = 0;
};

} // namespace faults

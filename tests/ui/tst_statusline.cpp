// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include "ui/statusline.h"

using namespace Qt::StringLiterals;
using Phase = models::FetchStatus::Phase;

namespace {

struct Bench
{
    ui::StatusLine line;
    QSignalSpy cancels{&line, &ui::StatusLine::cancelRequested};

    Bench() { line.show(); }

    [[nodiscard]] QProgressBar *progress() const { return line.findChild<QProgressBar *>(); }
    [[nodiscard]] QToolButton *cancel() const
    {
        const auto buttons = line.findChildren<QToolButton *>();
        return *std::ranges::find(buttons, u"Cancel"_s, &QToolButton::text);
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = line.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
    }
};

} // namespace

class TestStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongQuestionIsSaidAndCanBeCancelled()
    {
        Bench bench;
        bench.line.setAsking(true);
        QVERIFY(!bench.progress()->isVisible()); // most are answered before anybody would read it
        QTRY_VERIFY(bench.progress()->isVisible());
        QVERIFY(bench.says(u"Looking through the records…"_s));
        QCOMPARE(bench.progress()->accessibleName(), u"Looking through the records"_s);
        bench.cancel()->click();
        QCOMPARE(bench.cancels.size(), 1);

        bench.line.setAsking(false);
        QVERIFY(!bench.progress()->isVisible());
        QVERIFY(!bench.cancel()->isVisible());
        QVERIFY(!bench.says(u"Looking through the records…"_s));
    }

    void aFetchIsSaidFirst()
    {
        Bench bench;
        bench.line.setAsking(true);
        QTRY_VERIFY(bench.progress()->isVisible());
        models::FetchStatus fetching;
        fetching.phase = Phase::Fetching;
        bench.line.setFetch(fetching);
        QVERIFY(bench.says(u"page 1"_s));
        QCOMPARE(bench.progress()->accessibleName(), u"Fetching"_s);

        fetching.phase = Phase::Complete;
        bench.line.setFetch(fetching);
        QVERIFY(bench.says(u"Looking through the records…"_s));
        bench.line.setAsking(false);
        QVERIFY(!bench.progress()->isVisible());
    }
};

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"

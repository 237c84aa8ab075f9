// SPDX-License-Identifier: GPL-3.0-or-later
// How politely and how fully the request budget is used: fetches pages of the demo API, which limits requests as the
// real one does, and counts what it refuses. budget PAGES LIMIT PACE, for instance 1000 10 9, or 1000 5 9 for a client
// that does not know of the limit.

#include <cstdio>

#include <QCoreApplication>
#include <QElapsedTimer>

#include "demo/server.h"
#include "meraki/client.h"
#include "traffic/pageparser.h"

namespace {

/// Counts the refusals.
struct Refusals : meraki::RequestObserver
{
    int requests = 0;
    int refused = 0;

    [[nodiscard]] bool isWatching() const override { return true; }
    void requestEnded(const meraki::RequestRecord &record) override
    {
        ++requests;
        refused += record.status == 429 ? 1 : 0;
    }
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int pages = words.value(1).toInt();
    const double limit = words.value(2).toDouble();
    const double pace = words.value(3).toDouble();
    if (words.size() != 4 || pages < 1 || limit <= 0 || pace <= 0) {
        std::fputs("Usage: budget PAGES LIMIT PACE\n", stderr);
        return 2;
    }
    demo::Options options;
    options.rateLimit = limit;
    const auto server = demo::Server::start(options);
    if (!server) {
        std::fprintf(stderr, "%s\n", qPrintable(server.error()));
        return 1;
    }

    // The showcase client's history in small pages; its last page closes a round.
    constexpr int RecordsAPage = 12;
    meraki::Profile profile;
    profile.id = QStringLiteral("bench");
    profile.baseUrl = (*server)->baseUrl();
    profile.pace = pace;
    Refusals refusals;
    const auto client = meraki::Client::withOwnNetwork(profile, {"demo"}, {.observer = &refusals});
    const demo::Showcase showcase = demo::Server::showcase();
    QUrl first = profile.baseUrl;
    first.setPath(
        first.path()
        + QStringLiteral("/networks/%1/clients/%2/trafficHistory").arg(showcase.networkId, showcase.clientId));
    first.setQuery(QStringLiteral("perPage=%1").arg(RecordsAPage));

    traffic::Store store;
    traffic::PageParser parser;
    meraki::PageJob *job = client->pagesFrom(
        first, client->budgetOf(QStringLiteral("1")),
        [&](const QByteArray &body) -> tl::expected<void, QString> {
            if (const auto read = parser.parse(body, store); !read)
                return tl::unexpected(read.error().what);
            return {};
        },
        client.get());
    job->setPageBound(pages);
    QElapsedTimer time;
    QObject::connect(
        job, &meraki::PageJob::finished, &application, [&](const meraki::Result<meraki::PagesFetched> &outcome) {
            const double seconds = double(time.nsecsElapsed()) / 1e9;
            if (!outcome) {
                std::printf("ended after %d pages: %s\n", job->pages(), qPrintable(outcome.error().text()));
                QCoreApplication::exit(1);
                return;
            }
            const double rate = double(job->pages()) / seconds;
            const double most = std::min(limit, pace);
            std::printf("pages %d, records %llu (expected %d), requests %d, refused with 429: %d\n", job->pages(),
                        static_cast<unsigned long long>(store.size()), job->pages() * RecordsAPage, refusals.requests,
                        refusals.refused);
            std::printf("%.1f s, %.2f pages a second: %.1f %% of %.1f\n", seconds, rate, 100 * rate / most, most);
            QCoreApplication::exit(int(store.size()) == job->pages() * RecordsAPage ? 0 : 1);
        });
    time.start();
    job->start();
    return QCoreApplication::exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSignalSpy>

#include "testconnection.h"

/// A fetch of pages, and what it told.
struct Run
{
    using Outcome = meraki::Result<meraki::PagesFetched>;

    explicit Run(TestConnection &connection, const QByteArray &first = "/api/v1/pages?perPage=1000")
        : Run(connection, connection.connection(), first)
    {
    }
    Run(TestConnection &base, const std::shared_ptr<const meraki::Connection> &connection, const QByteArray &first)
        : job(new meraki::PageJob(connection, base.budget, base.server.url(first), base.reader(), nullptr))
        , finished(job.get(), &meraki::PageJob::finished)
        , pages(job.get(), &meraki::PageJob::pageArrived)
    {
    }

    [[nodiscard]] bool runs()
    {
        job->start();
        return ends();
    }
    [[nodiscard]] bool ends() { return !finished.isEmpty() || finished.wait(30'000); }
    [[nodiscard]] Outcome outcome() const { return finished.first().first().value<Outcome>(); }
    [[nodiscard]] meraki::PagesFetched fetched() const { return outcome().value_or(meraki::PagesFetched{-1, {}}); }
    [[nodiscard]] meraki::ApiError error() const
    {
        return outcome().has_value() ? meraki::ApiError{} : outcome().error();
    }

    std::unique_ptr<meraki::PageJob> job;
    QSignalSpy finished;
    QSignalSpy pages;
};

/// A page with a `next`.
[[nodiscard]] inline support::RawAnswer page(const QByteArray &body, const QByteArray &next)
{
    return support::RawAnswer::ok(body, {support::RawServer::next(next)});
}

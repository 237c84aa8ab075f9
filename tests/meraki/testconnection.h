// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>

#include "meraki/pagejob.h"
#include "support/rawserver.h"

/// Keeps what it is told.
struct Log : meraki::RequestObserver
{
    bool isOn = true;
    QList<meraki::RequestRecord> records;

    [[nodiscard]] bool isWatching() const override { return isOn; }
    void requestEnded(const meraki::RequestRecord &record) override { records.append(record); }
};

/// A server and all a job needs to talk to it; without pacing, and without a retry unless asked for.
struct TestConnection
{
    static constexpr auto Key = "0123456789abcdef0123456789abcdef01234567";

    support::RawServer server;
    QNetworkAccessManager network;
    meraki::AuthScheme scheme = meraki::AuthScheme::Bearer;
    QByteArray key = Key;
    int retries = 0;
    std::chrono::milliseconds timeout{20'000};
    meraki::RequestObserver *observer = nullptr;
    std::shared_ptr<meraki::RequestBudget> budget = std::make_shared<meraki::RequestBudget>(0);

    QList<QByteArray> bodies; ///< what the reader took
    bool wantsArrays = false; ///< the reader refuses objects
    int broken = 0; ///< bodies the reader refused

    [[nodiscard]] std::shared_ptr<const meraki::Connection> connection()
    {
        meraki::Profile profile;
        profile.baseUrl = server.baseUrl();
        profile.scheme = scheme;
        return std::make_shared<const meraki::Connection>(meraki::Connection{
            .profile = profile,
            .hosts = meraki::HostPolicy(profile.baseUrl),
            .key = [this] { return key; },
            .retry = meraki::RetryPolicy{retries},
            .timeout = timeout,
            .network = network,
            .observer = observer,
        });
    }

    /// Takes what looks like a whole JSON list or object.
    [[nodiscard]] meraki::BodyReader reader()
    {
        return [this](const QByteArray &body) -> tl::expected<void, QString> {
            const bool isWhole = (body.startsWith('[') && body.endsWith(']'))
                || (!wantsArrays && body.startsWith('{') && body.endsWith('}'));
            if (!isWhole) {
                ++broken;
                return tl::unexpected(QString::fromUtf8("no JSON: " + body.left(20)));
            }
            bodies += body;
            return {};
        };
    }
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/server.h"

#include <algorithm>
#include <future>

#include <QCoreApplication>
#include <QHostAddress>
#include <QThread>

#include "demo/listener.h"

namespace demo {

using namespace Qt::StringLiterals;

namespace {

Options completed(Options options)
{
    if (!options.now.isValid())
        options.now = QDateTime(QDateTime::currentDateTimeUtc().date(), QTime(0, 0), Qt::UTC);
    options.now = options.now.toUTC();
    options.days = std::clamp(options.days, 1, 31);
    options.clients = std::clamp(options.clients, 0, MostClients);
    return options;
}

/// Runs a Listener, made and unmade in its own thread.
class Thread final : public QThread
{
public:
    explicit Thread(const Options &options)
        : m_options(options)
    {
    }

    ~Thread() override
    {
        quit();
        wait();
    }

    using Listening = tl::expected<quint16, QString>;
    /// To be asked once, after start().
    [[nodiscard]] Listening listening() { return m_listening.get_future().get(); }
    [[nodiscard]] const Counts &counts() const { return m_counts; }

protected:
    void run() override
    {
        Listener listener(m_options, m_counts);
        if (!listener.listen(QHostAddress::LocalHost, m_options.port)) {
            m_listening.set_value(tl::make_unexpected(listener.errorString()));
            return;
        }
        m_listening.set_value(listener.serverPort());
        exec();
    }

private:
    const Options m_options;
    Counts m_counts;
    std::promise<Listening> m_listening;
};

} // namespace

struct Server::Implementation
{
    Options options;
    Thread thread;
    quint16 port = 0;

    explicit Implementation(const Options &options)
        : options(options)
        , thread(options)
    {
    }
};

Server::Server(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation))
{
}

Server::~Server() = default;

tl::expected<std::unique_ptr<Server>, QString> Server::start(const Options &options)
{
    auto implementation = std::make_unique<Implementation>(completed(options));
    implementation->thread.start();
    const auto port = implementation->thread.listening();
    if (!port)
        return tl::make_unexpected(QCoreApplication::translate("demo::Server", "The demo cannot listen on port %1: %2")
                                       .arg(options.port)
                                       .arg(port.error()));
    implementation->port = *port;
    return std::unique_ptr<Server>(new Server(std::move(implementation)));
}

QUrl Server::baseUrl() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_implementation->port);
    url.setPath(u"/api/v1"_s);
    return url;
}

QDateTime Server::now() const
{
    return m_implementation->options.now;
}

Showcase Server::showcase()
{
    return {u"L_646829496481105433"_s, u"k74272e"_s};
}

qint64 Server::received() const
{
    return m_implementation->thread.counts().received;
}

qint64 Server::requests() const
{
    return m_implementation->thread.counts().answered;
}

} // namespace demo

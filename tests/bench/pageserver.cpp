// SPDX-License-Identifier: GPL-3.0-or-later
// Serves a history of pages that are made beforehand, as fast as a socket takes them: pageserver PAGES LATENCY BODY
// [DESTINATIONS]. LATENCY is the milliseconds before an answer, BODY those that its body takes once its head is sent.
// Prints the port and serves on 127.0.0.1 until it is ended. Around the history are an organization, a network and a
// client, N_1 and k1, for the window.

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include "bench/bulk.h"

namespace {

constexpr int PageSize = 1000;

struct Pages
{
    std::vector<std::string> bodies;
    std::chrono::milliseconds latency;
    std::chrono::milliseconds bodyTime;
    int port;
};

bool sendAll(int socket, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(std::size_t(sent));
    }
    return true;
}

/// The page that a target asks for; below zero: no page of the history.
int pageOf(std::string_view target)
{
    if (target.find("/trafficHistory") == target.npos)
        return -1;
    const std::size_t page = target.find("page=");
    const bool isFirst = page == target.npos || target[page - 1] != '&'; // perPage= comes first
    return isFirst ? 0 : std::atoi(target.data() + page + 5);
}

/// What else is asked for.
std::string_view otherOf(std::string_view target)
{
    static constexpr std::pair<std::string_view, std::string_view> Others[] = {
        {"/organizations", R"([{"id":"1","name":"Acme"}])"},
        {"/organizations/1", R"({"id":"1","name":"Acme"})"},
        {"/organizations/1/networks", R"([{"id":"N_1","organizationId":"1","name":"Lab","timeZone":"UTC"}])"},
        {"/networks/N_1", R"({"id":"N_1","organizationId":"1","name":"Lab","timeZone":"UTC"})"},
        {"/networks/N_1/clients", R"([{"id":"k1","description":"laptop"}])"},
        {"/networks/N_1/clients/k1", R"({"id":"k1","description":"laptop"})"},
        {"/networks/N_1/clients/k1/usageHistory", "[]"},
        {"/networks/N_1/trafficAnalysis", R"({"mode":"detailed"})"},
    };
    const std::string_view path = target.substr(0, target.find('?'));
    for (const auto &[name, body] : Others) {
        if (path.ends_with(name))
            return body;
    }
    return {};
}

bool answer(int socket, std::string_view target, const Pages &pages)
{
    std::this_thread::sleep_for(pages.latency);
    const int page = pageOf(target);
    if (page >= int(pages.bodies.size()) || (page < 0 && otherOf(target).empty()))
        return sendAll(socket, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    const std::string_view body = page < 0 ? otherOf(target) : pages.bodies[std::size_t(page)];
    std::string head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + std::to_string(body.size()) + "\r\n";
    if (page >= 0 && page + 1 < int(pages.bodies.size())) {
        head += "Link: <http://127.0.0.1:" + std::to_string(pages.port)
            + "/api/v1/networks/N_1/clients/k1/trafficHistory?perPage=1000&page=" + std::to_string(page + 1)
            + ">; rel=next\r\n";
    }
    head += "\r\n";
    if (page < 0 || pages.bodyTime.count() == 0)
        return sendAll(socket, head.append(body));
    const bool headSent = sendAll(socket, head);
    std::this_thread::sleep_for(pages.bodyTime);
    return headSent && sendAll(socket, body);
}

/// Answers the requests of a connection, one after the other.
void serve(int socket, const Pages &pages)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    std::string received;
    char part[4096];
    for (ssize_t count = 0; (count = ::recv(socket, part, sizeof part, 0)) > 0;) {
        received.append(part, std::size_t(count));
        for (std::size_t end = 0; (end = received.find("\r\n\r\n")) != received.npos; received.erase(0, end + 4)) {
            const std::size_t start = received.find(' ') + 1;
            const std::string target = received.substr(start, received.find(' ', start) - start);
            if (!answer(socket, target, pages))
                break;
        }
    }
    ::close(socket);
}

} // namespace

int main(int argc, char **argv)
{
    const int destinations = argc > 4 ? std::atoi(argv[4]) : 2000;
    if (argc < 4 || argc > 5 || std::atoi(argv[1]) < 1 || destinations < 1) {
        std::fputs("Usage: pageserver PAGES LATENCY BODY [DESTINATIONS]\n", stderr);
        return 2;
    }
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(listener, 64) != 0
        || ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
        std::perror("pageserver");
        return 1;
    }
    Pages pages{.bodies = {},
                .latency = std::chrono::milliseconds(std::atoi(argv[2])),
                .bodyTime = std::chrono::milliseconds(std::atoi(argv[3])),
                .port = ntohs(address.sin_port)};
    bench::Bulk bulk{std::uint32_t(destinations)};
    for (int page = 0; page < std::atoi(argv[1]); ++page)
        pages.bodies.push_back(bench::bulkPage(bulk, PageSize));
    std::printf("%d\n", pages.port);
    std::fflush(stdout);
    for (;;) {
        const int socket = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket >= 0)
            std::thread([socket, &pages] { serve(socket, pages); }).detach();
    }
}

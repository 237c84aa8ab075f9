// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/fault.h"

#include "demo/answers.h"
#include "demo/random.h"

namespace demo {

std::optional<Fault> faultOf(std::uint64_t seed, std::uint64_t number, double rate)
{
    constexpr std::uint64_t Salt = 0xfa017;
    Random random(mix(mix(seed, Salt), number));
    constexpr std::uint32_t Million = 1'000'000;
    if (double(random.below(Million)) >= rate * Million)
        return {};
    return Fault(random.below(4));
}

Response spoiled(Response response, Fault fault)
{
    const QByteArray id = headerValue(response.headers, "X-Request-Id");
    switch (fault) {
    case Fault::InternalError:
        return {500,
                {{"Content-Type", "application/json; charset=utf-8"}, {"X-Request-Id", id}},
                errorBody("Internal server error")};
    case Fault::BadGateway:
        return {502,
                {{"Content-Type", "text/html"}, {"X-Request-Id", id}},
                "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1>"
                "</center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"};
    case Fault::Unavailable:
        return {503, {{"X-Request-Id", id}}, {}};
    case Fault::CutBody:
        break;
    }
    return response;
}

} // namespace demo

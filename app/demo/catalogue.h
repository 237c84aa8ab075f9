// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "demo/device.h"

namespace demo {

/// How an application is reached.
struct Service
{
    static constexpr std::int32_t AnyPort = -1; ///< a high one, different each time
    static constexpr std::int32_t NoPort = -2; ///< the API gives null

    std::string_view protocol;
    std::int32_t port = 443;
};

/// An application as the Dashboard classifies traffic.
struct Application
{
    std::string_view name;
    Category category = Category::Web;
    int weight = 0; ///< of a workstation's traffic, in millionths
    int download = 0; ///< percent
    int flowSize = 0; ///< kB, typically
    int variety = 0; ///< destinations a day, in proportion to the other applications
    std::vector<Service> services; ///< the usual one first
    std::vector<std::string_view> destinations; ///< patterns, the usual ones first; see Catalogue::destination()
};

/// The applications of the demo's world, with destinations to believe in.
class Catalogue
{
public:
    Catalogue();

    [[nodiscard]] std::span<const Application> applications() const { return m_applications; }
    [[nodiscard]] std::size_t indexOf(std::string_view name) const; ///< the number of applications if there is none

    /// Whether a pattern gives more than one host.
    [[nodiscard]] static bool isPattern(std::string_view destination);
    /// Destination @p variant of a pattern: `#` is a digit, `@` a letter or digit, `&` a word. "-" gives "": the API
    /// has null.
    [[nodiscard]] static std::string destination(std::string_view pattern, std::uint32_t variant);

private:
    std::vector<Application> m_applications;
};

} // namespace demo

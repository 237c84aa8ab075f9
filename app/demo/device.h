// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace demo {

/// What applications are for; a device has more or less appetite for each.
enum class Category {
    Web,
    Video,
    Music,
    Work,
    Meeting,
    Storage,
    Social,
    Update,
    Development,
    Gaming,
    System,
    Backup,
    Payment,
    Camera,
    Print,
};
inline constexpr std::size_t CategoryCount = 15;

enum class Device {
    Workstation,
    Laptop,
    Mac,
    Phone,
    Android,
    Tablet,
    PosTerminal,
    Printer,
    Camera,
    Nas,
    Television,
    MeetingRoom,
    Server,
};

/// What a kind of device is like.
struct Habits
{
    int weekdays = 0; ///< permille of the weekdays it is there
    int weekends = 0; ///< permille of the weekend days
    int megabytes = 0; ///< a day, on average
    int records = 0; ///< a day, on average
    int vlan = 0; ///< below 50
    bool isWireless = false;
    std::array<int, CategoryCount> appetite{}; ///< percent of what a workstation's user would do
};

[[nodiscard]] const Habits &habitsOf(Device device);

} // namespace demo

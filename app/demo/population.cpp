// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/population.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "demo/random.h"

namespace demo {

namespace {

using namespace std::chrono;

struct Names
{
    std::vector<std::string_view> people;
    std::string_view between; ///< owner and thing
    bool isThingFirst = false;
    std::vector<std::string_view> places;
};

Names names(Culture culture)
{
    switch (culture) {
    case Culture::English:
        return {{"Mara", "Ben",  "Chloe", "Diego", "Ella",  "Farid", "Grace", "Hugo", "Iris", "Jonas",
                 "Kira", "Liam", "Noor",  "Omar",  "Priya", "Quinn", "Rosa",  "Sam",  "Tess", "Vikram"},
                "’s ",
                false,
                {"front-desk", "warehouse", "loading-dock", "back-office", "showroom", "break-room", "lobby"}};
    case Culture::German:
        return {{"Jürgen", "Änne", "Björn", "Käthe", "Lukas", "Sabine", "Uwe", "Zoë", "Matthias", "Heike", "Çiğdem"},
                " von ",
                true,
                {"empfang", "lager", "küche", "buchhaltung", "werkstatt", "größerer-saal"}};
    case Culture::Japanese:
        return {{"佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "山本", "中村", "小林"},
                "の",
                false,
                {"受付", "経理", "会議室", "倉庫", "営業"}};
    case Culture::Portuguese:
        return {
            {"João", "Luísa", "Antônio", "Conceição", "Thiago", "Inês"}, " de ", true, {"caixa", "estoque", "balcão"}};
    }
    return {};
}

/// What a device says of itself.
struct Make
{
    std::string_view thing;
    std::string_view os;
    std::string_view manufacturer;
    std::string_view vendorPrefix; ///< of its MAC
};

std::span<const Make> makes(Device device)
{
    static constexpr std::array workstations{
        Make{"desktop", "Windows 11", "Dell", "8c:ec:4b"},
        Make{"desktop", "Windows 10", "HP", "3c:d9:2b"},
    };
    static constexpr std::array laptops{
        Make{"ThinkPad", "Windows 11", "Lenovo", "54:e1:ad"},
        Make{"Latitude", "Windows 11", "Dell", "8c:ec:4b"},
        Make{"Surface", "Windows 10", "Microsoft", "28:18:78"},
        Make{"XPS", "Ubuntu", "Dell", "8c:ec:4b"},
    };
    static constexpr std::array macs{
        Make{"MacBook Pro", "macOS 14", "Apple", "a4:83:e7"},
        Make{"MacBook Air", "macOS 13", "Apple", "f0:18:98"},
        Make{"iMac", "macOS 14", "Apple", "a4:83:e7"},
    };
    static constexpr std::array phones{Make{"iPhone", "iOS", "Apple", "bc:d0:74"}};
    static constexpr std::array androids{
        Make{"Galaxy S23", "Android", "Samsung", "5c:49:7d"},
        Make{"Pixel 8", "Android", "Google", "3c:28:6d"},
    };
    static constexpr std::array tablets{Make{"iPad", "iPadOS", "Apple", "bc:d0:74"}};
    static constexpr std::array terminals{
        Make{"POS", "Linux", "Verifone", "00:0b:4f"},
        Make{"POS", "Android", "PAX", "04:c8:07"},
    };
    static constexpr std::array printers{
        Make{"printer", "HP JetDirect", "HP", "3c:d9:2b"},
        Make{"printer", "", "Brother", "30:05:5c"},
    };
    static constexpr std::array cameras{Make{"cam", "Linux", "Axis", "ac:cc:8e"}};
    static constexpr std::array storages{Make{"NAS", "Synology DSM", "Synology", "00:11:32"}};
    static constexpr std::array televisions{
        Make{"TV", "tvOS", "Apple", "d0:03:4b"},
        Make{"TV", "Tizen", "Samsung", "5c:49:7d"},
    };
    static constexpr std::array rooms{Make{"meeting-room", "Zoom Rooms", "Logitech", "44:73:d6"}};
    static constexpr std::array servers{Make{"srv", "Ubuntu", "Supermicro", "ac:1f:6b"}};

    switch (device) {
    case Device::Workstation:
        return workstations;
    case Device::Laptop:
        return laptops;
    case Device::Mac:
        return macs;
    case Device::Phone:
        return phones;
    case Device::Android:
        return androids;
    case Device::Tablet:
        return tablets;
    case Device::PosTerminal:
        return terminals;
    case Device::Printer:
        return printers;
    case Device::Camera:
        return cameras;
    case Device::Nas:
        return storages;
    case Device::Television:
        return televisions;
    case Device::MeetingRoom:
        return rooms;
    case Device::Server:
        return servers;
    }
    return {};
}

/// Clients of the first network that are there whatever the seed: names to search, escape and lay out.
struct Known
{
    Device device;
    std::string_view description;
    int busyness;
};

constexpr Known KnownClients[] = {
    {Device::Workstation, "reception-pc", 100},
    {Device::PosTerminal, "POS-03", 180},
    {Device::Phone, "Mara’s iPhone", 520},
    {Device::Nas, "BACKUP-NAS", 130},
    {Device::Laptop, "経理-ノートPC", 310},
    {Device::Android, "", 280},
    {Device::Television, "Lobby TV", 90},
    {Device::MeetingRoom, "meeting-room-2", 110},
    {Device::Workstation, "DESKTOP-7QK2P", 430},
    {Device::Printer, "printer-2f", 100},
    {Device::PosTerminal, "POS-01", 90},
    {Device::PosTerminal, "POS-02", 80},
    {Device::Camera, "cam-dock", 60},
    {Device::Laptop, "Ноутбук-Офис", 160},
    {Device::Workstation, "مكتب-الاستقبال", 140},
    {Device::Mac, "🎧 Studio iMac", 640},
    {Device::Tablet, "<b>Kiosk</b> & \"Co\"", 90},
    {Device::Server, "srv-build-01", 720},
};

using enum Device;
constexpr std::array UsualDevices{
    Phone,   Phone,   Phone,       Phone,       Phone,       Phone,       Android,     Android,
    Android, Android, Laptop,      Laptop,      Laptop,      Laptop,      Laptop,      Laptop,
    Laptop,  Mac,     Mac,         Mac,         Workstation, Workstation, Workstation, Workstation,
    Tablet,  Tablet,  PosTerminal, PosTerminal, PosTerminal, Printer,     Printer,     Camera,
    Camera,  Camera,  Television,  MeetingRoom, Nas,         Server,
};

constexpr std::string_view Surnames[] = {"keller", "smith", "novak", "tanaka", "lopes", "singh", "moreau", "okafor"};

template <typename... Values> std::string format(const char *pattern, Values... values)
{
    std::array<char, 64> buffer;
    const int length = std::snprintf(buffer.data(), buffer.size(), pattern, values...);
    return {buffer.data(), std::size_t(length)};
}

std::string twoDigits(int number)
{
    return format("%02d", number);
}

std::string description(Device device, std::string_view thing, const Names &names, int number, Random &random)
{
    if (random.chance(device == Phone || device == Android ? 240 : 45))
        return {};
    const std::string place(random.pick(names.places));
    std::string owner(random.pick(names.people));
    switch (device) {
    case Workstation:
        return random.chance(500) ? place + "-pc" : "DESKTOP-" + format("%06X", random.below(0x1000000));
    case PosTerminal:
    case Nas:
        return std::string(thing) + '-' + twoDigits(number);
    case Printer:
        return std::string(thing) + '-' + std::to_string(number) + 'f';
    case Camera:
        return std::string(thing) + '-' + place + '-' + std::to_string(number);
    case Television:
        return place + ' ' + std::string(thing);
    case MeetingRoom:
        return std::string(thing) + '-' + std::to_string(number + 2);
    case Server:
        return std::string(thing) + "-app-" + twoDigits(number);
    default:
        return names.isThingFirst ? std::string(thing).append(names.between).append(owner)
                                  : owner.append(names.between).append(thing);
    }
}

/// Unlike any other client's in the world: the multiplier is odd, so no two products are equal in 24 bits.
std::uint32_t uniqueNumber(std::size_t site, std::size_t index, std::uint32_t offset)
{
    return std::uint32_t((offset + ((site << 20) + index) * 0x9e3779) & 0xffffff);
}

void giveAddresses(Client &client, const Make &make, std::size_t site, std::size_t index, std::size_t inVlan,
                   Random &random)
{
    const std::uint32_t number = uniqueNumber(site, index, 0x1b07c5);
    const bool isPhone = client.device == Phone || client.device == Android || client.device == Tablet;
    const unsigned tail[] = {number >> 16, number >> 8 & 0xff, number & 0xff};
    if (isPhone && random.chance(550)) {
        // A private address, new for each network: no vendor to be known by.
        const auto first = unsigned(random.below(64) << 2 | 2);
        const unsigned second = random.below(256);
        const unsigned third = random.below(256);
        client.mac = format("%02x:%02x:%02x", first, second, third);
    } else {
        client.mac = make.vendorPrefix;
        client.manufacturer = make.manufacturer;
    }
    client.mac += format(":%02x:%02x:%02x", tail[0], tail[1], tail[2]);

    // 230 addresses in each of five subnets a VLAN, and as often as it takes in the next /16.
    constexpr std::size_t PerSubnet = 230;
    const std::size_t subnet = inVlan / PerSubnet;
    client.ip = format("10.%u.%u.%u", unsigned(20 + site * 36 + subnet / 5),
                       unsigned(std::size_t(client.vlan) + subnet % 5 * 50), unsigned(17 + inVlan % PerSubnet));
    if (random.chance(280))
        client.ip6 = format("2001:db8:%x:%x::%x", unsigned(20 + site), unsigned(client.vlan), number);
    if (random.chance(600))
        client.ip6Local = format("fe80::%x:%xff:fe%02x:%x", unsigned(0x200 + site), tail[0], tail[1], 0x100 + tail[2]);
}

void live(Client &client, const Network &network, traffic::Timestamp now, Random &random)
{
    const Habits &habits = habitsOf(client.device);
    const std::size_t count = network.days.size();
    const bool isNew = !client.isShowcase && random.chance(110);
    const bool isGone = !client.isShowcase && random.chance(50);
    const std::size_t first = isNew ? random.below(std::uint32_t(count)) : 0;
    const std::size_t last = isGone ? random.below(std::uint32_t(count)) : count - 1;
    // The showcase's day without data: a Thursday, so that it is a working day with bars on both sides.
    const auto gap = client.isShowcase ? latest(network.days, Thursday, 12) : std::nullopt;
    for (std::size_t i = 0; i < count; ++i) {
        const HistoryDay &day = network.days[i];
        const int likely = day.isWeekend() ? habits.weekends : habits.weekdays;
        const bool hasCome = random.chance(likely * std::min(1000, day.elapsed * 3) / 1000);
        const bool isThere = client.isShowcase ? day.elapsed > 0 && i != gap : hasCome;
        if (i >= first && i <= last && isThere)
            client.presence |= 1u << i;
    }

    const traffic::Timestamp before = network.days.front().start - hours(24 * random.between(3, 600));
    const seconds hourOfArrival(random.between(0, 3600));
    const int hourOfLeaving = random.between(400, 900);
    client.firstSeen = before;
    client.lastSeen = before + hours(9);
    for (std::size_t i = 0; i < count; ++i) {
        if (!client.isPresent(i))
            continue;
        const HistoryDay &day = network.days[i];
        const auto length = duration_cast<seconds>(day.end - day.start);
        if (isNew && client.firstSeen == before)
            client.firstSeen = day.start + std::min(hours(8) + hourOfArrival, length / 2);
        client.lastSeen = day.start + length * hourOfLeaving / 1000;
    }
    client.isOnline = client.isPresent(count - 1) && (client.isShowcase || random.chance(720));
    if (client.isOnline)
        client.lastSeen = std::max(client.lastSeen, now - seconds(random.between(5, 540)));
    client.lastSeen = std::max(client.lastSeen, client.firstSeen);
}

} // namespace

std::vector<Client> populate(const Network &network, std::size_t site, Culture culture, int count,
                             traffic::Timestamp now, std::uint64_t seed)
{
    const Names called = names(culture);
    std::array<int, 13> ofKind{};
    std::array<std::size_t, 50> inVlan{};
    std::vector<Client> clients(std::size_t(count), Client{});
    for (std::size_t i = 0; i < clients.size(); ++i) {
        Client &client = clients[i];
        client.seed = mix(seed, i);
        Random random(client.seed);
        const Known *known = site == 0 && i < std::size(KnownClients) ? &KnownClients[i] : nullptr;
        client.isShowcase = site == 0 && i == 0;
        client.device = known != nullptr ? known->device : random.pick(UsualDevices);
        const Habits &habits = habitsOf(client.device);
        const std::span<const Make> choice = makes(client.device);
        const Make &make = known != nullptr ? choice.front() : random.pick(choice);
        const int number = ++ofKind[std::size_t(client.device)];
        const std::string name = description(client.device, make.thing, called, number, random);
        client.description = known != nullptr ? std::string(known->description) : name;
        const int usual = int(random.skewed(3) >> 3); // 32 to 511, mostly about 100
        client.busyness = known != nullptr ? known->busyness : usual;
        client.id = format("k%06x", uniqueNumber(site, i, 0x74272e));
        client.os = make.os;
        client.vlan = habits.vlan;
        giveAddresses(client, make, site, i, inVlan[std::size_t(client.vlan)]++, random);
        if (habits.isWireless && client.device != Laptop && client.device != Mac)
            client.ssid = client.vlan == 40 ? "Acme Guest" : "Acme AV";
        else if (habits.isWireless)
            client.ssid = "Acme Corp";
        else
            client.switchport = std::to_string(random.between(1, 48));
        if (client.vlan == 4 && random.chance(600)) {
            const char initial = char('a' + random.below(26));
            client.user = std::string("ACME\\").append(1, initial).append(random.pick(Surnames));
        }
        live(client, network, now, random);
    }
    return clients;
}

} // namespace demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/answers.h"

#include "traffic/timestamp.h"

namespace demo {

namespace {

double kilobytes(std::int64_t bytes)
{
    return double(bytes) / 1000;
}

std::int64_t epochSeconds(traffic::Timestamp time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

void writeTexts(JsonWriter &json, std::string_view key, const std::vector<std::string> &texts)
{
    json.key(key).beginArray();
    for (const std::string &text : texts)
        json.value(std::string_view(text));
    json.endArray();
}

} // namespace

void writeOrganization(JsonWriter &json, const Organization &organization)
{
    json.beginObject().member("id", organization.id).member("name", organization.name);
    json.member("url", "https://dashboard.meraki.com/o/" + organization.id + "/manage/organization/overview");
    json.key("api").beginObject().member("enabled", organization.isApiEnabled).endObject();
    json.key("licensing").beginObject().member("model", "co-term").endObject();
    json.key("cloud").beginObject().key("region").beginObject().member("name", "North America").endObject().endObject();
    json.endObject();
}

void writeNetwork(JsonWriter &json, const Network &network, const Organization &organization)
{
    json.beginObject();
    json.member("id", network.id).member("organizationId", organization.id).member("name", network.name);
    writeTexts(json, "productTypes", network.productTypes);
    json.member("timeZone", network.timeZone);
    if (network.tags.empty())
        json.key("tags").null();
    else
        writeTexts(json, "tags", network.tags);
    json.key("enrollmentString").null();
    json.member("url", "https://n263.meraki.com/" + network.id + "/manage/nodes/list");
    json.key("notes").null().member("isBoundToConfigTemplate", false).endObject();
}

void writeClient(JsonWriter &json, const Client &client, const std::optional<Usage> &usage)
{
    json.beginObject().member("id", client.id).member("mac", client.mac);
    json.textOrNull("description", client.description).textOrNull("ip", client.ip).textOrNull("ip6", client.ip6);
    json.textOrNull("ip6Local", client.ip6Local).textOrNull("user", client.user);
    json.member("firstSeen", epochSeconds(client.firstSeen)).member("lastSeen", epochSeconds(client.lastSeen));
    json.textOrNull("manufacturer", client.manufacturer).textOrNull("os", client.os);
    json.textOrNull("ssid", client.ssid).textOrNull("switchport", client.switchport);
    json.member("vlan", std::to_string(client.vlan)).member("status", client.isOnline ? "Online" : "Offline");
    json.key("notes").null().key("groupPolicy8021x").null().member("smInstalled", false);
    if (usage) {
        json.key("usage").beginObject();
        json.member("sent", kilobytes(usage->sent)).member("recv", kilobytes(usage->received));
        json.member("total", kilobytes(usage->sent + usage->received)).endObject();
    }
    json.endObject();
}

void writeUsageDay(JsonWriter &json, const HistoryDay &day, const Usage &usage)
{
    json.beginObject().member("ts", traffic::formatTimestamp(day.recorded));
    json.member("received", kilobytes(usage.received)).member("sent", kilobytes(usage.sent)).endObject();
}

void writeApplicationUsage(JsonWriter &json, std::string_view application, const Usage &usage)
{
    json.beginObject().member("application", application);
    json.member("received", kilobytes(usage.received)).member("sent", kilobytes(usage.sent)).endObject();
}

void writeRecord(JsonWriter &json, const traffic::Record &record, traffic::Row row)
{
    const auto field = [&json, row](std::string_view key, const auto &value) {
        if (value)
            json.member(key, *value);
        else if (row % 4 != 0)
            json.key(key).null();
    };
    json.beginObject();
    json.member("ts", traffic::formatTimestamp(record.ts.value_or(traffic::Timestamp())));
    field("application", record.application);
    field("destination", record.destination);
    field("protocol", record.protocol);
    field("port", record.port);
    field("recv", record.received);
    field("sent", record.sent);
    field("numFlows", record.flows);
    field("activeSeconds", record.activeSeconds);
    json.endObject();
}

QByteArray errorBody(std::string_view text)
{
    JsonWriter json;
    json.beginObject().key("errors").beginArray().value(text).endArray().endObject();
    return json.take();
}

} // namespace demo

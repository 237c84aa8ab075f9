// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/jsonwriter.h"
#include "demo/traffichistory.h"

namespace demo {

// How the API writes its things.
void writeOrganization(JsonWriter &json, const Organization &organization);
void writeNetwork(JsonWriter &json, const Network &network, const Organization &organization);
/// With @p usage in kB if there is any.
void writeClient(JsonWriter &json, const Client &client, const std::optional<Usage> &usage);
void writeUsageDay(JsonWriter &json, const HistoryDay &day, const Usage &usage);
void writeApplicationUsage(JsonWriter &json, std::string_view application, const Usage &usage);
/// A record of getNetworkClientTrafficHistory; a missing field is null, and in some records left out.
void writeRecord(JsonWriter &json, const traffic::Record &record, traffic::Row row);
[[nodiscard]] QByteArray errorBody(std::string_view text);

} // namespace demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/recordwriter.h"

#include "export/pseudonyms.h"
#include "export/recordbuffer.h"
#include "export/recordlayout.h"
#include "export/recordpreamble.h"
#include "traffic/timestamp.h"

namespace exporting {

namespace {

enum Column { Ts, Application, Destination, Protocol, Port, Received, Sent, Flows, ActiveSeconds };

/// The texts of a dictionary as @p layout writes them, each made when it is first needed and then only copied.
template <const RecordLayout &layout, Column column> class Names
{
public:
    Names(const traffic::Dictionary &names, const Pseudonyms *pseudonyms)
        : m_names(names)
        , m_pseudonyms(pseudonyms)
        , m_texts(names.size())
    {
    }

    [[nodiscard]] std::string_view operator[](traffic::Id id)
    {
        std::string &text = m_texts[id];
        if (text.empty()) { // not yet made: a finished one has at least what stands before it
            text = layout.before[column];
            if (id == traffic::Dictionary::Missing)
                text += layout.missing;
            else
                text += m_pseudonyms ? layout.text(m_pseudonyms->replaced(m_names[id])) : layout.text(m_names[id]);
        }
        return text;
    }

private:
    const traffic::Dictionary &m_names;
    const Pseudonyms *m_pseudonyms;
    std::vector<std::string> m_texts;
};

template <const RecordLayout &layout, Column column> void putNumber(RecordBuffer &out, auto value, bool isMissing)
{
    out.text(layout.before[column]);
    if (isMissing)
        out.text(layout.missing);
    else
        out.number(value, layout.decimalPoint);
}

// The layout is a template argument so that what stands between values is copied as constants: this loop runs a million
// times, and most of its pieces are a comma.
template <const RecordLayout &layout>
bool write(const traffic::Store &store, std::span<const traffic::Row> rows, const RecordOptions &options,
           QIODevice &device, const std::function<bool(traffic::Row)> &goOn)
{
    using traffic::Store;
    const auto timestamps = store.timestamps();
    const auto applications = store.applications();
    const auto destinations = store.destinations();
    const auto protocols = store.protocols();
    const auto ports = store.ports();
    const auto received = store.received();
    const auto sent = store.sent();
    const auto flows = store.flows();
    const auto activeSeconds = store.activeSeconds();
    Names<layout, Application> applicationNames(store.applicationNames(), options.pseudonyms);
    Names<layout, Destination> destinationNames(store.destinationNames(), options.pseudonyms);
    Names<layout, Protocol> protocolNames(store.protocolNames(), options.pseudonyms);

    RecordBuffer out(device);
    putPreamble(out, layout, options);
    out.text(layout.head);

    traffic::Timestamp written = Store::MissingTimestamp;
    std::string timestamp(layout.missing); // of `written`: records of a day often share it

    traffic::Row count = 0;
    for (const traffic::Row row : rows) {
        if (timestamps[row] != written) {
            written = timestamps[row];
            timestamp = layout.missing;
            if (written != Store::MissingTimestamp)
                timestamp.assign(layout.quote).append(traffic::formatTimestamp(written)).append(layout.quote);
        }
        if (count > 0)
            out.text(layout.betweenRecords);
        out.text(layout.before[Ts]);
        out.text(timestamp);
        out.text(applicationNames[applications[row]]);
        out.text(destinationNames[destinations[row]]);
        out.text(protocolNames[protocols[row]]);
        putNumber<layout, Port>(out, ports[row], ports[row] == Store::MissingPort);
        putNumber<layout, Received>(out, received[row], std::isnan(received[row]));
        putNumber<layout, Sent>(out, sent[row], std::isnan(sent[row]));
        putNumber<layout, Flows>(out, flows[row], flows[row] == Store::MissingCount);
        putNumber<layout, ActiveSeconds>(out, activeSeconds[row], activeSeconds[row] == Store::MissingCount);
        out.text(layout.after);

        ++count;
        if (out.isFull() && (!out.flush() || (goOn && !goOn(count))))
            return false;
    }
    out.text(layout.foot);
    return out.flush();
}

} // namespace

bool writeRecords(RecordFormat format, const traffic::Store &store, std::span<const traffic::Row> rows,
                  const RecordOptions &options, QIODevice &device, const std::function<bool(traffic::Row)> &goOn)
{
    return withLayout(format, options,
                      [&](auto layout) { return write<decltype(layout)::value>(store, rows, options, device, goOn); });
}

} // namespace exporting

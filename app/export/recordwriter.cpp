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
        , m_places(names.size())
        , m_texts(RecordPen::Padding, '\0')
    {
    }

    /// Padded; good until the next one is asked for.
    [[nodiscard]] std::string_view operator[](traffic::Id id)
    {
        Place &place = m_places[id];
        if (place.size == 0) // not yet made: a finished one has at least what stands before it
            place = make(id);
        return std::string_view(m_texts).substr(place.start, place.size);
    }

private:
    struct Place
    {
        std::size_t start = 0;
        std::size_t size = 0;
    };

    Place make(traffic::Id id)
    {
        const std::size_t start = m_texts.size() - RecordPen::Padding;
        m_texts.resize(start);
        m_texts += layout.before[column];
        if (id == traffic::Dictionary::Missing)
            m_texts += layout.missing;
        else
            m_texts += m_pseudonyms ? layout.text(m_pseudonyms->replaced(m_names[id])) : layout.text(m_names[id]);
        const std::size_t size = m_texts.size() - start;
        m_texts.append(RecordPen::Padding, '\0');
        return {start, size};
    }

    const traffic::Dictionary &m_names;
    const Pseudonyms *m_pseudonyms;
    std::vector<Place> m_places;
    std::string m_texts; // one after the other: they are read a million times, and in any order
};

template <const RecordLayout &layout, Column column> void putNumber(RecordPen &pen, auto value, bool isMissing)
{
    pen.text(layout.before[column]);
    if (isMissing)
        pen.text(layout.missing);
    else
        pen.number(value, layout.decimalPoint);
}

/// What a row takes at most without its names and its timestamp.
template <const RecordLayout &layout> consteval std::size_t roomForNumbers()
{
    constexpr std::size_t Numbers = 5;
    std::size_t size = layout.betweenRecords.size() + layout.after.size() + Numbers * RecordPen::NumberSize;
    for (const std::string_view before : layout.before)
        size += before.size() + layout.missing.size();
    return size + RecordPen::Padding;
}

// The layout is a template argument so that what stands between values is copied as constants: this loop runs a million
// times, and most of its pieces are a comma.
template <const RecordLayout &layout>
bool write(const traffic::Store &store, std::span<const traffic::Row> rows, const RecordOptions &options,
           QIODevice &device, const std::function<bool(traffic::Row)> &goOn)
{
    using traffic::Store;
    const auto moments = store.moments();
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

    traffic::Moments::Id written = traffic::Moments::Missing;
    std::string timestamp(layout.missing); // of `written`: records of a day share it

    traffic::Row count = 0;
    for (const traffic::Row row : rows) {
        if (moments[row] != written) {
            written = moments[row];
            timestamp = layout.missing;
            if (written != traffic::Moments::Missing)
                timestamp.assign(layout.quote)
                    .append(traffic::formatTimestamp(store.timestamps()[written]))
                    .append(layout.quote);
        }
        const std::string_view application = applicationNames[applications[row]];
        const std::string_view destination = destinationNames[destinations[row]];
        const std::string_view protocol = protocolNames[protocols[row]];
        RecordPen pen = out.room(timestamp.size() + application.size() + destination.size() + protocol.size()
                                 + roomForNumbers<layout>());
        if (count > 0)
            pen.text(layout.betweenRecords);
        pen.text(layout.before[Ts]);
        pen.text(timestamp);
        pen.padded(application);
        pen.padded(destination);
        pen.padded(protocol);
        putNumber<layout, Port>(pen, ports[row], ports[row] == Store::MissingPort);
        putNumber<layout, Received>(pen, received[row], std::isnan(received[row]));
        putNumber<layout, Sent>(pen, sent[row], std::isnan(sent[row]));
        putNumber<layout, Flows>(pen, flows[row], flows[row] == Store::MissingCount);
        putNumber<layout, ActiveSeconds>(pen, activeSeconds[row], activeSeconds[row] == Store::MissingCount);
        pen.text(layout.after);
        out.use(pen);

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

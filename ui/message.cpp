// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::Message)
};

QString titleOf(const meraki::ApiError &error)
{
    using Kind = meraki::ApiError::Kind;
    switch (error.kind) {
    case Kind::NoKey:
        return Text::tr("There is no API key");
    case Kind::Unauthorized:
        return Text::tr("The API key was not accepted");
    case Kind::Forbidden:
        return Text::tr("This key may not see that");
    case Kind::NotFound:
        return Text::tr("Not found, or not visible to this key");
    case Kind::BadRequest:
        return Text::tr("The API refused the request");
    case Kind::RateLimited:
        return Text::tr("The organization's request limit is used up");
    case Kind::Server:
        return Text::tr("The API failed");
    case Kind::TimedOut:
        return Text::tr("The API did not answer in time");
    case Kind::Transport:
        return Text::tr("The API could not be reached");
    case Kind::Certificate:
        return Text::tr("The connection is not safe");
    case Kind::Proxy:
        return Text::tr("The proxy refused the connection");
    case Kind::Setup:
        return Text::tr("This connection cannot be used");
    case Kind::Redirect:
        return Text::tr("The API sent us where the key may not go");
    case Kind::UnreadableBody:
        return Text::tr("The answer could not be read");
    case Kind::Cancelled:
        break;
    }
    return Text::tr("Cancelled");
}

QString howToSwitchOn()
{
    return Text::tr("An administrator switches it on in the Dashboard under Network-wide > General > "
                    "Traffic analysis: “Detailed: collect destination hostnames”. Data is collected from "
                    "then on.");
}

// Both a refused and an empty history can mean that the network does not classify its traffic.
QString analysisText(meraki::AnalysisMode mode, bool isAsked)
{
    if (const QString why = whyNoHistory(mode); !why.isEmpty())
        return why;
    if (mode == meraki::AnalysisMode::Detailed)
        return Text::tr(
            "Detailed traffic analysis is on in this network, so this client had no classified traffic in the "
            "last month.");
    if (isAsked)
        return Text::tr("Asking whether detailed traffic analysis is on in this network…");
    return Text::tr(
               "Whether detailed traffic analysis is on in this network could not be found out. Without it there is no "
               "history.")
        + u'\n' + howToSwitchOn();
}

bool isAnalysisOff(meraki::AnalysisMode mode)
{
    return !whyNoHistory(mode).isEmpty();
}

// What to look at beyond what the error itself says; empty if that is all.
QString adviceOn(const meraki::ApiError &error)
{
    using Kind = meraki::ApiError::Kind;
    // A network that wants a sign-in first answers in the API's place.
    if (error.kind == Kind::UnreadableBody || error.kind == Kind::Redirect || error.kind == Kind::Certificate)
        return Text::tr(
            "In a guest or hotel network, open a web page first and sign in. A proxy may also have answered "
            "instead of the API.");
    if (error.kind == Kind::Transport || error.kind == Kind::TimedOut)
        return Text::tr("Check that this computer is online, and the region and proxy of this connection.");
    return {};
}

QString detailsOf(const meraki::ApiError &error)
{
    QStringList parts;
    if (error.status != 0)
        parts.append(Text::tr("Status %1").arg(error.status));
    if (!error.requestId.isEmpty())
        parts.append(Text::tr("Request ID %1").arg(QString::fromLatin1(error.requestId.left(80))));
    if (error.attempts > 1)
        parts.append(Text::tr("%n attempt(s)", nullptr, error.attempts));
    return parts.join(u" · "_s);
}

Message errorMessage(const meraki::ApiError &error, meraki::AnalysisMode mode, bool isAsked)
{
    Message message = messageOf(error);
    if (error.kind == meraki::ApiError::Kind::BadRequest) {
        if (isAnalysisOff(mode))
            message.title = Text::tr("This network does not classify its traffic");
        message.text += u"\n\n"_s + analysisText(mode, isAsked);
    }
    return message;
}

} // namespace

QString whyNoHistory(meraki::AnalysisMode mode)
{
    switch (mode) {
    case meraki::AnalysisMode::Disabled:
        return Text::tr("Traffic analysis is off in this network, so there is no history of applications.") + u'\n'
            + howToSwitchOn();
    case meraki::AnalysisMode::Basic:
        return Text::tr("Traffic analysis is only “basic” in this network; a client's history needs “detailed”.")
            + u'\n' + howToSwitchOn();
    case meraki::AnalysisMode::Detailed:
    case meraki::AnalysisMode::Unknown:
        break;
    }
    return {};
}

Message messageOf(const meraki::ApiError &error)
{
    using Kind = meraki::ApiError::Kind;
    Message message{titleOf(error), error.text(), detailsOf(error), error.report(), Message::Action::TryAgain};
    if (const QString advice = adviceOn(error); !advice.isEmpty())
        message.text += u'\n' + advice;
    if (error.kind == Kind::NoKey || error.kind == Kind::Unauthorized || error.kind == Kind::Setup
        || error.kind == Kind::Proxy)
        message.action = Message::Action::EditKey;
    return message;
}

Message messageFor(const explore::Explorer &explorer)
{
    using Action = Message::Action;
    using Phase = models::FetchStatus::Phase;
    const models::FetchStatus status = explorer.fetchStatus();
    const traffic::Summary &summary = *explorer.summary();

    if (!explorer.profile())
        return {Text::tr("See which applications a client used"),
                Text::tr("Flowtrail reads the Meraki Dashboard API with a key of yours. It only ever reads."),
                {},
                {},
                Action::Connect};
    if (status.phase == Phase::Failed)
        return errorMessage(*status.error, explorer.analysisMode(), explorer.isAskingAnalysisMode());
    if (!explorer.place().isValid())
        return {
            Text::tr("Which client?"),
            Text::tr("Choose an organization and a network above, then a client on the left. A client's key, MAC or "
                     "IP address can also be typed there."),
            {},
            {},
            Action::None};
    if (status.isRunning())
        return summary.loaded > 0 ? Message() : Message{Text::tr("Fetching the first page…"), {}, {}, {}, Action::None};
    if (summary.loaded == 0 && status.phase == Phase::Cancelled)
        return {Text::tr("Cancelled before anything came"), {}, {}, {}, Action::TryAgain};
    if (summary.loaded == 0)
        return {isAnalysisOff(explorer.analysisMode()) ? Text::tr("This network does not classify its traffic")
                                                       : Text::tr("No traffic is known of this client"),
                analysisText(explorer.analysisMode(), explorer.isAskingAnalysisMode()),
                {},
                {},
                Action::TryAgain};
    if (summary.rows.empty())
        return {Text::tr("Nothing matches the filter"),
                Text::tr("%Ln record(s) are hidden by it.", nullptr, int(summary.loaded)),
                {},
                {},
                Action::ClearFilter};
    return {};
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include "meraki/apierror.h"
#include "traffic/pageparser.h"

namespace models {

/// How far a fetch of all pages is, as plain values.
struct FetchStatus
{
    enum class Phase {
        Idle, ///< nothing was asked for yet
        Fetching,
        Complete, ///< every page is here
        Bounded, ///< stopped by the bound on pages; fetchMore() goes on
        Cancelled, ///< stopped by the user; resume() goes on
        Failed, ///< stopped by @c error; resume() tries the missing page again
    };
    enum class Wait {
        None,
        Budget, ///< for the organization's request budget; with waitLeft, a 429 of another request holds it back
        Retry, ///< for the next attempt after @c retryReason
    };

    Phase phase = Phase::Idle;
    int pages = 0; ///< read so far
    traffic::PageReport report; ///< of all pages read so far
    Wait wait = Wait::None;
    std::chrono::milliseconds waitLeft{0}; ///< until the next attempt, or until the budget is no longer held back
    int waiting = 0; ///< requests that wait in the organization's budget, this one included
    double pace = 0; ///< requests a second the budget grants now; 0 if it sets no pace
    std::optional<meraki::ApiError> retryReason; ///< with Wait::Retry
    std::optional<meraki::ApiError> error; ///< with Phase::Failed

    [[nodiscard]] bool isRunning() const { return phase == Phase::Fetching; }
    /// Something is missing: cancelled, failed or bounded after it began.
    [[nodiscard]] bool isPartial() const
    {
        return phase == Phase::Bounded || phase == Phase::Cancelled || phase == Phase::Failed;
    }
};

} // namespace models

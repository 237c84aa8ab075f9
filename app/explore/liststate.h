// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "meraki/apierror.h"

namespace explore {

/// How far a list is that is being fetched, as a plain value.
struct ListState
{
    enum class Phase {
        Idle, ///< nothing was asked for yet
        Loading,
        Complete,
        Cancelled, ///< what came stays
        Failed, ///< by @c error; what came stays
    };

    Phase phase = Phase::Idle;
    int pages = 0; ///< read so far
    std::optional<meraki::ApiError> error{}; ///< with Phase::Failed

    [[nodiscard]] bool isLoading() const { return phase == Phase::Loading; }
    /// What came is not all.
    [[nodiscard]] bool endedEarly() const { return phase == Phase::Cancelled || phase == Phase::Failed; }
    bool operator==(const ListState &) const = default;
};

} // namespace explore

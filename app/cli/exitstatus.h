// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cli {

/// What the program ends with. These numbers are a contract; docs/command-line.md has them for people.
enum ExitStatus : int {
    Done = 0,
    WrongUsage = 2,
    KeyRefused = 3, ///< missing, unreadable, or answered with 401
    RequestFailed = 4, ///< the API or the network, 403 and 404 included
    Incomplete = 5, ///< something came and was written, something is missing
    CannotWrite = 6,
    Interrupted = 130, ///< before anything was written
};

} // namespace cli

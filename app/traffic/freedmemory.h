// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace traffic {

/// Lets the process keep what it frees, up to 128 MB, for the next time. Every question to a large history takes some
/// megabytes and gives them back; where the system takes them each time and fills new ones with zeros, sorting a
/// million records takes three times as long. Once, before anything large is allocated. Does nothing but on glibc.
void keepFreedMemory();

/// Gives back what is kept; for when a large history is closed.
void releaseFreedMemory();

} // namespace traffic

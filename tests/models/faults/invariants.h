// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "fault.h"

/// What holds whatever the server does. Each gives what is wrong, in words; nothing if all is well.
namespace faults {

/// Text that may be shown as it is: no control characters, nothing that turns its direction, no half characters.
[[nodiscard]] QStringList problemsOfText(const QString &text);

/// An error's text is one sentence, and neither it nor the report has the key or a piece of it.
[[nodiscard]] QStringList problemsOfError(const meraki::ApiError &error);

/// A request only reads, and has the key in one header.
[[nodiscard]] QStringList problemsOfRequest(const support::RawRequest &request, const Fault &fault);

} // namespace faults

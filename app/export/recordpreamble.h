// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exporting {

class RecordBuffer;
struct RecordLayout;
struct RecordOptions;

/// What comes before the head of a table: a byte-order mark and comments, where @p layout can have them.
void putPreamble(RecordBuffer &out, const RecordLayout &layout, const RecordOptions &options);

} // namespace exporting

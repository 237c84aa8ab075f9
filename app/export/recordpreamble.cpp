// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/recordpreamble.h"

#include "export/recordbuffer.h"
#include "export/recordlayout.h"

namespace exporting {

namespace {

constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";

} // namespace

void putPreamble(RecordBuffer &out, const RecordLayout &layout, const RecordOptions &options)
{
    if (layout.mayHaveByteOrderMark && options.byteOrderMark)
        out.text(ByteOrderMark);
    if (layout.comment.empty() || options.comments.isEmpty())
        return;
    for (const auto &[name, value] : options.comments) {
        out.text(layout.comment);
        out.text(layout.commentText(name.toStdString()));
        out.text(": ");
        out.text(layout.commentText(value.toStdString()));
        out.text(layout.afterComment);
    }
    out.text(layout.afterComments);
}

} // namespace exporting

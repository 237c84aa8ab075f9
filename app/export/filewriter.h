// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <tl/expected.hpp>

#include <QIODevice>
#include <QString>

namespace exporting {

struct FileError
{
    enum class Kind { Exists, CannotWrite };
    Kind kind = Kind::CannotWrite;
    QString text; ///< one sentence that names the file and why

    bool operator==(const FileError &) const = default;
};

/// Whether @p path can be written: its directory exists and is writable, it is no directory, and it does not exist yet
/// unless @p overwrite. Writes nothing.
[[nodiscard]] tl::expected<void, FileError> checkWritable(const QString &path, bool overwrite);

/// Writes @p path through QSaveFile: the old file stays whole until the new one is. @p fill returns false to give up.
[[nodiscard]] tl::expected<void, FileError> writeFile(const QString &path, bool overwrite,
                                                      const std::function<bool(QIODevice &)> &fill);
/// The same where @p fill may fail by itself: with a sentence that says why, or an empty one to give up.
[[nodiscard]] tl::expected<void, FileError>
writeFile(const QString &path, bool overwrite, const std::function<tl::expected<void, QString>(QIODevice &)> &fill);

} // namespace exporting

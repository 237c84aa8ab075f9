// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/filewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include "text/sentence.h"

using namespace Qt::StringLiterals;

namespace exporting {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exporting::FileWriter)
};

tl::unexpected<FileError> cannotWrite(const QString &path, const QString &why)
{
    return tl::unexpected(
        FileError{FileError::Kind::CannotWrite,
                  text::sentence(Text::tr("Cannot write %1: %2").arg(QDir::toNativeSeparators(path), why))});
}

} // namespace

tl::expected<void, FileError> checkWritable(const QString &path, bool overwrite)
{
    if (path.isEmpty())
        return tl::unexpected(FileError{FileError::Kind::CannotWrite, Text::tr("Cannot write a file without a name.")});

    const QFileInfo file(path);
    const QFileInfo directory(file.absolutePath());
    if (file.isDir() || path.endsWith(u'/'))
        return cannotWrite(path, Text::tr("It is a directory."));
    if (!directory.exists())
        return cannotWrite(path, Text::tr("No such directory."));
    if (!directory.isDir())
        return cannotWrite(path,
                           Text::tr("%1 is not a directory.").arg(QDir::toNativeSeparators(directory.filePath())));
    // A device or pipe would be replaced by the file that is renamed over it.
    if (file.exists() && !file.isFile())
        return cannotWrite(path, Text::tr("It is not a regular file."));
    if (file.exists() && !overwrite) {
        return tl::unexpected(
            FileError{FileError::Kind::Exists, Text::tr("%1 exists already.").arg(QDir::toNativeSeparators(path))});
    }
    if (!directory.isWritable())
        return cannotWrite(path, Text::tr("Its directory is not writable."));
    if (file.exists() && !file.isWritable())
        return cannotWrite(path, Text::tr("The file is not writable."));
    return {};
}

tl::expected<void, FileError> writeFile(const QString &path, bool overwrite,
                                        const std::function<bool(QIODevice &)> &fill)
{
    return writeFile(path, overwrite, [&fill](QIODevice &device) -> tl::expected<void, QString> {
        return fill(device) ? tl::expected<void, QString>() : tl::unexpected(QString());
    });
}

tl::expected<void, FileError> writeFile(const QString &path, bool overwrite,
                                        const std::function<tl::expected<void, QString>(QIODevice &)> &fill)
{
    if (const auto writable = checkWritable(path, overwrite); !writable)
        return writable;

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    if (const auto filled = fill(file); !filled) {
        // A disk that fills up takes a part of what is written, and says why only to who comes next.
        const bool failed = file.write("\n") != 1 || !file.flush() || file.error() != QFileDevice::NoError;
        const QString why = failed     ? file.errorString()
            : filled.error().isEmpty() ? Text::tr("It was cancelled.")
                                       : filled.error();
        file.cancelWriting();
        return cannotWrite(path, why);
    }
    // Somebody else may have made the file in the meantime.
    if (!overwrite && QFileInfo::exists(path)) {
        file.cancelWriting();
        return checkWritable(path, overwrite);
    }
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace exporting

// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace explore {

namespace {

constexpr auto Organization = "Flowtrail"_L1;
constexpr auto FormatKey = "format"_L1;

std::unique_ptr<QSettings> fileOf(const QString &name)
{
    auto settings = std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, Organization, name);
    settings->setFallbacksEnabled(false); // what another program of that name has is not ours
    return settings;
}

} // namespace

SettingsFile SettingsFile::open(const QString &name)
{
    std::unique_ptr<QSettings> settings = fileOf(name);
    if (settings->value(FormatKey, Format).toInt() <= Format)
        return {std::move(settings), false};
    const QString ownName = u"%1.%2"_s.arg(name).arg(Format);
    const QFileInfo newer(settings->fileName());
    QFile::copy(newer.filePath(), newer.dir().filePath(ownName + u'.' + newer.suffix())); // unless it is there
    return {fileOf(ownName), true};
}

void wipe(QSettings &settings)
{
    settings.clear();
    settings.sync();
    QDir folder = QFileInfo(settings.fileName()).dir();
    const QStringList files = folder.entryList({u"*.ini"_s, u"*.ini.lock"_s}, QDir::Files);
    for (const QString &file : files)
        folder.remove(file);
    const QString name = folder.dirName();
    if (name == Organization && folder.cdUp())
        folder.rmdir(name); // if nothing else is in it
}

} // namespace explore

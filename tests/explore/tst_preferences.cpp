// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include "explore/preferences.h"
#include "explore/settingsfile.h"
#include "explore/wipe.h"
#include "secrets/sessionstore.h"

using namespace Qt::StringLiterals;
using explore::Preferences;
using explore::SettingsFile;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(content) == content.size();
}

/// A keychain that is locked.
class LockedStore final : public secrets::SecretStore
{
public:
    void read(const QString &, QObject *context, ReadDone done) override
    {
        QTimer::singleShot(0, context, [done] { done(tl::unexpected(error())); });
    }
    void write(const QString &, const QByteArray &, QObject *context, Done done) override
    {
        QTimer::singleShot(0, context, [done] { done(tl::unexpected(error())); });
    }
    void remove(const QString &, QObject *context, Done done) override
    {
        QTimer::singleShot(0, context, [done] { done(tl::unexpected(error())); });
    }

private:
    static secrets::SecretError error() { return {secrets::SecretError::Kind::Locked, u"It is locked."_s}; }
};

meraki::Profile profile(const QString &id)
{
    return {.id = id, .name = id + u" name"_s, .baseUrl = QUrl(u"https://api.meraki.com/api/v1"_s)};
}

} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void areReadAsTheyWereWritten();
    void usualOnesLeaveNothingBehind();
    void damagedOnesAreAsNeverSet();
    void aNewerFileStaysAsItIs();
    void ofItsOwnFormatAFileIsUsed();
    void wipingRemovesKeysAndFiles();
    void aKeyThatStaysEndsTheWipe();

private:
    QString m_folder; // of our settings
    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestPreferences::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_directory->path());
    m_folder = m_directory->filePath(u"Flowtrail"_s);
}

void TestPreferences::areReadAsTheyWereWritten()
{
    const Preferences preferences{.language = u"fr"_s,
                                  .look = Preferences::Look::Dark,
                                  .unitBase = traffic::UnitBase::Binary,
                                  .zone = u"Europe/Berlin"_s,
                                  .pace = 2.5,
                                  .remembersClients = false};
    {
        const SettingsFile file = SettingsFile::open(u"Flowtrail"_s);
        explore::writePreferences(*file.settings, preferences);
    }
    QCOMPARE(explore::readPreferences(*SettingsFile::open(u"Flowtrail"_s).settings), preferences);
}

void TestPreferences::usualOnesLeaveNothingBehind()
{
    const SettingsFile file = SettingsFile::open(u"Flowtrail"_s);
    explore::writePreferences(*file.settings, {.language = u"ja"_s, .pace = 3});
    QCOMPARE(file.settings->allKeys().size(), 2);
    explore::writePreferences(*file.settings, {});
    QCOMPARE(file.settings->allKeys(), QStringList());
}

void TestPreferences::damagedOnesAreAsNeverSet()
{
    QVERIFY(put(m_folder + u"/Flowtrail.ini"_s,
                "[preferences]\nlook=plaid\nunits=12\nzone=Mars/Olympus\npace=-3\nremembersClients=@Invalid()\n"));
    const SettingsFile file = SettingsFile::open(u"Flowtrail"_s);
    Preferences expected;
    expected.remembersClients = false; // what is not "true" is taken for the careful answer
    QCOMPARE(explore::readPreferences(*file.settings), expected);
    QVERIFY(put(m_folder + u"/Other.ini"_s, "[preferences]\npace=1e9\n"));
    QCOMPARE(explore::readPreferences(*SettingsFile::open(u"Other"_s).settings).pace, Preferences::MostPace);
}

void TestPreferences::aNewerFileStaysAsItIs()
{
    const QByteArray newer = "[General]\nformat=7\n\n[preferences]\nlanguage=de\n\n[things]\nunheardOf=yes\n";
    const QString path = m_folder + u"/Flowtrail.ini"_s;
    QVERIFY(put(path, newer));
    {
        const SettingsFile file = SettingsFile::open(u"Flowtrail"_s);
        QVERIFY(file.isBesideNewer);
        QCOMPARE(explore::readPreferences(*file.settings).language, u"de"_s); // as far as it is understood
        explore::writePreferences(*file.settings, {.language = u"es"_s});
    }
    QCOMPARE(contentOf(path), newer);
    // Its own are kept from then on, also when the newer version writes again.
    QVERIFY(put(path, QByteArray(newer).replace("language=de", "language=ja")));
    const SettingsFile file = SettingsFile::open(u"Flowtrail"_s);
    QVERIFY(file.isBesideNewer);
    QCOMPARE(explore::readPreferences(*file.settings).language, u"es"_s);
}

void TestPreferences::ofItsOwnFormatAFileIsUsed()
{
    const QString path = m_folder + u"/Flowtrail.ini"_s;
    QVERIFY(put(path, "[General]\nformat=1\nunheardOf=yes\n"));
    {
        const SettingsFile file = SettingsFile::open(u"Flowtrail"_s);
        QVERIFY(!file.isBesideNewer);
        explore::writePreferences(*file.settings, {.language = u"es"_s});
    }
    QVERIFY(contentOf(path).contains("unheardOf=yes"));
    QVERIFY(contentOf(path).contains("language=es"));
    QCOMPARE(QDir(m_folder).entryList(QDir::Files), QStringList{u"Flowtrail.ini"_s});
}

void TestPreferences::wipingRemovesKeysAndFiles()
{
    secrets::SessionStore keychain;
    secrets::SessionStore session;
    explore::Keyring keyring(keychain, session);
    const SettingsFile file = SettingsFile::open(u"Flowtrail"_s);
    const SettingsFile demo = SettingsFile::open(u"Demo"_s);
    explore::ProfileStore profiles(*file.settings);
    for (const QString &id : {u"one"_s, u"two"_s}) {
        profiles.save(profile(id));
        keyring.keep(profile(id), {"key of "_ba + id.toLatin1()}, this, [](const auto &) {});
    }
    profiles.setLastUsed(u"two"_s);
    demo.settings->setValue("window/geometry", 1);
    file.settings->sync();
    demo.settings->sync();
    QVERIFY(put(m_folder + u"/Flowtrail.1.ini"_s, "[General]\n"));

    explore::Wipe wipe(keyring, profiles, *demo.settings);
    QSignalSpy finished(&wipe, &explore::Wipe::finished);
    wipe.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toString(), QString());
    QVERIFY(!QFileInfo::exists(m_folder));
    for (const QString &id : {u"one"_s, u"two"_s}) {
        bool isThere = true;
        keyring.read(profile(id), this, [&](const auto &found) { isThere = found.has_value(); });
        QTRY_VERIFY(!isThere);
    }
    file.settings->sync();
    QVERIFY(!QFileInfo::exists(m_folder)); // nothing is written later
}

void TestPreferences::aKeyThatStaysEndsTheWipe()
{
    LockedStore keychain;
    secrets::SessionStore session;
    explore::Keyring keyring(keychain, session);
    const SettingsFile file = SettingsFile::open(u"Flowtrail"_s);
    explore::ProfileStore profiles(*file.settings);
    profiles.save(profile(u"one"_s));
    explore::Wipe wipe(keyring, profiles, *file.settings);
    QSignalSpy finished(&wipe, &explore::Wipe::finished);
    wipe.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.first().first().toString().contains(u"one name"_s));
    QVERIFY(finished.first().first().toString().contains(u"It is locked."_s));
    QCOMPARE(profiles.all().size(), 1);
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"

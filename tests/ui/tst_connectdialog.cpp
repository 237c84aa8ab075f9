// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

#include "demo/server.h"
#include "support/rawserver.h"
#include "ui/connectdialog.h"
#include "ui/profilesdialog.h"
#include "ui/windowground.h"

using namespace Qt::StringLiterals;

namespace {

// A system without a usable keychain.
class NoKeychain final : public secrets::SecretStore
{
public:
    void read(const QString &, QObject *context, ReadDone done) override { refuse(context, std::move(done)); }
    void write(const QString &, const QByteArray &, QObject *context, Done done) override
    {
        refuse(context, std::move(done));
    }
    void remove(const QString &, QObject *context, Done done) override { refuse(context, std::move(done)); }

private:
    template <typename Callback> static void refuse(QObject *context, Callback done)
    {
        QMetaObject::invokeMethod(
            context,
            [done] {
                done(tl::unexpected(
                    secrets::SecretError{secrets::SecretError::Kind::Unavailable, u"No keychain here."_s}));
            },
            Qt::QueuedConnection);
    }
};

class DialogUnderTest
{
public:
    explicit DialogUnderTest(WindowGround &ground)
        : dialog(ground.clients, ground.keyring, ground.profiles, std::nullopt, nullptr)
    {
        dialog.show();
    }

    void type(const QUrl &baseUrl, const QString &key)
    {
        auto *region = named<QComboBox>(dialog, u"Region"_s);
        region->setCurrentIndex(region->count() - 1);
        named<QLineEdit>(dialog, u"Base URL"_s)->setText(baseUrl.toString());
        QTest::keyClicks(named<QLineEdit>(dialog, u"API key"_s), key);
    }

    void press(const QString &button) { QTest::mouseClick(labelled<QPushButton>(dialog, button), Qt::LeftButton); }

    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text, Qt::CaseInsensitive);
        });
    }

    ui::ConnectDialog dialog;
};

} // namespace

class TestConnectDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto server = demo::Server::start({});
        QVERIFY2(server, server ? "" : qPrintable(server.error()));
        m_demo = std::move(*server);
    }

    void aGoodKeyIsCheckedShownAndKept()
    {
        secrets::SessionStore keychain;
        WindowGround ground(keychain);
        DialogUnderTest under(ground);
        QSignalSpy connected(&under.dialog, &ui::ConnectDialog::connected);
        under.type(m_demo->baseUrl(), u"a-good-key"_s);
        under.press(u"Check and save"_s);
        QTRY_COMPARE(connected.size(), 1);
        QVERIFY(under.says(u"Acme Corporation"_s)); // whose key it is
        QVERIFY(under.says(u"keychain"_s));
        QVERIFY(ground.profiles.find(u"Default"_s).has_value());

        QByteArray kept;
        keychain.read(u"Default"_s, this, [&](const auto &key) { kept = key.value_or(QByteArray()); });
        QTRY_COMPARE(kept, QByteArray("a-good-key"));
        QVERIFY(!ground.settings.allKeys().isEmpty());
        ground.settings.sync();
        QFile file(ground.settings.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("a-good-key"));
    }

    void aWrongKeyIsExplainedAndNothingIsKept()
    {
        secrets::SessionStore keychain;
        WindowGround ground(keychain);
        DialogUnderTest under(ground);
        QSignalSpy connected(&under.dialog, &ui::ConnectDialog::connected);
        under.type(m_demo->baseUrl(), u"invalid"_s);
        under.press(u"Check and save"_s);
        QTRY_VERIFY(under.says(u"Invalid API key"_s)); // the API's own words
        QCOMPARE(connected.size(), 0);
        QVERIFY(ground.profiles.all().isEmpty());
        QVERIFY(labelled<QPushButton>(under.dialog, u"Check and save"_s)->isEnabled()); // try another
    }

    void withoutAKeychainTheSessionIsOffered()
    {
        NoKeychain keychain;
        WindowGround ground(keychain);
        DialogUnderTest under(ground);
        QSignalSpy connected(&under.dialog, &ui::ConnectDialog::connected);
        under.type(m_demo->baseUrl(), u"a-good-key"_s);
        under.press(u"Check and save"_s);
        QTRY_VERIFY(under.says(u"No keychain here."_s));
        QCOMPARE(connected.size(), 0);
        under.press(u"Keep for this session"_s);
        QTRY_COMPARE(connected.size(), 1);

        QByteArray kept;
        ground.keyring.read(*ground.profiles.find(u"Default"_s), this,
                            [&](const auto &found) { kept = found.value_or(meraki::Credentials()).key; });
        QTRY_COMPARE(kept, QByteArray("a-good-key"));
    }

    void anAddressThatIsNotSafeIsRefused()
    {
        secrets::SessionStore keychain;
        WindowGround ground(keychain);
        DialogUnderTest under(ground);
        under.type(QUrl(u"http://api.meraki.com/api/v1"_s), u"a-good-key"_s);
        const qint64 before = m_demo->requests();
        under.press(u"Check and save"_s);
        QVERIFY(under.says(u"http"_s));
        QCOMPARE(m_demo->requests(), before);
    }

    void changingAProfileKeepsTheKeyThatIsKept()
    {
        secrets::SessionStore keychain;
        WindowGround ground(keychain);
        meraki::Profile profile = WindowGround::profile(m_demo->baseUrl());
        ground.profiles.save(profile);
        QSignalSpy kept(this, &QObject::objectNameChanged);
        ground.keyring.keep(profile, {"a-good-key"}, this, [this](const auto &) { setObjectName(u"kept"_s); });
        QVERIFY(kept.wait());

        ui::ConnectDialog dialog(ground.clients, ground.keyring, ground.profiles, profile, nullptr);
        dialog.show();
        QSignalSpy connected(&dialog, &ui::ConnectDialog::connected);
        named<QLineEdit>(dialog, u"Name of the profile"_s)->setText(u"Another name"_s);
        named<QDoubleSpinBox>(dialog, u"Requests a second"_s)->setValue(4.5);
        QTest::mouseClick(labelled<QPushButton>(dialog, u"Check and save"_s), Qt::LeftButton);
        QTRY_COMPARE(connected.size(), 1);
        QCOMPARE(connected.first().at(1).value<meraki::Credentials>().key, QByteArray("a-good-key"));
        const auto saved = ground.profiles.findById(profile.id);
        QVERIFY(saved);
        QCOMPARE(saved->name, u"Another name"_s);
        QCOMPARE(saved->pace, 4.5);
        QCOMPARE(ground.profiles.all().size(), 1);
    }

    void aProxyAndItsPasswordAreKept()
    {
        secrets::SessionStore keychain;
        WindowGround ground(keychain);
        DialogUnderTest under(ground);
        under.type(m_demo->baseUrl(), u"a-good-key"_s);
        auto *kind = named<QComboBox>(under.dialog, u"Proxy"_s);
        kind->setCurrentIndex(kind->findText(u"HTTP proxy"_s));
        under.press(u"Check and save"_s);
        QVERIFY(under.says(u"proxy's host"_s)); // it has none yet
        support::RawServer proxy;
        named<QLineEdit>(under.dialog, u"Proxy host"_s)->setText(u"127.0.0.1"_s);
        named<QSpinBox>(under.dialog, u"Proxy port"_s)->setValue(proxy.port());
        named<QLineEdit>(under.dialog, u"Proxy user"_s)->setText(u"ada"_s);
        named<QLineEdit>(under.dialog, u"Proxy password"_s)->setText(u"pass-word"_s);
        proxy.then(support::RawAnswer::ok("{}")); // in the API's place
        proxy.then(support::RawAnswer::ok("[]"));
        QSignalSpy connected(&under.dialog, &ui::ConnectDialog::connected);
        under.press(u"Check and save"_s);
        QTRY_COMPARE(connected.size(), 1);
        const auto saved = ground.profiles.find(u"Default"_s);
        QVERIFY(saved);
        QCOMPARE(saved->proxy, (meraki::Proxy{meraki::Proxy::Kind::Http, u"127.0.0.1"_s, proxy.port(), u"ada"_s}));
        meraki::Credentials kept;
        ground.keyring.read(*saved, this, [&](const auto &found) { kept = found.value_or(meraki::Credentials()); });
        QTRY_COMPARE(kept, (meraki::Credentials{"a-good-key", u"pass-word"_s}));
        ground.settings.sync();
        QFile file(ground.settings.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("pass-word"));
    }

    void profilesAreCheckedUsedAndRemoved()
    {
        secrets::SessionStore keychain;
        WindowGround ground(keychain);
        const meraki::Profile work = WindowGround::profile(m_demo->baseUrl());
        ground.profiles.save(work);
        bool isKept = false;
        ground.keyring.keep(work, {"a-good-key"}, this, [&](const auto &) { isKept = true; });
        QTRY_VERIFY(isKept);
        ui::ProfilesDialog dialog(ground.clients, ground.keyring, ground.profiles, work.id, nullptr);
        dialog.show();
        const auto says = [&](const QString &text) {
            const auto labels = dialog.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
        };
        const auto press
            = [&](const QString &text) { QTest::mouseClick(labelled<QPushButton>(dialog, text), Qt::LeftButton); };
        QVERIFY(says(work.baseUrl.toString()));
        press(u"Check"_s);
        QTRY_VERIFY(says(u"Acme Corporation"_s));

        QSignalSpy used(&dialog, &ui::ProfilesDialog::useRequested);
        press(u"Use"_s);
        QCOMPARE(used.size(), 1);

        QSignalSpy removed(&dialog, &ui::ProfilesDialog::removed);
        dialog.show();
        press(u"Remove…"_s);
        QTRY_VERIFY(dialog.findChild<QMessageBox *>());
        auto *question = dialog.findChild<QMessageBox *>();
        QTest::mouseClick(labelled<QPushButton>(*question, u"Remove"_s), Qt::LeftButton);
        QTRY_VERIFY(ground.profiles.all().isEmpty());
        QTRY_VERIFY(says(u"were removed"_s));
        QCOMPARE(removed, (QList<QVariantList>{{work.id}}));
        std::optional<secrets::SecretError::Kind> gone;
        keychain.read(work.id, this,
                      [&](const auto &key) { gone = key ? secrets::SecretError::Kind::Failed : key.error().kind; });
        QTRY_COMPARE(gone, secrets::SecretError::Kind::NotFound);
        QVERIFY(!labelled<QPushButton>(dialog, u"Use"_s)->isEnabled());
    }

private:
    std::unique_ptr<demo::Server> m_demo;
};

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"

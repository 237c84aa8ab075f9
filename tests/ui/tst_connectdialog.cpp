// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "demo/server.h"
#include "ui/connectdialog.h"
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

private:
    std::unique_ptr<demo::Server> m_demo;
};

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"

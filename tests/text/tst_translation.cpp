// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QDir>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include "text/sentence.h"
#include "text/translation.h"

using namespace Qt::StringLiterals;

namespace {

/// A message of a file of translations.
struct Message
{
    QString context;
    QString source{};
    QStringList translations{}; // one for each plural form
    bool isPlural = false;
    bool isFinished = true;
};

QList<Message> messagesOf(const QString &language)
{
    QList<Message> messages;
    QFile file(QStringLiteral(TRANSLATIONS_DIR "/flowtrail_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append({.context = context, .isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1});
        else if (xml.name() == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            messages.last().isFinished = xml.attributes().value("type"_L1).isEmpty();
            if (!messages.last().isPlural)
                messages.last().translations.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1)
            messages.last().translations.append(xml.readElementText());
    }
    return messages;
}

/// "%1", "%n" ...: sorted.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%L?[0-9n]"_s);
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places.append(found.next().captured());
    places.sort();
    return places;
}

/// What is wrong with a translation; empty if nothing is.
QString faultOf(const Message &message, const QString &translation, bool isSingular)
{
    static const QRegularExpression mnemonic(u"&\\w"_s);
    QStringList places = placesIn(message.source);
    if (isSingular && !translation.contains("%n"_L1) && !translation.contains("%Ln"_L1)) // "one record"
        places.removeIf([](const QString &place) { return place.endsWith(u'n'); });
    if (translation.trimmed().isEmpty())
        return u"empty"_s;
    if (placesIn(translation) != places)
        return u"other places for values"_s;
    if (translation.count(u'\n') != message.source.count(u'\n'))
        return u"other lines"_s;
    if (translation.endsWith(u'…') != message.source.endsWith(u'…'))
        return u"… at the end"_s;
    if (translation.front().isSpace() != message.source.front().isSpace()
        || translation.back().isSpace() != message.source.back().isSpace())
        return u"space at an end"_s;
    if (message.source.contains(mnemonic) != translation.contains(mnemonic))
        return u"mnemonic"_s;
    return {};
}

} // namespace

class TestTranslation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLanguagesAreThoseThatAreBuiltIn();
    void aLanguageIsUsedForTextsOfQtAndForNumbers();
    void anUnknownLanguageIsTheSystems();
    void sentencesEndAsTheLanguageDoes();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
};

void TestTranslation::theLanguagesAreThoseThatAreBuiltIn()
{
    QStringList names;
    for (const text::Language &language : text::languages())
        names.append(language.code + u' ' + language.name);
    QCOMPARE(names, QStringList({u"de Deutsch"_s, u"en English"_s, u"es Español"_s, u"fr Français"_s, u"ja 日本語"_s}));
}

void TestTranslation::aLanguageIsUsedForTextsOfQtAndForNumbers()
{
    text::Translation translation;
    QCOMPARE(QCoreApplication::translate("ui::MainWindow", "Refresh"), u"Refresh"_s);
    translation.use(u"de"_s);
    QCOMPARE(QCoreApplication::translate("ui::MainWindow", "Refresh"), u"Aktualisieren"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
    translation.use(u"en"_s);
    QCOMPARE(QCoreApplication::translate("ui::MainWindow", "Refresh"), u"Refresh"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    QCOMPARE(QCoreApplication::translate("ui::Message", "%n attempt(s)", nullptr, 1), u"1 attempt"_s);
}

void TestTranslation::anUnknownLanguageIsTheSystems()
{
    text::Translation translation;
    translation.use(u"de"_s);
    translation.use(u"tlh"_s);
    QCOMPARE(QCoreApplication::translate("ui::MainWindow", "Refresh"), u"Refresh"_s);
    QCOMPARE(QCoreApplication::translate("ui::Message", "%n attempt(s)", nullptr, 2), u"2 attempts"_s);
}

void TestTranslation::sentencesEndAsTheLanguageDoes()
{
    text::Translation translation;
    QCOMPARE(text::sentence(u"It failed.."_s), u"It failed."_s);
    translation.use(u"ja"_s);
    QCOMPARE(text::sentence(u"失敗しました。"_s), u"失敗しました。"_s);
    translation.use(u"fr"_s);
    QCOMPARE(text::labelled(u"État"_s, u"404"_s), u"État\u00a0: 404"_s);
}

void TestTranslation::everyTextIsTranslated_data()
{
    QTest::addColumn<int>("forms");
    QTest::newRow("de") << 2;
    QTest::newRow("es") << 2;
    QTest::newRow("fr") << 2;
    QTest::newRow("ja") << 1;
}

void TestTranslation::everyTextIsTranslated()
{
    QFETCH(const int, forms);
    const QList<Message> messages = messagesOf(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(messages.size() > 1000);
    QStringList faults;
    for (const Message &message : messages) {
        const auto note = [&](const QString &fault) {
            faults.append(u"%1: “%2”: %3"_s.arg(message.context, message.source, fault));
        };
        if (!message.isFinished)
            note(u"unfinished"_s);
        else if (message.translations.size() != (message.isPlural ? forms : 1))
            note(u"another number of plural forms"_s);
        else {
            for (const QString &translation : message.translations) {
                const bool isSingular = forms == 2 && message.isPlural && &translation == &message.translations.first();
                if (const QString fault = faultOf(message, translation, isSingular); !fault.isEmpty())
                    note(fault);
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"

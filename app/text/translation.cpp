// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/translation.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace text {

namespace {

constexpr auto Folder = ":/translations"_L1;
constexpr auto Name = "flowtrail"_L1;
constexpr auto Prefix = "flowtrail_"_L1;
constexpr auto Suffix = ".qm"_L1;
constexpr auto SourceLanguage = "en"_L1;

struct
{
    const char *source;
    const char *comment;
} constexpr OwnName = QT_TRANSLATE_NOOP3("text::Translation", "English", "the name of this language, in it");

/// With the system's country and habits, where it is the system's language.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale wanted(code);
    return code.isEmpty() || wanted.language() == system.language() ? system : wanted;
}

} // namespace

QList<Language> languages()
{
    QList<Language> languages;
    const QStringList files = QDir(Folder).entryList({Prefix + u'*' + Suffix});
    for (const QString &file : files) {
        const QString code = file.sliced(Prefix.size(), file.size() - Prefix.size() - Suffix.size());
        QTranslator texts;
        if (!texts.load(file, Folder))
            continue;
        const QString name = texts.translate("text::Translation", OwnName.source, OwnName.comment);
        languages.append({code, name.isEmpty() ? QString::fromLatin1(OwnName.source) : name});
    }
    std::ranges::sort(languages, [](const Language &a, const Language &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return languages;
}

Translation::Translation(QObject *parent)
    : QObject(parent)
{
    use({});
}

Translation::~Translation() = default; // a translator removes itself

void Translation::use(const QString &code)
{
    QLocale::setDefault(localeOf(code));
    QCoreApplication::removeTranslator(&m_textsOfQt);
    QCoreApplication::removeTranslator(&m_texts);
    if (!m_texts.load(code.isEmpty() ? QLocale::system() : QLocale(code), Name, u"_"_s, Folder)
        && !m_texts.load(Folder + u'/' + Prefix + SourceLanguage + Suffix))
        return;
    // Those of Qt in the same language, not in another one of the system's. They are written in English.
    const QString language = m_texts.language();
    if (language != SourceLanguage
        && m_textsOfQt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_textsOfQt);
    QCoreApplication::installTranslator(&m_texts);
}

} // namespace text

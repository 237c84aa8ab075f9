// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTranslator>

namespace text {

/// A language that the program's texts are in.
struct Language
{
    QString code; ///< ISO 639: "de"
    QString name; ///< as its speakers call it: "Deutsch"

    bool operator==(const Language &) const = default;
};

/// All there are, by name.
[[nodiscard]] QList<Language> languages();

/// The language of the program: its texts, those of Qt, and how numbers and dates are written. What is on screen
/// already is not written anew by itself.
class Translation : public QObject
{
    Q_OBJECT

public:
    /// For the application there is, in the system's language until another is used.
    explicit Translation(QObject *parent = nullptr);
    ~Translation() override;

    /// @p code as in Language; empty, or of none there is: the system's languages, in the order a person has set there,
    /// and English if there is none of them.
    void use(const QString &code);

private:
    QTranslator m_texts;
    QTranslator m_textsOfQt;
};

} // namespace text

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QList>
#include <QString>

class QTextDocument;

namespace ui {

/// A page of the help, which is one of docs/.
struct HelpPage
{
    QString name; ///< of its file, without ".md"
    QString title;
    QString markdown;
};

/// A place in the help: a page, and a heading in it.
struct HelpPlace
{
    QString page;
    QString anchor{}; ///< as links have it: "which-day"; empty: the top

    bool operator==(const HelpPlace &) const = default;
};

/// Where something was found.
struct HelpHit
{
    HelpPlace place;
    QString heading;
};

/// All pages, in the order of the contents.
class HelpPages
{
public:
    HelpPages();

    [[nodiscard]] const QList<HelpPage> &all() const { return m_pages; }
    /// Null if there is none of that name.
    [[nodiscard]] const HelpPage *find(const QString &name) const;
    /// The sections that have all words of @p typed, or else most of them: what is pasted may be a text with a name or
    /// a number in it that no page can know. The best page first, and the best section of it.
    [[nodiscard]] QList<HelpHit> search(const QString &typed);

private:
    struct Section
    {
        qsizetype page;
        HelpHit hit;
        QString heading; ///< folded, as is text
        QString text;
    };
    void readSections();

    QList<HelpPage> m_pages;
    std::vector<Section> m_sections; ///< once something was searched for
};

/// The words of what was typed to be searched for, without the marks around them.
[[nodiscard]] QStringList helpWords(const QString &typed);

/// The anchor that a link to @p heading has, where there are @p others before it.
[[nodiscard]] QString helpAnchor(const QString &heading, const QStringList &others);

} // namespace ui

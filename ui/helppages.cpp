// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helppages.h"

#include <algorithm>
#include <tuple>

#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// Without the licence, which stands above the title.
QString readPage(const QString &name)
{
    QFile file(u":/help/%1.md"_s.arg(name));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly); // compiled in
    Q_ASSERT(opened);
    const QString text = QString::fromUtf8(file.readAll());
    return text.sliced(std::max<qsizetype>(0, text.indexOf("# "_L1)));
}

QString firstLine(const QString &markdown)
{
    return markdown.section(u'\n', 0, 0).sliced(2);
}

} // namespace

HelpPages::HelpPages()
{
    static const QRegularExpression entry(u"^\\* \\[[^]]*\\]\\(([a-z-]+)\\.md\\)"_s,
                                          QRegularExpression::MultilineOption);
    for (auto found = entry.globalMatch(readPage(u"README"_s)); found.hasNext();) {
        const QString name = found.next().captured(1);
        const QString markdown = readPage(name);
        m_pages.append({name, firstLine(markdown), markdown});
    }
}

const HelpPage *HelpPages::find(const QString &name) const
{
    const auto found = std::ranges::find(m_pages, name, &HelpPage::name);
    return found == m_pages.end() ? nullptr : &*found;
}

void HelpPages::readSections()
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        QTextDocument document;
        document.setMarkdown(m_pages[i].markdown);
        QStringList anchors;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() > 0) {
                const QString heading = block.text();
                const bool isTitle = anchors.isEmpty();
                anchors.append(helpAnchor(heading, anchors));
                m_sections.push_back({.page = i,
                                      .hit = {{m_pages[i].name, isTitle ? QString() : anchors.last()}, heading},
                                      .heading = heading.toCaseFolded(),
                                      .text = {}});
            }
            m_sections.back().text += block.text().toCaseFolded() + u'\n';
        }
    }
}

QList<HelpHit> HelpPages::search(const QString &typed)
{
    if (m_sections.empty())
        readSections();
    const QStringList words = helpWords(typed);
    if (words.isEmpty())
        return {};

    struct Found
    {
        const Section *section;
        qsizetype words; ///< how many of them are in it
        qsizetype inHeading;
        qsizetype best; ///< of the page
    };
    std::vector<Found> found;
    qsizetype most = 0;
    for (const Section &section : m_sections) {
        const auto in = [&words](const QString &text) {
            return std::ranges::count_if(words, [&text](const QString &word) { return text.contains(word); });
        };
        found.push_back({&section, in(section.text), in(section.heading), 0});
        most = std::max(most, found.back().words);
    }
    if (most * 3 < words.size() * 2)
        return {};
    std::erase_if(found, [most](const Found &one) { return one.words < most; });

    std::vector<qsizetype> bestOf(std::size_t(m_pages.size()), 0);
    for (const Found &one : found) {
        qsizetype &best = bestOf[std::size_t(one.section->page)];
        best = std::max(best, one.inHeading);
    }
    for (Found &one : found)
        one.best = bestOf[std::size_t(one.section->page)];
    std::ranges::stable_sort(found, [](const Found &a, const Found &b) {
        return std::tuple(-a.best, a.section->page, -a.inHeading) < std::tuple(-b.best, b.section->page, -b.inHeading);
    });
    QList<HelpHit> hits;
    for (const Found &one : found)
        hits.append(one.section->hit);
    return hits;
}

QStringList helpWords(const QString &typed)
{
    static const QRegularExpression around(u"^[\"'“”‘’(),;.:!?…]+|[\"'“”‘’(),;.:!?…]+$"_s);
    QStringList words;
    const QStringList parts = typed.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString word : parts) {
        word.remove(around);
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    return words;
}

QString helpAnchor(const QString &heading, const QStringList &others)
{
    static const QRegularExpression dropped(u"[^\\p{L}\\p{N} _-]"_s);
    const QString plain = heading.toLower().remove(dropped).replace(u' ', u'-');
    QString anchor = plain;
    for (int n = 1; others.contains(anchor); ++n)
        anchor = plain + u'-' + QString::number(n);
    return anchor;
}

} // namespace ui

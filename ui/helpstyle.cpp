// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helpstyle.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include "ui/helppages.h"
#include "ui/theme.h"

namespace ui {

namespace {

class Styling
{
public:
    Styling(QTextDocument &document, const Theme &theme)
        : m_document(document)
        , m_theme(theme)
        , m_em(QFontMetricsF(document.defaultFont()).height())
    {
    }

    void run()
    {
        QTextCursor all(&m_document);
        all.beginEditBlock(); // laid out once, at the end
        styleTables(*m_document.rootFrame()); // before there are other frames
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
            styleBlock(block);
        frameCode();
        closeGaps();
        m_document.setIndentWidth(m_em * 1.2);
        all.endEditBlock();
    }

private:
    static bool isCode(const QTextBlock &block)
    {
        return block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
    }

    static bool isPicture(const QTextBlock &block)
    {
        return !block.begin().atEnd() && block.begin().fragment().charFormat().isImageFormat();
    }

    void styleBlock(const QTextBlock &block)
    {
        const int level = block.blockFormat().headingLevel();
        const bool isInTable = QTextCursor(block).currentTable() != nullptr;
        QTextBlockFormat format;
        if (!isPicture(block)) // of which a fifth is much
            format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        if (level > 0) {
            format.setTopMargin(level == 1 ? 0 : m_em * (level == 2 ? 1.3 : 0.9));
            format.setBottomMargin(m_em * 0.4);
        } else if (!isInTable && !isCode(block)) {
            format.setTopMargin(0);
            const QTextList *list = block.textList();
            const bool isWithin = list && list->itemNumber(block) + 1 < list->count();
            format.setBottomMargin(m_em * (isWithin ? 0.25 : 0.6));
        } else {
            format.setTopMargin(0);
            format.setBottomMargin(0);
        }
        QTextCursor cursor(block);
        cursor.mergeBlockFormat(format);
        if (QTextList *list = block.textList(); list && list->format().style() == QTextListFormat::ListCircle)
            styleList(*list);
        if (level > 0)
            styleHeading(block, level);
        else
            styleText(block);
    }

    static void styleList(QTextList &list)
    {
        QTextListFormat format = list.format();
        format.setStyle(QTextListFormat::ListDisc);
        list.setFormat(format);
    }

    void styleHeading(const QTextBlock &block, int level)
    {
        QTextCharFormat format;
        const double sizes[] = {1.7, 1.3, 1.1};
        format.setFontPointSize(m_document.defaultFont().pointSizeF() * sizes[std::min(level, 3) - 1]);
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(m_theme.text);
        m_anchors.append(helpAnchor(block.text(), m_anchors));
        format.setAnchor(true); // without an address it is no link
        format.setAnchorNames({m_anchors.last()});
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }

    void styleText(const QTextBlock &block)
    {
        QList<std::pair<QTextFragment, QTextCharFormat>> changes; // fragments change under who walks them
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat now = part.fragment().charFormat();
            QTextCharFormat format;
            if (now.isAnchor()) {
                format.setForeground(m_theme.accent);
                format.setFontUnderline(true);
            }
            if (now.fontFixedPitch() || isCode(block)) { // by default in a size of the system's own
                format.setFontPointSize(m_document.defaultFont().pointSizeF() * 0.95);
                if (!isCode(block))
                    format.setBackground(m_theme.hover);
            }
            if (!format.isEmpty())
                changes.append({part.fragment(), format});
        }
        for (const auto &[fragment, format] : changes) {
            QTextCursor cursor(&m_document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(format);
        }
    }

    void styleTables(const QTextFrame &frame)
    {
        for (QTextFrame *child : frame.childFrames()) {
            if (auto *table = qobject_cast<QTextTable *>(child))
                styleTable(*table);
        }
    }

    void styleTable(QTextTable &table)
    {
        QTextTableFormat format = table.format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_theme.hairline);
        format.setCellSpacing(0);
        format.setCellPadding(m_em * 0.35);
        format.setTopMargin(m_em * 0.3);
        format.setBottomMargin(m_em * 0.9);
        table.setFormat(format);
        for (int row = 0; row < table.rows(); ++row) {
            for (int column = 0; column < table.columns(); ++column) {
                QTextTableCell cell = table.cellAt(row, column);
                QTextCharFormat cellFormat = cell.format();
                cellFormat.setBackground(row == 0 ? m_theme.hover : row % 2 == 0 ? m_theme.alternateRow : m_theme.card);
                cell.setFormat(cellFormat);
                if (row == 0)
                    embolden(cell);
            }
        }
    }

    static void embolden(const QTextTableCell &cell)
    {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        QTextCursor cursor = cell.firstCursorPosition();
        cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }

    // Each line of it is a block; together they get a frame, which has room around the text.
    void frameCode()
    {
        QTextFrameFormat format;
        format.setBackground(m_theme.alternateRow);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_theme.hairline);
        format.setPadding(m_em * 0.4);
        format.setTopMargin(m_em * 0.2);
        format.setBottomMargin(m_em * 0.8);
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            if (!isCode(block))
                continue;
            QTextCursor cursor(block);
            while (isCode(block.next()))
                block = block.next();
            cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
            cursor.insertFrame(format);
            block = cursor.block();
            while (isCode(block.next()))
                block = block.next();
        }
    }

    // What lies between frames and is there only because something has to be.
    void closeGaps()
    {
        QTextBlockFormat flat;
        flat.setLineHeight(1, QTextBlockFormat::FixedHeight);
        flat.setTopMargin(0);
        flat.setBottomMargin(0);
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            QTextCursor cursor(block);
            if (block.length() == 1 && cursor.currentFrame() == m_document.rootFrame())
                cursor.mergeBlockFormat(flat);
        }
    }

    QTextDocument &m_document;
    const Theme &m_theme;
    const double m_em;
    QStringList m_anchors;
};

} // namespace

void styleHelp(QTextDocument &document, const Theme &theme)
{
    Styling(document, theme).run();
}

} // namespace ui

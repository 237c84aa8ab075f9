// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helpview.h"

#include <QApplication>
#include <QFile>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

#include "ui/helppages.h"
#include "ui/helpstyle.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int WidestText = 90; // average characters in a line: longer ones are hard to follow
constexpr int Margin = 20;

} // namespace

HelpView::HelpView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else a page would get another width while it is being read
    setLineWrapMode(FixedPixelWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(Margin);
    viewport()->setMouseTracking(true);
}

void HelpView::setPage(const HelpPage &page)
{
    m_markdown = page.markdown;
    m_marked.clear();
    showPage();
    verticalScrollBar()->setValue(0);
}

void HelpView::mark(const QStringList &words)
{
    m_marked = words;
    const Theme theme = Theme::matching(QApplication::palette());
    QList<ExtraSelection> marks;
    for (const QString &word : words) {
        for (QTextCursor found = document()->find(word); !found.isNull(); found = document()->find(word, found)) {
            ExtraSelection mark;
            mark.cursor = found;
            mark.format.setBackground(theme.selection);
            mark.format.setForeground(theme.text);
            marks.append(mark);
        }
    }
    setExtraSelections(marks);
}

// Pictures as wide as there is room for, made small here since the view would do it without smoothing.
QVariant HelpView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || !name.isRelative())
        return {};
    QString path = u":/help/"_s + name.path();
    const Theme theme = Theme::matching(QApplication::palette());
    if (theme.window.lightness() < 128)
        path.replace("-light.png"_L1, "-dark.png"_L1);
    const QImage picture(path);
    if (picture.isNull())
        return {};
    const double room = lineWrapColumnOrWidth() - 2 * Margin - document()->indentWidth(); // it may be in a list
    const double width = std::min<double>(picture.width(), room);
    const double scale = devicePixelRatioF();
    QImage shown = picture.scaledToWidth(qRound(width * scale), Qt::SmoothTransformation);
    shown.setDevicePixelRatio(scale);
    return shown;
}

void HelpView::showPage()
{
    setMarkdown(m_markdown);
    styleHelp(*document(), Theme::matching(QApplication::palette()));
    mark(m_marked);
}

// A link says where it leads before it is followed.
bool HelpView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QUrl link(anchorAt(help->pos()));
        QToolTip::showText(help->globalPos(), link.scheme().isEmpty() ? QString() : plainToolTip(link.toString()),
                           this);
        return true;
    }
    return QTextBrowser::viewportEvent(event);
}

void HelpView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

void HelpView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLook && !m_markdown.isEmpty()) {
        const int at = verticalScrollBar()->value();
        showPage();
        verticalScrollBar()->setValue(at);
    }
}

// What was at the top stays there, whatever that does to the lines above it.
void HelpView::fit()
{
    const int width = std::min(viewport()->width(), fontMetrics().averageCharWidth() * WidestText + 2 * Margin);
    if (width == lineWrapColumnOrWidth())
        return;
    const int top = cursorForPosition({Margin, 0}).position();
    setLineWrapColumnOrWidth(width);
    if (m_markdown.isEmpty())
        return;
    showPage();
    QTextCursor cursor(document());
    cursor.setPosition(std::min(top, document()->characterCount() - 1));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top());
}

} // namespace ui

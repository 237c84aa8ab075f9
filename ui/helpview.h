// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace ui {

struct HelpPage;

/// Shows one page of the help in the theme's colours. Takes everything from the program itself: nothing is fetched.
class HelpView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpView(QWidget *parent = nullptr);

    /// From its top.
    void setPage(const HelpPage &page);
    /// Marks what a search found; until there is another page.
    void mark(const QStringList &words);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showPage();
    void fit();

    QString m_markdown;
    QStringList m_marked;
};

} // namespace ui

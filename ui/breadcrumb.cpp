// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/breadcrumb.h"

#include <algorithm>
#include <array>
#include <vector>

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include "text/plainline.h"
#include "ui/chooser.h"
#include "ui/icons.h"
#include "ui/menubutton.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int FewestCharacters = 8; // that are left of a name that is cut

// Enter and Alt+Down press it too, as they open other lists.
class CrumbButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

    void setCrumb(const Crumb &crumb)
    {
        m_name = text::plainLine(crumb.text);
        QFont font = this->font();
        font.setWeight(crumb.isCurrent ? QFont::DemiBold : QFont::Normal);
        setFont(font);
        setAccessibleName(crumb.accessibleName.isEmpty() ? m_name : text::plainLine(crumb.accessibleName));
        setPlainToolTip(*this, crumb.toolTip.isEmpty() ? m_name : m_name + u" · "_s + text::plainLine(crumb.toolTip));
    }

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] int naturalWidth() { return widthWith(m_name); }
    [[nodiscard]] int leastWidth()
    {
        return widthWith(
            fontMetrics().elidedText(m_name, Qt::ElideRight, FewestCharacters * fontMetrics().averageCharWidth()));
    }

    void fitInto(int width)
    {
        const int natural = naturalWidth(); // sets the whole name
        if (width >= natural)
            return;
        const int around = natural - fontMetrics().horizontalAdvance(m_name);
        widthWith(fontMetrics().elidedText(m_name, Qt::ElideRight, std::max(0, width - around)));
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const int key = event->key();
        const bool isAltDown = key == Qt::Key_Down && event->modifiers() == Qt::AltModifier;
        if (isAltDown || key == Qt::Key_Return || key == Qt::Key_Enter)
            click();
        else
            QToolButton::keyPressEvent(event);
    }

private:
    int widthWith(const QString &shown)
    {
        setText(buttonText(shown) + u" ▾"_s);
        return sizeHint().width();
    }

    QString m_name;
};

QToolButton *makeButton(const QString &iconName, const QString &name, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    button->setEnabled(false);
    return button;
}

// Takes @p excess off the widths of @p some of the crumbs, the widest first, down to what each has at least. What could
// not be taken off is returned.
int shrink(std::vector<int> &widths, const std::vector<int> &least, const std::vector<std::size_t> &some, int excess)
{
    if (excess <= 0 || some.empty())
        return excess;
    const auto savedAt = [&](int cap) {
        int saved = 0;
        for (const std::size_t i : some)
            saved += widths[i] - std::min(widths[i], std::max(cap, least[i]));
        return saved;
    };
    int cap = 0;
    for (const std::size_t i : some)
        cap = std::max(cap, widths[i]);
    while (cap > 0 && savedAt(cap) < excess)
        --cap;
    const int saved = savedAt(cap);
    for (const std::size_t i : some)
        widths[i] = std::min(widths[i], std::max(cap, least[i]));
    return excess - saved;
}

} // namespace

/// The crumbs themselves, which share what room there is.
class Breadcrumb::Way final : public QWidget
{
public:
    explicit Way(Breadcrumb *breadcrumb)
        : m_breadcrumb(breadcrumb)
        , m_more(new QToolButton(this))
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        m_more->setText(u"…"_s);
        m_more->setAccessibleName(Breadcrumb::tr("First steps of the way"));
        m_more->setPopupMode(QToolButton::InstantPopup);
        m_more->setMenu(new QMenu(m_more));
        m_more->hide();
        connect(m_more->menu(), &QMenu::aboutToShow, this, &Way::fillMenu);
    }

    void setCrumbs(const QList<Crumb> &crumbs)
    {
        if (m_crumbs == crumbs)
            return;
        m_crumbs = crumbs;
        while (m_buttons.size() > std::size_t(crumbs.size())) {
            delete m_buttons.back();
            m_buttons.pop_back();
        }
        while (m_buttons.size() < std::size_t(crumbs.size())) {
            auto *button = new CrumbButton(this);
            connect(button, &QToolButton::clicked, m_breadcrumb,
                    [this, index = int(m_buttons.size())] { Q_EMIT m_breadcrumb->siblingsRequested(index); });
            setTabOrder(last(), button); // a new one would be the window's last
            m_buttons.push_back(button);
        }
        for (std::size_t i = 0; i < m_buttons.size(); ++i)
            m_buttons[i]->setCrumb(crumbs[qsizetype(i)]);
        updateGeometry();
        arrange();
    }

    [[nodiscard]] QWidget *last() const { return m_buttons.empty() ? m_more : m_buttons.back(); }

    // Where it is, or what it is hidden behind.
    [[nodiscard]] QWidget *placeOf(int crumb) const
    {
        const auto index = std::size_t(crumb);
        if (crumb < 0 || index >= m_buttons.size())
            return nullptr;
        return index < m_hidden ? static_cast<QWidget *>(m_more) : m_buttons[index];
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        int width = 0;
        for (CrumbButton *button : m_buttons)
            width += button->sizeHint().width() + separatorWidth();
        return {width, m_more->sizeHint().height()};
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int name = FewestCharacters * fontMetrics().averageCharWidth();
        return {m_more->sizeHint().width() * 2 + separatorWidth() + name, m_more->sizeHint().height()};
    }

protected:
    void resizeEvent(QResizeEvent *) override { arrange(); }

    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
            || event->type() == QEvent::LayoutDirectionChange)
            arrange();
    }

    void showEvent(QShowEvent *) override { arrange(); } // only now it has the window's style

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(Theme::matching(QApplication::palette()).secondaryText);
        for (const QRect &separator : m_separators)
            painter.drawText(separator, Qt::AlignCenter, isRightToLeft() ? u"‹"_s : u"›"_s);
    }

private:
    [[nodiscard]] int separatorWidth() const { return fontMetrics().horizontalAdvance(u'›') + 8; }

    void arrange()
    {
        std::vector<int> widths;
        std::vector<int> least;
        for (CrumbButton *button : m_buttons) {
            widths.push_back(button->naturalWidth());
            least.push_back(button->leastWidth());
            least.back() = std::min(least.back(), widths.back());
        }
        const auto needed = [&](const std::vector<int> &of) {
            int sum = m_hidden > 0 ? m_more->sizeHint().width() + separatorWidth() : 0;
            for (std::size_t i = m_hidden; i < of.size(); ++i)
                sum += of[i] + (i > m_hidden ? separatorWidth() : 0);
            return sum;
        };
        for (m_hidden = 0; m_hidden + 1 < m_buttons.size() && needed(least) > width(); ++m_hidden) { }
        if (!m_buttons.empty())
            least.back() = 0; // it has what is left
        int excess = needed(widths) - width();
        for (const auto &some : inOrderOfCutting())
            excess = shrink(widths, least, some, excess);
        setOut(widths);
    }

    // Those between the ends first, what is open last.
    [[nodiscard]] std::array<std::vector<std::size_t>, 4> inOrderOfCutting() const
    {
        std::array<std::vector<std::size_t>, 4> order;
        for (std::size_t i = m_hidden; i < m_buttons.size(); ++i) {
            const bool isFirst = i == m_hidden;
            const bool isLast = i + 1 == m_buttons.size();
            order[m_crumbs[qsizetype(i)].isCurrent ? 3 : isLast ? 2 : isFirst ? 1 : 0].push_back(i);
        }
        return order;
    }

    void setOut(const std::vector<int> &widths)
    {
        m_separators.clear();
        int x = 0;
        const auto put = [&](QWidget *widget, int width) {
            const QRect place(x, 0, width, height());
            widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
            widget->show();
            x += width;
        };
        m_more->setVisible(m_hidden > 0);
        if (m_hidden > 0)
            put(m_more, m_more->sizeHint().width());
        for (std::size_t i = 0; i < m_buttons.size(); ++i) {
            if (i < m_hidden) {
                m_buttons[i]->hide();
                continue;
            }
            if (x > 0) {
                const QRect separator(x, 0, separatorWidth(), height());
                m_separators.push_back(QStyle::visualRect(layoutDirection(), rect(), separator));
                x += separator.width();
            }
            m_buttons[i]->fitInto(widths[i]);
            put(m_buttons[i], widths[i]);
        }
        update();
    }

    void fillMenu()
    {
        m_more->menu()->clear();
        for (int i = 0; i < int(m_hidden); ++i) {
            QAction *action = m_more->menu()->addAction(buttonText(text::plainLine(m_crumbs[i].text, 60)));
            connect(action, &QAction::triggered, m_breadcrumb,
                    [this, i] { Q_EMIT m_breadcrumb->siblingsRequested(i); });
        }
    }

    Breadcrumb *m_breadcrumb;
    QToolButton *m_more;
    QList<Crumb> m_crumbs;
    std::vector<CrumbButton *> m_buttons;
    std::vector<QRect> m_separators;
    std::size_t m_hidden = 0;
};

Breadcrumb::Breadcrumb(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_back(makeButton(u"back"_s, tr("Back"), tr("Back (Alt+Left)")))
    , m_forward(makeButton(u"forward"_s, tr("Forward"), tr("Forward (Alt+Right)")))
    , m_way(new Way(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    m_row->addWidget(m_back);
    m_row->addWidget(m_forward);
    m_row->addWidget(m_way, 1);
    setTabOrder(m_back, m_forward);
    setTabOrder(m_forward, m_way->last());
    connect(m_back, &QToolButton::clicked, this, &Breadcrumb::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &Breadcrumb::forwardRequested);
}

Breadcrumb::~Breadcrumb() = default;

void Breadcrumb::setCrumbs(const QList<Crumb> &crumbs)
{
    m_way->setCrumbs(crumbs);
}

void Breadcrumb::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

QToolButton *Breadcrumb::addAction(QAction *action)
{
    QToolButton *button = action->menu() ? new MenuButton(action) : new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addWidget(button);
    return button;
}

void Breadcrumb::addWidget(QWidget *widget)
{
    QWidget *last = m_row->itemAt(m_row->count() - 1)->widget();
    m_row->addWidget(widget);
    setTabOrder(last == m_way ? m_way->last() : last, widget);
}

void Breadcrumb::popupBelow(int crumb, Chooser *chooser)
{
    if (QWidget *place = m_way->placeOf(crumb))
        chooser->showBeside(place);
}

void Breadcrumb::focusCrumb(int crumb)
{
    if (QWidget *place = m_way->placeOf(crumb))
        place->setFocus(Qt::ShortcutFocusReason);
}

} // namespace ui

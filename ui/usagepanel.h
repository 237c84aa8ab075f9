// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/usagecomparison.h"
#include "traffic/units.h"
#include "ui/popupcard.h"

class QLabel;
class QTableView;
class QToolButton;

namespace ui {

class UsageModel;

/// A client's daily usage beside what of it is classified, and why the two differ.
class UsagePanel : public PopupCard
{
    Q_OBJECT

public:
    explicit UsagePanel(QWidget *widget);
    ~UsagePanel() override;

    void setComparison(const explore::UsageComparison &comparison, traffic::UnitBase base);

    /// In a few words for the status line: "93 % of the client's usage is classified". Empty while nothing is known.
    [[nodiscard]] static QString headline(const explore::UsageComparison &comparison, const QLocale &locale);

Q_SIGNALS:
    void retryRequested();

protected:
    QSize arrange(QSize room) override;
    void prepare() override;
    [[nodiscard]] bool wants(const QKeyEvent &key) const override;
    void press(const QKeyEvent &key) override;

private:
    void copy() const;
    void showLastDays();

    UsageModel *m_model;
    QLabel *m_title;
    QLabel *m_state;
    QToolButton *m_retry;
    QToolButton *m_copy;
    QTableView *m_table;
    QLabel *m_caution;
    QLabel *m_explanation;
};

} // namespace ui

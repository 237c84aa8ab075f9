// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QObject>

#include "ui/helppages.h"

namespace ui {

class HelpWindow;

/// Opens the help, at the page that fits where F1 is pressed: in any dialog of the program, too.
class Help : public QObject
{
    Q_OBJECT

public:
    /// What F1 opens in a window of some class, and in those that belong to it.
    struct Topic
    {
        const QMetaObject *window;
        HelpPlace place;
    };

    Help();
    ~Help() override;

    [[nodiscard]] static const QList<Topic> &topics();

    void open(const HelpPlace &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::unique_ptr<HelpWindow> m_window; ///< once it was opened
};

} // namespace ui

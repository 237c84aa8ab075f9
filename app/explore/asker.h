// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "traffic/latest.h"
#include "traffic/summary.h"

namespace explore {

/// Has questions about what is loaded answered: at once where it is little, on another thread where it is much. The
/// last question counts; one before it that is not answered yet is given up.
class Asker : public QObject
{
    Q_OBJECT

public:
    /// From so many records on an answer may take longer than a frame.
    static constexpr traffic::Row Many = 100'000;

    explicit Asker(QObject *parent = nullptr);
    ~Asker() override;

    /// answered() comes within this call, or later.
    void ask(const traffic::History &history, const traffic::Question &question);
    /// Gives up; nothing comes any more.
    void cancel();
    [[nodiscard]] bool isAsking() const { return m_question.isRunning(); }

Q_SIGNALS:
    /// isAsking() is another.
    void changed();
    void answered(const std::shared_ptr<const traffic::Summary> &summary);

private:
    traffic::Latest m_question;
};

} // namespace explore

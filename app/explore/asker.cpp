// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/asker.h"

namespace explore {

Asker::Asker(QObject *parent)
    : QObject(parent)
{
}

Asker::~Asker() = default;

void Asker::ask(const traffic::History &history, const traffic::Question &question)
{
    cancel();
    if (history.store.size() < Many) {
        Q_EMIT answered(traffic::summarize(history, question));
        return;
    }
    m_question.start(
        [question = question, snapshot = std::make_shared<const traffic::Snapshot>(history)](
            const traffic::Latest::IsCancelled &isCancelled) mutable {
            question.isCancelled = &isCancelled;
            auto summary = traffic::summarize(snapshot->history(), question);
            snapshot.reset(); // before the answer is known: what is loaded is nobody else's then
            return summary;
        },
        [this](const std::shared_ptr<const traffic::Summary> &summary) {
            Q_EMIT answered(summary);
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void Asker::cancel()
{
    if (!m_question.isRunning())
        return;
    m_question.cancel();
    Q_EMIT changed();
}

} // namespace explore

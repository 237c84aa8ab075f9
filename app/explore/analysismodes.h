// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "explore/jobslot.h"
#include "meraki/client.h"

namespace explore {

/// The traffic analysis mode of networks, one asked for after the other as a list of them wants to show it:
/// getNetworkTrafficAnalysis. Answers are remembered.
class AnalysisModes : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        enum class Phase { Unasked, Asking, Answered, Refused };
        Phase phase = Phase::Unasked;
        meraki::AnalysisMode mode = meraki::AnalysisMode::Unknown; ///< with Answered
        std::optional<meraki::ApiError> error{}; ///< with Refused; 403 and 404: the key may not ask

        bool operator==(const Answer &) const = default;
    };

    explicit AnalysisModes(QObject *parent = nullptr);
    ~AnalysisModes() override;

    /// Null: nobody to ask. Forgets all answers.
    void use(meraki::Client *client);
    /// Nothing happens where it is known or being asked.
    void ask(const QString &networkId, std::shared_ptr<meraki::RequestBudget> budget);
    [[nodiscard]] Answer of(const QString &networkId) const { return m_answers.value(networkId); }

Q_SIGNALS:
    void changed(const QString &networkId);

private:
    struct Question
    {
        QString networkId;
        std::shared_ptr<meraki::RequestBudget> budget;
    };

    void askNext();

    meraki::Client *m_client = nullptr;
    JobSlot<meraki::GetJob> m_job;
    QHash<QString, Answer> m_answers;
    QList<Question> m_waiting; // the first one is being asked
    meraki::AnalysisMode m_mode = meraki::AnalysisMode::Unknown; // read
};

} // namespace explore

// SPDX-License-Identifier: GPL-3.0-or-later
// Where the system has no Secret Service: macOS and Windows.
#include "secrets/secretservice.h"

#include <utility>

namespace secrets {

void SecretService::look(Answer answer)
{
    m_answer = std::move(answer);
    QMetaObject::invokeMethod(
        this, [this] { finish(State::Open); }, Qt::QueuedConnection);
}

void SecretService::open(Answer answer)
{
    look(std::move(answer));
}

void SecretService::promptCompleted(bool) { }

void SecretService::finish(State state)
{
    if (const Answer answer = std::exchange(m_answer, {}))
        answer(state);
}

} // namespace secrets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/finding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace explore {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(explore::Finding)
};

constexpr qsizetype MostNames = 10;

} // namespace

Finding Finding::of(const QString &title, const meraki::ApiError &error)
{
    using Kind = meraki::ApiError::Kind;
    const bool isKeys = error.kind == Kind::Unauthorized || error.kind == Kind::NoKey;
    return {title, Verdict::Bad, error.text(), isKeys ? Failure::Key : Failure::Request};
}

QString word(Finding::Verdict verdict)
{
    switch (verdict) {
    case Finding::Verdict::Good:
        return Text::tr("ok");
    case Finding::Verdict::Warning:
        return Text::tr("warning");
    case Finding::Verdict::Bad:
        return Text::tr("failed");
    case Finding::Verdict::Skipped:
        return Text::tr("skipped");
    }
    return {};
}

QString enumerated(const QStringList &names)
{
    QString text = names.first(qMin(MostNames, names.size())).join(u", "_s);
    if (names.size() > MostNames)
        text += Text::tr(", and %n more", "follows a list of names", int(names.size() - MostNames));
    return text;
}

} // namespace explore

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentence.h"

#include <QCoreApplication>

namespace text {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(text::Sentence)
};

constexpr QChar IdeographicFullStop(0x3002);

} // namespace

QString sentence(const QString &text)
{
    return Text::tr("%1.", "a sentence and its full stop").arg(withoutFullStop(text));
}

QString withoutFullStop(const QString &text)
{
    QString rest = text.trimmed();
    while (rest.endsWith(u'.') || rest.endsWith(IdeographicFullStop))
        rest.chop(1);
    return rest;
}

QString labelled(const QString &label, const QString &text)
{
    return Text::tr("%1: %2", "a label and what it stands for").arg(label, text);
}

} // namespace text

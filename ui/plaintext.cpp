// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plaintext.h"

#include <QLabel>

#include "text/plainline.h"

using namespace Qt::StringLiterals;

namespace ui {

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<span>%1</span>"_s.arg(text.toHtmlEscaped());
}

void setPlainToolTip(QWidget &widget, const QString &text)
{
    widget.setToolTip(plainToolTip(text));
    widget.setAccessibleDescription(text);
}

QString buttonText(const QString &text)
{
    return QString(text).replace(u'&', "&&"_L1);
}

QString menuText(const QString &name)
{
    constexpr qsizetype longest = 40;
    constexpr qsizetype atEnd = 12;
    const QString line = text::plainLine(name, text::AnyLength);
    if (line.size() <= longest)
        return buttonText(line);
    QStringView begin = QStringView(line).first(longest - atEnd - 1);
    QStringView end = QStringView(line).last(atEnd);
    if (begin.back().isHighSurrogate())
        begin.chop(1);
    if (end.front().isLowSurrogate())
        end = end.sliced(1);
    return buttonText(u"%1…%2"_s.arg(begin, end));
}

QLabel *plainLabel(const QString &objectName, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText); // names and errors come from the API
    label->setWordWrap(true);
    return label;
}

} // namespace ui

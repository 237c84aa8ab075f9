// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exportpreview.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>

#include "ui/plaintext.h"

using namespace Qt::StringLiterals;

namespace ui {

ExportPreview::ExportPreview(QWidget *parent)
    : QStackedWidget(parent)
    , m_picture(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_problem(plainLabel(u"secondary"_s))
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(160, 120);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // it follows the room, not the other way
    m_text->setReadOnly(true);
    m_text->setLayoutDirection(Qt::LeftToRight); // as files are
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_problem->setAlignment(Qt::AlignCenter);
    addWidget(m_picture);
    addWidget(m_text);
    addWidget(m_problem);
}

void ExportPreview::showImage(const QImage &image, const QString &description)
{
    m_image = image;
    m_picture->setAccessibleName(description);
    setCurrentWidget(m_picture);
    fitImage();
}

void ExportPreview::showText(const QString &text, const QString &description)
{
    m_text->setPlainText(text);
    m_text->setAccessibleName(description);
    setCurrentWidget(m_text);
}

void ExportPreview::showProblem(const QString &text)
{
    m_problem->setText(text);
    setCurrentWidget(m_problem);
}

void ExportPreview::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    fitImage();
}

void ExportPreview::fitImage()
{
    if (m_image.isNull() || currentWidget() != m_picture)
        return;
    const QSize room = m_picture->size() * devicePixelRatioF();
    const QSize size = m_image.size().boundedTo(m_image.size().scaled(room, Qt::KeepAspectRatio));
    QPixmap pixmap = QPixmap::fromImage(m_image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(pixmap);
}

} // namespace ui

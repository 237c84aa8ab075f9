// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStackedWidget>

class QLabel;
class QPlainTextEdit;

namespace ui {

/// What an export will look like: a picture, the beginning of a text, or why there is none.
class ExportPreview : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(QWidget *parent = nullptr);

    void showImage(const QImage &image, const QString &description);
    void showText(const QString &text, const QString &description);
    void showProblem(const QString &text);

    [[nodiscard]] QSize sizeHint() const override { return {640, 460}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitImage();

    QImage m_image;
    QLabel *m_picture;
    QPlainTextEdit *m_text;
    QLabel *m_problem;
};

} // namespace ui

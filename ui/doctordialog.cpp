// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctordialog.h"

#include <algorithm>

#include <QAccessibleWidget>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Verdict = explore::Finding::Verdict;

QLabel *makeText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText); // names and errors come from the API
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QFont boldFont()
{
    QFont bold;
    bold.setBold(true);
    return bold;
}

QLabel *makeBold(const QString &text)
{
    QLabel *label = makeText(text);
    label->setFont(boldFont());
    return label;
}

// The same for all rows, whatever their verdict.
int verdictWidth()
{
    const QFontMetrics metrics(boldFont());
    int width = 0;
    for (const Verdict verdict : {Verdict::Good, Verdict::Warning, Verdict::Bad, Verdict::Skipped})
        width = std::max(width, metrics.horizontalAdvance(word(verdict)));
    return width + 16;
}

/// Has the keyboard, to be scrolled by it: as a group for screen readers, for which a QScrollArea is nothing at all.
class Area final : public QScrollArea
{
public:
    Area() { QAccessible::installFactory(&Area::accessible); } // known ones are not installed again

private:
    static QAccessibleInterface *accessible(const QString &, QObject *object)
    {
        auto *area = dynamic_cast<Area *>(object);
        return area ? new QAccessibleWidget(area, QAccessible::Grouping) : nullptr;
    }
};

} // namespace

DoctorDialog::DoctorDialog(const explore::ClientFactory &factory, explore::Keyring &keyring,
                           const meraki::Profile &profile, const meraki::Credentials &credentials, QWidget *parent)
    : QDialog(parent)
    , m_doctor(factory, keyring, profile, credentials, {}, &QDateTime::currentDateTimeUtc)
    , m_area(new Area)
    , m_rows(new QVBoxLayout)
    , m_status(makeText({}))
    , m_copy(new QPushButton(tr("Copy report")))
    , m_close(new QPushButton(tr("Stop")))
{
    setAttribute(Qt::WA_WindowPropagation); // the colours of the window it belongs to
    setWindowTitle(tr("Check this connection"));
    resize(620, 620);
    m_status->setObjectName(u"secondary"_s);
    m_copy->setToolTip(tr("All of it, for a ticket. The key is not in it."));
    m_copy->setAutoDefault(false);
    m_close->setDefault(true);

    auto *findings = new QWidget;
    findings->setAccessibleName(tr("Findings"));
    findings->setLayout(m_rows);
    m_rows->setSpacing(12);
    m_rows->addStretch(1);
    m_area->setAccessibleName(tr("Findings"));
    m_area->setWidget(findings);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->viewport()->setAutoFillBackground(false); // the card's colour
    findings->setAutoFillBackground(false);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // sentences wrap
    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(4, 4, 4, 4);
    inside->addWidget(m_area);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(card, 1);
    column->addWidget(m_status);
    column->addLayout(buttons);

    connect(&m_doctor, &explore::Doctor::found, this, &DoctorDialog::addFinding);
    connect(&m_doctor, &explore::Doctor::progressed, m_status, &QLabel::setText);
    connect(&m_doctor, &explore::Doctor::finished, this, &DoctorDialog::conclude);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_doctor.report()); });
    connect(m_close, &QPushButton::clicked, this, &DoctorDialog::stopOrClose);
    m_doctor.start();
}

DoctorDialog::~DoctorDialog() = default;

void DoctorDialog::addFinding(const explore::Finding &finding)
{
    const bool isGood = finding.verdict == Verdict::Good || finding.verdict == Verdict::Skipped;
    QLabel *verdict = isGood ? makeText(word(finding.verdict)) : makeBold(word(finding.verdict));
    verdict->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    verdict->setWordWrap(false);
    verdict->setFixedWidth(verdictWidth());
    if (finding.verdict == Verdict::Bad)
        verdict->setObjectName(u"fieldError"_s);
    else if (finding.verdict == Verdict::Skipped)
        verdict->setObjectName(u"secondary"_s);
    QLabel *text = makeText(finding.text);
    text->setObjectName(u"secondary"_s);

    auto *row = new QFrame;
    row->setAccessibleName(tr("%1: %2").arg(finding.title, word(finding.verdict)));
    row->setAccessibleDescription(finding.text);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(8, 0, 8, 0);
    auto *down = new QVBoxLayout;
    down->setSpacing(2);
    down->addWidget(makeBold(finding.title));
    down->addWidget(text);
    across->addWidget(verdict);
    across->addLayout(down, 1);
    m_rows->insertWidget(m_rows->count() - 1, row); // before the stretch
}

void DoctorDialog::conclude()
{
    m_isRunning = false;
    const QList<explore::Finding> &findings = m_doctor.findings();
    const auto has = [&](Verdict verdict) {
        return std::ranges::find(findings, verdict, &explore::Finding::verdict) != findings.end();
    };
    m_status->setText(m_wasStopped                ? tr("Stopped.")
                          : has(Verdict::Bad)     ? tr("Something failed: see above what to do.")
                          : has(Verdict::Warning) ? tr("It works, with warnings.")
                                                  : tr("Nothing is wrong with this connection."));
    m_close->setText(tr("Close"));
}

void DoctorDialog::stopOrClose()
{
    if (!m_isRunning) {
        accept();
        return;
    }
    m_wasStopped = true;
    m_doctor.cancel();
}

} // namespace ui

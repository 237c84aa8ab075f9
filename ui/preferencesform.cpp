// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferencesform.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "text/translation.h"
#include "ui/plaintext.h"
#include "ui/zonedialog.h"

using namespace Qt::StringLiterals;

namespace ui {

using explore::Preferences;

namespace {

void choose(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(std::max(box.findData(data), 0));
}

} // namespace

PreferencesForm::PreferencesForm(const Preferences &preferences, const QTimeZone &networkZone, QWidget *parent)
    : QWidget(parent)
    , m_networkZone(networkZone)
    , m_language(new QComboBox)
    , m_look(new QComboBox)
    , m_units(new QComboBox)
    , m_zone(new QComboBox)
    , m_pace(new QDoubleSpinBox)
{
    m_language->addItem(tr("As the system"), QString());
    const QList<text::Language> languages = text::languages();
    for (const text::Language &language : languages)
        m_language->addItem(language.name, language.code);
    m_look->addItem(tr("As the system"), int(Preferences::Look::System));
    m_look->addItem(tr("Light"), int(Preferences::Look::Light));
    m_look->addItem(tr("Dark"), int(Preferences::Look::Dark));
    m_units->addItem(tr("kB, MB, GB (by 1000)"), int(traffic::UnitBase::Decimal));
    m_units->addItem(tr("KiB, MiB, GiB (by 1024)"), int(traffic::UnitBase::Binary));
    m_pace->setRange(0.5, Preferences::MostPace);
    m_pace->setDecimals(1);
    m_pace->setSingleStep(0.5);
    m_pace->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_pace->setSuffix(tr(" requests a second"));

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(14);
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(*form, tr("&Language"), m_language);
    addRow(*form, tr("&Colours"), m_look);
    addRow(*form, tr("&Amounts"), m_units, tr("On screen and in what you export. The command line always has kB."));
    addRow(*form, tr("&Days"), m_zone, tr("The time zone that the days are labelled in."));
    addRow(*form, tr("&Pace at most"), m_pace,
           tr("For each organization, whatever a connection is set to. The API allows 10, shared with every other "
              "program that uses it."));
    setPreferences(preferences);

    for (QComboBox *box : {m_language, m_look, m_units})
        connect(box, &QComboBox::activated, this, &PreferencesForm::read);
    connect(m_zone, &QComboBox::activated, this, &PreferencesForm::zoneActivated);
    connect(m_pace, &QDoubleSpinBox::valueChanged, this, &PreferencesForm::read);
}

void PreferencesForm::addRow(QFormLayout &form, const QString &label, QWidget *field, const QString &explanation)
{
    static const QRegularExpression mnemonic(u"\\(&.\\)|&"_s); // in Japanese it is behind the word
    field->setAccessibleName(QString(label).remove(mnemonic));
    field->setAccessibleDescription(explanation);
    auto *text = new QLabel(label);
    text->setBuddy(field);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(field);
    if (!explanation.isEmpty())
        column->addWidget(plainLabel(u"secondary"_s, explanation));
    form.addRow(text, column);
}

void PreferencesForm::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    const QSignalBlocker blocker(m_pace);
    choose(*m_language, preferences.language);
    choose(*m_look, int(preferences.look));
    choose(*m_units, int(preferences.unitBase));
    m_pace->setValue(preferences.pace);
    fillZones();
}

void PreferencesForm::fillZones()
{
    m_zone->clear();
    m_zone->addItem(tr("As the records say"), QString());
    const auto add = [this](const QString &text, const QTimeZone &zone) {
        if (zone.isValid())
            m_zone->addItem(text.arg(QString::fromLatin1(zone.id())), QString::fromLatin1(zone.id()));
    };
    add(u"%1"_s, QTimeZone::utc());
    add(tr("This computer's: %1"), QTimeZone::systemTimeZone());
    add(tr("Network's zone: %1"), m_networkZone);
    if (m_zone->findData(m_preferences.zone) < 0)
        m_zone->addItem(m_preferences.zone, m_preferences.zone);
    m_zone->addItem(tr("Other…"));
    choose(*m_zone, m_preferences.zone);
}

void PreferencesForm::zoneActivated(int index)
{
    if (m_zone->itemData(index).isValid()) {
        read();
        return;
    }
    choose(*m_zone, m_preferences.zone); // until another is chosen
    auto *dialog = new ZoneDialog(QTimeZone(m_preferences.zone.toLatin1()), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ZoneDialog::zoneChosen, this, [this](const QTimeZone &zone) {
        m_preferences.zone = QString::fromLatin1(zone.id());
        fillZones();
        Q_EMIT changed(m_preferences);
    });
    dialog->open();
}

void PreferencesForm::read()
{
    Preferences preferences = m_preferences;
    preferences.language = m_language->currentData().toString();
    preferences.look = Preferences::Look(m_look->currentData().toInt());
    preferences.unitBase = traffic::UnitBase(m_units->currentData().toInt());
    preferences.zone = m_zone->currentData().toString();
    preferences.pace = m_pace->value();
    if (std::exchange(m_preferences, preferences) != preferences)
        Q_EMIT changed(preferences);
}

} // namespace ui

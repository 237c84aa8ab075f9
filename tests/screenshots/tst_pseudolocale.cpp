// SPDX-License-Identifier: GPL-3.0-or-later
// Every state of the window in a language that is made up: what is not in it was not translated, and what is cut off by
// it, since its words are long, breaks in others, too.
#include <QtTest>

#include <set>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QTabBar>
#include <QToolButton>

#include "screenshots/photographer.h"
#include "text/translation.h"

using namespace Qt::StringLiterals;

namespace {

constexpr QChar Begin(0x27e6); // ⟦
constexpr QChar End(0x27e7); // ⟧

/// In brackets, with each vowel twice: as long as German. What is to be filled in and marks stay as they are.
QString pseudo(const QString &text)
{
    static const QRegularExpression kept(u"%L?[0-9n]|<[^>]*>|&[a-z]+;|&"_s);
    if (text.isEmpty())
        return text;
    QString result(Begin);
    auto marks = kept.globalMatch(text);
    auto mark = marks.hasNext() ? marks.next() : QRegularExpressionMatch();
    for (qsizetype at = 0; at < text.size();) {
        if (mark.hasMatch() && mark.capturedStart() == at) {
            result += mark.captured();
            at = mark.capturedEnd();
            mark = marks.hasNext() ? marks.next() : QRegularExpressionMatch();
            continue;
        }
        result += text[at];
        if (u"aeiou"_s.contains(text[at]))
            result += text[at];
        ++at;
    }
    return result + End;
}

class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *note, int) const override
    {
        const bool isFormat = QByteArrayView(note).contains("date format"); // is for a locale, not for people
        return isFormat ? QString() : pseudo(QString::fromUtf8(source));
    }
};

/// What the program says of itself, as a screen reader or an eye finds it.
QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
    if (widget->isWindow())
        texts.append(widget->windowTitle());
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts.append(button->text());
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        texts.append(field->placeholderText());
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < box->count(); ++i)
            texts.append(box->itemText(i));
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->model()) {
        for (int i = 0; i < header->count() && header->orientation() == Qt::Horizontal; ++i) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                texts.append(header->model()->headerData(i, Qt::Horizontal, role).toString());
        }
    }
    for (const QAction *action : widget->actions())
        texts << action->text() << action->toolTip();
    return texts;
}

/// What came from the API, a person or a standard: it is the same in every language.
class Data
{
public:
    explicit Data(const Stage &stage)
    {
        const explore::Explorer &explorer = stage.ground.explorer;
        for (const auto &client : explorer.directory().clients())
            add({client.description, client.user, client.os, client.ip, client.ip6, client.mac, client.id});
        for (const auto &network : explorer.directory().networks())
            add({network.name, network.id});
        for (const auto &organization : explorer.directory().organizations())
            add({organization.name, organization.id});
        add({explorer.place().networkId, explorer.place().clientId, u"proxy.example.org"_s});
        const traffic::Store &store = explorer.history().store;
        for (const auto *dictionary : {&store.applicationNames(), &store.destinationNames(), &store.protocolNames()}) {
            for (std::uint32_t id = 0; id < dictionary->size(); ++id)
                m_words.insert(QString::fromStdString(std::string((*dictionary)[id])));
        }
        for (const text::Language &language : text::languages())
            m_words.insert(language.name);
        for (int i = 1; i <= 12; ++i)
            add({QLocale().monthName(i, QLocale::ShortFormat), QLocale().monthName(i)});
        for (int i = 1; i <= 7; ++i)
            add({QLocale().dayName(i, QLocale::ShortFormat), QLocale().dayName(i)});
    }

    /// Whether @p text has no letters but of data, units and names that are the same everywhere.
    [[nodiscard]] bool isAll(const QString &text) const
    {
        static const QRegularExpression constant(
            u"\\b(Flowtrail|Work|Lab in Canada|Cisco|Meraki|Dashboard|API|[kMGT]i?B|UTC|CSV|TSV|JSON|NDJSON|Markdown|"
            "Excel|XLSX|PNG|SVG|PDF|HTML|LF|CR|GET|IPv?6?|MAC|TCP|UDP|HTTPS?|SOCKS5|[A-Z][a-z]+/[A-Z][A-Za-z_]+|"
            "https?://\\S+|[a-z]+:[^\\s]*|(recv|sent|total|flows|seconds)|\\d+d|Bearer|X-Cisco-Meraki-API-Key|Authorization)\\b"_s);
        static const QRegularExpression shortened(u"^.*…"_s);
        QString rest = text;
        rest.remove(QRegularExpression(u"<[^>]*>|&[a-z]+;"_s)).remove(shortened);
        for (const QString &word : m_words) {
            if (word.size() > 1)
                rest.remove(word, Qt::CaseInsensitive);
        }
        rest.remove(constant);
        return std::ranges::none_of(rest, [](QChar c) { return c.isLetter(); });
    }

private:
    void add(const QStringList &words)
    {
        for (const QString &word : words)
            m_words.insert(word);
    }

    struct Longer
    {
        bool operator()(const QString &a, const QString &b) const
        {
            return a.size() != b.size() ? a.size() > b.size() : a < b;
        }
    };
    std::set<QString, Longer> m_words; // the longest is looked for first
};

QString nameOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *one = widget; one && path.size() < 3; one = one->parentWidget())
        path.prepend(QString::fromLatin1(one->metaObject()->className())
                     + (one->objectName().isEmpty() ? QString() : u'#' + one->objectName()));
    return path.join(u'/');
}

/// How many pixels of its text a widget has no room for; 0 where all is to be seen.
int cutOff(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty()) {
        if (label->text().contains(Begin) && !label->text().contains(End))
            return 0; // was shortened to what fits, and says so
        if (label->wordWrap())
            return std::max(label->heightForWidth(label->width()) - label->height(), 0);
        return std::max(label->sizeHint().width() - label->width(), 0);
    }
    const auto *tool = qobject_cast<const QToolButton *>(widget);
    const bool isIcon
        = (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) || widget->inherits("QLineEditIconButton");
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
        button && !isIcon && !button->text().isEmpty())
        return std::max(button->sizeHint().width() - button->width(), 0);
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        return std::max(tabs->tabRect(tabs->count() - 1).right() - tabs->width(), 0);
    }
    return 0;
}

} // namespace

class TestPseudoLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsTranslatedAndFits_data();
    void everythingIsTranslatedAndFits();

private:
    QTemporaryDir m_directory;
    std::optional<Photographer> m_photographer;
    PseudoTranslator m_translator;
};

void TestPseudoLocale::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    WindowGround::speaksEnglish = false;
    spelled = &pseudo;
    QCoreApplication::installTranslator(&m_translator);
    auto photographer = Photographer::start(QDir(m_directory.path()), 0);
    QVERIFY(photographer);
    m_photographer = std::move(*photographer);
}

void TestPseudoLocale::everythingIsTranslatedAndFits_data()
{
    QTest::addColumn<State>("state");
    for (const State &state : states()) {
        if (state.language.isEmpty() && !state.isMirrored && state.scale == 1)
            QTest::newRow(qPrintable(state.name)) << state;
    }
}

void TestPseudoLocale::everythingIsTranslatedAndFits()
{
    QFETCH(const State, state);
    Stage stage(QDateTime(QDate(2026, 11, 23), QTime(20, 0), Qt::UTC));
    QWidget *subject = m_photographer->arrange(stage, state);
    QVERIFY(subject);
    if (const QString folder = qEnvironmentVariable("FLOWTRAIL_PICTURES"); !folder.isEmpty())
        subject->grab().save(QDir(folder).filePath(state.name + u".png"_s));

    const Data data(stage);
    QStringList faults;
    QList<QWidget *> widgets = subject->findChildren<QWidget *>();
    widgets.append(subject);
    for (const QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisibleTo(subject))
            continue;
        for (const QString &text : textsOf(widget)) {
            if (!text.contains(Begin) && !data.isAll(text))
                faults.append(u"not translated: “%1” (%2)"_s.arg(text, nameOf(widget)));
        }
        if (const int pixels = cutOff(widget); pixels > 0)
            faults.append(
                u"cut off by %1: “%2” (%3)"_s.arg(QString::number(pixels), textsOf(widget).last(), nameOf(widget)));
    }
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"

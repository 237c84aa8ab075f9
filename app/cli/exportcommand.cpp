// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "cli/exportcontents.h"
#include "explore/provenance.h"
#include "export/filewriter.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

tl::expected<void, QString> writeJson(const QString &path, const QJsonObject &object)
{
    const QByteArray bytes = QJsonDocument(object).toJson();
    return exporting::writeFile(path, true, [&](QIODevice &device) { return device.write(bytes) == bytes.size(); })
        .map_error([](const exporting::FileError &error) { return error.text; });
}

} // namespace

ExportCommand::ExportCommand(const ExportArguments &arguments, explore::ProfileStore &profiles,
                             explore::Keyring &keyring, exporting::ChartRenderer *renderer,
                             std::function<bool()> isInterrupted, QObject *parent)
    : QObject(parent)
    , m_arguments(arguments)
    , m_renderer(renderer)
    , m_isInterrupted(std::move(isInterrupted))
    , m_connector(arguments.connection, profiles, keyring)
    , m_terminal(arguments.connection.quiet)
{
    connect(&m_connector, &Connector::ready, this, &ExportCommand::fetch);
    connect(&m_connector, &Connector::failed, this, [this](const QString &text, ExitStatus status) {
        m_terminal.error(text);
        finish(status);
    });
}

ExportCommand::~ExportCommand() = default;

void ExportCommand::start()
{
    for (const Output &output : m_arguments.outputs) {
        if (output.isStandardOutput())
            continue;
        if (const auto writable = exporting::checkWritable(output.path, m_arguments.overwrite); !writable) {
            m_terminal.error(writable.error().text);
            finish(CannotWrite);
            return;
        }
    }
    m_connector.start();
}

void ExportCommand::interrupt()
{
    if (m_finished)
        return;
    m_terminal.error(tr("Interrupted."));
    finish(Interrupted);
}

void ExportCommand::finish(int status)
{
    if (!std::exchange(m_finished, true))
        Q_EMIT finished(status);
}

void ExportCommand::fetch(const meraki::Profile &profile, const meraki::Credentials &credentials)
{
    m_explorer
        = std::make_unique<explore::Explorer>(Connector::clientFactory(m_arguments.connection), m_connector.clock());
    m_explorer->setZone(m_arguments.zone);
    m_explorer->setFilter(m_arguments.filter);
    m_explorer->setGrouping(m_arguments.grouping);
    connect(m_explorer.get(), &explore::Explorer::fetchChanged, this, &ExportCommand::showProgress);
    connect(m_explorer.get(), &explore::Explorer::settled, this, &ExportCommand::settled);
    m_explorer->connectTo(profile, credentials);
    if (m_arguments.tellsProvenance())
        m_explorer->nameOrganizations();
    m_explorer->open({m_arguments.networkId, m_arguments.clientId});
}

void ExportCommand::showProgress()
{
    const models::FetchStatus status = m_explorer->fetchStatus();
    if (!status.isRunning())
        return;
    QString line = tr("page %1, %2 records").arg(status.pages + 1).arg(status.report.records);
    if (status.wait == models::FetchStatus::Wait::Retry)
        line += tr(", trying again in %1 s: %2")
                    .arg(std::chrono::ceil<std::chrono::seconds>(status.waitLeft).count())
                    .arg(status.retryReason ? status.retryReason->text() : QString());
    m_terminal.progress(line);
}

ExitStatus ExportCommand::statusOfFailure() const
{
    using Kind = meraki::ApiError::Kind;
    const auto error = m_explorer->fetchStatus().error;
    return error && (error->kind == Kind::Unauthorized || error->kind == Kind::NoKey) ? KeyRefused : RequestFailed;
}

QString ExportCommand::whatIsMissing() const
{
    const QString missing = explore::provenance(*m_explorer).missing;
    return missing.isEmpty() ? QString() : tr("Incomplete: %1").arg(missing);
}

void ExportCommand::settled()
{
    if (m_finished) // interrupted in the same turn of the event loop
        return;
    const models::FetchStatus status = m_explorer->fetchStatus();
    if (status.error && status.pages == 0) {
        m_terminal.error(status.error->text());
        if (!status.error->requestId.isEmpty())
            m_terminal.error(tr("Request ID %1").arg(QString::fromLatin1(status.error->requestId)));
        if (status.error->kind == meraki::ApiError::Kind::BadRequest)
            explainEmpty();
        finish(statusOfFailure());
        return;
    }
    if (!m_explorer->network())
        m_terminal.error(tr("The network could not be read: days are UTC unless --time-zone says otherwise."));
    else if (m_arguments.networkZone)
        m_explorer->setZone(m_explorer->networkZone());
    if (status.report.badFields > 0)
        m_terminal.error(
            tr("%n field(s) could not be read and are empty; the first: %1", nullptr, status.report.badFields)
                .arg(status.report.firstProblem));
    if (m_explorer->model().store().isEmpty())
        explainEmpty();

    const QString missing = whatIsMissing();
    if (!missing.isEmpty())
        m_terminal.error(missing);
    const bool allWritten = writeOutputs(missing);
    if (m_isInterrupted()) {
        interrupt();
        return;
    }
    if (!allWritten) {
        finish(CannotWrite);
        return;
    }
    const traffic::Summary &summary = *m_explorer->summary();
    m_terminal.note(
        tr("%1 of %2 records, %n page(s).", nullptr, status.pages).arg(summary.rows.size()).arg(summary.loaded));
    finish(missing.isEmpty() ? Done : Incomplete);
}

void ExportCommand::explainEmpty() const
{
    switch (m_explorer->analysisMode()) {
    case meraki::AnalysisMode::Disabled:
        m_terminal.error(
            tr("There is no history: traffic analysis is off in this network. An administrator switches it on "
               "under Network-wide > General."));
        break;
    case meraki::AnalysisMode::Basic:
        m_terminal.error(
            tr("There is no history: traffic analysis is only “basic” in this network and has to be “detailed”. "
               "An administrator changes it under Network-wide > General."));
        break;
    case meraki::AnalysisMode::Detailed:
        m_terminal.error(tr("There is no history: this client had no classified traffic in the last month."));
        break;
    case meraki::AnalysisMode::Unknown:
        m_terminal.error(
            tr("There is no history. Whether detailed traffic analysis is on in this network could not be found "
               "out."));
        break;
    }
}

bool ExportCommand::writeOutputs(const QString &missing)
{
    const ExportContents contents(*m_explorer, m_arguments, m_renderer);
    bool allWritten = true;
    for (const Output &output : m_arguments.outputs) {
        if (m_isInterrupted())
            return false;
        auto written = write(output, contents);
        if (written && output.isData() && !output.isStandardOutput())
            written = writeNotes(output, contents, missing);
        if (!written) {
            if (!m_isInterrupted())
                m_terminal.error(written.error());
            allWritten = false;
        } else if (!output.isStandardOutput()) {
            m_terminal.note(tr("Wrote %1").arg(output.path));
        }
    }
    return allWritten;
}

tl::expected<void, QString> ExportCommand::write(const Output &output, const ExportContents &contents)
{
    const std::function<tl::expected<void, QString>(QIODevice &)> fill = [&](QIODevice &device) {
        return contents.write(output.kind, device, [this](traffic::Row) { return !m_isInterrupted(); });
    };
    if (!output.isStandardOutput())
        return exporting::writeFile(output.path, m_arguments.overwrite, fill)
            .map_error([](const exporting::FileError &error) { return error.text; });

    QFile standardOutput;
    if (!standardOutput.open(stdout, QIODevice::WriteOnly))
        return tl::unexpected(tr("Cannot write to standard output: %1").arg(standardOutput.errorString()));
    if (const auto filled = fill(standardOutput); !filled && !filled.error().isEmpty())
        return filled;
    else if (!filled || !standardOutput.flush())
        return tl::unexpected(tr("Cannot write to standard output: %1").arg(standardOutput.errorString()));
    return {};
}

tl::expected<void, QString> ExportCommand::writeNotes(const Output &output, const ExportContents &contents,
                                                      const QString &missing) const
{
    const QString partial = output.path + u".partial.json"_s;
    if (missing.isEmpty())
        QFile::remove(partial); // of an earlier, incomplete export of that name
    else if (const auto written = writeJson(partial, partialNote(contents.replaced(missing))); !written)
        return written;
    const bool hasSheet = output.kind == Output::Kind::Xlsx;
    if (m_arguments.provenance == ProvenancePlace::Sidecar && !hasSheet)
        return writeJson(output.path + u".about.json"_s, exporting::toJson(contents.provenance()));
    return {};
}

QJsonObject ExportCommand::partialNote(const QString &missing) const
{
    const models::FetchStatus status = m_explorer->fetchStatus();
    QJsonObject note{
        {u"complete"_s, false},
        {u"missing"_s, missing},
        {u"pages"_s, status.pages},
        {u"records"_s, qint64(status.report.records)},
        {u"skippedElements"_s, status.report.skippedElements},
    };
    if (status.error) {
        note[u"status"_s] = status.error->status;
        note[u"requestId"_s] = QString::fromLatin1(status.error->requestId);
    }
    return note;
}

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "cli/connector.h"
#include "cli/terminal.h"
#include "export/chartrenderer.h"

namespace cli {

class ExportContents;

/// `flowtrail export`: fetches one client's history and writes it down, in one go.
class ExportCommand : public QObject
{
    Q_OBJECT

public:
    /// @p renderer may be null where nothing is drawn. @p isInterrupted is asked while files are written. All of them
    /// outlive the command.
    ExportCommand(const ExportArguments &arguments, explore::ProfileStore &profiles, explore::Keyring &keyring,
                  exporting::ChartRenderer *renderer, std::function<bool()> isInterrupted, QObject *parent = nullptr);
    ~ExportCommand() override;

    void start();
    void interrupt();

Q_SIGNALS:
    /// Exactly once; the program ends with @p status.
    void finished(int status);

private:
    void finish(int status);
    void fetch(const meraki::Profile &profile, const meraki::Credentials &credentials);
    void showProgress();
    void settled();
    void explainEmpty() const;
    [[nodiscard]] ExitStatus statusOfFailure() const;
    /// What is missing, in one sentence; empty if nothing is.
    [[nodiscard]] QString whatIsMissing() const;
    [[nodiscard]] bool writeOutputs(const QString &missing);
    [[nodiscard]] tl::expected<void, QString> write(const Output &output, const ExportContents &contents);
    /// Beside a file of data: what is missing, or nothing any more, and what it is made of if that was asked for.
    [[nodiscard]] tl::expected<void, QString> writeNotes(const Output &output, const ExportContents &contents,
                                                         const QString &missing) const;
    [[nodiscard]] QJsonObject partialNote(const QString &missing) const;

    ExportArguments m_arguments;
    exporting::ChartRenderer *m_renderer;
    std::function<bool()> m_isInterrupted;
    Connector m_connector;
    Terminal m_terminal;
    std::unique_ptr<explore::Explorer> m_explorer;
    bool m_finished = false;
};

} // namespace cli

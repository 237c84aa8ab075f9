// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <tl/expected.hpp>

#include <QIODevice>

#include "cli/arguments.h"
#include "export/provenance.h"
#include "export/pseudonyms.h"
#include "export/report.h"

namespace explore {
class Explorer;
}
namespace exporting {
struct RecordOptions;
}

namespace cli {

/// What the files of one export have in them: the same records, the same other names, the same facts.
class ExportContents
{
public:
    /// Of what @p explorer has fetched. @p renderer may be null where nothing is drawn. All outlive this.
    ExportContents(const explore::Explorer &explorer, const ExportArguments &arguments,
                   exporting::ChartRenderer *renderer);

    using GoOn = std::function<bool(traffic::Row)>;
    /// @p goOn is asked now and then with the records written; false stops. Errors are one sentence, or empty where it
    /// stopped or @p device says why.
    [[nodiscard]] tl::expected<void, QString> write(Output::Kind kind, QIODevice &device, const GoOn &goOn) const;

    /// With other names where they were asked for.
    [[nodiscard]] const exporting::Provenance &provenance() const { return m_provenance; }
    /// @p text with other names where they were asked for.
    [[nodiscard]] QString replaced(const QString &text) const;

private:
    [[nodiscard]] bool writeText(Output::Kind kind, QIODevice &device, const GoOn &goOn) const;
    [[nodiscard]] tl::expected<QByteArray, QString> drawn(Output::Kind kind) const;
    [[nodiscard]] tl::expected<QByteArray, QString> report(Output::Kind kind) const;
    [[nodiscard]] exporting::RecordOptions recordOptions(Output::Kind kind) const;
    [[nodiscard]] exporting::ChartRequest chartRequest() const;
    [[nodiscard]] exporting::Chart chart() const;

    const explore::Explorer &m_explorer;
    const ExportArguments &m_arguments;
    exporting::ChartRenderer *m_renderer;
    std::optional<exporting::Pseudonyms> m_pseudonyms;
    exporting::Provenance m_original;
    exporting::Provenance m_provenance;
};

} // namespace cli

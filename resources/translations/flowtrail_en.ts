<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cli::ExportCommand</name>
    <message numerus="yes">
        <source>%n field(s) could not be read and are empty; the first: %1</source>
        <translation>
            <numerusform>%n field could not be read and is empty; the first: %1</numerusform>
            <numerusform>%n fields could not be read and are empty; the first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 records, %n page(s).</source>
        <translation>
            <numerusform>%1 of %2 records, %n page.</numerusform>
            <numerusform>%1 of %2 records, %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explore::AnalysisCheck</name>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n network</numerusform>
            <numerusform>%n networks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explore::Doctor</name>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explore::Finding</name>
    <message numerus="yes">
        <source>, and %n more</source>
        <comment>follows a list of names</comment>
        <translation>
            <numerusform>, and %n more</numerusform>
            <numerusform>, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explore::KeyOwner</name>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explore::Provenance</name>
    <message numerus="yes">
        <source>stopped after %n page(s), there may be more</source>
        <translation>
            <numerusform>stopped after %n page, there may be more</numerusform>
            <numerusform>stopped after %n pages, there may be more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) were no records and were skipped; the first problem: %1</source>
        <translation>
            <numerusform>%n element was no record and was skipped; the first problem: %1</numerusform>
            <numerusform>%n elements were no records and were skipped; the first problem: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exporting::TermWords</name>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>last %n day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meraki::ApiError</name>
    <message numerus="yes">
        <source> after %n attempts</source>
        <comment>follows a statement</comment>
        <translation>
            <numerusform> after %n attempt</numerusform>
            <numerusform> after %n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meraki::GetJob</name>
    <message numerus="yes">
        <source>%1 redirected once more after %n redirects.</source>
        <translation>
            <numerusform>%1 redirected once more after %n redirect.</numerusform>
            <numerusform>%1 redirected once more after %n redirects.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::GroupModel</name>
    <message numerus="yes">
        <source>seen on %1 of %Ln day(s)</source>
        <translation>
            <numerusform>seen on %1 of %Ln day</numerusform>
            <numerusform>seen on %1 of %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traffic::DayWords</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2, %n day(s)</source>
        <translation>
            <numerusform>%1 – %2, %n day</numerusform>
            <numerusform>%1 – %2, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClientSuggestions</name>
    <message numerus="yes">
        <source>And in %n more network(s).</source>
        <translation>
            <numerusform>And in %n more network.</numerusform>
            <numerusform>And in %n more networks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClientsPane</name>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln client(s)</source>
        <translation>
            <numerusform>Search %Ln client</numerusform>
            <numerusform>Search %Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DailyChartView</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without data</source>
        <translation>
            <numerusform>%Ln of them without data</numerusform>
            <numerusform>%Ln of them without data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln more</numerusform>
            <numerusform>+ %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, mean of %Ln day(s)</source>
        <comment>a day of the week</comment>
        <translation>
            <numerusform>%1, mean of %Ln day</numerusform>
            <numerusform>%1, mean of %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, too small here</source>
        <translation>
            <numerusform>%Ln more, too small here</numerusform>
            <numerusform>%Ln more, too small here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DayStrip</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n day(s), %3</source>
        <translation>
            <numerusform>%1 to %2, %n day, %3</numerusform>
            <numerusform>%1 to %2, %n days, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), %1</source>
        <translation>
            <numerusform>%n day, %1</numerusform>
            <numerusform>%n days, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>%n record in %1</numerusform>
            <numerusform>%n records in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in %1</source>
        <translation>
            <numerusform>%n row in %1</numerusform>
            <numerusform>%n rows in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message numerus="yes">
        <source>%n more filter term(s)</source>
        <translation>
            <numerusform>%n more filter term</numerusform>
            <numerusform>%n more filter terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Message</name>
    <message numerus="yes">
        <source>%Ln record(s) are hidden by it.</source>
        <translation>
            <numerusform>%Ln record is hidden by it.</numerusform>
            <numerusform>%Ln records are hidden by it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RequestLogDialog</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s)</source>
        <comment>shown of loaded</comment>
        <translation>
            <numerusform>%1 of %Ln record</numerusform>
            <numerusform>%1 of %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Selected: %Ln</source>
        <translation>
            <numerusform>Selected: %Ln</numerusform>
            <numerusform>Selected: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) could not be read</source>
        <translation>
            <numerusform>%Ln field could not be read</numerusform>
            <numerusform>%Ln fields could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) skipped</source>
        <translation>
            <numerusform>%Ln element skipped</numerusform>
            <numerusform>%Ln elements skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · paused %Ln s by the rate limit</source>
        <translation>
            <numerusform>%1 · paused %Ln s by the rate limit</numerusform>
            <numerusform>%1 · paused %Ln s by the rate limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · trying again in %Ln s</source>
        <translation>
            <numerusform>%1 · trying again in %Ln s</numerusform>
            <numerusform>%1 · trying again in %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrafficView</name>
    <message numerus="yes">
        <source>Copying %L1 of %Ln record(s) – Esc stops</source>
        <translation>
            <numerusform>Copying %L1 of %Ln record – Esc stops</numerusform>
            <numerusform>Copying %L1 of %Ln records – Esc stops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) copied</source>
        <translation>
            <numerusform>%Ln record copied</numerusform>
            <numerusform>%Ln records copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
</TS>

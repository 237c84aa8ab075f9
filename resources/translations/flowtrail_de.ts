<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>FilterParser</name>
    <message>
        <source>The minus excludes what follows it: a term is missing here.</source>
        <translation>Das Minus schließt aus, was darauf folgt: Hier fehlt eine Bedingung.</translation>
    </message>
    <message>
        <source>“%1” takes a comparison, as in “%1&gt;100”.</source>
        <translation>„%1“ erwartet einen Vergleich, etwa „%1&gt;100“.</translation>
    </message>
    <message>
        <source>“%1” takes a colon, as in “%1:…”.</source>
        <translation>„%1“ erwartet einen Doppelpunkt, etwa „%1:…“.</translation>
    </message>
    <message>
        <source>A value is missing after “%1:”.</source>
        <translation>Nach „%1:“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>A comparison stands right after its field, without spaces, as in “recv&gt;100MB”.</source>
        <translation>Ein Vergleich steht ohne Leerzeichen direkt hinter seinem Feld, etwa „recv&gt;100MB“.</translation>
    </message>
    <message>
        <source>Write an IPv6 address after “dest:”, or put it in quotes.</source>
        <translation>Schreiben Sie eine IPv6-Adresse hinter „dest:“ oder setzen Sie sie in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” is not a field. Put it in quotes to search for it.</source>
        <translation>„%1“ ist kein Feld. Setzen Sie es in Anführungszeichen, um danach zu suchen.</translation>
    </message>
    <message>
        <source>A value is missing at this comma.</source>
        <translation>An diesem Komma fehlt ein Wert.</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>A quote stands at the beginning of a text. Inside one, write \&quot;.</source>
        <translation>Ein Anführungszeichen steht am Anfang eines Textes. Innerhalb eines Textes schreiben Sie \&quot;.</translation>
    </message>
    <message>
        <source>A backslash stands before a quote, a star or a backslash. Write \\ for one.</source>
        <translation>Ein Backslash steht vor einem Anführungszeichen, einem Stern oder einem Backslash. Für einen Backslash schreiben Sie \\.</translation>
    </message>
    <message>
        <source>A space is missing after the closing quote.</source>
        <translation>Nach dem schließenden Anführungszeichen fehlt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>“%1” is no port: write “port:443”, “port:443/tcp”, “port:80,443” or “port:1..1024”.</source>
        <translation>„%1“ ist kein Port: Schreiben Sie „port:443“, „port:443/tcp“, „port:80,443“ oder „port:1..1024“.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Der Bereich endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>A protocol stands after the slash, as in “port:443/tcp”.</source>
        <translation>Nach dem Schrägstrich steht ein Protokoll, etwa „port:443/tcp“.</translation>
    </message>
    <message>
        <source>“%1” is no day: write “day:tue”, “day:2026-11-03”, “day:2026-11-03..2026-11-09” or “day:7d” for the last seven.</source>
        <translation>„%1“ ist kein Tag: Schreiben Sie „day:tue“, „day:2026-11-03“, „day:2026-11-03..2026-11-09“ oder „day:7d“ für die letzten sieben.</translation>
    </message>
    <message>
        <source>A number is missing after “%1”.</source>
        <translation>Nach „%1“ fehlt eine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no amount: write “100MB”, “1.5GB” or “2GiB”; without a unit it is kB.</source>
        <translation>„%1“ ist keine Menge: Schreiben Sie „100MB“, „1.5GB“ oder „2GiB“; ohne Einheit sind es kB.</translation>
    </message>
    <message>
        <source>“%1” is no number: write digits only, such as “10”.</source>
        <translation>„%1“ ist keine Zahl: Schreiben Sie nur Ziffern, etwa „10“.</translation>
    </message>
</context>
<context>
    <name>PageParser</name>
    <message>
        <source>byte %1, in element %2: %3</source>
        <translation>Byte %1, in Element %2: %3</translation>
    </message>
    <message>
        <source>an empty body instead of JSON</source>
        <translation>ein leerer Inhalt statt JSON</translation>
    </message>
    <message>
        <source>HTML instead of JSON: %1</source>
        <translation>HTML statt JSON: %1</translation>
    </message>
    <message>
        <source>an object instead of an array</source>
        <translation>ein Objekt statt eines Arrays</translation>
    </message>
    <message>
        <source>null instead of an array</source>
        <translation>null statt eines Arrays</translation>
    </message>
    <message>
        <source>a string instead of an array: %1</source>
        <translation>eine Zeichenkette statt eines Arrays: %1</translation>
    </message>
    <message>
        <source>a number instead of an array: %1</source>
        <translation>eine Zahl statt eines Arrays: %1</translation>
    </message>
    <message>
        <source>%1 instead of an array</source>
        <translation>%1 statt eines Arrays</translation>
    </message>
    <message>
        <source>text instead of JSON: %1</source>
        <translation>Text statt JSON: %1</translation>
    </message>
    <message>
        <source>invalid UTF-8 at byte %1</source>
        <translation>ungültiges UTF-8 bei Byte %1</translation>
    </message>
    <message>
        <source>a page of %1 bytes, which is too large to read</source>
        <translation>eine Seite von %1 Byte, zu groß zum Lesen</translation>
    </message>
    <message>
        <source>JSON that is nested too deeply at %1</source>
        <translation>zu tief verschachteltes JSON bei %1</translation>
    </message>
    <message>
        <source>broken JSON at %1</source>
        <translation>fehlerhaftes JSON bei %1</translation>
    </message>
    <message>
        <source>more than one array: it ends before byte %1, where this follows: %2</source>
        <translation>mehr als ein Array: Es endet vor Byte %1, wo Folgendes steht: %2</translation>
    </message>
    <message>
        <source>JSON that breaks off after %1 bytes, in element %2</source>
        <translation>JSON, das nach %1 Byte in Element %2 abbricht</translation>
    </message>
    <message>
        <source>broken JSON: %1</source>
        <translation>fehlerhaftes JSON: %1</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>element %1 is no record but %2</source>
        <translation>Element %1 ist kein Datensatz, sondern %2</translation>
    </message>
    <message>
        <source>element %1 has none of a record&apos;s fields</source>
        <translation>Element %1 hat keines der Felder eines Datensatzes</translation>
    </message>
    <message>
        <source>element %1: there are more applications or protocols than can be told apart</source>
        <translation>Element %1: Es gibt mehr Anwendungen oder Protokolle, als unterschieden werden können</translation>
    </message>
    <message>
        <source>element %1: %2 is %3</source>
        <translation>Element %1: %2 ist %3</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>Which applications a client of a Cisco Meraki network used, when, and how much.
Without a command it opens the window.</source>
        <translation>Welche Anwendungen ein Client eines Cisco-Meraki-Netzwerks genutzt hat, wann und wie viel.
Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>Open another window instead of raising the one that was opened with the same arguments.</source>
        <translation>Ein weiteres Fenster öffnen, statt das mit denselben Argumenten geöffnete nach vorn zu holen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Lists what a key opens: a table on a terminal, else lines with tabs between, or JSON with the names of the API. Clients are those of the last 31 days with their usage in kB, the largest first.</source>
        <translation>Listet auf, worauf ein Schlüssel Zugriff gibt: im Terminal als Tabelle, sonst als Zeilen mit Tabulatoren oder als JSON mit den Namen der API. Clients sind die der letzten 31 Tage mit ihrer Nutzung in kB, die größte zuerst.</translation>
    </message>
    <message>
        <source>The organization whose networks are listed.</source>
        <translation>Die Organisation, deren Netzwerke aufgelistet werden.</translation>
    </message>
    <message>
        <source>The network whose clients are listed.</source>
        <translation>Das Netzwerk, dessen Clients aufgelistet werden.</translation>
    </message>
    <message>
        <source>Clients: their usage in the last N days, today included.</source>
        <translation>Clients: ihre Nutzung in den letzten N Tagen, einschließlich heute.</translation>
    </message>
    <message>
        <source>Write JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>list takes one of organizations, networks and clients.</source>
        <translation>list erwartet organizations, networks oder clients.</translation>
    </message>
    <message>
        <source>--organization ID goes with networks, and only with them.</source>
        <translation>--organization ID gehört zu networks, und nur dazu.</translation>
    </message>
    <message>
        <source>--network ID goes with clients, and only with them.</source>
        <translation>--network ID gehört zu clients, und nur dazu.</translation>
    </message>
    <message>
        <source>--days goes with clients.</source>
        <translation>--days gehört zu clients.</translation>
    </message>
    <message>
        <source>Keeps an API key in the system&apos;s keychain, checks it, or removes it. “set” reads the key from standard input or a prompt; no option takes a key. Without --profile, “check” takes the key in MERAKI_DASHBOARD_API_KEY, and all of them else the profile “default”.</source>
        <translation>Legt einen API-Schlüssel im Schlüsselbund des Systems ab, prüft oder entfernt ihn. „set“ liest den Schlüssel von der Standardeingabe oder fragt danach; keine Option nimmt einen Schlüssel entgegen. Ohne --profile verwendet „check“ den Schlüssel in MERAKI_DASHBOARD_API_KEY; sonst gilt für alle das Profil „default“.</translation>
    </message>
    <message>
        <source>key takes one of set, check and remove.</source>
        <translation>key erwartet set, check oder remove.</translation>
    </message>
    <message>
        <source>Finds out what is wrong with a connection: the keychain, the key, the way to the API, the clock, the organizations, their request limit, and whether traffic analysis is detailed in their networks. A line for each check, with --quiet for each that is not ok; it ends with the status of the first that failed.</source>
        <translation>Findet heraus, was mit einer Verbindung nicht stimmt: Schlüsselbund, Schlüssel, Weg zur API, Uhr, Organisationen, deren Anfragelimit und ob die Traffic-Analyse in ihren Netzwerken detailliert ist. Eine Zeile je Prüfung, mit --quiet nur für jede, die nicht ok ist; der Exit-Status ist der der ersten fehlgeschlagenen.</translation>
    </message>
    <message>
        <source>Look at the traffic analysis of this network alone.</source>
        <translation>Nur die Traffic-Analyse dieses Netzwerks prüfen.</translation>
    </message>
    <message>
        <source>--network takes the ID of a network.</source>
        <translation>--network erwartet die ID eines Netzwerks.</translation>
    </message>
    <message>
        <source>Serves the demo&apos;s Dashboard API on 127.0.0.1 until it is interrupted.</source>
        <translation>Stellt die Dashboard-API der Demo unter 127.0.0.1 bereit, bis sie unterbrochen wird.</translation>
    </message>
    <message>
        <source>The port (default: any free one).</source>
        <translation>Der Port (Standard: ein beliebiger freier).</translation>
    </message>
    <message>
        <source>The world (default 1).</source>
        <translation>Die Nummer der Welt (Standard: 1).</translation>
    </message>
    <message>
        <source>The world&apos;s present (default: the start of the current UTC day).</source>
        <translation>Die aktuelle Zeit der Welt (Standard: Beginn des heutigen UTC-Tages).</translation>
    </message>
    <message>
        <source>How many clients there are.</source>
        <translation>Wie viele Clients es gibt.</translation>
    </message>
    <message>
        <source>How many days are remembered (default 30).</source>
        <translation>Wie viele Tage zurück es Daten gibt (Standard: 30).</translation>
    </message>
    <message>
        <source>Milliseconds before every answer (default 0).</source>
        <translation>Millisekunden vor jeder Antwort (Standard: 0).</translation>
    </message>
    <message>
        <source>Requests a second for each organization, then 429 (default: no limit).</source>
        <translation>Anfragen pro Sekunde je Organisation, danach 429 (Standard: kein Limit).</translation>
    </message>
    <message>
        <source>The share of requests that fail, from 0 to 1 (default 0).</source>
        <translation>Der Anteil fehlschlagender Anfragen, von 0 bis 1 (Standard: 0).</translation>
    </message>
    <message>
        <source>Add an organization with its API disabled and a network that answers 403.</source>
        <translation>Eine Organisation mit deaktivierter API und ein Netzwerk hinzufügen, das mit 403 antwortet.</translation>
    </message>
    <message>
        <source>“%1” is no command. There are export, list, key, doctor and demo-server.</source>
        <translation>„%1“ ist kein Befehl. Es gibt export, list, key, doctor und demo-server.</translation>
    </message>
    <message>
        <source>Try “%1”.</source>
        <translation>Versuchen Sie „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no date such as 2026-11-23.</source>
        <translation>„%1“ ist kein Datum wie 2026-11-23.</translation>
    </message>
    <message>
        <source>Standard output (-) needs --format csv, tsv, json, ndjson, md, xlsx, png, svg, pdf or html.</source>
        <translation>Die Standardausgabe (-) braucht --format csv, tsv, json, ndjson, md, xlsx, png, svg, pdf oder html.</translation>
    </message>
    <message>
        <source>“%1”: the name has to end in .csv, .tsv, .json, .ndjson, .md, .xlsx, .png, .svg, .pdf or .html.</source>
        <translation>„%1“: Der Name muss auf .csv, .tsv, .json, .ndjson, .md, .xlsx, .png, .svg, .pdf oder .html enden.</translation>
    </message>
    <message>
        <source>--output is needed.</source>
        <translation>--output fehlt.</translation>
    </message>
    <message>
        <source>“%1” is named twice as an output.</source>
        <translation>„%1“ ist zweimal als Ausgabe angegeben.</translation>
    </message>
    <message>
        <source>--report needs an output that ends in .pdf or .html.</source>
        <translation>--report braucht eine Ausgabe, die auf .pdf oder .html endet.</translation>
    </message>
    <message>
        <source>--title needs an image or a report as an output.</source>
        <translation>--title braucht ein Bild oder einen Bericht als Ausgabe.</translation>
    </message>
    <message>
        <source>--notes needs a report as an output: .html, or .pdf with --report.</source>
        <translation>--notes braucht einen Bericht als Ausgabe: .html oder, mit --report, .pdf.</translation>
    </message>
    <message>
        <source>--summary needs an output that ends in .csv, .tsv, .json, .ndjson or .md.</source>
        <translation>--summary braucht eine Ausgabe, die auf .csv, .tsv, .json, .ndjson oder .md endet.</translation>
    </message>
    <message>
        <source>--provenance comment needs an output that ends in .csv, .tsv or .md.</source>
        <translation>--provenance comment braucht eine Ausgabe, die auf .csv, .tsv oder .md endet.</translation>
    </message>
    <message>
        <source>--days and --from or --to cannot be used together.</source>
        <translation>--days und --from oder --to können nicht zusammen verwendet werden.</translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation>--from und --to gehören zusammen.</translation>
    </message>
    <message>
        <source>--from is after --to.</source>
        <translation>--from liegt nach --to.</translation>
    </message>
    <message>
        <source>“%1” is no time zone: use auto, network, utc or a name such as Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone: Verwenden Sie auto, network, utc oder einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT from 240x160 to 20000x20000, not “%1”.</source>
        <translation>--size erwartet BREITExHÖHE von 240x160 bis 20000x20000, nicht „%1“.</translation>
    </message>
    <message>
        <source>Fetches the whole traffic history of a client and writes it: .csv, .tsv, .json, .ndjson, .md and .xlsx have the records, .png, .svg and .pdf the chart, .html and, with --report, .pdf a report.</source>
        <translation>Ruft den gesamten Verkehrsverlauf eines Clients ab und schreibt ihn: .csv, .tsv, .json, .ndjson, .md und .xlsx enthalten die Datensätze, .png, .svg und .pdf das Diagramm, .html und, mit --report, .pdf einen Bericht.</translation>
    </message>
    <message>
        <source>The network&apos;s ID.</source>
        <translation>Die ID des Netzwerks.</translation>
    </message>
    <message>
        <source>The client&apos;s key, MAC or IP address.</source>
        <translation>Schlüssel, MAC- oder IP-Adresse des Clients.</translation>
    </message>
    <message>
        <source>What to write; - is standard output. Several cost one fetch.</source>
        <translation>Was geschrieben wird; - ist die Standardausgabe. Mehrere kosten nur einen Abruf.</translation>
    </message>
    <message>
        <source>csv, tsv, json, ndjson, md, xlsx, png, svg, pdf or html, for standard output.</source>
        <translation>csv, tsv, json, ndjson, md, xlsx, png, svg, pdf oder html, für die Standardausgabe.</translation>
    </message>
    <message>
        <source>Replace files that exist.</source>
        <translation>Vorhandene Dateien ersetzen.</translation>
    </message>
    <message>
        <source>The last N days, today included.</source>
        <translation>Die letzten N Tage, einschließlich heute.</translation>
    </message>
    <message>
        <source>From this day on ...</source>
        <translation>Von diesem Tag ...</translation>
    </message>
    <message>
        <source>... to this one, both included.</source>
        <translation>... bis zu diesem, beide eingeschlossen.</translation>
    </message>
    <message>
        <source>Which records, such as &apos;app:zoom recv&gt;100MB&apos;.</source>
        <translation>Welche Datensätze, etwa &apos;app:zoom recv&gt;100MB&apos;.</translation>
    </message>
    <message>
        <source>What chart, report and summary are split by: application (default), destination, domain, protocol or port.</source>
        <translation>Wonach Diagramm, Bericht und Zusammenfassung aufgeteilt werden: application (Standard), destination, domain, protocol oder port.</translation>
    </message>
    <message>
        <source>So many of these are shown by name (default 10; in a summary all), the rest as one.</source>
        <translation>So viele davon werden namentlich gezeigt (Standard: 10; in einer Zusammenfassung alle), der Rest zusammengefasst.</translation>
    </message>
    <message>
        <source>What they show and are ordered by: total (default), recv, sent or flows.</source>
        <translation>Was gezeigt und wonach geordnet wird: total (Standard), recv, sent oder flows.</translation>
    </message>
    <message>
        <source>Write the table of these instead of the records.</source>
        <translation>Die Tabelle der Zusammenfassung statt der Datensätze schreiben.</translation>
    </message>
    <message>
        <source>Write .pdf as a report instead of the chart.</source>
        <translation>.pdf als Bericht statt als Diagramm schreiben.</translation>
    </message>
    <message>
        <source>The title of chart and report.</source>
        <translation>Der Titel von Diagramm und Bericht.</translation>
    </message>
    <message>
        <source>What the report says first.</source>
        <translation>Anmerkungen, mit denen der Bericht beginnt.</translation>
    </message>
    <message>
        <source>light (default) or dark.</source>
        <translation>light (Standard, hell) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>The chart&apos;s size (default 1200x700).</source>
        <translation>Die Größe des Diagramms (Standard: 1200x700).</translation>
    </message>
    <message>
        <source>PNG: pixels for each unit of size (default 2).</source>
        <translation>PNG: Pixel je Größeneinheit (Standard: 2).</translation>
    </message>
    <message>
        <source>How days are labelled: auto (default), network, utc or an IANA name.</source>
        <translation>Nach welcher Zeitzone Tage beschriftet werden: auto (Standard), network, utc oder ein IANA-Name.</translation>
    </message>
    <message>
        <source>Replace the names of client, user, network and organization, MAC and IP addresses and private host names by others.</source>
        <translation>Die Namen von Client, Benutzer, Netzwerk und Organisation, MAC- und IP-Adressen sowie private Hostnamen durch andere ersetzen.</translation>
    </message>
    <message>
        <source>Where files of data say what they are made of: none (default), sidecar (FILE.about.json) or comment (.csv, .tsv, .md).</source>
        <translation>Wo Datendateien angeben, woraus sie bestehen: none (Standard, nirgends), sidecar (FILE.about.json) oder comment (.csv, .tsv, .md).</translation>
    </message>
    <message>
        <source>Begin CSV and TSV with a byte-order mark.</source>
        <translation>CSV und TSV mit einem Byte-Order-Mark beginnen.</translation>
    </message>
    <message>
        <source>--network and --client are needed.</source>
        <translation>--network und --client fehlen.</translation>
    </message>
    <message>
        <source>--filter, at character %1: %2</source>
        <translation>--filter, bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>--size and --scale make an image of more than 100 megapixels.</source>
        <translation>--size und --scale ergeben ein Bild von mehr als 100 Megapixeln.</translation>
    </message>
    <message>
        <source>“%1” is no time such as 2026-11-23T20:00:00Z.</source>
        <translation>„%1“ ist keine Zeitangabe wie 2026-11-23T20:00:00Z.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Use the built-in demo API: no key, no network.</source>
        <translation>Die eingebaute Demo-API verwenden: kein Schlüssel, kein Netz.</translation>
    </message>
    <message>
        <source>The demo&apos;s world (default 1).</source>
        <translation>Die Nummer der Demo-Welt (Standard: 1).</translation>
    </message>
    <message>
        <source>The demo&apos;s present (default: the start of the current UTC day).</source>
        <translation>Die aktuelle Zeit der Demo (Standard: Beginn des heutigen UTC-Tages).</translation>
    </message>
    <message>
        <source>A saved connection; its key is in the keychain.</source>
        <translation>Eine gespeicherte Verbindung; ihr Schlüssel ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The API&apos;s address; the key is in MERAKI_DASHBOARD_API_KEY.</source>
        <translation>Die Adresse der API; der Schlüssel steht in MERAKI_DASHBOARD_API_KEY.</translation>
    </message>
    <message>
        <source>How the key is sent: bearer (default) or x-cisco-meraki-api-key.</source>
        <translation>Wie der Schlüssel gesendet wird: bearer (Standard) oder x-cisco-meraki-api-key.</translation>
    </message>
    <message>
        <source>How often a request is tried again (default 5).</source>
        <translation>Wie oft eine Anfrage wiederholt wird (Standard: 5).</translation>
    </message>
    <message>
        <source>For one request (default 60).</source>
        <translation>Für eine Anfrage (Standard: 60).</translation>
    </message>
    <message>
        <source>Requests a second for each organization (default 9; 0: unlimited).</source>
        <translation>Anfragen pro Sekunde je Organisation (Standard: 9; 0: unbegrenzt).</translation>
    </message>
    <message>
        <source>Print no progress.</source>
        <translation>Keinen Fortschritt ausgeben.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>„%1“ wird nicht verstanden.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 erwartet eine Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 erwartet eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 erwartet %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--seed takes a whole number, not “%1”.</source>
        <translation>--seed erwartet eine ganze Zahl, nicht „%1“.</translation>
    </message>
    <message>
        <source>--profile takes a name.</source>
        <translation>--profile erwartet einen Namen.</translation>
    </message>
    <message>
        <source>Only one of --demo, --profile and --base-url can be used.</source>
        <translation>Nur eines von --demo, --profile und --base-url kann verwendet werden.</translation>
    </message>
    <message>
        <source>--seed and --now go with --demo.</source>
        <translation>--seed und --now gehören zu --demo.</translation>
    </message>
    <message>
        <source>Print the manual page.</source>
        <translation>Die Handbuchseite ausgeben.</translation>
    </message>
    <message>
        <source>Print the completion for bash, zsh or fish.</source>
        <translation>Die Vervollständigung für bash, zsh oder fish ausgeben.</translation>
    </message>
</context>
<context>
    <name>cli::Connector</name>
    <message>
        <source>There is no profile “%1”. “flowtrail key set --profile NAME” makes one.</source>
        <translation>Es gibt kein Profil „%1“. „flowtrail key set --profile NAME“ legt eines an.</translation>
    </message>
    <message>
        <source>The key of “%1”: %2</source>
        <translation>Der Schlüssel von „%1“: %2</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>There is no key: set %1, or use --profile with one kept by “flowtrail key set”.</source>
        <translation>Es gibt keinen Schlüssel: Setzen Sie %1 oder verwenden Sie --profile mit einem durch „flowtrail key set“ abgelegten Schlüssel.</translation>
    </message>
</context>
<context>
    <name>cli::DoctorCommand</name>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>page %1, %2 records</source>
        <translation>Seite %1, %2 Datensätze</translation>
    </message>
    <message>
        <source>, trying again in %1 s: %2</source>
        <translation>, neuer Versuch in %1 s: %2</translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>Unvollständig: %1</translation>
    </message>
    <message>
        <source>Request ID %1</source>
        <translation>Anfrage-ID %1</translation>
    </message>
    <message>
        <source>The network could not be read: days are UTC unless --time-zone says otherwise.</source>
        <translation>Das Netzwerk konnte nicht gelesen werden: Tage gelten in UTC, sofern --time-zone nichts anderes angibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be read and are empty; the first: %1</source>
        <translation>
            <numerusform>%n Feld konnte nicht gelesen werden und ist leer: %1</numerusform>
            <numerusform>%n Felder konnten nicht gelesen werden und sind leer; das erste: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 records, %n page(s).</source>
        <translation>
            <numerusform>%1 von %2 Datensätzen, %n Seite.</numerusform>
            <numerusform>%1 von %2 Datensätzen, %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no history: traffic analysis is off in this network. An administrator switches it on under Network-wide &gt; General.</source>
        <translation>Es gibt keinen Verlauf: Die Traffic-Analyse ist in diesem Netzwerk ausgeschaltet. Ein Administrator schaltet sie unter Network-wide &gt; General ein.</translation>
    </message>
    <message>
        <source>There is no history: traffic analysis is only “basic” in this network and has to be “detailed”. An administrator changes it under Network-wide &gt; General.</source>
        <translation>Es gibt keinen Verlauf: Die Traffic-Analyse steht in diesem Netzwerk nur auf „basic“ und muss auf „detailed“ stehen. Ein Administrator ändert das unter Network-wide &gt; General.</translation>
    </message>
    <message>
        <source>There is no history: this client had no classified traffic in the last month.</source>
        <translation>Es gibt keinen Verlauf: Dieser Client hatte im letzten Monat keinen klassifizierten Datenverkehr.</translation>
    </message>
    <message>
        <source>There is no history. Whether detailed traffic analysis is on in this network could not be found out.</source>
        <translation>Es gibt keinen Verlauf. Ob in diesem Netzwerk die detaillierte Traffic-Analyse eingeschaltet ist, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Cannot write to standard output: %1</source>
        <translation>In die Standardausgabe kann nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>cli::KeyCommand</name>
    <message>
        <source>API key for %1: </source>
        <translation>API-Schlüssel für %1: </translation>
    </message>
    <message>
        <source>No key was given.</source>
        <translation>Es wurde kein Schlüssel angegeben.</translation>
    </message>
    <message>
        <source>The key is in the keychain, for the profile “%1”.</source>
        <translation>Der Schlüssel ist im Schlüsselbund, für das Profil „%1“.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>The key and the profile “%1” are removed.</source>
        <translation>Der Schlüssel und das Profil „%1“ wurden entfernt.</translation>
    </message>
</context>
<context>
    <name>cli::ListCommand</name>
    <message>
        <source>The network&apos;s time zone is not known: days are UTC.</source>
        <translation>Die Zeitzone des Netzwerks ist nicht bekannt: Tage gelten in UTC.</translation>
    </message>
    <message>
        <source>usage of %1 of %2 clients</source>
        <translation>Nutzung von %1 von %2 Clients</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>Unvollständig: %1</translation>
    </message>
    <message>
        <source>Request ID %1</source>
        <translation>Anfrage-ID %1</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>Cannot write to standard output: %1</source>
        <translation>In die Standardausgabe kann nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>demo::Server</name>
    <message>
        <source>The demo cannot listen on port %1: %2</source>
        <translation>Die Demo kann nicht an Port %1 lauschen: %2</translation>
    </message>
</context>
<context>
    <name>explore::AnalysisCheck</name>
    <message>
        <source>An administrator sets it to “detailed” under Network-wide &gt; General &gt; Traffic analysis.</source>
        <translation>Ein Administrator stellt die Analyse unter Network-wide &gt; General &gt; Traffic analysis auf „detailed“.</translation>
    </message>
    <message>
        <source>Asking about network %1…</source>
        <translation>Netzwerk %1 wird abgefragt…</translation>
    </message>
    <message>
        <source>Listing the networks of %1…</source>
        <translation>Netzwerke von %1 werden aufgelistet…</translation>
    </message>
    <message>
        <source>Asking about network %1 of %2…</source>
        <translation>Netzwerk %1 von %2 wird abgefragt…</translation>
    </message>
    <message>
        <source>%1 (basic)</source>
        <translation>%1 („basic“)</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (deaktiviert)</translation>
    </message>
    <message>
        <source>Unknown in %1: the key may not ask.</source>
        <translation>In %1 unbekannt: Der Schlüssel darf sie nicht abfragen.</translation>
    </message>
    <message>
        <source>It is “detailed” in %1.</source>
        <translation>In %1 steht sie auf „detailed“.</translation>
    </message>
    <message>
        <source>It is only “basic” in %1, so there is no history by client. %2</source>
        <translation>In %1 steht sie nur auf „basic“, daher gibt es keinen Verlauf je Client. %2</translation>
    </message>
    <message>
        <source>It is disabled in %1, so there is no history by client. %2</source>
        <translation>In %1 ist sie deaktiviert, daher gibt es keinen Verlauf je Client. %2</translation>
    </message>
    <message>
        <source>Unknown in %1: the API does not name a mode.</source>
        <translation>In %1 unbekannt: Die API nennt keinen Modus.</translation>
    </message>
    <message>
        <source>%1 detailed</source>
        <translation>%1 „detailed“</translation>
    </message>
    <message>
        <source>%1 basic</source>
        <translation>%1 „basic“</translation>
    </message>
    <message>
        <source>%1 disabled</source>
        <translation>%1 deaktiviert</translation>
    </message>
    <message>
        <source>%1 unknown (the key may not ask)</source>
        <translation>%1 unbekannt (für den Schlüssel nicht abfragbar)</translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n Netzwerk</numerusform>
            <numerusform>%n Netzwerke</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a history by client: %1. %2</source>
        <translation>Ohne Verlauf je Client: %1. %2</translation>
    </message>
    <message>
        <source>The networks of these organizations could not be listed: %1.</source>
        <translation>Die Netzwerke dieser Organisationen konnten nicht aufgelistet werden: %1.</translation>
    </message>
</context>
<context>
    <name>explore::Doctor</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Verbindungsweg</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Request limit</source>
        <translation>Anfragelimit</translation>
    </message>
    <message>
        <source>Traffic analysis</source>
        <translation>Traffic-Analyse</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Schlüsselbund wird abgefragt…</translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <translation>Nicht geprüft: %1.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can be used.</source>
        <translation>Der Schlüsselbund des Systems kann verwendet werden.</translation>
    </message>
    <message>
        <source>%1 The key of this connection is there without it.</source>
        <translation>%1 Der Schlüssel dieser Verbindung ist auch ohne ihn vorhanden.</translation>
    </message>
    <message>
        <source>There is one for “%1”.</source>
        <translation>Für „%1“ ist einer vorhanden.</translation>
    </message>
    <message>
        <source>There is no API key: enter one for “%1”.</source>
        <translation>Es gibt keinen API-Schlüssel: Geben Sie einen für „%1“ ein.</translation>
    </message>
    <message>
        <source>there is no key to ask with</source>
        <translation>Es ist kein Schlüssel vorhanden</translation>
    </message>
    <message>
        <source>%1 is reached %2.</source>
        <translation>%1 wird %2 erreicht.</translation>
    </message>
    <message>
        <source>Trying again in %1 s: %2</source>
        <translation>Neuer Versuch in %1 s: %2</translation>
    </message>
    <message>
        <source>Asking %1 whose key it is…</source>
        <translation>%1 wird gefragt, wem der Schlüssel gehört…</translation>
    </message>
    <message>
        <source>the API does not answer</source>
        <translation>Die API antwortet nicht</translation>
    </message>
    <message>
        <source>%1 answers, not encrypted, which on this machine is fine.</source>
        <translation>%1 antwortet, unverschlüsselt, was auf diesem Computer in Ordnung ist.</translation>
    </message>
    <message>
        <source>%1 answers, encrypted.</source>
        <translation>%1 antwortet, verschlüsselt.</translation>
    </message>
    <message>
        <source>%1 answers: %2.</source>
        <translation>%1 antwortet: %2.</translation>
    </message>
    <message>
        <source>Unknown: this key may not ask whose it is, and can be good all the same.</source>
        <translation>Unbekannt: Dieser Schlüssel darf nicht abfragen, wem er gehört, kann aber trotzdem gültig sein.</translation>
    </message>
    <message>
        <source>The key is valid.</source>
        <translation>Der Schlüssel ist gültig.</translation>
    </message>
    <message>
        <source>The key belongs to %1.</source>
        <translation>Der Schlüssel gehört %1.</translation>
    </message>
    <message>
        <source>the key was refused</source>
        <translation>Der Schlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>the key could not be checked</source>
        <translation>Der Schlüssel konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>the API did not say what time it is</source>
        <translation>Die API hat nicht angegeben, wie spät es ist</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the API&apos;s.</source>
        <translation>Die Uhr dieses Computers stimmt mit der API überein.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the API&apos;s: set it right.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der API um %1 vor: Stellen Sie sie richtig.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the API&apos;s: set it right.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der API um %1 nach: Stellen Sie sie richtig.</translation>
    </message>
    <message>
        <source>Listing the organizations…</source>
        <translation>Organisationen werden aufgelistet…</translation>
    </message>
    <message>
        <source>the organizations could not be listed</source>
        <translation>Die Organisationen konnten nicht aufgelistet werden</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>The key opens no organization: the region may be wrong, or its owner has no access yet.</source>
        <translation>Der Schlüssel gibt auf keine Organisation Zugriff: Vielleicht ist die Region falsch, oder sein Besitzer hat noch keinen Zugang.</translation>
    </message>
    <message>
        <source>%1. The API is switched off in %2: an administrator switches it on under Organization &gt; Settings &gt; Dashboard API access.</source>
        <translation>%1. Die API ist ausgeschaltet in: %2. Ein Administrator schaltet sie unter Organization &gt; Settings &gt; Dashboard API access ein.</translation>
    </message>
    <message>
        <source>%1 (held back for %2 s)</source>
        <translation>%1 (%2 s zurückgehalten)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 requests a second)</source>
        <translation>%1 (%2 von %3 Anfragen pro Sekunde)</translation>
    </message>
    <message>
        <source>requests outside of an organization</source>
        <translation>Anfragen außerhalb einer Organisation</translation>
    </message>
    <message>
        <source>The API answered that there were too many requests: %1. Other programs share its limit; let them rest, or set a lower pace.</source>
        <translation>Die API meldete zu viele Anfragen: %1. Andere Programme nutzen dasselbe Limit; lassen Sie diese ruhen oder stellen Sie ein niedrigeres Anfragetempo ein.</translation>
    </message>
    <message>
        <source>At most %1 requests a second for each organization, and nothing is held back.</source>
        <translation>Höchstens %1 Anfragen pro Sekunde je Organisation, und nichts wird zurückgehalten.</translation>
    </message>
    <message>
        <source>There is no pace of our own, and nothing is held back.</source>
        <translation>Es ist kein eigenes Anfragetempo gesetzt, und nichts wird zurückgehalten.</translation>
    </message>
    <message>
        <source>there is no organization whose networks could be asked about</source>
        <translation>Es gibt keine Organisation, deren Netzwerke abgefragt werden könnten</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>Base URL: %1</source>
        <translation>Basis-URL: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
</context>
<context>
    <name>explore::Finding</name>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message numerus="yes">
        <source>, and %n more</source>
        <comment>follows a list of names</comment>
        <translation>
            <numerusform>, dazu %n weitere</numerusform>
            <numerusform>, dazu %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explore::KeyOwner</name>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explore::Provenance</name>
    <message>
        <source>page %1 is missing: %2</source>
        <translation>Seite %1 fehlt: %2</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %n page(s), there may be more</source>
        <translation>
            <numerusform>nach %n Seite angehalten, es kann weitere geben</numerusform>
            <numerusform>nach %n Seiten angehalten, es kann weitere geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) were no records and were skipped; the first problem: %1</source>
        <translation>
            <numerusform>%n Element war kein Datensatz und wurde übersprungen; das erste Problem: %1</numerusform>
            <numerusform>%n Elemente waren keine Datensätze und wurden übersprungen; das erste Problem: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explore::Wipe</name>
    <message>
        <source>The key of “%1” was not removed: %2</source>
        <translation>Der Schlüssel von „%1“ wurde nicht entfernt: %2</translation>
    </message>
</context>
<context>
    <name>exporting::Chart</name>
    <message>
        <source>Traffic by application</source>
        <translation>Datenverkehr nach Anwendung</translation>
    </message>
    <message>
        <source>Traffic by destination</source>
        <translation>Datenverkehr nach Ziel</translation>
    </message>
    <message>
        <source>Traffic by domain</source>
        <translation>Datenverkehr nach Domain</translation>
    </message>
    <message>
        <source>Traffic by protocol</source>
        <translation>Datenverkehr nach Protokoll</translation>
    </message>
    <message>
        <source>Traffic by port</source>
        <translation>Datenverkehr nach Port</translation>
    </message>
    <message>
        <source>Traffic by protocol and port</source>
        <translation>Datenverkehr nach Protokoll und Port</translation>
    </message>
    <message>
        <source>Received traffic by application</source>
        <translation>Empfangener Datenverkehr nach Anwendung</translation>
    </message>
    <message>
        <source>Received traffic by destination</source>
        <translation>Empfangener Datenverkehr nach Ziel</translation>
    </message>
    <message>
        <source>Received traffic by domain</source>
        <translation>Empfangener Datenverkehr nach Domain</translation>
    </message>
    <message>
        <source>Received traffic by protocol</source>
        <translation>Empfangener Datenverkehr nach Protokoll</translation>
    </message>
    <message>
        <source>Received traffic by port</source>
        <translation>Empfangener Datenverkehr nach Port</translation>
    </message>
    <message>
        <source>Received traffic by protocol and port</source>
        <translation>Empfangener Datenverkehr nach Protokoll und Port</translation>
    </message>
    <message>
        <source>Sent traffic by application</source>
        <translation>Gesendeter Datenverkehr nach Anwendung</translation>
    </message>
    <message>
        <source>Sent traffic by destination</source>
        <translation>Gesendeter Datenverkehr nach Ziel</translation>
    </message>
    <message>
        <source>Sent traffic by domain</source>
        <translation>Gesendeter Datenverkehr nach Domain</translation>
    </message>
    <message>
        <source>Sent traffic by protocol</source>
        <translation>Gesendeter Datenverkehr nach Protokoll</translation>
    </message>
    <message>
        <source>Sent traffic by port</source>
        <translation>Gesendeter Datenverkehr nach Port</translation>
    </message>
    <message>
        <source>Sent traffic by protocol and port</source>
        <translation>Gesendeter Datenverkehr nach Protokoll und Port</translation>
    </message>
    <message>
        <source>Flows by application</source>
        <translation>Flows nach Anwendung</translation>
    </message>
    <message>
        <source>Flows by destination</source>
        <translation>Flows nach Ziel</translation>
    </message>
    <message>
        <source>Flows by domain</source>
        <translation>Flows nach Domain</translation>
    </message>
    <message>
        <source>Flows by protocol</source>
        <translation>Flows nach Protokoll</translation>
    </message>
    <message>
        <source>Flows by port</source>
        <translation>Flows nach Port</translation>
    </message>
    <message>
        <source>Flows by protocol and port</source>
        <translation>Flows nach Protokoll und Port</translation>
    </message>
    <message>
        <source>%1, per week</source>
        <translation>%1, pro Woche</translation>
    </message>
    <message>
        <source>%1, per day</source>
        <translation>%1, pro Tag</translation>
    </message>
    <message>
        <source>%1, shares of each week</source>
        <translation>%1, Anteile je Woche</translation>
    </message>
    <message>
        <source>%1, shares of each day</source>
        <translation>%1, Anteile je Tag</translation>
    </message>
    <message>
        <source>%1, received and sent per week</source>
        <translation>%1, empfangen und gesendet pro Woche</translation>
    </message>
    <message>
        <source>%1, received and sent per day</source>
        <translation>%1, empfangen und gesendet pro Tag</translation>
    </message>
    <message>
        <source>%1, all days together</source>
        <translation>%1, alle Tage zusammen</translation>
    </message>
    <message>
        <source>%1, mean of each weekday</source>
        <translation>%1, Mittelwert je Wochentag</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Sonstige (%1)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 (the records start at UTC midnight)</source>
        <translation>%1 (die Datensätze beginnen um Mitternacht UTC)</translation>
    </message>
    <message>
        <source>%1 (the network&apos;s zone; the records do not tell theirs)</source>
        <translation>%1 (Zeitzone des Netzwerks; die der Datensätze ist nicht erkennbar)</translation>
    </message>
    <message>
        <source>%1 (the network&apos;s zone is not known)</source>
        <translation>%1 (die Zeitzone des Netzwerks ist nicht bekannt)</translation>
    </message>
    <message>
        <source>%1 (chosen by you)</source>
        <translation>%1 (von Ihnen gewählt)</translation>
    </message>
</context>
<context>
    <name>exporting::FileWriter</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Cannot write a file without a name.</source>
        <translation>Eine Datei ohne Namen kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>It is a directory.</source>
        <translation>Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>No such directory.</source>
        <translation>Der Ordner existiert nicht.</translation>
    </message>
    <message>
        <source>%1 is not a directory.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existiert bereits.</translation>
    </message>
    <message>
        <source>Its directory is not writable.</source>
        <translation>Der Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The file is not writable.</source>
        <translation>Die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>exporting::Provenance</name>
    <message>
        <source>1 kB = 1000 bytes</source>
        <translation>1 kB = 1000 Byte</translation>
    </message>
    <message>
        <source>1 kB = 1024 bytes</source>
        <translation>1 kB = 1024 Byte</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Netzwerk %1</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>PARTIAL: %1</source>
        <translation>UNVOLLSTÄNDIG: %1</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 von %2 Datensätzen</translation>
    </message>
    <message>
        <source>Source: Meraki Dashboard API, getNetworkClientTrafficHistory, %1</source>
        <translation>Quelle: Meraki Dashboard API, getNetworkClientTrafficHistory, %1</translation>
    </message>
    <message>
        <source>fetched %1 UTC</source>
        <translation>abgerufen am %1 UTC</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days are those of</source>
        <translation>Zeitzone der Tage</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter in words</source>
        <translation>Filter in Worten</translation>
    </message>
    <message>
        <source>PARTIAL</source>
        <translation>UNVOLLSTÄNDIG</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Meraki Dashboard API, getNetworkClientTrafficHistory</source>
        <translation>Meraki Dashboard API, getNetworkClientTrafficHistory</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Erstellt mit</translation>
    </message>
</context>
<context>
    <name>exporting::Pseudonyms</name>
    <message>
        <source>Client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Netzwerk %1</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
</context>
<context>
    <name>exporting::Report</name>
    <message>
        <source>Other (%1)</source>
        <translation>Sonstige (%1)</translation>
    </message>
    <message>
        <source>Traffic of %1</source>
        <translation>Datenverkehr von %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Of received</source>
        <translation>Anteil empfangen</translation>
    </message>
    <message>
        <source>Of sent</source>
        <translation>Anteil gesendet</translation>
    </message>
    <message>
        <source>Of flows</source>
        <translation>Anteil Flows</translation>
    </message>
    <message>
        <source>Of total</source>
        <translation>Anteil gesamt</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Klassifiziert</translation>
    </message>
    <message>
        <source>Partial: %1</source>
        <translation>Unvollständig: %1</translation>
    </message>
    <message>
        <source>Partial: not everything was fetched</source>
        <translation>Unvollständig: nicht alles abgerufen</translation>
    </message>
    <message>
        <source>Largest destinations</source>
        <translation>Größte Ziele</translation>
    </message>
    <message>
        <source>Largest domains</source>
        <translation>Größte Domains</translation>
    </message>
    <message>
        <source>Largest protocols</source>
        <translation>Größte Protokolle</translation>
    </message>
    <message>
        <source>Largest ports</source>
        <translation>Größte Ports</translation>
    </message>
    <message>
        <source>Largest protocols and ports</source>
        <translation>Größte Protokolle und Ports</translation>
    </message>
    <message>
        <source>Largest applications</source>
        <translation>Größte Anwendungen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protocol and port</source>
        <translation>Protokoll und Port</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 flows</source>
        <translation>%1 Flows</translation>
    </message>
    <message>
        <source>There are too few days with data to say what is usual.</source>
        <translation>Es gibt zu wenige Tage mit Daten, um zu sagen, was üblich ist.</translation>
    </message>
    <message>
        <source>No day reached twice the median of %1 a day.</source>
        <translation>Kein Tag erreichte das Doppelte des Medians von %1 pro Tag.</translation>
    </message>
    <message>
        <source>Days with at least twice the median of %1 a day, five at most. Days without data and today do not count towards the median.</source>
        <translation>Tage mit mindestens dem Doppelten des Medians von %1 pro Tag, höchstens fünf. Tage ohne Daten und der heutige zählen beim Median nicht mit.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Times the median</source>
        <translation>Faktor zum Median</translation>
    </message>
    <message>
        <source>Largest of the day</source>
        <translation>Größter Posten</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name and an amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Herkunft der Daten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Days that stand out</source>
        <translation>Auffällige Tage</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>exporting::Summary</name>
    <message>
        <source>Other (%1)</source>
        <translation>Sonstige (%1)</translation>
    </message>
</context>
<context>
    <name>exporting::TermWords</name>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between terms</comment>
        <translation>, </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>domain %1</source>
        <translation>Domain %1</translation>
    </message>
    <message>
        <source>no application</source>
        <translation>ohne Anwendung</translation>
    </message>
    <message>
        <source>any application</source>
        <translation>beliebige Anwendung</translation>
    </message>
    <message>
        <source>no destination</source>
        <translation>ohne Ziel</translation>
    </message>
    <message>
        <source>any destination</source>
        <translation>beliebiges Ziel</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>ohne Domain</translation>
    </message>
    <message>
        <source>any domain</source>
        <translation>beliebige Domain</translation>
    </message>
    <message>
        <source>no protocol</source>
        <translation>ohne Protokoll</translation>
    </message>
    <message>
        <source>any protocol</source>
        <translation>beliebiges Protokoll</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>letzter Tag</numerusform>
            <numerusform>letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>sonntags</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>montags</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>dienstags</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>mittwochs</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>donnerstags</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>freitags</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>samstags</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>exporting::Workbook</name>
    <message>
        <source>A temporary file cannot be written: %1.</source>
        <translation>Eine temporäre Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>There is no room for it</source>
        <translation>Der Platz reicht nicht aus</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>sheet</comment>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>noch nicht vorbei</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>sheet</comment>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Records %1</source>
        <comment>sheet</comment>
        <translation>Datensätze %1</translation>
    </message>
    <message>
        <source>About these numbers</source>
        <translation>Über diese Zahlen</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet</comment>
        <translation>Info</translation>
    </message>
    <message>
        <source>recv, sent, total</source>
        <translation>recv, sent, total</translation>
    </message>
    <message>
        <source>kB, as the client received and sent them</source>
        <translation>kB, wie vom Client empfangen und gesendet</translation>
    </message>
    <message>
        <source>UTC; the start of the day that a record is the sum of</source>
        <translation>UTC; der Beginn des Tages, dessen Summe ein Datensatz ist</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>The records go on from “%1” to “%2”: a sheet holds %3 rows.</source>
        <translation>Die Datensätze verteilen sich auf „%1“ bis „%2“: Ein Blatt fasst %3 Zeilen.</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>sheet</comment>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>meraki::ApiError</name>
    <message>
        <source>network %1</source>
        <translation>Netzwerk %1</translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>das Angefragte</translation>
    </message>
    <message numerus="yes">
        <source> after %n attempts</source>
        <comment>follows a statement</comment>
        <translation>
            <numerusform> nach %n Versuch</numerusform>
            <numerusform> nach %n Versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>There is no API key: enter one for this profile</source>
        <translation>Es gibt keinen API-Schlüssel: Geben Sie einen für dieses Profil ein</translation>
    </message>
    <message>
        <source>The API key is wrong or was revoked: enter a valid one for %1</source>
        <translation>Der API-Schlüssel ist falsch oder wurde widerrufen: Geben Sie einen gültigen für %1 ein</translation>
    </message>
    <message>
        <source>The API key has no permission to read %1</source>
        <translation>Der API-Schlüssel hat keine Leseberechtigung für %1</translation>
    </message>
    <message>
        <source>Not found at %1: the region may be wrong, the key may have no access to %2, or the client has been gone for more than 31 days</source>
        <translation>Auf %1 nicht gefunden: Vielleicht ist die Region falsch, der Schlüssel hat keinen Zugriff auf %2, oder der Client wurde seit mehr als 31 Tagen nicht mehr gesehen</translation>
    </message>
    <message>
        <source>The API refused the request with status %1</source>
        <translation>Die API hat die Anfrage mit Status %1 abgelehnt</translation>
    </message>
    <message>
        <source>The organization&apos;s request limit is used up, still so%1: other programs share it, try again later</source>
        <translation>Das Anfragelimit der Organisation ist%1 weiterhin ausgeschöpft: Andere Programme nutzen es mit, versuchen Sie es später erneut</translation>
    </message>
    <message>
        <source>The API failed with status %1%2%3</source>
        <translation>Die API meldete%2 einen Fehler mit Status %1%3</translation>
    </message>
    <message>
        <source>; support will ask for request id %1</source>
        <translation>; der Support wird nach der Anfrage-ID %1 fragen</translation>
    </message>
    <message>
        <source>%1 did not answer in time%2</source>
        <translation>%1 hat%2 nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>No connection to %1%2</source>
        <translation>Keine Verbindung zu %1%2</translation>
    </message>
    <message>
        <source>The answer of %1 was cut off or damaged%2</source>
        <translation>Die Antwort von %1 war%2 abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent: where a proxy opens encrypted connections, add its certificate file to the profile</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut, daher wurde nichts gesendet: Falls ein Proxy verschlüsselte Verbindungen aufbricht, fügen Sie dessen Zertifikatdatei dem Profil hinzu</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password: enter them in the profile</source>
        <translation>Der Proxy verlangt einen Benutzernamen und ein Passwort: Geben Sie sie im Profil ein</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read%2</source>
        <translation>Die Antwort von %1 ist%2 nicht lesbar</translation>
    </message>
    <message>
        <source> (the API says: “%1”)</source>
        <translation> (die API meldet: „%1“)</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Attempts: %1</source>
        <translation>Versuche: %1</translation>
    </message>
    <message>
        <source>The API says: %1</source>
        <translation>Die API meldet: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Detail: %1</translation>
    </message>
</context>
<context>
    <name>meraki::Client</name>
    <message>
        <source>The certificate file %1 of this profile cannot be read: %2.</source>
        <translation>Die Zertifikatdatei %1 dieses Profils kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The certificate file %1 of this profile holds no certificate (PEM or DER).</source>
        <translation>Die Zertifikatdatei %1 dieses Profils enthält kein Zertifikat (PEM oder DER).</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>through the profile&apos;s proxy %1</source>
        <translation>über den Proxy %1 des Profils</translation>
    </message>
    <message>
        <source>through the system&apos;s proxy %1</source>
        <translation>über den Proxy %1 des Systems</translation>
    </message>
</context>
<context>
    <name>meraki::Entities</name>
    <message>
        <source>nothing came instead of JSON</source>
        <translation>leere Antwort statt JSON</translation>
    </message>
    <message>
        <source>HTML instead of JSON: %1</source>
        <translation>HTML statt JSON: %1</translation>
    </message>
    <message>
        <source>broken JSON: %1 at byte %2</source>
        <translation>fehlerhaftes JSON: %1 bei Byte %2</translation>
    </message>
    <message>
        <source>a list instead of an object</source>
        <translation>eine Liste statt eines Objekts</translation>
    </message>
    <message>
        <source>an object instead of a list</source>
        <translation>ein Objekt statt einer Liste</translation>
    </message>
    <message>
        <source>an object without an id</source>
        <translation>ein Objekt ohne ID</translation>
    </message>
</context>
<context>
    <name>meraki::Exchange</name>
    <message>
        <source>%1, %2, certificate by %3</source>
        <translation>%1, %2, Zertifikat von %3</translation>
    </message>
    <message>
        <source>The API key contains spaces, line breaks or other characters no key has: enter it again.</source>
        <translation>Der API-Schlüssel enthält Leerzeichen, Zeilenumbrüche oder andere Zeichen, die kein Schlüssel hat: Geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>größer als %1 MiB</translation>
    </message>
    <message>
        <source>it cannot be decompressed: it is damaged, or larger than %1 MiB</source>
        <translation>nicht zu entpacken: beschädigt oder größer als %1 MiB</translation>
    </message>
    <message>
        <source>the connection ended before the answer did</source>
        <translation>Die Verbindung endete vor der Antwort</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>meraki::GetJob</name>
    <message>
        <source>The address of the next page is invalid.</source>
        <translation>Die Adresse der nächsten Seite ist ungültig.</translation>
    </message>
    <message>
        <source>The address leads to %1, where the API key may not be sent.</source>
        <translation>Die Adresse führt zu %1, wohin der API-Schlüssel nicht gesendet werden darf.</translation>
    </message>
    <message>
        <source>A redirect leads to %1, where the API key may not be sent.</source>
        <translation>Eine Weiterleitung führt zu %1, wohin der API-Schlüssel nicht gesendet werden darf.</translation>
    </message>
    <message>
        <source>The API key is in the address, so nothing was sent: it belongs into the connection&apos;s settings alone.</source>
        <translation>Der API-Schlüssel steht in der Adresse, daher wurde nichts gesendet: Er gehört nur in die Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>it ended before its first byte</source>
        <translation>vor dem ersten Byte zu Ende</translation>
    </message>
    <message>
        <source>%1 answered with status %2, which leads nowhere.</source>
        <translation>%1 antwortete mit Status %2, der nirgendwohin führt.</translation>
    </message>
    <message>
        <source>%1 redirected without saying where to.</source>
        <translation>%1 leitete weiter, ohne zu sagen, wohin.</translation>
    </message>
    <message>
        <source>%1 redirected to an invalid address.</source>
        <translation>%1 leitete an eine ungültige Adresse weiter.</translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation>%1 leitet im Kreis weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 redirected once more after %n redirects.</source>
        <translation>
            <numerusform>%1 leitete nach %n Weiterleitung noch einmal weiter.</numerusform>
            <numerusform>%1 leitete nach %n Weiterleitungen noch einmal weiter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meraki::Profile</name>
    <message>
        <source>Most of the world</source>
        <translation>Die meisten Länder</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>US government (FedRAMP)</source>
        <translation>US-Behörden (FedRAMP)</translation>
    </message>
    <message>
        <source>Enter the address of the API, such as https://api.meraki.com/api/v1.</source>
        <translation>Geben Sie die Adresse der API ein, etwa https://api.meraki.com/api/v1.</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>„%1“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password; the API key is kept apart.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten; der API-Schlüssel wird getrennt aufbewahrt.</translation>
    </message>
    <message>
        <source>The address must begin with https://, not %1://.</source>
        <translation>Die Adresse muss mit https://, nicht mit %1:// beginnen.</translation>
    </message>
    <message>
        <source>http:// is for this computer&apos;s own addresses alone: it would send the API key to %1 unencrypted; use https://.</source>
        <translation>http:// ist nur für Adressen dieses Computers: Der API-Schlüssel würde unverschlüsselt an %1 gesendet; verwenden Sie https://.</translation>
    </message>
    <message>
        <source>%1 is the Dashboard&apos;s address, not its API&apos;s: use %2.</source>
        <translation>%1 ist die Adresse des Dashboards, nicht die seiner API: Verwenden Sie %2.</translation>
    </message>
    <message>
        <source>The address must not contain “?” or “#”.</source>
        <translation>Die Adresse darf weder „?“ noch „#“ enthalten.</translation>
    </message>
    <message>
        <source>Version 0 of the API is gone: the address must end in /api/v1.</source>
        <translation>Version 0 der API gibt es nicht mehr: Die Adresse muss auf /api/v1 enden.</translation>
    </message>
    <message>
        <source>The address must end in /api/v1.</source>
        <translation>Die Adresse muss auf /api/v1 enden.</translation>
    </message>
</context>
<context>
    <name>models::ClientListModel</name>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
</context>
<context>
    <name>models::GroupModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What was put together, level by level.</source>
        <translation>Was zusammengefasst wurde, Ebene für Ebene.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>What the client received (download), in kB, MB, GB or TB of 1000 bytes each step.</source>
        <translation>Was der Client empfangen hat (Download), in kB, MB, GB oder TB mit dem Faktor 1000.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>What the client sent (upload), in kB, MB, GB or TB of 1000 bytes each step.</source>
        <translation>Was der Client gesendet hat (Upload), in kB, MB, GB oder TB mit dem Faktor 1000.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Received and sent together.</source>
        <translation>Empfangen und gesendet zusammen.</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>How many flows (connections) there were.</source>
        <translation>Wie viele Flows (Verbindungen) es gab.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>How long it was active: hours, minutes, seconds. What was active at the same time counts each for itself.</source>
        <translation>Wie lange etwas aktiv war: Stunden, Minuten, Sekunden. Was gleichzeitig aktiv war, zählt jeweils für sich.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Days seen</source>
        <translation>Aktive Tage</translation>
    </message>
    <message>
        <source>On how many of the days there is anything of it.</source>
        <translation>An wie vielen der Tage etwas davon vorkommt.</translation>
    </message>
    <message>
        <source>Received and sent, in per cent of everything that is shown.</source>
        <translation>Empfangen und gesendet, in Prozent von allem, was angezeigt wird.</translation>
    </message>
    <message>
        <source>Received, in per cent of everything that is shown.</source>
        <translation>Empfangen, in Prozent von allem, was angezeigt wird.</translation>
    </message>
    <message>
        <source>Sent, in per cent of everything that is shown.</source>
        <translation>Gesendet, in Prozent von allem, was angezeigt wird.</translation>
    </message>
    <message>
        <source>Flows, in per cent of everything that is shown.</source>
        <translation>Flows, in Prozent von allem, was angezeigt wird.</translation>
    </message>
    <message>
        <source>The API left something out here, so a filter cannot ask for it.</source>
        <translation>Die API hat hier etwas ausgelassen, daher kann nicht danach gefiltert werden.</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protocol and port</source>
        <translation>Protokoll und Port</translation>
    </message>
    <message numerus="yes">
        <source>seen on %1 of %Ln day(s)</source>
        <translation>
            <numerusform>an %1 von %Ln Tag aktiv</numerusform>
            <numerusform>an %1 von %Ln Tagen aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 flows</source>
        <translation>%1 Flows</translation>
    </message>
    <message>
        <source>Received %1, sent %2, %3 flows</source>
        <translation>Empfangen %1, gesendet %2, %3 Flows</translation>
    </message>
    <message>
        <source>Active for %1</source>
        <translation>Aktiv: %1</translation>
    </message>
</context>
<context>
    <name>models::RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When the request was sent.</source>
        <translation>Wann die Anfrage gesendet wurde.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Always GET: Flowtrail only reads.</source>
        <translation>Immer GET: Flowtrail liest nur.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>What was asked for, behind the API&apos;s address. The key is in no address.</source>
        <translation>Was angefragt wurde, ohne die vorangestellte Adresse der API. Der Schlüssel steht in keiner Adresse.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The HTTP status, or what happened where none came.</source>
        <translation>Der HTTP-Status, oder was geschah, wenn keiner kam.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Milliseconds from sending to the last byte.</source>
        <translation>Millisekunden vom Senden bis zum letzten Byte.</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>The first, or which repetition after a failure.</source>
        <translation>Der erste, oder die wievielte Wiederholung nach einem Fehler.</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>The answer&apos;s X-Request-Id: Meraki&apos;s support asks for it.</source>
        <translation>Die X-Request-Id der Antwort: Der Support von Meraki fragt danach.</translation>
    </message>
</context>
<context>
    <name>models::TrafficHistoryModel</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date format, a day in the table</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The day the record covers. Each record is the sum of one day.</source>
        <translation>Der Tag des Datensatzes. Jeder Datensatz ist die Summe eines Tages.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>The application as the network classified it.</source>
        <translation>Die Anwendung, wie das Netzwerk sie klassifiziert hat.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The host name or IP address the client talked to.</source>
        <translation>Der Hostname oder die IP-Adresse, mit der der Client kommuniziert hat.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The transport protocol, TCP or UDP.</source>
        <translation>Das Transportprotokoll, TCP oder UDP.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The destination&apos;s port.</source>
        <translation>Der Port des Ziels.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>What the client received (download), in kB, MB, GB or TB of 1000 bytes each step. Exports have kilobytes.</source>
        <translation>Was der Client empfangen hat (Download), in kB, MB, GB oder TB mit dem Faktor 1000. Exporte enthalten Kilobyte.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>What the client sent (upload), in kB, MB, GB or TB of 1000 bytes each step. Exports have kilobytes.</source>
        <translation>Was der Client gesendet hat (Upload), in kB, MB, GB oder TB mit dem Faktor 1000. Exporte enthalten Kilobyte.</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>How many flows (connections) there were.</source>
        <translation>Wie viele Flows (Verbindungen) es gab.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>How long it was active: hours, minutes, seconds.</source>
        <translation>Wie lange etwas aktiv war: Stunden, Minuten, Sekunden.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Received and sent, in per cent of everything that is shown.</source>
        <translation>Empfangen und gesendet, in Prozent von allem, was angezeigt wird.</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>read out instead of a dash</comment>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>The API gave no value here.</source>
        <translation>Die API hat hier keinen Wert geliefert.</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
</context>
<context>
    <name>secrets::KeychainCall</name>
    <message>
        <source>The system keychain did not remove the key. Remove it with the keychain&apos;s own program; it is filed under “Flowtrail”.</source>
        <translation>Der Schlüsselbund des Systems hat den Schlüssel nicht entfernt. Entfernen Sie ihn mit dem Programm des Schlüsselbunds; er ist unter „Flowtrail“ abgelegt.</translation>
    </message>
    <message>
        <source>The system keychain kept something else than the key. Try again.</source>
        <translation>Der Schlüsselbund des Systems hat etwas anderes als den Schlüssel abgelegt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system keychain has no such key. Enter the key again.</source>
        <translation>Der Schlüsselbund des Systems enthält diesen Schlüssel nicht. Geben Sie den Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>The system keychain did not keep the key. Try again.</source>
        <translation>Der Schlüsselbund des Systems hat den Schlüssel nicht abgelegt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time. It may be waiting for its password: look for its window, and try again.</source>
        <translation>Der Schlüsselbund des Systems hat nicht rechtzeitig geantwortet. Vielleicht wartet er auf sein Passwort: Suchen Sie sein Fenster und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Flowtrail cannot reach a keychain on this system. Start one, such as GNOME Keyring or KWallet, and try again.</source>
        <translation>Flowtrail erreicht auf diesem System keinen Schlüsselbund. Starten Sie einen, etwa GNOME Keyring oder KWallet, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system keychain refused access. Allow Flowtrail to use it, and try again.</source>
        <translation>Der Schlüsselbund des Systems hat den Zugriff verweigert. Erlauben Sie Flowtrail, ihn zu verwenden, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system keychain failed: %1</source>
        <translation>Fehler im Schlüsselbund des Systems: %1</translation>
    </message>
</context>
<context>
    <name>secrets::SessionStore</name>
    <message>
        <source>No key is kept for this session. Enter the key again.</source>
        <translation>Für diese Sitzung ist kein Schlüssel gespeichert. Geben Sie den Schlüssel erneut ein.</translation>
    </message>
</context>
<context>
    <name>text::Sentence</name>
    <message>
        <source>%1.</source>
        <comment>a sentence and its full stop</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and what it stands for</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>text::Translation</name>
    <message>
        <source>English</source>
        <comment>the name of this language, in it</comment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>traffic::DayWords</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Letzter %n Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d</source>
        <comment>date format: the 3 of 3 – 9 Nov</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>weekday</comment>
        <translation>jeden %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2, %n day(s)</source>
        <translation>
            <numerusform>%1 – %2, %n Tag</numerusform>
            <numerusform>%1 – %2, %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>The last days can be 1 to %1, as in “7d” or “last 7 days”.</source>
        <translation>Möglich sind die letzten 1 bis %1 Tage, etwa „7d“ oder „letzte 7 Tage“.</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>weekday</comment>
        <translation>letzten %1</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from day to day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>The range ends before it begins: write “3-9 Nov”, not “9-3 Nov”.</source>
        <translation>Der Bereich endet, bevor er beginnt: Schreiben Sie „3.-9. Nov.“, nicht „9.-3. Nov.“.</translation>
    </message>
    <message>
        <source>The weekday is another one: that day is %1.</source>
        <translation>Der Wochentag passt nicht: Richtig ist %1.</translation>
    </message>
    <message>
        <source>There is no day %1 in %2.</source>
        <translation>Im %2 gibt es keinen %1. Tag.</translation>
    </message>
    <message>
        <source>write “7d”, “last week”, “3-9 Nov”, “tue” or “2026-11-03”.</source>
        <translation>Schreiben Sie „7d“, „letzte Woche“, „3.-9. Nov.“, „Di“ oder „2026-11-03“.</translation>
    </message>
    <message>
        <source>For days, %1</source>
        <comment>what follows is: write “7d”, …</comment>
        <translation>Für Tage: %1</translation>
    </message>
    <message>
        <source>“%1” is not understood: %2</source>
        <translation>„%1“ wird nicht verstanden: %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>traffic::Group</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>ui::Breadcrumb</name>
    <message>
        <source>First steps of the way</source>
        <translation>Anfang des Pfads</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vor (Alt+Rechts)</translation>
    </message>
</context>
<context>
    <name>ui::ChartCard</name>
    <message>
        <source>How the same numbers are drawn</source>
        <translation>Wie dieselben Zahlen dargestellt werden</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Show as table (%1)</source>
        <translation>Als Tabelle anzeigen (%1)</translation>
    </message>
    <message>
        <source>Form of the chart: %1</source>
        <translation>Art des Diagramms: %1</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>Shares, 100 %</source>
        <translation>Anteile, 100 %</translation>
    </message>
    <message>
        <source>Received and sent</source>
        <translation>Empfangen und gesendet</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Wochentage</translation>
    </message>
</context>
<context>
    <name>ui::ChartTable</name>
    <message>
        <source>Chart as table</source>
        <translation>Diagramm als Tabelle</translation>
    </message>
</context>
<context>
    <name>ui::ChartTableModel</name>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1 (bisher)</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceModel</name>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>derzeit geöffnet</translation>
    </message>
</context>
<context>
    <name>ui::Chooser</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Keine Treffer für „%1“</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
</context>
<context>
    <name>ui::ClientDelegate</name>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>IP</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>SSID</source>
        <translation>SSID</translation>
    </message>
    <message>
        <source>Switch port</source>
        <translation>Switch-Port</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
</context>
<context>
    <name>ui::ClientSuggestions</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Look for it in the whole organization</source>
        <translation>In der ganzen Organisation suchen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Looking in organization %1 of %2…</source>
        <translation>Suche in Organisation %1 von %2…</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It was seen in none of the networks.</source>
        <translation>In keinem der Netzwerke gesehen.</translation>
    </message>
    <message numerus="yes">
        <source>And in %n more network(s).</source>
        <translation>
            <numerusform>Und in %n weiteren Netzwerk.</numerusform>
            <numerusform>Und in %n weiteren Netzwerken.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ClientsFooter</name>
    <message>
        <source>Progress of the list</source>
        <translation>Fortschritt der Liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keeps what has come</source>
        <translation>Bereits Geladenes bleibt erhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading clients, page %1…</source>
        <translation>Clients werden geladen, Seite %1…</translation>
    </message>
    <message>
        <source>Usage of %1 of %2 clients…</source>
        <translation>Nutzung von %1 von %2 Clients…</translation>
    </message>
    <message>
        <source>The list is not complete: %1</source>
        <translation>Die Liste ist nicht vollständig: %1</translation>
    </message>
    <message>
        <source>The list is not complete: it was cancelled.</source>
        <translation>Die Liste ist nicht vollständig: Sie wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Not everybody&apos;s usage is known: %1</source>
        <translation>Die Nutzung ist nicht von allen bekannt: %1</translation>
    </message>
    <message>
        <source>Not everybody&apos;s usage is known: it was cancelled.</source>
        <translation>Die Nutzung ist nicht von allen bekannt: Der Abruf wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ui::ClientsPane</name>
    <message>
        <source>Search clients</source>
        <translation>Clients suchen</translation>
    </message>
    <message>
        <source>Finds names, users, MAC and IP addresses, systems, VLANs, SSIDs and ports. A client&apos;s key, MAC or IP address can be opened from here even if it is not in the list.</source>
        <translation>Findet Namen, Benutzer, MAC- und IP-Adressen, Systeme, VLANs, SSIDs und Ports. Über Schlüssel, MAC- oder IP-Adresse lässt sich hier auch ein Client öffnen, der nicht in der Liste steht.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>last 31 days</source>
        <translation>letzte 31 Tage</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln Client</numerusform>
            <numerusform>%Ln Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln client(s)</source>
        <translation>
            <numerusform>%Ln Client durchsuchen</numerusform>
            <numerusform>%Ln Clients durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search, or type a client</source>
        <translation>Suchen oder Client eingeben</translation>
    </message>
    <message>
        <source>No client is called that</source>
        <translation>Kein Client heißt so</translation>
    </message>
    <message>
        <source>Names, users, addresses, systems, VLANs, SSIDs and ports were searched.</source>
        <translation>Durchsucht wurden Namen, Benutzer, Adressen, Systeme, VLANs, SSIDs und Ports.</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Noch keine Clients</translation>
    </message>
    <message>
        <source>They are listed here once a network is open.</source>
        <translation>Sie werden hier aufgelistet, sobald ein Netzwerk geöffnet ist.</translation>
    </message>
    <message>
        <source>Which network?</source>
        <translation>Welches Netzwerk?</translation>
    </message>
    <message>
        <source>Its clients are listed here.</source>
        <translation>Seine Clients werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>Cancelled before any client came</source>
        <translation>Abgebrochen, bevor ein Client geladen war</translation>
    </message>
    <message>
        <source>No clients</source>
        <translation>Keine Clients</translation>
    </message>
    <message>
        <source>No client was seen in this network in the last 31 days.</source>
        <translation>In diesem Netzwerk wurde in den letzten 31 Tagen kein Client gesehen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy MAC address</source>
        <translation>MAC-Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy IP address</source>
        <translation>IP-Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy client key</source>
        <translation>Client-Schlüssel kopieren</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>What to do or open</source>
        <translation>Was möchten Sie tun oder öffnen?</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>ui::ConnectDialog</name>
    <message>
        <source>Keep for this session</source>
        <translation>Für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>Connect to the Meraki Dashboard API</source>
        <translation>Mit der Meraki Dashboard API verbinden</translation>
    </message>
    <message>
        <source>Make a key in the Dashboard under your profile, API access. Read access is enough. It is kept in this computer&apos;s keychain and sent to nobody but the API.</source>
        <translation>Erstellen Sie im Dashboard in Ihrem Profil unter „API access“ einen Schlüssel. Lesezugriff genügt. Er wird im Schlüsselbund dieses Computers abgelegt und nur an die API gesendet.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Prüfen und speichern</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Es gibt bereits ein Profil mit diesem Namen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Reading the key from the keychain…</source>
        <translation>Schlüssel wird aus dem Schlüsselbund gelesen…</translation>
    </message>
    <message>
        <source>Asking %1 who this key belongs to…</source>
        <translation>%1 wird gefragt, wem dieser Schlüssel gehört…</translation>
    </message>
    <message>
        <source>Keeping the key in the keychain…</source>
        <translation>Schlüssel wird im Schlüsselbund abgelegt…</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>Der Schlüssel ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>You can keep the key for this session only: it is forgotten when Flowtrail ends.</source>
        <translation>Sie können den Schlüssel nur für diese Sitzung behalten: Er wird vergessen, wenn Flowtrail beendet wird.</translation>
    </message>
    <message>
        <source>The key is kept for this session only.</source>
        <translation>Der Schlüssel wird nur für diese Sitzung behalten.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionMenu</name>
    <message>
        <source>Add a connection…</source>
        <translation>Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Verbindungen verwalten…</translation>
    </message>
    <message>
        <source>Check this connection…</source>
        <translation>Diese Verbindung prüfen…</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Anfrageprotokoll</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>ui::DailyChartView</name>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Nothing matching</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Today, so far</source>
        <translation>Heute (bisher)</translation>
    </message>
    <message>
        <source>With today, so far</source>
        <translation>Mit heute (bisher)</translation>
    </message>
    <message>
        <source>Incomplete: pages are missing</source>
        <translation>Unvollständig: Seiten fehlen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lines of a legend</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln weitere</numerusform>
            <numerusform>+ %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No traffic to show</source>
        <translation>Kein Datenverkehr anzuzeigen</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%1, mean of %Ln day(s)</source>
        <comment>a day of the week</comment>
        <translation>
            <numerusform>%1, Mittelwert aus %Ln Tag</numerusform>
            <numerusform>%1, Mittelwert aus %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the day</source>
        <translation>%1 des Tages</translation>
    </message>
    <message>
        <source>%1 of the week</source>
        <translation>%1 der Woche</translation>
    </message>
    <message>
        <source>%1 of such a day</source>
        <translation>%1 eines solchen Tages</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <translation>%1 von allem</translation>
    </message>
    <message>
        <source>Share of flows</source>
        <translation>Anteil an den Flows</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>1 GB = 1000 MB</source>
        <translation>1 GB = 1000 MB</translation>
    </message>
    <message>
        <source>1 GiB = 1024 MiB</source>
        <translation>1 GiB = 1024 MiB</translation>
    </message>
    <message>
        <source>Received above, sent below · %1</source>
        <translation>Empfangen oben, gesendet unten · %1</translation>
    </message>
    <message>
        <source>Received · %1</source>
        <translation>Empfangen · %1</translation>
    </message>
    <message>
        <source>Sent · %1</source>
        <translation>Gesendet · %1</translation>
    </message>
    <message>
        <source>Received and sent · %1</source>
        <translation>Empfangen und gesendet · %1</translation>
    </message>
    <message>
        <source>Days in %1</source>
        <comment>a time zone</comment>
        <translation>Tage in %1</translation>
    </message>
    <message>
        <source>Weeks from Monday, days in %1</source>
        <comment>a time zone</comment>
        <translation>Wochen ab Montag, Tage in %1</translation>
    </message>
    <message>
        <source>Means of days with data, today left out, in %1</source>
        <comment>a time zone</comment>
        <translation>Mittelwerte der Tage mit Daten, ohne heute, in %1</translation>
    </message>
    <message>
        <source>%1 flows</source>
        <translation>%1 Flows</translation>
    </message>
    <message>
        <source>%1, no data</source>
        <translation>%1, keine Daten</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>day, application, amount, share of the day</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1 (bisher)</translation>
    </message>
    <message>
        <source>%1, %2, %3 of all</source>
        <comment>application, amount, share</comment>
        <translation>%1, %2, %3 von allem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without data</source>
        <translation>
            <numerusform>davon %Ln ohne Daten</numerusform>
            <numerusform>davon %Ln ohne Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>largest: %1</source>
        <translation>größter Posten: %1</translation>
    </message>
    <message>
        <source>Daily chart</source>
        <translation>Tagesdiagramm</translation>
    </message>
    <message>
        <source>The arrow keys read the bars.</source>
        <translation>Die Pfeiltasten lesen die Balken vor.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, too small here</source>
        <translation>
            <numerusform>%Ln weitere, hier zu klein</numerusform>
            <numerusform>%Ln weitere, hier zu klein</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>%1 empfangen, %2 gesendet</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Zusammen: %1</translation>
    </message>
    <message>
        <source>The day so far: %1</source>
        <translation>Der Tag bisher: %1</translation>
    </message>
    <message>
        <source>The whole day: %1</source>
        <translation>Der ganze Tag: %1</translation>
    </message>
    <message>
        <source>%1 · %2 of all</source>
        <translation>%1 · %2 von allem</translation>
    </message>
</context>
<context>
    <name>ui::DayRangeMenu</name>
    <message>
        <source>7d, last week, 3-9 Nov, tue</source>
        <translation>7d, letzte Woche, 3.-9. Nov., Di</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Days shown: %1</source>
        <translation>Angezeigte Tage: %1</translation>
    </message>
    <message>
        <source>dddd d MMM</source>
        <comment>date format</comment>
        <translation>dddd, d. MMM</translation>
    </message>
    <message>
        <source>All days are shown.</source>
        <translation>Alle Tage werden angezeigt.</translation>
    </message>
</context>
<context>
    <name>ui::DayStrip</name>
    <message>
        <source>Days shown</source>
        <translation>Angezeigte Tage</translation>
    </message>
    <message>
        <source>No days</source>
        <translation>Keine Tage</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), %1</source>
        <translation>
            <numerusform>%n Tag, %1</numerusform>
            <numerusform>%n Tage, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n day(s), %3</source>
        <translation>
            <numerusform>%1 bis %2, %n Tag, %3</numerusform>
            <numerusform>%1 bis %2, %n Tage, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>The arrow keys move the days shown, with Shift their end, with Ctrl by a week. Escape shows all.</source>
        <translation>Die Pfeiltasten verschieben die angezeigten Tage, mit Umschalt deren Ende, mit Strg um eine Woche. Esc zeigt alle.</translation>
    </message>
</context>
<context>
    <name>ui::DoctorDialog</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Check this connection</source>
        <translation>Diese Verbindung prüfen</translation>
    </message>
    <message>
        <source>All of it, for a ticket. The key is not in it.</source>
        <translation>Alles zusammen, für ein Ticket. Der Schlüssel ist nicht enthalten.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Something failed: see above what to do.</source>
        <translation>Etwas ist fehlgeschlagen: Oben steht, was zu tun ist.</translation>
    </message>
    <message>
        <source>It works, with warnings.</source>
        <translation>Es funktioniert, mit Warnungen.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this connection.</source>
        <translation>Diese Verbindung ist in Ordnung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Chart as image</source>
        <translation>Diagramm als Bild</translation>
    </message>
    <message>
        <source>Table as file</source>
        <translation>Tabelle als Datei</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 records…</source>
        <translation>%1 von %2 Datensätzen geschrieben…</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Looking for names to replace…</source>
        <translation>Zu ersetzende Namen werden gesucht…</translation>
    </message>
    <message>
        <source>Preview of the image</source>
        <translation>Vorschau des Bildes</translation>
    </message>
    <message>
        <source>Sheets: Summary with a chart, Days, Records, About. The records:</source>
        <translation>Blätter: Zusammenfassung mit Diagramm, Tage, Datensätze, Info. Die Datensätze:</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>Preview of the report&apos;s first page</source>
        <translation>Vorschau der ersten Seite des Berichts</translation>
    </message>
    <message>
        <source>The first of %1 pages</source>
        <translation>Die erste von %1 Seiten</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>“%1”: the name has to end in one of %2.</source>
        <translation>„%1“: Der Name braucht eine dieser Endungen: %2.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in %1</source>
        <translation>
            <numerusform>%n Zeile in %1</numerusform>
            <numerusform>%n Zeilen in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>%n Datensatz in %1</numerusform>
            <numerusform>%n Datensätze in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>The printer could not be painted on.</source>
        <translation>Das Drucken ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ui::ExportForm</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Pseudonymize names and addresses</source>
        <translation>Namen und Adressen pseudonymisieren</translation>
    </message>
    <message>
        <source>The client, its user, network and organization, addresses and private host names get other names. Public host names stay.</source>
        <translation>Der Client, sein Benutzer, Netzwerk und Organisation, Adressen und private Hostnamen erhalten andere Namen. Öffentliche Hostnamen bleiben.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Größe in Pixeln</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Records shown (%1)</source>
        <translation>Angezeigte Datensätze (%1)</translation>
    </message>
    <message>
        <source>Summary: %1 (%2)</source>
        <translation>Zusammenfassung: %1 (%2)</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Comma: 1.5,2</source>
        <translation>Komma: 1.5,2</translation>
    </message>
    <message>
        <source>Semicolon, decimal comma: 1,5;2</source>
        <translation>Semikolon, Dezimalkomma: 1,5;2</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>CR LF, as the standard has it</source>
        <translation>CR LF, wie im Standard</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>Byte-order mark, for older Excel</source>
        <translation>Byte-Order-Mark, für älteres Excel</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Herkunft der Daten</translation>
    </message>
    <message>
        <source>In a file beside it</source>
        <translation>In einer Datei daneben</translation>
    </message>
    <message>
        <source>As comment lines</source>
        <translation>Als Kommentarzeilen</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht angeben</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
</context>
<context>
    <name>ui::ExportFormat</name>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Kommagetrennte Werte</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Tab-separated values</source>
        <translation>Tabulatorgetrennte Werte</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON, one record a line</source>
        <translation>JSON, ein Datensatz pro Zeile</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown-Tabelle</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
</context>
<context>
    <name>ui::ExportMenu</name>
    <message>
        <source>Chart as image…</source>
        <translation>Diagramm als Bild…</translation>
    </message>
    <message>
        <source>Table as file…</source>
        <translation>Tabelle als Datei…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Diagramm kopieren</translation>
    </message>
    <message>
        <source>Preparing the report…</source>
        <translation>Bericht wird vorbereitet…</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Filter: any words, or app:zoom dest:*.google.com port:443 recv&gt;100MB day:7d</source>
        <translation>Filter: beliebige Wörter oder app:zoom dest:*.google.com port:443 recv&gt;100MB day:7d</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>Enter selects it in the text, Delete removes it.</source>
        <translation>Die Eingabetaste markiert sie im Text, Entf entfernt sie.</translation>
    </message>
    <message>
        <source>Filter term: %1</source>
        <translation>Filterbedingung: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove from the filter (Delete)</source>
        <translation>Aus dem Filter entfernen (Entf)</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>+%1</source>
        <comment>number of more filter terms</comment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more filter term(s)</source>
        <translation>
            <numerusform>%n weitere Filterbedingung</numerusform>
            <numerusform>%n weitere Filterbedingungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>ui::FilterCompletion</name>
    <message>
        <source>the whole name of an application, * for any part</source>
        <translation>der ganze Name einer Anwendung, * für beliebige Teile</translation>
    </message>
    <message>
        <source>a host name or an address, * for any part</source>
        <translation>ein Hostname oder eine Adresse, * für beliebige Teile</translation>
    </message>
    <message>
        <source>a registered domain and all below it</source>
        <translation>eine registrierte Domain und alles darunter</translation>
    </message>
    <message>
        <source>a protocol</source>
        <translation>ein Protokoll</translation>
    </message>
    <message>
        <source>a port, or a range such as 1..1024</source>
        <translation>ein Port oder ein Bereich wie 1..1024</translation>
    </message>
    <message>
        <source>a day, a range of days, or the last few</source>
        <translation>ein Tag, ein Zeitraum oder die letzten Tage</translation>
    </message>
    <message>
        <source>received, as in recv&gt;100MB</source>
        <translation>empfangen, etwa recv&gt;100MB</translation>
    </message>
    <message>
        <source>sent, as in sent&gt;1GB</source>
        <translation>gesendet, etwa sent&gt;1GB</translation>
    </message>
    <message>
        <source>received and sent together</source>
        <translation>empfangen und gesendet zusammen</translation>
    </message>
    <message>
        <source>number of flows</source>
        <translation>Anzahl der Flows</translation>
    </message>
    <message>
        <source>active seconds</source>
        <translation>aktive Sekunden</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>ui::FilterField</name>
    <message>
        <source>Remove the filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>What a filter can say (F1)</source>
        <translation>Was ein Filter kann (F1)</translation>
    </message>
</context>
<context>
    <name>ui::FilterHelp</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>A record is shown if every term lets it through. Click an example to add it.</source>
        <translation>Ein Datensatz wird angezeigt, wenn er alle Bedingungen erfüllt. Klicken Sie auf ein Beispiel, um es hinzuzufügen.</translation>
    </message>
    <message>
        <source>a word anywhere in application or destination</source>
        <translation>ein Wort an beliebiger Stelle in Anwendung oder Ziel</translation>
    </message>
    <message>
        <source>words in quotes are looked for together</source>
        <translation>Wörter in Anführungszeichen werden zusammen gesucht</translation>
    </message>
    <message>
        <source>a minus before any term excludes what it matches</source>
        <translation>ein Minus vor einer Bedingung schließt aus, worauf sie zutrifft</translation>
    </message>
    <message>
        <source>Names match as a whole; * stands for anything, commas for “or”.</source>
        <translation>Namen müssen ganz übereinstimmen; * steht für Beliebiges, Kommas für „oder“.</translation>
    </message>
    <message>
        <source>one application or the other</source>
        <translation>die eine oder die andere Anwendung</translation>
    </message>
    <message>
        <source>a name with spaces stands in quotes</source>
        <translation>ein Name mit Leerzeichen steht in Anführungszeichen</translation>
    </message>
    <message>
        <source>destinations that end in .google.com</source>
        <translation>Ziele, die auf .google.com enden</translation>
    </message>
    <message>
        <source>a registered domain and all that is below it</source>
        <translation>eine registrierte Domain und alles, was darunter liegt</translation>
    </message>
    <message>
        <source>a protocol</source>
        <translation>ein Protokoll</translation>
    </message>
    <message>
        <source>ports and ranges of ports</source>
        <translation>Ports und Portbereiche</translation>
    </message>
    <message>
        <source>records without an application</source>
        <translation>Datensätze ohne Anwendung</translation>
    </message>
    <message>
        <source>Days: a second one replaces the first.</source>
        <translation>Tage: Eine zweite Angabe ersetzt die erste.</translation>
    </message>
    <message>
        <source>the last seven days, today included</source>
        <translation>die letzten sieben Tage, einschließlich heute</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>dienstags</translation>
    </message>
    <message>
        <source>from one day to another, or a single day</source>
        <translation>von einem Tag bis zu einem anderen oder ein einzelner Tag</translation>
    </message>
    <message>
        <source>Amounts: &gt; &gt;= &lt; &lt;= =, in kB, MB, GB, TB or KiB, MiB, GiB, TiB.</source>
        <translation>Mengen: &gt; &gt;= &lt; &lt;= =, in kB, MB, GB, TB oder KiB, MiB, GiB, TiB.</translation>
    </message>
    <message>
        <source>received; sent and total are the others</source>
        <translation>empfangen; außerdem gibt es sent und total</translation>
    </message>
    <message>
        <source>number of flows</source>
        <translation>Anzahl der Flows</translation>
    </message>
    <message>
        <source>active seconds</source>
        <translation>aktive Sekunden</translation>
    </message>
    <message>
        <source>More in Help</source>
        <translation>Mehr in der Hilfe</translation>
    </message>
</context>
<context>
    <name>ui::GroupTree</name>
    <message>
        <source>No traffic matches</source>
        <translation>Kein passender Datenverkehr</translation>
    </message>
    <message>
        <source>Filter to “%1”</source>
        <translation>Nach „%1“ filtern</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>„%1“ ausschließen</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
</context>
<context>
    <name>ui::GroupedView</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Expand all below</source>
        <translation>Alles darunter ausklappen</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alle einklappen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Search all pages, or paste an error</source>
        <translation>Alle Seiten durchsuchen oder einen Fehler einfügen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Hilfe</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>A newer Flowtrail has been here</source>
        <translation>Hier wurde schon eine neuere Version von Flowtrail verwendet</translation>
    </message>
    <message>
        <source>Its settings stay as they are. This one keeps its own beside them, from what it understood of those.</source>
        <translation>Deren Einstellungen bleiben, wie sie sind. Diese Version legt daneben eigene ab, ausgehend von dem, was sie davon verstanden hat.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Save or copy what is shown (Ctrl+E)</source>
        <translation>Speichern oder kopieren, was angezeigt wird (Strg+E)</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>The connection and its key</source>
        <translation>Die Verbindung und ihr Schlüssel</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Fetch everything again (F5)</source>
        <translation>Alles neu abrufen (F5)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Views kept under a name</source>
        <translation>Unter einem Namen gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Remove the filter&apos;s last term</source>
        <translation>Letzte Filterbedingung entfernen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Nächster Client</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>Vorheriger Client</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Client suchen</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Netzwerk wählen</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Alle Datensätze anzeigen</translation>
    </message>
    <message>
        <source>Show records grouped</source>
        <translation>Datensätze gruppiert anzeigen</translation>
    </message>
    <message>
        <source>Open in Dashboard</source>
        <translation>Im Dashboard öffnen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Chart copied</source>
        <translation>Diagramm kopiert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Reading the key from the keychain…</source>
        <translation>Schlüssel wird aus dem Schlüsselbund gelesen…</translation>
    </message>
    <message>
        <source>The keychain may be asking for its password. You can also enter the key here.</source>
        <translation>Vielleicht fragt der Schlüsselbund nach seinem Passwort. Sie können den Schlüssel auch hier eingeben.</translation>
    </message>
    <message>
        <source>The key of “%1” could not be read</source>
        <translation>Der Schlüssel von „%1“ konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>That is the API key</source>
        <translation>Das ist der API-Schlüssel</translation>
    </message>
    <message>
        <source>It was not sent as an address, and it is not remembered. Type a network&apos;s ID, or a client&apos;s key, MAC or IP address.</source>
        <translation>Er wurde nicht als Adresse gesendet und wird nicht gespeichert. Geben Sie die ID eines Netzwerks oder Schlüssel, MAC- oder IP-Adresse eines Clients ein.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>ui::Message</name>
    <message>
        <source>There is no API key</source>
        <translation>Es gibt keinen API-Schlüssel</translation>
    </message>
    <message>
        <source>The API key was not accepted</source>
        <translation>Der API-Schlüssel wurde nicht akzeptiert</translation>
    </message>
    <message>
        <source>This key may not see that</source>
        <translation>Dieser Schlüssel darf das nicht sehen</translation>
    </message>
    <message>
        <source>Not found, or not visible to this key</source>
        <translation>Nicht gefunden oder für diesen Schlüssel nicht sichtbar</translation>
    </message>
    <message>
        <source>The API refused the request</source>
        <translation>Die API hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The organization&apos;s request limit is used up</source>
        <translation>Das Anfragelimit der Organisation ist ausgeschöpft</translation>
    </message>
    <message>
        <source>The API failed</source>
        <translation>Die API meldete einen Fehler</translation>
    </message>
    <message>
        <source>The API did not answer in time</source>
        <translation>Die API hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The API could not be reached</source>
        <translation>Die API war nicht erreichbar</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>The proxy refused the connection</source>
        <translation>Der Proxy hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>This connection cannot be used</source>
        <translation>Diese Verbindung kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The API sent us where the key may not go</source>
        <translation>Die API verwies auf eine Adresse, die den Schlüssel nicht erhalten darf</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Die Antwort konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>An administrator switches it on in the Dashboard under Network-wide &gt; General &gt; Traffic analysis: “Detailed: collect destination hostnames”. Data is collected from then on.</source>
        <translation>Ein Administrator schaltet die Analyse im Dashboard unter Network-wide &gt; General &gt; Traffic analysis ein: „Detailed: collect destination hostnames“. Daten werden ab dann gesammelt.</translation>
    </message>
    <message>
        <source>Detailed traffic analysis is on in this network, so this client had no classified traffic in the last month.</source>
        <translation>Die detaillierte Traffic-Analyse ist in diesem Netzwerk eingeschaltet, also hatte dieser Client im letzten Monat keinen klassifizierten Datenverkehr.</translation>
    </message>
    <message>
        <source>Asking whether detailed traffic analysis is on in this network…</source>
        <translation>Es wird geprüft, ob die detaillierte Traffic-Analyse in diesem Netzwerk eingeschaltet ist…</translation>
    </message>
    <message>
        <source>Whether detailed traffic analysis is on in this network could not be found out. Without it there is no history.</source>
        <translation>Ob die detaillierte Traffic-Analyse in diesem Netzwerk eingeschaltet ist, ließ sich nicht feststellen. Ohne sie gibt es keinen Verlauf.</translation>
    </message>
    <message>
        <source>In a guest or hotel network, open a web page first and sign in. A proxy may also have answered instead of the API.</source>
        <translation>In einem Gast- oder Hotelnetz öffnen Sie zuerst eine Webseite und melden sich an. Vielleicht hat auch ein Proxy anstelle der API geantwortet.</translation>
    </message>
    <message>
        <source>Check that this computer is online, and the region and proxy of this connection.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist und ob Region und Proxy dieser Verbindung stimmen.</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>Request ID %1</source>
        <translation>Anfrage-ID %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>This network does not classify its traffic</source>
        <translation>Dieses Netzwerk klassifiziert seinen Datenverkehr nicht</translation>
    </message>
    <message>
        <source>Traffic analysis is off in this network, so there is no history of applications.</source>
        <translation>Die Traffic-Analyse ist in diesem Netzwerk ausgeschaltet, daher gibt es keinen Verlauf der Anwendungen.</translation>
    </message>
    <message>
        <source>Traffic analysis is only “basic” in this network; a client&apos;s history needs “detailed”.</source>
        <translation>Die Traffic-Analyse steht in diesem Netzwerk nur auf „basic“; der Verlauf eines Clients braucht „detailed“.</translation>
    </message>
    <message>
        <source>See which applications a client used</source>
        <translation>Sehen, welche Anwendungen ein Client genutzt hat</translation>
    </message>
    <message>
        <source>Flowtrail reads the Meraki Dashboard API with a key of yours. It only ever reads.</source>
        <translation>Flowtrail greift mit Ihrem Schlüssel auf die Meraki Dashboard API zu, ausschließlich lesend.</translation>
    </message>
    <message>
        <source>Which client?</source>
        <translation>Welcher Client?</translation>
    </message>
    <message>
        <source>Choose an organization and a network above, then a client on the left. A client&apos;s key, MAC or IP address can also be typed there.</source>
        <translation>Wählen Sie oben eine Organisation und ein Netzwerk, dann links einen Client. Sie können dort auch Schlüssel, MAC- oder IP-Adresse eines Clients eingeben.</translation>
    </message>
    <message>
        <source>Fetching the first page…</source>
        <translation>Erste Seite wird abgerufen…</translation>
    </message>
    <message>
        <source>Cancelled before anything came</source>
        <translation>Abgebrochen, bevor etwas geladen war</translation>
    </message>
    <message>
        <source>No traffic is known of this client</source>
        <translation>Von diesem Client ist kein Datenverkehr bekannt</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts entspricht dem Filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are hidden by it.</source>
        <translation>
            <numerusform>%Ln Datensatz wird dadurch ausgeblendet.</numerusform>
            <numerusform>%Ln Datensätze werden dadurch ausgeblendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MessageView</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Alle Datensätze anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Copies the error with its status, request ID and address</source>
        <translation>Kopiert den Fehler mit Status, Anfrage-ID und Adresse</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Choose an organization</source>
        <translation>Organisation wählen</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organisation: %1</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Netzwerk wählen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Netzwerk: %1</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Client wählen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Client: %1</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>Alle Anwendungen</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Application: %1</source>
        <translation>Anwendung: %1</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Destination: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Find an organization</source>
        <translation>Organisation suchen</translation>
    </message>
    <message>
        <source>Find a network, or type its ID</source>
        <translation>Netzwerk suchen oder seine ID eingeben</translation>
    </message>
    <message>
        <source>Find a client, or type its key, MAC or IP address</source>
        <translation>Client suchen oder Schlüssel, MAC- oder IP-Adresse eingeben</translation>
    </message>
    <message>
        <source>Find an application</source>
        <translation>Anwendung suchen</translation>
    </message>
    <message>
        <source>Find a destination</source>
        <translation>Ziel suchen</translation>
    </message>
    <message>
        <source>Loading organizations…</source>
        <translation>Organisationen werden geladen…</translation>
    </message>
    <message>
        <source>Loading networks…</source>
        <translation>Netzwerke werden geladen…</translation>
    </message>
    <message>
        <source>Loading clients…</source>
        <translation>Clients werden geladen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Its API access is off: Organization &gt; Settings &gt; Dashboard API access</source>
        <translation>API-Zugriff ist aus: Organization &gt; Settings &gt; Dashboard API access</translation>
    </message>
    <message>
        <source>not permitted for this key</source>
        <translation>für diesen Schlüssel nicht erlaubt</translation>
    </message>
    <message>
        <source>only basic analysis: no history</source>
        <translation>Analyse nur „basic“: kein Verlauf</translation>
    </message>
    <message>
        <source>analysis off: no history</source>
        <translation>Analyse aus: kein Verlauf</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Open network %1</source>
        <translation>Netzwerk %1 öffnen</translation>
    </message>
    <message>
        <source>Open client %1</source>
        <translation>Client %1 öffnen</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesForm</name>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>kB, MB, GB (by 1000)</source>
        <translation>kB, MB, GB (Basis 1000)</translation>
    </message>
    <message>
        <source>KiB, MiB, GiB (by 1024)</source>
        <translation>KiB, MiB, GiB (Basis 1024)</translation>
    </message>
    <message>
        <source> requests a second</source>
        <translation> Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>&amp;Mengen</translation>
    </message>
    <message>
        <source>On screen and in what you export. The command line always has kB.</source>
        <translation>Auf dem Bildschirm und in allem, was Sie exportieren. Auf der Befehlszeile sind es immer kB.</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Tage</translation>
    </message>
    <message>
        <source>The time zone that the days are labelled in.</source>
        <translation>Die Zeitzone, in der die Tage angegeben werden.</translation>
    </message>
    <message>
        <source>&amp;Pace at most</source>
        <translation>Anfragetempo &amp;höchstens</translation>
    </message>
    <message>
        <source>For each organization, whatever a connection is set to. The API allows 10, shared with every other program that uses it.</source>
        <translation>Je Organisation, unabhängig von der Einstellung einer Verbindung. Die API erlaubt 10, geteilt mit jedem anderen Programm, das sie nutzt.</translation>
    </message>
    <message>
        <source>As the records say</source>
        <translation>Wie in den Datensätzen</translation>
    </message>
    <message>
        <source>This computer&apos;s: %1</source>
        <translation>Zeitzone dieses Computers: %1</translation>
    </message>
    <message>
        <source>Network&apos;s zone: %1</source>
        <translation>Zeitzone des Netzwerks: %1</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
</context>
<context>
    <name>ui::PrivacyForm</name>
    <message>
        <source>Forget them now</source>
        <translation>Jetzt vergessen</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>Alles löschen…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Keys are in this computer&apos;s keychain, everything else that is remembered in one file of settings. What the API says is kept in memory alone. Nothing is sent to anybody but the API.</source>
        <translation>Schlüssel sind im Schlüsselbund dieses Computers, alles andere, was gespeichert wird, in einer einzigen Einstellungsdatei. Was die API liefert, bleibt nur im Arbeitsspeicher. Außer an die API wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Wipe everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Remove all that Flowtrail keeps on this computer?</source>
        <translation>Alles entfernen, was Flowtrail auf diesem Computer gespeichert hat?</translation>
    </message>
    <message>
        <source>Connections and their keys in the keychain, favourites, clients opened last, saved views and every setting. The keys themselves stay valid until they are revoked in the Dashboard. Files you exported stay. Flowtrail closes afterwards.</source>
        <translation>Verbindungen und ihre Schlüssel im Schlüsselbund, Favoriten, zuletzt geöffnete Clients, gespeicherte Ansichten und sämtliche Einstellungen. Die Schlüssel selbst bleiben gültig, bis sie im Dashboard widerrufen werden. Exportierte Dateien bleiben. Flowtrail wird danach geschlossen.</translation>
    </message>
    <message>
        <source>Wipe and close</source>
        <translation>Löschen und schließen</translation>
    </message>
    <message>
        <source>Remember what was opened</source>
        <translation>Merken, was geöffnet wurde</translation>
    </message>
    <message>
        <source>The clients that were opened last, and what was looked at last with each connection.</source>
        <translation>Die zuletzt geöffneten Clients und was mit jeder Verbindung zuletzt angesehen wurde.</translation>
    </message>
</context>
<context>
    <name>ui::ProfileForm</name>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>Leave empty to keep the key</source>
        <translation>Leer lassen, um den Schlüssel zu behalten</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Such as the organization&apos;s</source>
        <translation>Etwa der Name der Organisation</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy-Host</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxy-Benutzer</translation>
    </message>
    <message>
        <source>User, if it asks</source>
        <translation>Benutzer, falls verlangt</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Leave empty to keep the password</source>
        <translation>Leer lassen, um das Passwort zu behalten</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatdatei</translation>
    </message>
    <message>
        <source>None but the system&apos;s</source>
        <translation>Nur die des Systems</translation>
    </message>
    <message>
        <source>Pace, proxy, certificates</source>
        <translation>Anfragetempo, Proxy, Zertifikate</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Other address…</source>
        <translation>Andere Adresse…</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;Basis-URL</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>How the key is sent</source>
        <translation>Wie der Schlüssel gesendet wird</translation>
    </message>
    <message>
        <source>The API accepts both; some proxies let only one of them pass</source>
        <translation>Die API akzeptiert beides; manche Proxys lassen nur eines davon durch</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>For each organization. The API allows 10, shared with every other program that uses it.</source>
        <translation>Je Organisation. Die API erlaubt 10, geteilt mit jedem anderen Programm, das sie nutzt.</translation>
    </message>
    <message>
        <source> requests a second</source>
        <translation> Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>SOCKS-5-Proxy</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>Certificates to trust beside the system&apos;s, PEM or DER: needed where a proxy opens encrypted connections. They are always checked.</source>
        <translation>Zertifikate, denen neben denen des Systems vertraut wird, PEM oder DER: nötig, wenn ein Proxy verschlüsselte Verbindungen aufbricht. Geprüft wird immer.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Zertifikatdatei auswählen</translation>
    </message>
    <message>
        <source>&amp;Sent as</source>
        <translation>Gesendet &amp;als</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>Anfrage&amp;tempo</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Zertifikate</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Paste an API key first.</source>
        <translation>Fügen Sie zuerst einen API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>Give the profile a name, such as the organization&apos;s.</source>
        <translation>Geben Sie dem Profil einen Namen, etwa den der Organisation.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host, such as proxy.example.org.</source>
        <translation>Geben Sie den Host des Proxys ein, etwa proxy.example.org.</translation>
    </message>
    <message>
        <source>There is no certificate file %1.</source>
        <translation>Es gibt keine Zertifikatdatei %1.</translation>
    </message>
</context>
<context>
    <name>ui::ProfilesDialog</name>
    <message>
        <source>Proxy as the system says</source>
        <translation>Proxy wie im System eingestellt</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>HTTP proxy %1:%2</source>
        <translation>HTTP-Proxy %1:%2</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy %1:%2</source>
        <translation>SOCKS-5-Proxy %1:%2</translation>
    </message>
    <message>
        <source>Key sent as %1</source>
        <translation>Schlüssel gesendet als %1</translation>
    </message>
    <message>
        <source>At most %1 requests a second for each organization</source>
        <translation>Höchstens %1 Anfragen pro Sekunde je Organisation</translation>
    </message>
    <message>
        <source>No pace of its own</source>
        <translation>Kein eigenes Anfragetempo</translation>
    </message>
    <message>
        <source>Also trusts %1</source>
        <translation>Vertraut auch %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (in Verwendung)</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Es gibt noch keine Verbindung.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Reading the key from the keychain…</source>
        <translation>Schlüssel wird aus dem Schlüsselbund gelesen…</translation>
    </message>
    <message>
        <source>The key is good: %1</source>
        <translation>Der Schlüssel ist gültig: %1</translation>
    </message>
    <message>
        <source>Asking %1 who this key belongs to…</source>
        <translation>%1 wird gefragt, wem dieser Schlüssel gehört…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” and its key from this computer?</source>
        <translation>„%1“ mit Schlüssel von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>The key itself stays valid until it is revoked in the Dashboard. What is on screen stays until you connect anew.</source>
        <translation>Der Schlüssel selbst bleibt gültig, bis er im Dashboard widerrufen wird. Was auf dem Bildschirm steht, bleibt, bis Sie sich neu verbinden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removing the key from the keychain…</source>
        <translation>Schlüssel wird aus dem Schlüsselbund entfernt…</translation>
    </message>
    <message>
        <source>The key was not removed: %1</source>
        <translation>Der Schlüssel wurde nicht entfernt: %1</translation>
    </message>
    <message>
        <source>“%1” and its key were removed.</source>
        <translation>„%1“ und der Schlüssel wurden entfernt.</translation>
    </message>
</context>
<context>
    <name>ui::QtChartRenderer</name>
    <message>
        <source>Partial: not everything was fetched</source>
        <translation>Unvollständig: nicht alles abgerufen</translation>
    </message>
    <message>
        <source>The image could not be encoded as PNG.</source>
        <translation>Das Bild konnte nicht als PNG kodiert werden.</translation>
    </message>
    <message>
        <source>The PDF file could not be made.</source>
        <translation>Die PDF-Datei konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>An image cannot be scaled by %1.</source>
        <translation>Ein Bild kann nicht um %1 skaliert werden.</translation>
    </message>
    <message>
        <source>An image of %1 × %2 pixels is too small for a chart: it takes %3 × %4.</source>
        <translation>Ein Bild von %1 × %2 Pixeln ist zu klein für ein Diagramm: Es braucht %3 × %4.</translation>
    </message>
    <message>
        <source>An image of %1 × %2 pixels is too large: the limit is %3 million pixels.</source>
        <translation>Ein Bild von %1 × %2 Pixeln ist zu groß: Die Grenze sind %3 Millionen Pixel.</translation>
    </message>
    <message>
        <source>There is not enough memory for an image of this size.</source>
        <translation>Für ein Bild dieser Größe reicht der Arbeitsspeicher nicht.</translation>
    </message>
</context>
<context>
    <name>ui::RankingCard</name>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>Gruppiert nach</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangliste</translation>
    </message>
</context>
<context>
    <name>ui::RankingDelegate</name>
    <message>
        <source>split by destination</source>
        <translation>nach Ziel aufteilen</translation>
    </message>
    <message>
        <source>split</source>
        <comment>to click on: a group into its parts</comment>
        <translation>aufteilen</translation>
    </message>
</context>
<context>
    <name>ui::RecordHeader</name>
    <message>
        <source>Move “%1” to the left</source>
        <translation>„%1“ nach links verschieben</translation>
    </message>
    <message>
        <source>Move “%1” to the right</source>
        <translation>„%1“ nach rechts verschieben</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ui::RecordMenu</name>
    <message>
        <source>%1 ≥ %2</source>
        <comment>a column and its value</comment>
        <translation>%1 ≥ %2</translation>
    </message>
    <message>
        <source>Received + Sent ≥ %1</source>
        <translation>Empfangen + Gesendet ≥ %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a column and its value</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>domain “%1”</source>
        <translation>Domain „%1“</translation>
    </message>
    <message>
        <source>Filter to %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>%1 ausschließen</translation>
    </message>
    <message>
        <source>Filter to another value</source>
        <translation>Nach anderem Wert filtern</translation>
    </message>
    <message>
        <source>Exclude another value</source>
        <translation>Anderen Wert ausschließen</translation>
    </message>
</context>
<context>
    <name>ui::RecordTable</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy rows as</source>
        <translation>Zeilen kopieren als</translation>
    </message>
    <message>
        <source>Open in Dashboard</source>
        <translation>Im Dashboard öffnen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>ui::ReportPages</name>
    <message>
        <source>The notes are longer than there is room for: they end here.</source>
        <translation>Für die Anmerkungen reicht der Platz nicht: Sie enden hier.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::RequestLogDialog</name>
    <message>
        <source>Record requests</source>
        <translation>Anfragen aufzeichnen</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Anfrageprotokoll</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Off it costs nothing</source>
        <translation>Ausgeschaltet kostet es nichts</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>All of it, for a ticket. The key is not in it.</source>
        <translation>Alles zusammen, für ein Ticket. Der Schlüssel ist nicht enthalten.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The client, the filter and how it is shown are kept, not the data.</source>
        <translation>Gespeichert werden der Client, der Filter und die Darstellung, nicht die Daten.</translation>
    </message>
    <message>
        <source>There is a view of this name. Replace it?</source>
        <translation>Es gibt bereits eine Ansicht mit diesem Namen. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>Everything on these pages and the window&apos;s layout as in the beginning</source>
        <translation>Alles auf diesen Seiten und die Anordnung des Fensters wieder wie am Anfang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>They are forgotten.</source>
        <translation>Das zuletzt Geöffnete wurde vergessen.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What an export starts with. It also remembers what was chosen last.</source>
        <translation>Womit ein Export beginnt. Er merkt sich auch, was zuletzt gewählt wurde.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Make all settings as they were in the beginning?</source>
        <translation>Alle Einstellungen auf den Anfangszustand zurücksetzen?</translation>
    </message>
    <message>
        <source>The window&apos;s layout too. Connections, keys, favourites and saved views stay.</source>
        <translation>Auch die Anordnung des Fensters. Verbindungen, Schlüssel, Favoriten und gespeicherte Ansichten bleiben.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Removing the keys from the keychain…</source>
        <translation>Schlüssel werden aus dem Schlüsselbund entfernt…</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the page that is missing</source>
        <translation>Mit der fehlenden Seite fortfahren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Compare the client&apos;s usage with what of it was classified</source>
        <translation>Die Nutzung des Clients mit dem davon klassifizierten Teil vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s)</source>
        <comment>shown of loaded</comment>
        <translation>
            <numerusform>%1 von %Ln Datensatz</numerusform>
            <numerusform>%1 von %Ln Datensätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 received, %3 sent</source>
        <comment>%1: some records</comment>
        <translation>%1, %2 empfangen, %3 gesendet</translation>
    </message>
    <message>
        <source>Shown of loaded records; ↓ received and ↑ sent by the client</source>
        <translation>Angezeigte von den geladenen Datensätzen; ↓ vom Client empfangen und ↑ gesendet</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %Ln</source>
        <translation>
            <numerusform>Ausgewählt: %Ln</numerusform>
            <numerusform>Ausgewählt: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the records…</source>
        <translation>Datensätze werden durchgesehen…</translation>
    </message>
    <message>
        <source>Looking through the records</source>
        <translation>Datensätze werden durchgesehen</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Abruf läuft</translation>
    </message>
    <message>
        <source>Go back to what is shown</source>
        <translation>Zurück zur bisherigen Anzeige</translation>
    </message>
    <message>
        <source>Stop fetching; what came stays</source>
        <translation>Abruf anhalten; bereits Geladenes bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) could not be read</source>
        <translation>
            <numerusform>%Ln Feld nicht lesbar</numerusform>
            <numerusform>%Ln Felder nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) skipped</source>
        <translation>
            <numerusform>%Ln Element übersprungen</numerusform>
            <numerusform>%Ln Elemente übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after %1: there are more</source>
        <translation>Nach %1 angehalten: Es gibt weitere</translation>
    </message>
    <message>
        <source>Partial: cancelled after %1</source>
        <translation>Unvollständig: nach %1 abgebrochen</translation>
    </message>
    <message>
        <source>Partial: failed after %1</source>
        <translation>Unvollständig: nach %1 fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · paused %Ln s by the rate limit</source>
        <translation>
            <numerusform>%1 · %Ln s Pause wegen Anfragelimit</numerusform>
            <numerusform>%1 · %Ln s Pause wegen Anfragelimit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · trying again in %Ln s</source>
        <translation>
            <numerusform>%1 · neuer Versuch in %Ln s</numerusform>
            <numerusform>%1 · neuer Versuch in %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>page %L1</source>
        <translation>Seite %L1</translation>
    </message>
    <message>
        <source>%1 requests/s at most</source>
        <translation>höchstens %1 Anfragen/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrafficView</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Every record: one day, application, destination, protocol and port</source>
        <translation>Jeder Datensatz: ein Tag, eine Anwendung, ein Ziel, ein Protokoll und ein Port</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Gruppiert</translation>
    </message>
    <message>
        <source>Records put together by application, domain, destination and port</source>
        <translation>Datensätze zusammengefasst nach Anwendung, Domain, Ziel und Port</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabelle: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copying %L1 of %Ln record(s) – Esc stops</source>
        <translation>
            <numerusform>%L1 von %Ln Datensatz kopiert – Esc hält an</numerusform>
            <numerusform>%L1 von %Ln Datensätzen kopiert – Esc hält an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) copied</source>
        <translation>
            <numerusform>%Ln Datensatz kopiert</numerusform>
            <numerusform>%Ln Datensätze kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>Nichts wurde kopiert</translation>
    </message>
</context>
<context>
    <name>ui::UsageModel</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date format, a day in the table</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>More was classified than used</source>
        <translation>Mehr klassifiziert als genutzt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Usage (all)</source>
        <translation>Nutzung (gesamt)</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Klassifiziert</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Nicht klassifiziert</translation>
    </message>
    <message>
        <source>Usage (kB)</source>
        <translation>Nutzung (kB)</translation>
    </message>
    <message>
        <source>Classified (kB)</source>
        <translation>Klassifiziert (kB)</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Anteil (%)</translation>
    </message>
    <message>
        <source>Not classified (kB)</source>
        <translation>Nicht klassifiziert (kB)</translation>
    </message>
</context>
<context>
    <name>ui::UsagePanel</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>On some days more was classified than used. The API counts the two apart, and they need not agree: take those days with caution.</source>
        <translation>An manchen Tagen wurde mehr klassifiziert als genutzt. Die API zählt beides getrennt, und es muss nicht übereinstimmen: Betrachten Sie diese Tage mit Vorsicht.</translation>
    </message>
    <message>
        <source>Days of which one of the two is missing are not in the total.</source>
        <translation>Tage, an denen eines von beiden fehlt, sind im Gesamtwert nicht enthalten.</translation>
    </message>
    <message>
        <source>A filter is set: what is classified is what it shows, while usage is all that the client used. Without the filter, classified traffic is typically 90 to 95 % of usage.</source>
        <translation>Ein Filter ist gesetzt: „Klassifiziert“ umfasst nur, was er zeigt, „Nutzung“ dagegen alles, was der Client genutzt hat. Ohne Filter beträgt der klassifizierte Datenverkehr üblicherweise 90 bis 95 % der Nutzung.</translation>
    </message>
    <message>
        <source>Classified traffic is typically 90 to 95 % of usage. What the network could not classify is not in the traffic history.</source>
        <translation>Der klassifizierte Datenverkehr beträgt üblicherweise 90 bis 95 % der Nutzung. Was das Netzwerk nicht klassifizieren konnte, ist nicht im Verkehrsverlauf.</translation>
    </message>
    <message>
        <source>Daily usage</source>
        <translation>Tägliche Nutzung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as a table (Ctrl+C)</source>
        <translation>Als Tabelle kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Asking for the client&apos;s usage…</source>
        <translation>Nutzung des Clients wird abgefragt…</translation>
    </message>
    <message>
        <source>The client&apos;s usage is not known</source>
        <translation>Die Nutzung des Clients ist nicht bekannt</translation>
    </message>
    <message>
        <source>No usage was reported</source>
        <translation>Es wurde keine Nutzung gemeldet</translation>
    </message>
    <message>
        <source>%1 of the client&apos;s usage is shown</source>
        <translation>%1 der Nutzung des Clients werden angezeigt</translation>
    </message>
    <message>
        <source>%1 of the client&apos;s usage is classified</source>
        <translation>%1 der Nutzung des Clients sind klassifiziert</translation>
    </message>
    <message>
        <source>The client&apos;s usage was not asked for yet.</source>
        <translation>Die Nutzung des Clients wurde noch nicht abgefragt.</translation>
    </message>
</context>
<context>
    <name>ui::ViewMenu</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>last %L1 days</source>
        <translation>letzte %L1 Tage</translation>
    </message>
    <message>
        <source>No saved views</source>
        <translation>Keine gespeicherten Ansichten</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Manage views…</source>
        <translation>Ansichten verwalten…</translation>
    </message>
</context>
<context>
    <name>ui::ViewsDialog</name>
    <message>
        <source>Client %1 in network %2</source>
        <translation>Client %1 in Netzwerk %2</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Kein Filter</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Days of %1</source>
        <translation>Tage in %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There are no saved views.</source>
        <translation>Es gibt keine gespeicherten Ansichten.</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Es gibt bereits eine Ansicht mit diesem Namen.</translation>
    </message>
    <message>
        <source>Delete “%1”? It cannot be brought back.</source>
        <translation>„%1“ löschen? Das kann nicht rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>ui::ZoneDialog</name>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Time zone of the days</source>
        <translation>Zeitzone der Tage</translation>
    </message>
    <message>
        <source>Search, as in denver or America/New York</source>
        <translation>Suchen, etwa berlin oder America/New York</translation>
    </message>
    <message>
        <source>Search time zones</source>
        <translation>Zeitzonen suchen</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zeitzonen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“%1” is no time zone: search for a city, as in “denver” or “America/Denver”.</source>
        <translation>„%1“ ist keine Zeitzone: Suchen Sie nach einer Stadt, etwa „berlin“ oder „Europe/Berlin“.</translation>
    </message>
</context>
<context>
    <name>ui::ZoneMenu</name>
    <message>
        <source>Network time</source>
        <translation>Netzwerkzeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Time zone of the days: %1</source>
        <translation>Zeitzone der Tage: %1</translation>
    </message>
    <message>
        <source>The days are those of %1.</source>
        <translation>Die Tage gelten in der Zeitzone %1.</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatisch: %1</translation>
    </message>
    <message>
        <source>Network&apos;s zone: %1</source>
        <translation>Zeitzone des Netzwerks: %1</translation>
    </message>
    <message>
        <source>Network&apos;s zone: not known</source>
        <translation>Zeitzone des Netzwerks: nicht bekannt</translation>
    </message>
    <message>
        <source>This computer&apos;s: %1</source>
        <translation>Zeitzone dieses Computers: %1</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
</context>
</TS>

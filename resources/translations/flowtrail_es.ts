<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>FilterParser</name>
    <message>
        <source>The minus excludes what follows it: a term is missing here.</source>
        <translation>El signo menos excluye lo que le sigue: aquí falta una condición.</translation>
    </message>
    <message>
        <source>“%1” takes a comparison, as in “%1&gt;100”.</source>
        <translation>«%1» requiere una comparación, como en «%1&gt;100».</translation>
    </message>
    <message>
        <source>“%1” takes a colon, as in “%1:…”.</source>
        <translation>«%1» requiere dos puntos, como en «%1:…».</translation>
    </message>
    <message>
        <source>A value is missing after “%1:”.</source>
        <translation>Falta un valor después de «%1:».</translation>
    </message>
    <message>
        <source>A comparison stands right after its field, without spaces, as in “recv&gt;100MB”.</source>
        <translation>La comparación va justo después de su campo, sin espacios, como en «recv&gt;100MB».</translation>
    </message>
    <message>
        <source>Write an IPv6 address after “dest:”, or put it in quotes.</source>
        <translation>Escriba la dirección IPv6 después de «dest:» o póngala entre comillas.</translation>
    </message>
    <message>
        <source>“%1” is not a field. Put it in quotes to search for it.</source>
        <translation>«%1» no es un campo. Póngalo entre comillas para buscarlo.</translation>
    </message>
    <message>
        <source>A value is missing at this comma.</source>
        <translation>Falta un valor en esta coma.</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>Faltan las comillas de cierre.</translation>
    </message>
    <message>
        <source>A quote stands at the beginning of a text. Inside one, write \&quot;.</source>
        <translation>Las comillas van al principio de un texto. Dentro de él, escriba \&quot;.</translation>
    </message>
    <message>
        <source>A backslash stands before a quote, a star or a backslash. Write \\ for one.</source>
        <translation>La barra invertida va delante de unas comillas, un asterisco u otra barra invertida. Para escribir una, ponga \\.</translation>
    </message>
    <message>
        <source>A space is missing after the closing quote.</source>
        <translation>Falta un espacio después de las comillas de cierre.</translation>
    </message>
    <message>
        <source>“%1” is no port: write “port:443”, “port:443/tcp”, “port:80,443” or “port:1..1024”.</source>
        <translation>«%1» no es un puerto: escriba «port:443», «port:443/tcp», «port:80,443» o «port:1..1024».</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>El intervalo termina antes de empezar.</translation>
    </message>
    <message>
        <source>A protocol stands after the slash, as in “port:443/tcp”.</source>
        <translation>El protocolo va después de la barra, como en «port:443/tcp».</translation>
    </message>
    <message>
        <source>“%1” is no day: write “day:tue”, “day:2026-11-03”, “day:2026-11-03..2026-11-09” or “day:7d” for the last seven.</source>
        <translation>«%1» no es un día: escriba «day:tue», «day:2026-11-03», «day:2026-11-03..2026-11-09» o «day:7d» para los últimos siete.</translation>
    </message>
    <message>
        <source>A number is missing after “%1”.</source>
        <translation>Falta un número después de «%1».</translation>
    </message>
    <message>
        <source>“%1” is no amount: write “100MB”, “1.5GB” or “2GiB”; without a unit it is kB.</source>
        <translation>«%1» no es una cantidad: escriba «100MB», «1.5GB» o «2GiB»; sin unidad, son kB.</translation>
    </message>
    <message>
        <source>“%1” is no number: write digits only, such as “10”.</source>
        <translation>«%1» no es un número: escriba solo dígitos, por ejemplo «10».</translation>
    </message>
</context>
<context>
    <name>PageParser</name>
    <message>
        <source>byte %1, in element %2: %3</source>
        <translation>byte %1, en el elemento %2: %3</translation>
    </message>
    <message>
        <source>an empty body instead of JSON</source>
        <translation>un cuerpo vacío en lugar de JSON</translation>
    </message>
    <message>
        <source>HTML instead of JSON: %1</source>
        <translation>HTML en lugar de JSON: %1</translation>
    </message>
    <message>
        <source>an object instead of an array</source>
        <translation>un objeto en lugar de una matriz</translation>
    </message>
    <message>
        <source>null instead of an array</source>
        <translation>null en lugar de una matriz</translation>
    </message>
    <message>
        <source>a string instead of an array: %1</source>
        <translation>una cadena en lugar de una matriz: %1</translation>
    </message>
    <message>
        <source>a number instead of an array: %1</source>
        <translation>un número en lugar de una matriz: %1</translation>
    </message>
    <message>
        <source>%1 instead of an array</source>
        <translation>%1 en lugar de una matriz</translation>
    </message>
    <message>
        <source>text instead of JSON: %1</source>
        <translation>texto en lugar de JSON: %1</translation>
    </message>
    <message>
        <source>invalid UTF-8 at byte %1</source>
        <translation>UTF-8 no válido en el byte %1</translation>
    </message>
    <message>
        <source>a page of %1 bytes, which is too large to read</source>
        <translation>una página de %1 bytes, demasiado grande para leerla</translation>
    </message>
    <message>
        <source>JSON that is nested too deeply at %1</source>
        <translation>JSON con demasiados niveles de anidamiento en %1</translation>
    </message>
    <message>
        <source>broken JSON at %1</source>
        <translation>JSON dañado en %1</translation>
    </message>
    <message>
        <source>more than one array: it ends before byte %1, where this follows: %2</source>
        <translation>más de una matriz: termina antes del byte %1, donde sigue esto: %2</translation>
    </message>
    <message>
        <source>JSON that breaks off after %1 bytes, in element %2</source>
        <translation>JSON que se interrumpe tras %1 bytes, en el elemento %2</translation>
    </message>
    <message>
        <source>broken JSON: %1</source>
        <translation>JSON dañado: %1</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>una matriz</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>element %1 is no record but %2</source>
        <translation>el elemento %1 no es un registro, sino %2</translation>
    </message>
    <message>
        <source>element %1 has none of a record&apos;s fields</source>
        <translation>el elemento %1 no tiene ningún campo de un registro</translation>
    </message>
    <message>
        <source>element %1: there are more applications or protocols than can be told apart</source>
        <translation>elemento %1: hay más aplicaciones o protocolos de los que se pueden distinguir</translation>
    </message>
    <message>
        <source>element %1: %2 is %3</source>
        <translation>elemento %1: %2 es %3</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>Which applications a client of a Cisco Meraki network used, when, and how much.
Without a command it opens the window.</source>
        <translation>Qué aplicaciones usó un cliente de una red Cisco Meraki, cuándo y cuánto.
Sin un comando, abre la ventana.</translation>
    </message>
    <message>
        <source>Open another window instead of raising the one that was opened with the same arguments.</source>
        <translation>Abre otra ventana en lugar de traer al frente la que se abrió con los mismos argumentos.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Lists what a key opens: a table on a terminal, else lines with tabs between, or JSON with the names of the API. Clients are those of the last 31 days with their usage in kB, the largest first.</source>
        <translation>Lista aquello a lo que da acceso una clave: una tabla en un terminal; si no, líneas separadas por tabuladores, o JSON con los nombres de la API. Los clientes son los de los últimos 31 días con su consumo en kB, de mayor a menor.</translation>
    </message>
    <message>
        <source>The organization whose networks are listed.</source>
        <translation>Organización cuyas redes se listan.</translation>
    </message>
    <message>
        <source>The network whose clients are listed.</source>
        <translation>Red cuyos clientes se listan.</translation>
    </message>
    <message>
        <source>Clients: their usage in the last N days, today included.</source>
        <translation>Con clients: su consumo en los últimos N días, hoy incluido.</translation>
    </message>
    <message>
        <source>Write JSON.</source>
        <translation>Escribe JSON.</translation>
    </message>
    <message>
        <source>list takes one of organizations, networks and clients.</source>
        <translation>list acepta organizations, networks o clients.</translation>
    </message>
    <message>
        <source>--organization ID goes with networks, and only with them.</source>
        <translation>--organization ID se usa con networks, y solo con networks.</translation>
    </message>
    <message>
        <source>--network ID goes with clients, and only with them.</source>
        <translation>--network ID se usa con clients, y solo con clients.</translation>
    </message>
    <message>
        <source>--days goes with clients.</source>
        <translation>--days se usa con clients.</translation>
    </message>
    <message>
        <source>Keeps an API key in the system&apos;s keychain, checks it, or removes it. “set” reads the key from standard input or a prompt; no option takes a key. Without --profile, “check” takes the key in MERAKI_DASHBOARD_API_KEY, and all of them else the profile “default”.</source>
        <translation>Guarda una clave de API en el llavero del sistema, la comprueba o la elimina. «set» lee la clave de la entrada estándar o la pide; ninguna opción admite una clave. Sin --profile, «check» usa la clave de MERAKI_DASHBOARD_API_KEY; si no la hay, y en los demás casos, se usa el perfil «default».</translation>
    </message>
    <message>
        <source>key takes one of set, check and remove.</source>
        <translation>key acepta set, check o remove.</translation>
    </message>
    <message>
        <source>Finds out what is wrong with a connection: the keychain, the key, the way to the API, the clock, the organizations, their request limit, and whether traffic analysis is detailed in their networks. A line for each check, with --quiet for each that is not ok; it ends with the status of the first that failed.</source>
        <translation>Averigua qué falla en una conexión: el llavero, la clave, la ruta hasta la API, el reloj, las organizaciones, su límite de solicitudes y si el análisis de tráfico de sus redes es detallado. Escribe una línea por comprobación; con --quiet, solo las que no estén bien. Termina con el código de salida de la primera que haya fallado.</translation>
    </message>
    <message>
        <source>Look at the traffic analysis of this network alone.</source>
        <translation>Comprueba el análisis de tráfico solo en esta red.</translation>
    </message>
    <message>
        <source>--network takes the ID of a network.</source>
        <translation>--network requiere el ID de una red.</translation>
    </message>
    <message>
        <source>Serves the demo&apos;s Dashboard API on 127.0.0.1 until it is interrupted.</source>
        <translation>Ofrece una API del Dashboard de demostración en 127.0.0.1 hasta que se interrumpa.</translation>
    </message>
    <message>
        <source>The port (default: any free one).</source>
        <translation>Puerto (predeterminado: cualquiera libre).</translation>
    </message>
    <message>
        <source>The world (default 1).</source>
        <translation>Mundo simulado (predeterminado: 1).</translation>
    </message>
    <message>
        <source>The world&apos;s present (default: the start of the current UTC day).</source>
        <translation>Momento presente del mundo simulado (predeterminado: inicio del día UTC actual).</translation>
    </message>
    <message>
        <source>How many clients there are.</source>
        <translation>Número de clientes.</translation>
    </message>
    <message>
        <source>How many days are remembered (default 30).</source>
        <translation>Número de días que se recuerdan (predeterminado: 30).</translation>
    </message>
    <message>
        <source>Milliseconds before every answer (default 0).</source>
        <translation>Milisegundos antes de cada respuesta (predeterminado: 0).</translation>
    </message>
    <message>
        <source>Requests a second for each organization, then 429 (default: no limit).</source>
        <translation>Solicitudes por segundo para cada organización; después, 429 (predeterminado: sin límite).</translation>
    </message>
    <message>
        <source>The share of requests that fail, from 0 to 1 (default 0).</source>
        <translation>Proporción de solicitudes que fallan, de 0 a 1 (predeterminado: 0).</translation>
    </message>
    <message>
        <source>Add an organization with its API disabled and a network that answers 403.</source>
        <translation>Añade una organización con su API desactivada y una red que responde 403.</translation>
    </message>
    <message>
        <source>“%1” is no command. There are export, list, key, doctor and demo-server.</source>
        <translation>«%1» no es un comando. Los comandos son export, list, key, doctor y demo-server.</translation>
    </message>
    <message>
        <source>Try “%1”.</source>
        <translation>Pruebe «%1».</translation>
    </message>
    <message>
        <source>“%1” is no date such as 2026-11-23.</source>
        <translation>«%1» no es una fecha como 2026-11-23.</translation>
    </message>
    <message>
        <source>Standard output (-) needs --format csv, tsv, json, ndjson, md, xlsx, png, svg, pdf or html.</source>
        <translation>La salida estándar (-) necesita --format csv, tsv, json, ndjson, md, xlsx, png, svg, pdf o html.</translation>
    </message>
    <message>
        <source>“%1”: the name has to end in .csv, .tsv, .json, .ndjson, .md, .xlsx, .png, .svg, .pdf or .html.</source>
        <translation>«%1»: el nombre debe terminar en .csv, .tsv, .json, .ndjson, .md, .xlsx, .png, .svg, .pdf o .html.</translation>
    </message>
    <message>
        <source>--output is needed.</source>
        <translation>Se necesita --output.</translation>
    </message>
    <message>
        <source>“%1” is named twice as an output.</source>
        <translation>«%1» se indica dos veces como salida.</translation>
    </message>
    <message>
        <source>--report needs an output that ends in .pdf or .html.</source>
        <translation>--report necesita una salida que termine en .pdf o .html.</translation>
    </message>
    <message>
        <source>--title needs an image or a report as an output.</source>
        <translation>--title necesita una imagen o un informe como salida.</translation>
    </message>
    <message>
        <source>--notes needs a report as an output: .html, or .pdf with --report.</source>
        <translation>--notes necesita un informe como salida: .html, o .pdf con --report.</translation>
    </message>
    <message>
        <source>--summary needs an output that ends in .csv, .tsv, .json, .ndjson or .md.</source>
        <translation>--summary necesita una salida que termine en .csv, .tsv, .json, .ndjson o .md.</translation>
    </message>
    <message>
        <source>--provenance comment needs an output that ends in .csv, .tsv or .md.</source>
        <translation>--provenance comment necesita una salida que termine en .csv, .tsv o .md.</translation>
    </message>
    <message>
        <source>--days and --from or --to cannot be used together.</source>
        <translation>--days no se puede usar junto con --from o --to.</translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation>--from y --to se usan juntas.</translation>
    </message>
    <message>
        <source>--from is after --to.</source>
        <translation>--from es posterior a --to.</translation>
    </message>
    <message>
        <source>“%1” is no time zone: use auto, network, utc or a name such as Europe/Berlin.</source>
        <translation>«%1» no es una zona horaria: use auto, network, utc o un nombre como Europe/Madrid.</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT from 240x160 to 20000x20000, not “%1”.</source>
        <translation>--size requiere ANCHOxALTO, de 240x160 a 20000x20000, no «%1».</translation>
    </message>
    <message>
        <source>Fetches the whole traffic history of a client and writes it: .csv, .tsv, .json, .ndjson, .md and .xlsx have the records, .png, .svg and .pdf the chart, .html and, with --report, .pdf a report.</source>
        <translation>Obtiene todo el historial de tráfico de un cliente y lo escribe: .csv, .tsv, .json, .ndjson, .md y .xlsx contienen los registros; .png, .svg y .pdf, el gráfico; .html y, con --report, .pdf, un informe.</translation>
    </message>
    <message>
        <source>The network&apos;s ID.</source>
        <translation>ID de la red.</translation>
    </message>
    <message>
        <source>The client&apos;s key, MAC or IP address.</source>
        <translation>Clave del cliente o su dirección MAC o IP.</translation>
    </message>
    <message>
        <source>What to write; - is standard output. Several cost one fetch.</source>
        <translation>Qué escribir; - es la salida estándar. Varias salidas se generan a partir de una sola obtención de datos.</translation>
    </message>
    <message>
        <source>csv, tsv, json, ndjson, md, xlsx, png, svg, pdf or html, for standard output.</source>
        <translation>csv, tsv, json, ndjson, md, xlsx, png, svg, pdf o html, para la salida estándar.</translation>
    </message>
    <message>
        <source>Replace files that exist.</source>
        <translation>Sustituye los archivos que ya existan.</translation>
    </message>
    <message>
        <source>The last N days, today included.</source>
        <translation>Últimos N días, hoy incluido.</translation>
    </message>
    <message>
        <source>From this day on ...</source>
        <translation>Desde este día ...</translation>
    </message>
    <message>
        <source>... to this one, both included.</source>
        <translation>... hasta este, ambos incluidos.</translation>
    </message>
    <message>
        <source>Which records, such as &apos;app:zoom recv&gt;100MB&apos;.</source>
        <translation>Qué registros, por ejemplo &apos;app:zoom recv&gt;100MB&apos;.</translation>
    </message>
    <message>
        <source>What chart, report and summary are split by: application (default), destination, domain, protocol or port.</source>
        <translation>Grupos en que se desglosan el gráfico, el informe y el resumen: application (predeterminado), destination, domain, protocol o port.</translation>
    </message>
    <message>
        <source>So many of these are shown by name (default 10; in a summary all), the rest as one.</source>
        <translation>Cuántos de esos grupos se muestran por su nombre (predeterminado: 10; en un resumen, todos); el resto, como uno solo.</translation>
    </message>
    <message>
        <source>What they show and are ordered by: total (default), recv, sent or flows.</source>
        <translation>Qué muestran y según qué se ordenan: total (predeterminado), recv, sent o flows.</translation>
    </message>
    <message>
        <source>Write the table of these instead of the records.</source>
        <translation>Escribe la tabla de esos grupos en lugar de los registros.</translation>
    </message>
    <message>
        <source>Write .pdf as a report instead of the chart.</source>
        <translation>Escribe .pdf como informe en lugar del gráfico.</translation>
    </message>
    <message>
        <source>The title of chart and report.</source>
        <translation>Título del gráfico y del informe.</translation>
    </message>
    <message>
        <source>What the report says first.</source>
        <translation>Texto con el que empieza el informe.</translation>
    </message>
    <message>
        <source>light (default) or dark.</source>
        <translation>light (claro, predeterminado) o dark (oscuro).</translation>
    </message>
    <message>
        <source>The chart&apos;s size (default 1200x700).</source>
        <translation>Tamaño del gráfico (predeterminado: 1200x700).</translation>
    </message>
    <message>
        <source>PNG: pixels for each unit of size (default 2).</source>
        <translation>PNG: píxeles por unidad de tamaño (predeterminado: 2).</translation>
    </message>
    <message>
        <source>How days are labelled: auto (default), network, utc or an IANA name.</source>
        <translation>Zona horaria de los días: auto (predeterminado), network, utc o un nombre IANA.</translation>
    </message>
    <message>
        <source>Replace the names of client, user, network and organization, MAC and IP addresses and private host names by others.</source>
        <translation>Sustituye por otros los nombres de cliente, usuario, red y organización, las direcciones MAC e IP y los nombres de host privados.</translation>
    </message>
    <message>
        <source>Where files of data say what they are made of: none (default), sidecar (FILE.about.json) or comment (.csv, .tsv, .md).</source>
        <translation>Dónde indican los archivos de datos su procedencia: none (predeterminado), sidecar (ARCHIVO.about.json) o comment (.csv, .tsv, .md).</translation>
    </message>
    <message>
        <source>Begin CSV and TSV with a byte-order mark.</source>
        <translation>Empieza CSV y TSV con una marca de orden de bytes (BOM).</translation>
    </message>
    <message>
        <source>--network and --client are needed.</source>
        <translation>Se necesitan --network y --client.</translation>
    </message>
    <message>
        <source>--filter, at character %1: %2</source>
        <translation>--filter, en el carácter %1: %2</translation>
    </message>
    <message>
        <source>--size and --scale make an image of more than 100 megapixels.</source>
        <translation>--size y --scale dan una imagen de más de 100 megapíxeles.</translation>
    </message>
    <message>
        <source>“%1” is no time such as 2026-11-23T20:00:00Z.</source>
        <translation>«%1» no es una hora como 2026-11-23T20:00:00Z.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Use the built-in demo API: no key, no network.</source>
        <translation>Usa la API de demostración integrada: sin clave y sin red.</translation>
    </message>
    <message>
        <source>The demo&apos;s world (default 1).</source>
        <translation>Mundo simulado de la demostración (predeterminado: 1).</translation>
    </message>
    <message>
        <source>The demo&apos;s present (default: the start of the current UTC day).</source>
        <translation>Momento presente de la demostración (predeterminado: inicio del día UTC actual).</translation>
    </message>
    <message>
        <source>A saved connection; its key is in the keychain.</source>
        <translation>Conexión guardada; su clave está en el llavero.</translation>
    </message>
    <message>
        <source>The API&apos;s address; the key is in MERAKI_DASHBOARD_API_KEY.</source>
        <translation>Dirección de la API; la clave está en MERAKI_DASHBOARD_API_KEY.</translation>
    </message>
    <message>
        <source>How the key is sent: bearer (default) or x-cisco-meraki-api-key.</source>
        <translation>Cómo se envía la clave: bearer (predeterminado) o x-cisco-meraki-api-key.</translation>
    </message>
    <message>
        <source>How often a request is tried again (default 5).</source>
        <translation>Cuántas veces se reintenta una solicitud (predeterminado: 5).</translation>
    </message>
    <message>
        <source>For one request (default 60).</source>
        <translation>Para cada solicitud (predeterminado: 60).</translation>
    </message>
    <message>
        <source>Requests a second for each organization (default 9; 0: unlimited).</source>
        <translation>Solicitudes por segundo para cada organización (predeterminado: 9; 0: sin límite).</translation>
    </message>
    <message>
        <source>Print no progress.</source>
        <translation>No muestra el progreso.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>No se entiende «%1».</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 requiere un número de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 requiere un número entero de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 requiere uno de estos valores: %2; no «%3».</translation>
    </message>
    <message>
        <source>--seed takes a whole number, not “%1”.</source>
        <translation>--seed requiere un número entero, no «%1».</translation>
    </message>
    <message>
        <source>--profile takes a name.</source>
        <translation>--profile requiere un nombre.</translation>
    </message>
    <message>
        <source>Only one of --demo, --profile and --base-url can be used.</source>
        <translation>Solo se puede usar una de las opciones --demo, --profile y --base-url.</translation>
    </message>
    <message>
        <source>--seed and --now go with --demo.</source>
        <translation>--seed y --now se usan con --demo.</translation>
    </message>
    <message>
        <source>Print the manual page.</source>
        <translation>Mostrar la página de manual.</translation>
    </message>
    <message>
        <source>Print the completion for bash, zsh or fish.</source>
        <translation>Mostrar el autocompletado para bash, zsh o fish.</translation>
    </message>
</context>
<context>
    <name>cli::Connector</name>
    <message>
        <source>There is no profile “%1”. “flowtrail key set --profile NAME” makes one.</source>
        <translation>No existe el perfil «%1». Se crea con «flowtrail key set --profile NOMBRE».</translation>
    </message>
    <message>
        <source>The key of “%1”: %2</source>
        <translation>La clave de «%1»: %2</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>There is no key: set %1, or use --profile with one kept by “flowtrail key set”.</source>
        <translation>No hay clave: defina %1 o use --profile con una guardada mediante «flowtrail key set».</translation>
    </message>
</context>
<context>
    <name>cli::DoctorCommand</name>
    <message>
        <source>Interrupted.</source>
        <translation>Interrumpido.</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>Interrupted.</source>
        <translation>Interrumpido.</translation>
    </message>
    <message>
        <source>page %1, %2 records</source>
        <translation>página %1, %2 registros</translation>
    </message>
    <message>
        <source>, trying again in %1 s: %2</source>
        <translation>, nuevo intento en %1 s: %2</translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>Incompleto: %1</translation>
    </message>
    <message>
        <source>Request ID %1</source>
        <translation>ID de solicitud %1</translation>
    </message>
    <message>
        <source>The network could not be read: days are UTC unless --time-zone says otherwise.</source>
        <translation>No se pudo leer la red: los días son UTC salvo que --time-zone indique otra cosa.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be read and are empty; the first: %1</source>
        <translation>
            <numerusform>No se pudo leer %n campo y queda vacío: %1</numerusform>
            <numerusform>No se pudieron leer %n campos y quedan vacíos; el primero: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 records, %n page(s).</source>
        <translation>
            <numerusform>%1 de %2 registros, %n página.</numerusform>
            <numerusform>%1 de %2 registros, %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no history: traffic analysis is off in this network. An administrator switches it on under Network-wide &gt; General.</source>
        <translation>No hay historial: el análisis de tráfico está desactivado en esta red. Un administrador lo activa en Network-wide &gt; General.</translation>
    </message>
    <message>
        <source>There is no history: traffic analysis is only “basic” in this network and has to be “detailed”. An administrator changes it under Network-wide &gt; General.</source>
        <translation>No hay historial: el análisis de tráfico de esta red es solo «basic» y debe ser «detailed». Un administrador lo cambia en Network-wide &gt; General.</translation>
    </message>
    <message>
        <source>There is no history: this client had no classified traffic in the last month.</source>
        <translation>No hay historial: este cliente no tuvo tráfico clasificado en el último mes.</translation>
    </message>
    <message>
        <source>There is no history. Whether detailed traffic analysis is on in this network could not be found out.</source>
        <translation>No hay historial. No se pudo averiguar si el análisis de tráfico detallado está activado en esta red.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Se escribió %1</translation>
    </message>
    <message>
        <source>Cannot write to standard output: %1</source>
        <translation>No se puede escribir en la salida estándar: %1</translation>
    </message>
</context>
<context>
    <name>cli::KeyCommand</name>
    <message>
        <source>API key for %1: </source>
        <translation>Clave de API para %1: </translation>
    </message>
    <message>
        <source>No key was given.</source>
        <translation>No se indicó ninguna clave.</translation>
    </message>
    <message>
        <source>The key is in the keychain, for the profile “%1”.</source>
        <translation>La clave está en el llavero, para el perfil «%1».</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>No existe el perfil «%1».</translation>
    </message>
    <message>
        <source>The key and the profile “%1” are removed.</source>
        <translation>Se eliminaron la clave y el perfil «%1».</translation>
    </message>
</context>
<context>
    <name>cli::ListCommand</name>
    <message>
        <source>The network&apos;s time zone is not known: days are UTC.</source>
        <translation>No se conoce la zona horaria de la red: los días son UTC.</translation>
    </message>
    <message>
        <source>usage of %1 of %2 clients</source>
        <translation>consumo de %1 de %2 clientes</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>Incompleto: %1</translation>
    </message>
    <message>
        <source>Request ID %1</source>
        <translation>ID de solicitud %1</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrumpido.</translation>
    </message>
    <message>
        <source>Cannot write to standard output: %1</source>
        <translation>No se puede escribir en la salida estándar: %1</translation>
    </message>
</context>
<context>
    <name>demo::Server</name>
    <message>
        <source>The demo cannot listen on port %1: %2</source>
        <translation>La demostración no puede escuchar en el puerto %1: %2</translation>
    </message>
</context>
<context>
    <name>explore::AnalysisCheck</name>
    <message>
        <source>An administrator sets it to “detailed” under Network-wide &gt; General &gt; Traffic analysis.</source>
        <translation>Un administrador lo cambia a «detailed» en Network-wide &gt; General &gt; Traffic analysis.</translation>
    </message>
    <message>
        <source>Asking about network %1…</source>
        <translation>Consultando la red %1…</translation>
    </message>
    <message>
        <source>Listing the networks of %1…</source>
        <translation>Listando las redes de %1…</translation>
    </message>
    <message>
        <source>Asking about network %1 of %2…</source>
        <translation>Consultando la red %1 de %2…</translation>
    </message>
    <message>
        <source>%1 (basic)</source>
        <translation>%1 (básico)</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (desactivado)</translation>
    </message>
    <message>
        <source>Unknown in %1: the key may not ask.</source>
        <translation>Se desconoce en %1: la clave no tiene permiso para consultarlo.</translation>
    </message>
    <message>
        <source>It is “detailed” in %1.</source>
        <translation>En %1 es «detailed».</translation>
    </message>
    <message>
        <source>It is only “basic” in %1, so there is no history by client. %2</source>
        <translation>En %1 es solo «basic», así que no hay historial por cliente. %2</translation>
    </message>
    <message>
        <source>It is disabled in %1, so there is no history by client. %2</source>
        <translation>En %1 está desactivado, así que no hay historial por cliente. %2</translation>
    </message>
    <message>
        <source>Unknown in %1: the API does not name a mode.</source>
        <translation>Se desconoce en %1: la API no indica ningún modo.</translation>
    </message>
    <message>
        <source>%1 detailed</source>
        <translation>%1 con análisis detallado</translation>
    </message>
    <message>
        <source>%1 basic</source>
        <translation>%1 con análisis básico</translation>
    </message>
    <message>
        <source>%1 disabled</source>
        <translation>%1 con análisis desactivado</translation>
    </message>
    <message>
        <source>%1 unknown (the key may not ask)</source>
        <translation>%1 sin determinar (la clave no tiene permiso para consultarlo)</translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n red</numerusform>
            <numerusform>%n redes</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a history by client: %1. %2</source>
        <translation>Sin historial por cliente: %1. %2</translation>
    </message>
    <message>
        <source>The networks of these organizations could not be listed: %1.</source>
        <translation>No se pudieron listar las redes de estas organizaciones: %1.</translation>
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
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Request limit</source>
        <translation>Límite de solicitudes</translation>
    </message>
    <message>
        <source>Traffic analysis</source>
        <translation>Análisis de tráfico</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <translation>No comprobado: %1.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can be used.</source>
        <translation>Se puede usar el llavero del sistema.</translation>
    </message>
    <message>
        <source>%1 The key of this connection is there without it.</source>
        <translation>%1 La clave de esta conexión está disponible sin él.</translation>
    </message>
    <message>
        <source>There is one for “%1”.</source>
        <translation>Hay una para «%1».</translation>
    </message>
    <message>
        <source>There is no API key: enter one for “%1”.</source>
        <translation>No hay clave de API: introduzca una para «%1».</translation>
    </message>
    <message>
        <source>there is no key to ask with</source>
        <translation>no hay ninguna clave con la que consultar</translation>
    </message>
    <message>
        <source>%1 is reached %2.</source>
        <translation>Se accede a %1 %2.</translation>
    </message>
    <message>
        <source>Trying again in %1 s: %2</source>
        <translation>Nuevo intento en %1 s: %2</translation>
    </message>
    <message>
        <source>Asking %1 whose key it is…</source>
        <translation>Consultando en %1 de quién es la clave…</translation>
    </message>
    <message>
        <source>the API does not answer</source>
        <translation>la API no responde</translation>
    </message>
    <message>
        <source>%1 answers, not encrypted, which on this machine is fine.</source>
        <translation>%1 responde, sin cifrar, lo que en este equipo no es un problema.</translation>
    </message>
    <message>
        <source>%1 answers, encrypted.</source>
        <translation>%1 responde, con cifrado.</translation>
    </message>
    <message>
        <source>%1 answers: %2.</source>
        <translation>%1 responde: %2.</translation>
    </message>
    <message>
        <source>Unknown: this key may not ask whose it is, and can be good all the same.</source>
        <translation>Se desconoce: esta clave no puede consultar de quién es, pero aun así puede ser válida.</translation>
    </message>
    <message>
        <source>The key is valid.</source>
        <translation>La clave es válida.</translation>
    </message>
    <message>
        <source>The key belongs to %1.</source>
        <translation>La clave pertenece a %1.</translation>
    </message>
    <message>
        <source>the key was refused</source>
        <translation>se rechazó la clave</translation>
    </message>
    <message>
        <source>the key could not be checked</source>
        <translation>no se pudo comprobar la clave</translation>
    </message>
    <message>
        <source>the API did not say what time it is</source>
        <translation>la API no indicó qué hora es</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the API&apos;s.</source>
        <translation>El reloj de este equipo coincide con el de la API.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the API&apos;s: set it right.</source>
        <translation>El reloj de este equipo va %1 adelantado respecto al de la API: póngalo en hora.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the API&apos;s: set it right.</source>
        <translation>El reloj de este equipo va %1 atrasado respecto al de la API: póngalo en hora.</translation>
    </message>
    <message>
        <source>Listing the organizations…</source>
        <translation>Listando las organizaciones…</translation>
    </message>
    <message>
        <source>the organizations could not be listed</source>
        <translation>no se pudieron listar las organizaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The key opens no organization: the region may be wrong, or its owner has no access yet.</source>
        <translation>La clave no da acceso a ninguna organización: puede que la región no sea la correcta o que su propietario aún no tenga acceso.</translation>
    </message>
    <message>
        <source>%1. The API is switched off in %2: an administrator switches it on under Organization &gt; Settings &gt; Dashboard API access.</source>
        <translation>%1. La API está desactivada en %2: un administrador la activa en Organization &gt; Settings &gt; Dashboard API access.</translation>
    </message>
    <message>
        <source>%1 (held back for %2 s)</source>
        <translation>%1 (en espera durante %2 s)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 requests a second)</source>
        <translation>%1 (%2 de %3 solicitudes por segundo)</translation>
    </message>
    <message>
        <source>requests outside of an organization</source>
        <translation>solicitudes fuera de una organización</translation>
    </message>
    <message>
        <source>The API answered that there were too many requests: %1. Other programs share its limit; let them rest, or set a lower pace.</source>
        <translation>La API respondió que había demasiadas solicitudes: %1. Otros programas comparten su límite; deténgalos un rato o reduzca el ritmo.</translation>
    </message>
    <message>
        <source>At most %1 requests a second for each organization, and nothing is held back.</source>
        <translation>Como máximo %1 solicitudes por segundo para cada organización, y ninguna está en espera.</translation>
    </message>
    <message>
        <source>There is no pace of our own, and nothing is held back.</source>
        <translation>No hay un ritmo propio, y ninguna solicitud está en espera.</translation>
    </message>
    <message>
        <source>there is no organization whose networks could be asked about</source>
        <translation>no hay ninguna organización cuyas redes se puedan consultar</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Perfil: %1</translation>
    </message>
    <message>
        <source>Base URL: %1</source>
        <translation>URL base: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Detenido antes de terminar.</translation>
    </message>
</context>
<context>
    <name>explore::Finding</name>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message numerus="yes">
        <source>, and %n more</source>
        <comment>follows a list of names</comment>
        <translation>
            <numerusform>, y %n más</numerusform>
            <numerusform>, y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explore::KeyOwner</name>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explore::Provenance</name>
    <message>
        <source>page %1 is missing: %2</source>
        <translation>falta la página %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %n page(s), there may be more</source>
        <translation>
            <numerusform>se detuvo tras %n página, puede haber más</numerusform>
            <numerusform>se detuvo tras %n páginas, puede haber más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) were no records and were skipped; the first problem: %1</source>
        <translation>
            <numerusform>%n elemento no era un registro y se omitió; el primer problema: %1</numerusform>
            <numerusform>%n elementos no eran registros y se omitieron; el primer problema: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explore::Wipe</name>
    <message>
        <source>The key of “%1” was not removed: %2</source>
        <translation>No se eliminó la clave de «%1»: %2</translation>
    </message>
</context>
<context>
    <name>exporting::Chart</name>
    <message>
        <source>Traffic by application</source>
        <translation>Tráfico por aplicación</translation>
    </message>
    <message>
        <source>Traffic by destination</source>
        <translation>Tráfico por destino</translation>
    </message>
    <message>
        <source>Traffic by domain</source>
        <translation>Tráfico por dominio</translation>
    </message>
    <message>
        <source>Traffic by protocol</source>
        <translation>Tráfico por protocolo</translation>
    </message>
    <message>
        <source>Traffic by port</source>
        <translation>Tráfico por puerto</translation>
    </message>
    <message>
        <source>Traffic by protocol and port</source>
        <translation>Tráfico por protocolo y puerto</translation>
    </message>
    <message>
        <source>Received traffic by application</source>
        <translation>Tráfico recibido por aplicación</translation>
    </message>
    <message>
        <source>Received traffic by destination</source>
        <translation>Tráfico recibido por destino</translation>
    </message>
    <message>
        <source>Received traffic by domain</source>
        <translation>Tráfico recibido por dominio</translation>
    </message>
    <message>
        <source>Received traffic by protocol</source>
        <translation>Tráfico recibido por protocolo</translation>
    </message>
    <message>
        <source>Received traffic by port</source>
        <translation>Tráfico recibido por puerto</translation>
    </message>
    <message>
        <source>Received traffic by protocol and port</source>
        <translation>Tráfico recibido por protocolo y puerto</translation>
    </message>
    <message>
        <source>Sent traffic by application</source>
        <translation>Tráfico enviado por aplicación</translation>
    </message>
    <message>
        <source>Sent traffic by destination</source>
        <translation>Tráfico enviado por destino</translation>
    </message>
    <message>
        <source>Sent traffic by domain</source>
        <translation>Tráfico enviado por dominio</translation>
    </message>
    <message>
        <source>Sent traffic by protocol</source>
        <translation>Tráfico enviado por protocolo</translation>
    </message>
    <message>
        <source>Sent traffic by port</source>
        <translation>Tráfico enviado por puerto</translation>
    </message>
    <message>
        <source>Sent traffic by protocol and port</source>
        <translation>Tráfico enviado por protocolo y puerto</translation>
    </message>
    <message>
        <source>Flows by application</source>
        <translation>Flujos por aplicación</translation>
    </message>
    <message>
        <source>Flows by destination</source>
        <translation>Flujos por destino</translation>
    </message>
    <message>
        <source>Flows by domain</source>
        <translation>Flujos por dominio</translation>
    </message>
    <message>
        <source>Flows by protocol</source>
        <translation>Flujos por protocolo</translation>
    </message>
    <message>
        <source>Flows by port</source>
        <translation>Flujos por puerto</translation>
    </message>
    <message>
        <source>Flows by protocol and port</source>
        <translation>Flujos por protocolo y puerto</translation>
    </message>
    <message>
        <source>%1, per week</source>
        <translation>%1, por semana</translation>
    </message>
    <message>
        <source>%1, per day</source>
        <translation>%1, por día</translation>
    </message>
    <message>
        <source>%1, shares of each week</source>
        <translation>%1, proporción en cada semana</translation>
    </message>
    <message>
        <source>%1, shares of each day</source>
        <translation>%1, proporción en cada día</translation>
    </message>
    <message>
        <source>%1, received and sent per week</source>
        <translation>%1, recibido y enviado por semana</translation>
    </message>
    <message>
        <source>%1, received and sent per day</source>
        <translation>%1, recibido y enviado por día</translation>
    </message>
    <message>
        <source>%1, all days together</source>
        <translation>%1, todos los días juntos</translation>
    </message>
    <message>
        <source>%1, mean of each weekday</source>
        <translation>%1, media por día de la semana</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Otros (%1)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 (the records start at UTC midnight)</source>
        <translation>%1 (los registros empiezan a medianoche UTC)</translation>
    </message>
    <message>
        <source>%1 (the network&apos;s zone; the records do not tell theirs)</source>
        <translation>%1 (zona de la red; los registros no indican la suya)</translation>
    </message>
    <message>
        <source>%1 (the network&apos;s zone is not known)</source>
        <translation>%1 (no se conoce la zona de la red)</translation>
    </message>
    <message>
        <source>%1 (chosen by you)</source>
        <translation>%1 (elegida por usted)</translation>
    </message>
</context>
<context>
    <name>exporting::FileWriter</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Cannot write a file without a name.</source>
        <translation>No se puede escribir un archivo sin nombre.</translation>
    </message>
    <message>
        <source>It is a directory.</source>
        <translation>Es una carpeta.</translation>
    </message>
    <message>
        <source>No such directory.</source>
        <translation>No existe la carpeta.</translation>
    </message>
    <message>
        <source>%1 is not a directory.</source>
        <translation>%1 no es una carpeta.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Its directory is not writable.</source>
        <translation>No se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The file is not writable.</source>
        <translation>No se puede escribir en el archivo.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
</context>
<context>
    <name>exporting::Provenance</name>
    <message>
        <source>1 kB = 1000 bytes</source>
        <translation>1 kB = 1000 bytes</translation>
    </message>
    <message>
        <source>1 kB = 1024 bytes</source>
        <translation>1 kB = 1024 bytes</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Red %1</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>Organización %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>PARTIAL: %1</source>
        <translation>INCOMPLETO: %1</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 de %2 registros</translation>
    </message>
    <message>
        <source>Source: Meraki Dashboard API, getNetworkClientTrafficHistory, %1</source>
        <translation>Fuente: Meraki Dashboard API, getNetworkClientTrafficHistory, %1</translation>
    </message>
    <message>
        <source>fetched %1 UTC</source>
        <translation>obtenido el %1 UTC</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days are those of</source>
        <translation>Zona de los días</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter in words</source>
        <translation>Filtro en palabras</translation>
    </message>
    <message>
        <source>PARTIAL</source>
        <translation>INCOMPLETO</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
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
        <translation>Obtenido</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Generado por</translation>
    </message>
</context>
<context>
    <name>exporting::Pseudonyms</name>
    <message>
        <source>Client %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Red %1</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>Organización %1</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Usuario %1</translation>
    </message>
</context>
<context>
    <name>exporting::Report</name>
    <message>
        <source>Other (%1)</source>
        <translation>Otros (%1)</translation>
    </message>
    <message>
        <source>Traffic of %1</source>
        <translation>Tráfico de %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Of received</source>
        <translation>De lo recibido</translation>
    </message>
    <message>
        <source>Of sent</source>
        <translation>De lo enviado</translation>
    </message>
    <message>
        <source>Of flows</source>
        <translation>De los flujos</translation>
    </message>
    <message>
        <source>Of total</source>
        <translation>Del total</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Clasificado</translation>
    </message>
    <message>
        <source>Partial: %1</source>
        <translation>Incompleto: %1</translation>
    </message>
    <message>
        <source>Partial: not everything was fetched</source>
        <translation>Incompleto: no se obtuvo todo</translation>
    </message>
    <message>
        <source>Largest destinations</source>
        <translation>Destinos principales</translation>
    </message>
    <message>
        <source>Largest domains</source>
        <translation>Dominios principales</translation>
    </message>
    <message>
        <source>Largest protocols</source>
        <translation>Protocolos principales</translation>
    </message>
    <message>
        <source>Largest ports</source>
        <translation>Puertos principales</translation>
    </message>
    <message>
        <source>Largest protocols and ports</source>
        <translation>Protocolos y puertos principales</translation>
    </message>
    <message>
        <source>Largest applications</source>
        <translation>Aplicaciones principales</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Protocol and port</source>
        <translation>Protocolo y puerto</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 flows</source>
        <translation>%1 flujos</translation>
    </message>
    <message>
        <source>There are too few days with data to say what is usual.</source>
        <translation>Hay muy pocos días con datos para saber qué es lo habitual.</translation>
    </message>
    <message>
        <source>No day reached twice the median of %1 a day.</source>
        <translation>Ningún día alcanzó el doble de la mediana, que es de %1 al día.</translation>
    </message>
    <message>
        <source>Days with at least twice the median of %1 a day, five at most. Days without data and today do not count towards the median.</source>
        <translation>Días con al menos el doble de la mediana, que es de %1 al día; cinco como máximo. Los días sin datos y el de hoy no cuentan para la mediana.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Times the median</source>
        <translation>Veces la mediana</translation>
    </message>
    <message>
        <source>Largest of the day</source>
        <translation>Principal del día</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name and an amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Procedencia de los datos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Days that stand out</source>
        <translation>Días destacados</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
</context>
<context>
    <name>exporting::Summary</name>
    <message>
        <source>Other (%1)</source>
        <translation>Otros (%1)</translation>
    </message>
</context>
<context>
    <name>exporting::TermWords</name>
    <message>
        <source>not %1</source>
        <translation>excepto %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between terms</comment>
        <translation>, </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>domain %1</source>
        <translation>dominio %1</translation>
    </message>
    <message>
        <source>no application</source>
        <translation>sin aplicación</translation>
    </message>
    <message>
        <source>any application</source>
        <translation>cualquier aplicación</translation>
    </message>
    <message>
        <source>no destination</source>
        <translation>sin destino</translation>
    </message>
    <message>
        <source>any destination</source>
        <translation>cualquier destino</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>sin dominio</translation>
    </message>
    <message>
        <source>any domain</source>
        <translation>cualquier dominio</translation>
    </message>
    <message>
        <source>no protocol</source>
        <translation>sin protocolo</translation>
    </message>
    <message>
        <source>any protocol</source>
        <translation>cualquier protocolo</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>puerto %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>último día</numerusform>
            <numerusform>últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>los domingos</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>los lunes</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>los martes</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>los miércoles</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>los jueves</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>los viernes</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>los sábados</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>exporting::Workbook</name>
    <message>
        <source>A temporary file cannot be written: %1.</source>
        <translation>No se puede escribir un archivo temporal: %1.</translation>
    </message>
    <message>
        <source>There is no room for it</source>
        <translation>No hay espacio para él</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>sheet</comment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>sheet</comment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Records %1</source>
        <comment>sheet</comment>
        <translation>Registros %1</translation>
    </message>
    <message>
        <source>About these numbers</source>
        <translation>Acerca de estas cifras</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet</comment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>recv, sent, total</source>
        <translation>recv, sent, total</translation>
    </message>
    <message>
        <source>kB, as the client received and sent them</source>
        <translation>kB, tal como el cliente los recibió y envió</translation>
    </message>
    <message>
        <source>UTC; the start of the day that a record is the sum of</source>
        <translation>UTC; inicio del día cuya suma es el registro</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>The records go on from “%1” to “%2”: a sheet holds %3 rows.</source>
        <translation>Los registros van de «%1» a «%2»: una hoja admite %3 filas.</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>sheet</comment>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>meraki::ApiError</name>
    <message>
        <source>network %1</source>
        <translation>la red %1</translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation>la organización %1</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>lo solicitado</translation>
    </message>
    <message numerus="yes">
        <source> after %n attempts</source>
        <comment>follows a statement</comment>
        <translation>
            <numerusform> tras %n intento</numerusform>
            <numerusform> tras %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>There is no API key: enter one for this profile</source>
        <translation>No hay clave de API: introduzca una para este perfil</translation>
    </message>
    <message>
        <source>The API key is wrong or was revoked: enter a valid one for %1</source>
        <translation>La clave de API es incorrecta o se revocó: introduzca una válida para %1</translation>
    </message>
    <message>
        <source>The API key has no permission to read %1</source>
        <translation>La clave de API no tiene permiso para leer %1</translation>
    </message>
    <message>
        <source>Not found at %1: the region may be wrong, the key may have no access to %2, or the client has been gone for more than 31 days</source>
        <translation>No se encontró en %1: puede que la región no sea la correcta, que la clave no tenga acceso a %2 o que el cliente lleve ausente más de 31 días</translation>
    </message>
    <message>
        <source>The API refused the request with status %1</source>
        <translation>La API rechazó la solicitud con el estado %1</translation>
    </message>
    <message>
        <source>The organization&apos;s request limit is used up, still so%1: other programs share it, try again later</source>
        <translation>El límite de solicitudes de la organización está agotado y sigue así%1: otros programas lo comparten, inténtelo de nuevo más tarde</translation>
    </message>
    <message>
        <source>The API failed with status %1%2%3</source>
        <translation>La API falló con el estado %1%2%3</translation>
    </message>
    <message>
        <source>; support will ask for request id %1</source>
        <translation>; el servicio de asistencia pedirá el ID de solicitud %1</translation>
    </message>
    <message>
        <source>%1 did not answer in time%2</source>
        <translation>%1 no respondió a tiempo%2</translation>
    </message>
    <message>
        <source>No connection to %1%2</source>
        <translation>No hay conexión con %1%2</translation>
    </message>
    <message>
        <source>The answer of %1 was cut off or damaged%2</source>
        <translation>La respuesta de %1 llegó cortada o dañada%2</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent: where a proxy opens encrypted connections, add its certificate file to the profile</source>
        <translation>El certificado de %1 no es de confianza, así que no se envió nada: si un proxy abre las conexiones cifradas, añada su archivo de certificado al perfil</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password: enter them in the profile</source>
        <translation>El proxy pide un nombre de usuario y una contraseña: introdúzcalos en el perfil</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read%2</source>
        <translation>La respuesta de %1 no se puede leer%2</translation>
    </message>
    <message>
        <source> (the API says: “%1”)</source>
        <translation> (la API dice: «%1»)</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de solicitud: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Dirección: %1</translation>
    </message>
    <message>
        <source>Attempts: %1</source>
        <translation>Intentos: %1</translation>
    </message>
    <message>
        <source>The API says: %1</source>
        <translation>La API dice: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Detalle: %1</translation>
    </message>
</context>
<context>
    <name>meraki::Client</name>
    <message>
        <source>The certificate file %1 of this profile cannot be read: %2.</source>
        <translation>No se puede leer el archivo de certificado %1 de este perfil: %2.</translation>
    </message>
    <message>
        <source>The certificate file %1 of this profile holds no certificate (PEM or DER).</source>
        <translation>El archivo de certificado %1 de este perfil no contiene ningún certificado (PEM o DER).</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>directamente</translation>
    </message>
    <message>
        <source>through the profile&apos;s proxy %1</source>
        <translation>a través del proxy %1 del perfil</translation>
    </message>
    <message>
        <source>through the system&apos;s proxy %1</source>
        <translation>a través del proxy %1 del sistema</translation>
    </message>
</context>
<context>
    <name>meraki::Entities</name>
    <message>
        <source>nothing came instead of JSON</source>
        <translation>no llegó nada donde se esperaba JSON</translation>
    </message>
    <message>
        <source>HTML instead of JSON: %1</source>
        <translation>HTML en lugar de JSON: %1</translation>
    </message>
    <message>
        <source>broken JSON: %1 at byte %2</source>
        <translation>JSON dañado: %1 en el byte %2</translation>
    </message>
    <message>
        <source>a list instead of an object</source>
        <translation>una lista en lugar de un objeto</translation>
    </message>
    <message>
        <source>an object instead of a list</source>
        <translation>un objeto en lugar de una lista</translation>
    </message>
    <message>
        <source>an object without an id</source>
        <translation>un objeto sin identificador</translation>
    </message>
</context>
<context>
    <name>meraki::Exchange</name>
    <message>
        <source>%1, %2, certificate by %3</source>
        <translation>%1, %2, certificado de %3</translation>
    </message>
    <message>
        <source>The API key contains spaces, line breaks or other characters no key has: enter it again.</source>
        <translation>La clave de API contiene espacios, saltos de línea u otros caracteres que ninguna clave tiene: introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>ocupa más de %1 MiB</translation>
    </message>
    <message>
        <source>it cannot be decompressed: it is damaged, or larger than %1 MiB</source>
        <translation>no se puede descomprimir: está dañada u ocupa más de %1 MiB</translation>
    </message>
    <message>
        <source>the connection ended before the answer did</source>
        <translation>la conexión terminó antes que la respuesta</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
</context>
<context>
    <name>meraki::GetJob</name>
    <message>
        <source>The address of the next page is invalid.</source>
        <translation>La dirección de la página siguiente no es válida.</translation>
    </message>
    <message>
        <source>The address leads to %1, where the API key may not be sent.</source>
        <translation>La dirección lleva a %1, adonde no se puede enviar la clave de API.</translation>
    </message>
    <message>
        <source>A redirect leads to %1, where the API key may not be sent.</source>
        <translation>Una redirección lleva a %1, adonde no se puede enviar la clave de API.</translation>
    </message>
    <message>
        <source>The API key is in the address, so nothing was sent: it belongs into the connection&apos;s settings alone.</source>
        <translation>La clave de API está en la dirección, así que no se envió nada: debe estar solo en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>it ended before its first byte</source>
        <translation>terminó antes del primer byte</translation>
    </message>
    <message>
        <source>%1 answered with status %2, which leads nowhere.</source>
        <translation>%1 respondió con el estado %2, que no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>%1 redirected without saying where to.</source>
        <translation>%1 redirigió sin indicar adónde.</translation>
    </message>
    <message>
        <source>%1 redirected to an invalid address.</source>
        <translation>%1 redirigió a una dirección no válida.</translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation>%1 redirige en círculo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 redirected once more after %n redirects.</source>
        <translation>
            <numerusform>%1 redirigió una vez más tras %n redirección.</numerusform>
            <numerusform>%1 redirigió una vez más tras %n redirecciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meraki::Profile</name>
    <message>
        <source>Most of the world</source>
        <translation>La mayor parte del mundo</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>US government (FedRAMP)</source>
        <translation>Gobierno de EE. UU. (FedRAMP)</translation>
    </message>
    <message>
        <source>Enter the address of the API, such as https://api.meraki.com/api/v1.</source>
        <translation>Introduzca la dirección de la API, por ejemplo https://api.meraki.com/api/v1.</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>«%1» no es una dirección web.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password; the API key is kept apart.</source>
        <translation>La dirección no debe contener un nombre de usuario ni una contraseña; la clave de API se guarda aparte.</translation>
    </message>
    <message>
        <source>The address must begin with https://, not %1://.</source>
        <translation>La dirección debe empezar por https://, no por %1://.</translation>
    </message>
    <message>
        <source>http:// is for this computer&apos;s own addresses alone: it would send the API key to %1 unencrypted; use https://.</source>
        <translation>http:// es solo para direcciones de este equipo: enviaría la clave de API a %1 sin cifrar; use https://.</translation>
    </message>
    <message>
        <source>%1 is the Dashboard&apos;s address, not its API&apos;s: use %2.</source>
        <translation>%1 es la dirección del Dashboard, no la de su API: use %2.</translation>
    </message>
    <message>
        <source>The address must not contain “?” or “#”.</source>
        <translation>La dirección no debe contener «?» ni «#».</translation>
    </message>
    <message>
        <source>Version 0 of the API is gone: the address must end in /api/v1.</source>
        <translation>La versión 0 de la API ya no existe: la dirección debe terminar en /api/v1.</translation>
    </message>
    <message>
        <source>The address must end in /api/v1.</source>
        <translation>La dirección debe terminar en /api/v1.</translation>
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
        <translation>en línea</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
</context>
<context>
    <name>models::GroupModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What was put together, level by level.</source>
        <translation>Lo que se agrupó, nivel por nivel.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>What the client received (download), in kB, MB, GB or TB of 1000 bytes each step.</source>
        <translation>Lo que recibió el cliente (descarga), en kB, MB, GB o TB (de 1000 en 1000).</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>What the client sent (upload), in kB, MB, GB or TB of 1000 bytes each step.</source>
        <translation>Lo que envió el cliente (subida), en kB, MB, GB o TB (de 1000 en 1000).</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Received and sent together.</source>
        <translation>Recibido y enviado juntos.</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>How many flows (connections) there were.</source>
        <translation>Cuántos flujos (conexiones) hubo.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>How long it was active: hours, minutes, seconds. What was active at the same time counts each for itself.</source>
        <translation>Cuánto tiempo estuvo activo: horas, minutos, segundos. Lo que estuvo activo a la vez cuenta por separado.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Days seen</source>
        <translation>Días vistos</translation>
    </message>
    <message>
        <source>On how many of the days there is anything of it.</source>
        <translation>En cuántos de los días aparece.</translation>
    </message>
    <message>
        <source>Received and sent, in per cent of everything that is shown.</source>
        <translation>Recibido y enviado, en porcentaje de todo lo que se muestra.</translation>
    </message>
    <message>
        <source>Received, in per cent of everything that is shown.</source>
        <translation>Recibido, en porcentaje de todo lo que se muestra.</translation>
    </message>
    <message>
        <source>Sent, in per cent of everything that is shown.</source>
        <translation>Enviado, en porcentaje de todo lo que se muestra.</translation>
    </message>
    <message>
        <source>Flows, in per cent of everything that is shown.</source>
        <translation>Flujos, en porcentaje de todo lo que se muestra.</translation>
    </message>
    <message>
        <source>The API left something out here, so a filter cannot ask for it.</source>
        <translation>La API omitió algo aquí, así que un filtro no puede buscarlo.</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Protocol and port</source>
        <translation>Protocolo y puerto</translation>
    </message>
    <message numerus="yes">
        <source>seen on %1 of %Ln day(s)</source>
        <translation>
            <numerusform>visto en %1 de %Ln día</numerusform>
            <numerusform>visto en %1 de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 flows</source>
        <translation>%1 flujos</translation>
    </message>
    <message>
        <source>Received %1, sent %2, %3 flows</source>
        <translation>Recibido %1, enviado %2, %3 flujos</translation>
    </message>
    <message>
        <source>Active for %1</source>
        <translation>Activo durante %1</translation>
    </message>
</context>
<context>
    <name>models::RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When the request was sent.</source>
        <translation>Cuándo se envió la solicitud.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Always GET: Flowtrail only reads.</source>
        <translation>Siempre GET: Flowtrail solo lee.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>What was asked for, behind the API&apos;s address. The key is in no address.</source>
        <translation>Lo que se solicitó, detrás de la dirección de la API. La clave no está en ninguna dirección.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The HTTP status, or what happened where none came.</source>
        <translation>El estado HTTP, o lo que ocurrió cuando no llegó ninguno.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Milliseconds from sending to the last byte.</source>
        <translation>Milisegundos desde el envío hasta el último byte.</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>The first, or which repetition after a failure.</source>
        <translation>El primero, o qué repetición tras un fallo.</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>The answer&apos;s X-Request-Id: Meraki&apos;s support asks for it.</source>
        <translation>El X-Request-Id de la respuesta: lo pide el servicio de asistencia de Meraki.</translation>
    </message>
</context>
<context>
    <name>models::TrafficHistoryModel</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date format, a day in the table</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>The day the record covers. Each record is the sum of one day.</source>
        <translation>El día que abarca el registro. Cada registro es la suma de un día.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>The application as the network classified it.</source>
        <translation>La aplicación según la clasificó la red.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>The host name or IP address the client talked to.</source>
        <translation>El nombre de host o la dirección IP con que se comunicó el cliente.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>The transport protocol, TCP or UDP.</source>
        <translation>El protocolo de transporte, TCP o UDP.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>The destination&apos;s port.</source>
        <translation>El puerto del destino.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>What the client received (download), in kB, MB, GB or TB of 1000 bytes each step. Exports have kilobytes.</source>
        <translation>Lo que recibió el cliente (descarga), en kB, MB, GB o TB (de 1000 en 1000). Las exportaciones usan kilobytes.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>What the client sent (upload), in kB, MB, GB or TB of 1000 bytes each step. Exports have kilobytes.</source>
        <translation>Lo que envió el cliente (subida), en kB, MB, GB o TB (de 1000 en 1000). Las exportaciones usan kilobytes.</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>How many flows (connections) there were.</source>
        <translation>Cuántos flujos (conexiones) hubo.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>How long it was active: hours, minutes, seconds.</source>
        <translation>Cuánto tiempo estuvo activo: horas, minutos, segundos.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Received and sent, in per cent of everything that is shown.</source>
        <translation>Recibido y enviado, en porcentaje de todo lo que se muestra.</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>read out instead of a dash</comment>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>The API gave no value here.</source>
        <translation>La API no dio ningún valor aquí.</translation>
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
        <translation>El llavero del sistema no eliminó la clave. Elimínela con el programa del propio llavero; está guardada como «Flowtrail».</translation>
    </message>
    <message>
        <source>The system keychain kept something else than the key. Try again.</source>
        <translation>El llavero del sistema guardó algo distinto de la clave. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system keychain has no such key. Enter the key again.</source>
        <translation>El llavero del sistema no tiene esa clave. Introduzca la clave de nuevo.</translation>
    </message>
    <message>
        <source>The system keychain did not keep the key. Try again.</source>
        <translation>El llavero del sistema no guardó la clave. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again.</source>
        <translation>El llavero del sistema está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time. It may be waiting for its password: look for its window, and try again.</source>
        <translation>El llavero del sistema no respondió a tiempo. Puede que esté esperando su contraseña: busque su ventana e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Flowtrail cannot reach a keychain on this system. Start one, such as GNOME Keyring or KWallet, and try again.</source>
        <translation>Flowtrail no encuentra ningún llavero en este sistema. Inicie uno, como GNOME Keyring o KWallet, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system keychain refused access. Allow Flowtrail to use it, and try again.</source>
        <translation>El llavero del sistema denegó el acceso. Permita que Flowtrail lo use e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system keychain failed: %1</source>
        <translation>Error del llavero del sistema: %1</translation>
    </message>
</context>
<context>
    <name>secrets::SessionStore</name>
    <message>
        <source>No key is kept for this session. Enter the key again.</source>
        <translation>No hay ninguna clave guardada para esta sesión. Introduzca la clave de nuevo.</translation>
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
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>traffic::DayWords</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana pasada</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último %n día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d</source>
        <comment>date format: the 3 of 3 – 9 Nov</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>weekday</comment>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2, %n day(s)</source>
        <translation>
            <numerusform>%1 – %2, %n día</numerusform>
            <numerusform>%1 – %2, %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>The last days can be 1 to %1, as in “7d” or “last 7 days”.</source>
        <translation>Los últimos días pueden ser de 1 a %1, como en «7d» o «últimos 7 días».</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>weekday</comment>
        <translation>el %1 pasado</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from day to day</comment>
        <translation>al</translation>
    </message>
    <message>
        <source>The range ends before it begins: write “3-9 Nov”, not “9-3 Nov”.</source>
        <translation>El intervalo termina antes de empezar: escriba «3-9 nov», no «9-3 nov».</translation>
    </message>
    <message>
        <source>The weekday is another one: that day is %1.</source>
        <translation>El día de la semana no coincide: ese día es %1.</translation>
    </message>
    <message>
        <source>There is no day %1 in %2.</source>
        <translation>No existe el día %1 en %2.</translation>
    </message>
    <message>
        <source>write “7d”, “last week”, “3-9 Nov”, “tue” or “2026-11-03”.</source>
        <translation>escriba «7d», «semana pasada», «3-9 nov», «martes» o «2026-11-03».</translation>
    </message>
    <message>
        <source>For days, %1</source>
        <comment>what follows is: write “7d”, …</comment>
        <translation>Para los días, %1</translation>
    </message>
    <message>
        <source>“%1” is not understood: %2</source>
        <translation>No se entiende «%1»: %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>traffic::Group</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>ui::Breadcrumb</name>
    <message>
        <source>First steps of the way</source>
        <translation>Primeros pasos de la ruta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
</context>
<context>
    <name>ui::ChartCard</name>
    <message>
        <source>How the same numbers are drawn</source>
        <translation>Cómo se dibujan las mismas cifras</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show as table (%1)</source>
        <translation>Mostrar como tabla (%1)</translation>
    </message>
    <message>
        <source>Form of the chart: %1</source>
        <translation>Forma del gráfico: %1</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Cantidades</translation>
    </message>
    <message>
        <source>Shares, 100 %</source>
        <translation>Proporciones, 100 %</translation>
    </message>
    <message>
        <source>Received and sent</source>
        <translation>Recibido y enviado</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Días de la semana</translation>
    </message>
</context>
<context>
    <name>ui::ChartTable</name>
    <message>
        <source>Chart as table</source>
        <translation>Gráfico como tabla</translation>
    </message>
</context>
<context>
    <name>ui::ChartTableModel</name>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, hasta ahora</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceModel</name>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>actual</translation>
    </message>
</context>
<context>
    <name>ui::Chooser</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>No hay nada aquí</translation>
    </message>
</context>
<context>
    <name>ui::ClientDelegate</name>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricante</translation>
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
        <translation>Puerto del switch</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clave del cliente</translation>
    </message>
</context>
<context>
    <name>ui::ClientSuggestions</name>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Look for it in the whole organization</source>
        <translation>Buscarlo en toda la organización</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Looking in organization %1 of %2…</source>
        <translation>Buscando en la organización %1 de %2…</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Buscándolo…</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>Se canceló la búsqueda.</translation>
    </message>
    <message>
        <source>It was seen in none of the networks.</source>
        <translation>No se vio en ninguna de las redes.</translation>
    </message>
    <message numerus="yes">
        <source>And in %n more network(s).</source>
        <translation>
            <numerusform>Y en %n red más.</numerusform>
            <numerusform>Y en %n redes más.</numerusform>
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
        <translation>Progreso de la lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keeps what has come</source>
        <translation>Conserva lo recibido hasta ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading clients, page %1…</source>
        <translation>Cargando clientes, página %1…</translation>
    </message>
    <message>
        <source>Usage of %1 of %2 clients…</source>
        <translation>Consumo de %1 de %2 clientes…</translation>
    </message>
    <message>
        <source>The list is not complete: %1</source>
        <translation>La lista no está completa: %1</translation>
    </message>
    <message>
        <source>The list is not complete: it was cancelled.</source>
        <translation>La lista no está completa: se canceló.</translation>
    </message>
    <message>
        <source>Not everybody&apos;s usage is known: %1</source>
        <translation>No se conoce el consumo de todos: %1</translation>
    </message>
    <message>
        <source>Not everybody&apos;s usage is known: it was cancelled.</source>
        <translation>No se conoce el consumo de todos: se canceló.</translation>
    </message>
</context>
<context>
    <name>ui::ClientsPane</name>
    <message>
        <source>Search clients</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>Finds names, users, MAC and IP addresses, systems, VLANs, SSIDs and ports. A client&apos;s key, MAC or IP address can be opened from here even if it is not in the list.</source>
        <translation>Busca nombres, usuarios, direcciones MAC e IP, sistemas, VLAN, SSID y puertos. Desde aquí se puede abrir un cliente por su clave o su dirección MAC o IP aunque no esté en la lista.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>last 31 days</source>
        <translation>últimos 31 días</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln client(s)</source>
        <translation>
            <numerusform>Buscar en %Ln cliente</numerusform>
            <numerusform>Buscar en %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Search, or type a client</source>
        <translation>Busque o escriba un cliente</translation>
    </message>
    <message>
        <source>No client is called that</source>
        <translation>Ningún cliente se llama así</translation>
    </message>
    <message>
        <source>Names, users, addresses, systems, VLANs, SSIDs and ports were searched.</source>
        <translation>Se buscó en nombres, usuarios, direcciones, sistemas, VLAN, SSID y puertos.</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Aún no hay clientes</translation>
    </message>
    <message>
        <source>They are listed here once a network is open.</source>
        <translation>Aparecerán aquí cuando haya una red abierta.</translation>
    </message>
    <message>
        <source>Which network?</source>
        <translation>¿Qué red?</translation>
    </message>
    <message>
        <source>Its clients are listed here.</source>
        <translation>Aquí aparecerán sus clientes.</translation>
    </message>
    <message>
        <source>Cancelled before any client came</source>
        <translation>Cancelado antes de recibir clientes</translation>
    </message>
    <message>
        <source>No clients</source>
        <translation>No hay clientes</translation>
    </message>
    <message>
        <source>No client was seen in this network in the last 31 days.</source>
        <translation>No se vio ningún cliente en esta red en los últimos 31 días.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>Copy MAC address</source>
        <translation>Copiar dirección MAC</translation>
    </message>
    <message>
        <source>Copy IP address</source>
        <translation>Copiar dirección IP</translation>
    </message>
    <message>
        <source>Copy client key</source>
        <translation>Copiar clave del cliente</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>What to do or open</source>
        <translation>Qué hacer o abrir</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>ui::ConnectDialog</name>
    <message>
        <source>Keep for this session</source>
        <translation>Guardar para esta sesión</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexión %1</translation>
    </message>
    <message>
        <source>Connect to the Meraki Dashboard API</source>
        <translation>Conectar con la API del Dashboard de Meraki</translation>
    </message>
    <message>
        <source>Make a key in the Dashboard under your profile, API access. Read access is enough. It is kept in this computer&apos;s keychain and sent to nobody but the API.</source>
        <translation>Cree una clave en el Dashboard, en su perfil, en API access. Basta con acceso de lectura. Se guarda en el llavero de este equipo y solo se envía a la API.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Reintentar con el llavero</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Comprobar y guardar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Ya existe un perfil con ese nombre.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Reading the key from the keychain…</source>
        <translation>Leyendo la clave del llavero…</translation>
    </message>
    <message>
        <source>Asking %1 who this key belongs to…</source>
        <translation>Consultando en %1 a quién pertenece esta clave…</translation>
    </message>
    <message>
        <source>Keeping the key in the keychain…</source>
        <translation>Guardando la clave en el llavero…</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>La clave está en el llavero.</translation>
    </message>
    <message>
        <source>You can keep the key for this session only: it is forgotten when Flowtrail ends.</source>
        <translation>Puede guardar la clave solo para esta sesión: se olvida al cerrar Flowtrail.</translation>
    </message>
    <message>
        <source>The key is kept for this session only.</source>
        <translation>La clave se guarda solo para esta sesión.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionMenu</name>
    <message>
        <source>Add a connection…</source>
        <translation>Añadir una conexión…</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Gestionar conexiones…</translation>
    </message>
    <message>
        <source>Check this connection…</source>
        <translation>Comprobar esta conexión…</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Registro de solicitudes</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>ui::DailyChartView</name>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Nothing matching</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Today, so far</source>
        <translation>Hoy, hasta ahora</translation>
    </message>
    <message>
        <source>With today, so far</source>
        <translation>Con hoy, hasta ahora</translation>
    </message>
    <message>
        <source>Incomplete: pages are missing</source>
        <translation>Incompleto: faltan páginas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lines of a legend</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln más</numerusform>
            <numerusform>+ %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>No traffic to show</source>
        <translation>No hay tráfico que mostrar</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%1, mean of %Ln day(s)</source>
        <comment>a day of the week</comment>
        <translation>
            <numerusform>%1, media de %Ln día</numerusform>
            <numerusform>%1, media de %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the day</source>
        <translation>%1 del día</translation>
    </message>
    <message>
        <source>%1 of the week</source>
        <translation>%1 de la semana</translation>
    </message>
    <message>
        <source>%1 of such a day</source>
        <translation>%1 del día medio</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <translation>%1 del total</translation>
    </message>
    <message>
        <source>Share of flows</source>
        <translation>Proporción de flujos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
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
        <translation>Recibido arriba, enviado abajo · %1</translation>
    </message>
    <message>
        <source>Received · %1</source>
        <translation>Recibido · %1</translation>
    </message>
    <message>
        <source>Sent · %1</source>
        <translation>Enviado · %1</translation>
    </message>
    <message>
        <source>Received and sent · %1</source>
        <translation>Recibido y enviado · %1</translation>
    </message>
    <message>
        <source>Days in %1</source>
        <comment>a time zone</comment>
        <translation>Días en %1</translation>
    </message>
    <message>
        <source>Weeks from Monday, days in %1</source>
        <comment>a time zone</comment>
        <translation>Semanas desde el lunes, días en %1</translation>
    </message>
    <message>
        <source>Means of days with data, today left out, in %1</source>
        <comment>a time zone</comment>
        <translation>Medias de los días con datos, sin contar hoy, en %1</translation>
    </message>
    <message>
        <source>%1 flows</source>
        <translation>%1 flujos</translation>
    </message>
    <message>
        <source>%1, no data</source>
        <translation>%1, sin datos</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>day, application, amount, share of the day</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, hasta ahora</translation>
    </message>
    <message>
        <source>%1, %2, %3 of all</source>
        <comment>application, amount, share</comment>
        <translation>%1, %2, %3 del total</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without data</source>
        <translation>
            <numerusform>%Ln de ellos sin datos</numerusform>
            <numerusform>%Ln de ellos sin datos</numerusform>
        </translation>
    </message>
    <message>
        <source>largest: %1</source>
        <translation>principal: %1</translation>
    </message>
    <message>
        <source>Daily chart</source>
        <translation>Gráfico diario</translation>
    </message>
    <message>
        <source>The arrow keys read the bars.</source>
        <translation>Las teclas de flecha leen las barras.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, too small here</source>
        <translation>
            <numerusform>%Ln más, sin espacio aquí</numerusform>
            <numerusform>%Ln más, sin espacio aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>%1 recibidos, %2 enviados</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>En conjunto: %1</translation>
    </message>
    <message>
        <source>The day so far: %1</source>
        <translation>El día hasta ahora: %1</translation>
    </message>
    <message>
        <source>The whole day: %1</source>
        <translation>El día completo: %1</translation>
    </message>
    <message>
        <source>%1 · %2 of all</source>
        <translation>%1 · %2 del total</translation>
    </message>
</context>
<context>
    <name>ui::DayRangeMenu</name>
    <message>
        <source>7d, last week, 3-9 Nov, tue</source>
        <translation>7d, semana pasada, 3-9 nov, martes</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Days shown: %1</source>
        <translation>Días mostrados: %1</translation>
    </message>
    <message>
        <source>dddd d MMM</source>
        <comment>date format</comment>
        <translation>dddd d MMM</translation>
    </message>
    <message>
        <source>All days are shown.</source>
        <translation>Se muestran todos los días.</translation>
    </message>
</context>
<context>
    <name>ui::DayStrip</name>
    <message>
        <source>Days shown</source>
        <translation>Días mostrados</translation>
    </message>
    <message>
        <source>No days</source>
        <translation>Ningún día</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), %1</source>
        <translation>
            <numerusform>%n día, %1</numerusform>
            <numerusform>%n días, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n day(s), %3</source>
        <translation>
            <numerusform>del %1 al %2, %n día, %3</numerusform>
            <numerusform>del %1 al %2, %n días, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>The arrow keys move the days shown, with Shift their end, with Ctrl by a week. Escape shows all.</source>
        <translation>Las teclas de flecha mueven los días mostrados; con Mayús, su final; con Ctrl, de semana en semana. Esc los muestra todos.</translation>
    </message>
</context>
<context>
    <name>ui::DoctorDialog</name>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Check this connection</source>
        <translation>Comprobar esta conexión</translation>
    </message>
    <message>
        <source>All of it, for a ticket. The key is not in it.</source>
        <translation>Todo, para un caso de soporte. No incluye la clave.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Something failed: see above what to do.</source>
        <translation>Algo falló: vea arriba qué hacer.</translation>
    </message>
    <message>
        <source>It works, with warnings.</source>
        <translation>Funciona, con avisos.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this connection.</source>
        <translation>No hay ningún problema en esta conexión.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Chart as image</source>
        <translation>Gráfico como imagen</translation>
    </message>
    <message>
        <source>Table as file</source>
        <translation>Tabla como archivo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 records…</source>
        <translation>Escribiendo: %1 de %2 registros…</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: no se escribió nada.</translation>
    </message>
    <message>
        <source>Looking for names to replace…</source>
        <translation>Buscando nombres que sustituir…</translation>
    </message>
    <message>
        <source>Preview of the image</source>
        <translation>Vista previa de la imagen</translation>
    </message>
    <message>
        <source>Sheets: Summary with a chart, Days, Records, About. The records:</source>
        <translation>Hojas: Resumen con un gráfico, Días, Registros, Acerca de. Los registros:</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Las primeras líneas del archivo</translation>
    </message>
    <message>
        <source>Preview of the report&apos;s first page</source>
        <translation>Vista previa de la primera página del informe</translation>
    </message>
    <message>
        <source>The first of %1 pages</source>
        <translation>La primera de %1 páginas</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar: %1</translation>
    </message>
    <message>
        <source>“%1”: the name has to end in one of %2.</source>
        <translation>«%1»: el nombre debe terminar en uno de estos: %2.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in %1</source>
        <translation>
            <numerusform>%n fila en %1</numerusform>
            <numerusform>%n filas en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>%n registro en %1</numerusform>
            <numerusform>%n registros en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>The printer could not be painted on.</source>
        <translation>No se pudo dibujar en la impresora.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ui::ExportForm</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Pseudonymize names and addresses</source>
        <translation>Seudonimizar nombres y direcciones</translation>
    </message>
    <message>
        <source>The client, its user, network and organization, addresses and private host names get other names. Public host names stay.</source>
        <translation>El cliente, su usuario, su red y su organización, las direcciones y los nombres de host privados reciben otros nombres. Los nombres de host públicos no cambian.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Tamaño en píxeles</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Records shown (%1)</source>
        <translation>Registros mostrados (%1)</translation>
    </message>
    <message>
        <source>Summary: %1 (%2)</source>
        <translation>Resumen: %1 (%2)</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Comma: 1.5,2</source>
        <translation>Coma: 1.5,2</translation>
    </message>
    <message>
        <source>Semicolon, decimal comma: 1,5;2</source>
        <translation>Punto y coma, coma decimal: 1,5;2</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Fin de línea</translation>
    </message>
    <message>
        <source>CR LF, as the standard has it</source>
        <translation>CR LF, según el estándar</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>Byte-order mark, for older Excel</source>
        <translation>Marca de orden de bytes, para Excel antiguo</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>In a file beside it</source>
        <translation>En un archivo aparte</translation>
    </message>
    <message>
        <source>As comment lines</source>
        <translation>Como líneas de comentario</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No se incluye</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>ui::ExportFormat</name>
    <message>
        <source>PNG image</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valores separados por comas</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Tab-separated values</source>
        <translation>Valores separados por tabuladores</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON, one record a line</source>
        <translation>JSON, un registro por línea</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Tabla Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
</context>
<context>
    <name>ui::ExportMenu</name>
    <message>
        <source>Chart as image…</source>
        <translation>Gráfico como imagen…</translation>
    </message>
    <message>
        <source>Table as file…</source>
        <translation>Tabla como archivo…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Copiar gráfico</translation>
    </message>
    <message>
        <source>Preparing the report…</source>
        <translation>Preparando el informe…</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Filter: any words, or app:zoom dest:*.google.com port:443 recv&gt;100MB day:7d</source>
        <translation>Filtro: cualquier palabra, o app:zoom dest:*.google.com port:443 recv&gt;100MB day:7d</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>Enter selects it in the text, Delete removes it.</source>
        <translation>Intro la selecciona en el texto, Supr la quita.</translation>
    </message>
    <message>
        <source>Filter term: %1</source>
        <translation>Condición del filtro: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove from the filter (Delete)</source>
        <translation>Quitar del filtro (Supr)</translation>
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
            <numerusform>%n condición del filtro más</numerusform>
            <numerusform>%n condiciones del filtro más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>ui::FilterCompletion</name>
    <message>
        <source>the whole name of an application, * for any part</source>
        <translation>el nombre completo de una aplicación, * para cualquier parte</translation>
    </message>
    <message>
        <source>a host name or an address, * for any part</source>
        <translation>un nombre de host o una dirección, * para cualquier parte</translation>
    </message>
    <message>
        <source>a registered domain and all below it</source>
        <translation>un dominio registrado y todo lo que está por debajo</translation>
    </message>
    <message>
        <source>a protocol</source>
        <translation>un protocolo</translation>
    </message>
    <message>
        <source>a port, or a range such as 1..1024</source>
        <translation>un puerto o un intervalo como 1..1024</translation>
    </message>
    <message>
        <source>a day, a range of days, or the last few</source>
        <translation>un día, un intervalo de días o los últimos días</translation>
    </message>
    <message>
        <source>received, as in recv&gt;100MB</source>
        <translation>recibido, como en recv&gt;100MB</translation>
    </message>
    <message>
        <source>sent, as in sent&gt;1GB</source>
        <translation>enviado, como en sent&gt;1GB</translation>
    </message>
    <message>
        <source>received and sent together</source>
        <translation>recibido y enviado juntos</translation>
    </message>
    <message>
        <source>number of flows</source>
        <translation>número de flujos</translation>
    </message>
    <message>
        <source>active seconds</source>
        <translation>segundos de actividad</translation>
    </message>
    <message>
        <source>application</source>
        <translation>aplicación</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>destino</translation>
    </message>
</context>
<context>
    <name>ui::FilterField</name>
    <message>
        <source>Remove the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>What a filter can say (F1)</source>
        <translation>Qué admite un filtro (F1)</translation>
    </message>
</context>
<context>
    <name>ui::FilterHelp</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>A record is shown if every term lets it through. Click an example to add it.</source>
        <translation>Un registro se muestra si cumple todas las condiciones. Haga clic en un ejemplo para añadirlo.</translation>
    </message>
    <message>
        <source>a word anywhere in application or destination</source>
        <translation>una palabra en cualquier parte de la aplicación o el destino</translation>
    </message>
    <message>
        <source>words in quotes are looked for together</source>
        <translation>las palabras entre comillas se buscan juntas</translation>
    </message>
    <message>
        <source>a minus before any term excludes what it matches</source>
        <translation>un signo menos delante de una condición excluye lo que coincide con ella</translation>
    </message>
    <message>
        <source>Names match as a whole; * stands for anything, commas for “or”.</source>
        <translation>Los nombres deben coincidir enteros; * equivale a cualquier cosa y la coma, a «o».</translation>
    </message>
    <message>
        <source>one application or the other</source>
        <translation>una aplicación o la otra</translation>
    </message>
    <message>
        <source>a name with spaces stands in quotes</source>
        <translation>un nombre con espacios va entre comillas</translation>
    </message>
    <message>
        <source>destinations that end in .google.com</source>
        <translation>destinos que terminan en .google.com</translation>
    </message>
    <message>
        <source>a registered domain and all that is below it</source>
        <translation>un dominio registrado y todo lo que está por debajo</translation>
    </message>
    <message>
        <source>a protocol</source>
        <translation>un protocolo</translation>
    </message>
    <message>
        <source>ports and ranges of ports</source>
        <translation>puertos e intervalos de puertos</translation>
    </message>
    <message>
        <source>records without an application</source>
        <translation>registros sin aplicación</translation>
    </message>
    <message>
        <source>Days: a second one replaces the first.</source>
        <translation>Días: una segunda condición sustituye a la primera.</translation>
    </message>
    <message>
        <source>the last seven days, today included</source>
        <translation>los últimos siete días, hoy incluido</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>los martes</translation>
    </message>
    <message>
        <source>from one day to another, or a single day</source>
        <translation>de un día a otro, o un solo día</translation>
    </message>
    <message>
        <source>Amounts: &gt; &gt;= &lt; &lt;= =, in kB, MB, GB, TB or KiB, MiB, GiB, TiB.</source>
        <translation>Cantidades: &gt; &gt;= &lt; &lt;= =, en kB, MB, GB, TB o KiB, MiB, GiB, TiB.</translation>
    </message>
    <message>
        <source>received; sent and total are the others</source>
        <translation>recibido; los otros son sent (enviado) y total</translation>
    </message>
    <message>
        <source>number of flows</source>
        <translation>número de flujos</translation>
    </message>
    <message>
        <source>active seconds</source>
        <translation>segundos de actividad</translation>
    </message>
    <message>
        <source>More in Help</source>
        <translation>Más en la ayuda</translation>
    </message>
</context>
<context>
    <name>ui::GroupTree</name>
    <message>
        <source>No traffic matches</source>
        <translation>Ningún tráfico coincide</translation>
    </message>
    <message>
        <source>Filter to “%1”</source>
        <translation>Filtrar por «%1»</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>Excluir «%1»</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
</context>
<context>
    <name>ui::GroupedView</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <translation>Copiar filas seleccionadas</translation>
    </message>
    <message>
        <source>Expand all below</source>
        <translation>Expandir todos los subgrupos</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Contraer todo</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search all pages, or paste an error</source>
        <translation>Busque en todas las páginas o pegue un error</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Ayuda</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>A newer Flowtrail has been here</source>
        <translation>Aquí ya se usó una versión más reciente de Flowtrail</translation>
    </message>
    <message>
        <source>Its settings stay as they are. This one keeps its own beside them, from what it understood of those.</source>
        <translation>Sus ajustes quedan como están. Esta versión guarda los suyos aparte, a partir de lo que entendió de aquellos.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save or copy what is shown (Ctrl+E)</source>
        <translation>Guardar o copiar lo que se muestra (Ctrl+E)</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The connection and its key</source>
        <translation>La conexión y su clave</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Fetch everything again (F5)</source>
        <translation>Obtener todo de nuevo (F5)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Views kept under a name</source>
        <translation>Vistas guardadas con un nombre</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Remove the filter&apos;s last term</source>
        <translation>Quitar la última condición del filtro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Cliente siguiente</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>Cliente anterior</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Elegir una red</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Mostrar todos los registros</translation>
    </message>
    <message>
        <source>Show records grouped</source>
        <translation>Mostrar registros agrupados</translation>
    </message>
    <message>
        <source>Open in Dashboard</source>
        <translation>Abrir en el Dashboard</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nueva ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>Chart copied</source>
        <translation>Gráfico copiado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Reading the key from the keychain…</source>
        <translation>Leyendo la clave del llavero…</translation>
    </message>
    <message>
        <source>The keychain may be asking for its password. You can also enter the key here.</source>
        <translation>Puede que el llavero esté pidiendo su contraseña. También puede introducir la clave aquí.</translation>
    </message>
    <message>
        <source>The key of “%1” could not be read</source>
        <translation>No se pudo leer la clave de «%1»</translation>
    </message>
    <message>
        <source>That is the API key</source>
        <translation>Esa es la clave de API</translation>
    </message>
    <message>
        <source>It was not sent as an address, and it is not remembered. Type a network&apos;s ID, or a client&apos;s key, MAC or IP address.</source>
        <translation>No se envió como dirección y no se recuerda. Escriba el ID de una red, o la clave de un cliente o su dirección MAC o IP.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>ui::Message</name>
    <message>
        <source>There is no API key</source>
        <translation>No hay clave de API</translation>
    </message>
    <message>
        <source>The API key was not accepted</source>
        <translation>No se aceptó la clave de API</translation>
    </message>
    <message>
        <source>This key may not see that</source>
        <translation>Esta clave no tiene permiso para ver eso</translation>
    </message>
    <message>
        <source>Not found, or not visible to this key</source>
        <translation>No se encontró, o esta clave no puede verlo</translation>
    </message>
    <message>
        <source>The API refused the request</source>
        <translation>La API rechazó la solicitud</translation>
    </message>
    <message>
        <source>The organization&apos;s request limit is used up</source>
        <translation>El límite de solicitudes de la organización está agotado</translation>
    </message>
    <message>
        <source>The API failed</source>
        <translation>La API falló</translation>
    </message>
    <message>
        <source>The API did not answer in time</source>
        <translation>La API no respondió a tiempo</translation>
    </message>
    <message>
        <source>The API could not be reached</source>
        <translation>No se pudo acceder a la API</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>The proxy refused the connection</source>
        <translation>El proxy rechazó la conexión</translation>
    </message>
    <message>
        <source>This connection cannot be used</source>
        <translation>Esta conexión no se puede usar</translation>
    </message>
    <message>
        <source>The API sent us where the key may not go</source>
        <translation>La API redirigió adonde no se puede enviar la clave</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>No se pudo leer la respuesta</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>An administrator switches it on in the Dashboard under Network-wide &gt; General &gt; Traffic analysis: “Detailed: collect destination hostnames”. Data is collected from then on.</source>
        <translation>Un administrador lo activa en el Dashboard, en Network-wide &gt; General &gt; Traffic analysis: «Detailed: collect destination hostnames». Los datos se recopilan a partir de entonces.</translation>
    </message>
    <message>
        <source>Detailed traffic analysis is on in this network, so this client had no classified traffic in the last month.</source>
        <translation>El análisis de tráfico detallado está activado en esta red, así que este cliente no tuvo tráfico clasificado en el último mes.</translation>
    </message>
    <message>
        <source>Asking whether detailed traffic analysis is on in this network…</source>
        <translation>Consultando si el análisis de tráfico detallado está activado en esta red…</translation>
    </message>
    <message>
        <source>Whether detailed traffic analysis is on in this network could not be found out. Without it there is no history.</source>
        <translation>No se pudo averiguar si el análisis de tráfico detallado está activado en esta red. Sin él no hay historial.</translation>
    </message>
    <message>
        <source>In a guest or hotel network, open a web page first and sign in. A proxy may also have answered instead of the API.</source>
        <translation>En una red de invitados o de hotel, abra primero una página web e inicie sesión. También puede haber respondido un proxy en lugar de la API.</translation>
    </message>
    <message>
        <source>Check that this computer is online, and the region and proxy of this connection.</source>
        <translation>Compruebe que este equipo esté en línea, y la región y el proxy de esta conexión.</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Estado %1</translation>
    </message>
    <message>
        <source>Request ID %1</source>
        <translation>ID de solicitud %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>This network does not classify its traffic</source>
        <translation>Esta red no clasifica su tráfico</translation>
    </message>
    <message>
        <source>Traffic analysis is off in this network, so there is no history of applications.</source>
        <translation>El análisis de tráfico está desactivado en esta red, así que no hay historial de aplicaciones.</translation>
    </message>
    <message>
        <source>Traffic analysis is only “basic” in this network; a client&apos;s history needs “detailed”.</source>
        <translation>El análisis de tráfico de esta red es solo «basic»; el historial de un cliente requiere «detailed».</translation>
    </message>
    <message>
        <source>See which applications a client used</source>
        <translation>Vea qué aplicaciones usó un cliente</translation>
    </message>
    <message>
        <source>Flowtrail reads the Meraki Dashboard API with a key of yours. It only ever reads.</source>
        <translation>Flowtrail lee la API del Dashboard de Meraki con una clave suya. Lo único que hace es leer.</translation>
    </message>
    <message>
        <source>Which client?</source>
        <translation>¿Qué cliente?</translation>
    </message>
    <message>
        <source>Choose an organization and a network above, then a client on the left. A client&apos;s key, MAC or IP address can also be typed there.</source>
        <translation>Elija arriba una organización y una red, y después un cliente a la izquierda. Allí también se puede escribir la clave de un cliente o su dirección MAC o IP.</translation>
    </message>
    <message>
        <source>Fetching the first page…</source>
        <translation>Obteniendo la primera página…</translation>
    </message>
    <message>
        <source>Cancelled before anything came</source>
        <translation>Cancelado antes de recibir nada</translation>
    </message>
    <message>
        <source>No traffic is known of this client</source>
        <translation>No se conoce tráfico de este cliente</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are hidden by it.</source>
        <translation>
            <numerusform>El filtro oculta %Ln registro.</numerusform>
            <numerusform>El filtro oculta %Ln registros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MessageView</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Introducir la clave…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Mostrar todos los registros</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copies the error with its status, request ID and address</source>
        <translation>Copia el error con su estado, el ID de solicitud y la dirección</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Choose an organization</source>
        <translation>Elegir una organización</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organización: %1</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Elegir una red</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Red: %1</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Elegir un cliente</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Cliente: %1</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>Todas las aplicaciones</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Application: %1</source>
        <translation>Aplicación: %1</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>Todos los destinos</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Destination: %1</source>
        <translation>Destino: %1</translation>
    </message>
    <message>
        <source>Find an organization</source>
        <translation>Busque una organización</translation>
    </message>
    <message>
        <source>Find a network, or type its ID</source>
        <translation>Busque una red o escriba su ID</translation>
    </message>
    <message>
        <source>Find a client, or type its key, MAC or IP address</source>
        <translation>Busque un cliente o escriba su clave o su dirección MAC o IP</translation>
    </message>
    <message>
        <source>Find an application</source>
        <translation>Busque una aplicación</translation>
    </message>
    <message>
        <source>Find a destination</source>
        <translation>Busque un destino</translation>
    </message>
    <message>
        <source>Loading organizations…</source>
        <translation>Cargando organizaciones…</translation>
    </message>
    <message>
        <source>Loading networks…</source>
        <translation>Cargando redes…</translation>
    </message>
    <message>
        <source>Loading clients…</source>
        <translation>Cargando clientes…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Its API access is off: Organization &gt; Settings &gt; Dashboard API access</source>
        <translation>Su acceso a la API está desactivado: Organization &gt; Settings &gt; Dashboard API access</translation>
    </message>
    <message>
        <source>not permitted for this key</source>
        <translation>no permitido para esta clave</translation>
    </message>
    <message>
        <source>only basic analysis: no history</source>
        <translation>solo análisis básico: sin historial</translation>
    </message>
    <message>
        <source>analysis off: no history</source>
        <translation>análisis desactivado: sin historial</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Open network %1</source>
        <translation>Abrir la red %1</translation>
    </message>
    <message>
        <source>Open client %1</source>
        <translation>Abrir el cliente %1</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesForm</name>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>kB, MB, GB (by 1000)</source>
        <translation>kB, MB, GB (base 1000)</translation>
    </message>
    <message>
        <source>KiB, MiB, GiB (by 1024)</source>
        <translation>KiB, MiB, GiB (base 1024)</translation>
    </message>
    <message>
        <source> requests a second</source>
        <translation> solicitudes por segundo</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>C&amp;antidades</translation>
    </message>
    <message>
        <source>On screen and in what you export. The command line always has kB.</source>
        <translation>En pantalla y en lo que exporte. En la línea de comandos siempre son kB.</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Días</translation>
    </message>
    <message>
        <source>The time zone that the days are labelled in.</source>
        <translation>La zona horaria en la que se indican los días.</translation>
    </message>
    <message>
        <source>&amp;Pace at most</source>
        <translation>&amp;Ritmo máximo</translation>
    </message>
    <message>
        <source>For each organization, whatever a connection is set to. The API allows 10, shared with every other program that uses it.</source>
        <translation>Para cada organización, sea cual sea el ajuste de una conexión. La API permite 10, compartidas con todos los demás programas que la usan.</translation>
    </message>
    <message>
        <source>As the records say</source>
        <translation>Según los registros</translation>
    </message>
    <message>
        <source>This computer&apos;s: %1</source>
        <translation>La de este equipo: %1</translation>
    </message>
    <message>
        <source>Network&apos;s zone: %1</source>
        <translation>Zona de la red: %1</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otra…</translation>
    </message>
</context>
<context>
    <name>ui::PrivacyForm</name>
    <message>
        <source>Forget them now</source>
        <translation>Olvidar ahora</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Keys are in this computer&apos;s keychain, everything else that is remembered in one file of settings. What the API says is kept in memory alone. Nothing is sent to anybody but the API.</source>
        <translation>Las claves están en el llavero de este equipo; todo lo demás que se recuerda, en un único archivo de ajustes. Lo que responde la API se guarda solo en memoria. No se envía nada a nadie más que a la API.</translation>
    </message>
    <message>
        <source>Wipe everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Remove all that Flowtrail keeps on this computer?</source>
        <translation>¿Eliminar todo lo que Flowtrail guarda en este equipo?</translation>
    </message>
    <message>
        <source>Connections and their keys in the keychain, favourites, clients opened last, saved views and every setting. The keys themselves stay valid until they are revoked in the Dashboard. Files you exported stay. Flowtrail closes afterwards.</source>
        <translation>Las conexiones y sus claves en el llavero, los favoritos, los últimos clientes abiertos, las vistas guardadas y todos los ajustes. Las claves en sí siguen siendo válidas hasta que se revoquen en el Dashboard. Los archivos exportados se conservan. Después, Flowtrail se cierra.</translation>
    </message>
    <message>
        <source>Wipe and close</source>
        <translation>Borrar y cerrar</translation>
    </message>
    <message>
        <source>Remember what was opened</source>
        <translation>Recordar lo que se abrió</translation>
    </message>
    <message>
        <source>The clients that were opened last, and what was looked at last with each connection.</source>
        <translation>Los últimos clientes abiertos y lo último que se consultó con cada conexión.</translation>
    </message>
</context>
<context>
    <name>ui::ProfileForm</name>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Pegue aquí la clave</translation>
    </message>
    <message>
        <source>Leave empty to keep the key</source>
        <translation>Vacío para conservar la clave</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>Such as the organization&apos;s</source>
        <translation>Por ejemplo, el de la organización</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Host del proxy</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>User, if it asks</source>
        <translation>Usuario, si lo pide</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Leave empty to keep the password</source>
        <translation>Vacío para conservar la contraseña</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>None but the system&apos;s</source>
        <translation>Solo los del sistema</translation>
    </message>
    <message>
        <source>Pace, proxy, certificates</source>
        <translation>Ritmo, proxy, certificados</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Other address…</source>
        <translation>Otra dirección…</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL &amp;base</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>How the key is sent</source>
        <translation>Cómo se envía la clave</translation>
    </message>
    <message>
        <source>The API accepts both; some proxies let only one of them pass</source>
        <translation>La API acepta ambas formas; algunos proxies solo dejan pasar una de ellas</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Solicitudes por segundo</translation>
    </message>
    <message>
        <source>For each organization. The API allows 10, shared with every other program that uses it.</source>
        <translation>Para cada organización. La API permite 10, compartidas con todos los demás programas que la usan.</translation>
    </message>
    <message>
        <source> requests a second</source>
        <translation> solicitudes por segundo</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>Proxy SOCKS 5</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>Certificates to trust beside the system&apos;s, PEM or DER: needed where a proxy opens encrypted connections. They are always checked.</source>
        <translation>Certificados en los que confiar además de los del sistema, PEM o DER: necesarios si un proxy abre las conexiones cifradas. Siempre se comprueban.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Elegir un archivo de certificado</translation>
    </message>
    <message>
        <source>&amp;Sent as</source>
        <translation>&amp;Enviada como</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>Ri&amp;tmo</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>Certi&amp;ficados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Paste an API key first.</source>
        <translation>Pegue primero una clave de API.</translation>
    </message>
    <message>
        <source>Give the profile a name, such as the organization&apos;s.</source>
        <translation>Dé un nombre al perfil, por ejemplo el de la organización.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host, such as proxy.example.org.</source>
        <translation>Introduzca el host del proxy, por ejemplo proxy.example.org.</translation>
    </message>
    <message>
        <source>There is no certificate file %1.</source>
        <translation>No existe el archivo de certificado %1.</translation>
    </message>
</context>
<context>
    <name>ui::ProfilesDialog</name>
    <message>
        <source>Proxy as the system says</source>
        <translation>Proxy según el sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>HTTP proxy %1:%2</source>
        <translation>Proxy HTTP %1:%2</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy %1:%2</source>
        <translation>Proxy SOCKS 5 %1:%2</translation>
    </message>
    <message>
        <source>Key sent as %1</source>
        <translation>Clave enviada como %1</translation>
    </message>
    <message>
        <source>At most %1 requests a second for each organization</source>
        <translation>Como máximo %1 solicitudes por segundo para cada organización</translation>
    </message>
    <message>
        <source>No pace of its own</source>
        <translation>Sin ritmo propio</translation>
    </message>
    <message>
        <source>Also trusts %1</source>
        <translation>También confía en %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (en uso)</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Aún no hay ninguna conexión.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Reading the key from the keychain…</source>
        <translation>Leyendo la clave del llavero…</translation>
    </message>
    <message>
        <source>The key is good: %1</source>
        <translation>La clave es válida: %1</translation>
    </message>
    <message>
        <source>Asking %1 who this key belongs to…</source>
        <translation>Consultando en %1 a quién pertenece esta clave…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Eliminar una conexión</translation>
    </message>
    <message>
        <source>Remove “%1” and its key from this computer?</source>
        <translation>¿Eliminar «%1» y su clave de este equipo?</translation>
    </message>
    <message>
        <source>The key itself stays valid until it is revoked in the Dashboard. What is on screen stays until you connect anew.</source>
        <translation>La clave en sí sigue siendo válida hasta que se revoque en el Dashboard. Lo que se ve en pantalla permanece hasta que se conecte de nuevo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Removing the key from the keychain…</source>
        <translation>Eliminando la clave del llavero…</translation>
    </message>
    <message>
        <source>The key was not removed: %1</source>
        <translation>No se eliminó la clave: %1</translation>
    </message>
    <message>
        <source>“%1” and its key were removed.</source>
        <translation>Se eliminaron «%1» y su clave.</translation>
    </message>
</context>
<context>
    <name>ui::QtChartRenderer</name>
    <message>
        <source>Partial: not everything was fetched</source>
        <translation>Incompleto: no se obtuvo todo</translation>
    </message>
    <message>
        <source>The image could not be encoded as PNG.</source>
        <translation>No se pudo codificar la imagen como PNG.</translation>
    </message>
    <message>
        <source>The PDF file could not be made.</source>
        <translation>No se pudo crear el archivo PDF.</translation>
    </message>
    <message>
        <source>An image cannot be scaled by %1.</source>
        <translation>Una imagen no se puede escalar por %1.</translation>
    </message>
    <message>
        <source>An image of %1 × %2 pixels is too small for a chart: it takes %3 × %4.</source>
        <translation>Una imagen de %1 × %2 píxeles es demasiado pequeña para un gráfico: se necesitan %3 × %4.</translation>
    </message>
    <message>
        <source>An image of %1 × %2 pixels is too large: the limit is %3 million pixels.</source>
        <translation>Una imagen de %1 × %2 píxeles es demasiado grande: el límite es de %3 millones de píxeles.</translation>
    </message>
    <message>
        <source>There is not enough memory for an image of this size.</source>
        <translation>No hay suficiente memoria para una imagen de este tamaño.</translation>
    </message>
</context>
<context>
    <name>ui::RankingCard</name>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
</context>
<context>
    <name>ui::RankingDelegate</name>
    <message>
        <source>split by destination</source>
        <translation>desglosar por destino</translation>
    </message>
    <message>
        <source>split</source>
        <comment>to click on: a group into its parts</comment>
        <translation>desglosar</translation>
    </message>
</context>
<context>
    <name>ui::RecordHeader</name>
    <message>
        <source>Move “%1” to the left</source>
        <translation>Mover «%1» a la izquierda</translation>
    </message>
    <message>
        <source>Move “%1” to the right</source>
        <translation>Mover «%1» a la derecha</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
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
        <translation>Recibido + Enviado ≥ %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a column and its value</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>domain “%1”</source>
        <translation>dominio «%1»</translation>
    </message>
    <message>
        <source>Filter to %1</source>
        <translation>Filtrar por %1</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>Filter to another value</source>
        <translation>Filtrar por otro valor</translation>
    </message>
    <message>
        <source>Exclude another value</source>
        <translation>Excluir otro valor</translation>
    </message>
</context>
<context>
    <name>ui::RecordTable</name>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Copy rows as</source>
        <translation>Copiar filas como</translation>
    </message>
    <message>
        <source>Open in Dashboard</source>
        <translation>Abrir en el Dashboard</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
</context>
<context>
    <name>ui::ReportPages</name>
    <message>
        <source>The notes are longer than there is room for: they end here.</source>
        <translation>Las notas no caben en el espacio disponible: terminan aquí.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>ui::RequestLogDialog</name>
    <message>
        <source>Record requests</source>
        <translation>Registrar solicitudes</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Registro de solicitudes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Off it costs nothing</source>
        <translation>Desactivado no consume nada</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>All of it, for a ticket. The key is not in it.</source>
        <translation>Todo, para un caso de soporte. No incluye la clave.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The client, the filter and how it is shown are kept, not the data.</source>
        <translation>Se guardan el cliente, el filtro y cómo se muestra, no los datos.</translation>
    </message>
    <message>
        <source>There is a view of this name. Replace it?</source>
        <translation>Ya existe una vista con este nombre. ¿Desea sustituirla?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Restablecer…</translation>
    </message>
    <message>
        <source>Everything on these pages and the window&apos;s layout as in the beginning</source>
        <translation>Todo lo de estas páginas y la disposición de la ventana, como al principio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>They are forgotten.</source>
        <translation>Se olvidó lo que se había abierto.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>What an export starts with. It also remembers what was chosen last.</source>
        <translation>Con qué empieza una exportación. También recuerda lo último que se eligió.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Restablecer ajustes</translation>
    </message>
    <message>
        <source>Make all settings as they were in the beginning?</source>
        <translation>¿Dejar todos los ajustes como estaban al principio?</translation>
    </message>
    <message>
        <source>The window&apos;s layout too. Connections, keys, favourites and saved views stay.</source>
        <translation>También la disposición de la ventana. Las conexiones, las claves, los favoritos y las vistas guardadas se conservan.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Removing the keys from the keychain…</source>
        <translation>Eliminando las claves del llavero…</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Go on with the page that is missing</source>
        <translation>Continuar con la página que falta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Compare the client&apos;s usage with what of it was classified</source>
        <translation>Comparar el consumo del cliente con la parte que se clasificó</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s)</source>
        <comment>shown of loaded</comment>
        <translation>
            <numerusform>%1 de %Ln registro</numerusform>
            <numerusform>%1 de %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 received, %3 sent</source>
        <comment>%1: some records</comment>
        <translation>%1, %2 recibidos, %3 enviados</translation>
    </message>
    <message>
        <source>Shown of loaded records; ↓ received and ↑ sent by the client</source>
        <translation>Registros mostrados, de los cargados; ↓ recibido y ↑ enviado por el cliente</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %Ln</source>
        <translation>
            <numerusform>Seleccionado: %Ln</numerusform>
            <numerusform>Seleccionados: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the records…</source>
        <translation>Examinando los registros…</translation>
    </message>
    <message>
        <source>Looking through the records</source>
        <translation>Examinando los registros</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Obteniendo datos</translation>
    </message>
    <message>
        <source>Go back to what is shown</source>
        <translation>Volver a lo que se muestra</translation>
    </message>
    <message>
        <source>Stop fetching; what came stays</source>
        <translation>Dejar de obtener datos; lo recibido se conserva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) could not be read</source>
        <translation>
            <numerusform>No se pudo leer %Ln campo</numerusform>
            <numerusform>No se pudieron leer %Ln campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) skipped</source>
        <translation>
            <numerusform>%Ln elemento omitido</numerusform>
            <numerusform>%Ln elementos omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after %1: there are more</source>
        <translation>Detenido tras %1: hay más</translation>
    </message>
    <message>
        <source>Partial: cancelled after %1</source>
        <translation>Incompleto: cancelado tras %1</translation>
    </message>
    <message>
        <source>Partial: failed after %1</source>
        <translation>Incompleto: falló tras %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · paused %Ln s by the rate limit</source>
        <translation>
            <numerusform>%1 · en pausa %Ln s por el límite de solicitudes</numerusform>
            <numerusform>%1 · en pausa %Ln s por el límite de solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · trying again in %Ln s</source>
        <translation>
            <numerusform>%1 · nuevo intento en %Ln s</numerusform>
            <numerusform>%1 · nuevo intento en %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>page %L1</source>
        <translation>página %L1</translation>
    </message>
    <message>
        <source>%1 requests/s at most</source>
        <translation>máx. %1 solicitudes/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrafficView</name>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Every record: one day, application, destination, protocol and port</source>
        <translation>Cada registro: un día, una aplicación, un destino, un protocolo y un puerto</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Agrupados</translation>
    </message>
    <message>
        <source>Records put together by application, domain, destination and port</source>
        <translation>Registros agrupados por aplicación, dominio, destino y puerto</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabla: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copying %L1 of %Ln record(s) – Esc stops</source>
        <translation>
            <numerusform>Copiando %L1 de %Ln registro – Esc para detener</numerusform>
            <numerusform>Copiando %L1 de %Ln registros – Esc para detener</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) copied</source>
        <translation>
            <numerusform>%Ln registro copiado</numerusform>
            <numerusform>%Ln registros copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln fila copiada</numerusform>
            <numerusform>%Ln filas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>No se copió nada</translation>
    </message>
</context>
<context>
    <name>ui::UsageModel</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date format, a day in the table</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>More was classified than used</source>
        <translation>Se clasificó más de lo consumido</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Usage (all)</source>
        <translation>Consumo (total)</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Clasificado</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <source>Usage (kB)</source>
        <translation>Consumo (kB)</translation>
    </message>
    <message>
        <source>Classified (kB)</source>
        <translation>Clasificado (kB)</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Proporción (%)</translation>
    </message>
    <message>
        <source>Not classified (kB)</source>
        <translation>Sin clasificar (kB)</translation>
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
        <translation>Algunos días se clasificó más de lo consumido. La API cuenta ambas cosas por separado y no tienen por qué coincidir: tome esos días con cautela.</translation>
    </message>
    <message>
        <source>Days of which one of the two is missing are not in the total.</source>
        <translation>Los días en que falta uno de los dos valores no están en el total.</translation>
    </message>
    <message>
        <source>A filter is set: what is classified is what it shows, while usage is all that the client used. Without the filter, classified traffic is typically 90 to 95 % of usage.</source>
        <translation>Hay un filtro activo: lo clasificado es lo que el filtro muestra, mientras que el consumo es todo lo que usó el cliente. Sin el filtro, el tráfico clasificado suele ser del 90 al 95 % del consumo.</translation>
    </message>
    <message>
        <source>Classified traffic is typically 90 to 95 % of usage. What the network could not classify is not in the traffic history.</source>
        <translation>El tráfico clasificado suele ser del 90 al 95 % del consumo. Lo que la red no pudo clasificar no está en el historial de tráfico.</translation>
    </message>
    <message>
        <source>Daily usage</source>
        <translation>Consumo diario</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as a table (Ctrl+C)</source>
        <translation>Copiar como tabla (Ctrl+C)</translation>
    </message>
    <message>
        <source>Asking for the client&apos;s usage…</source>
        <translation>Consultando el consumo del cliente…</translation>
    </message>
    <message>
        <source>The client&apos;s usage is not known</source>
        <translation>No se conoce el consumo del cliente</translation>
    </message>
    <message>
        <source>No usage was reported</source>
        <translation>No se informó de ningún consumo</translation>
    </message>
    <message>
        <source>%1 of the client&apos;s usage is shown</source>
        <translation>Se muestra el %1 del consumo del cliente</translation>
    </message>
    <message>
        <source>%1 of the client&apos;s usage is classified</source>
        <translation>El %1 del consumo del cliente está clasificado</translation>
    </message>
    <message>
        <source>The client&apos;s usage was not asked for yet.</source>
        <translation>Aún no se ha consultado el consumo del cliente.</translation>
    </message>
</context>
<context>
    <name>ui::ViewMenu</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>last %L1 days</source>
        <translation>últimos %L1 días</translation>
    </message>
    <message>
        <source>No saved views</source>
        <translation>No hay vistas guardadas</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Manage views…</source>
        <translation>Gestionar vistas…</translation>
    </message>
</context>
<context>
    <name>ui::ViewsDialog</name>
    <message>
        <source>Client %1 in network %2</source>
        <translation>Cliente %1 en la red %2</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Sin filtro</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Days of %1</source>
        <translation>Días en %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There are no saved views.</source>
        <translation>No hay vistas guardadas.</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Ya existe una vista con este nombre.</translation>
    </message>
    <message>
        <source>Delete “%1”? It cannot be brought back.</source>
        <translation>¿Eliminar «%1»? No se podrá recuperar.</translation>
    </message>
</context>
<context>
    <name>ui::ZoneDialog</name>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Time zone of the days</source>
        <translation>Zona horaria de los días</translation>
    </message>
    <message>
        <source>Search, as in denver or America/New York</source>
        <translation>Busque, por ejemplo, madrid o America/New York</translation>
    </message>
    <message>
        <source>Search time zones</source>
        <translation>Buscar zonas horarias</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zonas horarias</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“%1” is no time zone: search for a city, as in “denver” or “America/Denver”.</source>
        <translation>«%1» no es una zona horaria: busque una ciudad, como en «madrid» o «Europe/Madrid».</translation>
    </message>
</context>
<context>
    <name>ui::ZoneMenu</name>
    <message>
        <source>Network time</source>
        <translation>Hora de la red</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Time zone of the days: %1</source>
        <translation>Zona horaria de los días: %1</translation>
    </message>
    <message>
        <source>The days are those of %1.</source>
        <translation>Los días son los de %1.</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automática: %1</translation>
    </message>
    <message>
        <source>Network&apos;s zone: %1</source>
        <translation>Zona de la red: %1</translation>
    </message>
    <message>
        <source>Network&apos;s zone: not known</source>
        <translation>Zona de la red: desconocida</translation>
    </message>
    <message>
        <source>This computer&apos;s: %1</source>
        <translation>La de este equipo: %1</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otra…</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>FilterParser</name>
    <message>
        <source>The minus excludes what follows it: a term is missing here.</source>
        <translation>Le signe moins exclut ce qui le suit&#xa0;: il manque ici une condition.</translation>
    </message>
    <message>
        <source>“%1” takes a comparison, as in “%1&gt;100”.</source>
        <translation>«&#xa0;%1&#xa0;» attend une comparaison, par exemple «&#xa0;%1&gt;100&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” takes a colon, as in “%1:…”.</source>
        <translation>«&#xa0;%1&#xa0;» attend un deux-points, par exemple «&#xa0;%1:…&#xa0;».</translation>
    </message>
    <message>
        <source>A value is missing after “%1:”.</source>
        <translation>Il manque une valeur après «&#xa0;%1:&#xa0;».</translation>
    </message>
    <message>
        <source>A comparison stands right after its field, without spaces, as in “recv&gt;100MB”.</source>
        <translation>Une comparaison se place juste après son champ, sans espaces, par exemple «&#xa0;recv&gt;100MB&#xa0;».</translation>
    </message>
    <message>
        <source>Write an IPv6 address after “dest:”, or put it in quotes.</source>
        <translation>Écrivez une adresse IPv6 après «&#xa0;dest:&#xa0;», ou entre guillemets droits.</translation>
    </message>
    <message>
        <source>“%1” is not a field. Put it in quotes to search for it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ. Mettez-le entre guillemets droits pour le rechercher.</translation>
    </message>
    <message>
        <source>A value is missing at this comma.</source>
        <translation>Il manque une valeur à cette virgule.</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>Le guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>A quote stands at the beginning of a text. Inside one, write \&quot;.</source>
        <translation>Un guillemet se place au début d’un texte. À l’intérieur, écrivez \&quot;.</translation>
    </message>
    <message>
        <source>A backslash stands before a quote, a star or a backslash. Write \\ for one.</source>
        <translation>Une barre oblique inverse se place devant un guillemet, un astérisque ou une barre oblique inverse. Écrivez \\ pour en obtenir une.</translation>
    </message>
    <message>
        <source>A space is missing after the closing quote.</source>
        <translation>Il manque un espace après le guillemet fermant.</translation>
    </message>
    <message>
        <source>“%1” is no port: write “port:443”, “port:443/tcp”, “port:80,443” or “port:1..1024”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port&#xa0;: écrivez «&#xa0;port:443&#xa0;», «&#xa0;port:443/tcp&#xa0;», «&#xa0;port:80,443&#xa0;» ou «&#xa0;port:1..1024&#xa0;».</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>L’intervalle se termine avant de commencer.</translation>
    </message>
    <message>
        <source>A protocol stands after the slash, as in “port:443/tcp”.</source>
        <translation>Un protocole se place après la barre oblique, par exemple «&#xa0;port:443/tcp&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no day: write “day:tue”, “day:2026-11-03”, “day:2026-11-03..2026-11-09” or “day:7d” for the last seven.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour&#xa0;: écrivez «&#xa0;day:tue&#xa0;», «&#xa0;day:2026-11-03&#xa0;», «&#xa0;day:2026-11-03..2026-11-09&#xa0;», ou «&#xa0;day:7d&#xa0;» pour les sept derniers.</translation>
    </message>
    <message>
        <source>A number is missing after “%1”.</source>
        <translation>Il manque un nombre après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no amount: write “100MB”, “1.5GB” or “2GiB”; without a unit it is kB.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un volume&#xa0;: écrivez «&#xa0;100MB&#xa0;», «&#xa0;1.5GB&#xa0;» ou «&#xa0;2GiB&#xa0;»&#x202f;; sans unité, ce sont des kB.</translation>
    </message>
    <message>
        <source>“%1” is no number: write digits only, such as “10”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre&#xa0;: n’écrivez que des chiffres, par exemple «&#xa0;10&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PageParser</name>
    <message>
        <source>byte %1, in element %2: %3</source>
        <translation>octet %1, dans l’élément %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>an empty body instead of JSON</source>
        <translation>un corps vide au lieu de JSON</translation>
    </message>
    <message>
        <source>HTML instead of JSON: %1</source>
        <translation>du HTML au lieu de JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>an object instead of an array</source>
        <translation>un objet au lieu d’un tableau</translation>
    </message>
    <message>
        <source>null instead of an array</source>
        <translation>null au lieu d’un tableau</translation>
    </message>
    <message>
        <source>a string instead of an array: %1</source>
        <translation>une chaîne au lieu d’un tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>a number instead of an array: %1</source>
        <translation>un nombre au lieu d’un tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 instead of an array</source>
        <translation>%1 au lieu d’un tableau</translation>
    </message>
    <message>
        <source>text instead of JSON: %1</source>
        <translation>du texte au lieu de JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>invalid UTF-8 at byte %1</source>
        <translation>UTF-8 non valide à l’octet %1</translation>
    </message>
    <message>
        <source>a page of %1 bytes, which is too large to read</source>
        <translation>une page de %1 octets, trop volumineuse pour être lue</translation>
    </message>
    <message>
        <source>JSON that is nested too deeply at %1</source>
        <translation>JSON trop profondément imbriqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>broken JSON at %1</source>
        <translation>JSON incorrect&#xa0;: %1</translation>
    </message>
    <message>
        <source>more than one array: it ends before byte %1, where this follows: %2</source>
        <translation>plus d’un tableau&#xa0;: il se termine avant l’octet %1, où ceci suit&#xa0;: %2</translation>
    </message>
    <message>
        <source>JSON that breaks off after %1 bytes, in element %2</source>
        <translation>JSON interrompu après %1 octets, dans l’élément %2</translation>
    </message>
    <message>
        <source>broken JSON: %1</source>
        <translation>JSON incorrect&#xa0;: %1</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>element %1 is no record but %2</source>
        <translation>l’élément %1 n’est pas un enregistrement, mais %2</translation>
    </message>
    <message>
        <source>element %1 has none of a record&apos;s fields</source>
        <translation>l’élément %1 n’a aucun des champs d’un enregistrement</translation>
    </message>
    <message>
        <source>element %1: there are more applications or protocols than can be told apart</source>
        <translation>élément %1&#xa0;: il y a plus d’applications ou de protocoles qu’il n’est possible d’en distinguer</translation>
    </message>
    <message>
        <source>element %1: %2 is %3</source>
        <translation>élément %1&#xa0;: %2 vaut %3</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>Which applications a client of a Cisco Meraki network used, when, and how much.
Without a command it opens the window.</source>
        <translation>Quelles applications un client d’un réseau Cisco Meraki a utilisées, quand et dans quelle mesure.
Sans commande, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>Open another window instead of raising the one that was opened with the same arguments.</source>
        <translation>Ouvrir une autre fenêtre au lieu de mettre au premier plan celle qui a été ouverte avec les mêmes arguments.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Lists what a key opens: a table on a terminal, else lines with tabs between, or JSON with the names of the API. Clients are those of the last 31 days with their usage in kB, the largest first.</source>
        <translation>Liste ce à quoi une clé donne accès&#xa0;: un tableau dans un terminal, sinon des lignes séparées par des tabulations, ou du JSON avec les noms de l’API. Les clients sont ceux des 31 derniers jours avec leur consommation en kB, les plus gros en premier.</translation>
    </message>
    <message>
        <source>The organization whose networks are listed.</source>
        <translation>L’organisation dont les réseaux sont listés.</translation>
    </message>
    <message>
        <source>The network whose clients are listed.</source>
        <translation>Le réseau dont les clients sont listés.</translation>
    </message>
    <message>
        <source>Clients: their usage in the last N days, today included.</source>
        <translation>Clients&#xa0;: leur consommation des N derniers jours, aujourd’hui compris.</translation>
    </message>
    <message>
        <source>Write JSON.</source>
        <translation>Écrire du JSON.</translation>
    </message>
    <message>
        <source>list takes one of organizations, networks and clients.</source>
        <translation>list attend organizations, networks ou clients.</translation>
    </message>
    <message>
        <source>--organization ID goes with networks, and only with them.</source>
        <translation>--organization ID s’emploie avec networks, et seulement avec networks.</translation>
    </message>
    <message>
        <source>--network ID goes with clients, and only with them.</source>
        <translation>--network ID s’emploie avec clients, et seulement avec clients.</translation>
    </message>
    <message>
        <source>--days goes with clients.</source>
        <translation>--days s’emploie avec clients.</translation>
    </message>
    <message>
        <source>Keeps an API key in the system&apos;s keychain, checks it, or removes it. “set” reads the key from standard input or a prompt; no option takes a key. Without --profile, “check” takes the key in MERAKI_DASHBOARD_API_KEY, and all of them else the profile “default”.</source>
        <translation>Conserve une clé d’API dans le trousseau de clés du système, la vérifie ou la supprime. «&#xa0;set&#xa0;» lit la clé depuis l’entrée standard ou une invite&#x202f;; aucune option ne prend de clé. Sans --profile, «&#xa0;check&#xa0;» prend la clé dans MERAKI_DASHBOARD_API_KEY&#x202f;; à défaut, toutes les actions prennent le profil «&#xa0;default&#xa0;».</translation>
    </message>
    <message>
        <source>key takes one of set, check and remove.</source>
        <translation>key attend set, check ou remove.</translation>
    </message>
    <message>
        <source>Finds out what is wrong with a connection: the keychain, the key, the way to the API, the clock, the organizations, their request limit, and whether traffic analysis is detailed in their networks. A line for each check, with --quiet for each that is not ok; it ends with the status of the first that failed.</source>
        <translation>Recherche ce qui ne va pas dans une connexion&#xa0;: le trousseau de clés, la clé, le chemin vers l’API, l’horloge, les organisations, leur limite de requêtes, et si l’analyse du trafic est détaillée dans leurs réseaux. Une ligne par vérification, avec --quiet seulement pour celles qui ne sont pas «&#xa0;ok&#xa0;»&#x202f;; le code de sortie est celui du premier échec.</translation>
    </message>
    <message>
        <source>Look at the traffic analysis of this network alone.</source>
        <translation>Examiner l’analyse du trafic de ce seul réseau.</translation>
    </message>
    <message>
        <source>--network takes the ID of a network.</source>
        <translation>--network attend l’ID d’un réseau.</translation>
    </message>
    <message>
        <source>Serves the demo&apos;s Dashboard API on 127.0.0.1 until it is interrupted.</source>
        <translation>Fournit l’API Dashboard de démonstration sur 127.0.0.1 jusqu’à interruption.</translation>
    </message>
    <message>
        <source>The port (default: any free one).</source>
        <translation>Le port (par défaut&#xa0;: n’importe quel port libre).</translation>
    </message>
    <message>
        <source>The world (default 1).</source>
        <translation>Le monde simulé (par défaut&#xa0;: 1).</translation>
    </message>
    <message>
        <source>The world&apos;s present (default: the start of the current UTC day).</source>
        <translation>L’instant présent du monde simulé (par défaut&#xa0;: début du jour UTC en cours).</translation>
    </message>
    <message>
        <source>How many clients there are.</source>
        <translation>Le nombre de clients.</translation>
    </message>
    <message>
        <source>How many days are remembered (default 30).</source>
        <translation>Le nombre de jours gardés en mémoire (par défaut&#xa0;: 30).</translation>
    </message>
    <message>
        <source>Milliseconds before every answer (default 0).</source>
        <translation>Millisecondes avant chaque réponse (par défaut&#xa0;: 0).</translation>
    </message>
    <message>
        <source>Requests a second for each organization, then 429 (default: no limit).</source>
        <translation>Requêtes par seconde pour chaque organisation, au-delà 429 (par défaut&#xa0;: aucune limite).</translation>
    </message>
    <message>
        <source>The share of requests that fail, from 0 to 1 (default 0).</source>
        <translation>La part des requêtes qui échouent, de 0 à 1 (par défaut&#xa0;: 0).</translation>
    </message>
    <message>
        <source>Add an organization with its API disabled and a network that answers 403.</source>
        <translation>Ajouter une organisation dont l’API est désactivée et un réseau qui répond 403.</translation>
    </message>
    <message>
        <source>“%1” is no command. There are export, list, key, doctor and demo-server.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande. Les commandes sont export, list, key, doctor et demo-server.</translation>
    </message>
    <message>
        <source>Try “%1”.</source>
        <translation>Essayez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no date such as 2026-11-23.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date comme 2026-11-23.</translation>
    </message>
    <message>
        <source>Standard output (-) needs --format csv, tsv, json, ndjson, md, xlsx, png, svg, pdf or html.</source>
        <translation>La sortie standard (-) requiert --format csv, tsv, json, ndjson, md, xlsx, png, svg, pdf ou html.</translation>
    </message>
    <message>
        <source>“%1”: the name has to end in .csv, .tsv, .json, .ndjson, .md, .xlsx, .png, .svg, .pdf or .html.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le nom doit se terminer par .csv, .tsv, .json, .ndjson, .md, .xlsx, .png, .svg, .pdf ou .html.</translation>
    </message>
    <message>
        <source>--output is needed.</source>
        <translation>--output est obligatoire.</translation>
    </message>
    <message>
        <source>“%1” is named twice as an output.</source>
        <translation>«&#xa0;%1&#xa0;» est indiqué deux fois comme sortie.</translation>
    </message>
    <message>
        <source>--report needs an output that ends in .pdf or .html.</source>
        <translation>--report requiert une sortie qui se termine par .pdf ou .html.</translation>
    </message>
    <message>
        <source>--title needs an image or a report as an output.</source>
        <translation>--title requiert une image ou un rapport comme sortie.</translation>
    </message>
    <message>
        <source>--notes needs a report as an output: .html, or .pdf with --report.</source>
        <translation>--notes requiert un rapport comme sortie&#xa0;: .html, ou .pdf avec --report.</translation>
    </message>
    <message>
        <source>--summary needs an output that ends in .csv, .tsv, .json, .ndjson or .md.</source>
        <translation>--summary requiert une sortie qui se termine par .csv, .tsv, .json, .ndjson ou .md.</translation>
    </message>
    <message>
        <source>--provenance comment needs an output that ends in .csv, .tsv or .md.</source>
        <translation>--provenance comment requiert une sortie qui se termine par .csv, .tsv ou .md.</translation>
    </message>
    <message>
        <source>--days and --from or --to cannot be used together.</source>
        <translation>--days ne peut pas être utilisé avec --from ou --to.</translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation>--from et --to vont ensemble.</translation>
    </message>
    <message>
        <source>--from is after --to.</source>
        <translation>--from est postérieur à --to.</translation>
    </message>
    <message>
        <source>“%1” is no time zone: use auto, network, utc or a name such as Europe/Berlin.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire&#xa0;: utilisez auto, network, utc ou un nom comme Europe/Paris.</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT from 240x160 to 20000x20000, not “%1”.</source>
        <translation>--size attend LARGEURxHAUTEUR de 240x160 à 20000x20000, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Fetches the whole traffic history of a client and writes it: .csv, .tsv, .json, .ndjson, .md and .xlsx have the records, .png, .svg and .pdf the chart, .html and, with --report, .pdf a report.</source>
        <translation>Récupère tout l’historique du trafic d’un client et l’écrit&#xa0;: .csv, .tsv, .json, .ndjson, .md et .xlsx contiennent les enregistrements, .png, .svg et .pdf le graphique, .html et, avec --report, .pdf un rapport.</translation>
    </message>
    <message>
        <source>The network&apos;s ID.</source>
        <translation>L’ID du réseau.</translation>
    </message>
    <message>
        <source>The client&apos;s key, MAC or IP address.</source>
        <translation>La clé du client, son adresse MAC ou son adresse IP.</translation>
    </message>
    <message>
        <source>What to write; - is standard output. Several cost one fetch.</source>
        <translation>Le fichier à écrire&#x202f;; - est la sortie standard. Plusieurs sorties ne demandent qu’une seule récupération.</translation>
    </message>
    <message>
        <source>csv, tsv, json, ndjson, md, xlsx, png, svg, pdf or html, for standard output.</source>
        <translation>csv, tsv, json, ndjson, md, xlsx, png, svg, pdf ou html, pour la sortie standard.</translation>
    </message>
    <message>
        <source>Replace files that exist.</source>
        <translation>Remplacer les fichiers existants.</translation>
    </message>
    <message>
        <source>The last N days, today included.</source>
        <translation>Les N derniers jours, aujourd’hui compris.</translation>
    </message>
    <message>
        <source>From this day on ...</source>
        <translation>À partir de ce jour ...</translation>
    </message>
    <message>
        <source>... to this one, both included.</source>
        <translation>... jusqu’à celui-ci, tous deux inclus.</translation>
    </message>
    <message>
        <source>Which records, such as &apos;app:zoom recv&gt;100MB&apos;.</source>
        <translation>Quels enregistrements, par exemple &apos;app:zoom recv&gt;100MB&apos;.</translation>
    </message>
    <message>
        <source>What chart, report and summary are split by: application (default), destination, domain, protocol or port.</source>
        <translation>Le critère de regroupement du graphique, du rapport et du résumé&#xa0;: application (par défaut), destination, domain, protocol ou port.</translation>
    </message>
    <message>
        <source>So many of these are shown by name (default 10; in a summary all), the rest as one.</source>
        <translation>Le nombre de groupes affichés par leur nom (par défaut&#xa0;: 10&#x202f;; tous dans un résumé), le reste étant réuni en un seul.</translation>
    </message>
    <message>
        <source>What they show and are ordered by: total (default), recv, sent or flows.</source>
        <translation>Ce qui est affiché et détermine l’ordre&#xa0;: total (par défaut), recv, sent ou flows.</translation>
    </message>
    <message>
        <source>Write the table of these instead of the records.</source>
        <translation>Écrire le tableau de ces groupes au lieu des enregistrements.</translation>
    </message>
    <message>
        <source>Write .pdf as a report instead of the chart.</source>
        <translation>Écrire le .pdf sous forme de rapport au lieu du graphique.</translation>
    </message>
    <message>
        <source>The title of chart and report.</source>
        <translation>Le titre du graphique et du rapport.</translation>
    </message>
    <message>
        <source>What the report says first.</source>
        <translation>Le texte placé au début du rapport.</translation>
    </message>
    <message>
        <source>light (default) or dark.</source>
        <translation>light (par défaut) ou dark.</translation>
    </message>
    <message>
        <source>The chart&apos;s size (default 1200x700).</source>
        <translation>La taille du graphique (par défaut&#xa0;: 1200x700).</translation>
    </message>
    <message>
        <source>PNG: pixels for each unit of size (default 2).</source>
        <translation>PNG&#xa0;: pixels par unité de taille (par défaut&#xa0;: 2).</translation>
    </message>
    <message>
        <source>How days are labelled: auto (default), network, utc or an IANA name.</source>
        <translation>L’étiquetage des jours&#xa0;: auto (par défaut), network, utc ou un nom IANA.</translation>
    </message>
    <message>
        <source>Replace the names of client, user, network and organization, MAC and IP addresses and private host names by others.</source>
        <translation>Remplacer par d’autres les noms du client, de l’utilisateur, du réseau et de l’organisation, les adresses MAC et IP et les noms d’hôtes privés.</translation>
    </message>
    <message>
        <source>Where files of data say what they are made of: none (default), sidecar (FILE.about.json) or comment (.csv, .tsv, .md).</source>
        <translation>Où les fichiers de données indiquent leur origine&#xa0;: none (par défaut), sidecar (FILE.about.json) ou comment (.csv, .tsv, .md).</translation>
    </message>
    <message>
        <source>Begin CSV and TSV with a byte-order mark.</source>
        <translation>Commencer les CSV et TSV par une marque d’ordre des octets (BOM).</translation>
    </message>
    <message>
        <source>--network and --client are needed.</source>
        <translation>--network et --client sont obligatoires.</translation>
    </message>
    <message>
        <source>--filter, at character %1: %2</source>
        <translation>--filter, au caractère %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>--size and --scale make an image of more than 100 megapixels.</source>
        <translation>--size et --scale donnent une image de plus de 100 mégapixels.</translation>
    </message>
    <message>
        <source>“%1” is no time such as 2026-11-23T20:00:00Z.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un instant comme 2026-11-23T20:00:00Z.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Use the built-in demo API: no key, no network.</source>
        <translation>Utiliser l’API de démonstration intégrée&#xa0;: ni clé, ni réseau.</translation>
    </message>
    <message>
        <source>The demo&apos;s world (default 1).</source>
        <translation>Le monde simulé de la démonstration (par défaut&#xa0;: 1).</translation>
    </message>
    <message>
        <source>The demo&apos;s present (default: the start of the current UTC day).</source>
        <translation>L’instant présent de la démonstration (par défaut&#xa0;: début du jour UTC en cours).</translation>
    </message>
    <message>
        <source>A saved connection; its key is in the keychain.</source>
        <translation>Une connexion enregistrée&#x202f;; sa clé est dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>The API&apos;s address; the key is in MERAKI_DASHBOARD_API_KEY.</source>
        <translation>L’adresse de l’API&#x202f;; la clé est dans MERAKI_DASHBOARD_API_KEY.</translation>
    </message>
    <message>
        <source>How the key is sent: bearer (default) or x-cisco-meraki-api-key.</source>
        <translation>Comment la clé est envoyée&#xa0;: bearer (par défaut) ou x-cisco-meraki-api-key.</translation>
    </message>
    <message>
        <source>How often a request is tried again (default 5).</source>
        <translation>Le nombre de nouvelles tentatives d’une requête (par défaut&#xa0;: 5).</translation>
    </message>
    <message>
        <source>For one request (default 60).</source>
        <translation>Pour une requête (par défaut&#xa0;: 60).</translation>
    </message>
    <message>
        <source>Requests a second for each organization (default 9; 0: unlimited).</source>
        <translation>Requêtes par seconde pour chaque organisation (par défaut&#xa0;: 9&#x202f;; 0&#xa0;: illimité).</translation>
    </message>
    <message>
        <source>Print no progress.</source>
        <translation>Ne pas afficher la progression.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 attend un nombre de %2 à %3, pas «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 attend un nombre entier de %2 à %3, pas «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 attend %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>--seed takes a whole number, not “%1”.</source>
        <translation>--seed attend un nombre entier, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--profile takes a name.</source>
        <translation>--profile attend un nom.</translation>
    </message>
    <message>
        <source>Only one of --demo, --profile and --base-url can be used.</source>
        <translation>Une seule des options --demo, --profile et --base-url peut être utilisée.</translation>
    </message>
    <message>
        <source>--seed and --now go with --demo.</source>
        <translation>--seed et --now s’emploient avec --demo.</translation>
    </message>
    <message>
        <source>Print the manual page.</source>
        <translation>Afficher la page de manuel.</translation>
    </message>
    <message>
        <source>Print the completion for bash, zsh or fish.</source>
        <translation>Afficher la complétion pour bash, zsh ou fish.</translation>
    </message>
</context>
<context>
    <name>cli::Connector</name>
    <message>
        <source>There is no profile “%1”. “flowtrail key set --profile NAME” makes one.</source>
        <translation>Il n’existe pas de profil «&#xa0;%1&#xa0;». «&#xa0;flowtrail key set --profile NOM&#xa0;» en crée un.</translation>
    </message>
    <message>
        <source>The key of “%1”: %2</source>
        <translation>La clé de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>There is no key: set %1, or use --profile with one kept by “flowtrail key set”.</source>
        <translation>Il n’y a pas de clé&#xa0;: définissez %1, ou utilisez --profile avec une clé conservée par «&#xa0;flowtrail key set&#xa0;».</translation>
    </message>
</context>
<context>
    <name>cli::DoctorCommand</name>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>page %1, %2 records</source>
        <translation>page %1, %2 enregistrements</translation>
    </message>
    <message>
        <source>, trying again in %1 s: %2</source>
        <translation>, nouvel essai dans %1&#xa0;s&#xa0;: %2</translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>Incomplet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request ID %1</source>
        <translation>ID de requête %1</translation>
    </message>
    <message>
        <source>The network could not be read: days are UTC unless --time-zone says otherwise.</source>
        <translation>Le réseau n’a pas pu être lu&#xa0;: les jours sont en UTC, sauf indication contraire de --time-zone.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be read and are empty; the first: %1</source>
        <translation>
            <numerusform>%n champ n’a pas pu être lu et reste vide&#x202f;; le premier&#xa0;: %1</numerusform>
            <numerusform>%n champs n’ont pas pu être lus et restent vides&#x202f;; le premier&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 records, %n page(s).</source>
        <translation>
            <numerusform>%1 sur %2 enregistrements, %n page.</numerusform>
            <numerusform>%1 sur %2 enregistrements, %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no history: traffic analysis is off in this network. An administrator switches it on under Network-wide &gt; General.</source>
        <translation>Il n’y a pas d’historique&#xa0;: l’analyse du trafic est désactivée dans ce réseau. Un administrateur l’active sous Network-wide &gt; General.</translation>
    </message>
    <message>
        <source>There is no history: traffic analysis is only “basic” in this network and has to be “detailed”. An administrator changes it under Network-wide &gt; General.</source>
        <translation>Il n’y a pas d’historique&#xa0;: l’analyse du trafic n’est que «&#xa0;basic&#xa0;» dans ce réseau et doit être «&#xa0;detailed&#xa0;». Un administrateur la modifie sous Network-wide &gt; General.</translation>
    </message>
    <message>
        <source>There is no history: this client had no classified traffic in the last month.</source>
        <translation>Il n’y a pas d’historique&#xa0;: ce client n’a eu aucun trafic classifié au cours du dernier mois.</translation>
    </message>
    <message>
        <source>There is no history. Whether detailed traffic analysis is on in this network could not be found out.</source>
        <translation>Il n’y a pas d’historique. Impossible de savoir si l’analyse détaillée du trafic est activée dans ce réseau.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Fichier écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot write to standard output: %1</source>
        <translation>Impossible d’écrire sur la sortie standard&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>cli::KeyCommand</name>
    <message>
        <source>API key for %1: </source>
        <translation>Clé d’API pour %1&#xa0;: </translation>
    </message>
    <message>
        <source>No key was given.</source>
        <translation>Aucune clé n’a été donnée.</translation>
    </message>
    <message>
        <source>The key is in the keychain, for the profile “%1”.</source>
        <translation>La clé est dans le trousseau de clés, pour le profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Il n’existe pas de profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The key and the profile “%1” are removed.</source>
        <translation>La clé et le profil «&#xa0;%1&#xa0;» sont supprimés.</translation>
    </message>
</context>
<context>
    <name>cli::ListCommand</name>
    <message>
        <source>The network&apos;s time zone is not known: days are UTC.</source>
        <translation>Le fuseau horaire du réseau est inconnu&#xa0;: les jours sont en UTC.</translation>
    </message>
    <message>
        <source>usage of %1 of %2 clients</source>
        <translation>consommation de %1 sur %2 clients</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>Incomplet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request ID %1</source>
        <translation>ID de requête %1</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>Cannot write to standard output: %1</source>
        <translation>Impossible d’écrire sur la sortie standard&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>demo::Server</name>
    <message>
        <source>The demo cannot listen on port %1: %2</source>
        <translation>La démo ne peut pas écouter sur le port %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>explore::AnalysisCheck</name>
    <message>
        <source>An administrator sets it to “detailed” under Network-wide &gt; General &gt; Traffic analysis.</source>
        <translation>Un administrateur la règle sur «&#xa0;detailed&#xa0;» sous Network-wide &gt; General &gt; Traffic analysis.</translation>
    </message>
    <message>
        <source>Asking about network %1…</source>
        <translation>Interrogation du réseau %1…</translation>
    </message>
    <message>
        <source>Listing the networks of %1…</source>
        <translation>Lecture des réseaux de %1…</translation>
    </message>
    <message>
        <source>Asking about network %1 of %2…</source>
        <translation>Interrogation du réseau %1 sur %2…</translation>
    </message>
    <message>
        <source>%1 (basic)</source>
        <translation>%1 (basic)</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (désactivée)</translation>
    </message>
    <message>
        <source>Unknown in %1: the key may not ask.</source>
        <translation>Inconnue dans %1&#xa0;: la clé n’a pas le droit de la consulter.</translation>
    </message>
    <message>
        <source>It is “detailed” in %1.</source>
        <translation>Elle est «&#xa0;detailed&#xa0;» dans %1.</translation>
    </message>
    <message>
        <source>It is only “basic” in %1, so there is no history by client. %2</source>
        <translation>Elle n’est que «&#xa0;basic&#xa0;» dans %1, il n’y a donc pas d’historique par client. %2</translation>
    </message>
    <message>
        <source>It is disabled in %1, so there is no history by client. %2</source>
        <translation>Elle est désactivée dans %1, il n’y a donc pas d’historique par client. %2</translation>
    </message>
    <message>
        <source>Unknown in %1: the API does not name a mode.</source>
        <translation>Inconnue dans %1&#xa0;: l’API n’indique aucun mode.</translation>
    </message>
    <message>
        <source>%1 detailed</source>
        <translation>%1 en mode «&#xa0;detailed&#xa0;»</translation>
    </message>
    <message>
        <source>%1 basic</source>
        <translation>%1 en mode «&#xa0;basic&#xa0;»</translation>
    </message>
    <message>
        <source>%1 disabled</source>
        <translation>%1 sans analyse</translation>
    </message>
    <message>
        <source>%1 unknown (the key may not ask)</source>
        <translation>%1 en mode inconnu (la clé n’a pas le droit de le consulter)</translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n réseau</numerusform>
            <numerusform>%n réseaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a history by client: %1. %2</source>
        <translation>Sans historique par client&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>The networks of these organizations could not be listed: %1.</source>
        <translation>Les réseaux de ces organisations n’ont pas pu être listés&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>explore::Doctor</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau de clés</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Request limit</source>
        <translation>Limite de requêtes</translation>
    </message>
    <message>
        <source>Traffic analysis</source>
        <translation>Analyse du trafic</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Interrogation du trousseau de clés…</translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <translation>Non vérifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can be used.</source>
        <translation>Le trousseau de clés du système est utilisable.</translation>
    </message>
    <message>
        <source>%1 The key of this connection is there without it.</source>
        <translation>%1 La clé de cette connexion est disponible sans lui.</translation>
    </message>
    <message>
        <source>There is one for “%1”.</source>
        <translation>Il y en a une pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no API key: enter one for “%1”.</source>
        <translation>Il n’y a pas de clé d’API&#xa0;: saisissez-en une pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>there is no key to ask with</source>
        <translation>il n’y a pas de clé pour interroger l’API</translation>
    </message>
    <message>
        <source>%1 is reached %2.</source>
        <translation>%1 est accessible %2.</translation>
    </message>
    <message>
        <source>Trying again in %1 s: %2</source>
        <translation>Nouvel essai dans %1&#xa0;s&#xa0;: %2</translation>
    </message>
    <message>
        <source>Asking %1 whose key it is…</source>
        <translation>Interrogation de %1 sur le propriétaire de la clé…</translation>
    </message>
    <message>
        <source>the API does not answer</source>
        <translation>l’API ne répond pas</translation>
    </message>
    <message>
        <source>%1 answers, not encrypted, which on this machine is fine.</source>
        <translation>%1 répond, sans chiffrement, ce qui convient sur cette machine.</translation>
    </message>
    <message>
        <source>%1 answers, encrypted.</source>
        <translation>%1 répond, avec chiffrement.</translation>
    </message>
    <message>
        <source>%1 answers: %2.</source>
        <translation>%1 répond&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Unknown: this key may not ask whose it is, and can be good all the same.</source>
        <translation>Inconnue&#xa0;: cette clé n’a pas le droit de demander à qui elle appartient, mais elle peut être valide.</translation>
    </message>
    <message>
        <source>The key is valid.</source>
        <translation>La clé est valide.</translation>
    </message>
    <message>
        <source>The key belongs to %1.</source>
        <translation>La clé appartient à %1.</translation>
    </message>
    <message>
        <source>the key was refused</source>
        <translation>la clé a été refusée</translation>
    </message>
    <message>
        <source>the key could not be checked</source>
        <translation>la clé n’a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>the API did not say what time it is</source>
        <translation>l’API n’a pas indiqué l’heure</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the API&apos;s.</source>
        <translation>L’horloge de cet ordinateur concorde avec celle de l’API.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the API&apos;s: set it right.</source>
        <translation>L’horloge de cet ordinateur avance de %1 sur celle de l’API&#xa0;: mettez-la à l’heure.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the API&apos;s: set it right.</source>
        <translation>L’horloge de cet ordinateur retarde de %1 sur celle de l’API&#xa0;: mettez-la à l’heure.</translation>
    </message>
    <message>
        <source>Listing the organizations…</source>
        <translation>Lecture des organisations…</translation>
    </message>
    <message>
        <source>the organizations could not be listed</source>
        <translation>les organisations n’ont pas pu être listées</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>The key opens no organization: the region may be wrong, or its owner has no access yet.</source>
        <translation>La clé ne donne accès à aucune organisation&#xa0;: la région est peut-être incorrecte, ou son propriétaire n’a pas encore d’accès.</translation>
    </message>
    <message>
        <source>%1. The API is switched off in %2: an administrator switches it on under Organization &gt; Settings &gt; Dashboard API access.</source>
        <translation>%1. L’API est désactivée dans %2&#xa0;: un administrateur l’active sous Organization &gt; Settings &gt; Dashboard API access.</translation>
    </message>
    <message>
        <source>%1 (held back for %2 s)</source>
        <translation>%1 (en pause pendant %2&#xa0;s)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 requests a second)</source>
        <translation>%1 (%2 requêtes par seconde sur %3)</translation>
    </message>
    <message>
        <source>requests outside of an organization</source>
        <translation>requêtes hors organisation</translation>
    </message>
    <message>
        <source>The API answered that there were too many requests: %1. Other programs share its limit; let them rest, or set a lower pace.</source>
        <translation>L’API a signalé un excès de requêtes&#xa0;: %1. D’autres programmes partagent sa limite&#x202f;; suspendez-les ou réglez une cadence plus basse.</translation>
    </message>
    <message>
        <source>At most %1 requests a second for each organization, and nothing is held back.</source>
        <translation>Au plus %1 requêtes par seconde pour chaque organisation, et aucune requête n’est retenue.</translation>
    </message>
    <message>
        <source>There is no pace of our own, and nothing is held back.</source>
        <translation>Aucune cadence propre n’est définie, et aucune requête n’est retenue.</translation>
    </message>
    <message>
        <source>there is no organization whose networks could be asked about</source>
        <translation>il n’y a aucune organisation dont les réseaux pourraient être interrogés</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Base URL: %1</source>
        <translation>URL de base&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Heure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Arrêté avant la fin.</translation>
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
        <translation>alerte</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message numerus="yes">
        <source>, and %n more</source>
        <comment>follows a list of names</comment>
        <translation>
            <numerusform>, et %n autre</numerusform>
            <numerusform>, et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explore::KeyOwner</name>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explore::Provenance</name>
    <message>
        <source>page %1 is missing: %2</source>
        <translation>la page %1 manque&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %n page(s), there may be more</source>
        <translation>
            <numerusform>arrêt après %n page, il peut y en avoir d’autres</numerusform>
            <numerusform>arrêt après %n pages, il peut y en avoir d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) were no records and were skipped; the first problem: %1</source>
        <translation>
            <numerusform>%n élément n’était pas un enregistrement et a été ignoré&#x202f;; le premier problème&#xa0;: %1</numerusform>
            <numerusform>%n éléments n’étaient pas des enregistrements et ont été ignorés&#x202f;; le premier problème&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explore::Wipe</name>
    <message>
        <source>The key of “%1” was not removed: %2</source>
        <translation>La clé de «&#xa0;%1&#xa0;» n’a pas été supprimée&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>exporting::Chart</name>
    <message>
        <source>Traffic by application</source>
        <translation>Trafic par application</translation>
    </message>
    <message>
        <source>Traffic by destination</source>
        <translation>Trafic par destination</translation>
    </message>
    <message>
        <source>Traffic by domain</source>
        <translation>Trafic par domaine</translation>
    </message>
    <message>
        <source>Traffic by protocol</source>
        <translation>Trafic par protocole</translation>
    </message>
    <message>
        <source>Traffic by port</source>
        <translation>Trafic par port</translation>
    </message>
    <message>
        <source>Traffic by protocol and port</source>
        <translation>Trafic par protocole et port</translation>
    </message>
    <message>
        <source>Received traffic by application</source>
        <translation>Trafic reçu par application</translation>
    </message>
    <message>
        <source>Received traffic by destination</source>
        <translation>Trafic reçu par destination</translation>
    </message>
    <message>
        <source>Received traffic by domain</source>
        <translation>Trafic reçu par domaine</translation>
    </message>
    <message>
        <source>Received traffic by protocol</source>
        <translation>Trafic reçu par protocole</translation>
    </message>
    <message>
        <source>Received traffic by port</source>
        <translation>Trafic reçu par port</translation>
    </message>
    <message>
        <source>Received traffic by protocol and port</source>
        <translation>Trafic reçu par protocole et port</translation>
    </message>
    <message>
        <source>Sent traffic by application</source>
        <translation>Trafic envoyé par application</translation>
    </message>
    <message>
        <source>Sent traffic by destination</source>
        <translation>Trafic envoyé par destination</translation>
    </message>
    <message>
        <source>Sent traffic by domain</source>
        <translation>Trafic envoyé par domaine</translation>
    </message>
    <message>
        <source>Sent traffic by protocol</source>
        <translation>Trafic envoyé par protocole</translation>
    </message>
    <message>
        <source>Sent traffic by port</source>
        <translation>Trafic envoyé par port</translation>
    </message>
    <message>
        <source>Sent traffic by protocol and port</source>
        <translation>Trafic envoyé par protocole et port</translation>
    </message>
    <message>
        <source>Flows by application</source>
        <translation>Flux par application</translation>
    </message>
    <message>
        <source>Flows by destination</source>
        <translation>Flux par destination</translation>
    </message>
    <message>
        <source>Flows by domain</source>
        <translation>Flux par domaine</translation>
    </message>
    <message>
        <source>Flows by protocol</source>
        <translation>Flux par protocole</translation>
    </message>
    <message>
        <source>Flows by port</source>
        <translation>Flux par port</translation>
    </message>
    <message>
        <source>Flows by protocol and port</source>
        <translation>Flux par protocole et port</translation>
    </message>
    <message>
        <source>%1, per week</source>
        <translation>%1, par semaine</translation>
    </message>
    <message>
        <source>%1, per day</source>
        <translation>%1, par jour</translation>
    </message>
    <message>
        <source>%1, shares of each week</source>
        <translation>%1, parts par semaine</translation>
    </message>
    <message>
        <source>%1, shares of each day</source>
        <translation>%1, parts par jour</translation>
    </message>
    <message>
        <source>%1, received and sent per week</source>
        <translation>%1, reçu et envoyé par semaine</translation>
    </message>
    <message>
        <source>%1, received and sent per day</source>
        <translation>%1, reçu et envoyé par jour</translation>
    </message>
    <message>
        <source>%1, all days together</source>
        <translation>%1, tous jours confondus</translation>
    </message>
    <message>
        <source>%1, mean of each weekday</source>
        <translation>%1, moyenne par jour de la semaine</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Autres (%1)</translation>
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
        <translation>%1 (les enregistrements commencent à minuit UTC)</translation>
    </message>
    <message>
        <source>%1 (the network&apos;s zone; the records do not tell theirs)</source>
        <translation>%1 (fuseau du réseau&#x202f;; les enregistrements n’indiquent pas le leur)</translation>
    </message>
    <message>
        <source>%1 (the network&apos;s zone is not known)</source>
        <translation>%1 (le fuseau du réseau est inconnu)</translation>
    </message>
    <message>
        <source>%1 (chosen by you)</source>
        <translation>%1 (choisi par vous)</translation>
    </message>
</context>
<context>
    <name>exporting::FileWriter</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cannot write a file without a name.</source>
        <translation>Impossible d’écrire un fichier sans nom.</translation>
    </message>
    <message>
        <source>It is a directory.</source>
        <translation>C’est un dossier.</translation>
    </message>
    <message>
        <source>No such directory.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is not a directory.</source>
        <translation>%1 n’est pas un dossier.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Its directory is not writable.</source>
        <translation>Son dossier n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The file is not writable.</source>
        <translation>Le fichier n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
</context>
<context>
    <name>exporting::Provenance</name>
    <message>
        <source>1 kB = 1000 bytes</source>
        <translation>1&#xa0;kB = 1000&#xa0;octets</translation>
    </message>
    <message>
        <source>1 kB = 1024 bytes</source>
        <translation>1&#xa0;kB = 1024&#xa0;octets</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Réseau %1</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>PARTIAL: %1</source>
        <translation>INCOMPLET&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 sur %2 enregistrements</translation>
    </message>
    <message>
        <source>Source: Meraki Dashboard API, getNetworkClientTrafficHistory, %1</source>
        <translation>Source&#xa0;: Meraki Dashboard API, getNetworkClientTrafficHistory, %1</translation>
    </message>
    <message>
        <source>fetched %1 UTC</source>
        <translation>récupéré le %1 UTC</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days are those of</source>
        <translation>Fuseau des jours</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter in words</source>
        <translation>Filtre en clair</translation>
    </message>
    <message>
        <source>PARTIAL</source>
        <translation>INCOMPLET</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Meraki Dashboard API, getNetworkClientTrafficHistory</source>
        <translation>Meraki Dashboard API, getNetworkClientTrafficHistory</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Récupéré le</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
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
        <translation>Réseau %1</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Utilisateur %1</translation>
    </message>
</context>
<context>
    <name>exporting::Report</name>
    <message>
        <source>Other (%1)</source>
        <translation>Autres (%1)</translation>
    </message>
    <message>
        <source>Traffic of %1</source>
        <translation>Trafic de %1</translation>
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
        <translation>Part du reçu</translation>
    </message>
    <message>
        <source>Of sent</source>
        <translation>Part de l’envoyé</translation>
    </message>
    <message>
        <source>Of flows</source>
        <translation>Part des flux</translation>
    </message>
    <message>
        <source>Of total</source>
        <translation>Part du total</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Classifié</translation>
    </message>
    <message>
        <source>Partial: %1</source>
        <translation>Incomplet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Partial: not everything was fetched</source>
        <translation>Incomplet&#xa0;: tout n’a pas été récupéré</translation>
    </message>
    <message>
        <source>Largest destinations</source>
        <translation>Principales destinations</translation>
    </message>
    <message>
        <source>Largest domains</source>
        <translation>Principaux domaines</translation>
    </message>
    <message>
        <source>Largest protocols</source>
        <translation>Principaux protocoles</translation>
    </message>
    <message>
        <source>Largest ports</source>
        <translation>Principaux ports</translation>
    </message>
    <message>
        <source>Largest protocols and ports</source>
        <translation>Principaux protocoles et ports</translation>
    </message>
    <message>
        <source>Largest applications</source>
        <translation>Principales applications</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protocol and port</source>
        <translation>Protocole et port</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 flows</source>
        <translation>%1 flux</translation>
    </message>
    <message>
        <source>There are too few days with data to say what is usual.</source>
        <translation>Trop peu de jours ont des données pour dire ce qui est habituel.</translation>
    </message>
    <message>
        <source>No day reached twice the median of %1 a day.</source>
        <translation>Aucun jour n’a atteint le double de la médiane, qui est de %1 par jour.</translation>
    </message>
    <message>
        <source>Days with at least twice the median of %1 a day, five at most. Days without data and today do not count towards the median.</source>
        <translation>Jours atteignant au moins le double de la médiane (%1 par jour), cinq au plus. Les jours sans données et aujourd’hui ne comptent pas dans la médiane.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Times the median</source>
        <translation>Multiple de la médiane</translation>
    </message>
    <message>
        <source>Largest of the day</source>
        <translation>En tête ce jour-là</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name and an amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Provenance des données</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Days that stand out</source>
        <translation>Jours qui se distinguent</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>exporting::Summary</name>
    <message>
        <source>Other (%1)</source>
        <translation>Autres (%1)</translation>
    </message>
</context>
<context>
    <name>exporting::TermWords</name>
    <message>
        <source>not %1</source>
        <translation>sauf %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between terms</comment>
        <translation>, </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>domain %1</source>
        <translation>domaine %1</translation>
    </message>
    <message>
        <source>no application</source>
        <translation>sans application</translation>
    </message>
    <message>
        <source>any application</source>
        <translation>avec une application</translation>
    </message>
    <message>
        <source>no destination</source>
        <translation>sans destination</translation>
    </message>
    <message>
        <source>any destination</source>
        <translation>avec une destination</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>sans domaine</translation>
    </message>
    <message>
        <source>any domain</source>
        <translation>avec un domaine</translation>
    </message>
    <message>
        <source>no protocol</source>
        <translation>sans protocole</translation>
    </message>
    <message>
        <source>any protocol</source>
        <translation>avec un protocole</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>port %1</translation>
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
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>%n dernier jour</numerusform>
            <numerusform>les %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>les dimanches</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>les lundis</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>les mardis</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>les mercredis</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>les jeudis</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>les vendredis</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>les samedis</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>exporting::Workbook</name>
    <message>
        <source>A temporary file cannot be written: %1.</source>
        <translation>Impossible d’écrire un fichier temporaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no room for it</source>
        <translation>L’espace est insuffisant</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>sheet</comment>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>pas encore terminé</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>sheet</comment>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Records %1</source>
        <comment>sheet</comment>
        <translation>Enregistrements %1</translation>
    </message>
    <message>
        <source>About these numbers</source>
        <translation>À propos de ces chiffres</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet</comment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>recv, sent, total</source>
        <translation>recv, sent, total</translation>
    </message>
    <message>
        <source>kB, as the client received and sent them</source>
        <translation>kB, tels que le client les a reçus et envoyés</translation>
    </message>
    <message>
        <source>UTC; the start of the day that a record is the sum of</source>
        <translation>UTC&#x202f;; le début du jour dont l’enregistrement est la somme</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>The records go on from “%1” to “%2”: a sheet holds %3 rows.</source>
        <translation>Les enregistrements vont de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»&#xa0;: une feuille contient %3 lignes.</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>sheet</comment>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>meraki::ApiError</name>
    <message>
        <source>network %1</source>
        <translation>le réseau %1</translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation>l’organisation %1</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>ce qui a été demandé</translation>
    </message>
    <message numerus="yes">
        <source> after %n attempts</source>
        <comment>follows a statement</comment>
        <translation>
            <numerusform> après %n tentative</numerusform>
            <numerusform> après %n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>There is no API key: enter one for this profile</source>
        <translation>Il n’y a pas de clé d’API&#xa0;: saisissez-en une pour ce profil</translation>
    </message>
    <message>
        <source>The API key is wrong or was revoked: enter a valid one for %1</source>
        <translation>La clé d’API est incorrecte ou a été révoquée&#xa0;: saisissez-en une valide pour %1</translation>
    </message>
    <message>
        <source>The API key has no permission to read %1</source>
        <translation>La clé d’API n’a pas le droit de lire %1</translation>
    </message>
    <message>
        <source>Not found at %1: the region may be wrong, the key may have no access to %2, or the client has been gone for more than 31 days</source>
        <translation>Introuvable sur %1&#xa0;: la région est peut-être incorrecte, la clé n’a peut-être pas le droit de lire %2, ou le client a disparu depuis plus de 31 jours</translation>
    </message>
    <message>
        <source>The API refused the request with status %1</source>
        <translation>L’API a refusé la requête avec le code d’état %1</translation>
    </message>
    <message>
        <source>The organization&apos;s request limit is used up, still so%1: other programs share it, try again later</source>
        <translation>La limite de requêtes de l’organisation est toujours épuisée%1&#xa0;: d’autres programmes la partagent, réessayez plus tard</translation>
    </message>
    <message>
        <source>The API failed with status %1%2%3</source>
        <translation>L’API a échoué avec le code d’état %1%2%3</translation>
    </message>
    <message>
        <source>; support will ask for request id %1</source>
        <translation>, le support demandera l’ID de requête %1</translation>
    </message>
    <message>
        <source>%1 did not answer in time%2</source>
        <translation>%1 n’a pas répondu à temps%2</translation>
    </message>
    <message>
        <source>No connection to %1%2</source>
        <translation>Aucune connexion à %1%2</translation>
    </message>
    <message>
        <source>The answer of %1 was cut off or damaged%2</source>
        <translation>La réponse de %1 a été tronquée ou altérée%2</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent: where a proxy opens encrypted connections, add its certificate file to the profile</source>
        <translation>Le certificat de %1 n’est pas approuvé, rien n’a donc été envoyé&#xa0;: si un proxy intercepte les connexions chiffrées, ajoutez son fichier de certificat au profil</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password: enter them in the profile</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe&#xa0;: saisissez-les dans le profil</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read%2</source>
        <translation>La réponse de %1 est illisible%2</translation>
    </message>
    <message>
        <source> (the API says: “%1”)</source>
        <translation> (l’API indique&#xa0;: «&#xa0;%1&#xa0;»)</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Code d’état&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attempts: %1</source>
        <translation>Tentatives&#xa0;: %1</translation>
    </message>
    <message>
        <source>The API says: %1</source>
        <translation>L’API indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Détail&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>meraki::Client</name>
    <message>
        <source>The certificate file %1 of this profile cannot be read: %2.</source>
        <translation>Le fichier de certificat %1 de ce profil ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The certificate file %1 of this profile holds no certificate (PEM or DER).</source>
        <translation>Le fichier de certificat %1 de ce profil ne contient aucun certificat (PEM ou DER).</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>directement</translation>
    </message>
    <message>
        <source>through the profile&apos;s proxy %1</source>
        <translation>par le proxy %1 du profil</translation>
    </message>
    <message>
        <source>through the system&apos;s proxy %1</source>
        <translation>par le proxy %1 du système</translation>
    </message>
</context>
<context>
    <name>meraki::Entities</name>
    <message>
        <source>nothing came instead of JSON</source>
        <translation>rien au lieu de JSON</translation>
    </message>
    <message>
        <source>HTML instead of JSON: %1</source>
        <translation>du HTML au lieu de JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>broken JSON: %1 at byte %2</source>
        <translation>JSON incorrect&#xa0;: %1 à l’octet %2</translation>
    </message>
    <message>
        <source>a list instead of an object</source>
        <translation>une liste au lieu d’un objet</translation>
    </message>
    <message>
        <source>an object instead of a list</source>
        <translation>un objet au lieu d’une liste</translation>
    </message>
    <message>
        <source>an object without an id</source>
        <translation>un objet sans ID</translation>
    </message>
</context>
<context>
    <name>meraki::Exchange</name>
    <message>
        <source>%1, %2, certificate by %3</source>
        <translation>%1, %2, certificat émis par %3</translation>
    </message>
    <message>
        <source>The API key contains spaces, line breaks or other characters no key has: enter it again.</source>
        <translation>La clé d’API contient des espaces, des sauts de ligne ou d’autres caractères qu’aucune clé ne comporte&#xa0;: saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>elle dépasse %1&#xa0;MiB</translation>
    </message>
    <message>
        <source>it cannot be decompressed: it is damaged, or larger than %1 MiB</source>
        <translation>elle ne peut pas être décompressée&#xa0;: elle est altérée ou dépasse %1&#xa0;MiB</translation>
    </message>
    <message>
        <source>the connection ended before the answer did</source>
        <translation>la connexion s’est terminée avant la réponse</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>meraki::GetJob</name>
    <message>
        <source>The address of the next page is invalid.</source>
        <translation>L’adresse de la page suivante n’est pas valide.</translation>
    </message>
    <message>
        <source>The address leads to %1, where the API key may not be sent.</source>
        <translation>L’adresse mène à %1, où la clé d’API ne peut pas être envoyée.</translation>
    </message>
    <message>
        <source>A redirect leads to %1, where the API key may not be sent.</source>
        <translation>Une redirection mène à %1, où la clé d’API ne peut pas être envoyée.</translation>
    </message>
    <message>
        <source>The API key is in the address, so nothing was sent: it belongs into the connection&apos;s settings alone.</source>
        <translation>La clé d’API figure dans l’adresse, rien n’a donc été envoyé&#xa0;: sa place est uniquement dans les réglages de la connexion.</translation>
    </message>
    <message>
        <source>it ended before its first byte</source>
        <translation>elle s’est terminée avant son premier octet</translation>
    </message>
    <message>
        <source>%1 answered with status %2, which leads nowhere.</source>
        <translation>%1 a répondu avec le code d’état %2, qui ne mène nulle part.</translation>
    </message>
    <message>
        <source>%1 redirected without saying where to.</source>
        <translation>%1 a redirigé sans dire où.</translation>
    </message>
    <message>
        <source>%1 redirected to an invalid address.</source>
        <translation>%1 a redirigé vers une adresse non valide.</translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation>%1 redirige en boucle.</translation>
    </message>
    <message numerus="yes">
        <source>%1 redirected once more after %n redirects.</source>
        <translation>
            <numerusform>%1 a encore redirigé après %n redirection.</numerusform>
            <numerusform>%1 a encore redirigé après %n redirections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meraki::Profile</name>
    <message>
        <source>Most of the world</source>
        <translation>La plupart des pays</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>US government (FedRAMP)</source>
        <translation>Administration des États-Unis (FedRAMP)</translation>
    </message>
    <message>
        <source>Enter the address of the API, such as https://api.meraki.com/api/v1.</source>
        <translation>Saisissez l’adresse de l’API, par exemple https://api.meraki.com/api/v1.</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse Web.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password; the API key is kept apart.</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe&#x202f;; la clé d’API est conservée à part.</translation>
    </message>
    <message>
        <source>The address must begin with https://, not %1://.</source>
        <translation>L’adresse doit commencer par https://, pas par %1://.</translation>
    </message>
    <message>
        <source>http:// is for this computer&apos;s own addresses alone: it would send the API key to %1 unencrypted; use https://.</source>
        <translation>http:// est réservé aux adresses de cet ordinateur&#xa0;: la clé d’API serait envoyée à %1 sans chiffrement&#x202f;; utilisez https://.</translation>
    </message>
    <message>
        <source>%1 is the Dashboard&apos;s address, not its API&apos;s: use %2.</source>
        <translation>%1 est l’adresse du Dashboard, pas celle de son API&#xa0;: utilisez %2.</translation>
    </message>
    <message>
        <source>The address must not contain “?” or “#”.</source>
        <translation>L’adresse ne doit contenir ni «&#xa0;?&#xa0;» ni «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>Version 0 of the API is gone: the address must end in /api/v1.</source>
        <translation>La version 0 de l’API n’existe plus&#xa0;: l’adresse doit se terminer par /api/v1.</translation>
    </message>
    <message>
        <source>The address must end in /api/v1.</source>
        <translation>L’adresse doit se terminer par /api/v1.</translation>
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
        <translation>en ligne</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
</context>
<context>
    <name>models::GroupModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What was put together, level by level.</source>
        <translation>Ce qui est regroupé, niveau par niveau.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>What the client received (download), in kB, MB, GB or TB of 1000 bytes each step.</source>
        <translation>Ce que le client a reçu (téléchargement), en kB, MB, GB ou TB, multiples de 1000.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>What the client sent (upload), in kB, MB, GB or TB of 1000 bytes each step.</source>
        <translation>Ce que le client a envoyé (téléversement), en kB, MB, GB ou TB, multiples de 1000.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Received and sent together.</source>
        <translation>Reçu et envoyé ensemble.</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>How many flows (connections) there were.</source>
        <translation>Le nombre de flux (connexions).</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>How long it was active: hours, minutes, seconds. What was active at the same time counts each for itself.</source>
        <translation>La durée d’activité&#xa0;: heures, minutes, secondes. Les activités simultanées comptent chacune séparément.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Days seen</source>
        <translation>Jours vus</translation>
    </message>
    <message>
        <source>On how many of the days there is anything of it.</source>
        <translation>Le nombre de jours où du trafic a été vu.</translation>
    </message>
    <message>
        <source>Received and sent, in per cent of everything that is shown.</source>
        <translation>Reçu et envoyé, en pourcentage de tout ce qui est affiché.</translation>
    </message>
    <message>
        <source>Received, in per cent of everything that is shown.</source>
        <translation>Reçu, en pourcentage de tout ce qui est affiché.</translation>
    </message>
    <message>
        <source>Sent, in per cent of everything that is shown.</source>
        <translation>Envoyé, en pourcentage de tout ce qui est affiché.</translation>
    </message>
    <message>
        <source>Flows, in per cent of everything that is shown.</source>
        <translation>Flux, en pourcentage de tout ce qui est affiché.</translation>
    </message>
    <message>
        <source>The API left something out here, so a filter cannot ask for it.</source>
        <translation>L’API a omis une valeur ici, un filtre ne peut donc pas la demander.</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;kB</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protocol and port</source>
        <translation>Protocole et port</translation>
    </message>
    <message numerus="yes">
        <source>seen on %1 of %Ln day(s)</source>
        <translation>
            <numerusform>jours vus&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>jours vus&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 flows</source>
        <translation>%1 flux</translation>
    </message>
    <message>
        <source>Received %1, sent %2, %3 flows</source>
        <translation>Reçu %1, envoyé %2, %3 flux</translation>
    </message>
    <message>
        <source>Active for %1</source>
        <translation>Actif pendant %1</translation>
    </message>
</context>
<context>
    <name>models::RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>When the request was sent.</source>
        <translation>Quand la requête a été envoyée.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Always GET: Flowtrail only reads.</source>
        <translation>Toujours GET&#xa0;: Flowtrail ne fait que lire.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>What was asked for, behind the API&apos;s address. The key is in no address.</source>
        <translation>Ce qui a été demandé, à la suite de l’adresse de l’API. La clé ne figure dans aucune adresse.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The HTTP status, or what happened where none came.</source>
        <translation>Le code d’état HTTP, ou ce qui s’est passé s’il n’y en a pas eu.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Milliseconds from sending to the last byte.</source>
        <translation>Millisecondes entre l’envoi et le dernier octet.</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>The first, or which repetition after a failure.</source>
        <translation>La première, ou le numéro de la répétition après un échec.</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>The answer&apos;s X-Request-Id: Meraki&apos;s support asks for it.</source>
        <translation>Le X-Request-Id de la réponse&#xa0;: le support de Meraki le demande.</translation>
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
        <translation>Jour</translation>
    </message>
    <message>
        <source>The day the record covers. Each record is the sum of one day.</source>
        <translation>Le jour de l’enregistrement. Chaque enregistrement est la somme d’un jour.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>The application as the network classified it.</source>
        <translation>L’application telle que le réseau l’a classifiée.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>The host name or IP address the client talked to.</source>
        <translation>Le nom d’hôte ou l’adresse IP avec lequel le client a communiqué.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>The transport protocol, TCP or UDP.</source>
        <translation>Le protocole de transport, TCP ou UDP.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The destination&apos;s port.</source>
        <translation>Le port de la destination.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>What the client received (download), in kB, MB, GB or TB of 1000 bytes each step. Exports have kilobytes.</source>
        <translation>Ce que le client a reçu (téléchargement), en kB, MB, GB ou TB, multiples de 1000. Les exports sont en kB.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>What the client sent (upload), in kB, MB, GB or TB of 1000 bytes each step. Exports have kilobytes.</source>
        <translation>Ce que le client a envoyé (téléversement), en kB, MB, GB ou TB, multiples de 1000. Les exports sont en kB.</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>How many flows (connections) there were.</source>
        <translation>Le nombre de flux (connexions).</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>How long it was active: hours, minutes, seconds.</source>
        <translation>La durée d’activité&#xa0;: heures, minutes, secondes.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Received and sent, in per cent of everything that is shown.</source>
        <translation>Reçu et envoyé, en pourcentage de tout ce qui est affiché.</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>read out instead of a dash</comment>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>The API gave no value here.</source>
        <translation>L’API n’a pas donné de valeur ici.</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;kB</translation>
    </message>
</context>
<context>
    <name>secrets::KeychainCall</name>
    <message>
        <source>The system keychain did not remove the key. Remove it with the keychain&apos;s own program; it is filed under “Flowtrail”.</source>
        <translation>Le trousseau de clés du système n’a pas supprimé la clé. Supprimez-la avec le programme du trousseau&#x202f;; elle y est rangée sous «&#xa0;Flowtrail&#xa0;».</translation>
    </message>
    <message>
        <source>The system keychain kept something else than the key. Try again.</source>
        <translation>Le trousseau de clés du système a conservé autre chose que la clé. Réessayez.</translation>
    </message>
    <message>
        <source>The system keychain has no such key. Enter the key again.</source>
        <translation>Le trousseau de clés du système ne contient pas cette clé. Saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>The system keychain did not keep the key. Try again.</source>
        <translation>Le trousseau de clés du système n’a pas conservé la clé. Réessayez.</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again.</source>
        <translation>Le trousseau de clés du système est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time. It may be waiting for its password: look for its window, and try again.</source>
        <translation>Le trousseau de clés du système n’a pas répondu à temps. Il attend peut-être son mot de passe&#xa0;: cherchez sa fenêtre et réessayez.</translation>
    </message>
    <message>
        <source>Flowtrail cannot reach a keychain on this system. Start one, such as GNOME Keyring or KWallet, and try again.</source>
        <translation>Flowtrail ne trouve aucun trousseau de clés sur ce système. Démarrez-en un, par exemple GNOME Keyring ou KWallet, et réessayez.</translation>
    </message>
    <message>
        <source>The system keychain refused access. Allow Flowtrail to use it, and try again.</source>
        <translation>Le trousseau de clés du système a refusé l’accès. Autorisez Flowtrail à l’utiliser et réessayez.</translation>
    </message>
    <message>
        <source>The system keychain failed: %1</source>
        <translation>Le trousseau de clés du système a échoué&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>secrets::SessionStore</name>
    <message>
        <source>No key is kept for this session. Enter the key again.</source>
        <translation>Aucune clé n’est conservée pour cette session. Saisissez-la de nouveau.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>text::Translation</name>
    <message>
        <source>English</source>
        <comment>the name of this language, in it</comment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>traffic::DayWords</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semaine dernière</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>%n dernier jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
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
        <translation>chaque %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2, %n day(s)</source>
        <translation>
            <numerusform>%1 – %2, %n jour</numerusform>
            <numerusform>%1 – %2, %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>The last days can be 1 to %1, as in “7d” or “last 7 days”.</source>
        <translation>Le nombre de derniers jours va de 1 à %1, par exemple «&#xa0;7d&#xa0;» ou «&#xa0;7 derniers jours&#xa0;».</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>weekday</comment>
        <translation>%1 dernier</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from day to day</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>The range ends before it begins: write “3-9 Nov”, not “9-3 Nov”.</source>
        <translation>L’intervalle se termine avant de commencer&#xa0;: écrivez «&#xa0;3-9 nov&#xa0;», pas «&#xa0;9-3 nov&#xa0;».</translation>
    </message>
    <message>
        <source>The weekday is another one: that day is %1.</source>
        <translation>Le jour de la semaine est différent&#xa0;: ce jour est le %1.</translation>
    </message>
    <message>
        <source>There is no day %1 in %2.</source>
        <translation>Le %1 n’existe pas en %2.</translation>
    </message>
    <message>
        <source>write “7d”, “last week”, “3-9 Nov”, “tue” or “2026-11-03”.</source>
        <translation>écrivez «&#xa0;7d&#xa0;», «&#xa0;semaine dernière&#xa0;», «&#xa0;3-9 nov&#xa0;», «&#xa0;mar&#xa0;» ou «&#xa0;2026-11-03&#xa0;».</translation>
    </message>
    <message>
        <source>For days, %1</source>
        <comment>what follows is: write “7d”, …</comment>
        <translation>Pour les jours, %1</translation>
    </message>
    <message>
        <source>“%1” is not understood: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris&#xa0;: %2</translation>
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
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>ui::Breadcrumb</name>
    <message>
        <source>First steps of the way</source>
        <translation>Début du chemin</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
</context>
<context>
    <name>ui::ChartCard</name>
    <message>
        <source>How the same numbers are drawn</source>
        <translation>Comment les mêmes chiffres sont représentés</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show as table (%1)</source>
        <translation>Afficher en tableau (%1)</translation>
    </message>
    <message>
        <source>Form of the chart: %1</source>
        <translation>Forme du graphique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Shares, 100 %</source>
        <translation>Parts, 100&#x202f;%</translation>
    </message>
    <message>
        <source>Received and sent</source>
        <translation>Reçu et envoyé</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Jours de la semaine</translation>
    </message>
</context>
<context>
    <name>ui::ChartTable</name>
    <message>
        <source>Chart as table</source>
        <translation>Graphique en tableau</translation>
    </message>
</context>
<context>
    <name>ui::ChartTableModel</name>
    <message>
        <source>No data</source>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
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
        <translation>%1, en cours</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceModel</name>
    <message>
        <source>not available</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>ouvert actuellement</translation>
    </message>
</context>
<context>
    <name>ui::Chooser</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
</context>
<context>
    <name>ui::ClientDelegate</name>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricant</translation>
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
        <translation>Port du commutateur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Première apparition</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière apparition</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clé du client</translation>
    </message>
</context>
<context>
    <name>ui::ClientSuggestions</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Look for it in the whole organization</source>
        <translation>Chercher dans toute l’organisation</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Looking in organization %1 of %2…</source>
        <translation>Recherche dans l’organisation %1 sur %2…</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>La recherche a été annulée.</translation>
    </message>
    <message>
        <source>It was seen in none of the networks.</source>
        <translation>Il n’a été vu dans aucun des réseaux.</translation>
    </message>
    <message numerus="yes">
        <source>And in %n more network(s).</source>
        <translation>
            <numerusform>Et dans %n autre réseau.</numerusform>
            <numerusform>Et dans %n autres réseaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::ClientsFooter</name>
    <message>
        <source>Progress of the list</source>
        <translation>Progression de la liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keeps what has come</source>
        <translation>Conserve ce qui est arrivé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading clients, page %1…</source>
        <translation>Chargement des clients, page %1…</translation>
    </message>
    <message>
        <source>Usage of %1 of %2 clients…</source>
        <translation>Consommation de %1 sur %2 clients…</translation>
    </message>
    <message>
        <source>The list is not complete: %1</source>
        <translation>La liste n’est pas complète&#xa0;: %1</translation>
    </message>
    <message>
        <source>The list is not complete: it was cancelled.</source>
        <translation>La liste n’est pas complète&#xa0;: elle a été annulée.</translation>
    </message>
    <message>
        <source>Not everybody&apos;s usage is known: %1</source>
        <translation>La consommation de certains clients est inconnue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not everybody&apos;s usage is known: it was cancelled.</source>
        <translation>La consommation de certains clients est inconnue&#xa0;: la demande a été annulée.</translation>
    </message>
</context>
<context>
    <name>ui::ClientsPane</name>
    <message>
        <source>Search clients</source>
        <translation>Rechercher des clients</translation>
    </message>
    <message>
        <source>Finds names, users, MAC and IP addresses, systems, VLANs, SSIDs and ports. A client&apos;s key, MAC or IP address can be opened from here even if it is not in the list.</source>
        <translation>Trouve des noms, utilisateurs, adresses MAC et IP, systèmes, VLAN, SSID et ports. Un client peut être ouvert d’ici par sa clé, son adresse MAC ou IP, même s’il n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>last 31 days</source>
        <translation>31 derniers jours</translation>
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
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln client(s)</source>
        <translation>
            <numerusform>Rechercher parmi %Ln client</numerusform>
            <numerusform>Rechercher parmi %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Search, or type a client</source>
        <translation>Rechercher ou saisir un client</translation>
    </message>
    <message>
        <source>No client is called that</source>
        <translation>Aucun client ne porte ce nom</translation>
    </message>
    <message>
        <source>Names, users, addresses, systems, VLANs, SSIDs and ports were searched.</source>
        <translation>La recherche a porté sur les noms, utilisateurs, adresses, systèmes, VLAN, SSID et ports.</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Aucun client pour l’instant</translation>
    </message>
    <message>
        <source>They are listed here once a network is open.</source>
        <translation>Ils apparaissent ici dès qu’un réseau est ouvert.</translation>
    </message>
    <message>
        <source>Which network?</source>
        <translation>Quel réseau&#x202f;?</translation>
    </message>
    <message>
        <source>Its clients are listed here.</source>
        <translation>Ses clients apparaissent ici.</translation>
    </message>
    <message>
        <source>Cancelled before any client came</source>
        <translation>Annulé avant l’arrivée du premier client</translation>
    </message>
    <message>
        <source>No clients</source>
        <translation>Aucun client</translation>
    </message>
    <message>
        <source>No client was seen in this network in the last 31 days.</source>
        <translation>Aucun client n’a été vu dans ce réseau au cours des 31 derniers jours.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy MAC address</source>
        <translation>Copier l’adresse MAC</translation>
    </message>
    <message>
        <source>Copy IP address</source>
        <translation>Copier l’adresse IP</translation>
    </message>
    <message>
        <source>Copy client key</source>
        <translation>Copier la clé du client</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>What to do or open</source>
        <translation>Que faire ou ouvrir&#x202f;?</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>ui::ConnectDialog</name>
    <message>
        <source>Keep for this session</source>
        <translation>Conserver pour cette session</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Connexion %1</translation>
    </message>
    <message>
        <source>Connect to the Meraki Dashboard API</source>
        <translation>Connexion à l’API Meraki Dashboard</translation>
    </message>
    <message>
        <source>Make a key in the Dashboard under your profile, API access. Read access is enough. It is kept in this computer&apos;s keychain and sent to nobody but the API.</source>
        <translation>Créez une clé dans le Dashboard, dans votre profil, sous «&#xa0;API access&#xa0;». Un accès en lecture suffit. Elle est conservée dans le trousseau de clés de cet ordinateur et n’est envoyée qu’à l’API.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Réessayer le trousseau</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Vérifier et enregistrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Il existe déjà un profil de ce nom.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Reading the key from the keychain…</source>
        <translation>Lecture de la clé dans le trousseau de clés…</translation>
    </message>
    <message>
        <source>Asking %1 who this key belongs to…</source>
        <translation>Interrogation de %1 sur le propriétaire de cette clé…</translation>
    </message>
    <message>
        <source>Keeping the key in the keychain…</source>
        <translation>Enregistrement de la clé dans le trousseau de clés…</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>La clé est dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>You can keep the key for this session only: it is forgotten when Flowtrail ends.</source>
        <translation>Vous pouvez conserver la clé pour cette session seulement&#xa0;: elle est oubliée quand Flowtrail se ferme.</translation>
    </message>
    <message>
        <source>The key is kept for this session only.</source>
        <translation>La clé n’est conservée que pour cette session.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionMenu</name>
    <message>
        <source>Add a connection…</source>
        <translation>Ajouter une connexion…</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Gérer les connexions…</translation>
    </message>
    <message>
        <source>Check this connection…</source>
        <translation>Vérifier cette connexion…</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Journal des requêtes</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>ui::DailyChartView</name>
    <message>
        <source>No data</source>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>Nothing matching</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Today, so far</source>
        <translation>Aujourd’hui, en cours</translation>
    </message>
    <message>
        <source>With today, so far</source>
        <translation>Avec aujourd’hui, en cours</translation>
    </message>
    <message>
        <source>Incomplete: pages are missing</source>
        <translation>Incomplet&#xa0;: des pages manquent</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lines of a legend</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln autre</numerusform>
            <numerusform>+ %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No traffic to show</source>
        <translation>Aucun trafic à afficher</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%1, mean of %Ln day(s)</source>
        <comment>a day of the week</comment>
        <translation>
            <numerusform>%1, moyenne de %Ln jour</numerusform>
            <numerusform>%1, moyenne de %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the day</source>
        <translation>%1 du jour</translation>
    </message>
    <message>
        <source>%1 of the week</source>
        <translation>%1 de la semaine</translation>
    </message>
    <message>
        <source>%1 of such a day</source>
        <translation>%1 d’un tel jour</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <translation>%1 du total</translation>
    </message>
    <message>
        <source>Share of flows</source>
        <translation>Part des flux</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>1 GB = 1000 MB</source>
        <translation>1&#xa0;GB = 1000&#xa0;MB</translation>
    </message>
    <message>
        <source>1 GiB = 1024 MiB</source>
        <translation>1&#xa0;GiB = 1024&#xa0;MiB</translation>
    </message>
    <message>
        <source>Received above, sent below · %1</source>
        <translation>Reçu en haut, envoyé en bas · %1</translation>
    </message>
    <message>
        <source>Received · %1</source>
        <translation>Reçu · %1</translation>
    </message>
    <message>
        <source>Sent · %1</source>
        <translation>Envoyé · %1</translation>
    </message>
    <message>
        <source>Received and sent · %1</source>
        <translation>Reçu et envoyé · %1</translation>
    </message>
    <message>
        <source>Days in %1</source>
        <comment>a time zone</comment>
        <translation>Jours selon %1</translation>
    </message>
    <message>
        <source>Weeks from Monday, days in %1</source>
        <comment>a time zone</comment>
        <translation>Semaines à partir du lundi, jours selon %1</translation>
    </message>
    <message>
        <source>Means of days with data, today left out, in %1</source>
        <comment>a time zone</comment>
        <translation>Moyennes des jours avec données, aujourd’hui exclu, selon %1</translation>
    </message>
    <message>
        <source>%1 flows</source>
        <translation>%1 flux</translation>
    </message>
    <message>
        <source>%1, no data</source>
        <translation>%1, aucune donnée</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>day, application, amount, share of the day</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, en cours</translation>
    </message>
    <message>
        <source>%1, %2, %3 of all</source>
        <comment>application, amount, share</comment>
        <translation>%1, %2, %3 du total</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without data</source>
        <translation>
            <numerusform>dont %Ln sans données</numerusform>
            <numerusform>dont %Ln sans données</numerusform>
        </translation>
    </message>
    <message>
        <source>largest: %1</source>
        <translation>en tête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Daily chart</source>
        <translation>Graphique par jour</translation>
    </message>
    <message>
        <source>The arrow keys read the bars.</source>
        <translation>Les touches fléchées parcourent les barres.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, too small here</source>
        <translation>
            <numerusform>%Ln autre, trop petit pour être affiché ici</numerusform>
            <numerusform>%Ln autres, trop petits pour être affichés ici</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>%1 reçus, %2 envoyés</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;kB</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Ensemble&#xa0;: %1</translation>
    </message>
    <message>
        <source>The day so far: %1</source>
        <translation>La journée jusqu’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>The whole day: %1</source>
        <translation>La journée entière&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2 of all</source>
        <translation>%1 · %2 du total</translation>
    </message>
</context>
<context>
    <name>ui::DayRangeMenu</name>
    <message>
        <source>7d, last week, 3-9 Nov, tue</source>
        <translation>7d, semaine dernière, 3-9 nov, mar</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Days shown: %1</source>
        <translation>Jours affichés&#xa0;: %1</translation>
    </message>
    <message>
        <source>dddd d MMM</source>
        <comment>date format</comment>
        <translation>dddd d MMM</translation>
    </message>
    <message>
        <source>All days are shown.</source>
        <translation>Tous les jours sont affichés.</translation>
    </message>
</context>
<context>
    <name>ui::DayStrip</name>
    <message>
        <source>Days shown</source>
        <translation>Jours affichés</translation>
    </message>
    <message>
        <source>No days</source>
        <translation>Aucun jour</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), %1</source>
        <translation>
            <numerusform>%n jour, %1</numerusform>
            <numerusform>%n jours, %1</numerusform>
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
            <numerusform>du %1 au %2, %n jour, %3</numerusform>
            <numerusform>du %1 au %2, %n jours, %3</numerusform>
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
        <translation>dddd d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>The arrow keys move the days shown, with Shift their end, with Ctrl by a week. Escape shows all.</source>
        <translation>Les touches fléchées déplacent les jours affichés, avec Maj leur fin, avec Ctrl d’une semaine. Échap affiche tout.</translation>
    </message>
</context>
<context>
    <name>ui::DoctorDialog</name>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Check this connection</source>
        <translation>Vérifier cette connexion</translation>
    </message>
    <message>
        <source>All of it, for a ticket. The key is not in it.</source>
        <translation>La totalité, pour un ticket. La clé n’y figure pas.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Something failed: see above what to do.</source>
        <translation>Quelque chose a échoué&#xa0;: voyez ci-dessus ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>It works, with warnings.</source>
        <translation>Tout fonctionne, avec des alertes.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this connection.</source>
        <translation>Cette connexion ne présente aucun problème.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Chart as image</source>
        <translation>Graphique en image</translation>
    </message>
    <message>
        <source>Table as file</source>
        <translation>Tableau en fichier</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 records…</source>
        <translation>Écriture&#xa0;: %1 sur %2 enregistrements…</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Looking for names to replace…</source>
        <translation>Recherche des noms à remplacer…</translation>
    </message>
    <message>
        <source>Preview of the image</source>
        <translation>Aperçu de l’image</translation>
    </message>
    <message>
        <source>Sheets: Summary with a chart, Days, Records, About. The records:</source>
        <translation>Feuilles&#xa0;: Résumé avec un graphique, Jours, Enregistrements, À propos. Les enregistrements&#xa0;:</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>Preview of the report&apos;s first page</source>
        <translation>Aperçu de la première page du rapport</translation>
    </message>
    <message>
        <source>The first of %1 pages</source>
        <translation>La première de %1 pages</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1”: the name has to end in one of %2.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le nom doit se terminer par l’une de ces extensions&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in %1</source>
        <translation>
            <numerusform>%n ligne dans %1</numerusform>
            <numerusform>%n lignes dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>%n enregistrement dans %1</numerusform>
            <numerusform>%n enregistrements dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>The printer could not be painted on.</source>
        <translation>Impossible de dessiner sur l’imprimante.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
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
        <translation>Pseudonymiser noms et adresses</translation>
    </message>
    <message>
        <source>The client, its user, network and organization, addresses and private host names get other names. Public host names stay.</source>
        <translation>Le client, son utilisateur, son réseau et son organisation, les adresses et les noms d’hôtes privés reçoivent d’autres noms. Les noms d’hôtes publics sont conservés.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisée</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Taille en pixels</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Records shown (%1)</source>
        <translation>Enregistrements affichés (%1)</translation>
    </message>
    <message>
        <source>Summary: %1 (%2)</source>
        <translation>Résumé&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Comma: 1.5,2</source>
        <translation>Virgule&#xa0;: 1.5,2</translation>
    </message>
    <message>
        <source>Semicolon, decimal comma: 1,5;2</source>
        <translation>Point-virgule, virgule décimale&#xa0;: 1,5;2</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Fins de ligne</translation>
    </message>
    <message>
        <source>CR LF, as the standard has it</source>
        <translation>CR LF, selon la norme</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>Byte-order mark, for older Excel</source>
        <translation>BOM, pour les anciennes versions d’Excel</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>In a file beside it</source>
        <translation>Dans un fichier à côté</translation>
    </message>
    <message>
        <source>As comment lines</source>
        <translation>En lignes de commentaire</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non conservée</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>ui::ExportFormat</name>
    <message>
        <source>PNG image</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Tab-separated values</source>
        <translation>Valeurs séparées par des tabulations</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON, one record a line</source>
        <translation>JSON, un enregistrement par ligne</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Tableau Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page Web</translation>
    </message>
</context>
<context>
    <name>ui::ExportMenu</name>
    <message>
        <source>Chart as image…</source>
        <translation>Graphique en image…</translation>
    </message>
    <message>
        <source>Table as file…</source>
        <translation>Tableau en fichier…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Copier le graphique</translation>
    </message>
    <message>
        <source>Preparing the report…</source>
        <translation>Préparation du rapport…</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Filter: any words, or app:zoom dest:*.google.com port:443 recv&gt;100MB day:7d</source>
        <translation>Filtre&#xa0;: des mots, ou app:zoom dest:*.google.com port:443 recv&gt;100MB day:7d</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>Enter selects it in the text, Delete removes it.</source>
        <translation>Entrée la sélectionne dans le texte, Suppr la supprime.</translation>
    </message>
    <message>
        <source>Filter term: %1</source>
        <translation>Condition du filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Remove from the filter (Delete)</source>
        <translation>Supprimer du filtre (Suppr)</translation>
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
            <numerusform>%n autre condition du filtre</numerusform>
            <numerusform>%n autres conditions du filtre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>ui::FilterCompletion</name>
    <message>
        <source>the whole name of an application, * for any part</source>
        <translation>le nom complet d’une application, * pour une partie quelconque</translation>
    </message>
    <message>
        <source>a host name or an address, * for any part</source>
        <translation>un nom d’hôte ou une adresse, * pour une partie quelconque</translation>
    </message>
    <message>
        <source>a registered domain and all below it</source>
        <translation>un domaine enregistré et tous ses sous-domaines</translation>
    </message>
    <message>
        <source>a protocol</source>
        <translation>un protocole</translation>
    </message>
    <message>
        <source>a port, or a range such as 1..1024</source>
        <translation>un port, ou un intervalle comme 1..1024</translation>
    </message>
    <message>
        <source>a day, a range of days, or the last few</source>
        <translation>un jour, un intervalle de jours ou les derniers jours</translation>
    </message>
    <message>
        <source>received, as in recv&gt;100MB</source>
        <translation>reçu, par exemple recv&gt;100MB</translation>
    </message>
    <message>
        <source>sent, as in sent&gt;1GB</source>
        <translation>envoyé, par exemple sent&gt;1GB</translation>
    </message>
    <message>
        <source>received and sent together</source>
        <translation>reçu et envoyé ensemble</translation>
    </message>
    <message>
        <source>number of flows</source>
        <translation>nombre de flux</translation>
    </message>
    <message>
        <source>active seconds</source>
        <translation>secondes d’activité</translation>
    </message>
    <message>
        <source>application</source>
        <translation>application</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>destination</translation>
    </message>
</context>
<context>
    <name>ui::FilterField</name>
    <message>
        <source>Remove the filter</source>
        <translation>Supprimer le filtre</translation>
    </message>
    <message>
        <source>What a filter can say (F1)</source>
        <translation>Ce qu’un filtre peut exprimer (F1)</translation>
    </message>
</context>
<context>
    <name>ui::FilterHelp</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>A record is shown if every term lets it through. Click an example to add it.</source>
        <translation>Un enregistrement est affiché si toutes les conditions le laissent passer. Cliquez sur un exemple pour l’ajouter.</translation>
    </message>
    <message>
        <source>a word anywhere in application or destination</source>
        <translation>un mot n’importe où dans l’application ou la destination</translation>
    </message>
    <message>
        <source>words in quotes are looked for together</source>
        <translation>les mots entre guillemets droits sont recherchés ensemble</translation>
    </message>
    <message>
        <source>a minus before any term excludes what it matches</source>
        <translation>un moins devant une condition exclut ce qui lui correspond</translation>
    </message>
    <message>
        <source>Names match as a whole; * stands for anything, commas for “or”.</source>
        <translation>Les noms sont comparés en entier&#x202f;; * remplace n’importe quoi, la virgule signifie «&#xa0;ou&#xa0;».</translation>
    </message>
    <message>
        <source>one application or the other</source>
        <translation>l’une ou l’autre application</translation>
    </message>
    <message>
        <source>a name with spaces stands in quotes</source>
        <translation>un nom avec des espaces se met entre guillemets droits</translation>
    </message>
    <message>
        <source>destinations that end in .google.com</source>
        <translation>les destinations qui se terminent par .google.com</translation>
    </message>
    <message>
        <source>a registered domain and all that is below it</source>
        <translation>un domaine enregistré et tous ses sous-domaines</translation>
    </message>
    <message>
        <source>a protocol</source>
        <translation>un protocole</translation>
    </message>
    <message>
        <source>ports and ranges of ports</source>
        <translation>des ports et des intervalles de ports</translation>
    </message>
    <message>
        <source>records without an application</source>
        <translation>les enregistrements sans application</translation>
    </message>
    <message>
        <source>Days: a second one replaces the first.</source>
        <translation>Jours&#xa0;: une seconde condition remplace la première.</translation>
    </message>
    <message>
        <source>the last seven days, today included</source>
        <translation>les sept derniers jours, aujourd’hui compris</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>les mardis</translation>
    </message>
    <message>
        <source>from one day to another, or a single day</source>
        <translation>d’un jour à un autre, ou un seul jour</translation>
    </message>
    <message>
        <source>Amounts: &gt; &gt;= &lt; &lt;= =, in kB, MB, GB, TB or KiB, MiB, GiB, TiB.</source>
        <translation>Volumes&#xa0;: &gt; &gt;= &lt; &lt;= =, en kB, MB, GB, TB ou KiB, MiB, GiB, TiB.</translation>
    </message>
    <message>
        <source>received; sent and total are the others</source>
        <translation>reçu&#x202f;; sent (envoyé) et total sont les autres</translation>
    </message>
    <message>
        <source>number of flows</source>
        <translation>nombre de flux</translation>
    </message>
    <message>
        <source>active seconds</source>
        <translation>secondes d’activité</translation>
    </message>
    <message>
        <source>More in Help</source>
        <translation>Plus dans l’aide</translation>
    </message>
</context>
<context>
    <name>ui::GroupTree</name>
    <message>
        <source>No traffic matches</source>
        <translation>Aucun trafic ne correspond</translation>
    </message>
    <message>
        <source>Filter to “%1”</source>
        <translation>Filtrer sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>Exclure «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
</context>
<context>
    <name>ui::GroupedView</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Expand all below</source>
        <translation>Tout développer en dessous</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Tout réduire</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Search all pages, or paste an error</source>
        <translation>Rechercher dans toutes les pages, ou coller une erreur</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Aide</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>A newer Flowtrail has been here</source>
        <translation>Une version plus récente de Flowtrail a déjà été utilisée ici</translation>
    </message>
    <message>
        <source>Its settings stay as they are. This one keeps its own beside them, from what it understood of those.</source>
        <translation>Ses réglages restent tels quels. Cette version conserve les siens à côté, à partir de ce qu’elle en a compris.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save or copy what is shown (Ctrl+E)</source>
        <translation>Enregistrer ou copier ce qui est affiché (Ctrl+E)</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Aucune connexion</translation>
    </message>
    <message>
        <source>The connection and its key</source>
        <translation>La connexion et sa clé</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Fetch everything again (F5)</source>
        <translation>Tout récupérer à nouveau (F5)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Views kept under a name</source>
        <translation>Vues enregistrées sous un nom</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Supprimer le filtre</translation>
    </message>
    <message>
        <source>Remove the filter&apos;s last term</source>
        <translation>Supprimer la dernière condition du filtre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>Client précédent</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Rechercher un client</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Choisir un réseau</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Afficher tous les enregistrements</translation>
    </message>
    <message>
        <source>Show records grouped</source>
        <translation>Afficher les enregistrements groupés</translation>
    </message>
    <message>
        <source>Open in Dashboard</source>
        <translation>Ouvrir dans le Dashboard</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Chart copied</source>
        <translation>Graphique copié</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Reading the key from the keychain…</source>
        <translation>Lecture de la clé dans le trousseau de clés…</translation>
    </message>
    <message>
        <source>The keychain may be asking for its password. You can also enter the key here.</source>
        <translation>Le trousseau de clés demande peut-être son mot de passe. Vous pouvez aussi saisir la clé ici.</translation>
    </message>
    <message>
        <source>The key of “%1” could not be read</source>
        <translation>La clé de «&#xa0;%1&#xa0;» n’a pas pu être lue</translation>
    </message>
    <message>
        <source>That is the API key</source>
        <translation>C’est la clé d’API</translation>
    </message>
    <message>
        <source>It was not sent as an address, and it is not remembered. Type a network&apos;s ID, or a client&apos;s key, MAC or IP address.</source>
        <translation>Elle n’a pas été envoyée comme adresse et n’est pas mémorisée. Saisissez l’ID d’un réseau, ou la clé, l’adresse MAC ou IP d’un client.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>ui::Message</name>
    <message>
        <source>There is no API key</source>
        <translation>Il n’y a pas de clé d’API</translation>
    </message>
    <message>
        <source>The API key was not accepted</source>
        <translation>La clé d’API n’a pas été acceptée</translation>
    </message>
    <message>
        <source>This key may not see that</source>
        <translation>Cette clé n’y a pas accès</translation>
    </message>
    <message>
        <source>Not found, or not visible to this key</source>
        <translation>Introuvable, ou non visible avec cette clé</translation>
    </message>
    <message>
        <source>The API refused the request</source>
        <translation>L’API a refusé la requête</translation>
    </message>
    <message>
        <source>The organization&apos;s request limit is used up</source>
        <translation>La limite de requêtes de l’organisation est épuisée</translation>
    </message>
    <message>
        <source>The API failed</source>
        <translation>L’API a échoué</translation>
    </message>
    <message>
        <source>The API did not answer in time</source>
        <translation>L’API n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The API could not be reached</source>
        <translation>L’API n’a pas pu être jointe</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>La connexion n’est pas sûre</translation>
    </message>
    <message>
        <source>The proxy refused the connection</source>
        <translation>Le proxy a refusé la connexion</translation>
    </message>
    <message>
        <source>This connection cannot be used</source>
        <translation>Cette connexion ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>The API sent us where the key may not go</source>
        <translation>L’API redirige là où la clé ne peut pas aller</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>La réponse n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>An administrator switches it on in the Dashboard under Network-wide &gt; General &gt; Traffic analysis: “Detailed: collect destination hostnames”. Data is collected from then on.</source>
        <translation>Un administrateur l’active dans le Dashboard sous Network-wide &gt; General &gt; Traffic analysis&#xa0;: «&#xa0;Detailed: collect destination hostnames&#xa0;». Les données sont collectées à partir de ce moment.</translation>
    </message>
    <message>
        <source>Detailed traffic analysis is on in this network, so this client had no classified traffic in the last month.</source>
        <translation>L’analyse détaillée du trafic est activée dans ce réseau, ce client n’a donc eu aucun trafic classifié au cours du dernier mois.</translation>
    </message>
    <message>
        <source>Asking whether detailed traffic analysis is on in this network…</source>
        <translation>Vérification de l’activation de l’analyse détaillée du trafic dans ce réseau…</translation>
    </message>
    <message>
        <source>Whether detailed traffic analysis is on in this network could not be found out. Without it there is no history.</source>
        <translation>Impossible de savoir si l’analyse détaillée du trafic est activée dans ce réseau. Sans elle, il n’y a pas d’historique.</translation>
    </message>
    <message>
        <source>In a guest or hotel network, open a web page first and sign in. A proxy may also have answered instead of the API.</source>
        <translation>Dans un réseau d’invités ou d’hôtel, ouvrez d’abord une page Web et identifiez-vous. Il se peut aussi qu’un proxy ait répondu à la place de l’API.</translation>
    </message>
    <message>
        <source>Check that this computer is online, and the region and proxy of this connection.</source>
        <translation>Vérifiez que cet ordinateur est en ligne, ainsi que la région et le proxy de cette connexion.</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Code d’état %1</translation>
    </message>
    <message>
        <source>Request ID %1</source>
        <translation>ID de requête %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>This network does not classify its traffic</source>
        <translation>Ce réseau ne classifie pas son trafic</translation>
    </message>
    <message>
        <source>Traffic analysis is off in this network, so there is no history of applications.</source>
        <translation>L’analyse du trafic est désactivée dans ce réseau, il n’y a donc pas d’historique des applications.</translation>
    </message>
    <message>
        <source>Traffic analysis is only “basic” in this network; a client&apos;s history needs “detailed”.</source>
        <translation>L’analyse du trafic n’est que «&#xa0;basic&#xa0;» dans ce réseau&#x202f;; l’historique d’un client requiert «&#xa0;detailed&#xa0;».</translation>
    </message>
    <message>
        <source>See which applications a client used</source>
        <translation>Découvrez quelles applications un client a utilisées</translation>
    </message>
    <message>
        <source>Flowtrail reads the Meraki Dashboard API with a key of yours. It only ever reads.</source>
        <translation>Flowtrail lit l’API Meraki Dashboard avec une de vos clés. Il ne fait jamais que lire.</translation>
    </message>
    <message>
        <source>Which client?</source>
        <translation>Quel client&#x202f;?</translation>
    </message>
    <message>
        <source>Choose an organization and a network above, then a client on the left. A client&apos;s key, MAC or IP address can also be typed there.</source>
        <translation>Choisissez en haut une organisation et un réseau, puis un client à gauche. Vous pouvez aussi y saisir la clé, l’adresse MAC ou IP d’un client.</translation>
    </message>
    <message>
        <source>Fetching the first page…</source>
        <translation>Récupération de la première page…</translation>
    </message>
    <message>
        <source>Cancelled before anything came</source>
        <translation>Annulé avant l’arrivée de données</translation>
    </message>
    <message>
        <source>No traffic is known of this client</source>
        <translation>Aucun trafic connu pour ce client</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are hidden by it.</source>
        <translation>
            <numerusform>Il masque %Ln enregistrement.</numerusform>
            <numerusform>Il masque %Ln enregistrements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MessageView</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Saisir la clé…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Afficher tous les enregistrements</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copies the error with its status, request ID and address</source>
        <translation>Copie l’erreur avec son code d’état, son ID de requête et son adresse</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Choose an organization</source>
        <translation>Choisir une organisation</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Choisir un réseau</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Réseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Choisir un client</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Client&#xa0;: %1</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>Toutes les applications</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Application: %1</source>
        <translation>Application&#xa0;: %1</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>Toutes les destinations</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Destination: %1</source>
        <translation>Destination&#xa0;: %1</translation>
    </message>
    <message>
        <source>Find an organization</source>
        <translation>Rechercher une organisation</translation>
    </message>
    <message>
        <source>Find a network, or type its ID</source>
        <translation>Rechercher un réseau ou saisir son ID</translation>
    </message>
    <message>
        <source>Find a client, or type its key, MAC or IP address</source>
        <translation>Rechercher un client ou saisir sa clé, son adresse MAC ou IP</translation>
    </message>
    <message>
        <source>Find an application</source>
        <translation>Rechercher une application</translation>
    </message>
    <message>
        <source>Find a destination</source>
        <translation>Rechercher une destination</translation>
    </message>
    <message>
        <source>Loading organizations…</source>
        <translation>Chargement des organisations…</translation>
    </message>
    <message>
        <source>Loading networks…</source>
        <translation>Chargement des réseaux…</translation>
    </message>
    <message>
        <source>Loading clients…</source>
        <translation>Chargement des clients…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Its API access is off: Organization &gt; Settings &gt; Dashboard API access</source>
        <translation>Son accès à l’API est désactivé&#xa0;: Organization &gt; Settings &gt; Dashboard API access</translation>
    </message>
    <message>
        <source>not permitted for this key</source>
        <translation>non autorisé pour cette clé</translation>
    </message>
    <message>
        <source>only basic analysis: no history</source>
        <translation>analyse «&#xa0;basic&#xa0;» seulement&#xa0;: pas d’historique</translation>
    </message>
    <message>
        <source>analysis off: no history</source>
        <translation>analyse désactivée&#xa0;: pas d’historique</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Open network %1</source>
        <translation>Ouvrir le réseau %1</translation>
    </message>
    <message>
        <source>Open client %1</source>
        <translation>Ouvrir le client %1</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesForm</name>
    <message>
        <source>As the system</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
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
        <translation> requêtes par seconde</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>&amp;Volumes</translation>
    </message>
    <message>
        <source>On screen and in what you export. The command line always has kB.</source>
        <translation>À l’écran et dans ce que vous exportez. La ligne de commande utilise toujours les kB.</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Jours</translation>
    </message>
    <message>
        <source>The time zone that the days are labelled in.</source>
        <translation>Le fuseau horaire dans lequel les jours sont indiqués.</translation>
    </message>
    <message>
        <source>&amp;Pace at most</source>
        <translation>Cadence &amp;maximale</translation>
    </message>
    <message>
        <source>For each organization, whatever a connection is set to. The API allows 10, shared with every other program that uses it.</source>
        <translation>Pour chaque organisation, quel que soit le réglage d’une connexion. L’API en autorise 10, partagées avec tous les autres programmes qui l’utilisent.</translation>
    </message>
    <message>
        <source>As the records say</source>
        <translation>Selon les enregistrements</translation>
    </message>
    <message>
        <source>This computer&apos;s: %1</source>
        <translation>Fuseau de cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Network&apos;s zone: %1</source>
        <translation>Fuseau du réseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
</context>
<context>
    <name>ui::PrivacyForm</name>
    <message>
        <source>Forget them now</source>
        <translation>Les oublier maintenant</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>Tout effacer…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Keys are in this computer&apos;s keychain, everything else that is remembered in one file of settings. What the API says is kept in memory alone. Nothing is sent to anybody but the API.</source>
        <translation>Les clés sont dans le trousseau de clés de cet ordinateur, tout le reste de ce qui est mémorisé est dans un seul fichier de réglages. Ce que répond l’API n’est gardé qu’en mémoire vive. Rien n’est envoyé à qui que ce soit d’autre que l’API.</translation>
    </message>
    <message>
        <source>Wipe everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Remove all that Flowtrail keeps on this computer?</source>
        <translation>Supprimer tout ce que Flowtrail conserve sur cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Connections and their keys in the keychain, favourites, clients opened last, saved views and every setting. The keys themselves stay valid until they are revoked in the Dashboard. Files you exported stay. Flowtrail closes afterwards.</source>
        <translation>Les connexions et leurs clés dans le trousseau de clés, les favoris, les derniers clients ouverts, les vues enregistrées et tous les réglages. Les clés elles-mêmes restent valides jusqu’à leur révocation dans le Dashboard. Les fichiers exportés sont conservés. Flowtrail se ferme ensuite.</translation>
    </message>
    <message>
        <source>Wipe and close</source>
        <translation>Effacer et fermer</translation>
    </message>
    <message>
        <source>Remember what was opened</source>
        <translation>Mémoriser ce qui a été ouvert</translation>
    </message>
    <message>
        <source>The clients that were opened last, and what was looked at last with each connection.</source>
        <translation>Les derniers clients ouverts, et ce qui a été consulté en dernier avec chaque connexion.</translation>
    </message>
</context>
<context>
    <name>ui::ProfileForm</name>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Collez la clé ici</translation>
    </message>
    <message>
        <source>Leave empty to keep the key</source>
        <translation>Laisser vide pour garder la clé</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>Such as the organization&apos;s</source>
        <translation>Par exemple celui de l’organisation</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Utilisateur du proxy</translation>
    </message>
    <message>
        <source>User, if it asks</source>
        <translation>Utilisateur, s’il est demandé</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Leave empty to keep the password</source>
        <translation>Laisser vide pour garder le mot de passe</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>None but the system&apos;s</source>
        <translation>Aucun hormis ceux du système</translation>
    </message>
    <message>
        <source>Pace, proxy, certificates</source>
        <translation>Cadence, proxy, certificats</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Other address…</source>
        <translation>Autre adresse…</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL de &amp;base</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé d’API</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>How the key is sent</source>
        <translation>Mode d’envoi de la clé</translation>
    </message>
    <message>
        <source>The API accepts both; some proxies let only one of them pass</source>
        <translation>L’API accepte les deux&#x202f;; certains proxys n’en laissent passer qu’un</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source>For each organization. The API allows 10, shared with every other program that uses it.</source>
        <translation>Pour chaque organisation. L’API en autorise 10, partagées avec tous les autres programmes qui l’utilisent.</translation>
    </message>
    <message>
        <source> requests a second</source>
        <translation> requêtes par seconde</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>Certificates to trust beside the system&apos;s, PEM or DER: needed where a proxy opens encrypted connections. They are always checked.</source>
        <translation>Certificats à approuver en plus de ceux du système, PEM ou DER&#xa0;: nécessaires si un proxy intercepte les connexions chiffrées. Ils sont toujours vérifiés.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Choisir un fichier de certificat</translation>
    </message>
    <message>
        <source>&amp;Sent as</source>
        <translation>Mode d’&amp;envoi</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>Ca&amp;dence</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>Certi&amp;ficats</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Paste an API key first.</source>
        <translation>Collez d’abord une clé d’API.</translation>
    </message>
    <message>
        <source>Give the profile a name, such as the organization&apos;s.</source>
        <translation>Donnez un nom au profil, par exemple celui de l’organisation.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host, such as proxy.example.org.</source>
        <translation>Saisissez l’hôte du proxy, par exemple proxy.example.org.</translation>
    </message>
    <message>
        <source>There is no certificate file %1.</source>
        <translation>Il n’existe pas de fichier de certificat %1.</translation>
    </message>
</context>
<context>
    <name>ui::ProfilesDialog</name>
    <message>
        <source>Proxy as the system says</source>
        <translation>Proxy selon le système</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Aucun proxy</translation>
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
        <translation>Clé envoyée comme %1</translation>
    </message>
    <message>
        <source>At most %1 requests a second for each organization</source>
        <translation>Au plus %1 requêtes par seconde pour chaque organisation</translation>
    </message>
    <message>
        <source>No pace of its own</source>
        <translation>Pas de cadence propre</translation>
    </message>
    <message>
        <source>Also trusts %1</source>
        <translation>Approuve aussi %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (utilisée)</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Il n’y a pas encore de connexion.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Reading the key from the keychain…</source>
        <translation>Lecture de la clé dans le trousseau de clés…</translation>
    </message>
    <message>
        <source>The key is good: %1</source>
        <translation>La clé est valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asking %1 who this key belongs to…</source>
        <translation>Interrogation de %1 sur le propriétaire de cette clé…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Supprimer une connexion</translation>
    </message>
    <message>
        <source>Remove “%1” and its key from this computer?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» et sa clé de cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>The key itself stays valid until it is revoked in the Dashboard. What is on screen stays until you connect anew.</source>
        <translation>La clé elle-même reste valide jusqu’à sa révocation dans le Dashboard. Ce qui est à l’écran y reste jusqu’à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removing the key from the keychain…</source>
        <translation>Suppression de la clé du trousseau de clés…</translation>
    </message>
    <message>
        <source>The key was not removed: %1</source>
        <translation>La clé n’a pas été supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” and its key were removed.</source>
        <translation>«&#xa0;%1&#xa0;» et sa clé ont été supprimés.</translation>
    </message>
</context>
<context>
    <name>ui::QtChartRenderer</name>
    <message>
        <source>Partial: not everything was fetched</source>
        <translation>Incomplet&#xa0;: tout n’a pas été récupéré</translation>
    </message>
    <message>
        <source>The image could not be encoded as PNG.</source>
        <translation>L’image n’a pas pu être encodée en PNG.</translation>
    </message>
    <message>
        <source>The PDF file could not be made.</source>
        <translation>Le fichier PDF n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>An image cannot be scaled by %1.</source>
        <translation>Une image ne peut pas être mise à l’échelle %1.</translation>
    </message>
    <message>
        <source>An image of %1 × %2 pixels is too small for a chart: it takes %3 × %4.</source>
        <translation>Une image de %1 × %2 pixels est trop petite pour un graphique&#xa0;: il en faut %3 × %4.</translation>
    </message>
    <message>
        <source>An image of %1 × %2 pixels is too large: the limit is %3 million pixels.</source>
        <translation>Une image de %1 × %2 pixels est trop grande&#xa0;: la limite est de %3 millions de pixels.</translation>
    </message>
    <message>
        <source>There is not enough memory for an image of this size.</source>
        <translation>La mémoire est insuffisante pour une image de cette taille.</translation>
    </message>
</context>
<context>
    <name>ui::RankingCard</name>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>Regrouper par</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
</context>
<context>
    <name>ui::RankingDelegate</name>
    <message>
        <source>split by destination</source>
        <translation>détailler par destination</translation>
    </message>
    <message>
        <source>split</source>
        <comment>to click on: a group into its parts</comment>
        <translation>détailler</translation>
    </message>
</context>
<context>
    <name>ui::RecordHeader</name>
    <message>
        <source>Move “%1” to the left</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers la gauche</translation>
    </message>
    <message>
        <source>Move “%1” to the right</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers la droite</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
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
        <translation>Reçu + envoyé ≥ %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a column and its value</comment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>domain “%1”</source>
        <translation>le domaine «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Filter to %1</source>
        <translation>Filtrer sur %1</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>Exclure %1</translation>
    </message>
    <message>
        <source>Filter to another value</source>
        <translation>Filtrer sur une autre valeur</translation>
    </message>
    <message>
        <source>Exclude another value</source>
        <translation>Exclure une autre valeur</translation>
    </message>
</context>
<context>
    <name>ui::RecordTable</name>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy rows as</source>
        <translation>Copier les lignes au format</translation>
    </message>
    <message>
        <source>Open in Dashboard</source>
        <translation>Ouvrir dans le Dashboard</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
</context>
<context>
    <name>ui::ReportPages</name>
    <message>
        <source>The notes are longer than there is room for: they end here.</source>
        <translation>Les remarques dépassent la place disponible&#xa0;: elles s’arrêtent ici.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::RequestLogDialog</name>
    <message>
        <source>Record requests</source>
        <translation>Journaliser les requêtes</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Journal des requêtes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Off it costs nothing</source>
        <translation>Désactivée, la journalisation ne coûte rien</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>All of it, for a ticket. The key is not in it.</source>
        <translation>La totalité, pour un ticket. La clé n’y figure pas.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The client, the filter and how it is shown are kept, not the data.</source>
        <translation>Le client, le filtre et la présentation sont conservés, pas les données.</translation>
    </message>
    <message>
        <source>There is a view of this name. Replace it?</source>
        <translation>Il existe une vue de ce nom. La remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Réinitialiser…</translation>
    </message>
    <message>
        <source>Everything on these pages and the window&apos;s layout as in the beginning</source>
        <translation>Tout ce qui figure sur ces pages et la disposition de la fenêtre, comme au début</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>They are forgotten.</source>
        <translation>Ces éléments ont été oubliés.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>What an export starts with. It also remembers what was chosen last.</source>
        <translation>Ce par quoi commence un export. Il mémorise aussi ce qui a été choisi en dernier.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Réinitialiser les réglages</translation>
    </message>
    <message>
        <source>Make all settings as they were in the beginning?</source>
        <translation>Remettre tous les réglages comme au début&#x202f;?</translation>
    </message>
    <message>
        <source>The window&apos;s layout too. Connections, keys, favourites and saved views stay.</source>
        <translation>La disposition de la fenêtre aussi. Les connexions, les clés, les favoris et les vues enregistrées sont conservés.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Removing the keys from the keychain…</source>
        <translation>Suppression des clés du trousseau de clés…</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on with the page that is missing</source>
        <translation>Continuer avec la page qui manque</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Compare the client&apos;s usage with what of it was classified</source>
        <translation>Comparer la consommation du client avec ce qui en a été classifié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s)</source>
        <comment>shown of loaded</comment>
        <translation>
            <numerusform>%1 sur %Ln enregistrement</numerusform>
            <numerusform>%1 sur %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 received, %3 sent</source>
        <comment>%1: some records</comment>
        <translation>%1, %2 reçus, %3 envoyés</translation>
    </message>
    <message>
        <source>Shown of loaded records; ↓ received and ↑ sent by the client</source>
        <translation>Enregistrements affichés parmi ceux chargés&#x202f;; ↓ reçu et ↑ envoyé par le client</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %Ln</source>
        <translation>
            <numerusform>Sélection&#xa0;: %Ln</numerusform>
            <numerusform>Sélection&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the records…</source>
        <translation>Examen des enregistrements…</translation>
    </message>
    <message>
        <source>Looking through the records</source>
        <translation>Examen des enregistrements</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Go back to what is shown</source>
        <translation>Revenir à ce qui est affiché</translation>
    </message>
    <message>
        <source>Stop fetching; what came stays</source>
        <translation>Arrêter la récupération&#x202f;; ce qui est arrivé reste</translation>
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
            <numerusform>%Ln champ n’a pas pu être lu</numerusform>
            <numerusform>%Ln champs n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) skipped</source>
        <translation>
            <numerusform>%Ln élément ignoré</numerusform>
            <numerusform>%Ln éléments ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after %1: there are more</source>
        <translation>Arrêté après %1&#xa0;: il y en a d’autres</translation>
    </message>
    <message>
        <source>Partial: cancelled after %1</source>
        <translation>Incomplet&#xa0;: annulé après %1</translation>
    </message>
    <message>
        <source>Partial: failed after %1</source>
        <translation>Incomplet&#xa0;: échec après %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · paused %Ln s by the rate limit</source>
        <translation>
            <numerusform>%1 · en pause %Ln&#xa0;s (limite de requêtes)</numerusform>
            <numerusform>%1 · en pause %Ln&#xa0;s (limite de requêtes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · trying again in %Ln s</source>
        <translation>
            <numerusform>%1 · nouvel essai dans %Ln&#xa0;s</numerusform>
            <numerusform>%1 · nouvel essai dans %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>page %L1</source>
        <translation>page %L1</translation>
    </message>
    <message>
        <source>%1 requests/s at most</source>
        <translation>%1 requêtes/s au plus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrafficView</name>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Every record: one day, application, destination, protocol and port</source>
        <translation>Chaque enregistrement&#xa0;: un jour, une application, une destination, un protocole et un port</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Groupés</translation>
    </message>
    <message>
        <source>Records put together by application, domain, destination and port</source>
        <translation>Enregistrements regroupés par application, domaine, destination et port</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tableau&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copying %L1 of %Ln record(s) – Esc stops</source>
        <translation>
            <numerusform>Copie de %L1 sur %Ln enregistrement – Échap arrête</numerusform>
            <numerusform>Copie de %L1 sur %Ln enregistrements – Échap arrête</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) copied</source>
        <translation>
            <numerusform>%Ln enregistrement copié</numerusform>
            <numerusform>%Ln enregistrements copiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>Rien n’a été copié</translation>
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
        <translation>Plus de trafic classifié que consommé</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Usage (all)</source>
        <translation>Consommation (tout)</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Classifié</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Non classifié</translation>
    </message>
    <message>
        <source>Usage (kB)</source>
        <translation>Consommation (kB)</translation>
    </message>
    <message>
        <source>Classified (kB)</source>
        <translation>Classifié (kB)</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Part (%)</translation>
    </message>
    <message>
        <source>Not classified (kB)</source>
        <translation>Non classifié (kB)</translation>
    </message>
</context>
<context>
    <name>ui::UsagePanel</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>On some days more was classified than used. The API counts the two apart, and they need not agree: take those days with caution.</source>
        <translation>Certains jours, le trafic classifié dépasse la consommation. L’API compte les deux séparément, et ils ne concordent pas forcément&#xa0;: considérez ces jours avec prudence.</translation>
    </message>
    <message>
        <source>Days of which one of the two is missing are not in the total.</source>
        <translation>Les jours pour lesquels l’une des deux valeurs manque ne figurent pas dans le total.</translation>
    </message>
    <message>
        <source>A filter is set: what is classified is what it shows, while usage is all that the client used. Without the filter, classified traffic is typically 90 to 95 % of usage.</source>
        <translation>Un filtre est actif&#xa0;: le trafic classifié est ce qu’il affiche, tandis que la consommation est tout ce que le client a utilisé. Sans le filtre, le trafic classifié représente en général 90 à 95&#x202f;% de la consommation.</translation>
    </message>
    <message>
        <source>Classified traffic is typically 90 to 95 % of usage. What the network could not classify is not in the traffic history.</source>
        <translation>Le trafic classifié représente en général 90 à 95&#x202f;% de la consommation. Ce que le réseau n’a pas pu classifier n’est pas dans l’historique du trafic.</translation>
    </message>
    <message>
        <source>Daily usage</source>
        <translation>Consommation par jour</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as a table (Ctrl+C)</source>
        <translation>Copier en tableau (Ctrl+C)</translation>
    </message>
    <message>
        <source>Asking for the client&apos;s usage…</source>
        <translation>Demande de la consommation du client…</translation>
    </message>
    <message>
        <source>The client&apos;s usage is not known</source>
        <translation>La consommation du client est inconnue</translation>
    </message>
    <message>
        <source>No usage was reported</source>
        <translation>Aucune consommation n’a été signalée</translation>
    </message>
    <message>
        <source>%1 of the client&apos;s usage is shown</source>
        <translation>%1 de la consommation du client est affichée</translation>
    </message>
    <message>
        <source>%1 of the client&apos;s usage is classified</source>
        <translation>%1 de la consommation du client est classifiée</translation>
    </message>
    <message>
        <source>The client&apos;s usage was not asked for yet.</source>
        <translation>La consommation du client n’a pas encore été demandée.</translation>
    </message>
</context>
<context>
    <name>ui::ViewMenu</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>last %L1 days</source>
        <translation>%L1 derniers jours</translation>
    </message>
    <message>
        <source>No saved views</source>
        <translation>Aucune vue enregistrée</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Manage views…</source>
        <translation>Gérer les vues…</translation>
    </message>
</context>
<context>
    <name>ui::ViewsDialog</name>
    <message>
        <source>Client %1 in network %2</source>
        <translation>Client %1 dans le réseau %2</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Aucun filtre</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtre %1</translation>
    </message>
    <message>
        <source>Days of %1</source>
        <translation>Jours selon %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There are no saved views.</source>
        <translation>Il n’y a aucune vue enregistrée.</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Il existe déjà une vue de ce nom.</translation>
    </message>
    <message>
        <source>Delete “%1”? It cannot be brought back.</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#x202f;? Cette action est irréversible.</translation>
    </message>
</context>
<context>
    <name>ui::ZoneDialog</name>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Time zone of the days</source>
        <translation>Fuseau horaire des jours</translation>
    </message>
    <message>
        <source>Search, as in denver or America/New York</source>
        <translation>Rechercher, par exemple paris ou America/New York</translation>
    </message>
    <message>
        <source>Search time zones</source>
        <translation>Rechercher un fuseau horaire</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Fuseaux horaires</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” is no time zone: search for a city, as in “denver” or “America/Denver”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire&#xa0;: recherchez une ville, par exemple «&#xa0;paris&#xa0;» ou «&#xa0;Europe/Paris&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ui::ZoneMenu</name>
    <message>
        <source>Network time</source>
        <translation>Heure du réseau</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Time zone of the days: %1</source>
        <translation>Fuseau horaire des jours&#xa0;: %1</translation>
    </message>
    <message>
        <source>The days are those of %1.</source>
        <translation>Les jours sont comptés selon %1.</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Network&apos;s zone: %1</source>
        <translation>Fuseau du réseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Network&apos;s zone: not known</source>
        <translation>Fuseau du réseau&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>This computer&apos;s: %1</source>
        <translation>Fuseau de cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
</context>
</TS>

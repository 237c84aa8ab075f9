<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>FilterParser</name>
    <message>
        <source>The minus excludes what follows it: a term is missing here.</source>
        <translation>マイナスは後に続くものを除外します。ここに条件がありません。</translation>
    </message>
    <message>
        <source>“%1” takes a comparison, as in “%1&gt;100”.</source>
        <translation>「%1」には「%1&gt;100」のように比較が必要です。</translation>
    </message>
    <message>
        <source>“%1” takes a colon, as in “%1:…”.</source>
        <translation>「%1」には「%1:…」のようにコロンが必要です。</translation>
    </message>
    <message>
        <source>A value is missing after “%1:”.</source>
        <translation>「%1:」の後に値がありません。</translation>
    </message>
    <message>
        <source>A comparison stands right after its field, without spaces, as in “recv&gt;100MB”.</source>
        <translation>比較は「recv&gt;100MB」のように、空白を入れずにフィールドのすぐ後に書いてください。</translation>
    </message>
    <message>
        <source>Write an IPv6 address after “dest:”, or put it in quotes.</source>
        <translation>IPv6アドレスは「dest:」の後に書くか、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“%1” is not a field. Put it in quotes to search for it.</source>
        <translation>「%1」はフィールドではありません。検索するには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A value is missing at this comma.</source>
        <translation>このカンマの位置に値がありません。</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>A quote stands at the beginning of a text. Inside one, write \&quot;.</source>
        <translation>引用符は文字列の先頭に置いてください。文字列の中では \&quot; と書きます。</translation>
    </message>
    <message>
        <source>A backslash stands before a quote, a star or a backslash. Write \\ for one.</source>
        <translation>バックスラッシュの後には引用符、アスタリスク、バックスラッシュのいずれかが必要です。バックスラッシュ自体は \\ と書きます。</translation>
    </message>
    <message>
        <source>A space is missing after the closing quote.</source>
        <translation>閉じる引用符の後に空白がありません。</translation>
    </message>
    <message>
        <source>“%1” is no port: write “port:443”, “port:443/tcp”, “port:80,443” or “port:1..1024”.</source>
        <translation>「%1」はポートではありません。「port:443」「port:443/tcp」「port:80,443」「port:1..1024」のように書いてください。</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>範囲の終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>A protocol stands after the slash, as in “port:443/tcp”.</source>
        <translation>スラッシュの後には「port:443/tcp」のようにプロトコルを書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no day: write “day:tue”, “day:2026-11-03”, “day:2026-11-03..2026-11-09” or “day:7d” for the last seven.</source>
        <translation>「%1」は日付ではありません。「day:tue」「day:2026-11-03」「day:2026-11-03..2026-11-09」、または過去7日間なら「day:7d」のように書いてください。</translation>
    </message>
    <message>
        <source>A number is missing after “%1”.</source>
        <translation>「%1」の後に数値がありません。</translation>
    </message>
    <message>
        <source>“%1” is no amount: write “100MB”, “1.5GB” or “2GiB”; without a unit it is kB.</source>
        <translation>「%1」は量ではありません。「100MB」「1.5GB」「2GiB」のように書いてください。単位がない場合はkBになります。</translation>
    </message>
    <message>
        <source>“%1” is no number: write digits only, such as “10”.</source>
        <translation>「%1」は数値ではありません。「10」のように数字だけで書いてください。</translation>
    </message>
</context>
<context>
    <name>PageParser</name>
    <message>
        <source>byte %1, in element %2: %3</source>
        <translation>%1バイト目、要素%2内: %3</translation>
    </message>
    <message>
        <source>an empty body instead of JSON</source>
        <translation>JSONではなく空の本文</translation>
    </message>
    <message>
        <source>HTML instead of JSON: %1</source>
        <translation>JSONではなくHTML: %1</translation>
    </message>
    <message>
        <source>an object instead of an array</source>
        <translation>配列ではなくオブジェクト</translation>
    </message>
    <message>
        <source>null instead of an array</source>
        <translation>配列ではなくnull</translation>
    </message>
    <message>
        <source>a string instead of an array: %1</source>
        <translation>配列ではなく文字列: %1</translation>
    </message>
    <message>
        <source>a number instead of an array: %1</source>
        <translation>配列ではなく数値: %1</translation>
    </message>
    <message>
        <source>%1 instead of an array</source>
        <translation>配列ではなく %1</translation>
    </message>
    <message>
        <source>text instead of JSON: %1</source>
        <translation>JSONではなくテキスト: %1</translation>
    </message>
    <message>
        <source>invalid UTF-8 at byte %1</source>
        <translation>%1バイト目に不正なUTF-8</translation>
    </message>
    <message>
        <source>a page of %1 bytes, which is too large to read</source>
        <translation>%1バイトのページ (大きすぎて読み取れません)</translation>
    </message>
    <message>
        <source>JSON that is nested too deeply at %1</source>
        <translation>入れ子が深すぎるJSON (%1)</translation>
    </message>
    <message>
        <source>broken JSON at %1</source>
        <translation>壊れたJSON (%1)</translation>
    </message>
    <message>
        <source>more than one array: it ends before byte %1, where this follows: %2</source>
        <translation>配列が複数: %1バイト目の前で終わり、その後に次の内容が続いています: %2</translation>
    </message>
    <message>
        <source>JSON that breaks off after %1 bytes, in element %2</source>
        <translation>途中で切れたJSON (%1バイト、要素%2内)</translation>
    </message>
    <message>
        <source>broken JSON: %1</source>
        <translation>壊れたJSON: %1</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>element %1 is no record but %2</source>
        <translation>要素%1はレコードではありません: %2</translation>
    </message>
    <message>
        <source>element %1 has none of a record&apos;s fields</source>
        <translation>要素%1にはレコードのフィールドが1つもありません</translation>
    </message>
    <message>
        <source>element %1: there are more applications or protocols than can be told apart</source>
        <translation>要素%1: アプリケーションまたはプロトコルの種類が多すぎて区別できません</translation>
    </message>
    <message>
        <source>element %1: %2 is %3</source>
        <translation>要素%1: %2 の値が不正です (%3)</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>Which applications a client of a Cisco Meraki network used, when, and how much.
Without a command it opens the window.</source>
        <translation>Cisco Merakiネットワークのクライアントが使用したアプリケーション、その日時と量を調べます。
コマンドを指定しない場合はウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Open another window instead of raising the one that was opened with the same arguments.</source>
        <translation>同じ引数で開いたウィンドウを前面に出さず、別のウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Lists what a key opens: a table on a terminal, else lines with tabs between, or JSON with the names of the API. Clients are those of the last 31 days with their usage in kB, the largest first.</source>
        <translation>キーでアクセスできる組織、ネットワーク、クライアントを一覧表示します。ターミナルでは表、それ以外ではタブ区切りの行で、またはAPIの名前を使ったJSONで出力します。クライアントは過去31日間のもので、kB単位の使用量とともに、使用量の多い順に並びます。</translation>
    </message>
    <message>
        <source>The organization whose networks are listed.</source>
        <translation>ネットワークを一覧表示する組織。</translation>
    </message>
    <message>
        <source>The network whose clients are listed.</source>
        <translation>クライアントを一覧表示するネットワーク。</translation>
    </message>
    <message>
        <source>Clients: their usage in the last N days, today included.</source>
        <translation>クライアント: 今日を含む過去N日間の使用量。</translation>
    </message>
    <message>
        <source>Write JSON.</source>
        <translation>JSONで出力します。</translation>
    </message>
    <message>
        <source>list takes one of organizations, networks and clients.</source>
        <translation>list には organizations、networks、clients のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--organization ID goes with networks, and only with them.</source>
        <translation>--organization ID は networks に必須で、それ以外では使えません。</translation>
    </message>
    <message>
        <source>--network ID goes with clients, and only with them.</source>
        <translation>--network ID は clients に必須で、それ以外では使えません。</translation>
    </message>
    <message>
        <source>--days goes with clients.</source>
        <translation>--days は clients でのみ使えます。</translation>
    </message>
    <message>
        <source>Keeps an API key in the system&apos;s keychain, checks it, or removes it. “set” reads the key from standard input or a prompt; no option takes a key. Without --profile, “check” takes the key in MERAKI_DASHBOARD_API_KEY, and all of them else the profile “default”.</source>
        <translation>APIキーをシステムのキーチェーンに保存、確認、または削除します。「set」は標準入力またはプロンプトからキーを読み取ります。オプションでキーを渡すことはできません。--profile を指定しない場合、「check」は MERAKI_DASHBOARD_API_KEY にキーがあればそれを使い、それ以外はすべてプロファイル「default」を使います。</translation>
    </message>
    <message>
        <source>key takes one of set, check and remove.</source>
        <translation>key には set、check、remove のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Finds out what is wrong with a connection: the keychain, the key, the way to the API, the clock, the organizations, their request limit, and whether traffic analysis is detailed in their networks. A line for each check, with --quiet for each that is not ok; it ends with the status of the first that failed.</source>
        <translation>接続の問題を調べます。対象はキーチェーン、キー、APIへの経路、時計、組織、組織のリクエスト上限、および各ネットワークのトラフィック分析が「detailed」かどうかです。項目ごとに1行を出力し (--quiet を付けると正常でない項目のみ)、最初に失敗した項目のステータスで終了します。</translation>
    </message>
    <message>
        <source>Look at the traffic analysis of this network alone.</source>
        <translation>このネットワークのトラフィック分析だけを調べます。</translation>
    </message>
    <message>
        <source>--network takes the ID of a network.</source>
        <translation>--network にはネットワークのIDを指定してください。</translation>
    </message>
    <message>
        <source>Serves the demo&apos;s Dashboard API on 127.0.0.1 until it is interrupted.</source>
        <translation>デモのDashboard APIを、中断されるまで127.0.0.1で提供します。</translation>
    </message>
    <message>
        <source>The port (default: any free one).</source>
        <translation>ポート (既定: 空いている任意のポート)。</translation>
    </message>
    <message>
        <source>The world (default 1).</source>
        <translation>デモデータのシード値 (既定値: 1)。</translation>
    </message>
    <message>
        <source>The world&apos;s present (default: the start of the current UTC day).</source>
        <translation>デモデータの現在時刻 (既定値: 現在のUTC日の開始時刻)。</translation>
    </message>
    <message>
        <source>How many clients there are.</source>
        <translation>クライアントの数。</translation>
    </message>
    <message>
        <source>How many days are remembered (default 30).</source>
        <translation>履歴を保持する日数 (既定値: 30)。</translation>
    </message>
    <message>
        <source>Milliseconds before every answer (default 0).</source>
        <translation>応答するまでの遅延 (ミリ秒、既定値: 0)。</translation>
    </message>
    <message>
        <source>Requests a second for each organization, then 429 (default: no limit).</source>
        <translation>組織ごとの1秒あたりのリクエスト数。超えると429を返します (既定: 無制限)。</translation>
    </message>
    <message>
        <source>The share of requests that fail, from 0 to 1 (default 0).</source>
        <translation>失敗させるリクエストの割合。0から1まで (既定値: 0)。</translation>
    </message>
    <message>
        <source>Add an organization with its API disabled and a network that answers 403.</source>
        <translation>APIが無効な組織と、403を返すネットワークを追加します。</translation>
    </message>
    <message>
        <source>“%1” is no command. There are export, list, key, doctor and demo-server.</source>
        <translation>「%1」というコマンドはありません。使えるのは export、list、key、doctor、demo-server です。</translation>
    </message>
    <message>
        <source>Try “%1”.</source>
        <translation>使い方は「%1」で確認できます。</translation>
    </message>
    <message>
        <source>“%1” is no date such as 2026-11-23.</source>
        <translation>「%1」は日付ではありません。2026-11-23 のように指定してください。</translation>
    </message>
    <message>
        <source>Standard output (-) needs --format csv, tsv, json, ndjson, md, xlsx, png, svg, pdf or html.</source>
        <translation>標準出力 (-) には --format csv、tsv、json、ndjson、md、xlsx、png、svg、pdf、html のいずれかが必要です。</translation>
    </message>
    <message>
        <source>“%1”: the name has to end in .csv, .tsv, .json, .ndjson, .md, .xlsx, .png, .svg, .pdf or .html.</source>
        <translation>「%1」: 名前の末尾は .csv、.tsv、.json、.ndjson、.md、.xlsx、.png、.svg、.pdf、.html のいずれかにしてください。</translation>
    </message>
    <message>
        <source>--output is needed.</source>
        <translation>--output が必要です。</translation>
    </message>
    <message>
        <source>“%1” is named twice as an output.</source>
        <translation>出力に「%1」が2回指定されています。</translation>
    </message>
    <message>
        <source>--report needs an output that ends in .pdf or .html.</source>
        <translation>--report には、末尾が .pdf または .html の出力が必要です。</translation>
    </message>
    <message>
        <source>--title needs an image or a report as an output.</source>
        <translation>--title には、出力に画像またはレポートが必要です。</translation>
    </message>
    <message>
        <source>--notes needs a report as an output: .html, or .pdf with --report.</source>
        <translation>--notes には、出力にレポート (.html、または --report を付けた .pdf) が必要です。</translation>
    </message>
    <message>
        <source>--summary needs an output that ends in .csv, .tsv, .json, .ndjson or .md.</source>
        <translation>--summary には、末尾が .csv、.tsv、.json、.ndjson、.md のいずれかの出力が必要です。</translation>
    </message>
    <message>
        <source>--provenance comment needs an output that ends in .csv, .tsv or .md.</source>
        <translation>--provenance comment には、末尾が .csv、.tsv、.md のいずれかの出力が必要です。</translation>
    </message>
    <message>
        <source>--days and --from or --to cannot be used together.</source>
        <translation>--days は --from や --to と同時に使えません。</translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation>--from と --to は両方指定してください。</translation>
    </message>
    <message>
        <source>--from is after --to.</source>
        <translation>--from が --to より後になっています。</translation>
    </message>
    <message>
        <source>“%1” is no time zone: use auto, network, utc or a name such as Europe/Berlin.</source>
        <translation>「%1」というタイムゾーンはありません。auto、network、utc、または Europe/Berlin のような名前を指定してください。</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT from 240x160 to 20000x20000, not “%1”.</source>
        <translation>--size には240x160から20000x20000までのサイズを WIDTHxHEIGHT の形式で指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>Fetches the whole traffic history of a client and writes it: .csv, .tsv, .json, .ndjson, .md and .xlsx have the records, .png, .svg and .pdf the chart, .html and, with --report, .pdf a report.</source>
        <translation>クライアントのトラフィック履歴全体を取得して書き出します。.csv、.tsv、.json、.ndjson、.md、.xlsx にはレコード、.png、.svg、.pdf にはグラフ、.html と --report を付けた .pdf にはレポートを書き出します。</translation>
    </message>
    <message>
        <source>The network&apos;s ID.</source>
        <translation>ネットワークのID。</translation>
    </message>
    <message>
        <source>The client&apos;s key, MAC or IP address.</source>
        <translation>クライアントのキー、MACアドレス、またはIPアドレス。</translation>
    </message>
    <message>
        <source>What to write; - is standard output. Several cost one fetch.</source>
        <translation>出力先。- は標準出力です。複数指定しても取得は1回で済みます。</translation>
    </message>
    <message>
        <source>csv, tsv, json, ndjson, md, xlsx, png, svg, pdf or html, for standard output.</source>
        <translation>標準出力の形式: csv、tsv、json、ndjson、md、xlsx、png、svg、pdf、html。</translation>
    </message>
    <message>
        <source>Replace files that exist.</source>
        <translation>既存のファイルを置き換えます。</translation>
    </message>
    <message>
        <source>The last N days, today included.</source>
        <translation>今日を含む過去N日間。</translation>
    </message>
    <message>
        <source>From this day on ...</source>
        <translation>期間の最初の日。</translation>
    </message>
    <message>
        <source>... to this one, both included.</source>
        <translation>期間の最後の日 (最初と最後の日を含みます)。</translation>
    </message>
    <message>
        <source>Which records, such as &apos;app:zoom recv&gt;100MB&apos;.</source>
        <translation>対象とするレコード。例: &apos;app:zoom recv&gt;100MB&apos;</translation>
    </message>
    <message>
        <source>What chart, report and summary are split by: application (default), destination, domain, protocol or port.</source>
        <translation>グラフ、レポート、集計の分類: application (既定)、destination、domain、protocol、port。</translation>
    </message>
    <message>
        <source>So many of these are shown by name (default 10; in a summary all), the rest as one.</source>
        <translation>名前を付けて示す項目の数 (既定値: 10、集計ではすべて)。残りは1つにまとめます。</translation>
    </message>
    <message>
        <source>What they show and are ordered by: total (default), recv, sent or flows.</source>
        <translation>表示と並べ替えに使う値: total (既定)、recv、sent、flows。</translation>
    </message>
    <message>
        <source>Write the table of these instead of the records.</source>
        <translation>レコードの代わりに、この分類による集計表を書き出します。</translation>
    </message>
    <message>
        <source>Write .pdf as a report instead of the chart.</source>
        <translation>.pdf をグラフではなくレポートとして書き出します。</translation>
    </message>
    <message>
        <source>The title of chart and report.</source>
        <translation>グラフとレポートのタイトル。</translation>
    </message>
    <message>
        <source>What the report says first.</source>
        <translation>レポートの冒頭に載せる文章。</translation>
    </message>
    <message>
        <source>light (default) or dark.</source>
        <translation>light (既定) または dark。</translation>
    </message>
    <message>
        <source>The chart&apos;s size (default 1200x700).</source>
        <translation>グラフのサイズ (既定値: 1200x700)。</translation>
    </message>
    <message>
        <source>PNG: pixels for each unit of size (default 2).</source>
        <translation>PNG: サイズ1単位あたりのピクセル数 (既定値: 2)。</translation>
    </message>
    <message>
        <source>How days are labelled: auto (default), network, utc or an IANA name.</source>
        <translation>日付の基準とするタイムゾーン: auto (既定)、network、utc、またはIANA名。</translation>
    </message>
    <message>
        <source>Replace the names of client, user, network and organization, MAC and IP addresses and private host names by others.</source>
        <translation>クライアント、ユーザー、ネットワーク、組織の名前、MACアドレスとIPアドレス、プライベートなホスト名を別のものに置き換えます。</translation>
    </message>
    <message>
        <source>Where files of data say what they are made of: none (default), sidecar (FILE.about.json) or comment (.csv, .tsv, .md).</source>
        <translation>データファイルの出所を記録する場所: none (既定)、sidecar (FILE.about.json)、comment (.csv、.tsv、.md)。</translation>
    </message>
    <message>
        <source>Begin CSV and TSV with a byte-order mark.</source>
        <translation>CSVとTSVの先頭にバイト順マーク (BOM) を付けます。</translation>
    </message>
    <message>
        <source>--network and --client are needed.</source>
        <translation>--network と --client が必要です。</translation>
    </message>
    <message>
        <source>--filter, at character %1: %2</source>
        <translation>--filter の%1文字目: %2</translation>
    </message>
    <message>
        <source>--size and --scale make an image of more than 100 megapixels.</source>
        <translation>--size と --scale の指定では、画像が100メガピクセルを超えます。</translation>
    </message>
    <message>
        <source>“%1” is no time such as 2026-11-23T20:00:00Z.</source>
        <translation>「%1」は日時ではありません。2026-11-23T20:00:00Z のように指定してください。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Use the built-in demo API: no key, no network.</source>
        <translation>内蔵のデモAPIを使います。キーもネットワークも不要です。</translation>
    </message>
    <message>
        <source>The demo&apos;s world (default 1).</source>
        <translation>デモデータのシード値 (既定値: 1)。</translation>
    </message>
    <message>
        <source>The demo&apos;s present (default: the start of the current UTC day).</source>
        <translation>デモデータの現在時刻 (既定値: 現在のUTC日の開始時刻)。</translation>
    </message>
    <message>
        <source>A saved connection; its key is in the keychain.</source>
        <translation>保存済みの接続。キーはキーチェーンにあるものを使います。</translation>
    </message>
    <message>
        <source>The API&apos;s address; the key is in MERAKI_DASHBOARD_API_KEY.</source>
        <translation>APIのアドレス。キーは MERAKI_DASHBOARD_API_KEY のものを使います。</translation>
    </message>
    <message>
        <source>How the key is sent: bearer (default) or x-cisco-meraki-api-key.</source>
        <translation>キーの送信方法: bearer (既定) または x-cisco-meraki-api-key。</translation>
    </message>
    <message>
        <source>How often a request is tried again (default 5).</source>
        <translation>リクエストを再試行する回数 (既定値: 5)。</translation>
    </message>
    <message>
        <source>For one request (default 60).</source>
        <translation>1リクエストあたりの制限時間 (秒、既定値: 60)。</translation>
    </message>
    <message>
        <source>Requests a second for each organization (default 9; 0: unlimited).</source>
        <translation>組織ごとの1秒あたりのリクエスト数 (既定値: 9、0は無制限)。</translation>
    </message>
    <message>
        <source>Print no progress.</source>
        <translation>進行状況を表示しません。</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>「%1」を解釈できません。</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 には %2 から %3 までの数値を指定してください。「%4」は使えません。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 には %2 から %3 までの整数を指定してください。「%4」は使えません。</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 には %2 のいずれかを指定してください。「%3」は使えません。</translation>
    </message>
    <message>
        <source>--seed takes a whole number, not “%1”.</source>
        <translation>--seed には整数を指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--profile takes a name.</source>
        <translation>--profile には名前を指定してください。</translation>
    </message>
    <message>
        <source>Only one of --demo, --profile and --base-url can be used.</source>
        <translation>--demo、--profile、--base-url は、いずれか1つだけ使えます。</translation>
    </message>
    <message>
        <source>--seed and --now go with --demo.</source>
        <translation>--seed と --now は --demo と一緒に使ってください。</translation>
    </message>
    <message>
        <source>Print the manual page.</source>
        <translation>マニュアルページを出力します。</translation>
    </message>
    <message>
        <source>Print the completion for bash, zsh or fish.</source>
        <translation>bash、zsh、fish 用の補完スクリプトを出力します。</translation>
    </message>
</context>
<context>
    <name>cli::Connector</name>
    <message>
        <source>There is no profile “%1”. “flowtrail key set --profile NAME” makes one.</source>
        <translation>プロファイル「%1」はありません。「flowtrail key set --profile NAME」で作成できます。</translation>
    </message>
    <message>
        <source>The key of “%1”: %2</source>
        <translation>「%1」のキー: %2</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>There is no key: set %1, or use --profile with one kept by “flowtrail key set”.</source>
        <translation>キーがありません。%1 を設定するか、「flowtrail key set」で保存したキーを --profile で指定してください。</translation>
    </message>
</context>
<context>
    <name>cli::DoctorCommand</name>
    <message>
        <source>Interrupted.</source>
        <translation>中断されました。</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>Interrupted.</source>
        <translation>中断されました。</translation>
    </message>
    <message>
        <source>page %1, %2 records</source>
        <translation>ページ%1、レコード%2件</translation>
    </message>
    <message>
        <source>, trying again in %1 s: %2</source>
        <translation>、%1秒後に再試行: %2</translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>不完全: %1</translation>
    </message>
    <message>
        <source>Request ID %1</source>
        <translation>リクエストID %1</translation>
    </message>
    <message>
        <source>The network could not be read: days are UTC unless --time-zone says otherwise.</source>
        <translation>ネットワークの情報を読み取れませんでした。--time-zone を指定しない限り、日付はUTCを基準にします。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be read and are empty; the first: %1</source>
        <translation>
            <numerusform>%n件のフィールドを読み取れず、空になっています。最初の問題: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 records, %n page(s).</source>
        <translation>
            <numerusform>%2件中%1件のレコード、%nページ。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no history: traffic analysis is off in this network. An administrator switches it on under Network-wide &gt; General.</source>
        <translation>履歴がありません。このネットワークではトラフィック分析が無効です。管理者が Network-wide &gt; General で有効にできます。</translation>
    </message>
    <message>
        <source>There is no history: traffic analysis is only “basic” in this network and has to be “detailed”. An administrator changes it under Network-wide &gt; General.</source>
        <translation>履歴がありません。このネットワークのトラフィック分析は「basic」ですが、「detailed」にする必要があります。管理者が Network-wide &gt; General で変更できます。</translation>
    </message>
    <message>
        <source>There is no history: this client had no classified traffic in the last month.</source>
        <translation>履歴がありません。このクライアントには過去1か月間、分類済みのトラフィックがありません。</translation>
    </message>
    <message>
        <source>There is no history. Whether detailed traffic analysis is on in this network could not be found out.</source>
        <translation>履歴がありません。このネットワークのトラフィック分析が「detailed」かどうかは確認できませんでした。</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>書き出しました: %1</translation>
    </message>
    <message>
        <source>Cannot write to standard output: %1</source>
        <translation>標準出力に書き込めません: %1</translation>
    </message>
</context>
<context>
    <name>cli::KeyCommand</name>
    <message>
        <source>API key for %1: </source>
        <translation>%1 のAPIキー: </translation>
    </message>
    <message>
        <source>No key was given.</source>
        <translation>キーが入力されませんでした。</translation>
    </message>
    <message>
        <source>The key is in the keychain, for the profile “%1”.</source>
        <translation>プロファイル「%1」のキーをキーチェーンに保存しました。</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>プロファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>The key and the profile “%1” are removed.</source>
        <translation>プロファイル「%1」とそのキーを削除しました。</translation>
    </message>
</context>
<context>
    <name>cli::ListCommand</name>
    <message>
        <source>The network&apos;s time zone is not known: days are UTC.</source>
        <translation>ネットワークのタイムゾーンが不明なため、日付はUTCを基準にします。</translation>
    </message>
    <message>
        <source>usage of %1 of %2 clients</source>
        <translation>クライアントの使用量 (%1/%2)</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>ページ%1</translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>不完全: %1</translation>
    </message>
    <message>
        <source>Request ID %1</source>
        <translation>リクエストID %1</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>中断されました。</translation>
    </message>
    <message>
        <source>Cannot write to standard output: %1</source>
        <translation>標準出力に書き込めません: %1</translation>
    </message>
</context>
<context>
    <name>demo::Server</name>
    <message>
        <source>The demo cannot listen on port %1: %2</source>
        <translation>デモはポート%1で待ち受けできません: %2</translation>
    </message>
</context>
<context>
    <name>explore::AnalysisCheck</name>
    <message>
        <source>An administrator sets it to “detailed” under Network-wide &gt; General &gt; Traffic analysis.</source>
        <translation>管理者が Network-wide &gt; General &gt; Traffic analysis で「detailed」に設定できます。</translation>
    </message>
    <message>
        <source>Asking about network %1…</source>
        <translation>ネットワーク %1 を確認しています…</translation>
    </message>
    <message>
        <source>Listing the networks of %1…</source>
        <translation>%1 のネットワーク一覧を取得しています…</translation>
    </message>
    <message>
        <source>Asking about network %1 of %2…</source>
        <translation>ネットワークを確認しています (%1/%2)…</translation>
    </message>
    <message>
        <source>%1 (basic)</source>
        <translation>%1 (basic)</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (無効)</translation>
    </message>
    <message>
        <source>Unknown in %1: the key may not ask.</source>
        <translation>%1 については不明です。このキーには参照する権限がありません。</translation>
    </message>
    <message>
        <source>It is “detailed” in %1.</source>
        <translation>%1 では「detailed」になっています。</translation>
    </message>
    <message>
        <source>It is only “basic” in %1, so there is no history by client. %2</source>
        <translation>%1 では「basic」のため、クライアント別の履歴がありません。%2</translation>
    </message>
    <message>
        <source>It is disabled in %1, so there is no history by client. %2</source>
        <translation>%1 では無効のため、クライアント別の履歴がありません。%2</translation>
    </message>
    <message>
        <source>Unknown in %1: the API does not name a mode.</source>
        <translation>%1 については不明です。APIがモードを返していません。</translation>
    </message>
    <message>
        <source>%1 detailed</source>
        <translation>detailed %1件</translation>
    </message>
    <message>
        <source>%1 basic</source>
        <translation>basic %1件</translation>
    </message>
    <message>
        <source>%1 disabled</source>
        <translation>無効 %1件</translation>
    </message>
    <message>
        <source>%1 unknown (the key may not ask)</source>
        <translation>不明 %1件 (このキーには参照する権限がありません)</translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>ネットワーク%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a history by client: %1. %2</source>
        <translation>クライアント別の履歴がないネットワーク: %1。%2</translation>
    </message>
    <message>
        <source>The networks of these organizations could not be listed: %1.</source>
        <translation>次の組織のネットワーク一覧を取得できませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>explore::Doctor</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>キーの所有者</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Request limit</source>
        <translation>リクエスト上限</translation>
    </message>
    <message>
        <source>Traffic analysis</source>
        <translation>トラフィック分析</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>キーチェーンに問い合わせています…</translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <translation>未確認: %1。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can be used.</source>
        <translation>システムのキーチェーンを使用できます。</translation>
    </message>
    <message>
        <source>%1 The key of this connection is there without it.</source>
        <translation>この接続のキーはキーチェーンがなくても使えます。%1</translation>
    </message>
    <message>
        <source>There is one for “%1”.</source>
        <translation>「%1」のキーがあります。</translation>
    </message>
    <message>
        <source>There is no API key: enter one for “%1”.</source>
        <translation>APIキーがありません。「%1」のキーを入力してください。</translation>
    </message>
    <message>
        <source>there is no key to ask with</source>
        <translation>問い合わせに使うキーがありません</translation>
    </message>
    <message>
        <source>%1 is reached %2.</source>
        <translation>%1 へは%2接続します。</translation>
    </message>
    <message>
        <source>Trying again in %1 s: %2</source>
        <translation>%1秒後に再試行: %2</translation>
    </message>
    <message>
        <source>Asking %1 whose key it is…</source>
        <translation>キーの所有者を %1 に問い合わせています…</translation>
    </message>
    <message>
        <source>the API does not answer</source>
        <translation>APIが応答しません</translation>
    </message>
    <message>
        <source>%1 answers, not encrypted, which on this machine is fine.</source>
        <translation>%1 は応答しています。暗号化されていませんが、このコンピューター内なので問題ありません。</translation>
    </message>
    <message>
        <source>%1 answers, encrypted.</source>
        <translation>%1 は暗号化された接続で応答しています。</translation>
    </message>
    <message>
        <source>%1 answers: %2.</source>
        <translation>%1 は応答しています: %2。</translation>
    </message>
    <message>
        <source>Unknown: this key may not ask whose it is, and can be good all the same.</source>
        <translation>不明です。このキーには所有者を調べる権限がありませんが、キー自体は有効な可能性があります。</translation>
    </message>
    <message>
        <source>The key is valid.</source>
        <translation>キーは有効です。</translation>
    </message>
    <message>
        <source>The key belongs to %1.</source>
        <translation>キーの所有者は %1 です。</translation>
    </message>
    <message>
        <source>the key was refused</source>
        <translation>キーが拒否されました</translation>
    </message>
    <message>
        <source>the key could not be checked</source>
        <translation>キーを確認できませんでした</translation>
    </message>
    <message>
        <source>the API did not say what time it is</source>
        <translation>APIの応答に時刻がありません</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the API&apos;s.</source>
        <translation>このコンピューターの時計はAPIの時計と一致しています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the API&apos;s: set it right.</source>
        <translation>このコンピューターの時計はAPIの時計より%1進んでいます。正しく合わせてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the API&apos;s: set it right.</source>
        <translation>このコンピューターの時計はAPIの時計より%1遅れています。正しく合わせてください。</translation>
    </message>
    <message>
        <source>Listing the organizations…</source>
        <translation>組織の一覧を取得しています…</translation>
    </message>
    <message>
        <source>the organizations could not be listed</source>
        <translation>組織の一覧を取得できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>組織%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The key opens no organization: the region may be wrong, or its owner has no access yet.</source>
        <translation>このキーでアクセスできる組織がありません。リージョンが違うか、キーの所有者にまだアクセス権がない可能性があります。</translation>
    </message>
    <message>
        <source>%1. The API is switched off in %2: an administrator switches it on under Organization &gt; Settings &gt; Dashboard API access.</source>
        <translation>%1。%2 ではAPIが無効です。管理者が Organization &gt; Settings &gt; Dashboard API access で有効にできます。</translation>
    </message>
    <message>
        <source>%1 (held back for %2 s)</source>
        <translation>%1 (あと%2秒待機)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 requests a second)</source>
        <translation>%1 (毎秒%2リクエスト、設定は%3)</translation>
    </message>
    <message>
        <source>requests outside of an organization</source>
        <translation>組織に属さないリクエスト</translation>
    </message>
    <message>
        <source>The API answered that there were too many requests: %1. Other programs share its limit; let them rest, or set a lower pace.</source>
        <translation>APIから、リクエストが多すぎるという応答がありました: %1。上限はほかのプログラムと共有されています。ほかのプログラムを一時停止するか、リクエスト頻度を下げてください。</translation>
    </message>
    <message>
        <source>At most %1 requests a second for each organization, and nothing is held back.</source>
        <translation>リクエストは組織ごとに毎秒%1件までで、待機中のものはありません。</translation>
    </message>
    <message>
        <source>There is no pace of our own, and nothing is held back.</source>
        <translation>リクエスト頻度は制限していません。待機中のリクエストもありません。</translation>
    </message>
    <message>
        <source>there is no organization whose networks could be asked about</source>
        <translation>ネットワークを確認できる組織がありません</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>プロファイル: %1</translation>
    </message>
    <message>
        <source>Base URL: %1</source>
        <translation>ベースURL: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>日時: %1</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>最後まで実行せずに中止しました。</translation>
    </message>
</context>
<context>
    <name>explore::Finding</name>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message numerus="yes">
        <source>, and %n more</source>
        <comment>follows a list of names</comment>
        <translation>
            <numerusform>、ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explore::KeyOwner</name>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>組織%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explore::Provenance</name>
    <message>
        <source>page %1 is missing: %2</source>
        <translation>ページ%1が欠けています: %2</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %n page(s), there may be more</source>
        <translation>
            <numerusform>%nページで停止 (続きがある可能性があります)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) were no records and were skipped; the first problem: %1</source>
        <translation>
            <numerusform>%n件の要素はレコードではないためスキップしました。最初の問題: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explore::Wipe</name>
    <message>
        <source>The key of “%1” was not removed: %2</source>
        <translation>「%1」のキーを削除できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>exporting::Chart</name>
    <message>
        <source>Traffic by application</source>
        <translation>アプリケーション別トラフィック</translation>
    </message>
    <message>
        <source>Traffic by destination</source>
        <translation>宛先別トラフィック</translation>
    </message>
    <message>
        <source>Traffic by domain</source>
        <translation>ドメイン別トラフィック</translation>
    </message>
    <message>
        <source>Traffic by protocol</source>
        <translation>プロトコル別トラフィック</translation>
    </message>
    <message>
        <source>Traffic by port</source>
        <translation>ポート別トラフィック</translation>
    </message>
    <message>
        <source>Traffic by protocol and port</source>
        <translation>プロトコル・ポート別トラフィック</translation>
    </message>
    <message>
        <source>Received traffic by application</source>
        <translation>アプリケーション別受信トラフィック</translation>
    </message>
    <message>
        <source>Received traffic by destination</source>
        <translation>宛先別受信トラフィック</translation>
    </message>
    <message>
        <source>Received traffic by domain</source>
        <translation>ドメイン別受信トラフィック</translation>
    </message>
    <message>
        <source>Received traffic by protocol</source>
        <translation>プロトコル別受信トラフィック</translation>
    </message>
    <message>
        <source>Received traffic by port</source>
        <translation>ポート別受信トラフィック</translation>
    </message>
    <message>
        <source>Received traffic by protocol and port</source>
        <translation>プロトコル・ポート別受信トラフィック</translation>
    </message>
    <message>
        <source>Sent traffic by application</source>
        <translation>アプリケーション別送信トラフィック</translation>
    </message>
    <message>
        <source>Sent traffic by destination</source>
        <translation>宛先別送信トラフィック</translation>
    </message>
    <message>
        <source>Sent traffic by domain</source>
        <translation>ドメイン別送信トラフィック</translation>
    </message>
    <message>
        <source>Sent traffic by protocol</source>
        <translation>プロトコル別送信トラフィック</translation>
    </message>
    <message>
        <source>Sent traffic by port</source>
        <translation>ポート別送信トラフィック</translation>
    </message>
    <message>
        <source>Sent traffic by protocol and port</source>
        <translation>プロトコル・ポート別送信トラフィック</translation>
    </message>
    <message>
        <source>Flows by application</source>
        <translation>アプリケーション別フロー数</translation>
    </message>
    <message>
        <source>Flows by destination</source>
        <translation>宛先別フロー数</translation>
    </message>
    <message>
        <source>Flows by domain</source>
        <translation>ドメイン別フロー数</translation>
    </message>
    <message>
        <source>Flows by protocol</source>
        <translation>プロトコル別フロー数</translation>
    </message>
    <message>
        <source>Flows by port</source>
        <translation>ポート別フロー数</translation>
    </message>
    <message>
        <source>Flows by protocol and port</source>
        <translation>プロトコル・ポート別フロー数</translation>
    </message>
    <message>
        <source>%1, per week</source>
        <translation>%1 (週ごと)</translation>
    </message>
    <message>
        <source>%1, per day</source>
        <translation>%1 (日ごと)</translation>
    </message>
    <message>
        <source>%1, shares of each week</source>
        <translation>%1 (週ごとの割合)</translation>
    </message>
    <message>
        <source>%1, shares of each day</source>
        <translation>%1 (日ごとの割合)</translation>
    </message>
    <message>
        <source>%1, received and sent per week</source>
        <translation>%1 (週ごとの受信と送信)</translation>
    </message>
    <message>
        <source>%1, received and sent per day</source>
        <translation>%1 (日ごとの受信と送信)</translation>
    </message>
    <message>
        <source>%1, all days together</source>
        <translation>%1 (全期間の合計)</translation>
    </message>
    <message>
        <source>%1, mean of each weekday</source>
        <translation>%1 (曜日ごとの平均)</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>その他 (%1)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 (the records start at UTC midnight)</source>
        <translation>%1 (レコードはUTCの0時に始まります)</translation>
    </message>
    <message>
        <source>%1 (the network&apos;s zone; the records do not tell theirs)</source>
        <translation>%1 (ネットワークのタイムゾーン。レコードからは判別できません)</translation>
    </message>
    <message>
        <source>%1 (the network&apos;s zone is not known)</source>
        <translation>%1 (ネットワークのタイムゾーンは不明)</translation>
    </message>
    <message>
        <source>%1 (chosen by you)</source>
        <translation>%1 (手動で選択)</translation>
    </message>
</context>
<context>
    <name>exporting::FileWriter</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Cannot write a file without a name.</source>
        <translation>名前のないファイルには書き込めません。</translation>
    </message>
    <message>
        <source>It is a directory.</source>
        <translation>ディレクトリです</translation>
    </message>
    <message>
        <source>No such directory.</source>
        <translation>ディレクトリがありません</translation>
    </message>
    <message>
        <source>%1 is not a directory.</source>
        <translation>%1 はディレクトリではありません</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 はすでに存在します。</translation>
    </message>
    <message>
        <source>Its directory is not writable.</source>
        <translation>ディレクトリへの書き込み権限がありません</translation>
    </message>
    <message>
        <source>The file is not writable.</source>
        <translation>ファイルへの書き込み権限がありません</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルされました</translation>
    </message>
</context>
<context>
    <name>exporting::Provenance</name>
    <message>
        <source>1 kB = 1000 bytes</source>
        <translation>1 kB = 1000バイト</translation>
    </message>
    <message>
        <source>1 kB = 1024 bytes</source>
        <translation>1 kB = 1024バイト</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>クライアント %1</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>ネットワーク %1</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>組織 %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>PARTIAL: %1</source>
        <translation>一部のみ: %1</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%2件中%1件のレコード</translation>
    </message>
    <message>
        <source>Source: Meraki Dashboard API, getNetworkClientTrafficHistory, %1</source>
        <translation>取得元: Meraki Dashboard API, getNetworkClientTrafficHistory, %1</translation>
    </message>
    <message>
        <source>fetched %1 UTC</source>
        <translation>取得日時: %1 UTC</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Days are those of</source>
        <translation>日付の基準</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter in words</source>
        <translation>フィルターの説明</translation>
    </message>
    <message>
        <source>PARTIAL</source>
        <translation>一部のみ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Meraki Dashboard API, getNetworkClientTrafficHistory</source>
        <translation>Meraki Dashboard API, getNetworkClientTrafficHistory</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>取得日時</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>作成プログラム</translation>
    </message>
</context>
<context>
    <name>exporting::Pseudonyms</name>
    <message>
        <source>Client %1</source>
        <translation>クライアント %1</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>ネットワーク %1</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>組織 %1</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>ユーザー %1</translation>
    </message>
</context>
<context>
    <name>exporting::Report</name>
    <message>
        <source>Other (%1)</source>
        <translation>その他 (%1)</translation>
    </message>
    <message>
        <source>Traffic of %1</source>
        <translation>%1 のトラフィック</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Of received</source>
        <translation>割合 (受信)</translation>
    </message>
    <message>
        <source>Of sent</source>
        <translation>割合 (送信)</translation>
    </message>
    <message>
        <source>Of flows</source>
        <translation>割合 (フロー数)</translation>
    </message>
    <message>
        <source>Of total</source>
        <translation>割合 (合計)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>フロー数</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>分類済み</translation>
    </message>
    <message>
        <source>Partial: %1</source>
        <translation>一部のみ: %1</translation>
    </message>
    <message>
        <source>Partial: not everything was fetched</source>
        <translation>一部のみ: すべては取得されていません</translation>
    </message>
    <message>
        <source>Largest destinations</source>
        <translation>上位の宛先</translation>
    </message>
    <message>
        <source>Largest domains</source>
        <translation>上位のドメイン</translation>
    </message>
    <message>
        <source>Largest protocols</source>
        <translation>上位のプロトコル</translation>
    </message>
    <message>
        <source>Largest ports</source>
        <translation>上位のポート</translation>
    </message>
    <message>
        <source>Largest protocols and ports</source>
        <translation>上位のプロトコル・ポート</translation>
    </message>
    <message>
        <source>Largest applications</source>
        <translation>上位のアプリケーション</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Protocol and port</source>
        <translation>プロトコル・ポート</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>%1 flows</source>
        <translation>%1フロー</translation>
    </message>
    <message>
        <source>There are too few days with data to say what is usual.</source>
        <translation>データのある日が少なすぎるため、通常の水準を判断できません。</translation>
    </message>
    <message>
        <source>No day reached twice the median of %1 a day.</source>
        <translation>1日あたりの中央値 %1 の2倍に達した日はありません。</translation>
    </message>
    <message>
        <source>Days with at least twice the median of %1 a day, five at most. Days without data and today do not count towards the median.</source>
        <translation>1日あたりの中央値 %1 の2倍以上だった日 (最大5日)。データのない日と今日は中央値に含めません。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Times the median</source>
        <translation>中央値比 (倍)</translation>
    </message>
    <message>
        <source>Largest of the day</source>
        <translation>その日の最大</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日dddd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name and an amount</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>データの出所</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Days that stand out</source>
        <translation>突出した日</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
</context>
<context>
    <name>exporting::Summary</name>
    <message>
        <source>Other (%1)</source>
        <translation>その他 (%1)</translation>
    </message>
</context>
<context>
    <name>exporting::TermWords</name>
    <message>
        <source>not %1</source>
        <translation>%1 を除く</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between terms</comment>
        <translation>, </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>domain %1</source>
        <translation>ドメイン %1</translation>
    </message>
    <message>
        <source>no application</source>
        <translation>アプリケーションなし</translation>
    </message>
    <message>
        <source>any application</source>
        <translation>アプリケーションあり</translation>
    </message>
    <message>
        <source>no destination</source>
        <translation>宛先なし</translation>
    </message>
    <message>
        <source>any destination</source>
        <translation>宛先あり</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>ドメインなし</translation>
    </message>
    <message>
        <source>any domain</source>
        <translation>ドメインあり</translation>
    </message>
    <message>
        <source>no protocol</source>
        <translation>プロトコルなし</translation>
    </message>
    <message>
        <source>any protocol</source>
        <translation>プロトコルあり</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>ポート %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>過去%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>毎週日曜日</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>毎週月曜日</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>毎週火曜日</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>毎週水曜日</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>毎週木曜日</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>毎週金曜日</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>毎週土曜日</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>exporting::Workbook</name>
    <message>
        <source>A temporary file cannot be written: %1.</source>
        <translation>一時ファイルに書き込めません: %1</translation>
    </message>
    <message>
        <source>There is no room for it</source>
        <translation>空き容量が足りません</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>sheet</comment>
        <translation>集計</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>途中</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>sheet</comment>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Records %1</source>
        <comment>sheet</comment>
        <translation>レコード %1</translation>
    </message>
    <message>
        <source>About these numbers</source>
        <translation>この数値について</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet</comment>
        <translation>情報</translation>
    </message>
    <message>
        <source>recv, sent, total</source>
        <translation>recv, sent, total</translation>
    </message>
    <message>
        <source>kB, as the client received and sent them</source>
        <translation>クライアントの受信量と送信量 (kB)</translation>
    </message>
    <message>
        <source>UTC; the start of the day that a record is the sum of</source>
        <translation>UTC。レコードが集計対象とする日の開始時刻</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>The records go on from “%1” to “%2”: a sheet holds %3 rows.</source>
        <translation>レコードは「%1」から「%2」まで続きます。1つのシートに入るのは%3行までです。</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>sheet</comment>
        <translation>日別</translation>
    </message>
</context>
<context>
    <name>meraki::ApiError</name>
    <message>
        <source>network %1</source>
        <translation>ネットワーク %1</translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation>組織 %1</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>要求された情報</translation>
    </message>
    <message numerus="yes">
        <source> after %n attempts</source>
        <comment>follows a statement</comment>
        <translation>
            <numerusform> (%n回試行)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>There is no API key: enter one for this profile</source>
        <translation>APIキーがありません。このプロファイルのキーを入力してください</translation>
    </message>
    <message>
        <source>The API key is wrong or was revoked: enter a valid one for %1</source>
        <translation>APIキーが間違っているか、失効しています。%1 の有効なキーを入力してください</translation>
    </message>
    <message>
        <source>The API key has no permission to read %1</source>
        <translation>APIキーには %1 を読み取る権限がありません</translation>
    </message>
    <message>
        <source>Not found at %1: the region may be wrong, the key may have no access to %2, or the client has been gone for more than 31 days</source>
        <translation>%1 で見つかりません。リージョンが違うか、キーに %2 へのアクセス権がないか、クライアントが31日より長く検出されていない可能性があります</translation>
    </message>
    <message>
        <source>The API refused the request with status %1</source>
        <translation>APIがリクエストをステータス %1 で拒否しました</translation>
    </message>
    <message>
        <source>The organization&apos;s request limit is used up, still so%1: other programs share it, try again later</source>
        <translation>組織のリクエスト上限に達した状態が続いています%1。上限はほかのプログラムと共有されています。後でもう一度お試しください</translation>
    </message>
    <message>
        <source>The API failed with status %1%2%3</source>
        <translation>APIがステータス %1 で失敗しました%2%3</translation>
    </message>
    <message>
        <source>; support will ask for request id %1</source>
        <translation>。サポートへの問い合わせにはリクエストID %1 が必要です</translation>
    </message>
    <message>
        <source>%1 did not answer in time%2</source>
        <translation>%1 から時間内に応答がありませんでした%2</translation>
    </message>
    <message>
        <source>No connection to %1%2</source>
        <translation>%1 に接続できません%2</translation>
    </message>
    <message>
        <source>The answer of %1 was cut off or damaged%2</source>
        <translation>%1 からの応答が途切れたか、破損しています%2</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent: where a proxy opens encrypted connections, add its certificate file to the profile</source>
        <translation>%1 の証明書が信頼されていないため、何も送信しませんでした。プロキシが暗号化通信を復号する環境では、その証明書ファイルをプロファイルに追加してください</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password: enter them in the profile</source>
        <translation>プロキシがユーザー名とパスワードを要求しています。プロファイルに入力してください</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read%2</source>
        <translation>%1 からの応答を読み取れません%2</translation>
    </message>
    <message>
        <source> (the API says: “%1”)</source>
        <translation> (APIからのメッセージ: 「%1」)</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>ステータス: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>リクエストID: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>アドレス: %1</translation>
    </message>
    <message>
        <source>Attempts: %1</source>
        <translation>試行回数: %1</translation>
    </message>
    <message>
        <source>The API says: %1</source>
        <translation>APIからのメッセージ: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>詳細: %1</translation>
    </message>
</context>
<context>
    <name>meraki::Client</name>
    <message>
        <source>The certificate file %1 of this profile cannot be read: %2.</source>
        <translation>このプロファイルの証明書ファイル %1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>The certificate file %1 of this profile holds no certificate (PEM or DER).</source>
        <translation>このプロファイルの証明書ファイル %1 に証明書 (PEMまたはDER) が含まれていません</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>through the profile&apos;s proxy %1</source>
        <translation>プロファイルのプロキシ %1 経由で</translation>
    </message>
    <message>
        <source>through the system&apos;s proxy %1</source>
        <translation>システムのプロキシ %1 経由で</translation>
    </message>
</context>
<context>
    <name>meraki::Entities</name>
    <message>
        <source>nothing came instead of JSON</source>
        <translation>JSONではなく空の応答</translation>
    </message>
    <message>
        <source>HTML instead of JSON: %1</source>
        <translation>JSONではなくHTML: %1</translation>
    </message>
    <message>
        <source>broken JSON: %1 at byte %2</source>
        <translation>壊れたJSON: %1 (%2バイト目)</translation>
    </message>
    <message>
        <source>a list instead of an object</source>
        <translation>オブジェクトではなくリスト</translation>
    </message>
    <message>
        <source>an object instead of a list</source>
        <translation>リストではなくオブジェクト</translation>
    </message>
    <message>
        <source>an object without an id</source>
        <translation>IDのないオブジェクト</translation>
    </message>
</context>
<context>
    <name>meraki::Exchange</name>
    <message>
        <source>%1, %2, certificate by %3</source>
        <translation>%1, %2, 証明書の発行者: %3</translation>
    </message>
    <message>
        <source>The API key contains spaces, line breaks or other characters no key has: enter it again.</source>
        <translation>APIキーに空白や改行など、キーに使われない文字が含まれています。もう一度入力してください</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>%1 MiBを超えています</translation>
    </message>
    <message>
        <source>it cannot be decompressed: it is damaged, or larger than %1 MiB</source>
        <translation>解凍できません。破損しているか、%1 MiBを超えています</translation>
    </message>
    <message>
        <source>the connection ended before the answer did</source>
        <translation>応答が終わる前に接続が切れました</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>meraki::GetJob</name>
    <message>
        <source>The address of the next page is invalid.</source>
        <translation>次のページのアドレスが無効です</translation>
    </message>
    <message>
        <source>The address leads to %1, where the API key may not be sent.</source>
        <translation>アドレスの接続先 %1 には、APIキーを送信できません</translation>
    </message>
    <message>
        <source>A redirect leads to %1, where the API key may not be sent.</source>
        <translation>リダイレクト先の %1 には、APIキーを送信できません</translation>
    </message>
    <message>
        <source>The API key is in the address, so nothing was sent: it belongs into the connection&apos;s settings alone.</source>
        <translation>アドレスにAPIキーが含まれているため、何も送信しませんでした。キーは接続の設定にのみ入力してください</translation>
    </message>
    <message>
        <source>it ended before its first byte</source>
        <translation>最初の1バイトが届く前に終わりました</translation>
    </message>
    <message>
        <source>%1 answered with status %2, which leads nowhere.</source>
        <translation>%1 がステータス %2 を返しましたが、これでは先へ進めません</translation>
    </message>
    <message>
        <source>%1 redirected without saying where to.</source>
        <translation>%1 がリダイレクトを返しましたが、リダイレクト先がありません</translation>
    </message>
    <message>
        <source>%1 redirected to an invalid address.</source>
        <translation>%1 が無効なアドレスにリダイレクトしました</translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation>%1 のリダイレクトが循環しています</translation>
    </message>
    <message numerus="yes">
        <source>%1 redirected once more after %n redirects.</source>
        <translation>
            <numerusform>%1 のリダイレクトが%n回を超えました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meraki::Profile</name>
    <message>
        <source>Most of the world</source>
        <translation>ほとんどの国と地域</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>カナダ</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>India</source>
        <translation>インド</translation>
    </message>
    <message>
        <source>US government (FedRAMP)</source>
        <translation>米国政府 (FedRAMP)</translation>
    </message>
    <message>
        <source>Enter the address of the API, such as https://api.meraki.com/api/v1.</source>
        <translation>APIのアドレスを入力してください。例: https://api.meraki.com/api/v1</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>「%1」はWebアドレスではありません。</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password; the API key is kept apart.</source>
        <translation>アドレスにユーザー名やパスワードを含めることはできません。APIキーは別に保存されます。</translation>
    </message>
    <message>
        <source>The address must begin with https://, not %1://.</source>
        <translation>アドレスは %1:// ではなく https:// で始めてください。</translation>
    </message>
    <message>
        <source>http:// is for this computer&apos;s own addresses alone: it would send the API key to %1 unencrypted; use https://.</source>
        <translation>http:// は、このコンピューター自身のアドレスにしか使えません。APIキーが暗号化されずに %1 へ送信されてしまいます。https:// を使ってください。</translation>
    </message>
    <message>
        <source>%1 is the Dashboard&apos;s address, not its API&apos;s: use %2.</source>
        <translation>%1 はAPIではなくDashboardのアドレスです。%2 を使ってください。</translation>
    </message>
    <message>
        <source>The address must not contain “?” or “#”.</source>
        <translation>アドレスに「?」や「#」を含めることはできません。</translation>
    </message>
    <message>
        <source>Version 0 of the API is gone: the address must end in /api/v1.</source>
        <translation>APIのバージョン0は廃止されました。アドレスの末尾は /api/v1 にしてください。</translation>
    </message>
    <message>
        <source>The address must end in /api/v1.</source>
        <translation>アドレスの末尾は /api/v1 にしてください。</translation>
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
        <translation>オンライン</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>open</source>
        <translation>表示中</translation>
    </message>
</context>
<context>
    <name>models::GroupModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What was put together, level by level.</source>
        <translation>まとめた項目を階層ごとに示します。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>What the client received (download), in kB, MB, GB or TB of 1000 bytes each step.</source>
        <translation>クライアントが受信した量 (ダウンロード)。単位は1000倍ごとにkB、MB、GB、TBです。</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>What the client sent (upload), in kB, MB, GB or TB of 1000 bytes each step.</source>
        <translation>クライアントが送信した量 (アップロード)。単位は1000倍ごとにkB、MB、GB、TBです。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Received and sent together.</source>
        <translation>受信と送信の合計。</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>フロー数</translation>
    </message>
    <message>
        <source>How many flows (connections) there were.</source>
        <translation>フロー (接続) の数。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ時間</translation>
    </message>
    <message>
        <source>How long it was active: hours, minutes, seconds. What was active at the same time counts each for itself.</source>
        <translation>アクティブだった時間 (時間、分、秒)。同時にアクティブだったものは、それぞれ別に数えます。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Days seen</source>
        <translation>検出日数</translation>
    </message>
    <message>
        <source>On how many of the days there is anything of it.</source>
        <translation>期間のうち、データがあった日数。</translation>
    </message>
    <message>
        <source>Received and sent, in per cent of everything that is shown.</source>
        <translation>表示中の全体に占める、受信と送信の合計の割合。</translation>
    </message>
    <message>
        <source>Received, in per cent of everything that is shown.</source>
        <translation>表示中の全体に占める、受信の割合。</translation>
    </message>
    <message>
        <source>Sent, in per cent of everything that is shown.</source>
        <translation>表示中の全体に占める、送信の割合。</translation>
    </message>
    <message>
        <source>Flows, in per cent of everything that is shown.</source>
        <translation>表示中の全体に占める、フロー数の割合。</translation>
    </message>
    <message>
        <source>The API left something out here, so a filter cannot ask for it.</source>
        <translation>APIがこの値を省略しているため、フィルターの条件にできません。</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Protocol and port</source>
        <translation>プロトコル・ポート</translation>
    </message>
    <message numerus="yes">
        <source>seen on %1 of %Ln day(s)</source>
        <translation>
            <numerusform>%Ln日中%1日で検出</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 flows</source>
        <translation>%1フロー</translation>
    </message>
    <message>
        <source>Received %1, sent %2, %3 flows</source>
        <translation>受信 %1、送信 %2、%3フロー</translation>
    </message>
    <message>
        <source>Active for %1</source>
        <translation>アクティブ時間 %1</translation>
    </message>
</context>
<context>
    <name>models::RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>When the request was sent.</source>
        <translation>リクエストを送信した時刻。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Always GET: Flowtrail only reads.</source>
        <translation>常にGETです。Flowtrailは読み取りしか行いません。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>What was asked for, behind the API&apos;s address. The key is in no address.</source>
        <translation>要求した内容 (APIのアドレスに続く部分)。アドレスにキーは含まれません。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>The HTTP status, or what happened where none came.</source>
        <translation>HTTPステータス。ステータスが返らなかった場合は、何が起きたかを示します。</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Milliseconds from sending to the last byte.</source>
        <translation>送信から最後のバイトを受信するまでのミリ秒数。</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>The first, or which repetition after a failure.</source>
        <translation>初回か、失敗後の何回目の再試行か。</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエストID</translation>
    </message>
    <message>
        <source>The answer&apos;s X-Request-Id: Meraki&apos;s support asks for it.</source>
        <translation>応答の X-Request-Id。Merakiのサポートへの問い合わせに必要です。</translation>
    </message>
</context>
<context>
    <name>models::TrafficHistoryModel</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date format, a day in the table</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>The day the record covers. Each record is the sum of one day.</source>
        <translation>レコードの対象日。各レコードは1日分の合計です。</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>The application as the network classified it.</source>
        <translation>ネットワークが分類したアプリケーション。</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>The host name or IP address the client talked to.</source>
        <translation>クライアントの通信相手のホスト名またはIPアドレス。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>The transport protocol, TCP or UDP.</source>
        <translation>トランスポートプロトコル (TCPまたはUDP)。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>The destination&apos;s port.</source>
        <translation>宛先のポート。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>What the client received (download), in kB, MB, GB or TB of 1000 bytes each step. Exports have kilobytes.</source>
        <translation>クライアントが受信した量 (ダウンロード)。単位は1000倍ごとにkB、MB、GB、TBです。エクスポートではkBになります。</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>What the client sent (upload), in kB, MB, GB or TB of 1000 bytes each step. Exports have kilobytes.</source>
        <translation>クライアントが送信した量 (アップロード)。単位は1000倍ごとにkB、MB、GB、TBです。エクスポートではkBになります。</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>フロー数</translation>
    </message>
    <message>
        <source>How many flows (connections) there were.</source>
        <translation>フロー (接続) の数。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ時間</translation>
    </message>
    <message>
        <source>How long it was active: hours, minutes, seconds.</source>
        <translation>アクティブだった時間 (時間、分、秒)。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Received and sent, in per cent of everything that is shown.</source>
        <translation>表示中の全体に占める、受信と送信の合計の割合。</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>read out instead of a dash</comment>
        <translation>値なし</translation>
    </message>
    <message>
        <source>The API gave no value here.</source>
        <translation>APIから値が返されませんでした。</translation>
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
        <translation>システムのキーチェーンからキーを削除できませんでした。キーチェーンのプログラムで削除してください。「Flowtrail」という名前で登録されています。</translation>
    </message>
    <message>
        <source>The system keychain kept something else than the key. Try again.</source>
        <translation>システムのキーチェーンに、キーとは異なる内容が保存されました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The system keychain has no such key. Enter the key again.</source>
        <translation>システムのキーチェーンにこのキーがありません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The system keychain did not keep the key. Try again.</source>
        <translation>システムのキーチェーンにキーを保存できませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again.</source>
        <translation>システムのキーチェーンがロックされています。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time. It may be waiting for its password: look for its window, and try again.</source>
        <translation>システムのキーチェーンから時間内に応答がありませんでした。パスワードの入力待ちの可能性があります。入力ウィンドウを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Flowtrail cannot reach a keychain on this system. Start one, such as GNOME Keyring or KWallet, and try again.</source>
        <translation>このシステムのキーチェーンに接続できません。GNOME KeyringやKWalletなどを起動して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The system keychain refused access. Allow Flowtrail to use it, and try again.</source>
        <translation>システムのキーチェーンがアクセスを拒否しました。Flowtrailに使用を許可して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The system keychain failed: %1</source>
        <translation>システムのキーチェーンでエラーが発生しました: %1</translation>
    </message>
</context>
<context>
    <name>secrets::SessionStore</name>
    <message>
        <source>No key is kept for this session. Enter the key again.</source>
        <translation>このセッションにはキーが保存されていません。もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>text::Sentence</name>
    <message>
        <source>%1.</source>
        <comment>a sentence and its full stop</comment>
        <translation>%1。</translation>
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
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>traffic::DayWords</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>過去%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d</source>
        <comment>date format: the 3 of 3 – 9 Nov</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>weekday</comment>
        <translation>毎週%1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2, %n day(s)</source>
        <translation>
            <numerusform>%1 – %2、%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>The last days can be 1 to %1, as in “7d” or “last 7 days”.</source>
        <translation>過去の日数に指定できるのは1から%1までです。例: 「7d」「過去7日間」</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>weekday</comment>
        <translation>前の%1</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from day to day</comment>
        <translation>から</translation>
    </message>
    <message>
        <source>The range ends before it begins: write “3-9 Nov”, not “9-3 Nov”.</source>
        <translation>期間の終わりが始まりより前です。「11月9-3」ではなく「11月3-9」と入力してください。</translation>
    </message>
    <message>
        <source>The weekday is another one: that day is %1.</source>
        <translation>曜日が違います。その日は %1 です。</translation>
    </message>
    <message>
        <source>There is no day %1 in %2.</source>
        <translation>%2に%1日はありません。</translation>
    </message>
    <message>
        <source>write “7d”, “last week”, “3-9 Nov”, “tue” or “2026-11-03”.</source>
        <translation>「7d」「先週」「11月3-9」「火」「2026-11-03」のように入力してください。</translation>
    </message>
    <message>
        <source>For days, %1</source>
        <comment>what follows is: write “7d”, …</comment>
        <translation>日付は、%1</translation>
    </message>
    <message>
        <source>“%1” is not understood: %2</source>
        <translation>「%1」を解釈できません。%2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>traffic::Group</name>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ui::Breadcrumb</name>
    <message>
        <source>First steps of the way</source>
        <translation>省略された階層</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>戻る (Alt+←)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>進む (Alt+→)</translation>
    </message>
</context>
<context>
    <name>ui::ChartCard</name>
    <message>
        <source>How the same numbers are drawn</source>
        <translation>グラフの形式 (数値は同じです)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>フロー数</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Show as table (%1)</source>
        <translation>表で表示 (%1)</translation>
    </message>
    <message>
        <source>Form of the chart: %1</source>
        <translation>グラフの形式: %1</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>実数</translation>
    </message>
    <message>
        <source>Shares, 100 %</source>
        <translation>割合 (100%)</translation>
    </message>
    <message>
        <source>Received and sent</source>
        <translation>受信と送信</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>曜日別</translation>
    </message>
</context>
<context>
    <name>ui::ChartTable</name>
    <message>
        <source>Chart as table</source>
        <translation>グラフの表</translation>
    </message>
</context>
<context>
    <name>ui::ChartTableModel</name>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1 (現時点)</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceModel</name>
    <message>
        <source>not available</source>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>表示中</translation>
    </message>
</context>
<context>
    <name>ui::Chooser</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>「%1」に一致するものがありません</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>項目がありません</translation>
    </message>
</context>
<context>
    <name>ui::ClientDelegate</name>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>メーカー</translation>
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
        <translation>スイッチポート</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回検出</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終検出</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>クライアントキー</translation>
    </message>
</context>
<context>
    <name>ui::ClientSuggestions</name>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Look for it in the whole organization</source>
        <translation>組織全体で探す</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looking in organization %1 of %2…</source>
        <translation>組織を検索しています (%1/%2)…</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>検索はキャンセルされました。</translation>
    </message>
    <message>
        <source>It was seen in none of the networks.</source>
        <translation>どのネットワークでも検出されていません。</translation>
    </message>
    <message numerus="yes">
        <source>And in %n more network(s).</source>
        <translation>
            <numerusform>ほかに%n件のネットワークでも検出されています。</numerusform>
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
        <translation>一覧の進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keeps what has come</source>
        <translation>取得済みの分は残ります</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Loading clients, page %1…</source>
        <translation>クライアントを読み込んでいます (ページ%1)…</translation>
    </message>
    <message>
        <source>Usage of %1 of %2 clients…</source>
        <translation>クライアントの使用量を取得しています (%1/%2)…</translation>
    </message>
    <message>
        <source>The list is not complete: %1</source>
        <translation>一覧は不完全です: %1</translation>
    </message>
    <message>
        <source>The list is not complete: it was cancelled.</source>
        <translation>一覧は不完全です (キャンセルされました)。</translation>
    </message>
    <message>
        <source>Not everybody&apos;s usage is known: %1</source>
        <translation>一部のクライアントの使用量が不明です: %1</translation>
    </message>
    <message>
        <source>Not everybody&apos;s usage is known: it was cancelled.</source>
        <translation>一部のクライアントの使用量が不明です (キャンセルされました)。</translation>
    </message>
</context>
<context>
    <name>ui::ClientsPane</name>
    <message>
        <source>Search clients</source>
        <translation>クライアントを検索</translation>
    </message>
    <message>
        <source>Finds names, users, MAC and IP addresses, systems, VLANs, SSIDs and ports. A client&apos;s key, MAC or IP address can be opened from here even if it is not in the list.</source>
        <translation>名前、ユーザー、MACアドレス、IPアドレス、システム、VLAN、SSID、ポートを検索します。一覧にないクライアントも、キー、MACアドレス、IPアドレスを入力すれば開けます。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>last 31 days</source>
        <translation>過去31日間</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>クライアント%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2中%1件</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln client(s)</source>
        <translation>
            <numerusform>%Ln件のクライアントを検索</numerusform>
        </translation>
    </message>
    <message>
        <source>Search, or type a client</source>
        <translation>クライアントを検索、または入力</translation>
    </message>
    <message>
        <source>No client is called that</source>
        <translation>該当するクライアントがありません</translation>
    </message>
    <message>
        <source>Names, users, addresses, systems, VLANs, SSIDs and ports were searched.</source>
        <translation>名前、ユーザー、アドレス、システム、VLAN、SSID、ポートを検索しました。</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>クライアントはまだありません</translation>
    </message>
    <message>
        <source>They are listed here once a network is open.</source>
        <translation>ネットワークを開くと、ここに一覧表示されます。</translation>
    </message>
    <message>
        <source>Which network?</source>
        <translation>ネットワークを選択してください</translation>
    </message>
    <message>
        <source>Its clients are listed here.</source>
        <translation>クライアントがここに一覧表示されます。</translation>
    </message>
    <message>
        <source>Cancelled before any client came</source>
        <translation>クライアントを取得する前にキャンセルされました</translation>
    </message>
    <message>
        <source>No clients</source>
        <translation>クライアントがありません</translation>
    </message>
    <message>
        <source>No client was seen in this network in the last 31 days.</source>
        <translation>過去31日間、このネットワークで検出されたクライアントはありません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>お気に入りから削除</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>お気に入りに追加</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Copy MAC address</source>
        <translation>MACアドレスをコピー</translation>
    </message>
    <message>
        <source>Copy IP address</source>
        <translation>IPアドレスをコピー</translation>
    </message>
    <message>
        <source>Copy client key</source>
        <translation>クライアントキーをコピー</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>What to do or open</source>
        <translation>実行するコマンド、または開くもの</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>最近使ったもの</translation>
    </message>
</context>
<context>
    <name>ui::ConnectDialog</name>
    <message>
        <source>Keep for this session</source>
        <translation>このセッションのみ保存</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>Connect to the Meraki Dashboard API</source>
        <translation>Meraki Dashboard APIに接続</translation>
    </message>
    <message>
        <source>Make a key in the Dashboard under your profile, API access. Read access is enough. It is kept in this computer&apos;s keychain and sent to nobody but the API.</source>
        <translation>Dashboardの自分のプロファイルにある「API access」でキーを作成してください。読み取り権限で十分です。キーはこのコンピューターのキーチェーンに保存され、API以外には送信されません。</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>キーチェーンを再試行</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>確認して保存</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>その名前のプロファイルはすでにあります。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Reading the key from the keychain…</source>
        <translation>キーチェーンからキーを読み取っています…</translation>
    </message>
    <message>
        <source>Asking %1 who this key belongs to…</source>
        <translation>このキーの所有者を %1 に問い合わせています…</translation>
    </message>
    <message>
        <source>Keeping the key in the keychain…</source>
        <translation>キーをキーチェーンに保存しています…</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>キーをキーチェーンに保存しました。</translation>
    </message>
    <message>
        <source>You can keep the key for this session only: it is forgotten when Flowtrail ends.</source>
        <translation>このセッションの間だけキーを保存することもできます。Flowtrailを終了すると消去されます。</translation>
    </message>
    <message>
        <source>The key is kept for this session only.</source>
        <translation>キーはこのセッションの間だけ保存されます。</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionMenu</name>
    <message>
        <source>Add a connection…</source>
        <translation>接続を追加…</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>接続を管理…</translation>
    </message>
    <message>
        <source>Check this connection…</source>
        <translation>この接続を診断…</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>リクエストログ</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>ui::DailyChartView</name>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>Nothing matching</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Today, so far</source>
        <translation>今日 (現時点)</translation>
    </message>
    <message>
        <source>With today, so far</source>
        <translation>今日の現時点までを含む</translation>
    </message>
    <message>
        <source>Incomplete: pages are missing</source>
        <translation>不完全: 欠けているページがあります</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lines of a legend</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>No traffic to show</source>
        <translation>表示するトラフィックがありません</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>M月d日dddd</translation>
    </message>
    <message numerus="yes">
        <source>%1, mean of %Ln day(s)</source>
        <comment>a day of the week</comment>
        <translation>
            <numerusform>%1、%Ln日間の平均</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln日間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the day</source>
        <translation>その日の %1</translation>
    </message>
    <message>
        <source>%1 of the week</source>
        <translation>その週の %1</translation>
    </message>
    <message>
        <source>%1 of such a day</source>
        <translation>その曜日の %1</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <translation>全体の %1</translation>
    </message>
    <message>
        <source>Share of flows</source>
        <translation>フロー数の割合</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>フロー数</translation>
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
        <translation>上: 受信、下: 送信 · %1</translation>
    </message>
    <message>
        <source>Received · %1</source>
        <translation>受信 · %1</translation>
    </message>
    <message>
        <source>Sent · %1</source>
        <translation>送信 · %1</translation>
    </message>
    <message>
        <source>Received and sent · %1</source>
        <translation>受信と送信 · %1</translation>
    </message>
    <message>
        <source>Days in %1</source>
        <comment>a time zone</comment>
        <translation>日付の基準: %1</translation>
    </message>
    <message>
        <source>Weeks from Monday, days in %1</source>
        <comment>a time zone</comment>
        <translation>月曜始まりの週、日付の基準: %1</translation>
    </message>
    <message>
        <source>Means of days with data, today left out, in %1</source>
        <comment>a time zone</comment>
        <translation>データのある日の平均 (今日を除く)、日付の基準: %1</translation>
    </message>
    <message>
        <source>%1 flows</source>
        <translation>%1フロー</translation>
    </message>
    <message>
        <source>%1, no data</source>
        <translation>%1、データなし</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>day, application, amount, share of the day</comment>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1 (現時点)</translation>
    </message>
    <message>
        <source>%1, %2, %3 of all</source>
        <comment>application, amount, share</comment>
        <translation>%1、%2、全体の %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without data</source>
        <translation>
            <numerusform>うち%Ln日はデータなし</numerusform>
        </translation>
    </message>
    <message>
        <source>largest: %1</source>
        <translation>最大: %1</translation>
    </message>
    <message>
        <source>Daily chart</source>
        <translation>日別グラフ</translation>
    </message>
    <message>
        <source>The arrow keys read the bars.</source>
        <translation>矢印キーでグラフの棒を順に読み上げます。</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, too small here</source>
        <translation>
            <numerusform>ほか%Ln件 (表示しきれません)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 (現時点)</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>受信 %1、送信 %2</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>合計: %1</translation>
    </message>
    <message>
        <source>The day so far: %1</source>
        <translation>この日の現時点の合計: %1</translation>
    </message>
    <message>
        <source>The whole day: %1</source>
        <translation>この日の合計: %1</translation>
    </message>
    <message>
        <source>%1 · %2 of all</source>
        <translation>%1 · 全体の %2</translation>
    </message>
</context>
<context>
    <name>ui::DayRangeMenu</name>
    <message>
        <source>7d, last week, 3-9 Nov, tue</source>
        <translation>7d, 先週, 11月3-9, 火</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Days shown: %1</source>
        <translation>表示期間: %1</translation>
    </message>
    <message>
        <source>dddd d MMM</source>
        <comment>date format</comment>
        <translation>M月d日dddd</translation>
    </message>
    <message>
        <source>All days are shown.</source>
        <translation>全期間を表示しています。</translation>
    </message>
</context>
<context>
    <name>ui::DayStrip</name>
    <message>
        <source>Days shown</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>No days</source>
        <translation>日付なし</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), %1</source>
        <translation>
            <numerusform>%n日間、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>M月d日</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n day(s), %3</source>
        <translation>
            <numerusform>%1から%2、%n日間、%3</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>M月d日dddd</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 (現時点)</translation>
    </message>
    <message>
        <source>The arrow keys move the days shown, with Shift their end, with Ctrl by a week. Escape shows all.</source>
        <translation>矢印キーで表示期間を移動します。Shiftキーを押すと期間の終わりだけを、Ctrlキーを押すと1週間単位で動かします。Escキーで全期間を表示します。</translation>
    </message>
</context>
<context>
    <name>ui::DoctorDialog</name>
    <message>
        <source>Copy report</source>
        <translation>診断結果をコピー</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Check this connection</source>
        <translation>この接続を診断</translation>
    </message>
    <message>
        <source>All of it, for a ticket. The key is not in it.</source>
        <translation>すべての内容をコピーします。問い合わせに添付できます。キーは含まれません。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>診断結果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Something failed: see above what to do.</source>
        <translation>失敗した項目があります。対処方法は上の結果をご覧ください。</translation>
    </message>
    <message>
        <source>It works, with warnings.</source>
        <translation>動作していますが、警告があります。</translation>
    </message>
    <message>
        <source>Nothing is wrong with this connection.</source>
        <translation>この接続に問題はありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Chart as image</source>
        <translation>グラフの画像</translation>
    </message>
    <message>
        <source>Table as file</source>
        <translation>表のファイル</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 records…</source>
        <translation>書き込んでいます: %2件中%1件のレコード…</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Looking for names to replace…</source>
        <translation>置き換える名前を探しています…</translation>
    </message>
    <message>
        <source>Preview of the image</source>
        <translation>画像のプレビュー</translation>
    </message>
    <message>
        <source>Sheets: Summary with a chart, Days, Records, About. The records:</source>
        <translation>シート: 集計 (グラフ付き)、日別、レコード、情報。レコード:</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>ファイルの先頭部分</translation>
    </message>
    <message>
        <source>Preview of the report&apos;s first page</source>
        <translation>レポートの1ページ目のプレビュー</translation>
    </message>
    <message>
        <source>The first of %1 pages</source>
        <translation>全%1ページの1ページ目</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1を保存</translation>
    </message>
    <message>
        <source>“%1”: the name has to end in one of %2.</source>
        <translation>「%1」: 名前の末尾は %2 のいずれかにしてください。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in %1</source>
        <translation>
            <numerusform>%1 (%n行)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>%1 (レコード%n件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>The printer could not be painted on.</source>
        <translation>プリンターに出力できませんでした。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>ui::ExportForm</name>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Pseudonymize names and addresses</source>
        <translation>名前とアドレスを仮名化</translation>
    </message>
    <message>
        <source>The client, its user, network and organization, addresses and private host names get other names. Public host names stay.</source>
        <translation>クライアントとそのユーザー、ネットワーク、組織、アドレス、プライベートなホスト名を別の名前に置き換えます。公開ホスト名はそのままです。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>サイズ (ピクセル)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Records shown (%1)</source>
        <translation>表示中のレコード (%1)</translation>
    </message>
    <message>
        <source>Summary: %1 (%2)</source>
        <translation>集計: %1 (%2)</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Comma: 1.5,2</source>
        <translation>カンマ: 1.5,2</translation>
    </message>
    <message>
        <source>Semicolon, decimal comma: 1,5;2</source>
        <translation>セミコロン (小数点はカンマ): 1,5;2</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>改行コード</translation>
    </message>
    <message>
        <source>CR LF, as the standard has it</source>
        <translation>CR LF (標準規格どおり)</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>Byte-order mark, for older Excel</source>
        <translation>バイト順マーク (BOM) を付加 – 古いExcel用</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>データの出所</translation>
    </message>
    <message>
        <source>In a file beside it</source>
        <translation>別ファイルに保存</translation>
    </message>
    <message>
        <source>As comment lines</source>
        <translation>コメント行として記載</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>ui::ExportFormat</name>
    <message>
        <source>PNG image</source>
        <translation>PNG画像</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG画像</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDFドキュメント</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>カンマ区切りテキスト</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excelブック</translation>
    </message>
    <message>
        <source>Tab-separated values</source>
        <translation>タブ区切りテキスト</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON, one record a line</source>
        <translation>JSON (1行に1レコード)</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdownの表</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webページ</translation>
    </message>
</context>
<context>
    <name>ui::ExportMenu</name>
    <message>
        <source>Chart as image…</source>
        <translation>グラフの画像…</translation>
    </message>
    <message>
        <source>Table as file…</source>
        <translation>表のファイル…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>グラフをコピー</translation>
    </message>
    <message>
        <source>Preparing the report…</source>
        <translation>レポートを準備しています…</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Filter: any words, or app:zoom dest:*.google.com port:443 recv&gt;100MB day:7d</source>
        <translation>フィルター: 任意の語句、または app:zoom dest:*.google.com port:443 recv&gt;100MB day:7d</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>Enter selects it in the text, Delete removes it.</source>
        <translation>Enterキーでテキスト内の条件を選択し、Deleteキーで削除します。</translation>
    </message>
    <message>
        <source>Filter term: %1</source>
        <translation>フィルター条件: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Remove from the filter (Delete)</source>
        <translation>フィルターから削除 (Delete)</translation>
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
            <numerusform>ほか%n件のフィルター条件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterCompleter</name>
    <message>
        <source>Completions</source>
        <translation>入力候補</translation>
    </message>
</context>
<context>
    <name>ui::FilterCompletion</name>
    <message>
        <source>the whole name of an application, * for any part</source>
        <translation>アプリケーションの完全な名前 (* は任意の文字列)</translation>
    </message>
    <message>
        <source>a host name or an address, * for any part</source>
        <translation>ホスト名またはアドレス (* は任意の文字列)</translation>
    </message>
    <message>
        <source>a registered domain and all below it</source>
        <translation>登録ドメインとその下位すべて</translation>
    </message>
    <message>
        <source>a protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>a port, or a range such as 1..1024</source>
        <translation>ポート、または 1..1024 のような範囲</translation>
    </message>
    <message>
        <source>a day, a range of days, or the last few</source>
        <translation>日付、期間、または過去の日数</translation>
    </message>
    <message>
        <source>received, as in recv&gt;100MB</source>
        <translation>受信量 (例: recv&gt;100MB)</translation>
    </message>
    <message>
        <source>sent, as in sent&gt;1GB</source>
        <translation>送信量 (例: sent&gt;1GB)</translation>
    </message>
    <message>
        <source>received and sent together</source>
        <translation>受信と送信の合計</translation>
    </message>
    <message>
        <source>number of flows</source>
        <translation>フロー数</translation>
    </message>
    <message>
        <source>active seconds</source>
        <translation>アクティブ時間 (秒)</translation>
    </message>
    <message>
        <source>application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>宛先</translation>
    </message>
</context>
<context>
    <name>ui::FilterField</name>
    <message>
        <source>Remove the filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>What a filter can say (F1)</source>
        <translation>フィルターの書き方 (F1)</translation>
    </message>
</context>
<context>
    <name>ui::FilterHelp</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>A record is shown if every term lets it through. Click an example to add it.</source>
        <translation>すべての条件を満たすレコードが表示されます。例をクリックすると追加されます。</translation>
    </message>
    <message>
        <source>a word anywhere in application or destination</source>
        <translation>アプリケーションまたは宛先のどこかに含まれる語</translation>
    </message>
    <message>
        <source>words in quotes are looked for together</source>
        <translation>引用符で囲んだ語句は、ひと続きの文字列として検索</translation>
    </message>
    <message>
        <source>a minus before any term excludes what it matches</source>
        <translation>条件の前にマイナスを付けると、一致するものを除外</translation>
    </message>
    <message>
        <source>Names match as a whole; * stands for anything, commas for “or”.</source>
        <translation>名前は全体が一致する必要があります。* は任意の文字列、カンマは「または」を表します。</translation>
    </message>
    <message>
        <source>one application or the other</source>
        <translation>いずれかのアプリケーション</translation>
    </message>
    <message>
        <source>a name with spaces stands in quotes</source>
        <translation>空白を含む名前は引用符で囲む</translation>
    </message>
    <message>
        <source>destinations that end in .google.com</source>
        <translation>.google.com で終わる宛先</translation>
    </message>
    <message>
        <source>a registered domain and all that is below it</source>
        <translation>登録ドメインとその下位すべて</translation>
    </message>
    <message>
        <source>a protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>ports and ranges of ports</source>
        <translation>ポートとポートの範囲</translation>
    </message>
    <message>
        <source>records without an application</source>
        <translation>アプリケーションのないレコード</translation>
    </message>
    <message>
        <source>Days: a second one replaces the first.</source>
        <translation>日付: 2つ目の指定は1つ目を置き換えます。</translation>
    </message>
    <message>
        <source>the last seven days, today included</source>
        <translation>今日を含む過去7日間</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>毎週火曜日</translation>
    </message>
    <message>
        <source>from one day to another, or a single day</source>
        <translation>期間、または特定の1日</translation>
    </message>
    <message>
        <source>Amounts: &gt; &gt;= &lt; &lt;= =, in kB, MB, GB, TB or KiB, MiB, GiB, TiB.</source>
        <translation>量: &gt; &gt;= &lt; &lt;= =、単位は kB、MB、GB、TB または KiB、MiB、GiB、TiB です。</translation>
    </message>
    <message>
        <source>received; sent and total are the others</source>
        <translation>受信量 (ほかに送信量 sent と合計 total も使用可)</translation>
    </message>
    <message>
        <source>number of flows</source>
        <translation>フロー数</translation>
    </message>
    <message>
        <source>active seconds</source>
        <translation>アクティブ時間 (秒)</translation>
    </message>
    <message>
        <source>More in Help</source>
        <translation>詳しくはヘルプへ</translation>
    </message>
</context>
<context>
    <name>ui::GroupTree</name>
    <message>
        <source>No traffic matches</source>
        <translation>一致するトラフィックがありません</translation>
    </message>
    <message>
        <source>Filter to “%1”</source>
        <translation>「%1」で絞り込む</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>「%1」を除外</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
</context>
<context>
    <name>ui::GroupedView</name>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <translation>選択した行をコピー</translation>
    </message>
    <message>
        <source>Expand all below</source>
        <translation>下位をすべて展開</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>すべて折りたたむ</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Search all pages, or paste an error</source>
        <translation>全ページを検索、またはエラーを貼り付け</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – ヘルプ</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>A newer Flowtrail has been here</source>
        <translation>より新しいバージョンのFlowtrailが使用されていました</translation>
    </message>
    <message>
        <source>Its settings stay as they are. This one keeps its own beside them, from what it understood of those.</source>
        <translation>そのバージョンの設定はそのまま残します。このバージョンは、そこから読み取れた内容を基に、自身の設定を別に保存します。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Save or copy what is shown (Ctrl+E)</source>
        <translation>表示内容を保存またはコピー (Ctrl+E)</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>The connection and its key</source>
        <translation>接続とそのキー</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Fetch everything again (F5)</source>
        <translation>すべて取得し直す (F5)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Views kept under a name</source>
        <translation>名前を付けて保存したビュー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Remove the filter&apos;s last term</source>
        <translation>フィルターの最後の条件を削除</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>次のクライアント</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>前のクライアント</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>クライアントを検索</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>ネットワークを選択</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>すべてのレコードを表示</translation>
    </message>
    <message>
        <source>Show records grouped</source>
        <translation>レコードをグループ化して表示</translation>
    </message>
    <message>
        <source>Open in Dashboard</source>
        <translation>Dashboardで開く</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新しいウィンドウ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存できませんでした</translation>
    </message>
    <message>
        <source>Chart copied</source>
        <translation>グラフをコピーしました</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Reading the key from the keychain…</source>
        <translation>キーチェーンからキーを読み取っています…</translation>
    </message>
    <message>
        <source>The keychain may be asking for its password. You can also enter the key here.</source>
        <translation>キーチェーンがパスワードの入力を待っている可能性があります。ここでキーを入力することもできます。</translation>
    </message>
    <message>
        <source>The key of “%1” could not be read</source>
        <translation>「%1」のキーを読み取れませんでした</translation>
    </message>
    <message>
        <source>That is the API key</source>
        <translation>これはAPIキーです</translation>
    </message>
    <message>
        <source>It was not sent as an address, and it is not remembered. Type a network&apos;s ID, or a client&apos;s key, MAC or IP address.</source>
        <translation>アドレスとしては送信されておらず、記録もされていません。ネットワークのID、またはクライアントのキー、MACアドレス、IPアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>接続されていません</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>ui::Message</name>
    <message>
        <source>There is no API key</source>
        <translation>APIキーがありません</translation>
    </message>
    <message>
        <source>The API key was not accepted</source>
        <translation>APIキーが受け付けられませんでした</translation>
    </message>
    <message>
        <source>This key may not see that</source>
        <translation>このキーには閲覧する権限がありません</translation>
    </message>
    <message>
        <source>Not found, or not visible to this key</source>
        <translation>見つからないか、このキーでは表示できません</translation>
    </message>
    <message>
        <source>The API refused the request</source>
        <translation>APIがリクエストを拒否しました</translation>
    </message>
    <message>
        <source>The organization&apos;s request limit is used up</source>
        <translation>組織のリクエスト上限に達しました</translation>
    </message>
    <message>
        <source>The API failed</source>
        <translation>APIでエラーが発生しました</translation>
    </message>
    <message>
        <source>The API did not answer in time</source>
        <translation>APIから時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>The API could not be reached</source>
        <translation>APIに接続できませんでした</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>接続が安全ではありません</translation>
    </message>
    <message>
        <source>The proxy refused the connection</source>
        <translation>プロキシが接続を拒否しました</translation>
    </message>
    <message>
        <source>This connection cannot be used</source>
        <translation>この接続は使用できません</translation>
    </message>
    <message>
        <source>The API sent us where the key may not go</source>
        <translation>キーを送信できない場所に転送されました</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>応答を読み取れませんでした</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>An administrator switches it on in the Dashboard under Network-wide &gt; General &gt; Traffic analysis: “Detailed: collect destination hostnames”. Data is collected from then on.</source>
        <translation>管理者は、Dashboardの Network-wide &gt; General &gt; Traffic analysis で「Detailed: collect destination hostnames」を選ぶと有効にできます。データはその時点から収集されます。</translation>
    </message>
    <message>
        <source>Detailed traffic analysis is on in this network, so this client had no classified traffic in the last month.</source>
        <translation>このネットワークのトラフィック分析は「detailed」です。このクライアントには過去1か月間、分類済みのトラフィックがありませんでした。</translation>
    </message>
    <message>
        <source>Asking whether detailed traffic analysis is on in this network…</source>
        <translation>このネットワークのトラフィック分析が「detailed」かどうかを確認しています…</translation>
    </message>
    <message>
        <source>Whether detailed traffic analysis is on in this network could not be found out. Without it there is no history.</source>
        <translation>このネットワークのトラフィック分析が「detailed」かどうかを確認できませんでした。「detailed」でない場合、履歴はありません。</translation>
    </message>
    <message>
        <source>In a guest or hotel network, open a web page first and sign in. A proxy may also have answered instead of the API.</source>
        <translation>ゲスト用やホテルなどのネットワークでは、先にWebページを開いてサインインしてください。APIの代わりにプロキシが応答した可能性もあります。</translation>
    </message>
    <message>
        <source>Check that this computer is online, and the region and proxy of this connection.</source>
        <translation>このコンピューターがオンラインであること、この接続のリージョンとプロキシが正しいことを確認してください。</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>ステータス %1</translation>
    </message>
    <message>
        <source>Request ID %1</source>
        <translation>リクエストID %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n回試行</numerusform>
        </translation>
    </message>
    <message>
        <source>This network does not classify its traffic</source>
        <translation>このネットワークはトラフィックを分類していません</translation>
    </message>
    <message>
        <source>Traffic analysis is off in this network, so there is no history of applications.</source>
        <translation>このネットワークではトラフィック分析が無効なため、アプリケーションの履歴がありません。</translation>
    </message>
    <message>
        <source>Traffic analysis is only “basic” in this network; a client&apos;s history needs “detailed”.</source>
        <translation>このネットワークのトラフィック分析は「basic」です。クライアントの履歴には「detailed」が必要です。</translation>
    </message>
    <message>
        <source>See which applications a client used</source>
        <translation>クライアントが使用したアプリケーションを確認</translation>
    </message>
    <message>
        <source>Flowtrail reads the Meraki Dashboard API with a key of yours. It only ever reads.</source>
        <translation>Flowtrailは、お使いのキーでMeraki Dashboard APIを読み取ります。読み取り以外の操作は行いません。</translation>
    </message>
    <message>
        <source>Which client?</source>
        <translation>クライアントを選択してください</translation>
    </message>
    <message>
        <source>Choose an organization and a network above, then a client on the left. A client&apos;s key, MAC or IP address can also be typed there.</source>
        <translation>上で組織とネットワークを、左でクライアントを選択してください。クライアントのキー、MACアドレス、IPアドレスを左に入力することもできます。</translation>
    </message>
    <message>
        <source>Fetching the first page…</source>
        <translation>最初のページを取得しています…</translation>
    </message>
    <message>
        <source>Cancelled before anything came</source>
        <translation>データを取得する前にキャンセルされました</translation>
    </message>
    <message>
        <source>No traffic is known of this client</source>
        <translation>このクライアントのトラフィックはありません</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>フィルターに一致するものがありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are hidden by it.</source>
        <translation>
            <numerusform>%Ln件のレコードがフィルターで非表示になっています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MessageView</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>キーを入力…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>すべてのレコードを表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Copies the error with its status, request ID and address</source>
        <translation>エラーをステータス、リクエストID、アドレスとともにコピー</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Choose an organization</source>
        <translation>組織を選択</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>組織: %1</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>ネットワークを選択</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>ネットワーク: %1</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>クライアントを選択</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>クライアント: %1</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>すべてのアプリケーション</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Application: %1</source>
        <translation>アプリケーション: %1</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>すべての宛先</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Destination: %1</source>
        <translation>宛先: %1</translation>
    </message>
    <message>
        <source>Find an organization</source>
        <translation>組織を検索</translation>
    </message>
    <message>
        <source>Find a network, or type its ID</source>
        <translation>ネットワークを検索、またはIDを入力</translation>
    </message>
    <message>
        <source>Find a client, or type its key, MAC or IP address</source>
        <translation>クライアントを検索、またはキー、MACアドレス、IPアドレスを入力</translation>
    </message>
    <message>
        <source>Find an application</source>
        <translation>アプリケーションを検索</translation>
    </message>
    <message>
        <source>Find a destination</source>
        <translation>宛先を検索</translation>
    </message>
    <message>
        <source>Loading organizations…</source>
        <translation>組織を読み込んでいます…</translation>
    </message>
    <message>
        <source>Loading networks…</source>
        <translation>ネットワークを読み込んでいます…</translation>
    </message>
    <message>
        <source>Loading clients…</source>
        <translation>クライアントを読み込んでいます…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Its API access is off: Organization &gt; Settings &gt; Dashboard API access</source>
        <translation>この組織のAPIアクセスは無効です: Organization &gt; Settings &gt; Dashboard API access</translation>
    </message>
    <message>
        <source>not permitted for this key</source>
        <translation>このキーでは許可されていません</translation>
    </message>
    <message>
        <source>only basic analysis: no history</source>
        <translation>分析が「basic」のため履歴なし</translation>
    </message>
    <message>
        <source>analysis off: no history</source>
        <translation>分析が無効のため履歴なし</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Open network %1</source>
        <translation>ネットワーク %1 を開く</translation>
    </message>
    <message>
        <source>Open client %1</source>
        <translation>クライアント %1 を開く</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesForm</name>
    <message>
        <source>As the system</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>kB, MB, GB (by 1000)</source>
        <translation>kB、MB、GB (1000単位)</translation>
    </message>
    <message>
        <source>KiB, MiB, GiB (by 1024)</source>
        <translation>KiB、MiB、GiB (1024単位)</translation>
    </message>
    <message>
        <source> requests a second</source>
        <translation> リクエスト/秒</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>量の単位(&amp;A)</translation>
    </message>
    <message>
        <source>On screen and in what you export. The command line always has kB.</source>
        <translation>画面とエクスポートに適用されます。コマンドラインでは常にkBです。</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>The time zone that the days are labelled in.</source>
        <translation>日付の表示に使うタイムゾーンです。</translation>
    </message>
    <message>
        <source>&amp;Pace at most</source>
        <translation>リクエスト頻度の上限(&amp;P)</translation>
    </message>
    <message>
        <source>For each organization, whatever a connection is set to. The API allows 10, shared with every other program that uses it.</source>
        <translation>接続の設定にかかわらず適用される、組織ごとの値です。APIが許可するのは毎秒10リクエストまでで、同じAPIを使うほかのすべてのプログラムと共有されます。</translation>
    </message>
    <message>
        <source>As the records say</source>
        <translation>レコードに従う</translation>
    </message>
    <message>
        <source>This computer&apos;s: %1</source>
        <translation>このコンピューター: %1</translation>
    </message>
    <message>
        <source>Network&apos;s zone: %1</source>
        <translation>ネットワークのタイムゾーン: %1</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
</context>
<context>
    <name>ui::PrivacyForm</name>
    <message>
        <source>Forget them now</source>
        <translation>今すぐ消去</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>すべて消去…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Keys are in this computer&apos;s keychain, everything else that is remembered in one file of settings. What the API says is kept in memory alone. Nothing is sent to anybody but the API.</source>
        <translation>キーはこのコンピューターのキーチェーンに、そのほかに記録される情報はすべて1つの設定ファイルに保存されます。APIから取得した内容はメモリ上にのみ保持されます。API以外には何も送信されません。</translation>
    </message>
    <message>
        <source>Wipe everything</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Remove all that Flowtrail keeps on this computer?</source>
        <translation>Flowtrailがこのコンピューターに保存しているものをすべて削除しますか？</translation>
    </message>
    <message>
        <source>Connections and their keys in the keychain, favourites, clients opened last, saved views and every setting. The keys themselves stay valid until they are revoked in the Dashboard. Files you exported stay. Flowtrail closes afterwards.</source>
        <translation>接続とキーチェーン内のキー、お気に入り、最近開いたクライアント、保存済みのビュー、すべての設定が削除されます。キー自体は、Dashboardで失効させるまで有効です。エクスポートしたファイルは残ります。削除後、Flowtrailは終了します。</translation>
    </message>
    <message>
        <source>Wipe and close</source>
        <translation>消去して終了</translation>
    </message>
    <message>
        <source>Remember what was opened</source>
        <translation>開いたものを記録する</translation>
    </message>
    <message>
        <source>The clients that were opened last, and what was looked at last with each connection.</source>
        <translation>最近開いたクライアントと、各接続で最後に表示していたものです。</translation>
    </message>
</context>
<context>
    <name>ui::ProfileForm</name>
    <message>
        <source>Base URL</source>
        <translation>ベースURL</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>ここにキーを貼り付け</translation>
    </message>
    <message>
        <source>Leave empty to keep the key</source>
        <translation>空欄の場合は現在のキーを維持</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>プロファイルの名前</translation>
    </message>
    <message>
        <source>Such as the organization&apos;s</source>
        <translation>例: 組織の名前</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>プロキシのユーザー</translation>
    </message>
    <message>
        <source>User, if it asks</source>
        <translation>ユーザー (必要な場合)</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Leave empty to keep the password</source>
        <translation>空欄の場合は現在のパスワードを維持</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>None but the system&apos;s</source>
        <translation>システムの証明書のみ</translation>
    </message>
    <message>
        <source>Pace, proxy, certificates</source>
        <translation>リクエスト頻度、プロキシ、証明書</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Other address…</source>
        <translation>その他のアドレス…</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>リージョン(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>ベースURL(&amp;B)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>APIキー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>How the key is sent</source>
        <translation>キーの送信方法</translation>
    </message>
    <message>
        <source>The API accepts both; some proxies let only one of them pass</source>
        <translation>APIはどちらも受け付けますが、プロキシによっては一方しか通りません</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>1秒あたりのリクエスト数</translation>
    </message>
    <message>
        <source>For each organization. The API allows 10, shared with every other program that uses it.</source>
        <translation>組織ごとの値です。APIが許可するのは毎秒10リクエストまでで、同じAPIを使うほかのすべてのプログラムと共有されます。</translation>
    </message>
    <message>
        <source> requests a second</source>
        <translation> リクエスト/秒</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTPプロキシ</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>SOCKS 5プロキシ</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>Certificates to trust beside the system&apos;s, PEM or DER: needed where a proxy opens encrypted connections. They are always checked.</source>
        <translation>システムの証明書に加えて信頼する証明書 (PEMまたはDER)。プロキシが暗号化通信を復号する環境で必要です。証明書は常に検証されます。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>証明書ファイルを選択</translation>
    </message>
    <message>
        <source>&amp;Sent as</source>
        <translation>送信方法(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>リクエスト頻度(&amp;P)</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>証明書(&amp;C)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>証明書 (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Paste an API key first.</source>
        <translation>先にAPIキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>Give the profile a name, such as the organization&apos;s.</source>
        <translation>プロファイルに組織名などの名前を付けてください。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host, such as proxy.example.org.</source>
        <translation>プロキシのホストを入力してください。例: proxy.example.org</translation>
    </message>
    <message>
        <source>There is no certificate file %1.</source>
        <translation>証明書ファイル %1 がありません。</translation>
    </message>
</context>
<context>
    <name>ui::ProfilesDialog</name>
    <message>
        <source>Proxy as the system says</source>
        <translation>プロキシ: システムの設定に従う</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>HTTP proxy %1:%2</source>
        <translation>HTTPプロキシ %1:%2</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy %1:%2</source>
        <translation>SOCKS 5プロキシ %1:%2</translation>
    </message>
    <message>
        <source>Key sent as %1</source>
        <translation>キーの送信方法: %1</translation>
    </message>
    <message>
        <source>At most %1 requests a second for each organization</source>
        <translation>リクエストは組織ごとに毎秒%1件まで</translation>
    </message>
    <message>
        <source>No pace of its own</source>
        <translation>リクエスト頻度の制限なし</translation>
    </message>
    <message>
        <source>Also trusts %1</source>
        <translation>追加で信頼する証明書: %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (使用中)</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>接続はまだありません。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Reading the key from the keychain…</source>
        <translation>キーチェーンからキーを読み取っています…</translation>
    </message>
    <message>
        <source>The key is good: %1</source>
        <translation>キーは有効です: %1</translation>
    </message>
    <message>
        <source>Asking %1 who this key belongs to…</source>
        <translation>このキーの所有者を %1 に問い合わせています…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>接続の削除</translation>
    </message>
    <message>
        <source>Remove “%1” and its key from this computer?</source>
        <translation>「%1」とそのキーをこのコンピューターから削除しますか？</translation>
    </message>
    <message>
        <source>The key itself stays valid until it is revoked in the Dashboard. What is on screen stays until you connect anew.</source>
        <translation>キー自体は、Dashboardで失効させるまで有効です。画面の表示は、新しく接続するまで残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Removing the key from the keychain…</source>
        <translation>キーチェーンからキーを削除しています…</translation>
    </message>
    <message>
        <source>The key was not removed: %1</source>
        <translation>キーを削除できませんでした: %1</translation>
    </message>
    <message>
        <source>“%1” and its key were removed.</source>
        <translation>「%1」とそのキーを削除しました。</translation>
    </message>
</context>
<context>
    <name>ui::QtChartRenderer</name>
    <message>
        <source>Partial: not everything was fetched</source>
        <translation>一部のみ: すべては取得されていません</translation>
    </message>
    <message>
        <source>The image could not be encoded as PNG.</source>
        <translation>画像をPNGとして保存できませんでした。</translation>
    </message>
    <message>
        <source>The PDF file could not be made.</source>
        <translation>PDFファイルを作成できませんでした。</translation>
    </message>
    <message>
        <source>An image cannot be scaled by %1.</source>
        <translation>画像の倍率を%1にすることはできません。</translation>
    </message>
    <message>
        <source>An image of %1 × %2 pixels is too small for a chart: it takes %3 × %4.</source>
        <translation>%1 × %2ピクセルの画像は、グラフには小さすぎます。%3 × %4以上が必要です。</translation>
    </message>
    <message>
        <source>An image of %1 × %2 pixels is too large: the limit is %3 million pixels.</source>
        <translation>%1 × %2ピクセルの画像は大きすぎます。上限は%3メガピクセルです。</translation>
    </message>
    <message>
        <source>There is not enough memory for an image of this size.</source>
        <translation>このサイズの画像を作成するにはメモリが足りません。</translation>
    </message>
</context>
<context>
    <name>ui::RankingCard</name>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>集計単位</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>ランキング</translation>
    </message>
</context>
<context>
    <name>ui::RankingDelegate</name>
    <message>
        <source>split by destination</source>
        <translation>宛先別の内訳</translation>
    </message>
    <message>
        <source>split</source>
        <comment>to click on: a group into its parts</comment>
        <translation>内訳</translation>
    </message>
</context>
<context>
    <name>ui::RecordHeader</name>
    <message>
        <source>Move “%1” to the left</source>
        <translation>「%1」を左へ移動</translation>
    </message>
    <message>
        <source>Move “%1” to the right</source>
        <translation>「%1」を右へ移動</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
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
        <translation>受信 + 送信 ≥ %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a column and its value</comment>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>domain “%1”</source>
        <translation>ドメイン「%1」</translation>
    </message>
    <message>
        <source>Filter to %1</source>
        <translation>%1 で絞り込む</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>%1 を除外</translation>
    </message>
    <message>
        <source>Filter to another value</source>
        <translation>別の値で絞り込む</translation>
    </message>
    <message>
        <source>Exclude another value</source>
        <translation>別の値を除外</translation>
    </message>
</context>
<context>
    <name>ui::RecordTable</name>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy rows as</source>
        <translation>行を次の形式でコピー</translation>
    </message>
    <message>
        <source>Open in Dashboard</source>
        <translation>Dashboardで開く</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
</context>
<context>
    <name>ui::ReportPages</name>
    <message>
        <source>The notes are longer than there is room for: they end here.</source>
        <translation>備考が長いため、ここまでを掲載しています。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2ページ</translation>
    </message>
</context>
<context>
    <name>ui::RequestLogDialog</name>
    <message>
        <source>Record requests</source>
        <translation>リクエストを記録</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>リクエストログ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Off it costs nothing</source>
        <translation>オフの間は負荷がかかりません</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>All of it, for a ticket. The key is not in it.</source>
        <translation>すべての内容をコピーします。問い合わせに添付できます。キーは含まれません。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>リクエスト%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>このビューを保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The client, the filter and how it is shown are kept, not the data.</source>
        <translation>クライアント、フィルター、表示方法を保存します。データは保存しません。</translation>
    </message>
    <message>
        <source>There is a view of this name. Replace it?</source>
        <translation>この名前のビューはすでにあります。置き換えますか？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>リセット…</translation>
    </message>
    <message>
        <source>Everything on these pages and the window&apos;s layout as in the beginning</source>
        <translation>これらのページの設定とウィンドウのレイアウトをすべて初期状態に戻します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>They are forgotten.</source>
        <translation>消去しました。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>What an export starts with. It also remembers what was chosen last.</source>
        <translation>エクスポートの初期設定です。最後に選択した内容も記録されます。</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>設定をリセット</translation>
    </message>
    <message>
        <source>Make all settings as they were in the beginning?</source>
        <translation>すべての設定を初期状態に戻しますか？</translation>
    </message>
    <message>
        <source>The window&apos;s layout too. Connections, keys, favourites and saved views stay.</source>
        <translation>ウィンドウのレイアウトも初期状態に戻ります。接続、キー、お気に入り、保存済みのビューは残ります。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Removing the keys from the keychain…</source>
        <translation>キーチェーンからキーを削除しています…</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on with the page that is missing</source>
        <translation>欠けているページから続行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Compare the client&apos;s usage with what of it was classified</source>
        <translation>クライアントの使用量と、そのうち分類済みの量を比較</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>レコード%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s)</source>
        <comment>shown of loaded</comment>
        <translation>
            <numerusform>%Ln件中%1件のレコード</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 received, %3 sent</source>
        <comment>%1: some records</comment>
        <translation>%1、受信 %2、送信 %3</translation>
    </message>
    <message>
        <source>Shown of loaded records; ↓ received and ↑ sent by the client</source>
        <translation>読み込んだレコードのうち表示中のもの。↓ はクライアントの受信、↑ は送信</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %Ln</source>
        <translation>
            <numerusform>選択: %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the records…</source>
        <translation>レコードを検索しています…</translation>
    </message>
    <message>
        <source>Looking through the records</source>
        <translation>レコードを検索中</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>取得中</translation>
    </message>
    <message>
        <source>Go back to what is shown</source>
        <translation>現在の表示に戻る</translation>
    </message>
    <message>
        <source>Stop fetching; what came stays</source>
        <translation>取得を中止 (取得済みの分は残ります)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Lnページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) could not be read</source>
        <translation>
            <numerusform>%Ln件のフィールドを読み取れませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) skipped</source>
        <translation>
            <numerusform>%Ln件の要素をスキップしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after %1: there are more</source>
        <translation>%1を取得して停止: 続きがあります</translation>
    </message>
    <message>
        <source>Partial: cancelled after %1</source>
        <translation>一部のみ: %1を取得後にキャンセル</translation>
    </message>
    <message>
        <source>Partial: failed after %1</source>
        <translation>一部のみ: %1を取得後に失敗</translation>
    </message>
    <message numerus="yes">
        <source>%1 · paused %Ln s by the rate limit</source>
        <translation>
            <numerusform>%1 · レート制限により%Ln秒停止中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · trying again in %Ln s</source>
        <translation>
            <numerusform>%1 · %Ln秒後に再試行</numerusform>
        </translation>
    </message>
    <message>
        <source>page %L1</source>
        <translation>ページ%L1</translation>
    </message>
    <message>
        <source>%1 requests/s at most</source>
        <translation>毎秒%1リクエストまで</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln件待機中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrafficView</name>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Every record: one day, application, destination, protocol and port</source>
        <translation>すべてのレコード: 日付、アプリケーション、宛先、プロトコル、ポートごと</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Records put together by application, domain, destination and port</source>
        <translation>アプリケーション、ドメイン、宛先、ポートごとにまとめたレコード</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>表: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copying %L1 of %Ln record(s) – Esc stops</source>
        <translation>
            <numerusform>%Ln件中%L1件のレコードをコピーしています – Escで中止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) copied</source>
        <translation>
            <numerusform>%Ln件のレコードをコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln行をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>何もコピーされませんでした</translation>
    </message>
</context>
<context>
    <name>ui::UsageModel</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date format, a day in the table</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>More was classified than used</source>
        <translation>分類済みの量が使用量を上回っています</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Usage (all)</source>
        <translation>使用量 (全体)</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>分類済み</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>Usage (kB)</source>
        <translation>使用量 (kB)</translation>
    </message>
    <message>
        <source>Classified (kB)</source>
        <translation>分類済み (kB)</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>割合 (%)</translation>
    </message>
    <message>
        <source>Not classified (kB)</source>
        <translation>未分類 (kB)</translation>
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
        <translation>分類済みの量が使用量を上回っている日があります。APIはこの2つを別々に集計しているため、一致するとは限りません。これらの日の値は慎重に扱ってください。</translation>
    </message>
    <message>
        <source>Days of which one of the two is missing are not in the total.</source>
        <translation>どちらか一方の値がない日は、合計に含まれません。</translation>
    </message>
    <message>
        <source>A filter is set: what is classified is what it shows, while usage is all that the client used. Without the filter, classified traffic is typically 90 to 95 % of usage.</source>
        <translation>フィルターが設定されています。分類済みの量はフィルターで表示中の分ですが、使用量はクライアントが使用したすべての量です。フィルターがない場合、通常は使用量の90～95%が分類されます。</translation>
    </message>
    <message>
        <source>Classified traffic is typically 90 to 95 % of usage. What the network could not classify is not in the traffic history.</source>
        <translation>通常は使用量の90～95%が分類されます。ネットワークが分類できなかったものは、トラフィック履歴に含まれません。</translation>
    </message>
    <message>
        <source>Daily usage</source>
        <translation>日別の使用量</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as a table (Ctrl+C)</source>
        <translation>表としてコピー (Ctrl+C)</translation>
    </message>
    <message>
        <source>Asking for the client&apos;s usage…</source>
        <translation>クライアントの使用量を問い合わせています…</translation>
    </message>
    <message>
        <source>The client&apos;s usage is not known</source>
        <translation>クライアントの使用量は不明です</translation>
    </message>
    <message>
        <source>No usage was reported</source>
        <translation>使用量が報告されていません</translation>
    </message>
    <message>
        <source>%1 of the client&apos;s usage is shown</source>
        <translation>クライアントの使用量の%1を表示中</translation>
    </message>
    <message>
        <source>%1 of the client&apos;s usage is classified</source>
        <translation>クライアントの使用量の%1が分類済み</translation>
    </message>
    <message>
        <source>The client&apos;s usage was not asked for yet.</source>
        <translation>クライアントの使用量はまだ問い合わせていません。</translation>
    </message>
</context>
<context>
    <name>ui::ViewMenu</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>last %L1 days</source>
        <translation>過去%L1日間</translation>
    </message>
    <message>
        <source>No saved views</source>
        <translation>保存済みのビューはありません</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>このビューを保存…</translation>
    </message>
    <message>
        <source>Manage views…</source>
        <translation>ビューを管理…</translation>
    </message>
</context>
<context>
    <name>ui::ViewsDialog</name>
    <message>
        <source>Client %1 in network %2</source>
        <translation>ネットワーク %2 のクライアント %1</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>フィルターなし</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>Days of %1</source>
        <translation>日付の基準: %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存済みのビュー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>There are no saved views.</source>
        <translation>保存済みのビューはありません。</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>この名前のビューはすでにあります。</translation>
    </message>
    <message>
        <source>Delete “%1”? It cannot be brought back.</source>
        <translation>「%1」を削除しますか？元に戻すことはできません。</translation>
    </message>
</context>
<context>
    <name>ui::ZoneDialog</name>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Time zone of the days</source>
        <translation>日付のタイムゾーン</translation>
    </message>
    <message>
        <source>Search, as in denver or America/New York</source>
        <translation>検索 (例: tokyo、America/New York)</translation>
    </message>
    <message>
        <source>Search time zones</source>
        <translation>タイムゾーンを検索</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>“%1” is no time zone: search for a city, as in “denver” or “America/Denver”.</source>
        <translation>「%1」というタイムゾーンはありません。「tokyo」や「Asia/Tokyo」のように都市名で検索してください。</translation>
    </message>
</context>
<context>
    <name>ui::ZoneMenu</name>
    <message>
        <source>Network time</source>
        <translation>ネットワークの時刻</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Time zone of the days: %1</source>
        <translation>日付のタイムゾーン: %1</translation>
    </message>
    <message>
        <source>The days are those of %1.</source>
        <translation>日付は %1 を基準にしています。</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>自動: %1</translation>
    </message>
    <message>
        <source>Network&apos;s zone: %1</source>
        <translation>ネットワークのタイムゾーン: %1</translation>
    </message>
    <message>
        <source>Network&apos;s zone: not known</source>
        <translation>ネットワークのタイムゾーン: 不明</translation>
    </message>
    <message>
        <source>This computer&apos;s: %1</source>
        <translation>このコンピューター: %1</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
</context>
</TS>

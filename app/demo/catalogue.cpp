// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/catalogue.h"

#include <algorithm>
#include <charconv>

#include "demo/random.h"

namespace demo {

namespace {

struct Entry
{
    std::string_view name;
    Category category;
    int weight;
    int download;
    int flowSize;
    int variety;
    std::string_view services;
    std::string_view destinations;
};

using enum Category;

// clang-format off
constexpr Entry Entries[] = {
    {"YouTube", Video, 290000, 98, 18000, 34, "UDP/443 TCP/443", "rr#---sn-@@@@@@@@.googlevideo.com rr#---sn-h5q7k@@@.googlevideo.com www.youtube.com i.ytimg.com youtubei.googleapis.com yt#.ggpht.com m.youtube.com"},
    {"Netflix", Video, 198000, 98, 52000, 16, "TCP/443", "ipv4-c0##-fra00#-ix.1.oca.nflxvideo.net ipv4-c1##-den00#-ix.1.oca.nflxvideo.net occ-0-####-##.1.nflxso.net www.netflix.com api-global.netflix.com assets.nflxext.com"},
    {"Miscellaneous secure web", Web, 156000, 88, 900, 130, "TCP/443 UDP/443 TCP/8443", "www.&&.com cdn.&&.io static.&-&.com &.&&.net api.&&.com cdn-uploads.piktochart.com d@@@@@@@@@@@@@.cloudfront.net &&.org www.&&.de img.&.&.co &.wordpress.com shop.&&.com 104.1#.1##.1## 2606:4700::68##:1##"},
    {"Zoom", Meeting, 80000, 52, 24000, 14, "UDP/8801 TCP/443 UDP/8803", "213.19.144.1## zoom###mmr.zoom.us us0#web.zoom.us 170.114.#.1## zoom.us log-gateway.zoom.us 2407:30c0:1#::1##"},
    {"Microsoft 365", Work, 76000, 74, 1400, 26, "TCP/443 UDP/443", "acme-my.sharepoint.com acme.sharepoint.com outlook.office365.com substrate.office.com officeclient.microsoft.com res-#.cdn.office.net augloop.office.com nexusrules.officeapps.live.com ecs.office.com 52.9#.1##.1##"},
    {"iCloud", Storage, 70000, 55, 3800, 16, "TCP/443 TCP/5223", "p##-content.icloud.com p##-ckdatabase.icloud.com cvws.icloud-content.com p##-keyvalueservice.icloud.com gateway.icloud.com setup.icloud.com metrics.icloud.com"},
    {"Windows Update", Update, 50000, 99, 16000, 10, "TCP/80 TCP/443 TCP/7680", "au.download.windowsupdate.com ##.tlu.dl.delivery.mp.microsoft.com fe#.update.microsoft.com dl.delivery.mp.microsoft.com download.windowsupdate.com slscr.update.microsoft.com"},
    {"Spotify", Music, 42000, 98, 4200, 12, "TCP/443 TCP/4070 UDP/443", "audio-ak-spotify-com.akamaized.net heads#-ak-spotify-com.akamaized.net gew#-spclient.spotify.com gew#-dealer.spotify.com i.scdn.co apresolve.spotify.com"},
    {"Google", Web, 39000, 84, 420, 32, "TCP/443 UDP/443", "www.google.com www.gstatic.com fonts.gstatic.com lh#.googleusercontent.com encrypted-tbn#.gstatic.com clients#.google.com ogs.google.com play.google.com ssl.gstatic.com 142.25#.1##.1## 2a00:1450:4001:8##::200e"},
    {"Dropbox", Storage, 38000, 70, 9200, 10, "TCP/443", "content.dropboxapi.com dl-web.dropbox.com uc@@@@@@@@@@.dl.dropboxusercontent.com block-edge-#.dropbox-dns.com client.dropbox.com bolt.dropbox.com notify.dropbox.com"},
    {"Google Drive", Storage, 6000, 60, 2600, 6, "TCP/443 UDP/443", "drive.google.com doc-0@-##-docs.googleusercontent.com www.googleapis.com content.googleapis.com docs.google.com"},
    {"Gmail", Work, 3200, 66, 480, 6, "TCP/443 TCP/993 UDP/443", "mail.google.com imap.gmail.com smtp.gmail.com inbox.google.com gmail.googleapis.com"},
    {"Microsoft Teams", Meeting, 5200, 50, 7200, 8, "UDP/3478 TCP/443 UDP/3481", "52.11#.1##.1## worldaz.tr.teams.microsoft.com teams.microsoft.com api.flightproxy.teams.microsoft.com emea.ng.msg.teams.microsoft.com statics.teams.cdn.office.net"},
    {"WebEx", Meeting, 1500, 52, 8200, 4, "UDP/9000 TCP/443", "acme.webex.com mcs##.webex.com idbroker.webex.com wdm-a.wbx2.com 66.163.3#.1##"},
    {"Skype", Meeting, 500, 50, 1600, 3, "UDP/3480 TCP/443", "edge.skype.com config.edge.skype.com azscus#-client-s.gateway.messenger.live.com"},
    {"OneDrive", Storage, 4200, 45, 2400, 5, "TCP/443", "acme-my.sharepoint.com skyapi.onedrive.live.com api.onedrive.com storage.live.com @@@@@@.files.1drv.com"},
    {"Box", Storage, 700, 62, 2100, 3, "TCP/443", "api.box.com dl.boxcloud.com upload.app.box.com notes.services.box.com"},
    {"Slack", Work, 2600, 78, 340, 8, "TCP/443", "wss-primary.slack.com acme.slack.com files.slack.com edgeapi.slack.com a.slack-edge.com slack-imgs.com"},
    {"Salesforce", Work, 2200, 82, 380, 6, "TCP/443", "acme.my.salesforce.com acme.lightning.force.com na1##.salesforce.com static.lightning.force.com c.salesforce.com"},
    {"Atlassian", Work, 1300, 84, 300, 5, "TCP/443", "acme.atlassian.net api.atlassian.com jira-frontend-bifrost.prod-east.frontend.public.atl-paas.net avatar-management--avatars.us-west-2.prod.public.atl-paas.net"},
    {"Notion", Work, 700, 82, 320, 3, "TCP/443", "www.notion.so msgstore.www.notion.so s3.us-west-2.amazonaws.com exp.notion.so"},
    {"Zendesk", Work, 400, 80, 260, 3, "TCP/443", "acme.zendesk.com static.zdassets.com ekr.zdassets.com"},
    {"HubSpot", Work, 300, 80, 240, 3, "TCP/443", "app.hubspot.com js.hs-scripts.com api.hubapi.com track.hubspot.com"},
    {"DocuSign", Work, 200, 70, 340, 2, "TCP/443", "na#.docusign.net account.docusign.com docucdn-a.akamaihd.net"},
    {"SAP", Work, 500, 76, 280, 3, "TCP/443 TCP/3299", "my######.s4hana.cloud.sap accounts.sap.com ui5.sap.com"},
    {"Workday", Work, 300, 84, 260, 2, "TCP/443", "wd#.myworkday.com www.myworkdaycdn.com impl.workday.com"},
    {"Canva", Work, 900, 80, 620, 4, "TCP/443", "www.canva.com media.canva.com template.canva.com static.canva.com"},
    {"Adobe Creative Cloud", Update, 3600, 96, 9400, 5, "TCP/443", "ardownload#.adobe.com ccmdls.adobe.com cc-api-data.adobe.io lcs-cops.adobe.io assets.adobe.com"},
    {"Apple", System, 1600, 92, 900, 8, "TCP/443 TCP/5223", "##-courier.push.apple.com gs-loc.apple.com init.itunes.apple.com configuration.apple.com 17.5#.1##.1##"},
    {"Apple Software Update", Update, 2600, 99, 22000, 4, "TCP/443 TCP/80", "swcdn.apple.com updates.cdn-apple.com gdmf.apple.com mesu.apple.com swscan.apple.com"},
    {"Google Play", Update, 1400, 97, 6400, 4, "TCP/443 UDP/443", "play.googleapis.com r#---sn-@@@@@@@@.gvt1.com android.clients.google.com play-lh.googleusercontent.com"},
    {"Ubuntu Update", Update, 300, 99, 2600, 3, "TCP/80", "changelogs.ubuntu.com esm.ubuntu.com #.pool.ntp.org motd.ubuntu.com"},
    {"Disney+", Video, 5200, 98, 46000, 4, "TCP/443", "vod-akc-na-central-#.media.dssott.com disney.api.edge.bamgrid.com prod-ripcut-delivery.disney-plus.net cdn.registerdisney.go.com"},
    {"Amazon Prime Video", Video, 4800, 98, 44000, 4, "TCP/443", "s3-iad-ww.cf.videorolls.row.aiv-cdn.net atv-ps.amazon.com d@@@@@@@@@@@@@.cloudfront.net api.us-east-1.aiv-delivery.net"},
    {"Twitch", Video, 3600, 97, 32000, 4, "TCP/443", "video-edge-@@@@@@.den0#.abs.hls.ttvnw.net gql.twitch.tv static-cdn.jtvnw.net irc-ws.chat.twitch.tv"},
    {"Vimeo", Video, 1200, 97, 9600, 3, "TCP/443", "vod-progressive.akamaized.net player.vimeo.com i.vimeocdn.com ##vod-adaptive.akamaized.net"},
    {"Hulu", Video, 1100, 98, 38000, 3, "TCP/443", "manifest-dp.hulustream.com assetshuluimcom-a.akamaihd.net home.hulu.com play.hulu.com"},
    {"SoundCloud", Music, 900, 97, 3400, 3, "TCP/443", "cf-hls-media.sndcdn.com api-v#.soundcloud.com i#.sndcdn.com"},
    {"Apple Music", Music, 1300, 98, 5200, 3, "TCP/443", "aod.itunes.apple.com amp-api.music.apple.com is#-ssl.mzstatic.com play.itunes.apple.com"},
    {"Facebook", Social, 3800, 88, 760, 7, "TCP/443 UDP/443", "www.facebook.com scontent-den#-1.xx.fbcdn.net static.xx.fbcdn.net graph.facebook.com edge-mqtt.facebook.com 2a03:2880:f1##:83:face:b00c:0:25de"},
    {"Instagram", Social, 3400, 95, 1500, 6, "TCP/443 UDP/443", "i.instagram.com scontent-den#-1.cdninstagram.com graph.instagram.com edge-chat.instagram.com"},
    {"WhatsApp", Social, 1500, 60, 320, 5, "TCP/443 TCP/5222 UDP/3478", "mmg.whatsapp.net media-den#-1.cdn.whatsapp.net g.whatsapp.net web.whatsapp.com 157.240.2#.1##"},
    {"TikTok", Social, 2800, 97, 5200, 5, "TCP/443 UDP/443", "v##-webapp.tiktokcdn-us.com p##-sign.tiktokcdn-us.com www.tiktok.com mon.tiktokv.com"},
    {"X", Social, 900, 92, 560, 5, "TCP/443", "video.twimg.com pbs.twimg.com api.x.com abs.twimg.com"},
    {"LinkedIn", Social, 1200, 90, 420, 5, "TCP/443", "www.linkedin.com media.licdn.com static.licdn.com px.ads.linkedin.com"},
    {"Reddit", Social, 1100, 94, 640, 4, "TCP/443", "www.reddit.com v.redd.it i.redd.it preview.redd.it gateway.reddit.com"},
    {"Pinterest", Social, 500, 95, 380, 3, "TCP/443", "i.pinimg.com www.pinterest.com s.pinimg.com"},
    {"Snapchat", Social, 700, 78, 900, 3, "TCP/443 UDP/443", "gcp.api.snapchat.com cf-st.sc-cdn.net us-east1-aws.api.snapchat.com"},
    {"Telegram", Social, 400, 80, 420, 3, "TCP/443", "149.154.16#.## web.telegram.org venus.web.telegram.org"},
    {"Amazon", Web, 1500, 92, 420, 6, "TCP/443", "www.amazon.com m.media-amazon.com images-na.ssl-images-amazon.com fls-na.amazon.com unagi.amazon.com"},
    {"eBay", Web, 400, 92, 380, 3, "TCP/443", "www.ebay.com i.ebayimg.com ir.ebaystatic.com"},
    {"Wikipedia", Web, 300, 94, 160, 3, "TCP/443", "en.wikipedia.org upload.wikimedia.org de.wikipedia.org"},
    {"News", Web, 900, 94, 360, 7, "TCP/443", "www.nytimes.com static01.nyt.com www.bbc.co.uk ichef.bbci.co.uk edition.cnn.com www.denverpost.com"},
    {"Advertising", Web, 1300, 78, 90, 16, "TCP/443 UDP/443", "googleads.g.doubleclick.net securepubads.g.doubleclick.net pagead2.googlesyndication.com ib.adnxs.com bidder.criteo.com c.amazon-adsystem.com sync.&&.com"},
    {"Google Analytics", Web, 300, 40, 30, 3, "TCP/443", "www.google-analytics.com region#.google-analytics.com www.googletagmanager.com"},
    {"Miscellaneous web", Web, 4200, 90, 520, 22, "TCP/80 TCP/8080", "www.&&.com &.&&.net ctldl.windowsupdate.com ocsp.digicert.com crl#.digicert.com www.msftconnecttest.com captive.apple.com 93.184.#.1##"},
    {"GitHub", Development, 900, 88, 1700, 5, "TCP/443 TCP/22", "github.com objects.githubusercontent.com api.github.com codeload.github.com gist.github.com"},
    {"Amazon Web Services", Development, 1800, 72, 1500, 7, "TCP/443", "s3.amazonaws.com ec2-1##-2#-1##-##.compute-1.amazonaws.com sts.us-east-1.amazonaws.com console.aws.amazon.com acme-assets.s3.eu-central-1.amazonaws.com"},
    {"Microsoft Azure", Development, 900, 70, 1300, 4, "TCP/443", "acmeprod.blob.core.windows.net login.microsoftonline.com management.azure.com graph.microsoft.com"},
    {"Docker", Development, 700, 99, 12000, 3, "TCP/443", "www.docker.com docs.docker.com desktop.docker.com"},
    {"Stack Overflow", Development, 200, 98, 420, 3, "TCP/443", "stackoverflow.com cdn.sstatic.net i.stack.imgur.com"},
    {"OpenAI", Work, 800, 80, 220, 4, "TCP/443", "chatgpt.com api.openai.com cdn.oaistatic.com files.oaiusercontent.com"},
    {"Steam", Gaming, 2600, 99, 42000, 4, "TCP/443 UDP/27018 TCP/27017", "cache#-den1.steamcontent.com steamcdn-a.akamaihd.net cm#-ord1.cm.steampowered.com store.steampowered.com 155.133.2#.1##"},
    {"Xbox Live", Gaming, 900, 98, 16000, 3, "TCP/443 UDP/3544 TCP/80", "assets#.xboxlive.com xsts.auth.xboxlive.com title.mgt.xboxlive.com"},
    {"Roblox", Gaming, 400, 93, 1800, 3, "UDP/49152 TCP/443", "128.116.#.1## c#.rbxcdn.com www.roblox.com"},
    {"DNS", System, 150, 62, 2, 20, "UDP/53 TCP/53", "- - - 8.8.8.8 1.1.1.1 208.67.222.222 2620:119:35::35 resolver#.opendns.com"},
    {"NTP", System, 6, 50, 1, 4, "UDP/123", "time.windows.com #.pool.ntp.org time.apple.com 162.159.200.1## -"},
    {"ICMP", System, 12, 50, 2, 3, "ICMP/0 ICMP/-", "8.8.8.8 - 1.1.1.1 10.20.0.1"},
    {"Cisco Meraki", System, 60, 40, 60, 3, "UDP/7351 TCP/443", "n###.meraki.com 209.206.5#.1## config.meraki.com"},
    {"Microsoft Defender", System, 900, 80, 700, 5, "TCP/443", "wdcp.microsoft.com definitionupdates.microsoft.com unitedstates.x.cp.wd.microsoft.com smartscreen.microsoft.com"},
    {"Microsoft", System, 1500, 80, 260, 12, "TCP/443", "settings-win.data.microsoft.com v##.events.data.microsoft.com login.live.com www.bing.com edge.microsoft.com client.wns.windows.com"},
    {"CrowdStrike", System, 400, 36, 320, 3, "TCP/443", "ts01-b.cloudsink.net lfodown01-b.cloudsink.net lfoup01-b.cloudsink.net"},
    {"UDP", System, 1800, 55, 640, 14, "UDP/? UDP/51820 UDP/0 UDP/-", "- 1##.1##.1##.1## 239.255.255.250 stun.l.google.com 2a02:6b8::1## 45.1##.#.1##"},
    {"Non-web TCP", System, 2400, 66, 1200, 12, "TCP/? TCP/22 TCP/5938 TCP/0", "router#.teamviewer.com 1##.1##.1##.1## - vpn.acme.example ftp.&&.com 2001:67c:1#::1##"},
    {"Encrypted TCP (SSL)", System, 2200, 72, 800, 9, "TCP/993 TCP/465 TCP/8883 TCP/?", "imap.&&.com mqtt.&.io 5#.1##.1##.1## a##-ats.iot.us-west-2.amazonaws.com"},
    {"Backblaze", Backup, 240000, 3, 30000, 4, "TCP/443", "pod-000-1###-##.backblaze.com ca00#.backblaze.com api.backblazeb2.com"},
    {"rsync", Backup, 90000, 4, 180000, 2, "TCP/22 TCP/873", "usw-s0##.rsync.net zh##.rsync.net offsite.acme.example"},
    {"Synology", Backup, 12000, 40, 3200, 3, "TCP/443 TCP/6690", "global.quickconnect.to update.synology.com c#.synology.com"},
    {"Adyen", Payment, 420000, 48, 90, 4, "TCP/443 TCP/8443", "pos-api.adyen.com live-us.adyen.com terminal-live-us.adyen.com"},
    {"Square", Payment, 260000, 52, 120, 3, "TCP/443", "connect.squareup.com api.squareup.com pos-sync.squareup.com"},
    {"Verifone", Payment, 120000, 50, 60, 2, "TCP/443 TCP/9001", "gsc.verifone.cloud us.live.verifone.cloud vhq.verifone.com"},
    {"Verkada", Camera, 700000, 2, 84000, 3, "TCP/443 UDP/4100", "relay.global-prod.control.verkada.com vsubmit.verkada.com index.verkada.com"},
    {"RTSP", Camera, 260000, 2, 64000, 2, "UDP/554 TCP/554", "10.20.1.1# nvr0#.acme.example relay##.acme.example"},
    {"HP Print", Print, 40, 35, 160, 2, "TCP/443 TCP/9100", "chat.hpeprint.com h1000#.www1.hp.com printerapi.hpsmart.com"},
};

constexpr std::string_view Words[] = {
    "harbor", "atlas", "north", "maple", "signal", "copper", "lumen", "orbit", "velvet", "summit", "cedar", "falcon",
    "pixel", "quartz", "river", "meadow", "anchor", "beacon", "canyon", "delta", "ember", "forge", "glacier", "hollow",
    "island", "juniper", "kettle", "lattice", "mosaic", "nimbus", "oasis", "prairie", "quiver", "ridge", "saffron",
    "timber", "umbra", "vector", "willow", "zephyr", "bright", "cloud", "drift", "echo", "field", "grove", "haven",
    "iron", "jet", "keystone", "lantern", "mint", "nova", "opal", "pine", "quick", "rapid", "stone", "tidal", "union",
    "vista", "wave", "yard", "zenith",
};
// clang-format on

std::vector<std::string_view> split(std::string_view text)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t length = std::min(text.find(' '), text.size());
        parts.push_back(text.substr(0, length));
        text.remove_prefix(std::min(length + 1, text.size()));
    }
    return parts;
}

Service service(std::string_view text)
{
    const std::size_t slash = text.find('/');
    const std::string_view port = text.substr(slash + 1);
    Service service{.protocol = text.substr(0, slash), .port = Service::NoPort};
    if (port == "?")
        service.port = Service::AnyPort;
    else
        std::from_chars(port.data(), port.data() + port.size(), service.port);
    return service;
}

} // namespace

Catalogue::Catalogue()
{
    m_applications.reserve(std::size(Entries));
    for (const Entry &entry : Entries) {
        std::vector<Service> services;
        for (const std::string_view text : split(entry.services))
            services.push_back(service(text));
        m_applications.push_back({entry.name, entry.category, entry.weight, entry.download, entry.flowSize,
                                  entry.variety, std::move(services), split(entry.destinations)});
    }
}

std::size_t Catalogue::indexOf(std::string_view name) const
{
    return std::size_t(std::ranges::find(m_applications, name, &Application::name) - m_applications.begin());
}

bool Catalogue::isPattern(std::string_view destination)
{
    return destination.find_first_of("#@&") != std::string_view::npos;
}

std::string Catalogue::destination(std::string_view pattern, std::uint32_t variant)
{
    if (pattern == "-")
        return {};
    // A pattern's hosts are those of the world, not of one client: everybody meets the same servers.
    std::uint64_t seed = variant;
    for (const char c : pattern)
        seed = mix(seed, std::uint64_t(c));
    Random random(seed);
    std::string host;
    host.reserve(pattern.size() + 16);
    for (const char c : pattern) {
        if (c == '#')
            host += char('1' + random.below(9)); // no zeros: a leading one would spoil an address
        else if (c == '@')
            host += random.pick(std::string_view("abcdefghijklmnopqrstuvwxyz234567"));
        else if (c == '&')
            host += random.pick(Words);
        else
            host += c;
    }
    return host;
}

} // namespace demo

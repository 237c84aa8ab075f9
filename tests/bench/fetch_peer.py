# SPDX-License-Identifier: GPL-3.0-or-later
"""Fetches a client's whole history as scripts do, with requests and pandas, and writes it as CSV:
fetch_peer.py BASE-URL NETWORK CLIENT FILE."""
import sys

import pandas
import requests

base, network, client, path = sys.argv[1:]
session = requests.Session()
session.headers["Authorization"] = "Bearer key"
url = f"{base}/networks/{network}/clients/{client}/trafficHistory?perPage=1000"
records = []
while url:
    response = session.get(url, timeout=60)
    response.raise_for_status()
    records += response.json()
    url = response.links.get("next", {}).get("url")
frame = pandas.DataFrame(records)
frame["ts"] = pandas.to_datetime(frame["ts"])
frame.to_csv(path, index=False)
print(len(frame))

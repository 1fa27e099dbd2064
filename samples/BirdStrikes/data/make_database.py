"""Makes strikes.sqlite.gz of the FAA's csv: python3 make_database.py birdstrikes.csv"""
import csv
import gzip
import os
import sqlite3
import sys

COLUMNS = {
    "airport": "Airport Name",
    "aircraft": "Aircraft Make Model",
    "damage": "Effect Amount of damage",
    "flight_date": "Flight Date",
    "operator": "Aircraft Airline Operator",
    "state": "Origin State",
    "phase": "Phase of flight",
    "wildlife_size": "Wildlife Size",
    "species": "Wildlife Species",
    "time_of_day": "Time of day",
    "cost_other": "Cost Other",
    "cost_repair": "Cost Repair",
    "cost_total": "Cost Total $",
    "speed": "Speed IAS in knots",
}
NUMBERS = {"cost_other", "cost_repair", "cost_total", "speed"}

name = "strikes.sqlite"
if os.path.exists(name):
    os.remove(name)
database = sqlite3.connect(name)
types = ", ".join(f"{column} {'integer' if column in NUMBERS else 'text'}" for column in COLUMNS)
database.execute(f"create table strikes (id integer primary key, {types})")
with open(sys.argv[1], newline="", encoding="utf-8") as file:
    for id, row in enumerate(csv.DictReader(file), 1):
        values = [row[header].strip() or None for header in COLUMNS.values()]
        values = [int(v) if v is not None and c in NUMBERS else v for c, v in zip(COLUMNS, values)]
        database.execute(f"insert into strikes values ({', '.join('?' * (len(values) + 1))})", [id, *values])
database.commit()
database.execute("vacuum")
database.close()
with open(name, "rb") as source, open(name + ".gz", "wb") as packed:
    with gzip.GzipFile(filename="", mode="wb", fileobj=packed, mtime=0) as target:
        target.write(source.read())
os.remove(name)

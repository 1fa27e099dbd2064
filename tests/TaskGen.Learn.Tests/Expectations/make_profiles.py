"""Writes what pandas, NumPy and SciPy say of the real data beside the tests, as profile.json next to this script.

Run it with Python 3, pandas and SciPy (on Debian: apt-get install python3-pandas python3-scipy), from any folder:

    python3 tests/TaskGen.Learn.Tests/Expectations/make_profiles.py

The file was written with pandas 1.5.3, NumPy 1.24.2 and SciPy 1.10.1.
"""

import json
import pathlib

import numpy as np
import pandas as pd
from scipy import stats

FOLDER = pathlib.Path(__file__).parent
DATA = FOLDER.parent / "Data"


def column(values):
    described = {
        "count": int(values.count()),
        "missing": int(values.isna().sum()),
        "distinct": int(values.nunique()),
        # The most frequent first, equally frequent ones in their order.
        "top": sorted(([str(value), int(count)] for value, count in values.value_counts().items() if count > 1 and values.dtype == object),
                      key=lambda pair: (-pair[1], pair[0]))[:5],
    }
    if values.dtype != object:
        summary = values.describe()
        described["summary"] = [float(summary[name]) for name in ("min", "25%", "50%", "75%", "max", "mean", "std")]
        described["histogram"] = np.histogram(values.dropna(), bins=20)[0].tolist()
    return described


def profiles():
    return [
        {"file": file, "column": name, **column(data[name])}
        for file in ("penguins.csv", "wine.csv")
        for data in [pd.read_csv(DATA / file)]
        for name in data.columns
    ]


def halves():
    # Penguins in the order of the file are sorted by species: the halves differ in nearly everything.
    data = pd.read_csv(DATA / "penguins.csv")
    for cut in (172, 300):
        left, right = data[:cut], data[cut:]
        for name in data.columns:
            if data[name].dtype != object:
                a, b = left[name].dropna(), right[name].dropna()
                yield {
                    "cut": cut, "column": name, "measure": "KolmogorovSmirnov",
                    "value": float(stats.ks_2samp(a, b, mode="asymp").statistic),
                    "limit": float(stats.kstwobign.isf(0.001) * np.sqrt((len(a) + len(b)) / (len(a) * len(b)))),
                }
            else:
                table = pd.crosstab(data[name].fillna(""), np.arange(len(data)) < cut).to_numpy()
                test = stats.chi2_contingency(table, correction=False)
                # Values expected less than five times would be merged: not compared here.
                if test[3].min() >= 5:
                    yield {
                        "cut": cut, "column": name, "measure": "TotalVariation",
                        "value": float(np.abs(table / table.sum(axis=0) @ [1, -1]).sum() / 2),
                        "statistic": float(test[0]), "probability": float(test[1]),
                    }


def write(name, cases):
    (FOLDER / name).write_text("[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]\n")


write("profile.json", profiles())
write("drift.json", list(halves()))

#!/usr/bin/env python3
"""Writes what scikit-learn's searches do, as json files beside this script.

How to run it (Debian's packages; scikit-learn 1.2.1 wrote what is committed):

    apt-get install python3-sklearn python3-pandas
    /usr/bin/python3 tests/TaskGen.Tuning.Tests/Expectations/make_expectations.py

It takes no arguments, uses no network, and writes the same files each time.
"""

import json
import math
import pathlib
import warnings

import pandas as pd
from sklearn.model_selection import GridSearchCV, KFold, ParameterGrid, ParameterSampler, StratifiedKFold, train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

HERE = pathlib.Path(__file__).resolve().parent
WINE = HERE.parents[2] / "samples" / "Wine" / "data" / "wine.csv"

# Names are sorted: scikit-learn visits grids by the names of their parameters, and TaskGen in order of declaration.
GRIDS = [
    [{"neighbors": [5, 1, 3], "scaled": [False, True]}],
    [{"neighbors": [1, 3], "scaled": [True, False]}, {"neighbors": [7], "scaled": [True]}],
    [{"neighbors": [1, 3], "scaled": [True]}, {"neighbors": [3, 1], "scaled": [True]}],
]

SEARCHES = [
    # Three of the means are equal: the first wins.
    ("stratified(5)", StratifiedKFold(5), {"neighbors": [11, 9, 7, 5, 1], "scaled": [True]}),
    # With 95 neighbours, the fold with 94 rows to learn from fails, and two do not.
    ("kfold(3)", KFold(3), {"neighbors": [95, 1, 5, 15], "scaled": [False, True]}),
    ("kfold(10)", KFold(10), {"neighbors": [1, 3, 5, 7, 9, 11], "scaled": [True, False]}),
]


def main():
    # Folds that fail are reported as warnings.
    warnings.simplefilter("ignore")
    write("grids.json", [{
        "grids": grids,
        "points": list(ParameterGrid(grids)),
        "drawn": sorted(ParameterSampler(grids[0], n_iter=100, random_state=1), key=lambda point: (point["neighbors"], point["scaled"])),
    } for grids in GRIDS])
    write("searches.json", [search(*case) for case in SEARCHES])


def search(name, folds, grid):
    table = pd.read_csv(WINE)
    x = table.drop(columns="target").to_numpy()
    y = table["target"].to_numpy()
    x_train, x_test, y_train, y_test = train_test_split(x, y, test_size=0.2, random_state=12345)
    model = Pipeline([("scaler", StandardScaler()), ("classifier", KNeighborsClassifier())])
    pipeline_grid = {
        "classifier__n_neighbors": grid["neighbors"],
        "scaler": [StandardScaler() if scaled else "passthrough" for scaled in grid["scaled"]],
    }
    found = GridSearchCV(model, pipeline_grid, cv=folds, error_score=math.nan).fit(x_train, y_train)
    means = found.cv_results_["mean_test_score"]
    deviations = found.cv_results_["std_test_score"]
    best = max(mean for mean in means if not math.isnan(mean))
    first = next(i for i, mean in enumerate(means) if best - mean < 1e-10)
    assert first == found.best_index_, (first, found.best_index_)
    return {
        "folds": name,
        "grid": grid,
        "means": [None if math.isnan(mean) else mean for mean in means],
        "deviations": [None if math.isnan(mean) else deviation for mean, deviation in zip(means, deviations)],
        "best": int(found.best_index_),
        "test": found.score(x_test, y_test),
    }


def write(name, value):
    lines = ",\n".join(json.dumps(case) for case in value)
    (HERE / name).write_text(f"[\n{lines}\n]\n")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Writes what scikit-learn and pandas make of the data of these tests before it is learned from, as json files beside this script.

How to run it (Debian's packages; scikit-learn 1.2.1 wrote what is committed):

    apt-get install python3-sklearn python3-pandas
    /usr/bin/python3 tests/TaskGen.Estimators.Tests/Expectations/make_preprocessing_expectations.py

It takes no arguments, uses no network, and writes the same files each time.
"""

import json
import pathlib
import warnings

import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.feature_extraction import FeatureHasher
from sklearn.feature_extraction.text import HashingVectorizer, TfidfVectorizer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, OneHotEncoder, OrdinalEncoder, RobustScaler, StandardScaler

HERE = pathlib.Path(__file__).resolve().parent
NAN = float("nan")
PENGUINS = pd.read_csv(HERE.parent.parent / "TaskGen.Learn.Tests" / "Data" / "penguins.csv")
STRIKES = pd.read_csv(HERE.parent / "Data" / "birdstrikes.csv", keep_default_na=False)
SIZES = ["beak_length_mm", "beak_depth_mm", "flipper_length_mm", "body_mass_g"]

# Every third number is missing, a column is constant, one is constant but for rounding, one is empty, one has ties and one is huge.
EDGES = np.array([
    [1.5, 7.0, 0.1 + 0.2, NAN, 2.0, 1e9 + 1],
    [NAN, 7.0, 0.3, NAN, 2.0, 1e9 + 2],
    [-3.25, 7.0, 0.3, NAN, 5.0, 1e9 + 3],
    [8.0, 7.0, 0.3, NAN, 5.0, 1e9 + 5],
    [NAN, NAN, 0.3, NAN, 9.0, 1e9 + 8],
    [100.0, 7.0, 0.3, NAN, NAN, 1e9 + 13],
])


def main():
    # What scikit-learn warns of, columns without numbers and levels that are unseen, is what is asked for here.
    warnings.simplefilter("ignore")
    numbers = {"penguins": PENGUINS[SIZES][3::6].to_numpy(), "edges": EDGES, "single": EDGES[:1], "two": EDGES[2:4]}
    write("scaling.json", {name: scaling(x) for name, x in numbers.items()})
    write("imputing.json", {"numbers": {name: imputing(x) for name, x in numbers.items()}, "levels": level_imputing()})
    write("categories.json", categories())
    write("dates.json", dates())
    write("texts.json", texts())
    write("columns.json", columns())


def scaling(x):
    scalers = {
        "standard": StandardScaler(),
        "minMax": MinMaxScaler(),
        "minMaxClipped": MinMaxScaler(feature_range=(-1, 2.5), clip=True),
        "robust": RobustScaler(),
        "robustWide": RobustScaler(quantile_range=(10, 95)),
    }
    beyond = np.vstack([x, np.nanmax(x, axis=0) + 5, np.nanmin(x, axis=0) - 5])
    return {"input": x, "beyond": beyond, **{name: scaler.fit(x).transform(beyond) for name, scaler in scalers.items()}}


def imputing(x):
    cases = []
    for strategy in ("mean", "median", "most_frequent", "constant"):
        for indicators in (False, True):
            for keep in (False, True):
                imputer = SimpleImputer(
                    strategy=strategy, fill_value=-7.5 if strategy == "constant" else None, add_indicator=indicators, keep_empty_features=keep)
                # An empty column that is kept is filled with the constant here, with 0 elsewhere.
                output = imputer.fit(x).transform(x)
                cases.append({"strategy": strategy, "indicators": indicators, "keep": keep, "output": output,
                              "names": imputer.get_feature_names_out([f"c{i}" for i in range(x.shape[1])])})
    return {"input": x, "cases": cases}


def level_imputing():
    cases = [list(PENGUINS["sex"].where(PENGUINS["sex"].notna(), None)), ["b", "a", None, "b", "a"], ["\U0001F600", "\uff5e"], ["z", None]]
    return [
        {"input": case, "level": SimpleImputer(strategy="most_frequent", missing_values=None).fit(column(case)).statistics_[0]} for case in cases
    ]


def column(values):
    array = np.empty((len(values), 1), dtype=object)
    array[:, 0] = values
    return array


def levels(values):
    """NaN, not None, is what scikit-learn takes for missing among categories."""
    return column([NAN if value is None else value for value in values])


def categories():
    some = ["b", "a", "c", "b", "d", "e", "a", "b", "f"]
    columns = {
        "sex": [None if value != value else value for value in PENGUINS["sex"]],
        "operator": list(STRIKES["Aircraft Airline Operator"]),
        "state": list(STRIKES["Origin State"]),
        "ties": some,
        "single": ["x"],
        "missing": [None, None],
        "order": ["\U0001F600", "\uff5e", "Z", "a", "\u00e9", "", "\ud7ff"],
    }
    options = [{}, {"min_frequency": 2}, {"min_frequency": 10}, {"min_frequency": 0.05}, {"max_categories": 3}, {"max_categories": 4, "min_frequency": 2}]
    cases = []
    for name, values in columns.items():
        test = values[:25] + ["unseen", None]
        for option in options:
            for unseen in ("ignore", "infrequent_if_exist"):
                encoder = OneHotEncoder(handle_unknown=unseen, sparse_output=False, **option).fit(levels(values))
                output = encoder.transform(levels(test))
                infrequent = encoder.infrequent_categories_[0] if option else None
                cases.append({
                    "column": name, "unseen": unseen, "minFrequency": option.get("min_frequency"), "maxLevels": option.get("max_categories", 0),
                    "infrequent": 0 if infrequent is None else len(infrequent), "width": output.shape[1],
                    # The column that holds 1, or -1: the whole matrix, in few digits.
                    "positions": np.where(output.any(axis=1), output.argmax(axis=1), -1),
                })
    ordinal = []
    for name, values in columns.items():
        encoder = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=np.nan).fit(levels(values))
        ordinal.append({"column": name, "output": encoder.transform(levels(values[:25] + ["unseen", None])).ravel()})
    hashed = []
    for name in ("operator", "order"):
        for count in (1, 7, 64):
            for sign in (False, True):
                hasher = FeatureHasher(n_features=count, input_type="string", alternate_sign=sign)
                hashed.append({"column": name, "columns": count, "alternateSign": sign,
                               "output": hasher.transform([[value] for value in columns[name][:20]]).toarray()})
    return {"columns": columns, "oneHot": cases, "ordinal": ordinal, "hashed": hashed}


def dates():
    stamps = list(pd.to_datetime(STRIKES["Flight Date"])[::40]) + [
        pd.Timestamp(text) for text in (
            "2000-02-29 23:59:59.999", "1999-12-31 00:00:00", "2001-01-01 12:30:45", "2020-12-31 06:00:00", "2021-01-03", "2021-01-04", "1900-03-01 18:01:02")]
    output = []
    for stamp in stamps:
        year, week, _ = stamp.isocalendar()
        weeks = pd.Timestamp(year, 12, 28).isocalendar()[1]
        cycles = [
            ((stamp.quarter - 1) / 4), (stamp.month - 1) / 12, (week - 1) / weeks, (stamp.day - 1) / stamp.days_in_month,
            (stamp.dayofyear - 1) / (366 if stamp.is_leap_year else 365), stamp.dayofweek / 7, stamp.hour / 24, stamp.minute / 60, stamp.second / 60]
        output.append({
            "date": stamp.isoformat(),
            "parts": [stamp.year, stamp.quarter, stamp.month, week, stamp.day, stamp.dayofyear, stamp.dayofweek, int(stamp.dayofweek >= 5),
                      stamp.hour, stamp.minute, stamp.second],
            "waves": [wave for cycle in cycles for wave in (np.sin(2 * np.pi * cycle), np.cos(2 * np.pi * cycle))],
        })
    return output


def texts():
    documents = {
        "species": [f"{species}, {phase}" for species, phase in zip(STRIKES["Wildlife Species"][:120], STRIKES["Phase of flight"][:120])],
        "edges": ["", "a b c", "The the THE cat", "cat_1 sat; on-the mat 3.14", "Größe ÉCOLE naïve", "日本語 テキスト 漢字x", "ΑΣ ΣΟΦΟΣ οδός",
                  "İstanbul İZMİR", "x\u0301y e\u0301t\u0301", "½ ²³ Ⅷ٣٤", "😀😀 aa😀bb 𝒜𝒷𝒸", "tab\tnew\nline  double", "under_score __ _a", "l'eau n'est 50%"],
        "single": ["one single text"],
    }
    options = [
        {},
        {"lowercase": False},
        {"ngram_range": (1, 2), "min_df": 2},
        {"ngram_range": (2, 3), "norm": "l1"},
        {"min_df": 0.05, "max_df": 0.5},
        {"max_df": 3, "sublinear_tf": True},
        {"max_features": 5, "use_idf": False, "norm": None},
        {"sublinear_tf": True, "norm": None},
    ]
    tfidf = []
    for name, values in documents.items():
        for option in options:
            if "max_features" in option and name == "edges":
                # Which of equally frequent terms stay is NumPy's secret where there are many; one term is ahead of all.
                option = {**option, "max_features": 1}
            try:
                vectorizer = TfidfVectorizer(**option).fit(values)
            except ValueError as error:
                tfidf.append({"texts": name, "options": option, "error": str(error)})
                continue
            tfidf.append({
                "texts": name, "options": option, "terms": vectorizer.get_feature_names_out(),
                "rows": sparse(vectorizer.transform(values[:40] + ["new words and cat unknown bird or bat climb"])),
            })
    hashed = []
    for name, values in documents.items():
        for option in ({}, {"ngram_range": (1, 3), "n_features": 61}, {"alternate_sign": False, "norm": "l1", "n_features": 16}, {"norm": None, "lowercase": False}):
            vectorizer = HashingVectorizer(**{"n_features": 1024, **option})
            hashed.append({"texts": name, "options": option, "rows": sparse(vectorizer.transform(values[:40]))})
    return {"texts": documents, "tfIdf": tfidf, "hashed": hashed}


def sparse(matrix):
    """Of each row the columns that are not 0 (or cancelled to 0), with their numbers."""
    matrix = matrix.toarray()
    return [[[int(j), row[j]] for j in np.flatnonzero(row)] for row in matrix]


def columns():
    """Several kinds of columns side by side, fitted on the training rows of each fold, and a classifier."""
    table = PENGUINS.assign(sex=PENGUINS["sex"].fillna(np.nan))
    y = table["species"].map({"Adelie": 0, "Chinstrap": 1, "Gentoo": 2}).to_numpy()
    folds = []
    for train, test in StratifiedKFold(5).split(table, y):
        transformer = ColumnTransformer([
            ("sizes", make_pipeline(SimpleImputer(strategy="median", add_indicator=True), StandardScaler()), SIZES[:3]),
            ("mass", make_pipeline(SimpleImputer(strategy="mean"), RobustScaler(), MinMaxScaler()), SIZES[3:]),
            ("island", OneHotEncoder(handle_unknown="ignore", min_frequency=60), ["island"]),
            ("sex", make_pipeline(SimpleImputer(strategy="most_frequent"), OneHotEncoder(handle_unknown="ignore")), ["sex"]),
        ])
        model = make_pipeline(transformer, LogisticRegression(C=0.5, solver="newton-cg", tol=1e-12, max_iter=1000)).fit(table.iloc[train], y[train])
        features = transformer.transform(table.iloc[test])
        folds.append({
            "test": test, "firstRows": features[:8], "accuracy": (model.predict(table.iloc[test]) == y[test]).mean(),
            "probabilities": model.predict_proba(table.iloc[test])[:8],
        })
    return {"folds": folds}


def write(name, value):
    text = json.dumps(value, default=plain, separators=(",", ":"), ensure_ascii=True)
    # System.Text.Json reads numbers that are not finite as texts.
    text = text.replace("NaN", '"NaN"')
    # Short lines, so that a difference can be read.
    text = text.replace(',{"', ',\n{"').replace("],[", "],\n[")
    (HERE / name).write_text(text + "\n", encoding="utf-8")


def plain(value):
    return value.tolist() if hasattr(value, "tolist") else str(value)


if __name__ == "__main__":
    main()

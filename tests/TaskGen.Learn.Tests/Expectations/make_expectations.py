"""Writes what NumPy and scikit-learn give for seeds, splits and folds, as JSON files next to this script.

Run it with Python 3, NumPy and scikit-learn (on Debian: apt-get install python3-sklearn), from any folder:

    python3 tests/TaskGen.Learn.Tests/Expectations/make_expectations.py

The files were written with NumPy 1.24.2 and scikit-learn 1.2.1. Other versions must give the same numbers: the legacy
generator of NumPy is frozen, and scikit-learn tests its folds against it.
"""

import json
import pathlib
import warnings

import numpy as np
from sklearn.model_selection import KFold, StratifiedKFold, train_test_split

FOLDER = pathlib.Path(__file__).parent
SEEDS = [0, 1, 42, 12345, 2**31, 2**32 - 1]


def random():
    return [
        {
            "seed": seed,
            # bytes() gives the 32-bit words of the generator as they come.
            "words": np.frombuffer(np.random.RandomState(seed).bytes(4 * 1300), dtype="<u4")[[0, 1, 2, 622, 623, 624, 625, 1247, 1248, 1299]].tolist(),
            "permutations": [np.random.RandomState(seed).permutation(n).tolist() for n in (0, 1, 2, 3, 17, 64, 65, 300)],
        }
        for seed in SEEDS
    ]


def splits():
    cases = []
    for n in (2, 3, 5, 10, 99, 178, 1000):
        for test_size in (0.1, 0.2, 0.25, 0.3, 1 / 3, 0.5, 0.29, 0.99):
            for seed in (0, 42, 12345):
                for shuffle in (True, False):
                    if n == 1000 and (test_size != 0.29 or seed != 42) or (not shuffle and seed != 0):
                        continue
                    case = {"count": n, "testSize": test_size, "seed": seed, "shuffle": shuffle}
                    try:
                        train, test = train_test_split(
                            np.arange(n), test_size=test_size, random_state=seed if shuffle else None, shuffle=shuffle)
                        case |= {"train": train.tolist(), "test": test.tolist()}
                    except ValueError as error:
                        case |= {"error": str(error)}
                    cases.append(case)
    return cases


def fold_of_row(folds, n):
    """The number of the fold that holds out each row; checks that indices ascend and that train is the rest."""
    result = np.full(n, -1)
    for number, (train, validation) in enumerate(folds):
        assert (np.diff(train) > 0).all() and (np.diff(validation) > 0).all()
        assert sorted([*train, *validation]) == list(range(n))
        result[validation] = number
    return result.tolist()


def k_folds():
    cases = []
    for n in (2, 3, 5, 7, 10, 23, 100, 142):
        for folds in (2, 3, 5, 10):
            for seed in (None, 0, 42, 12345):
                case = {"count": n, "folds": folds, "seed": seed}
                try:
                    splitter = KFold(folds, shuffle=seed is not None, random_state=seed)
                    case["foldOfRow"] = fold_of_row(splitter.split(np.zeros(n)), n)
                except ValueError as error:
                    case["error"] = str(error)
                cases.append(case)
    return cases


def labels():
    """Labels of even and uneven classes, sorted and mixed, some of them rare."""
    random = np.random.RandomState(7)
    sizes = {
        "balanced": [20, 20, 20],
        "wine": [59, 71, 48],
        "uneven": [31, 7, 13, 2],
        "rare": [40, 1, 5, 3],
        "single": [12],
        "tiny": [2, 2, 2],
        "equal": [5, 5],
    }
    for name, counts in sizes.items():
        ordered = np.repeat(np.arange(len(counts)), counts)
        yield name, ordered
        yield name + " descending", ordered[::-1] * 10 - 5
        yield name + " mixed", random.permutation(ordered)


def stratified():
    cases = []
    for name, y in labels():
        for folds in (2, 3, 5, 10):
            for seed in (None, 0, 42):
                case = {"name": name, "labels": y.tolist(), "folds": folds, "seed": seed}
                with warnings.catch_warnings(record=True) as caught:
                    warnings.simplefilter("always")
                    try:
                        splitter = StratifiedKFold(folds, shuffle=seed is not None, random_state=seed)
                        case["foldOfRow"] = fold_of_row(splitter.split(np.zeros(len(y)), y), len(y))
                    except ValueError as error:
                        case["error"] = str(error)
                case["warns"] = len(caught) > 0
                cases.append(case)
    return cases


def write(name, cases):
    lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    (FOLDER / name).write_text(f"[\n{lines}\n]\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write("legacy-random.json", random())
    write("train-test-split.json", splits())
    write("k-fold.json", k_folds())
    write("stratified-k-fold.json", stratified())

"""Writes what NumPy and scikit-learn give for seeds, splits and folds, as JSON files next to this script.

Run it with Python 3, NumPy and scikit-learn (on Debian: apt-get install python3-sklearn), from any folder:

    python3 tests/TaskGen.Learn.Tests/Expectations/make_expectations.py

The files were written with NumPy 1.24.2 and scikit-learn 1.2.1. Other versions must give the same numbers: the legacy
generator of NumPy is frozen, and scikit-learn tests its folds against it. The exception is the order of equal values in
argsort.json and group-folds.json: newer versions of NumPy sort by the processor's vector instructions where it has them.
"""

import json
import math
import pathlib
import warnings

import numpy as np
from sklearn.model_selection import (
    GroupKFold, GroupShuffleSplit, KFold, LeaveOneGroupOut, RepeatedKFold, RepeatedStratifiedKFold, ShuffleSplit, StratifiedGroupKFold, StratifiedKFold,
    StratifiedShuffleSplit, TimeSeriesSplit, train_test_split)

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


def parts(divide):
    """What a division into train, (validation) and test gives, or its error."""
    try:
        return {name: rows.tolist() for name, rows in divide().items()}
    except ValueError as error:
        return {"error": str(error)}


def rounds(splitter, n, y=None, groups=None):
    """The rounds of a splitter that does not hold out each row once, in the order of its indices; or its error."""
    try:
        return {"rounds": [{"train": train.tolist(), "test": test.tolist()} for train, test in splitter.split(np.zeros(n), y, groups)]}
    except ValueError as error:
        return {"error": str(error)}


def folds(splitter, n, y=None, groups=None):
    """The folds of a splitter that holds out each row once, whether it warns, or its error."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            result = {"foldOfRow": fold_of_row(splitter.split(np.zeros(n), y, groups), n)}
        except ValueError as error:
            result = {"error": str(error)}
    return result | {"warns": len(caught) > 0}


def validation_splits():
    """Two calls in a row: first the test rows, then the validation rows out of the rest. Both sizes are parts of all rows."""
    cases = []
    for n in (3, 10, 99, 178):
        for test_size, validation_size in ((0.2, 0.2), (0.1, 0.3), (1 / 3, 1 / 3), (5, 0.25), (30, 12), (0.5, 0.5), (0.6, 0.5)):
            for seed in (None, 0, 42):
                def divide():
                    options = {"random_state": seed, "shuffle": seed is not None}
                    rest, test = train_test_split(np.arange(n), test_size=test_size, **options)
                    size = validation_size if isinstance(validation_size, int) else math.ceil(validation_size * n)
                    train, validation = train_test_split(rest, test_size=size, **options)
                    return {"train": train, "validation": validation, "test": test}

                cases.append({"count": n, "testSize": test_size, "validationSize": validation_size, "seed": seed} | parts(divide))
    return cases


def categories():
    """Texts whose order is that of their code points: upper case before lower case, and what is beyond 16 bits last."""
    random = np.random.RandomState(11)
    names = ["zebra", "Ape", "ape", "Äpfel", "\ufb01n", "\U0001f600"]
    yield "text", random.permutation(np.repeat(names, [11, 9, 4, 9, 6, 5]))
    yield "text ties", random.permutation(np.repeat(names, [7] * 6))


def stratified_splits():
    cases = []
    for name, y in [*labels(), *categories()]:
        for test_size, validation_size in ((0.2, None), (0.29, None), (10, None), (0.5, None), (0.25, 0.25), (0.3, 7)):
            for seed in (0, 42, 12345):
                def divide():
                    rows = np.arange(len(y))
                    rest, test = train_test_split(rows, test_size=test_size, random_state=seed, stratify=y)
                    if validation_size is None:
                        return {"train": rest, "test": test}
                    size = validation_size if isinstance(validation_size, int) else math.ceil(validation_size * len(y))
                    train, validation = train_test_split(rest, test_size=size, random_state=seed, stratify=y[rest])
                    return {"train": train, "validation": validation, "test": test}

                cases.append({
                    "name": name, ("categories" if y.dtype.kind == "U" else "labels"): y.tolist(), "testSize": test_size,
                    "validationSize": validation_size, "seed": seed} | parts(divide))
    return cases


def groupings():
    """Groups of even and uneven sizes, many and few, one row a group, and more than 16 of them, which NumPy sorts otherwise."""
    random = np.random.RandomState(13)
    yield "even", np.repeat(np.arange(6), 4)
    yield "uneven", random.permutation(np.repeat([7, 3, 11, 5, 2], [1, 20, 4, 9, 2]))
    yield "one row each", random.permutation(23)
    yield "one group", np.zeros(8, dtype=int)
    yield "many", random.randint(0, 60, 150)
    yield "many equal", np.repeat(random.permutation(40), 3)
    yield "pairs and triples", random.permutation(np.repeat(np.arange(50), [2 + i % 2 for i in range(50)]))


def group_folds():
    cases = []
    for name, groups in groupings():
        n = len(groups)
        for count in (2, 3, 5, 10):
            cases.append({"name": name, "groups": groups.tolist(), "folds": count} | folds(GroupKFold(count), n, groups=groups))
        # Without a number of folds: one group is left out.
        cases.append({"name": name, "groups": groups.tolist()} | folds(LeaveOneGroupOut(), n, groups=groups))
    return cases


def stratified_group_folds():
    cases = []
    random = np.random.RandomState(17)
    for name, groups in groupings():
        for classes in (1, 2, 3, 9):
            y = random.randint(0, classes, len(groups))
            for count in (2, 3, 5, 10):
                cases.append(
                    {"name": name, "groups": groups.tolist(), "labels": y.tolist(), "folds": count}
                    | folds(StratifiedGroupKFold(count), len(groups), y, groups))
    return cases


SIZES = ((None, None), (0.25, None), (7, None), (None, 0.6), (None, 9), (0.2, 0.5), (4, 0.5), (0.3, 10), (0.6, 0.5), (30, 30))


def shuffle_rounds():
    cases = []
    for n in (2, 12, 41):
        for test_size, train_size in SIZES:
            for seed in (0, 42):
                splitter = ShuffleSplit(3, test_size=test_size, train_size=train_size, random_state=seed)
                cases.append({"count": n, "testSize": test_size, "trainSize": train_size, "seed": seed} | rounds(splitter, n))
    return cases


def stratified_shuffle_rounds():
    cases = []
    for name, y in labels():
        for test_size, train_size in SIZES:
            splitter = StratifiedShuffleSplit(3, test_size=test_size, train_size=train_size, random_state=42)
            cases.append({"labels": y.tolist(), "testSize": test_size, "trainSize": train_size, "seed": 42} | rounds(splitter, len(y), y))
    return cases


def group_shuffle_rounds():
    cases = []
    for name, groups in groupings():
        for test_size, train_size in SIZES:
            splitter = GroupShuffleSplit(2, test_size=test_size, train_size=train_size, random_state=42)
            cases.append(
                {"groups": groups.tolist(), "testSize": test_size, "trainSize": train_size, "seed": 42} | rounds(splitter, len(groups), groups=groups))
    return cases


def repeated_folds():
    cases = []
    for n in (7, 20):
        for seed in (0, 42):
            y = np.arange(n) * 5 % 7 % 3
            cases.append({"count": n, "folds": 3, "repeats": 2, "seed": seed} | rounds(RepeatedKFold(n_splits=3, n_repeats=2, random_state=seed), n))
            cases.append(
                {"count": n, "labels": y.tolist(), "folds": 2, "repeats": 3, "seed": seed}
                | rounds(RepeatedStratifiedKFold(n_splits=2, n_repeats=3, random_state=seed), n, y))
    return cases


def time_series():
    cases = []
    for n in (3, 6, 12, 29):
        for count in (2, 3, 5):
            for max_train_size, test_size, gap in ((None, None, 0), (None, 2, 0), (4, None, 0), (None, None, 2), (3, 2, 1), (100, 3, 3)):
                splitter = TimeSeriesSplit(count, max_train_size=max_train_size, test_size=test_size, gap=gap)
                cases.append(
                    {"count": n, "folds": count, "maxTrainSize": max_train_size, "testSize": test_size, "gap": gap} | rounds(splitter, n))
    return cases


def orders():
    """The default argsort of whole numbers with many ties, also where it divides badly and turns to heapsort."""
    random = np.random.RandomState(19)
    cases = [random.randint(0, 1 + n // 4, n) for n in (0, 1, 2, 16, 17, 18, 33, 100, 300)]
    cases += [np.repeat(3, 40), np.arange(50), np.arange(50)[::-1], np.arange(60) % 2, killer(400)]
    return [{"values": values.tolist(), "order": np.argsort(values).tolist()} for values in cases]


def killer(n):
    """Numbers that make a quicksort with the median of three divide badly (Musser, 1997)."""
    half = n // 2
    return np.array([i + 1 if i % 2 == 0 else half + i + (half % 2 == 0) for i in range(half)] + [2 * (i + 1) for i in range(half)])


def write(name, cases):
    lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    (FOLDER / name).write_text(f"[\n{lines}\n]\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write("legacy-random.json", random())
    write("train-test-split.json", splits())
    write("k-fold.json", k_folds())
    write("stratified-k-fold.json", stratified())
    write("validation-split.json", validation_splits())
    write("stratified-split.json", stratified_splits())
    write("group-folds.json", group_folds())
    write("stratified-group-folds.json", stratified_group_folds())
    write("shuffle-split.json", shuffle_rounds())
    write("stratified-shuffle-split.json", stratified_shuffle_rounds())
    write("group-shuffle-split.json", group_shuffle_rounds())
    write("repeated-folds.json", repeated_folds())
    write("time-series-split.json", time_series())
    write("argsort.json", orders())

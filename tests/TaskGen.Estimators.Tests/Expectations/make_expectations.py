#!/usr/bin/env python3
"""Writes what scikit-learn finds for the data of these tests, as json files beside this script.

How to run it (Debian's packages; scikit-learn 1.2.1 wrote what is committed):

    apt-get install python3-sklearn python3-pandas
    /usr/bin/python3 tests/TaskGen.Estimators.Tests/Expectations/make_expectations.py

It takes no arguments, uses no network, and writes the same files each time.
"""

import json
import pathlib
import warnings

import numpy as np
import pandas as pd
import sklearn
from scipy.special import logsumexp
from sklearn import metrics
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parent / "Data"

# Of predictions for all rows, every tenth is written.
SOME = slice(None, None, 10)


def main():
    # Solvers are asked for smaller gradients than rounding lets them reach, and say so; logistic_models asserts what they did reach.
    warnings.simplefilter("ignore")
    for name in ("wine", "iris"):
        table = pd.read_csv(DATA / f"{name}.csv")
        x = table.drop(columns="target").to_numpy()
        y = table["target"].to_numpy()
        write(f"{name}.json", {
            "folds": [test for _, test in StratifiedKFold(5).split(x, y)],
            "crossValidation": cross_validation(name, x, y),
            "scaler": scaler(x),
            "logistic": logistic_models(x, y),
            "gaussianNB": gaussian_nb(x, y),
            "neighbors": neighbors(x, y),
            "ridge": ridge_models(x),
        })
    write("metrics.json", metric_values())


def cross_validation(name, x, y):
    candidates = {"GaussianNB, raw": GaussianNB()}
    if name == "wine":
        for k in (1, 3, 5, 7, 9):
            candidates[f"KNeighbors {k}, standardised"] = make_pipeline(StandardScaler(), KNeighborsClassifier(k))
        for c in (0.01, 0.1, 1):
            candidates[f"Logistic {c}, standardised"] = make_pipeline(StandardScaler(), logistic(c))
    else:
        candidates["KNeighbors 5, raw"] = KNeighborsClassifier(5)
        candidates["Logistic 1, raw"] = logistic(1)
    return [
        {"name": label, "accuracy": cross_val_score(model, x, y, cv=StratifiedKFold(5), scoring="accuracy").mean()}
        for label, model in candidates.items()
    ]


def scaler(x):
    fitted = StandardScaler().fit(x)
    return {"mean": fitted.mean_, "scale": fitted.scale_, "firstRow": fitted.transform(x[:1])[0]}


def logistic(c, solver="newton-cg"):
    # L-BFGS, the default, stops for lack of progress long before the sixth digit; Newton's method does not.
    return LogisticRegression(C=c, solver=solver, tol=1e-12, max_iter=1000)


def logistic_models(x, y):
    standardised = StandardScaler().fit_transform(x)
    binary = (y != 0).astype(int)
    models = []
    for scaled, features in ((True, standardised), (False, x)):
        for labels, solver, weights in ((y, "newton-cg", (0.01, 0.1, 1)), (binary, "newton-cholesky", (0.01, 1, 100))):
            for c in weights:
                model = logistic(c, solver).fit(features, labels)
                assert distance_to_optimum(model, features, labels) < 1e-6
                models.append({
                    "standardised": scaled,
                    "binary": labels is binary,
                    "c": c,
                    "coefficients": model.coef_,
                    "intercepts": model.intercept_,
                    "probabilities": model.predict_proba(features[SOME]),
                })
    return models


def distance_to_optimum(model, x, y):
    """The largest change of a parameter that one more step of Newton's method makes."""
    ones = np.hstack([x, np.ones((len(x), 1))])
    scores = model.decision_function(x).reshape(len(x), -1)
    if scores.shape[1] == 1:
        scores = np.hstack([np.zeros_like(scores), scores])
    probabilities = np.exp(scores - logsumexp(scores, axis=1, keepdims=True))
    free = slice(-len(model.coef_), None)
    residuals = (probabilities - np.eye(scores.shape[1])[y])[:, free]
    p = probabilities[:, free]
    weights = p[:, :, None] * np.eye(p.shape[1]) - p[:, :, None] * p[:, None, :]
    penalty = np.tile(np.append(np.ones(x.shape[1]), 0), p.shape[1])
    parameters = np.hstack([model.coef_, model.intercept_[:, None]]).ravel()
    gradient = model.C * (residuals.T @ ones).ravel() + penalty * parameters
    hessian = model.C * np.einsum("ikl,ia,ib->kalb", weights, ones, ones).reshape(len(penalty), -1) + np.diag(penalty)
    return np.abs(np.linalg.lstsq(hessian, gradient, rcond=None)[0]).max()


def gaussian_nb(x, y):
    model = GaussianNB().fit(x, y)
    return {
        "priors": model.class_prior_,
        "means": model.theta_,
        "variances": model.var_,
        "probabilities": model.predict_proba(x[SOME]),
    }


def neighbors(x, y):
    standardised = StandardScaler().fit_transform(x)
    train, test = np.arange(len(x)) % 3 != 0, np.arange(len(x)) % 3 == 0
    models = []
    for k in (1, 2, 5, 20):
        model = KNeighborsClassifier(k).fit(standardised[train], y[train])
        models.append({
            "k": k,
            "predicted": model.predict(standardised[test]),
            "probabilities": model.predict_proba(standardised[test]),
        })
    return models


def ridge_models(x):
    """The last feature from the others, raw and standardised."""
    models = []
    for scaled in (True, False):
        features = StandardScaler().fit_transform(x[:, :-1]) if scaled else x[:, :-1]
        for alpha in (0, 0.1, 1, 100):
            model = Ridge(alpha=alpha, solver="svd").fit(features, x[:, -1])
            predicted = model.predict(features)
            models.append({
                "standardised": scaled,
                "alpha": alpha,
                "coefficients": model.coef_,
                "intercept": model.intercept_,
                "rmse": np.sqrt(metrics.mean_squared_error(x[:, -1], predicted)),
                "mae": metrics.mean_absolute_error(x[:, -1], predicted),
                "r2": metrics.r2_score(x[:, -1], predicted),
            })
    return models


def metric_values():
    random = np.random.RandomState(7)
    cases = []
    for labels in ([0, 1], [-3, 4], [0, 1, 2], [2, 5, 7, 9]):
        actual = random.choice(labels, 60)
        weights = np.exp(random.normal(size=(60, len(labels))) + 1.5 * np.equal.outer(actual, labels))
        # Twentieths, so that some scores tie and some are 0.
        probabilities = np.array([random.multinomial(20, row / row.sum()) for row in weights]) / 20
        predicted = np.array(labels)[probabilities.argmax(axis=1)]
        case = {
            "classes": labels,
            "actual": actual,
            "predicted": predicted,
            "probabilities": probabilities,
            "accuracy": metrics.accuracy_score(actual, predicted),
            "logLoss": metrics.log_loss(actual, probabilities, labels=labels),
        }
        averages = ["macro", "weighted"]
        if len(labels) == 2:
            averages.append("binary")
            case["rocAuc"] = metrics.roc_auc_score(actual == labels[1], probabilities[:, 1])
        else:
            case["rocAuc"] = metrics.roc_auc_score(actual, probabilities, multi_class="ovr", average="macro")
        for average in averages:
            for key, metric in (("precision", metrics.precision_score), ("recall", metrics.recall_score), ("f1", metrics.f1_score)):
                case[f"{key}.{average}"] = metric(actual, predicted, average=average, pos_label=labels[-1] if average == "binary" else 1)
        cases.append(case)
    return {"classification": cases, "missingClass": missing_class(), "scikitLearn": sklearn.__version__}


def missing_class():
    """Class 2 is predicted but never there, class 3 is there but never predicted: quotients by zero count as 0."""
    actual, predicted = [0, 0, 1, 1, 3, 0], [0, 2, 1, 0, 1, 0]
    return {
        "actual": actual,
        "predicted": predicted,
        "precision.macro": metrics.precision_score(actual, predicted, average="macro", zero_division=0),
        "recall.macro": metrics.recall_score(actual, predicted, average="macro", zero_division=0),
        "f1.macro": metrics.f1_score(actual, predicted, average="macro", zero_division=0),
        "f1.weighted": metrics.f1_score(actual, predicted, average="weighted", zero_division=0),
    }


def write(name, value):
    text = json.dumps(value, default=plain, separators=(",", ":"))
    # A line for each entry, so that a difference can be read.
    text = text.replace(',"', ',\n"').replace("],[", "],\n[")
    (HERE / name).write_text(text + "\n", encoding="utf-8")


def plain(value):
    return value.tolist() if hasattr(value, "tolist") else str(value)


if __name__ == "__main__":
    main()

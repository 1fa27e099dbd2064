"""Runs Optuna on the functions of the tuning benchmark; a line of JSON for each study: the best score so far after each trial.

Usage: optuna_peer.py FILE [--functions a,b] [--samplers a,b] [--seeds 0-19] [--trials 200]
A sampler with a number behind it (tpe-liar@4) has so many trials running at once, which end by the durations of functions.py.
Studies that FILE holds already are not run again.
"""
import argparse
import heapq
import json
import os
import time
import warnings

import optuna

from functions import FUNCTIONS, duration, noise

warnings.filterwarnings("ignore")
optuna.logging.set_verbosity(optuna.logging.ERROR)

SAMPLERS = {
    "random": lambda seed: optuna.samplers.RandomSampler(seed=seed),
    "qmc": lambda seed: optuna.samplers.QMCSampler(seed=seed, scramble=True),
    "tpe": lambda seed: optuna.samplers.TPESampler(seed=seed),
    "tpe-multivariate": lambda seed: optuna.samplers.TPESampler(seed=seed, multivariate=True, group=True),
    "tpe-liar": lambda seed: optuna.samplers.TPESampler(seed=seed, constant_liar=True),
    "cmaes": lambda seed: optuna.samplers.CmaEsSampler(seed=seed),
    "cmaes-ipop": lambda seed: optuna.samplers.CmaEsSampler(seed=seed, restart_strategy="ipop"),
    "cmaes-margin": lambda seed: optuna.samplers.CmaEsSampler(seed=seed, with_margin=True),
}


def suggest(trial, dimensions):
    point = []
    for index, dimension in enumerate(dimensions):
        condition = dimension[-1] if isinstance(dimension[-1], tuple) else None
        if condition is not None and point[condition[0]] not in condition[1]:
            point.append(None)
            continue
        name = f"x{index}"
        if dimension[0] == "real":
            point.append(trial.suggest_float(name, dimension[1], dimension[2], log=dimension[3]))
        elif dimension[0] == "int":
            point.append(trial.suggest_int(name, dimension[1], dimension[2], log=dimension[3]))
        else:
            point.append(trial.suggest_categorical(name, list(range(dimension[1]))))
    return point


def run(name, sampler, seed, trials):
    dimensions, function, deviation = FUNCTIONS[name]
    kind, _, workers = sampler.partition("@")
    study = optuna.create_study(sampler=SAMPLERS[kind](seed))
    best, seen, curve = None, None, []
    asked, clock, running = 0, 0.0, []
    started = time.process_time()
    while len(curve) < trials:
        while asked < trials and len(running) < int(workers or 1):
            trial = study.ask()
            heapq.heappush(running, (clock + duration(seed, asked), asked, trial, function(suggest(trial, dimensions))))
            asked += 1
        clock, number, trial, score = heapq.heappop(running)
        # Under noise the best is chosen by what was seen, and judged by what is true.
        observed = score + deviation * noise(seed, number) if deviation else score
        study.tell(trial, observed)
        if seen is None or observed < seen:
            seen, best = observed, score
        curve.append(best)
    return curve, (time.process_time() - started) * 1000 / trials


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--functions", default=",".join(FUNCTIONS))
    parser.add_argument("--samplers", default="tpe,tpe-multivariate,cmaes,cmaes-ipop,cmaes-margin,random,qmc")
    parser.add_argument("--seeds", default="0-19")
    parser.add_argument("--trials", type=int, default=200)
    options = parser.parse_args()
    first, last = (int(part) for part in options.seeds.split("-"))
    done = set()
    if os.path.exists(options.file):
        with open(options.file) as lines:
            done = {(row["function"], row["sampler"], row["seed"]) for row in map(json.loads, lines)}
    for sampler in options.samplers.split(","):
        for name in options.functions.split(","):
            dimensions = FUNCTIONS[name][0]
            flat = not any(isinstance(d[-1], tuple) for d in dimensions)
            whole = any(d[0] == "int" for d in dimensions)
            if sampler.startswith("cmaes") and (not flat or all(d[0] == "cat" for d in dimensions)) or sampler == "cmaes-margin" and not whole:
                continue
            for seed in range(first, last + 1):
                if (name, sampler, seed) in done:
                    continue
                curve, cost = run(name, sampler, seed, options.trials)
                row = {"function": name, "sampler": sampler, "seed": seed, "cost": round(cost, 4), "best": [float(f"{value:.6g}") for value in curve]}
                with open(options.file, "a") as lines:
                    lines.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()

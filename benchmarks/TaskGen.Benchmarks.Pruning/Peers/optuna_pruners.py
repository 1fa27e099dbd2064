"""Optuna's pruners on the tasks of this benchmark: a line for each study, with tabs between task, pruner, trials and losses.

Trials are the same random points as ours, one at a time, until the epochs are used up. Usage: optuna_pruners.py > FILE
"""
import math

import optuna

optuna.logging.set_verbosity(optuna.logging.ERROR)

EPOCHS = 81
BUDGETS = [405, 810, 1620]
MASK = (1 << 64) - 1


def uniform(seed, trial, place):
    bits = (((seed * 100_000 + trial) * 1000 + place + 1) * 0x9E3779B97F4A7C15) & MASK
    bits = ((bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    bits = ((bits ^ (bits >> 27)) * 0x94D049BB133111EB) & MASK
    return ((bits ^ (bits >> 31)) >> 11) / (1 << 53)


def smooth(point, epoch):
    x, y, z = point
    level = 0.05 + 0.6 * (x - 0.5) ** 2 + 0.6 * (y - 0.7) ** 2 + 0.4 * (z - 0.3) ** 2
    return level + (1 - level) * math.exp(-epoch * (0.03 + 0.4 * x))


def crossing(point, epoch):
    x, y, z = point
    level = 0.05 + 0.3 * (1 - x) + 0.6 * (y - 0.6) ** 2 + 0.4 * (z - 0.3) ** 2
    return level + (1 - level) * (1 + epoch / math.exp(2.5 * x)) ** -1.2


def diverging(point, epoch):
    x = point[0]
    return math.nan if x > 0.75 and epoch > 80 * (1 - x) else smooth(point, epoch) - 0.05 * x


TASKS = {"smooth": (0.005, smooth), "noisy": (0.1, smooth), "crossing": (0.005, crossing), "diverging": (0.005, diverging)}
PRUNERS = {
    "Optuna none": optuna.pruners.NopPruner,
    "Optuna median": optuna.pruners.MedianPruner,
    "Optuna successive halving": lambda: optuna.pruners.SuccessiveHalvingPruner(min_resource=1, reduction_factor=3),
    "Optuna hyperband": lambda: optuna.pruners.HyperbandPruner(min_resource=1, max_resource=EPOCHS, reduction_factor=3),
}


def run(noise, loss, pruner, seed):
    study = optuna.create_study(sampler=optuna.samplers.RandomSampler(seed=seed), pruner=pruner)
    best, lowest, number = [], math.inf, 0
    while len(best) < BUDGETS[-1]:
        trial = study.ask()
        point = [uniform(seed, number, place) for place in range(3)]
        for epoch in range(1, EPOCHS + 1):
            reported = loss(point, epoch) + noise * (2 * uniform(seed, number, 2 + epoch) - 1)
            trial.report(reported, epoch)
            pruned = trial.should_prune()
            if not pruned and epoch == EPOCHS and reported < lowest:
                lowest = reported
                best.append(loss(point, epoch))
            else:
                best.append(best[-1] if best else 1.0)
            if pruned or len(best) == BUDGETS[-1]:
                break
        if pruned:
            study.tell(trial, state=optuna.trial.TrialState.PRUNED)
        elif math.isnan(reported):
            study.tell(trial, state=optuna.trial.TrialState.FAIL)
        else:
            study.tell(trial, reported)
        number += 1
    return number, [best[budget - 1] for budget in BUDGETS]


for seed in range(20):
    for name, (noise, loss) in TASKS.items():
        for kind, create in PRUNERS.items():
            trials, losses = run(noise, loss, create(), seed)
            print(name, kind, trials, *losses, sep="\t", flush=True)

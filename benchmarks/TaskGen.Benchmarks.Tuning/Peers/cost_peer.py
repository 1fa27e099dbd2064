"""Processor time of a trial by Optuna, and of a straightforward Gaussian process on NumPy, with an objective that does next to nothing."""
import math
import time

import numpy as np
import optuna
from scipy.linalg import cho_solve, cholesky, solve_triangular
from scipy.optimize import minimize
from scipy.stats import norm

optuna.logging.set_verbosity(optuna.logging.ERROR)


def objective(point):
    return sum((x - 0.3) ** 2 for x in point)


def optuna_cost(sampler, before, measured):
    study = optuna.create_study(sampler=sampler)
    distribution = optuna.distributions.FloatDistribution(0, 1)
    generator = np.random.default_rng(1)
    # Known trials take the place of those before, which would take minutes.
    for _ in range(before):
        point = generator.random(5)
        study.add_trial(optuna.trial.create_trial(
            params={f"x{i}": float(x) for i, x in enumerate(point)}, distributions={f"x{i}": distribution for i in range(5)}, value=objective(point)))
    started = time.process_time()
    for _ in range(measured):
        trial = study.ask()
        study.tell(trial, objective([trial.suggest_float(f"x{i}", 0, 1) for i in range(5)]))
    return (time.process_time() - started) * 1000 / measured


def matern(a, b, lengths):
    r = math.sqrt(5) * np.sqrt(np.maximum(((a[:, None, :] - b[None, :, :]) ** 2 / lengths ** 2).sum(-1), 1e-20))
    return (1 + r + r * r / 3) * np.exp(-r)


def numpy_suggest(points, scores, generator, theta):
    """A fit of the marginal likelihood with numerical gradients, a thousand candidates, and the best of them refined."""
    y = (scores - scores.mean()) / (scores.std() + 1e-12)

    def loss(t):
        kernel = matern(points, points, np.exp(t[:-1])) + math.exp(t[-1]) * np.eye(len(y))
        try:
            factor = cholesky(kernel, lower=True)
        except np.linalg.LinAlgError:
            return 1e10
        return 0.5 * y @ cho_solve((factor, True), y) + np.log(np.diag(factor)).sum()

    theta = minimize(loss, theta, method="L-BFGS-B", bounds=[(-4, 3)] * 5 + [(-14, 0)], options={"maxiter": 2}).x
    kernel = matern(points, points, np.exp(theta[:-1])) + math.exp(theta[-1]) * np.eye(len(y))
    factor = cholesky(kernel, lower=True)
    alpha = cho_solve((factor, True), y)

    def acquisition(x):
        alike = matern(np.atleast_2d(x), points, np.exp(theta[:-1]))
        mean = alike @ alpha
        solved = solve_triangular(factor, alike.T, lower=True)
        deviation = np.sqrt(np.maximum(1 - (solved ** 2).sum(0), 1e-10))
        z = (y.min() - mean) / deviation
        return deviation * (z * norm.cdf(z) + norm.pdf(z))

    candidates = generator.random((1000, 5))
    best = candidates[np.argmax(acquisition(candidates))]
    result = minimize(lambda x: -acquisition(x)[0], best, method="L-BFGS-B", bounds=[(0, 1)] * 5, options={"maxiter": 5})
    return np.clip(result.x, 0, 1), theta


def numpy_cost(before, measured):
    generator = np.random.default_rng(1)
    points = generator.random((before, 5))
    scores = np.array([objective(point) for point in points])
    theta = np.array([-0.5] * 5 + [-8.0])
    started = time.process_time()
    for _ in range(measured):
        point, theta = numpy_suggest(points, scores, generator, theta)
        points = np.vstack([points, point])
        scores = np.append(scores, objective(point))
    return (time.process_time() - started) * 1000 / measured


def main():
    for name, sampler, counts, measured in [
        ("optuna random", lambda: optuna.samplers.RandomSampler(seed=1), [200, 2000], 200),
        ("optuna tpe", lambda: optuna.samplers.TPESampler(seed=1), [200, 2000], 30),
        ("optuna tpe multivariate", lambda: optuna.samplers.TPESampler(seed=1, multivariate=True), [200, 2000], 30),
    ]:
        for count in counts:
            costs = sorted(optuna_cost(sampler(), count, measured) for _ in range(3))
            print(f"{name:24} at {count:5} trials: {costs[1]:9.4f} ms a trial")
    costs = sorted(numpy_cost(100, 10) for _ in range(3))
    print(f"{'numpy gaussian process':24} at   100 trials: {costs[1]:9.4f} ms a trial")


if __name__ == "__main__":
    main()

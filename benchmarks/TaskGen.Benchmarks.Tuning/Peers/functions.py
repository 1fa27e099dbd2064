"""The functions of the tuning benchmark, as in Functions/*.cs: a list of dimensions and a score, lower the better, for each name."""
import math

MASK = (1 << 64) - 1


def mix(z):
    """The finalizer of SplitMix64."""
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
    return z ^ (z >> 31)


def noise(seed, number):
    """A standard normal number of its own for each trial of each seed."""
    key = mix((seed * 0x9E3779B97F4A7C15 + number + 1) & MASK)
    u = ((mix((key + 0x9E3779B97F4A7C15) & MASK) >> 11) + 0.5) * 2.0 ** -53
    v = ((mix((key + 2 * 0x9E3779B97F4A7C15) & MASK) >> 11) + 0.5) * 2.0 ** -53
    return math.sqrt(-2 * math.log(u)) * math.cos(2 * math.pi * v)


def duration(seed, number):
    """How long each trial of each seed takes, from 0.5 to 1.5."""
    key = mix((seed * 0x9E3779B97F4A7C15 + number + 1) & MASK)
    return 0.5 + ((mix((key + 3 * 0x9E3779B97F4A7C15) & MASK) >> 11) + 0.5) * 2.0 ** -53


def real(low, high, n=1, log=False):
    return [("real", low, high, log)] * n


def integer(low, high, n=1, log=False):
    return [("int", low, high, log)] * n


def category(count, n=1):
    return [("cat", count)] * n


def branin(x):
    a, b = x
    return (b - 5.1 / (4 * math.pi ** 2) * a * a + 5 / math.pi * a - 6) ** 2 + 10 * (1 - 1 / (8 * math.pi)) * math.cos(a) + 10


H6_A = [[10, 3, 17, 3.5, 1.7, 8], [0.05, 10, 17, 0.1, 8, 14], [3, 3.5, 1.7, 10, 17, 8], [17, 8, 0.05, 10, 0.1, 14]]
H6_P = [[1312, 1696, 5569, 124, 8283, 5886], [2329, 4135, 8307, 3736, 1004, 9991],
        [2348, 1451, 3522, 2883, 3047, 6650], [4047, 8828, 8732, 5743, 1091, 381]]
H3_A = [[3, 10, 30], [0.1, 10, 35], [3, 10, 30], [0.1, 10, 35]]
H3_P = [[3689, 1170, 2673], [4699, 4387, 7470], [1091, 8732, 5547], [381, 5743, 8828]]
H_C = [1.0, 1.2, 3.0, 3.2]


def hartmann(x, a, p):
    return -sum(c * math.exp(-sum(r * (v - q * 1e-4) ** 2 for r, v, q in zip(ra, x, rp))) for c, ra, rp in zip(H_C, a, p))


def rosenbrock(x):
    return sum(100 * (b - a * a) ** 2 + (1 - a) ** 2 for a, b in zip(x, x[1:]))


def ackley(x):
    n = len(x)
    return (-20 * math.exp(-0.2 * math.sqrt(sum(v * v for v in x) / n)) - math.exp(sum(math.cos(2 * math.pi * v) for v in x) / n) + 20 + math.e)


def rastrigin(x):
    return 10 * len(x) + sum(v * v - 10 * math.cos(2 * math.pi * v) for v in x)


def styblinski_tang(x):
    return sum(v ** 4 - 16 * v * v + 5 * v for v in x) / 2


def levy(x):
    w = [1 + (v - 1) / 4 for v in x]
    return (math.sin(math.pi * w[0]) ** 2
            + sum((v - 1) ** 2 * (1 + 10 * math.sin(math.pi * v + 1) ** 2) for v in w[:-1])
            + (w[-1] - 1) ** 2 * (1 + math.sin(2 * math.pi * w[-1]) ** 2))


def classifier(x):
    """Validation error of a make-believe classifier: a kernel with parameters of its own decides which others are there."""
    kernel, c, gamma, degree, shrink, tolerance = x
    c = math.log10(c)
    loss = 0.01 * (math.log10(tolerance) + 4) ** 2 + (0.02 if shrink == 0 else 0)
    if kernel == 0:
        return loss + 0.25 + 0.03 * (c + 1) ** 2
    if kernel == 1:
        g = math.log10(gamma)
        return loss + 0.08 + 0.04 * (c - 1.5) ** 2 + 0.06 * (g + 2) ** 2 + 0.05 * (c - 1.5) * (g + 2)
    return loss + 0.14 + 0.03 * (c - 0.5) ** 2 + 0.05 * (degree - 3) ** 2 * (1 + 0.2 * c * c)


def curve(x, epochs=81):
    """Loss of a make-believe network after some epochs: rates that are too high end noisy or diverge, those too low are slow."""
    rate, momentum, decay, layers, width = x
    effective = math.log10(rate / (1 - momentum))
    best = -1.2 - 0.12 * layers
    speed = math.exp(-0.5 * ((effective - best) / 0.7) ** 2)
    capacity = layers * math.log2(width)
    floor = 0.08 + 1.2 / (1 + capacity) + 0.03 * (math.log10(decay) + 4.2) ** 2 * (1 + capacity / 40) + 0.002 * max(0.0, capacity - 20) ** 1.5
    diverged = max(0.0, effective - best - 0.9)
    return floor + 2.3 * math.exp(-3 * speed * math.sqrt(epochs) / 2) + 1.5 * (1 - math.exp(-diverged)) + 0.05 * diverged ** 2


def reflect(x):
    """A reflection that mixes all dimensions."""
    n = len(x)
    v = [float(i + 1) for i in range(n)]
    s = 2 * sum(a * b for a, b in zip(v, x)) / sum(a * a for a in v)
    return [a - s * b for a, b in zip(x, v)]


def shift(x, amount):
    return [v - amount * math.sin(2.3 * (i + 1)) for i, v in enumerate(x)]


def ellipsoid(x, condition):
    n = len(x)
    return sum(condition ** (i / (n - 1)) * v * v for i, v in enumerate(x))


def griewank(x):
    return 1 + sum(v * v for v in x) / 4000 - math.prod(math.cos(v / math.sqrt(i + 1)) for i, v in enumerate(x))


def michalewicz(x):
    return -sum(math.sin(v) * math.sin((i + 1) * v * v / math.pi) ** 20 for i, v in enumerate(x))


def schwefel(x):
    return 418.9829 * len(x) - sum(v * math.sin(math.sqrt(abs(v))) for v in x)


def goldstein_price(x):
    a, b = x
    return ((1 + (a + b + 1) ** 2 * (19 - 14 * a + 3 * a * a - 14 * b + 6 * a * b + 3 * b * b))
            * (30 + (2 * a - 3 * b) ** 2 * (18 - 32 * a + 12 * a * a + 48 * b - 36 * a * b + 27 * b * b)))


def camel(x):
    a, b = x
    return (4 - 2.1 * a * a + a ** 4 / 3) * a * a + a * b + (-4 + 4 * b * b) * b * b


def zakharov(x):
    s = sum(0.5 * (i + 1) * v for i, v in enumerate(x))
    return sum(v * v for v in x) + s * s + s ** 4


def dixon_price(x):
    return (x[0] - 1) ** 2 + sum((i + 1) * (2 * x[i] ** 2 - x[i - 1]) ** 2 for i in range(1, len(x)))


def table(x):
    """Categories with effects of their own and of neighbours."""
    single = sum((mix(i * 1000 + int(v)) >> 11) * 2.0 ** -53 for i, v in enumerate(x))
    pairs = sum((mix(50_000 + i * 1000 + int(a) * 10 + int(b)) >> 11) * 2.0 ** -53 for i, (a, b) in enumerate(zip(x, x[1:])))
    return single + 0.5 * pairs


def blend(x):
    """Two numbers, two integers and two categories, all of which matter to each other."""
    a, b, m, k, c, d = x
    t = [0.2, 0.5, 0.8][int(c)]
    return (a - t) ** 2 * 4 + (math.log10(b) + 2 + 0.5 * c) ** 2 * 0.3 + 0.01 * (m - 7 - 2 * d) ** 2 + (math.log2(k) - 5) ** 2 * 0.05 + [0.3, 0.0, 0.15, 0.4][int(d)]


def nested(x):
    """A tree of choices: what is under each branch looks like the others but has its own best place."""
    branch, a, b, n, inner, c, d = x
    if branch == 0:
        return 0.3 + (a - 0.3) ** 2 + (b - a) ** 2 * 3
    if branch == 1:
        return 0.2 + 0.02 * abs(n - 13) + (0.1 if inner == 0 else (math.log10(c) + 3) ** 2 * 0.1)
    return (math.log10(d) - 1) ** 2 * 0.2 + 0.1


def alpine(x):
    return sum(abs(v * math.sin(v) + 0.1 * v) for v in x)


def bukin(x):
    return 100 * math.sqrt(abs(x[1] - 0.01 * x[0] ** 2)) + 0.01 * abs(x[0] + 10)


def salomon(x):
    r = math.sqrt(sum(v * v for v in x))
    return 1 - math.cos(2 * math.pi * r) + 0.1 * r


def powell(x):
    return sum((x[i] + 10 * x[i + 1]) ** 2 + 5 * (x[i + 2] - x[i + 3]) ** 2 + (x[i + 1] - 2 * x[i + 2]) ** 4 + 10 * (x[i] - x[i + 3]) ** 4
               for i in range(0, len(x), 4))


def trid(x):
    return sum((v - 1) ** 2 for v in x) - sum(a * b for a, b in zip(x, x[1:]))


S_A = [[4, 4, 4, 4], [1, 1, 1, 1], [8, 8, 8, 8], [6, 6, 6, 6], [3, 7, 3, 7], [2, 9, 2, 9], [5, 5, 3, 3], [8, 1, 8, 1], [6, 2, 6, 2], [7, 3.6, 7, 3.6]]
S_C = [0.1, 0.2, 0.2, 0.4, 0.4, 0.6, 0.3, 0.7, 0.5, 0.5]


def shekel(x):
    return -sum(1 / (c + sum((v - q) ** 2 for v, q in zip(x, a))) for a, c in zip(S_A, S_C))


def booster(x):
    """Error of make-believe boosted trees: rate and number of trees go together, depth and leaves too, one of two ways to grow has a size of its own."""
    rate, trees, depth, grow, leaves, rows, penalty = x
    work = math.log10(rate * trees)
    error = 0.12 + 0.05 * (work - 1.3) ** 2 + 0.01 * max(0, math.log10(rate) + 1.5) ** 2 + 0.02 * (rows - 0.75) ** 2 + 0.004 * (math.log10(penalty) - 0.2) ** 2
    if grow == 0:
        return error + 0.003 * (depth - 6) ** 2
    return error - 0.01 + 0.02 * (math.log2(leaves) - 5.4) ** 2 + 0.001 * abs(depth - 9)


# name: (dimensions, function, deviation of the noise); a dimension may carry a condition (index of the other, its values).
FUNCTIONS = {
    "branin": (real(-5, 10) + real(0, 15), branin, 0),
    "hartmann6": (real(0, 1, 6), lambda x: hartmann(x, H6_A, H6_P), 0),
    "rosenbrock5": (real(-5, 10, 5), rosenbrock, 0),
    "ackley5": (real(-15, 30, 5), ackley, 0),
    "rastrigin5": (real(-5.12, 5.12, 5), rastrigin, 0),
    "styblinski-tang5": (real(-5, 5, 5), styblinski_tang, 0),
    "noisy-levy4": (real(-10, 10, 4), levy, 2.0),
    "classifier": ([("cat", 3), ("real", 1e-3, 1e3, True), ("real", 1e-5, 1e1, True, (0, [1])), ("int", 1, 8, False, (0, [2])), ("cat", 2),
                    ("real", 1e-6, 1e-1, True)], classifier, 0),
    "curve": ([("real", 1e-5, 1.0, True), ("real", 0.0, 0.99, False), ("real", 1e-7, 1e-1, True), ("int", 1, 8, False), ("int", 8, 512, True)], curve, 0),
    # A second set of other shapes. Some of it was looked at while constants were chosen: it is no test of what is new.
    "rotated-ellipsoid10": (real(-5, 5, 10), lambda x: ellipsoid(reflect(shift(x, 2)), 1e4), 0),
    "rotated-rastrigin5": (real(-5.12, 5.12, 5), lambda x: rastrigin(reflect(shift(x, 2))), 0),
    "shifted-ackley8": (real(-15, 30, 8), lambda x: ackley(shift(x, 6)), 0),
    "shifted-rosenbrock8": (real(-5, 10, 8), lambda x: rosenbrock(shift(x, 2)), 0),
    "levy8": (real(-10, 10, 8), levy, 0),
    "griewank6": (real(-60, 60, 6), lambda x: griewank(shift(x, 20)), 0),
    "michalewicz5": (real(0, math.pi, 5), michalewicz, 0),
    "schwefel4": (real(-500, 500, 4), schwefel, 0),
    "hartmann3": (real(0, 1, 3), lambda x: hartmann(x, H3_A, H3_P), 0),
    "goldstein-price": (real(-2, 2, 2), goldstein_price, 0),
    "camel": (real(-3, 3) + real(-2, 2), camel, 0),
    "zakharov6": (real(-5, 10, 6), lambda x: zakharov(shift(x, 2)), 0),
    "dixon-price8": (real(-10, 10, 8), dixon_price, 0),
    "shifted-sphere20": (real(-5, 5, 20), lambda x: ellipsoid(shift(x, 3), 1), 0),
    "integer-rastrigin6": (integer(-20, 20, 6), lambda x: rastrigin([(v - 3) / 4 for v in x]), 0),
    "integer-ellipsoid8": (integer(-50, 50, 8), lambda x: ellipsoid(shift(x, 20), 100), 0),
    "table8": (category(5, 8), table, 0),
    "blend": (real(0, 1) + real(1e-5, 1, 1, True) + integer(0, 30) + integer(1, 1024, 1, True) + category(3) + category(4), blend, 0),
    "nested": ([("cat", 3), ("real", 0, 1, False, (0, [0])), ("real", 0, 1, False, (0, [0])), ("int", 1, 40, False, (0, [1])), ("cat", 2, (0, [1])),
                ("real", 1e-6, 1, True, (4, [1])), ("real", 1e-3, 1e3, True, (0, [2]))], nested, 0),
    "noisy-hartmann6": (real(0, 1, 6), lambda x: hartmann(x, H6_A, H6_P), 0.2),
    # A third set, measured once after everything was chosen.
    "alpine5": (real(-10, 10, 5), lambda x: alpine(shift(x, 3)), 0),
    "bukin2": (real(-15, -5) + real(-3, 3), bukin, 0),
    "salomon6": (real(-100, 100, 6), lambda x: salomon(shift(x, 30)), 0),
    "powell8": (real(-4, 5, 8), powell, 0),
    "trid6": (real(-36, 36, 6), trid, 0),
    "shekel4": (real(0, 10, 4), shekel, 0),
    "noisy-sphere6": (real(-5, 5, 6), lambda x: ellipsoid(shift(x, 2), 10), 5.0),
    "integer-alpine6": (integer(-10, 10, 6), lambda x: alpine(shift(x, 3)), 0),
    "booster": ([("real", 1e-3, 1, True), ("int", 10, 2000, True), ("int", 2, 14, False), ("cat", 2), ("int", 4, 512, True, (3, [1])),
                 ("real", 0.3, 1.0, False), ("real", 1e-3, 1e3, True)], booster, 0),
}

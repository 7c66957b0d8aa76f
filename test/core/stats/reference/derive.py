# Makes the reference values of the statistics that R has no function for.
#
#   python3 test/core/stats/reference/derive.py
#
# Needs Python 3.10 or later with scipy. The tests need neither: they read the *.reference.json
# files, which this script writes beside itself. What is derived here is derived another way than in
# src/core/stats, with exact whole numbers or 50 digits where that takes digits.

import json
import math
import pathlib
import random
from decimal import Decimal, getcontext
from fractions import Fraction

from scipy import stats

getcontext().prec = 50
random.seed(20261128)
HERE = pathlib.Path(__file__).parent


def write_reference(name, source, cases):
    lines = ",\n".join("    " + json.dumps(case, separators=(",", ":")) for case in cases)
    text = f'{{\n  "source": {json.dumps(source)},\n  "cases": [\n{lines}\n  ]\n}}\n'
    (HERE / f"{name}.reference.json").write_text(text)


# ---- Stirling's formula ---------------------------------------------------------------------
# The factorial in whole numbers, its log from its leading 400 bits.
def log_of_whole(number):
    shift = max(0, number.bit_length() - 400)
    return Decimal(number >> shift).ln() + shift * Decimal(2).ln()


def stirling_error(n):
    pi = Decimal("3.14159265358979323846264338327950288419716939937510582097494459230781640628620899")
    formula = (n + Decimal("0.5")) * Decimal(n).ln() - n + (2 * pi).ln() / 2
    return log_of_whole(math.factorial(n)) - formula


write_reference(
    "stirling",
    "log(n!) - ((n + 1/2) log n - n + log(2 pi) / 2)",
    [{"n": n, "error": float(stirling_error(n))} for n in (*range(1, 22), 50, 100, 1000, 54321, 10**6)],
)


# ---- Always valid difference of two rates ---------------------------------------------------
# The definition itself: a difference d is in the interval while some pair of rates (p + d, p) has a
# likelihood above (1 - confidence) x the likelihood averaged over beta(1, 3) x beta(1, 3). The
# average is a quotient of factorials, taken in whole numbers; the best p for a given d is found by
# bisection of the slope, and the last such d by bisection.
def log_average(successes, trials):
    failures = trials - successes
    # 3 B(successes + 1, failures + 3) = 3 successes! (failures + 2)! / (trials + 3)!
    below = math.comb(trials + 3, successes) * (trials + 3 - successes)
    return Decimal(3).ln() - log_of_whole(below)


def log_likelihood(successes, trials, rate):
    failures = trials - successes
    gained = successes * rate.ln() if successes else Decimal(0)
    return gained + (failures * (1 - rate).ln() if failures else Decimal(0))


def slope(successes, trials, rate):
    failures = trials - successes
    gained = successes / rate if successes else Decimal(0)
    return gained - (failures / (1 - rate) if failures else Decimal(0))


TINY = Decimal(10) ** -40


def best_log_likelihood(a, a_trials, b, b_trials, difference):
    low, high = max(Decimal(0), -difference), min(Decimal(1), 1 - difference)
    low, high = low + TINY, high - TINY
    for _ in range(130):
        middle = (low + high) / 2
        if slope(a, a_trials, middle + difference) + slope(b, b_trials, middle) > 0:
            low = middle
        else:
            high = middle
    rate = (low + high) / 2
    return log_likelihood(a, a_trials, rate + difference) + log_likelihood(b, b_trials, rate)


def last_difference(a, a_trials, b, b_trials, confidence):
    if a == a_trials and b == 0:
        return Decimal(1)
    level = (1 - Decimal(confidence)).ln() + log_average(a, a_trials) + log_average(b, b_trials)
    inside, outside = Decimal(a) / a_trials - Decimal(b) / b_trials, Decimal(1)
    for _ in range(90):
        middle = (inside + outside) / 2
        if best_log_likelihood(a, a_trials, b, b_trials, middle) > level:
            inside = middle
        else:
            outside = middle
    return (inside + outside) / 2


def always_valid(a, a_trials, b, b_trials, confidence):
    return {
        "a": a, "aTrials": a_trials, "b": b, "bTrials": b_trials, "confidence": confidence,
        "estimate": float(Decimal(a) / a_trials - Decimal(b) / b_trials),
        "low": -float(last_difference(b, b_trials, a, a_trials, confidence)),
        "high": float(last_difference(a, a_trials, b, b_trials, confidence)),
    }


pairs = [
    (56, 70, 48, 80), (18, 60, 45, 300), (4, 12, 40, 400), (0, 9, 30, 250), (5, 20, 20, 100), (32, 120, 50, 360),
    (0, 1, 1, 1), (1, 1, 0, 1), (1, 1, 1, 1), (0, 5, 0, 9), (3, 3, 1, 3), (0, 40, 12, 40), (12, 12, 40, 90),
    (1, 2, 1, 10**6), (0, 10**6, 30, 10**6), (10**6, 10**6, 0, 7), (10**6 - 1, 10**6, 10**6 - 10, 10**6),
    (200000, 10**6, 199000, 10**6), (250000, 10**6, 1, 5), (600, 20000, 700, 20000), (0, 10**6, 10**6, 10**6),
]
for size in (20, 100, 1000, 30000):
    for _ in range(6):
        trials = (random.randint(1, size), random.randint(1, size))
        rate = random.random()
        counts = [sum(random.random() < rate for _ in range(n)) for n in trials]
        pairs.append((counts[0], trials[0], counts[1], trials[1]))
write_reference(
    "always-valid",
    "The likelihood ratio region of the beta(1, 3) mixtures, projected on the difference",
    [always_valid(*pair, (0.95, 0.95, 0.9, 0.99)[i % 4] if i > 5 else 0.95) for i, pair in enumerate(pairs)],
)


# ---- Chi-squared with more degrees of freedom, and Gail and Simon's test --------------------
write_reference(
    "chi-squared-degrees",
    "scipy.stats.chi2.sf",
    [
        {"x": x, "degrees": degrees, "upperTail": float(stats.chi2.sf(x, degrees))}
        for degrees in (1, 2, 3, 4, 5, 12, 39, 200)
        for x in (0, 1e-12, 0.3, 2.706, 5.991, 20, 150, 700)
    ],
)


# The definition: twice the log of the ratio of the largest likelihood to the largest with all
# differences at or above 0, or all at or below. A
# chi-squared tail is taken as that of a gamma distribution.
def variance_of(successes, trials):
    if 0 < successes < trials:
        return successes * (trials - successes) / trials**3
    return (successes + 1) * (trials - successes + 1) / (trials + 2) ** 3


def log_density(strata, means):
    return sum(-((s["difference"] - mean) ** 2) / (2 * s["variance"]) for s, mean in zip(strata, means))


def gail_simon(strata):
    at_best = log_density(strata, [s["difference"] for s in strata])
    one_way = max(
        log_density(strata, [max(0, s["difference"]) for s in strata]),
        log_density(strata, [min(0, s["difference"]) for s in strata]),
    )
    statistic = 2 * (at_best - one_way)
    free = len(strata) - 1
    tail = sum(math.comb(free, n) / 2**free * float(stats.gamma.sf(statistic / 2, n / 2)) for n in range(1, free + 1))
    return {"strata": strata, "statistic": statistic, "pValue": tail if statistic > 0 else 1}


def of_effects(*pairs):
    return [{"difference": difference, "variance": error**2} for difference, error in pairs]


def of_counts(tables):
    return [
        {"difference": a / a_trials - b / b_trials, "variance": variance_of(a, a_trials) + variance_of(b, b_trials)}
        for a, a_trials, b, b_trials in tables
    ]


tables = [
    [(30, 50, 10, 50), (2, 40, 11, 60)],
    [(12, 20, 30, 150), (1, 20, 27, 150), (9, 40, 30, 160)],
    [(10, 10, 0, 10), (0, 12, 9, 30)],
    [(400000, 10**6, 399000, 10**6), (1000, 10**6, 1100, 10**6), (7, 10, 500000, 10**6)],
    [(5, 20, 5, 20), (10, 20, 5, 20), (3, 20, 9, 20)],
]
for size in (2, 3, 5, 12):
    tables.append([])
    for _ in range(size):
        trials = (random.randint(10, 90), random.randint(10, 300))
        counts = [sum(random.random() < random.uniform(0, 0.5) for _ in range(n)) for n in trials]
        tables[-1].append((counts[0], trials[0], counts[1], trials[1]))
cases = [
    # Gail and Simon (1985), section 5: the NSABP's four subsets.
    gail_simon(of_effects((0.163, 0.0788), (-0.114, 0.0689), (-0.047, 0.0614), (-0.151, 0.0547))),
    # The example of the R package QualInt.
    gail_simon(of_effects((1.0, 0.86), (0.5, 0.64), (-2.0, 0.32))),
    gail_simon(of_effects((0.2, 0.1), (0.1, 0.1))),
    gail_simon(of_effects((0.0, 0.1), (-0.3, 0.1))),
] + [{"tables": table, **gail_simon(of_counts(table))} for table in tables]
write_reference("gail-simon", "The likelihood ratio of normal differences; scipy.stats.gamma.sf for its tail", cases)


# ---- Difference of two Kaplan-Meier estimates -----------------------------------------------
# Curve and Greenwood's sum in whole fractions, subject by subject; the rest in 50 digits, but for the
# normal quantile. Subjects are written counted by time: [time, with the event, without it].
def decimal_of(fraction):
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)


def share_by(subjects, time, z):
    survival, greenwood = Fraction(1), Fraction(0)
    for at in sorted({t for t, event in subjects if event and t <= time}):
        at_risk = sum(t >= at for t, _ in subjects)
        events = sum(event and t == at for t, event in subjects)
        survival *= Fraction(at_risk - events, at_risk)
        if events < at_risk:
            greenwood += Fraction(events, at_risk * (at_risk - events))
    if survival > 0 and not any(t >= time for t, _ in subjects):
        return None
    if survival in (0, 1):
        return decimal_of(1 - survival), None, None
    left = decimal_of(survival)
    # log(-log S) has the standard error root(Greenwood) / |log S|.
    middle, reach = (-left.ln()).ln(), Decimal(z) * decimal_of(greenwood).sqrt() / -left.ln()
    ends = [(-(middle + sign * reach).exp()).exp() for sign in (-1, 1)]
    return 1 - left, 1 - ends[0], 1 - ends[1]


def survival_difference(a, b, time, confidence):
    z = stats.norm.isf((1 - confidence) / 2)
    (one, one_low, one_high), (other, other_low, other_high) = share_by(a, time, z), share_by(b, time, z)
    case = {"a": counted(a), "b": counted(b), "time": time, "confidence": confidence, "estimate": float(one - other)}
    if one_low is None or other_low is None:
        return {**case, "low": None, "high": None}
    below = ((one - one_low) ** 2 + (other_high - other) ** 2).sqrt()
    above = ((one_high - one) ** 2 + (other - other_low) ** 2).sqrt()
    return {**case, "low": float(max(-1, one - other - below)), "high": float(min(1, one - other + above))}


def counted(subjects):
    times = sorted({t for t, _ in subjects})
    return [[t, sum(s == (t, True) for s in subjects), sum(s == (t, False) for s in subjects)] for t in times]


def followed(events, censored):
    return [(t, True) for t in events] + [(t, False) for t in censored]


def drawn_subjects(count, mean, last):
    drawn = [(int(random.expovariate(1 / mean)), random.randint(0, last)) for _ in range(count)]
    return [(min(event, until), event <= until) for event, until in drawn]


eql = followed([10, 20, 30, 45, 60], [30, 60, 90, 90, 90])
mql = followed([25, 80], [15, 40, 90, 90, 90, 90, 90, 90])
cases = [
    survival_difference(eql, mql, 90, 0.95), survival_difference(mql, eql, 90, 0.99),
    survival_difference(eql, mql, 45, 0.95), survival_difference(eql, mql, 24, 0.95),
    survival_difference(followed([3, 5], []), mql, 90, 0.95), survival_difference(followed([], [90]), mql, 90, 0.9),
    survival_difference(followed([2] * 9, [90]), followed([88], [90] * 30), 90, 0.95),
]
for size in (12, 40, 150):
    for _ in range(3):
        groups = drawn_subjects(size, 200, 180), drawn_subjects(3 * size, 300, 180)
        cases.append(survival_difference(*groups, 90, random.choice([0.8, 0.95, 0.99])))
write_reference("survival-difference", "Kaplan-Meier by fractions, log-log intervals, MOVER", cases)


# ---- Sample size of unequal groups ----------------------------------------------------------
# The power at a size, as power.prop.test has it for equal groups, and the size found by bisection.
def power_at(n, rate, baseline_rate, confidence, ratio):
    pooled = (n * rate + ratio * n * baseline_rate) / (n + ratio * n)
    null_error = math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / (ratio * n)))
    error = math.sqrt(rate * (1 - rate) / n + baseline_rate * (1 - baseline_rate) / (ratio * n))
    reached = abs(rate - baseline_rate) - stats.norm.isf((1 - confidence) / 2) * null_error
    return float(stats.norm.cdf(reached / error))


def size_for(rate, baseline_rate, power, confidence, ratio):
    low, high = 1e-6, 1e12
    while high - low > 1e-12 * high:
        middle = math.sqrt(low * high)
        if power_at(middle, rate, baseline_rate, confidence, ratio) < power:
            low = middle
        else:
            high = middle
    return high


sizes = [
    (0.3, 0.2, 0.8, 0.95, 3), (0.25, 0.2, 0.8, 0.95, 3), (0.35, 0.2, 0.8, 0.95, 3), (0.3, 0.2, 0.8, 0.95, 1),
    (0.3, 0.2, 0.8, 0.95, 1 / 3), (0.1, 0.05, 0.9, 0.95, 10), (0.501, 0.5, 0.8, 0.95, 2), (0.9, 0.4, 0.8, 0.99, 7.5),
    (0.002, 0.001, 0.8, 0.9, 40), (0.2, 0.15, 0.99, 0.999, 0.25), (0.15, 0.0, 0.8, 0.95, 5),
]
write_reference(
    "sample-size-unequal",
    "The size at which the z test with pooled variance under the null has the power, by bisection",
    [
        {"rate": rate, "baselineRate": base, "power": power, "confidence": confidence, "ratio": ratio,
         "n": size_for(rate, base, power, confidence, ratio)}
        for rate, base, power, confidence, ratio in sizes
    ],
)

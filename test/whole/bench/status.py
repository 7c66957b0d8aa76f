"""The status of a list as somebody who knows pandas would write it: maps by column, then masks.

    python3 status.py columns.json

prints the seconds of processor time of seven rounds, as JSON; ends with 3 where pandas isn't installed.
"""
import json
import sys
import time

try:
    import numpy
    import pandas
except ImportError:
    sys.exit(3)

ROUNDS = 7
STRENGTHS = {
    "overlap": {"customer": 1, "customers": 1, "open opportunity": 0.8, "prospect": 0.4, "none": -1},
    "warmth": {"hot": 1, "warm": 0.75, "lukewarm": 0.4, "cold": 0.1, "none": -1},
    "fit": {"a": 1, "b": 0.75, "c": 0.5, "d": 0.2, "tier 1": 1, "tier 2": 0.75},
    "motion": {"co-sell": 1, "partner introduction": 1, "route to rep": 1, "none": -1},
}
BARS = {"overlap": 0, "warmth": 0.6, "fit": 0.7, "motion": 0}


def status(frame):
    strengths = {
        name: frame[name].str.strip().str.lower().map(words) for name, words in STRENGTHS.items()
    }
    clear = {name: strengths[name] >= bar for name, bar in BARS.items()}
    is_eql = clear["overlap"] & clear["warmth"] & clear["fit"] & clear["motion"]
    is_poor = strengths["fit"].notna() & ~clear["fit"]
    return numpy.select(
        [~clear["overlap"], is_poor, is_eql], ["No overlap", "Poor fit", "EQL"], "Candidate"
    )


with open(sys.argv[1], encoding="utf8") as file:
    data = pandas.DataFrame(dict(zip(STRENGTHS, json.load(file))))
seconds = []
for _ in range(ROUNDS):
    began = time.process_time()
    status(data)
    seconds.append(time.process_time() - began)
print(json.dumps(seconds))

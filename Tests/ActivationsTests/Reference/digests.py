#!/usr/bin/env python3
"""Write a digest of every function, f and f', correctly rounded at every number of half and bfloat16.

Run it in any directory, with Python 3.9 or later and mpmath 1.3 (`pip install mpmath==1.3.0`):

    python3 digests.py                # everything; about half a minute a function
    python3 digests.py gelu elu       # these functions alone; the other lines stay
    python3 digests.py --dump gelu half 1    # the numbers behind one digest: x and f', in hexadecimal

It writes digests.tsv beside itself, the same bytes every time: id, format, order, digest.

The functions are those of generate.py as declared there, with their default parameters. The finite
numbers x of a format are taken by rising bit pattern. f(x) and f'(x) are computed with 100 bits and
with 180, the one rounding down, the other up; where they do not agree in half of these bits, or the
number nearest to them is not plain from that, with more, up to 13,000. Of two as near it is the even
one. The digest is FNV-1a of 64 bits over the patterns of the results, each taken as one word. A zero
counts as +0, since the sign of a zero is not a statement, and of all NaN there is one.
"""

import pathlib
import sys

from mpmath import mp, mpf

import generate
from taylor import Undefined, Unresolved, working

HERE = pathlib.Path(__file__).resolve().parent
FILE = HERE / "digests.tsv"

# The bits of a significand with the hidden one, and the exponent of the least subnormal number.
FORMATS = {"half": (11, -24), "bfloat16": (8, -133)}

# Pairs of precisions in bits; 13,000 hold 4,094 and tanh(4,094), side by side.
LADDER = (100, 180), (400, 600), (13000, 13500)


def number(pattern, format):
    """The number of a bit pattern, or None where it is not finite."""
    bits, least = FORMATS[format]
    fraction, exponent = pattern & ((1 << bits - 1) - 1), (pattern & 0x7FFF) >> bits - 1
    if exponent == (1 << 16 - bits) - 1:
        return None
    size = mpf((fraction, least)) if exponent == 0 else mpf((fraction | 1 << bits - 1, least + exponent - 1))
    return -size if pattern >> 15 else size


def rounded(value, format):
    """The bit pattern of the number nearest to an mpf; of two as near the even one."""
    bits, least = FORMATS[format]
    infinity = (1 << 16 - bits) - 1 << bits - 1
    if mp.isnan(value):
        return infinity | 1 << bits - 2
    if mp.isinf(value):
        return infinity | (0x8000 if value < 0 else 0)
    sign, man, exp, count = value._mpf_
    if not man or exp + count < least - 1:
        return 0
    if exp + count > 200:
        return infinity | (0x8000 if sign else 0)
    unit = max(exp + count - bits, least)
    shift = unit - exp
    if shift <= 0:
        size = man << -shift
    else:
        size, rest = man >> shift, man & ((1 << shift) - 1)
        half = 1 << shift - 1
        size += rest > half or (rest == half and size & 1)
    # The hidden bit adds one to the exponent's field, and a carry goes into it.
    pattern = min((unit - least << bits - 1) + size, infinity)
    return pattern | (0x8000 if sign and pattern else 0)


def value_of(reference, x, order):
    """The result at x with the present precision, or None where that does not suffice."""
    override = reference._overrides.get((x, order))
    if override is not None:
        return override
    try:
        return mpf(reference.branch(reference.piece(x), order, x))
    except Undefined:
        return mp.nan
    except (Unresolved, ZeroDivisionError):
        return None


def decided(first, second, bits, format):
    """The bit pattern that two values, of that many bits and of more, agree upon, or None."""
    if first is None or second is None:
        return None
    if not (mp.isfinite(first) and mp.isfinite(second) and (first or second)):
        pattern = rounded(second, format)
        return pattern if rounded(first, format) == pattern else None
    with mp.workprec(bits):
        margin = mpf(2) ** (-bits // 2)
        if abs(first - second) > margin * abs(second):
            return None
        low, high = (rounded(second * (1 + sign * 8 * margin), format) for sign in (-1, 1))
        if low == high:
            return low
        # With so many bits it is the middle between two numbers, by an identity.
        return rounded(+second, format) if bits == LADDER[-1][0] else None


def patterns(reference, format):
    """The results by order, then by rising pattern of x."""
    points = [x for x in (number(p, format) for p in range(1 << 16)) if x is not None]
    found = [[None] * len(points), [None] * len(points)]
    missing = [(order, index) for order in (0, 1) for index in range(len(points))]
    for low, high in LADDER:
        passes = []
        for bits, direction in ((low, "f"), (high, "c")):
            with working(bits, direction):
                passes.append([value_of(reference, points[index], order) for order, index in missing])
        for (order, index), first, second in zip(missing, *passes):
            found[order][index] = decided(first, second, low, format)
        missing = [(order, index) for order, index in missing if found[order][index] is None]
    if missing:
        raise ArithmeticError(f"{reference.text}: f{missing[0][0]} at {points[missing[0][1]]} does not settle")
    return points, found


def digest(words):
    """FNV-1a of 64 bits, a word at a time."""
    hash = 0xCBF29CE484222325
    for word in words:
        hash = (hash ^ word) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{hash:016x}"


def main():
    arguments = sys.argv[1:]
    defaults = {r.id: r for r in generate.references() if r.is_default or r.id in generate.ALIASES}
    if arguments[:1] == ["--dump"]:
        _, id, format, order = arguments
        points, found = patterns(defaults[id], format)
        for x, pattern in zip(points, found[int(order)]):
            print(float(x).hex(), f"{pattern:04x}", sep="\t")
        return
    lines = {}
    if arguments and FILE.exists():
        for line in FILE.read_text().splitlines()[1:]:
            lines[tuple(line.split("\t")[:3])] = line
    for id in arguments or defaults:
        for format in FORMATS:
            _, found = patterns(defaults[id], format)
            for order in (0, 1):
                lines[id, format, str(order)] = f"{id}\t{format}\t{order}\t{digest(found[order])}"
        order_of = list(defaults)
        ordered = sorted(lines, key=lambda key: (order_of.index(key[0]), list(FORMATS).index(key[1]), key[2]))
        FILE.write_text("id\tformat\torder\tdigest\n" + "".join(lines[key] + "\n" for key in ordered))
        print(id, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Writes the tables that found features are held against, with mpmath's root finder and quadrature.

    python3 features.py          # moments.csv and landmarks.csv beside it

Formulas, derivatives and parameters are read from the declarations; everything else is mpmath's, at 40
digits: a grid of points, a change of sign between two of them, a root. Breakpoints are found where the
branches of a formula change, by the same grid.
"""
import csv
import glob
import os
import re

import mpmath as mp

mp.mp.dps = 40
HERE = os.path.dirname(os.path.abspath(__file__))
FAMILIES = os.path.join(HERE, "../../../Sources/Activations/Families/*.swift")


def where(condition, a, b):
    return a if condition else b


def sigmoid(x):
    return 1 / (1 + mp.exp(-x))


def softplus(x):
    return mp.log1p(mp.exp(x)) if x < 0 else x + mp.log1p(mp.exp(-x))


NAMES = dict(
    where=where, sigmoid=sigmoid, softplus=softplus, exp=mp.exp, expm1=mp.expm1, log=mp.log,
    log1p=mp.log1p, sqrt=mp.sqrt, sin=mp.sin, cos=mp.cos, tan=mp.tan, atan=mp.atan, tanh=mp.tanh,
    sech=mp.sech, cosh=mp.cosh, sinh=mp.sinh, erf=mp.erf, erfc=mp.erfc, norm_cdf=mp.ncdf,
    norm_pdf=mp.npdf, abs=abs, max=max, min=min, sign=lambda x: mp.mpf(mp.sign(x)),
    clip=lambda x, a, b: min(max(x, a), b), hypot=mp.hypot, pi=mp.pi, inf=mp.inf)


def compiled(formula):
    text = formula.replace("^", "**")
    # Numbers as they are written, to all digits.
    text = re.sub(r"(?<![A-Za-z_0-9.])(\d+\.?\d*(?:e-?\d+)?)", r"mpf('\1')", text)
    return compile(text, formula, "eval")


def declarations():
    for path in sorted(glob.glob(FAMILIES)):
        source = open(path, encoding="utf8").read()
        for match in re.finditer(r"= Declaration\(\n(.*?)\n\n  ///|= Declaration\(\n(.*)\Z", source, re.S):
            body = match.group(1) or match.group(2)
            strings = [m for m in re.finditer(r'"((?:[^"\\]|\\.)*)"(\s*\n\s*\+ "((?:[^"\\]|\\.)*)")*', body)]
            def text(m):
                return "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', m.group(0)))
            identifier = text(strings[0])
            formula = text(strings[2])
            derivative = re.search(r'derivative:\s*((?:"(?:[^"\\]|\\.)*"\s*\+?\s*)+)', body)
            derivative = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', derivative.group(1)))
            parameters = re.findall(r'Parameter\(\s*"(\w+)", default: "([^"]*)"', body)
            yield identifier, formula, derivative, parameters


# Three settings of each parameter besides its default.
SETTINGS = {
    ("elu", "alpha"): ["0.5", "2", "3"], ("leaky_relu", "negative_slope"): ["0.2", "-1", "2"],
    ("prelu", "weight"): ["0.5", "-0.5", "2"],
    ("rrelu", "lower"): ["0", "0.2", "-0.5"], ("rrelu", "upper"): ["0.5", "0.7", "1"],
    ("keras_relu", "max_value"): ["1", "5", "6"], ("keras_relu", "threshold"): ["1", "-1", "0.5"],
    ("threshold", "threshold"): ["0", "-1", "20"], ("threshold", "value"): ["0", "1", "-3"],
    ("hardtanh", "min_val"): ["-2", "0", "-0.3"], ("hardtanh", "max_val"): ["2", "0.5", "3"],
    ("softplus_with_threshold", "threshold"): ["3", "10", "1"],
    ("aria2", "a"): ["1", "0.5", "3"], ("aria2", "b"): ["1", "0.5", "3"],
    ("xielu", "alpha_p"): ["0.3", "2", "1"], ("xielu", "alpha_n"): ["0.2", "1.5", "0.6"],
    ("xielu", "beta"): ["0.1", "1", "0.3"],
    ("sine", "w0"): ["2", "0.5", "30"], ("silu", "beta"): ["1.702", "0.5", "-2"],
    ("e_swish", "beta"): ["1", "1.25", "2"],
}


def settings(identifier, parameters):
    yield {}
    for name, default in parameters:
        for value in SETTINGS.get((identifier, name), ["0.5", "2", "3"]):
            yield {name: value}


class Function:
    def __init__(self, formula, derivative, values):
        self.names = dict(NAMES, mpf=mp.mpf, **values)
        self.f = compiled(formula)
        self.df = compiled(derivative)

    def value(self, x):
        return self.run(self.f, x)

    def slope(self, x):
        return self.run(self.df, x)

    def run(self, code, x):
        # Both branches of a choice are computed; the one not taken may have a pole.
        for shift in (0, mp.mpf(10) ** -35):
            try:
                return mp.mpf(eval(code, self.names, {"x": mp.mpf(x) + shift}))
            except ZeroDivisionError:
                pass
        return mp.nan

    def bend(self, x):
        h = mp.mpf(10) ** -12
        return (self.slope(x + h) - self.slope(x - h)) / (2 * h)


def bisected(f, low, high):
    a = f(low)
    for _ in range(130):
        middle = (low + high) / 2
        value = f(middle)
        if value == 0:
            return middle
        if (value > 0) == (a > 0):
            low = middle
        else:
            high = middle
    return (low + high) / 2


def extrema(function, reach, steps):
    """Where f' changes its sign: (kind, x, y, whether f' vanishes there)."""
    points = [-reach + 2 * reach * (mp.mpf(i) + mp.mpf('0.3371')) / steps for i in range(steps)]
    slopes = [function.slope(x) for x in points]
    for (a, sa), (b, sb) in zip(zip(points, slopes), zip(points[1:], slopes[1:])):
        if sa * sb < 0:
            x = bisected(function.slope, a, b)
            smooth = abs(function.slope(x)) < mp.mpf(10) ** -20
            h = mp.mpf(10) ** -25
            jumps = abs(function.value(x + h) - function.value(x - h)) > mp.mpf(10) ** -15
            if not jumps:
                x = x if abs(x) > mp.mpf(10) ** -30 else mp.mpf(0)
                yield ("minimum" if sa < 0 else "maximum"), x, function.value(x), smooth


def breaks(function, reach, steps):
    """Where f or f' jumps, to 30 digits, for splitting integrals."""
    points = [-reach + 2 * reach * (mp.mpf(i) + mp.mpf(1) / 3) / steps for i in range(steps)]
    for a, b in zip(points, points[1:]):
        low, high = a, b
        if abs(function.slope(b) - function.slope(a)) < mp.mpf(10) ** -4 and abs(
                function.value(b) - function.value(a)) < mp.mpf(1) / 2:
            continue
        for _ in range(110):
            middle = (low + high) / 2
            left = abs(function.slope(middle) - function.slope(low)) + abs(function.value(middle) - function.value(low))
            right = abs(function.slope(high) - function.slope(middle)) + abs(function.value(high) - function.value(middle))
            if left > right:
                high = middle
            else:
                low = middle
        jump = abs(function.slope(high) - function.slope(low)) + abs(function.value(high) - function.value(low))
        if jump > mp.mpf(10) ** -8:
            nearest = mp.nint(low * 840) / 840
            yield nearest if abs(nearest - low) < mp.mpf(10) ** -15 else low


def legendre(n):
    """Nodes and weights of Gauss and Legendre."""
    rule = []
    for i in range(n):
        x = mp.cos(mp.pi * (i + mp.mpf(3) / 4) / (n + mp.mpf(1) / 2))
        for _ in range(8):
            a, b = mp.mpf(1), x
            for k in range(2, n + 1):
                a, b = b, ((2 * k - 1) * x * b - (k - 1) * a) / k
            slope = n * (x * b - a) / (x * x - 1)
            x -= b / slope
        rule.append((x, 2 / ((1 - x * x) * slope * slope)))
    return rule


RULE = legendre(28)


def integrals(function, identifier):
    """E f, E f^2 and E f'^2, panel by panel between breakpoints."""
    ends = set(breaks(function, mp.mpf(8), 400)) | {mp.mpf(e) / 2 for e in range(-20, 21)}
    ends |= {mp.mpf(e) for e in range(-21, 22)}
    if identifier == "softplus_with_threshold":
        ends.add(mp.mpf(20))
    if identifier == "soft_modulus_t":
        ends |= {mp.mpf(i) / 200 for i in range(-60, 61)}
    ends = sorted(ends)
    sums = [mp.mpf(0)] * 3
    for a, b in zip(ends, ends[1:]):
        for node, weight in RULE:
            x = (a + b) / 2 + (b - a) / 2 * node
            density = weight * (b - a) / 2 * mp.npdf(x)
            f, df = function.value(x), function.slope(x)
            for k, g in enumerate((f, f * f, df * df)):
                sums[k] += density * g
    return sums


def main():
    moments = csv.writer(open(os.path.join(HERE, "moments.csv"), "w"), lineterminator="\n")
    moments.writerow(["function", "mean", "secondMoment", "derivativeSecondMoment"])
    landmarks = csv.writer(open(os.path.join(HERE, "landmarks.csv"), "w"), lineterminator="\n")
    landmarks.writerow(["function", "kind", "x", "y"])
    for identifier, formula, derivative, parameters in declarations():
        for index, setting in enumerate(settings(identifier, parameters)):
            values = {}
            for name, default in parameters:
                text = setting.get(name, default)
                values[name] = mp.mpf(eval(compiled(text), dict(NAMES, mpf=mp.mpf)))
            function = Function(formula, derivative, values)
            call = identifier + ("(x, %s)" % ", ".join("%s=%s" % p for p in setting.items()) if setting else "")
            if identifier == "threshold":
                both = {"threshold": "1", "value": "20", **setting}
                call = "threshold(x, threshold=%s, value=%s)" % (both["threshold"], both["value"])
            reach = mp.mpf(12) if identifier not in ("gcu", "sine", "snake") else mp.mpf(2)
            if setting.get("w0") == "30":
                reach = mp.mpf(1) / 4
            found = list(extrema(function, reach, 1600))
            for kind, x, y, _ in found:
                landmarks.writerow([call, kind, mp.nstr(x, 20), mp.nstr(y, 20)])
            if not found:
                landmarks.writerow([call, "none", "0", "0"])
            if index == 0:
                row = integrals(function, identifier)
                moments.writerow([call] + [mp.nstr(m if abs(m) > mp.mpf(10) ** -19 else mp.mpf(0), 18) for m in row])
        print(identifier, flush=True)


if __name__ == "__main__":
    main()

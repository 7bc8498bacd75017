#!/usr/bin/env python3
"""Write the true values of formulas that cancel, overflow or have holes as they are typed.

Run it with Python 3.9 or later and mpmath 1.3 (`pip install mpmath==1.3.0`):

    python3 generate_typed.py            # four minutes; the same bytes every time
    python3 generate_typed.py log exp    # the formulas whose id begins so

It writes formulas/<id>.tsv beside itself. The first line is `#` and the formula, then come the header
`x f f1` and the points, separated by tabs and sorted by x: 60 from 1e-300 to 1e300, of either sign,
and some that were chosen for the formula.

* x is the shortest decimal of a Double. f and f1 are the value and the derivative of the formula at
  that very Double, correctly rounded to 21 significant digits; their exponents pass those of a Double,
  and beyond 1e±4930 they are `inf` or 0.
* A number with a point or exponent is the Double of that literal; all else is exact: 1/3 is a third.
* Where the formula has no real value (log(-1)) both are nan; where only the derivative has none, f1.
* ^ is the power. A negative number has powers with whole exponents alone: (-8)^(1/3) is nan.

The derivative is the Taylor coefficient of the formula itself (`taylor.py`). The precision rises to
16,000 bits, until two values agree to 30 digits, of which one rounded down and one up. A point at
which they do not is left out, as is one where an exponential of an exponential is needed.

Before anything is written, each derivative is held against the numerical one of the formula at a few
points of moderate size; a failure ends the run with status 1.
"""

import ast
import math
import pathlib
import random
import sys

import mpmath
from mpmath import mp, mpf

import taylor
from taylor import LADDER, ExactLiterals, Series, Undefined, Unresolved
from taylor import compiled, constant_term, decimals, settled

FOLDER = pathlib.Path(__file__).resolve().parent / "formulas"
POINTS = 60

# id, formula, points of its own.
FORMULAS = [
    # Differences of what is nearly equal
    ("sqrt_next", "sqrt(x+1)-sqrt(x)"),
    ("sqrt_next_scaled", "x*(sqrt(x+1)-sqrt(x))"),
    ("sqrt_square_minus_x", "sqrt(x^2+1)-x"),
    ("sqrt_square_minus_one", "sqrt(1+x^2)-1"),
    ("sqrt_symmetric", "sqrt(1+x)-sqrt(1-x)"),
    ("sqrt_quotient", "(sqrt(1+x)-1)/x"),
    ("sqrt_rise", "sqrt(x^2+x)-x"),
    ("sqrt_reciprocal", "1/sqrt(x)-1/sqrt(x+1)"),
    ("sqrt_of_cancelled", "sqrt(1-cos(x))"),
    ("sqrt_nested", "sqrt(x+sqrt(x))-sqrt(x)"),
    ("cbrt_next", "cbrt(x+1)-cbrt(x)"),
    ("cbrt_third", "x^(1/3)-cbrt(x+1)"),
    ("power_third", "(1+x)^(1/3)-1"),
    ("root_fifth", "(x+1)^(1/5)-x^(1/5)"),
    ("reciprocal_next", "1/(x+1)-1/x"),
    ("reciprocal_pole", "1/(x-1)-1/(x+1)"),
    ("reciprocal_second", "1/(x+1)-2/x+1/(x-1)"),
    ("quotient_next", "(x+1)/x-x/(x+1)"),
    ("quotient_cubes", "x/(x+1)-(x+1)/(x-1)"),
    ("square_next", "(x+1)^2-x^2-1"),
    ("cube_binomial", "(x-1)^3-(x^3-3*x^2+3*x)"),
    ("seventh_power", "x^7-7*x^6+21*x^5-35*x^4+35*x^3-21*x^2+7*x-1"),
    ("fourth_powers", "(1+x)^4-(1-x)^4"),
    ("log_next", "log(x+1)-log(x)", [1e16, 1e17]),
    ("log_next_product", "(x+1)*log(x+1)-x*log(x)-1"),
    ("log_stirling", "(x+0.5)*log(1+1/x)-1"),
    ("log_ratio", "log((1-x)/(1+x))"),
    ("log_quotient", "log(1-x)/log(1+x)"),
    ("log_naive_one", "log(1+x)"),
    ("log_naive_rest", "log(1+x)-x"),
    ("log_square_rest", "x-log(1+x)-x^2/2"),
    ("log_asinh", "log(x+sqrt(x^2+1))"),
    ("log_acosh", "log(x+sqrt(x^2-1))"),
    ("log_half", "log(x)-log(2*x+1)"),
    ("log_gap", "x-1-log(x)", [1.0000001, 0.9999999]),
    ("log_binary", "log2(1+x)-log2(x)"),
    ("log_decimal", "log10(x+1)-log10(x)"),
    ("log_entropy", "-x*log(x)-(1-x)*log(1-x)"),
    ("log1p_quotient", "log1p(x)/x"),
    ("log1p_difference", "log1p(x)-log(x)"),
    ("log_of_log", "log(log(x))"),
    ("log_power", "log(x)^2/(1+log(x)^2)"),
    ("atan_next", "atan(x+1)-atan(x)"),
    ("atan_complement", "pi/2-atan(x)"),
    ("atan_rest", "x-atan(x)"),
    ("atan_sum", "atan(x)+atan(1/x)"),
    ("acos_near_one", "acos(1-x)"),
    ("asin_complement", "pi/2-asin(x)"),
    ("asin_rest", "asin(x)-x"),
    ("asin_chord", "2*asin(sqrt(x)/2)"),
    ("acosh_near_one", "acosh(1+x)"),
    ("atanh_naive", "0.5*log((1+x)/(1-x))"),
    ("atanh_rest", "atanh(x)-x"),
    ("asinh_naive", "sign(x)*log(abs(x)+sqrt(x^2+1))"),
    ("asinh_rest", "asinh(x)-x"),
    # Trigonometry
    ("cos_rest", "(1-cos(x))/x^2"),
    ("cos_tangent", "(1-cos(x))/sin(x)"),
    ("cos_shift", "cos(x+1e-9)-cos(x)"),
    ("cos_square_rest", "1-cos(x)^2"),
    ("cos_taylor", "cos(x)-1+x^2/2"),
    ("sin_cardinal", "sin(x)/x"),
    ("sin_shift", "sin(x+1e-5)-sin(x)"),
    ("sin_rest", "x-sin(x)"),
    ("sin_rest_cube", "(x-sin(x))/x^3"),
    ("sin_tan", "(x-sin(x))/(x-tan(x))"),
    ("sin_minus_x_cos", "sin(x)/x^2-cos(x)/x"),
    ("sin_reciprocal", "1/x-1/sin(x)"),
    ("sin_pi", "sin(pi*x)"),
    ("sin_square", "sin(x)^2+cos(x)^2"),
    ("sin_inverse", "sin(1/x)"),
    ("sin_of_square", "sin(x^2)"),
    ("sin_huge", "sin(x)", [1e22, 6381956970095103 * 2.0**797, 1.7976931348623157e308]),
    ("cos_huge", "cos(x)", [1e22, 6381956970095103 * 2.0**797]),
    ("tan_huge", "tan(x)", [1e22, 6381956970095103 * 2.0**797, 1.5707963267948966]),
    ("tan_shift", "tan(x+1e-7)-tan(x)"),
    ("tan_rest", "tan(x)-x"),
    ("tan_cot", "1/x-1/tan(x)"),
    ("tan_half", "tan(x/2)-(1-cos(x))/sin(x)+x"),
    ("tan_of_atan", "tan(atan(x))"),
    ("atan_of_tan", "atan(tan(x))"),
    ("sin_of_sin", "sin(sin(x))-sin(x)"),
    ("cos_of_cos", "cos(cos(x))"),
    ("gauss_wave", "cos(5*x)*exp(-x^2)"),
    ("beat", "sin(1.0000001*x)-sin(x)"),
    # Exponentials
    ("exp_minus_one", "exp(x)-1"),
    ("exp_quotient", "(exp(x)-1)/x"),
    ("exp_quotient_log", "(exp(x)-1)/log(exp(x))", [1e-15, -1e-15]),
    ("exp_bose", "exp(x)/(exp(x)-1)", [720.0, -720.0]),
    ("exp_planck", "x^3/(exp(x)-1)"),
    ("exp_bernoulli", "x/(exp(x)-1)"),
    ("exp_bernoulli_rest", "1/(exp(x)-1)-1/x"),
    ("exp_second", "exp(x)-2+exp(-x)"),
    ("exp_double", "exp(2*x)-1"),
    ("exp_two_rates", "x*(exp(5*x)-1)/((exp(2*x)-1)*(exp(3*x)-1))"),
    ("exp_root", "sqrt((exp(2*x)-1)/(exp(x)-1))"),
    ("exp_rest", "exp(x)-1-x"),
    ("exp_rest_square", "(exp(x)-1-x)/x^2"),
    ("exp_trigonometric", "exp(x)-sin(x)-cos(x)"),
    ("exp_sum", "exp(x)+exp(-x)"),
    ("exp_sech", "2/(exp(x)+exp(-x))", [720.0, -720.0]),
    ("exp_sinh", "(exp(x)-exp(-x))/2"),
    ("exp_tanh", "(exp(x)-exp(-x))/(exp(x)+exp(-x))"),
    ("exp_quadratic", "exp(x^2-x)", [1e4, -30.0]),
    ("exp_gaussian_difference", "exp(-x^2)-exp(-2*x^2)"),
    ("exp_gaussian_product", "exp(x^2)*exp(-x^2/2)"),
    ("exp_of_reciprocal", "exp(-1/x^2)"),
    ("exp_times_vanishing", "x^10*exp(-x)"),
    ("exp_bump", "exp(-1/(1-x^2))"),
    ("exp_compound", "(1+1/x)^x"),
    ("exp_compound_gap", "e-(1+1/x)^x"),
    ("exp_gompertz", "exp(-exp(-x))"),
    ("exp_cloglog", "1-exp(-exp(x))"),
    ("exp_gumbel", "exp(x-exp(x))"),
    ("exp_decay_difference", "exp(-x)-exp(-1.001*x)"),
    ("exp_log_sum", "log(exp(x)+exp(2*x))"),
    ("exp_base_two", "2^x-1"),
    ("exp_base_two_quotient", "(2^x-1)/(3^x-1)"),
    ("expm1_quotient", "expm1(x)/x"),
    ("expm1_rest", "expm1(x)-x"),
    ("expm1_log1p", "expm1(x)-log1p(x)"),
    ("expm1_of_log1p", "expm1(2*log1p(x))"),
    ("expm1_over_exp", "expm1(x)/(1+exp(x))"),
    ("log_expm1", "log(exp(x)-1)"),
    ("log_one_minus_exp", "log(1-exp(-x))"),
    # Hyperbolic functions and their quotients
    ("logcosh", "log(cosh(x))", [1e-12, 1e-20, -1e-12]),
    ("logcosh_over_x", "log(cosh(x))/x"),
    ("log_sinh", "log(sinh(x)/x)"),
    ("sinh_over_cosh", "sinh(x)/cosh(x)"),
    ("sinh_over_x", "sinh(x)/x"),
    ("sinh_minus_sin", "sinh(x)-sin(x)"),
    ("sinh_ratio", "sinh(2*x)/sinh(x)"),
    ("cosh_minus_one", "cosh(x)-1"),
    ("cosh_ratio", "cosh(x)/cosh(2*x)"),
    ("cosh_minus_sinh", "cosh(x)-sinh(x)"),
    ("cosh_minus_cos", "cosh(x)-cos(x)"),
    ("cosh_squares", "cosh(x)^2-sinh(x)^2"),
    ("langevin", "1/tanh(x)-1/x"),
    ("tanh_complement", "1-tanh(x)"),
    ("tanh_slope", "1-tanh(x)^2"),
    ("tanh_rest", "x-tanh(x)"),
    ("tanh_quotient", "tanh(x)/x"),
    ("tanh_of_log", "tanh(log(x))"),
    ("atanh_of_tanh", "atanh(tanh(x))"),
    ("sech_naive", "1/cosh(x)"),
    ("sech_complement", "1-sech(x)"),
    ("gudermann", "2*atan(tanh(x/2))"),
    ("gudermann_exp", "2*atan(exp(x))-pi/2"),
    # Logistic functions, softplus, the normal distribution
    ("logistic", "1/(1+exp(-x))"),
    ("logistic_ratio", "exp(x)/(1+exp(x))"),
    ("logistic_slope", "exp(-x)/(1+exp(-x))^2"),
    ("logistic_complement", "1-sigmoid(x)"),
    ("logistic_product", "sigmoid(x)*(1-sigmoid(x))"),
    ("logistic_tanh", "2*sigmoid(2*x)-1"),
    ("logistic_logit", "log(sigmoid(x)/(1-sigmoid(x)))"),
    ("log_logistic", "log(1/(1+exp(-x)))"),
    ("softplus_naive", "log(1+exp(x))", [1e300, -745.0]),
    ("softplus_difference", "log(1+exp(x))-x"),
    ("softplus_centred", "softplus(x)-log(2)-x/2"),
    ("softplus_inverse", "log(exp(softplus(x))-1)"),
    ("silu_naive", "x*exp(x)/(1+exp(x))"),
    ("mish_naive", "x*tanh(log(1+exp(x)))"),
    ("mish_squares", "x*((1+exp(x))^2-1)/((1+exp(x))^2+1)"),
    ("gelu_erf", "0.5*x*(1+erf(x/sqrt(2)))"),
    ("gelu_tanh", "0.5*x*(1+tanh(sqrt(2/pi)*(x+0.044715*x^3)))"),
    ("erf_complement", "1-erf(x)"),
    ("erf_quotient", "erf(x)/x"),
    ("erf_difference", "erf(x+1e-8)-erf(x)"),
    ("erfc_scaled", "exp(x^2)*erfc(x)"),
    ("norm_tail", "1-norm_cdf(x)"),
    ("norm_mills", "(1-norm_cdf(x))/norm_pdf(x)"),
    ("norm_log", "log(norm_cdf(x))"),
    ("norm_ceiling", "ceil(norm_cdf(x))", [17.25]),
    # Powers
    ("power_self", "x^x"),
    ("power_self_root", "x^(1/x)"),
    ("power_quotient", "(x^0.1-1)/0.1"),
    ("power_tower", "2^x^2"),
    ("power_sum", "(x^10+1)^0.1"),
    ("power_negative", "x^-3+x^-2"),
    ("power_huge", "x^1e300", [-1.0, 1.0]),
    ("power_signed", "sign(x)*abs(x)^1.5"),
    ("power_noninteger", "x^2.5-x^2.4"),
    ("power_three_halves", "(1+x)^1.5-1-1.5*x"),
    # Overflow on the way
    ("overflow_quotient", "(1.7e308*x)/(x+x)", [1.0]),
    ("overflow_squares", "x^2/(x^2+1)"),
    ("overflow_hypot", "sqrt(x^2+4)"),
    ("overflow_isru", "x/sqrt(1+x^2)"),
    ("overflow_product", "(x*1e200)*(x*1e-200)"),
    ("overflow_cubes", "(x^3+1)/(x^3-1)"),
    ("hypot_rest", "hypot(x, 1)-1"),
    ("hypot_gap", "hypot(x, 1)-abs(x)"),
    ("hypot_quotient", "x/hypot(x, 3)"),
    ("squareplus", "(x+sqrt(x^2+4))/2"),
    ("quadratic_root", "(-x+sqrt(x^2-1))/2"),
    ("rational", "(x^2-1)/(x-1)", [1.0000000000000002]),
    ("absorbed", "(1e20+x)-1e20"),
    ("decimal_sum", "0.1+0.2-0.3+x-x/(1+x)"),
    ("rump", "333.75*x^6+121*x^2*(x^2-1)-(x^8-2)/(2*x)", [33096.0]),
    # Pieces
    ("floor_reciprocal", "-floor(5/x)", [1.0]),
    ("sawtooth", "x-floor(x)"),
    ("ceiling_gap", "ceil(x)-x"),
    ("clipped_rest", "clip(x-sin(x), -1, 1)"),
    ("maximum", "max(exp(x)-1, log(1+exp(x)))"),
    ("minimum", "min(x, tanh(x))+x^2"),
    ("elu_typed", "where(x > 0, x, exp(x)-1)"),
    ("piecewise_quotient", "where(x < 0, (1-cos(x))/x, log(1+x)/x)"),
    ("soft_threshold", "sign(x)*max(abs(x)-0.5, 0)"),
    ("absolute_softsign", "1-x/(1+abs(x))"),
]  # fmt: skip

# --------------------------------------------------------------------------------------------------
# The language.


class Translated(ExactLiterals):
    """Makes `where` a conditional, so that the branch not taken need not have a value."""

    def visit_Call(self, node):
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id == "where":
            return ast.IfExp(*node.args)
        return node


def is_negative(u):
    return taylor.less(u, 0) if isinstance(u, Series) else u < 0


def smaller(a, b):
    return a if taylor.less(a, b) else b


def larger(a, b):
    return b if taylor.less(a, b) else a


def stepped(rounded):
    """floor or ceil: constant, but for the places where it jumps, which have no derivative."""

    def function(u):
        x = constant_term(u)
        value = rounded(x)
        return Series([value, mp.nan], u.terms) if value == x and isinstance(u, Series) else value

    return function


VOCABULARY = {
    **{name: getattr(taylor, name) for name in (
        "exp", "expm1", "log", "log1p", "log2", "log10", "sqrt", "cbrt", "sin", "cos", "tan",
        "asin", "acos", "atan", "sinh", "cosh", "tanh", "sech", "asinh", "acosh", "atanh", "erf", "erfc",
    )},
    "sigmoid": taylor.sigma, "softplus": taylor.sp, "norm_cdf": taylor.Phi, "norm_pdf": taylor.phi,
    "abs": lambda u: -u if is_negative(u) else u,
    "sign": lambda u: mpf(-1 if is_negative(u) else 1),
    "floor": stepped(mp.floor), "ceil": stepped(mp.ceil),
    "min": smaller, "max": larger, "clip": lambda u, low, high: smaller(larger(u, low), high),
    "hypot": lambda a, b: taylor.sqrt(a * a + b * b),
    "pi": mp.pi, "e": mp.e,
}  # fmt: skip


def evaluated(function, x, terms=2):
    """The value and the derivative at the working precision; "nan" where there is none."""
    value = function(Series.variable(x, terms))
    values = value.derivatives() if isinstance(value, Series) else [mpf(value)] + [0] * (terms - 1)
    return ["nan" if mp.isnan(v) else v for v in values]


def row(function, x):
    """f and f1 at a Double; None where they cannot be resolved."""
    values = settled(lambda: evaluated(function, mpf(x)), 2, x)
    return None if None in values else values


# --------------------------------------------------------------------------------------------------
# Sampling, checking, writing.


def is_tame(value):
    """Whether a Double holds it."""
    return not mp.isnan(value) and (not value or -1074 <= mp.mag(value) <= 1024)


def candidates(generator):
    """Doubles of all magnitudes, of moderate ones, and close to ±1, in turns, without end."""
    sign = lambda: generator.choice((-1, 1))
    while True:
        for _ in range(4):
            yield sign() * 10 ** generator.uniform(-300, 300)
        for _ in range(3):
            yield sign() * 10 ** generator.uniform(-4, 2.5)
        yield sign() * (1 + sign() * 10 ** generator.uniform(-15, -1))


def samples(id, function, own):
    """The rows of a formula by x, and how many points were left out."""
    generator = random.Random(f"actplot typed {id}")
    found, dropped, undefined, wild = {}, [], 0, 0
    for x in own:
        found[x] = row(function, x)
        if found[x] is None:
            raise ArithmeticError(f"{id} at {x} cannot be resolved")
    for tries, x in enumerate(candidates(generator)):
        if len(found) >= POINTS + len(own):
            return found, dropped
        if tries == 40 * POINTS:
            raise ArithmeticError(f"{id} has too few points")
        if undefined >= 3 and is_undefined(function, x):
            continue
        values = row(function, x)
        if values is None:
            dropped.append(x)
            continue
        undefined += mp.isnan(values[0])
        if not mp.isnan(values[0]) and not any(map(is_tame, values)):
            wild += 1
            if wild > 6 and tries < 10 * POINTS:  # enough points where all overflows, if others can be had
                continue
        found[x] = values
    return found, dropped


def is_undefined(function, x):
    try:
        with mp.workprec(LADDER[0]):
            evaluated(function, mpf(x))
    except Undefined:
        return True
    except (Unresolved, ZeroDivisionError):
        pass
    return False


def failures(id, function, rows, count=6):
    """Where the derivative is not the numerical derivative of the formula."""
    moderate = [x for x, v in rows.items() if 1e-2 < abs(x) < 1e2 and is_tame(v[0]) and is_tame(v[1])]
    for x in moderate[:count]:
        with mp.workprec(4000):
            point, step = mpf(x), mpf(2) ** -1600
            try:
                ends = [evaluated(function, point + s * step, 1)[0] for s in (-1, 1)]
            except (Undefined, Unresolved):
                continue
            numeric = (ends[1] - ends[0]) / (2 * step)
            error = abs(numeric - rows[x][1])
            if error > mpf(10) ** -25 * max(abs(ends[0]), abs(numeric), mpf(10) ** -60):
                yield f"{id}: f1 at {x} is {mp.nstr(rows[x][1], 20)}, not {mp.nstr(numeric, 20)}"


def main(prefixes):
    assert len({f[0] for f in FORMULAS}) == len(FORMULAS), "an id is used twice"
    assert len({f[1] for f in FORMULAS}) == len(FORMULAS), "a formula is there twice"
    texts, complaints, total, out = {}, [], 0, 0
    for id, text, *own in FORMULAS:
        if prefixes and not id.startswith(prefixes):
            continue
        function = compiled(text.replace("^", "**"), ["x"], VOCABULARY, Translated)
        rows, dropped = samples(id, function, *own or [[]])
        complaints += failures(id, function, rows)
        lines = [f"# {text}", "x\tf\tf1"]
        lines += ["\t".join([repr(x), *map(decimals, rows[x])]) for x in sorted(rows)]
        texts[id] = "\n".join(lines) + "\n"
        total += len(rows)
        out += len(dropped)
        print(f"{len(rows):3} points, {len(dropped):2} left out  {id}: {text}", flush=True)
    print(*complaints, sep="\n", end="\n" if complaints else "")
    if complaints:
        return 1
    FOLDER.mkdir(exist_ok=True)
    for id, text in texts.items():
        (FOLDER / f"{id}.tsv").write_text(text, encoding="utf-8", newline="\n")
    size = sum(map(len, texts.values()))
    print(f"{len(texts)} formulas, {total} points, {out} left out, {size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(tuple(sys.argv[1:])))

#!/usr/bin/env python3
"""Write the reference values of all 67 activations: f and four derivatives to 21 digits.

Run it in any directory, with Python 3.9 or later and mpmath 1.3:

    pip install mpmath==1.3.0
    python3 generate.py              # everything, six minutes
    python3 generate.py gelu elu     # the tables whose id begins so (special.tsv stays)
    python3 generate.py --check      # the self check alone, nothing is written

It writes beside itself, and the same bytes every time:

    tables/<id>.tsv    one file for each function with its defaults, and for each variant
    special.tsv        the limits at -inf and inf, and nan, of every default function

A table is text. Lines of `#` come first: the function as `actplot` takes it, then its row in the
catalogue. The header `x f f1 f2 f3 f4` and the points follow, separated by tabs and sorted by x.

* x is the shortest decimal of a Double. f and its derivatives f1 ... f4 are those at that very
  Double, correctly rounded to 21 significant digits. Their exponents pass those of a Double
  (exp(800), 1e-647): who reads them rounds them to `inf`, a subnormal or zero. Beyond 1e±4930 that
  is done already.
* A parameter or constant written as a decimal is the Double of that literal, SELU's two and the
  0.044715 of GELU among them; all that is computed from numbers is exact: 1/3 is a third.
* At a breakpoint f is the value of the branch that owns the point, f1 is PyTorch's convention (where
  PyTorch has none, the slope of that branch). A higher derivative is nan unless it and all below it
  are continuous there.
* The row x = -0.0 repeats the row x = 0.0: the sign of a zero result is not a statement.

The catalogue declares f, f' and f''. f3 and f4 are the Taylor coefficients of f (`taylor.py`). The
values are computed at rising precision until two agree to 30 digits, of which one rounded down and
one up, so cancellation cannot lie; a zero is believed only at the highest precision, or where the
formula has no such term.

The self check holds every declared f1 against the numerical derivative of f, every f2 against that
of f1, and f3 and f4 against the first and second of f2. It runs first. At each point of the tables
f1 and f2 are held against the Taylor coefficients too. A failure of either ends the run with status
1 and leaves all files as they were.
"""

import ast
import math
import pathlib
import random
import struct
import sys

import mpmath
from mpmath import mp, mpf

import taylor
from taylor import AGREEMENT, Series, compiled, decimals, settled

HERE = pathlib.Path(__file__).resolve().parent
ORDERS = 5  # f and four derivatives

# The language of the declarations: Python expressions in x and the parameters.
VOCABULARY = {
    **{name: getattr(taylor, name) for name in (
        "tanh", "sech2", "sigma", "D", "sp", "Phi", "phi",
        "exp", "expm1", "log", "log1p", "sqrt", "erf", "sin", "cos", "atan",
    )},
    "pi": mp.pi, "inf": mp.inf,
}  # fmt: skip

# --------------------------------------------------------------------------------------------------
# The catalogue. A piece is (upper bound, f, f', f''); it owns its upper bound, the last has none.
# `at` overrides values on a breakpoint; `scale` is the width of what the function has to show,
# where that is far from 1; `frequency` is the angle per unit of x of a function without end.


class Activation:
    def __init__(self, row, name, pieces, at=None, scale=1.0, frequency=None, **defaults):
        self.row, self.name, self.scale, self.frequency = row, name, scale, frequency
        self.pieces, self.at, self.defaults = pieces, at or {}, defaults


def smooth(row, name, f, f1, f2, **rest):
    return Activation(row, name, [(None, f, f1, f2)], **rest)


# As published; like all decimals, each stands for the Double nearest to it.
SELU_L = "1.0507009873554804934193349852946"
SELU_A = "1.6732632423543772848170429916717"

# The approximation of GELU: its argument u, half of the sigmoid's, and u'.
GELU_U = "sqrt(2/pi)*(x + 0.044715*x**3)"
GELU_U1 = "sqrt(2/pi)*(1 + 3*0.044715*x**2)"

PHISH_SLOPE = "(Phi(x) + x*phi(x))"

SOFTPLUS = [
    ("threshold/beta", "sp(beta*x)/beta", "sigma(beta*x)", "beta*D(beta*x)"),
    (None, "x", "1", "0"),
]

ACTIVATIONS = [
    smooth(1, "identity", "x", "1", "0"),
    Activation(2, "relu", [("0", "0", "0", "0"), (None, "x", "1", "0")]),
    Activation(
        3, "relu6",
        [("0", "0", "0", "0"), ("6", "x", "1", "0"), (None, "6", "0", "0")],
        at={"6": {"f1": "0"}},
    ),
    Activation(
        4, "leaky_relu",
        [("0", "negative_slope*x", "negative_slope", "0"), (None, "x", "1", "0")],
        negative_slope="0.01",
    ),
    Activation(4, "prelu", [("0", "weight*x", "weight", "0"), (None, "x", "1", "0")], weight="0.25"),
    Activation(  # in evaluation mode
        4, "rrelu",
        [("0", "(lower + upper)/2*x", "(lower + upper)/2", "0"), (None, "x", "1", "0")],
        lower="1/8", upper="1/3",
    ),
    Activation(
        5, "keras_relu",
        [
            ("threshold", "negative_slope*(x - threshold)", "negative_slope", "0"),
            ("max_value", "x", "1", "0"),
            (None, "max_value", "0", "0"),
        ],
        at={"max_value": {"f1": "0"}},
        negative_slope="0", max_value="inf", threshold="0",
    ),
    Activation(
        6, "thresholded_relu",
        [("alpha", "0", "0", "0"), (None, "x", "1", "0")],
        alpha="1",
    ),
    Activation(
        7, "threshold",
        [("threshold", "value", "0", "0"), (None, "x", "1", "0")],
        threshold="1", value="20",  # no defaults in PyTorch; the table's text names these
    ),
    Activation(
        8, "hardtanh",
        [("min_val", "min_val", "0", "0"), ("max_val", "x", "1", "0"), (None, "max_val", "0", "0")],
        at={"max_val": {"f1": "0"}},
        min_val="-1", max_val="1",
    ),
    Activation(
        9, "hardsigmoid",
        [
            ("-beta/alpha", "0", "0", "0"),
            ("(1 - beta)/alpha", "alpha*x + beta", "alpha", "0"),
            (None, "1", "0", "0"),
        ],
        at={"(1 - beta)/alpha": {"f1": "0"}},
        alpha="1/6", beta="1/2",
    ),
    Activation(
        10, "hardswish",
        [("-3", "0", "0", "0"), ("3", "x*(x + 3)/6", "(2*x + 3)/6", "1/3"), (None, "x", "1", "0")],
        at={"3": {"f1": "1"}},
    ),
    Activation(
        11, "hard_mish",
        [("-2", "0", "0", "0"), ("0", "x*(x + 2)/2", "x + 1", "1"), (None, "x", "1", "0")],
    ),
    Activation(
        12, "elu",
        [("0", "alpha*expm1(x)", "alpha*exp(x)", "alpha*exp(x)"), (None, "x", "1", "0")],
        alpha="1",
    ),
    Activation(
        13, "celu",
        [("0", "alpha*expm1(x/alpha)", "exp(x/alpha)", "exp(x/alpha)/alpha"), (None, "x", "1", "0")],
        alpha="1",
    ),
    Activation(
        14, "selu",
        [("0", "l*a*expm1(x)", "l*a*exp(x)", "l*a*exp(x)"), (None, "l*x", "l", "0")],
        l=SELU_L, a=SELU_A,
    ),
    smooth(15, "exponential", "exp(x)", "exp(x)", "exp(x)"),
    smooth(16, "sigmoid", "sigma(x)", "D(x)", "-D(x)*tanh(x/2)"),
    smooth(17, "logsigmoid", "-sp(-x)", "sigma(-x)", "-D(x)"),
    smooth(18, "tanh", "tanh(x)", "sech2(x)", "-2*tanh(x)*sech2(x)"),
    smooth(19, "tanhshrink", "x - tanh(x)", "tanh(x)**2", "2*tanh(x)*sech2(x)"),
    smooth(
        20, "lecun_tanh",
        "a*tanh(s*x)",
        "a*s*sech2(s*x)",
        "-2*a*s**2*tanh(s*x)*sech2(s*x)",
        a="1.7159", s="2/3",
    ),
    Activation(
        21, "penalized_tanh",
        [
            ("0", "a*tanh(x)", "a*sech2(x)", "-2*a*tanh(x)*sech2(x)"),
            (None, "tanh(x)", "sech2(x)", "-2*tanh(x)*sech2(x)"),
        ],
        a="0.25",
    ),
    Activation(22, "softplus", SOFTPLUS, beta="1", threshold="inf"),
    Activation(23, "softplus_with_threshold", SOFTPLUS, beta="1", threshold="20"),
    smooth(24, "shifted_softplus", "sp(x) - log(2)", "sigma(x)", "D(x)"),
    smooth(
        25, "sqrt_softplus",
        "sqrt(sp(x))",
        "sigma(x)/(2*sqrt(sp(x)))",
        "D(x)/(2*sqrt(sp(x))) - sigma(x)**2/(4*sp(x)*sqrt(sp(x)))",
    ),
    smooth(
        26, "squareplus",
        "(x + sqrt(x**2 + b))/2",
        "(1 + x/sqrt(x**2 + b))/2",
        "b/(2*sqrt(x**2 + b)**3)",
        b="4",
    ),
    Activation(
        27, "sparse_plus",
        [("-1", "0", "0", "0"), ("1", "(x + 1)**2/4", "(x + 1)/2", "1/2"), (None, "x", "1", "0")],
    ),
    Activation(
        28, "sparse_sigmoid",
        [("-1", "0", "0", "0"), ("1", "(x + 1)/2", "1/2", "0"), (None, "1", "0", "0")],
        at={"1": {"f1": "0"}},
    ),
    Activation(
        29, "softsign",
        [
            ("0", "x/(1 - x)", "1/(1 - x)**2", "2/(1 - x)**3"),
            (None, "x/(1 + x)", "1/(1 + x)**2", "-2/(1 + x)**3"),
        ],
    ),
    Activation(
        30, "softshrink",
        [("-lambd", "x + lambd", "1", "0"), ("lambd", "0", "0", "0"), (None, "x - lambd", "1", "0")],
        at={"-lambd": {"f1": "0"}},
        lambd="0.5",
    ),
    Activation(
        31, "hardshrink",
        [("-lambd", "x", "1", "0"), ("lambd", "0", "0", "0"), (None, "x", "1", "0")],
        at={"-lambd": {"f": "0", "f1": "0"}},
        lambd="0.5",
    ),
    Activation(
        32, "shrink",
        [("-lambd", "x + bias", "1", "0"), ("lambd", "0", "0", "0"), (None, "x - bias", "1", "0")],
        at={"-lambd": {"f": "0", "f1": "0"}},
        lambd="0.5", bias="0",
    ),
    smooth(
        33, "silu",
        "x*sigma(beta*x)",
        "sigma(beta*x)*(1 + beta*x*sigma(-beta*x))",
        "beta*D(beta*x)*(2 - beta*x*tanh(beta*x/2))",
        beta="1",
    ),
    smooth(
        34, "e_swish",
        "beta*x*sigma(x)",
        "beta*sigma(x)*(1 + x*sigma(-x))",
        "beta*D(x)*(2 - x*tanh(x/2))",
        beta="1.735",
    ),
    smooth(35, "gelu", "x*Phi(x)", "Phi(x) + x*phi(x)", "phi(x)*(2 - x**2)"),
    smooth(
        36, "gelu_tanh",
        f"x*sigma(2*{GELU_U})",
        f"sigma(2*{GELU_U}) + 2*x*{GELU_U1}*D(2*{GELU_U})",
        f"D(2*{GELU_U})*(4*{GELU_U1} + 12*sqrt(2/pi)*0.044715*x**2"
        f" - 4*x*({GELU_U1})**2*tanh({GELU_U}))",
    ),
    smooth(
        37, "mish",
        "x*tanh(sp(x))",
        "tanh(sp(x)) + x*sigma(x)*sech2(sp(x))",
        "2*sigma(x)*sech2(sp(x)) + x*sech2(sp(x))*(D(x) - 2*sigma(x)**2*tanh(sp(x)))",
    ),
    Activation(38, "relu2", [("0", "0", "0", "0"), (None, "x**2", "2*x", "2")]),
    Activation(
        39, "star_relu",
        [("0", "b", "0", "0"), (None, "s*x**2 + b", "2*s*x", "2*s")],
        s="0.8944", b="-0.4472",
    ),
    Activation(40, "drelu", [("-d", "-d", "0", "0"), (None, "x", "1", "0")], d="0.05"),
    Activation(
        41, "nlrelu",
        [("0", "0", "0", "0"), (None, "log1p(b*x)", "b/(1 + b*x)", "-b**2/(1 + b*x)**2")],
        b="1",
    ),
    smooth(
        42, "tanh_exp",
        "x*tanh(exp(x))",
        "tanh(exp(x)) + x*exp(x)*sech2(exp(x))",
        "exp(x)*sech2(exp(x))*(2 + x*(1 - 2*exp(x)*tanh(exp(x))))",
    ),
    smooth(
        43, "serf",
        "x*erf(sp(x))",
        "erf(sp(x)) + x*2/sqrt(pi)*exp(-sp(x)**2)*sigma(x)",
        "2/sqrt(pi)*exp(-sp(x)**2)*(2*sigma(x) + x*(D(x) - 2*sp(x)*sigma(x)**2))",
    ),
    smooth(
        44, "logish",
        "x*log1p(sigma(x))",
        "log1p(sigma(x)) + x*D(x)/(1 + sigma(x))",
        "2*D(x)/(1 + sigma(x)) + x*D(x)*(1 - 2*sigma(x) - sigma(x)**2)/(1 + sigma(x))**2",
    ),
    smooth(
        45, "smish",
        "x*tanh(log1p(sigma(x)))",
        "tanh(log1p(sigma(x))) + x*4*(1 + sigma(x))*D(x)/((1 + sigma(x))**2 + 1)**2",
        "8*(1 + sigma(x))*D(x)/((1 + sigma(x))**2 + 1)**2"
        " + 4*x*((1 + sigma(x))*(1 - 2*sigma(x))*D(x)*((1 + sigma(x))**2 + 1)"
        " + D(x)**2*(1 - 3*(1 + sigma(x))**2))/((1 + sigma(x))**2 + 1)**3",
    ),
    smooth(
        46, "phish",
        "x*tanh(x*Phi(x))",
        f"tanh(x*Phi(x)) + x*sech2(x*Phi(x))*{PHISH_SLOPE}",
        f"sech2(x*Phi(x))*(2*{PHISH_SLOPE}"
        f" + x*(phi(x)*(2 - x**2) - 2*tanh(x*Phi(x))*{PHISH_SLOPE}**2))",
    ),
    smooth(47, "lisht", "x*tanh(x)", "tanh(x) + x*sech2(x)", "2*sech2(x)*(1 - x*tanh(x))"),
    Activation(
        48, "modulus",
        [("0", "-x", "-1", "0"), (None, "x", "1", "0")],
        at={"0": {"f1": "0"}},
    ),
    Activation(
        49, "soft_modulus_q",
        [
            ("-1", "-x", "-1", "0"),
            ("0", "x**2*(2 + x)", "4*x + 3*x**2", "4 + 6*x"),
            ("1", "x**2*(2 - x)", "4*x - 3*x**2", "4 - 6*x"),
            (None, "x", "1", "0"),
        ],
    ),
    smooth(
        50, "soft_modulus_t",
        "x*tanh(x/a)",
        "tanh(x/a) + x/a*sech2(x/a)",
        "2/a*sech2(x/a)*(1 - x/a*tanh(x/a))",
        a="0.01", scale=0.01,
    ),
    smooth(
        51, "isru",
        "x/sqrt(1 + alpha*x**2)",
        "1/sqrt(1 + alpha*x**2)**3",
        "-3*alpha*x/sqrt(1 + alpha*x**2)**5",
        alpha="1",
    ),
    Activation(
        52, "isrlu",
        [
            (
                "0",
                "x/sqrt(1 + alpha*x**2)",
                "1/sqrt(1 + alpha*x**2)**3",
                "-3*alpha*x/sqrt(1 + alpha*x**2)**5",
            ),
            (None, "x", "1", "0"),
        ],
        alpha="1",
    ),
    smooth(53, "arctan", "atan(x)", "1/(1 + x**2)", "-2*x/(1 + x**2)**2"),
    smooth(54, "erf", "erf(x)", "2/sqrt(pi)*exp(-x**2)", "-4*x/sqrt(pi)*exp(-x**2)"),
    smooth(55, "gaussian", "exp(-x**2)", "-2*x*exp(-x**2)", "(4*x**2 - 2)*exp(-x**2)"),
    smooth(
        56, "laplace",
        "Phi((x - m)/s)",
        "phi((x - m)/s)/s",
        "-(x - m)/s**3*phi((x - m)/s)",
        m="0.707107", s="0.282095",
    ),
    smooth(57, "sine", "sin(w0*x)", "w0*cos(w0*x)", "-w0**2*sin(w0*x)", frequency="w0", w0="1"),
    smooth(58, "snake", "x + sin(a*x)**2/a", "1 + sin(2*a*x)", "2*a*cos(2*a*x)", frequency="2*a", a="1"),
    smooth(59, "gcu", "x*cos(x)", "cos(x) - x*sin(x)", "-2*sin(x) - x*cos(x)", frequency="1"),
    smooth(
        60, "bent_identity",
        "(sqrt(x**2 + 1) - 1)/2 + x",
        "x/(2*sqrt(x**2 + 1)) + 1",
        "1/(2*sqrt(x**2 + 1)**3)",
    ),
    Activation(
        61, "sqnl",
        [
            ("-2", "-1", "0", "0"),
            ("0", "x + x**2/4", "1 + x/2", "1/2"),
            ("2", "x - x**2/4", "1 - x/2", "-1/2"),
            (None, "1", "0", "0"),
        ],
    ),
    Activation(
        62, "elish",
        [
            (
                "0",
                "expm1(x)*sigma(x)",
                "sigma(x)*(exp(x) + expm1(x)*sigma(-x))",
                "exp(x)*sigma(x) + 2*exp(x)*D(x) - expm1(x)*D(x)*tanh(x/2)",
            ),
            (None, "x*sigma(x)", "sigma(x)*(1 + x*sigma(-x))", "D(x)*(2 - x*tanh(x/2))"),
        ],
    ),
    Activation(
        63, "hard_elish",
        [
            ("-1", "0", "0", "0"),
            ("0", "expm1(x)*(x + 1)/2", "(exp(x)*(x + 2) - 1)/2", "exp(x)*(x + 3)/2"),
            ("1", "x*(x + 1)/2", "x + 1/2", "1"),
            (None, "x", "1", "0"),
        ],
    ),
    smooth(
        64, "aria2",
        "x*sigma(b*x)**a",
        "sigma(b*x)**a*(1 + a*b*x*sigma(-b*x))",
        "a*b*sigma(b*x)**a*sigma(-b*x)*(2 + b*x*(a*sigma(-b*x) - sigma(b*x)))",
        a="1.5", b="2",
    ),
    Activation(
        65, "xielu",
        [
            ("0", "alpha_n*expm1(x) - alpha_n*x + beta*x", "alpha_n*expm1(x) + beta", "alpha_n*exp(x)"),
            (None, "alpha_p*x**2 + beta*x", "2*alpha_p*x + beta", "2*alpha_p"),
        ],
        alpha_p="0.8", alpha_n="0.8", beta="0.5",
    ),
    Activation(
        66, "heaviside",
        [("0", "0", "0", "0"), (None, "1", "0", "0")],
        at={"0": {"f": "values"}},
        values="0",
    ),
    Activation(
        67, "sign",
        [("0", "-1", "0", "0"), (None, "1", "0", "0")],
        at={"0": {"f": "0"}},
    ),
]  # fmt: skip

# The same functions with other parameters: the text says which, by name where PyTorch has one and
# else by position. Every parameter of every function has two values here that are not its default.
VARIANTS = [
    "leaky_relu(x, 0.1)",
    "leaky_relu(x, negative_slope=0.2)",
    "leaky_relu(x, negative_slope=1/3)",
    "prelu(x, 0.1)",
    "prelu(x, 1/3)",
    "rrelu(x, 0.1, 0.3)",
    "rrelu(x, 0, 1/2)",
    "keras_relu(x, 0.1)",
    "keras_relu(x, 0, 5)",
    "keras_relu(x, 0.1, 5, 1)",
    "keras_relu(x, 1/3, 20/3, -0.3)",
    "thresholded_relu(x, 2.5)",
    "thresholded_relu(x, 1/3)",
    "threshold(x, -0.5, -0.5)",
    "threshold(x, 0.1, -3)",
    "threshold(x, 1/3, 1e-3)",
    "hardtanh(x, -2, 3)",
    "hardtanh(x, -0.3, 1/3)",
    "hardtanh(x, -1e-3, 50)",
    "hardsigmoid(x, 0.2, 0.5)",
    "hardsigmoid(x, 0.3, 1/3)",
    "hardsigmoid(x, 50, 1e-3)",
    "elu(x, alpha=2)",
    "elu(x, alpha=0.5)",
    "elu(x, alpha=0.3)",
    "elu(x, alpha=1/3)",
    "elu(x, alpha=1e-3)",
    "elu(x, alpha=50)",
    "celu(x, alpha=0.5)",
    "celu(x, alpha=2)",
    "celu(x, alpha=0.3)",
    "celu(x, alpha=1/3)",
    "celu(x, alpha=1e-3)",
    "celu(x, alpha=50)",
    "lecun_tanh(x, 2, 0.5)",
    "lecun_tanh(x, 0.3, 1/3)",
    "lecun_tanh(x, 1e-3, 50)",
    "penalized_tanh(x, 0.1)",
    "penalized_tanh(x, 1/3)",
    "penalized_tanh(x, 50)",
    "softplus(x, beta=2)",
    "softplus(x, beta=0.5)",
    "softplus(x, beta=0.3)",
    "softplus(x, beta=1/3)",
    "softplus(x, beta=1e-3)",
    "softplus(x, beta=50)",
    "softplus(x, beta=2, threshold=20)",
    "softplus(x, beta=0.3, threshold=5)",
    "softplus_with_threshold(x, beta=2, threshold=3)",
    "softplus_with_threshold(x, beta=0.3, threshold=1/3)",
    "softplus_with_threshold(x, beta=50, threshold=1e-3)",
    "squareplus(x, 1)",
    "squareplus(x, 0.3)",
    "squareplus(x, 1/3)",
    "squareplus(x, 1e-3)",
    "squareplus(x, 50)",
    "softshrink(x, lambd=1)",
    "softshrink(x, lambd=0.3)",
    "softshrink(x, lambd=1/3)",
    "hardshrink(x, lambd=2)",
    "hardshrink(x, lambd=0.3)",
    "hardshrink(x, lambd=1/3)",
    "shrink(x, 1, 0.25)",
    "shrink(x, 0.3, 1/3)",
    "shrink(x, 1e-3, 50)",
    "silu(x, 2)",
    "silu(x, 0.3)",
    "silu(x, 1/3)",
    "silu(x, 1e-3)",
    "silu(x, 50)",
    "e_swish(x, 1.25)",
    "e_swish(x, 5/3)",
    "e_swish(x, 1e-3)",
    "star_relu(x, 2, -1)",
    "star_relu(x, 0.3, 1/3)",
    "star_relu(x, 1e-3, -50)",
    "drelu(x, 0.25)",
    "drelu(x, 1/3)",
    "nlrelu(x, 3)",
    "nlrelu(x, 0.3)",
    "nlrelu(x, 1/3)",
    "nlrelu(x, 1e-3)",
    "soft_modulus_t(x, 0.5)",
    "soft_modulus_t(x, 0.3)",
    "soft_modulus_t(x, 1/3)",
    "soft_modulus_t(x, 50)",
    "isru(x, 3)",
    "isru(x, 0.3)",
    "isru(x, 1/3)",
    "isru(x, 1e-3)",
    "isrlu(x, 3)",
    "isrlu(x, 0.3)",
    "isrlu(x, 1/3)",
    "isrlu(x, 50)",
    "laplace(x, 0, 1)",
    "laplace(x, 0.3, 1/3)",
    "laplace(x, -50, 1e-3)",
    "sine(x, 30)",
    "sine(x, 0.3)",
    "sine(x, 1/3)",
    "sine(x, pi)",
    "sine(x, 50)",
    "snake(x, 5)",
    "snake(x, 0.5)",
    "snake(x, 0.3)",
    "snake(x, 1/3)",
    "snake(x, 50)",
    "aria2(x, 1, 0.5)",
    "aria2(x, 0.3, 1/3)",
    "aria2(x, 50, 1e-3)",
    "aria2(x, 1/3, 50)",
    "heaviside(x, 0.5)",
    "heaviside(x, -1/3)",
    "xielu(x, 1.25, 0.5, 0.25)",
    "xielu(x, 0.3, 1/3, 1e-3)",
    "xielu(x, 50, 1e-3, 0.3)",
]

# Names of their own for a function with other parameters: alias, (function, parameters).
ALIASES = {
    "quick_gelu": ("silu", {"beta": "1.702"}),
}

# Defaults that the text must name, as the framework has none.
SPELLED = {"threshold": "threshold(x, 1, 20)"}

# The width of what a variant has to show, where that is far from 1.
SCALES = {
    "sine(x, 30)": 1 / 30, "sine(x, 50)": 1 / 50, "sine(x, 0.3)": 3, "sine(x, 1/3)": 3,
    "snake(x, 5)": 1 / 5, "snake(x, 50)": 1 / 50, "snake(x, 0.3)": 3, "snake(x, 1/3)": 3,
    "celu(x, alpha=1e-3)": 1e-3, "celu(x, alpha=50)": 50,
    "lecun_tanh(x, 0.3, 1/3)": 3, "lecun_tanh(x, 1e-3, 50)": 1 / 50,
    "softplus(x, beta=1e-3)": 1000, "softplus(x, beta=50)": 1 / 50,
    "softplus_with_threshold(x, beta=50, threshold=1e-3)": 1 / 50,
    "silu(x, 1e-3)": 1000, "silu(x, 50)": 1 / 50,
    "nlrelu(x, 1e-3)": 1000, "isru(x, 1e-3)": 30, "isrlu(x, 50)": 1 / 7,
    "squareplus(x, 1e-3)": 1 / 30, "squareplus(x, 50)": 7,
    "soft_modulus_t(x, 0.5)": 0.5, "soft_modulus_t(x, 0.3)": 0.3,
    "soft_modulus_t(x, 1/3)": 1 / 3, "soft_modulus_t(x, 50)": 50,
    "aria2(x, 50, 1e-3)": 1000, "aria2(x, 1/3, 50)": 1 / 50,
    "hardsigmoid(x, 50, 1e-3)": 1 / 50,
}  # fmt: skip


# --------------------------------------------------------------------------------------------------
# A function with all its parameters.

SKETCH = 200  # the precision in bits that tells where a function has its roots


class Reference:
    """One function, ready to be evaluated: a table."""

    def __init__(self, activation, text, id, parameters, scale, is_default):
        self.activation, self.text, self.id, self.scale = activation, text, id, scale
        self.is_default = is_default
        names = list(parameters)
        self._parameters = [compiled(e, [], VOCABULARY) for e in parameters.values()]
        self._cache = {}
        self._bounds = [compiled(p[0], names, VOCABULARY) for p in activation.pieces[:-1]]
        self._pieces = [[compiled(e, ["x", *names], VOCABULARY) for e in p[1:]] for p in activation.pieces]
        self._constant_zero = [[e == "0" for e in p[1:]] for p in activation.pieces]
        self._overrides = {}
        self.complaints = []
        with mp.workprec(SKETCH):
            bounds = [snapped(bound(*self.parameters())) for bound in self._bounds]
            self.breakpoints = [b for b in bounds if mp.isfinite(b)]
            for place, values in activation.at.items():
                point = snapped(compiled(place, names, VOCABULARY)(*self.parameters()))
                for order, expression in values.items():
                    value = mpf(compiled(expression, names, VOCABULARY)(*self.parameters()))
                    self._overrides[point, ("f", "f1", "f2").index(order)] = value
            frequency = activation.frequency
            self.frequency = frequency and compiled(frequency, names, VOCABULARY)

    def parameters(self):
        """The parameters at the working precision and rounding."""
        key = tuple(mp._prec_rounding)
        if key not in self._cache:
            self._cache[key] = [parameter() for parameter in self._parameters]
        return self._cache[key]

    def piece(self, x):
        """The index of the piece that owns x."""
        return sum(x > b for b in self.breakpoints)

    def branch(self, piece, order, x):
        """f, f' or f'' of one piece, as declared, at the working precision, wherever x is."""
        if self._constant_zero[piece][order]:
            return 0
        return self._pieces[piece][order](x, *self.parameters())

    def derivatives(self, piece, x):
        """f and four derivatives of one piece at the working precision, of f's declaration alone."""
        value = self.branch(piece, 0, Series.variable(x, ORDERS))
        return value.derivatives() if isinstance(value, Series) else [value] + [0] * (ORDERS - 1)

    def sketch(self, x):
        """The same for the piece that owns the Double x, without any proof."""
        with mp.workprec(SKETCH):
            return self.derivatives(self.piece(x), mpf(x))

    def settled(self, piece, x):
        """The same, sure to 30 digits: f, f' and f'' as declared, the others from f's series."""

        def evaluate():
            declared = [self.branch(piece, order, x) for order in (1, 2)]
            return self.derivatives(piece, x) + declared

        values = settled(evaluate, ORDERS + 2, float(x))
        for order, value in enumerate(values):
            if value is None:
                raise ArithmeticError(f"{self.text}: order {order} at {x} does not settle")
        for order in (1, 2):
            series, declared = values[order], values[ORDERS + order - 1]
            if abs(series - declared) > 10 * AGREEMENT * abs(declared):
                self.complaints.append(f"{self.text}: f{order} at {float(x)} is {declared}, not {series}")
            values[order] = declared
        return values[:ORDERS]

    def values(self, x):
        """f and four derivatives at the mpf x, with the conventions at breakpoints; None where one
        is undefined."""
        piece = self.piece(x)
        values = self.settled(piece, x)
        if x in self.breakpoints:
            right = self.settled(piece + 1, x)
            jumps = [abs(a - b) > AGREEMENT for a, b in zip(values, right)]
            values = [None if k >= 2 and any(jumps[: k + 1]) else v for k, v in enumerate(values)]
        return [self._overrides.get((x, order), value) for order, value in enumerate(values)]


def snapped(bound):
    """A breakpoint without the rounding of its computation, which must not decide who owns it."""
    nearest = mpf(float(bound))
    if mp.isfinite(bound) and abs(bound - nearest) <= AGREEMENT * abs(nearest):
        return nearest
    return bound


def variant(text):
    """The reference that a text such as `elu(x, alpha=2)` names."""
    call = ast.parse(text, mode="eval").body
    activation = next(a for a in ACTIVATIONS if a.name == call.func.id)
    given = dict(zip(activation.defaults, map(ast.unparse, call.args[1:])))
    given.update((k.arg, ast.unparse(k.value)) for k in call.keywords)
    words = [f"{name}_{value}" for name, value in given.items()]
    id = "__".join([activation.name, *words])
    for character, word in {"-": "minus_", ".": "_", " / ": "_over_"}.items():
        id = id.replace(character, word)
    scale = SCALES.get(text, activation.scale)
    return Reference(activation, text, id, {**activation.defaults, **given}, scale, False)


def references():
    """Every table: the defaults in the catalogue's order, the aliases, the variants."""
    for a in ACTIVATIONS:
        yield Reference(a, SPELLED.get(a.name, a.name), a.name, a.defaults, a.scale, True)
    for name, (of, parameters) in ALIASES.items():
        a = next(a for a in ACTIVATIONS if a.name == of)
        yield Reference(a, name, name, {**a.defaults, **parameters}, a.scale, False)
    yield from map(variant, VARIANTS)


# --------------------------------------------------------------------------------------------------
# Where to look.

# Magnitudes from the least subnormal to the greatest finite Double, of both signs.
TINY = [5e-324, 1e-320, 1e-310, 2.2250738585072014e-308, 1e-300, 1e-200, 1e-162, 1e-155, 1e-100]
SMALL = [1e-50, 1e-30, 1e-20, 1e-17, 2.0**-53, 2.0**-52, 1e-15, 1e-12, 1e-10, 1e-9, 1e-8]
MEDIUM = [1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 0.1, 0.3, 0.5, 0.9, 1.5, 2.5]
LARGE = [50.0, 100.0, 200.0, 500.0, 700.0, 1e3, 1e4, 1e5, 1e6, 1e8, 1e9, 1e12, 1e16, 1e30]
HUGE = [1e50, 1e100, 1e104, 1e150, 1e154, 1e155, 1e200, 1e300, 1e308, sys.float_info.max]

# Where exp overflows and underflows, 1 + e^x and 1 - tanh round, and so on, in Double and Float.
THRESHOLDS = [
    709.782712893384, 709.7827128933841, 708.396, 708.3964185322641, 745.13, 745.1332191019411, 745.14,
    88.7228, 37.4299, 37.43, 17.3287, 19.0615, 36.7368, 36.74, 8.3744, 8.5, 7.2, 37.6159, 38.5802,
    38.6, 177.4457, 22.1807, 20.0, 1.34e154, 1.3407807929942596e154,
]  # fmt: skip


def neighbours(x, count):
    """x and its neighbouring Doubles, `count` on each side."""
    found = [x]
    for direction in (-math.inf, math.inf):
        y = x
        for _ in range(count):
            y = math.nextafter(y, direction)
            found.append(y)
    return found


def ordinal(x):
    """The place of a Double among all Doubles: neighbours differ by 1, 0.0 is 0."""
    bits = struct.unpack("<q", struct.pack("<d", x))[0]
    return bits if bits >= 0 else -(bits + 2**63)


def double(place):
    """The Double of a place."""
    return math.copysign(struct.unpack("<d", struct.pack("<q", abs(place)))[0], place)


def turning(low, high, holds):
    """The two neighbouring Doubles between low and high where `holds` changes."""
    a, b = ordinal(low), ordinal(high)
    at_low = holds(low)
    while b - a > 1:
        middle = (a + b) // 2
        if holds(double(middle)) == at_low:
            a = middle
        else:
            b = middle
    return double(a), double(b)


def grid(reference):
    """Where to look for roots, and for places where a Double overflows or underflows: from the least
    number to the greatest, and close to each other where the function has something to show."""
    scale, step = reference.scale, 0.1 if reference.is_default else 0.2
    found = [scale * step * (k + 0.5) for k in range(int(12 / step))]  # no round number is on it
    density = 10 if reference.is_default else 6
    found += [1.07 * scale * 10 ** (k / density) for k in range(-4 * density, 3 * density)]
    found += [7.3 * 10.0**k for k in range(-324, 308, 9)]
    found += [1.13 * 10 ** (k / 8) for k in range(8, 40)]  # where exponentials end
    found = sorted(set(found))
    return [-x for x in reversed(found)] + found


def features(reference):
    """Doubles on either side of the roots of f and its derivatives, of the places where one of them
    overflows, becomes subnormal and zero, and some between the latter two."""
    generator = random.Random(f"features {reference.id}")
    found = []
    most, within = (12, 3) if reference.is_default else (4, 1)
    levels = [mpf(2) ** -1075, mpf(2) ** -1022, mpf(2) ** 1024]
    steps = [(x, reference.piece(x), reference.sketch(x)) for x in grid(reference)]
    steps = [(a, b) for a, b in zip(steps, steps[1:]) if a[1] == b[1] and a[0] * b[0] > 0]
    for order in range(ORDERS):
        value = lambda x: reference.sketch(x)[order]
        roots, ends = [], []
        for (low, _, a), (high, _, b) in steps:
            a, b = a[order], b[order]
            if a * b < 0:
                roots.append((low, high))
                continue
            for k, level in enumerate(levels):
                if (abs(a) < level) != (abs(b) < level) and a and b:
                    pair = turning(low, high, lambda x: abs(value(x)) < level)
                    found += pair
                    ends.append((k, pair[0]))
        for low, high in sorted(roots, key=lambda r: abs(r[0]))[:most]:
            for x in turning(low, high, lambda x: value(x) < 0):
                found += neighbours(x, 1)
        for (k, a), (l, b) in zip(ends, ends[1:]):
            if {k, l} == {0, 1} and a * b > 0:  # subnormal from a to b
                found += [double(generator.randint(*sorted((ordinal(a), ordinal(b))))) for _ in range(within)]
    return found


def far_roots(reference):
    """Roots of a function without end: some at every magnitude, and beyond 2^53, where Doubles are
    wider apart than roots, those Doubles that come nearest to one."""
    found = []
    if not reference.frequency:
        return found
    with mp.workprec(4 * 1100):
        quarter = mp.pi / 2 / reference.frequency(*reference.parameters())
        for start in (1e2, 1e3, 1e5, 1e7, 1e9, 1e12, 1e15):
            first = int(start / quarter)
            for k in range(first, first + 4 if reference.is_default else first + 2):
                found += [sign * x for sign in (-1, 1) for x in neighbours(float(k * quarter), 1)]
        for exponent in range(10, 972, 60 if reference.is_default else 160):
            # m * 2^exponent = n * quarter, all but exactly: m is from the continued fraction.
            ratio = mpf(2) ** exponent / quarter
            m, before = 1, 0
            while m < 2**53 and (rest := ratio - mp.floor(ratio)):
                ratio = 1 / rest
                m, before = int(mp.floor(ratio)) * m + before, m
            found += [sign * math.ldexp(before or m, exponent) for sign in (-1, 1)]
    return found


def points(reference):
    """The Doubles of a table, in order: more than 400 for a function, than 150 for a variant."""
    generator = random.Random(f"actplot {reference.id}")  # the same for every run and machine
    full, scale = reference.is_default, reference.scale

    magnitudes = TINY + SMALL + MEDIUM + LARGE + HUGE if full else (
        TINY[::4] + SMALL[::4] + MEDIUM[::3] + LARGE[::4] + HUGE[::3]
    )
    magnitudes = magnitudes + (THRESHOLDS if full else THRESHOLDS[::6])
    chosen = [sign * m for m in magnitudes for sign in (-1, 1)]

    reach = 40 if full else 10
    chosen += map(float, range(-reach, reach + 1))

    dense, wide, logarithmic, gradual = (90, 50, 50, 30) if full else (42, 18, 18, 9)
    uniform = generator.uniform
    chosen += [scale * uniform(-10, 10) for _ in range(dense)]
    chosen += [uniform(-40, 40) for _ in range(wide)]
    chosen += [generator.choice((-1, 1)) * 10 ** uniform(-12, 3) for _ in range(logarithmic)]
    chosen += [uniform(-750, -40) for _ in range(gradual)]

    for b in map(float, reference.breakpoints):
        chosen += neighbours(b, 2) + [b - 1e-8, b + 1e-8]
    chosen += features(reference) + far_roots(reference)
    return [-0.0] + sorted(set(chosen))  # 0.0 is one of the integers; -0.0 goes to its side


# --------------------------------------------------------------------------------------------------
# Writing.

def table(reference):
    """The text of a table, and its number of points."""
    lines = [f"# {reference.text}", f"# row {reference.activation.row}", "x\tf\tf1\tf2\tf3\tf4"]
    xs = sorted(points(reference), key=lambda x: (x, math.copysign(1, x)))
    for x in xs:
        lines.append("\t".join([repr(x), *map(decimals, reference.values(mpf(x)))]))
    return "\n".join(lines) + "\n", len(xs)


def limits(reference, sign):
    """The limits of f, f' and f'' at ±inf, read off values far out: None where there is none."""
    far = [mpf(sign) * mpf(f"1.37e{k}") for k in range(200, 309, 6)]
    for values in list(zip(*(reference.settled(reference.piece(x), x) for x in far)))[:3]:
        last = values[-1]
        if all(abs(v - last) < mpf("1e-40") for v in values):
            yield mpf(0) if abs(last) < mpf("1e-40") else last
        else:
            growing = all(abs(a) < abs(b) and a * b > 0 for a, b in zip(values, values[1:]))
            yield mp.sign(last) * mp.inf if growing else None


def special(defaults):
    """The text of special.tsv."""
    lines = ["# limits at -inf and inf (nan: there is none), and nan", "id\tx\tf\tf1\tf2"]
    for reference in defaults:
        for sign, x in ((-1, "-inf"), (1, "inf")):
            lines.append("\t".join([reference.id, x, *map(decimals, limits(reference, sign))]))
        lines.append("\t".join([reference.id, "nan", "nan", "nan", "nan"]))
    return "\n".join(lines) + "\n"


# --------------------------------------------------------------------------------------------------
# The self check.


def failures(reference, count=8, tolerance=mpf("1e-15")):
    """Where a derivative is not the numerical derivative of the one below."""
    generator = random.Random(f"check {reference.id}")
    low, high = -12.0 * reference.scale, 12.0 * reference.scale
    ends = [low, *[b for b in map(float, reference.breakpoints) if low < b < high], high]
    with mp.workdps(40):
        for a, b in zip(ends, ends[1:]):
            for _ in range(count):
                x = mpf(a + (b - a) * generator.uniform(0.05, 0.95))
                piece = reference.piece(x)
                declared = [mpf(reference.branch(piece, order, x)) for order in range(3)]
                stated = declared + reference.derivatives(piece, x)[3:]
                for order in range(1, ORDERS):
                    below = min(order - 1, 2)  # the highest of those declared
                    function = lambda t: mpf(reference.branch(piece, below, t))
                    numeric = mpmath.diff(function, x, order - below)
                    if abs(stated[order] - numeric) > tolerance * max(1, abs(stated[order])):
                        yield f"{reference.text}: f{order} at {float(x)} is {stated[order]}, not {numeric}"


def main(arguments):
    everything = list(references())
    assert {a.row for a in ACTIVATIONS} == set(range(1, 68)), "a row is missing"
    assert len({r.id for r in everything}) == len(everything), "an id is used twice"

    prefixes = tuple(a for a in arguments if not a.startswith("-"))
    chosen = [r for r in everything if r.id.startswith(prefixes)] if prefixes else everything

    failed = [line for reference in chosen for line in failures(reference)]
    print(*failed, sep="\n", end="\n" if failed else "")
    print(f"self check: {len(chosen)} functions, {len(failed)} failures")
    if failed or "--check" in arguments:
        return 1 if failed else 0

    texts, total = {}, 0
    for reference in chosen:
        text, count = table(reference)
        texts[f"tables/{reference.id}.tsv"] = text
        total += count
        print(f"{count:5} points  {reference.id}: {reference.text}", flush=True)
    if not prefixes:
        texts["special.tsv"] = special(r for r in everything if r.is_default)

    complaints = [line for reference in chosen for line in reference.complaints]
    print(*complaints, sep="\n", end="\n" if complaints else "")
    if complaints:
        return 1

    (HERE / "tables").mkdir(exist_ok=True)
    for name, text in texts.items():
        (HERE / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(texts)} files, {total} points, {sum(map(len, texts.values()))} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

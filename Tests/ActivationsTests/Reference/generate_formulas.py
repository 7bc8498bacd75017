#!/usr/bin/env python3
"""Write the reference values of formulas as people type them: from papers and from model code.

Run it with Python 3.9 or later and mpmath 1.3 (`pip install mpmath==1.3.0`):

    python3 generate_formulas.py     # seconds; the same bytes every time

It writes formulas.tsv beside itself. First the formulas, a line each, then their points:

    # <id> <text>                    (a tab between them)
    id      x       f       f1      f2      naive

x is the shortest decimal of a Double; f, f1, f2 are f, f', f'' there to 17 digits. A decimal in a
formula is the Double of that literal. `naive` is 1 for a formula that overflows or cancels in Double
for some x, as typed; its points are where it does neither. No point is within 1e-6 of a place where
a branch changes.

Each formula is written twice: the text, and a lambda over mpmath that shares nothing with it. Three
checks precede the writing, and a failure ends the run with status 1:

* the text, translated by Python's own parser and evaluated over mpmath, has the lambda's values;
* no comparison, abs, sign, floor, min, max or clip goes another way within 1e-6 of a point;
* forward mode in Double (`Jet`), on the formula as typed, is within a quarter of 1e-12 *
  max(|value|, 1e-3 * scale) of each f, f1 and f2, where scale is the largest magnitude in that
  column of that formula. So a test may ask for the whole of it of any sound implementation.
"""

import ast
import math
import pathlib
import random
import sys

import mpmath
from mpmath import mp, mpf

HERE = pathlib.Path(__file__).resolve().parent
DIGITS = 60
POINTS = 200
MARGIN = 1e-6
TOLERANCE = 1e-12  # what a test may ask for
MARGIN_OF_TOLERANCE = 4  # by how much the check here asks for more, so that ways of rounding may differ

# --------------------------------------------------------------------------------------------------
# The second writing: lambdas over mpmath.

exp, log, sqrt, sin, cos, tan = mp.exp, mp.log, mp.sqrt, mp.sin, mp.cos, mp.tan
tanh, sinh, cosh, atan, asinh, erf, erfc = mp.tanh, mp.sinh, mp.cosh, mp.atan, mp.asinh, mp.erf, mp.erfc
expm1, log1p, hypot, floor = mp.expm1, mp.log1p, mp.hypot, mp.floor


def d(literal):
    """The Double of a decimal literal."""
    return mpf(float(literal))


def logistic(x):
    return 1 / (1 + exp(-x))


def softplus(x):
    return log(1 + exp(x))


def normal(x):
    """The cumulative distribution function of the standard normal."""
    return (1 + erf(x / sqrt(2))) / 2


def ramp(x):
    return x if x > 0 else mpf(0)


def clamp(x, low, high):
    return low if x < low else high if x > high else x


K = lambda: sqrt(2 / mp.pi)  # a constant of the working precision

# id, text, lambda, low, high, and whether the formula as typed is naive.
FORMULAS = [
    # Sigmoids
    ("sigmoid", "1/(1+exp(-x))", lambda x: logistic(x), -30, 30, 0),
    ("sigmoid_ratio", "exp(x)/(1+exp(x))", lambda x: logistic(x), -8, 6, 1),
    ("sigmoid_tanh", "0.5*(1+tanh(x/2))", lambda x: logistic(x), -6, 8, 1),
    ("sigmoid_slope", "sigmoid(x)*(1-sigmoid(x))", lambda x: logistic(x) / (1 + exp(x)), -8, 6, 1),
    ("tanh_exponentials", "(exp(x)-exp(-x))/(exp(x)+exp(-x))", lambda x: tanh(x), -4, 4, 1),
    ("tanh_sigmoid", "2*sigmoid(2*x)-1", lambda x: tanh(x), -4, 4, 1),
    ("lecun", "1.7159*tanh(2/3*x)", lambda x: d("1.7159") * tanh(2 * x / 3), -10, 10, 0),
    ("log_sigmoid", "log(1/(1+exp(-x)))", lambda x: -softplus(-x), -6, 5, 1),
    ("gompertz", "exp(-exp(-x))", lambda x: exp(-exp(-x)), -3, 10, 0),
    ("cloglog", "1-exp(-exp(x))", lambda x: -expm1(-exp(x)), -4, 2, 1),
    ("arctan", "2/pi*atan(pi/2*x)", lambda x: 2 / mp.pi * atan(mp.pi * x / 2), -20, 20, 0),
    ("elliott", "x/(1+abs(x))", lambda x: x / (1 + (x if x > 0 else -x)), -20, 20, 0),
    ("isru", "x/sqrt(1+x^2)", lambda x: x * (1 + x * x) ** mpf(-0.5), -20, 20, 0),
    ("isru_hypot", "x/hypot(1, x)", lambda x: x / sqrt(1 + x * x), -20, 20, 0),
    ("gudermann", "2*atan(tanh(x/2))", lambda x: atan(sinh(x)), -8, 8, 0),
    ("gudermann_asin", "asin(tanh(x))", lambda x: atan(sinh(x)), -2.5, 2.5, 1),
    ("hard_sigmoid", "clip(x/6+0.5, 0, 1)", lambda x: clamp((x + 3) / 6, 0, 1), -6, 6, 0),
    ("hard_sigmoid_onnx", "max(0, min(1, 0.2*x + 0.5))", lambda x: clamp(d("0.2") * x + mpf(1) / 2, 0, 1), -6, 6, 0),
    ("hard_tanh", "where(x < -1, -1, where(x > 1, 1, x))", lambda x: clamp(x, -1, 1), -4, 4, 0),
    ("smoothstep", "clip((x+1)/2, 0, 1)**2*(3-2*clip((x+1)/2, 0, 1))", lambda x: (lambda t: t * t * (3 - 2 * t))(clamp((x + 1) / 2, mpf(0), mpf(1))), -3, 3, 0),
    ("sqnl", "where(abs(x) > 2, sign(x), x - sign(x)*x^2/4)", lambda x: mpf(1 if x > 0 else -1) if abs(x) > 2 else x - x * abs(x) / 4, -5, 5, 0),
    # Rectifiers
    ("relu", "max(0, x)", lambda x: ramp(x), -10, 10, 0),
    ("relu_abs", "(x+abs(x))/2", lambda x: ramp(x), -10, 10, 0),
    ("leaky_relu", "max(0.1*x, x)", lambda x: x if x > 0 else d("0.1") * x, -10, 10, 0),
    ("leaky_relu_where", "where(x >= 0, x, 0.01*x)", lambda x: x if x >= 0 else d("0.01") * x, -10, 10, 0),
    ("relu6", "min(max(x, 0), 6)", lambda x: clamp(x, 0, 6), -4, 10, 0),
    ("relu_squared", "relu(x)**2", lambda x: x * ramp(x), -5, 5, 0),
    ("star_relu", "0.8944*relu(x)^2-0.4472", lambda x: d("0.8944") * x * ramp(x) - d("0.4472"), -5, 5, 0),
    ("hardswish", "x*relu6(x+3)/6", lambda x: x * clamp(x + 3, 0, 6) / 6, -6, 6, 0),
    ("hard_mish", "0.5*x*clip(x+2, 0, 2)", lambda x: x * clamp(x + 2, 0, 2) / 2, -5, 5, 0),
    ("nlrelu", "log(1+max(0, x))", lambda x: log1p(ramp(x)), -5, 20, 0),
    ("soft_threshold", "sign(x)*max(abs(x)-0.5, 0)", lambda x: x - clamp(x, mpf(-0.5), mpf(0.5)), -4, 4, 0),
    ("hard_threshold", "where(abs(x) > 0.5, x, 0)", lambda x: x if x > mpf(0.5) or x < mpf(-0.5) else mpf(0), -4, 4, 0),
    ("triangle_wave", "abs(x-2*floor(x/2)-1)", lambda x: 1 - (lambda t: t if t < 1 else 2 - t)(x - 2 * floor(x / 2)), -6, 6, 0),
    ("hat", "max(0, 1-abs(x))", lambda x: 1 - abs(x) if -1 < x < 1 else mpf(0), -3, 3, 0),
    ("squareplus", "(x+sqrt(x^2+4))/2", lambda x: exp(asinh(x / 2)), -8, 8, 1),
    ("bent_identity", "(sqrt(x**2+1)-1)/2+x", lambda x: (hypot(x, 1) - 1) / 2 + x, -20, 20, 0),
    # Exponential units
    ("elu", "where(x > 0, x, exp(x)-1)", lambda x: x if x > 0 else expm1(x), -10, 10, 0),
    ("elu_max_min", "max(x, 0)+min(0, 2*(exp(x)-1))", lambda x: x if x > 0 else 2 * expm1(x), -10, 5, 0),
    ("celu", "max(0, x)+min(0, 0.5*expm1(x/0.5))", lambda x: x if x > 0 else expm1(2 * x) / 2, -8, 8, 0),
    ("selu", "1.0507009873554805*where(x > 0, x, 1.6732632423543772*expm1(x))", lambda x: d("1.0507009873554805") * (x if x > 0 else d("1.6732632423543772") * expm1(x)), -8, 8, 0),
    ("xielu", "where(x > 0, 0.8*x^2+0.5*x, (exp(x)-1-x)*0.8+0.5*x)", lambda x: x / 2 + d("0.8") * (x * x if x > 0 else expm1(x) - x), -6, 6, 0),
    ("elish", "where(x >= 0, x, exp(x)-1)/(1+exp(-x))", lambda x: (x if x >= 0 else expm1(x)) * logistic(x), -8, 8, 0),
    ("hard_elish", "where(x >= 0, x, exp(x)-1)*max(0, min(1, (x+1)/2))", lambda x: (x if x >= 0 else expm1(x)) * clamp((x + 1) / 2, 0, 1), -3, 3, 0),
    # Softplus and its relatives
    ("softplus", "log(1+exp(x))", lambda x: log1p(exp(x)), -5, 6, 1),
    ("softplus_stable", "max(x, 0)+log1p(exp(-abs(x)))", lambda x: log1p(exp(x)), -30, 30, 0),
    ("softplus_beta", "log1p(exp(3*x))/3", lambda x: softplus(3 * x) / 3, -3, 1.5, 1),
    ("softplus_cut", "where(2*x > 5, x, log1p(exp(2*x))/2)", lambda x: x if 2 * x > 5 else softplus(2 * x) / 2, -5, 20, 0),
    ("shifted_softplus", "log(0.5*exp(x)+0.5)", lambda x: softplus(x) - log(2), -8, 6, 1),
    ("sqrt_softplus", "sqrt(softplus(x))", lambda x: sqrt(log1p(exp(x))), -20, 20, 0),
    ("logcosh", "log(cosh(x))", lambda x: x + log1p(exp(-2 * x)) - log(2), -3.5, 3.5, 1),
    ("log_squash", "sign(x)*log(1+abs(x))", lambda x: log1p(x) if x > 0 else -log1p(-x), -20, 20, 0),
    ("arcsinh", "log(x+sqrt(x^2+1))", lambda x: asinh(x), -8, 8, 1),
    # Gated units
    ("silu", "x/(1+exp(-x))", lambda x: x * logistic(x), -20, 20, 0),
    ("swish_overflow", "x*exp(x)/(1+exp(x))", lambda x: x * logistic(x), -8, 5, 1),
    ("quick_gelu", "x*sigmoid(1.702*x)", lambda x: x * logistic(d("1.702") * x), -15, 15, 0),
    ("gelu_erf", "0.5*x*(1+erf(x/sqrt(2)))", lambda x: x * normal(x), -3, 8, 1),
    ("gelu_erfc", "x/2*erfc(-x/sqrt(2))", lambda x: x * normal(x), -8, 8, 0),
    ("gelu_tanh", "0.5*x*(1+tanh(sqrt(2/pi)*(x+0.044715*x**3)))", lambda x: x * logistic(2 * K() * x * (1 + d("0.044715") * x * x)), -3, 4, 1),
    ("gelu_fast", "0.5*x*(1+tanh(x*0.7978845608*(1+0.044715*x*x)))", lambda x: x * logistic(2 * d("0.7978845608") * x * (1 + d("0.044715") * x * x)), -3, 4, 1),
    ("gelu_library", "gelu(x)-0.5*x", lambda x: x * erf(x / sqrt(2)) / 2, -5, 5, 0),
    ("mish", "x*tanh(log(1+exp(x)))", lambda x: x * (lambda n: n * (n + 2) / (n * (n + 2) + 2))(exp(x)), -5, 8, 1),
    ("mish_softplus", "x*tanh(softplus(x))", lambda x: x * tanh(softplus(x)), -20, 8, 0),
    ("mish_rational", "x*((1+exp(x))^2-1)/((1+exp(x))^2+1)", lambda x: x * tanh(softplus(x)), -4, 1, 1),
    ("tanh_exp", "x*tanh(exp(x))", lambda x: x * (1 - 2 / (exp(2 * exp(x)) + 1)), -10, 2, 1),
    ("serf", "x*erf(log(1+exp(x)))", lambda x: x * erf(log1p(exp(x))), -4, 5, 1),
    ("logish", "x*log(1+sigmoid(x))", lambda x: x * log1p(logistic(x)), -5, 20, 1),
    ("smish", "x*tanh(log(1+sigmoid(x)))", lambda x: x * (lambda y: (y * y - 1) / (y * y + 1))(1 + logistic(x)), -5, 20, 1),
    ("phish", "x*tanh(0.5*x*(1+erf(x/sqrt(2))))", lambda x: x * tanh(x * normal(x)), -3, 5, 1),
    ("lisht", "x*tanh(x)", lambda x: x * (1 - 2 / (exp(2 * x) + 1)), -8, 8, 0),
    ("e_swish_pow", "1.25*x*pow(1+e^(-x), -1)", lambda x: d("1.25") * x * logistic(x), -8, 8, 0),
    ("aria2", "x*(1+exp(-2*x))^-1.5", lambda x: x * logistic(2 * x) ** mpf(1.5), -8, 8, 0),
    ("erf_gate", "x*exp(-x^2/2)/sqrt(2*pi)", lambda x: x * mpmath.npdf(x), -6, 6, 0),
    # Periodic, radial and mixed
    ("snake", "x+sin(x)^2", lambda x: x + (1 - cos(2 * x)) / 2, -20, 20, 0),
    ("snake_cos", "x+(1-cos(2*5*x))/(2*5)", lambda x: x + sin(5 * x) ** 2 / 5, -2, 2, 0),
    ("siren", "sin(30*x)", lambda x: sin(30 * x), -1, 1, 0),
    ("gcu", "x*cos(x)", lambda x: x * cos(x), -10, 10, 0),
    ("gabor", "cos(5*x)*exp(-x**2)", lambda x: cos(5 * x) * exp(-x * x), -3, 3, 0),
    ("mexican_hat", "(1-x^2)*exp(-x^2/2)", lambda x: (1 - x * x) * exp(-x * x / 2), -6, 6, 0),
    ("sinc", "where(x == 0, 1, sin(x)/x)", lambda x: mp.sinc(x), -10, 10, 1),
    ("cauchy_bump", "1/(1+x^2)", lambda x: 1 / hypot(1, x) ** 2, -20, 20, 0),
    ("tangent", "tan(x/4)", lambda x: sin(x / 4) / cos(x / 4), -5, 5, 0),
    ("cube_root", "cbrt(x)", lambda x: mpmath.cbrt(x) if x > 0 else -mpmath.cbrt(-x), -10, 10, 0),
    ("signed_power", "sign(x)*abs(x)^1.5", lambda x: x * sqrt(abs(x)), -10, 10, 0),
    ("unary_minus", "-x^2*2^-x", lambda x: -(x * x) * exp(-x * log(2)), -5, 5, 0),
    ("power_tower", "2**x**2", lambda x: exp(x * x * log(2)), -3, 3, 0),
    ("asinh_gate", "asinh(x)*sigmoid(x)", lambda x: log(x + hypot(x, 1)) * logistic(x), -8, 8, 0),
    ("sinh_over_cosh", "sinh(x)/cosh(x)", lambda x: tanh(x), -3, 3, 1),
    ("acosh", "acosh(1+x^2)", lambda x: log(1 + x * x + abs(x) * sqrt(x * x + 2)), 0.5, 6, 1),
    ("atanh", "atanh(x/2)", lambda x: (log(2 + x) - log(2 - x)) / 2, -1.9, 1.9, 0),
    ("acos", "acos(x/3)", lambda x: mp.pi / 2 - mpmath.asin(x / 3), -2.9, 2.9, 0),
    # Pieces within pieces
    ("nested_where", "where(x > 0, where(x > 3, 3+log(x-2), x), where(x < -2, -0.5, x/4))", lambda x: 3 + log(x - 2) if x > 3 else x if x > 0 else mpf(-0.5) if x < -2 else x / 4, -6, 8, 0),
    ("s_shaped_relu", "where(x >= 2, 2+0.3*(x-2), where(x > -1, x, -1+0.1*(x+1)))", lambda x: 2 + d("0.3") * (x - 2) if x >= 2 else x if x > -1 else d("0.1") * (x + 1) - 1, -6, 6, 0),
    ("untaken_log", "where(x > 0, log(x), x-1)", lambda x: log(x) if x > 0 else x - 1, -5, 5, 0),
    ("untaken_sqrt", "where(x > 1, sqrt(x-1), -exp(x-1)*0.1)", lambda x: sqrt(x - 1) if x > 1 else -d("0.1") * exp(x - 1), -5, 5, 0),
    ("huber", "where(abs(x) <= 1, 0.5*x^2, abs(x)-0.5)", lambda x: x * x / 2 if -1 <= x <= 1 else abs(x) - mpf(0.5), -5, 5, 0),
    ("clip_of_square", "clip(x^2-2, -1, max(x, 2))", lambda x: clamp(x * x - 2, mpf(-1), x if x > 2 else mpf(2)), -4, 4, 0),
    ("min_max_abs", "min(max(abs(x)-1, sin(x)), 2)", lambda x: (lambda m: m if m < 2 else mpf(2))(abs(x) - 1 if abs(x) - 1 > sin(x) else sin(x)), -5, 5, 0),
    ("gated_pieces", "max(x, 0)*sigmoid(x)+min(x, 0)*exp(-abs(x))", lambda x: x * logistic(x) if x > 0 else x * exp(x), -8, 8, 0),
    ("bounded_mish", "where(x < -4, 0, min(mish(x), 3))", lambda x: mpf(0) if x < -4 else (lambda m: m if m < 3 else mpf(3))(x * tanh(softplus(x))), -8, 8, 0),
    ("mixed_gate", "where(x > 1, silu(x), where(x < -1, tanh(x)*0.2, relu(x)-0.1*abs(x)))", lambda x: x * logistic(x) if x > 1 else d("0.2") * tanh(x) if x < -1 else ramp(x) - d("0.1") * abs(x), -6, 6, 0),
    ("soft_modulus_q", "where(abs(x) <= 1, x^2*(2-abs(x)), abs(x))", lambda x: x * x * (2 - abs(x)) if abs(x) <= 1 else abs(x), -3, 3, 0),
    ("chained_names", "softplus(tanh(x)+silu(x))", lambda x: softplus(tanh(x) + x * logistic(x)), -8, 8, 0),
]  # fmt: skip


# --------------------------------------------------------------------------------------------------
# The first writing, the text, by Python's parser: over mpmath, or over jets of Doubles.


class Jet:
    """A value with its first two derivatives, in Double: forward mode on the formula as typed."""

    def __init__(self, f, f1=0.0, f2=0.0):
        self.f, self.f1, self.f2 = f, f1, f2

    def chain(self, g, g1, g2):
        """The jet of g(self), where g, g1, g2 are g and its derivatives at self.f."""
        return Jet(g, g1 * self.f1, g2 * self.f1 * self.f1 + g1 * self.f2)

    def __add__(self, other):
        other = jet(other)
        return Jet(self.f + other.f, self.f1 + other.f1, self.f2 + other.f2)

    def __mul__(self, other):
        other = jet(other)
        f2 = self.f2 * other.f + 2 * self.f1 * other.f1 + self.f * other.f2
        return Jet(self.f * other.f, self.f1 * other.f + self.f * other.f1, f2)

    def __truediv__(self, other):
        other = jet(other)
        f = self.f / other.f
        f1 = (self.f1 - f * other.f1) / other.f
        return Jet(f, f1, (self.f2 - 2 * f1 * other.f1 - f * other.f2) / other.f)

    def __pow__(self, other):
        other = jet(other)
        if other.f1 == 0 and other.f2 == 0:
            n = other.f
            power = lambda k: self.f ** (n - k) if n - k != 0 else 1.0
            first = n * power(1) if n else 0.0
            second = n * (n - 1) * power(2) if n * (n - 1) else 0.0
            return self.chain(power(0), first, second)
        return apply("exp", apply("log", self) * other)

    __radd__, __rmul__ = __add__, __mul__
    __neg__ = lambda self: Jet(-self.f, -self.f1, -self.f2)
    __sub__ = lambda self, other: self + -jet(other)
    __rsub__ = lambda self, other: jet(other) + -self
    __rtruediv__ = lambda self, other: jet(other) / self
    __rpow__ = lambda self, other: jet(other) ** self


def jet(value):
    return value if isinstance(value, Jet) else Jet(float(value))


def gaussian(x, factor):
    return factor * math.exp(-x * x)


# Each function and its first two derivatives at a Double.
RULES = {
    "exp": lambda x: (math.exp(x),) * 3,
    "expm1": lambda x: (math.expm1(x), math.exp(x), math.exp(x)),
    "log": lambda x: (math.log(x), 1 / x, -1 / x**2),
    "log1p": lambda x: (math.log1p(x), 1 / (1 + x), -1 / (1 + x) ** 2),
    "sqrt": lambda x: (math.sqrt(x), 0.5 / math.sqrt(x), -0.25 / (x * math.sqrt(x))),
    "cbrt": lambda x: (lambda r: (r, 1 / (3 * r * r), -2 / (9 * r**5)))(math.copysign(abs(x) ** (1 / 3), x)),
    "sin": lambda x: (math.sin(x), math.cos(x), -math.sin(x)),
    "cos": lambda x: (math.cos(x), -math.sin(x), -math.cos(x)),
    "tan": lambda x: (lambda t: (t, 1 + t * t, 2 * t * (1 + t * t)))(math.tan(x)),
    "asin": lambda x: (math.asin(x), ((1 - x) * (1 + x)) ** -0.5, x * ((1 - x) * (1 + x)) ** -1.5),
    "acos": lambda x: (math.acos(x), -(((1 - x) * (1 + x)) ** -0.5), -x * ((1 - x) * (1 + x)) ** -1.5),
    "atan": lambda x: (math.atan(x), 1 / (1 + x * x), -2 * x / (1 + x * x) ** 2),
    "sinh": lambda x: (math.sinh(x), math.cosh(x), math.sinh(x)),
    "cosh": lambda x: (math.cosh(x), math.sinh(x), math.cosh(x)),
    "tanh": lambda x: (lambda t, s: (t, s, -2 * t * s))(math.tanh(x), math.cosh(x) ** -2),
    "asinh": lambda x: (math.asinh(x), 1 / math.hypot(1, x), -x / math.hypot(1, x) ** 3),
    "acosh": lambda x: (math.acosh(x), ((x - 1) * (x + 1)) ** -0.5, -x * ((x - 1) * (x + 1)) ** -1.5),
    "atanh": lambda x: (lambda w: (math.atanh(x), 1 / w, 2 * x / w**2))((1 - x) * (1 + x)),
    "erf": lambda x: (math.erf(x), gaussian(x, 2 / math.sqrt(math.pi)), -2 * x * gaussian(x, 2 / math.sqrt(math.pi))),
    "erfc": lambda x: (math.erfc(x), -gaussian(x, 2 / math.sqrt(math.pi)), 2 * x * gaussian(x, 2 / math.sqrt(math.pi))),
    "sigmoid": lambda x: (lambda p, q: (p, p * q, -p * q * math.tanh(x / 2)))(1 / (1 + math.exp(-x)), 1 / (1 + math.exp(x))),
    "softplus": lambda x: (max(x, 0) + math.log1p(math.exp(-abs(x))), 1 / (1 + math.exp(-x)), 1 / ((1 + math.exp(-x)) * (1 + math.exp(x)))),
}  # fmt: skip

OVER_MPMATH = {
    **{name: getattr(mp, name) for name in RULES if hasattr(mp, name)},
    "cbrt": lambda x: mp.sign(x) * mp.cbrt(abs(x)),
    "sigmoid": logistic,
    "softplus": softplus,
}


def apply(name, x):
    """A smooth function of one argument, over either kind of number."""
    return x.chain(*RULES[name](x.f)) if isinstance(x, Jet) else OVER_MPMATH[name](x)


class Translation:
    """The text of a formula as a function that also records which way its branches went."""

    def __init__(self, text):
        self.tree = ast.parse(text.replace("^", "**"), mode="eval").body

    def __call__(self, x):
        self.x, self.ways = x, []
        return self.visit(self.tree)

    def less(self, a, b):
        """Whether a < b; the answer is recorded."""
        plain = lambda v: v.f if isinstance(v, Jet) else v
        self.ways.append(bool(plain(a) < plain(b)))
        return self.ways[-1]

    def constant(self, value):
        return Jet(float(value)) if isinstance(self.x, Jet) else mpf(value)

    def visit(self, node):
        if isinstance(node, ast.Constant):
            return self.constant(node.value)
        if isinstance(node, ast.Name):
            return self.x if node.id == "x" else self.constant({"pi": mp.pi, "e": mp.e}[node.id])
        if isinstance(node, ast.UnaryOp):
            return -self.visit(node.operand)
        if isinstance(node, ast.BinOp):
            a, b = self.visit(node.left), self.visit(node.right)
            operations = {
                ast.Add: lambda: a + b, ast.Sub: lambda: a - b, ast.Mult: lambda: a * b,
                ast.Div: lambda: a / b, ast.Pow: lambda: a**b,
            }  # fmt: skip
            return operations[type(node.op)]()
        if isinstance(node, ast.Compare):
            a, b = self.visit(node.left), self.visit(node.comparators[0])
            if isinstance(node.ops[0], (ast.Lt, ast.LtE)):
                return self.less(a, b)
            if isinstance(node.ops[0], (ast.Gt, ast.GtE)):
                return self.less(b, a)
            return not self.less(a, b) and not self.less(b, a)  # ==
        return self.call(node.func.id, node.args)

    def call(self, name, arguments):
        if name == "where":  # only the branch taken: the other may be undefined
            condition = self.visit(arguments[0])
            return self.visit(arguments[1] if condition else arguments[2])
        values = [self.visit(a) for a in arguments]
        zero, one = self.constant(0), self.constant(1)
        minimum = lambda a, b: a if self.less(a, b) else b
        maximum = lambda a, b: b if self.less(a, b) else a
        known = {
            "abs": lambda x: -x if self.less(x, zero) else x,
            "sign": lambda x: -one if self.less(x, zero) else one,
            "floor": self.floor,
            "min": minimum,
            "max": maximum,
            "clip": lambda x, low, high: minimum(maximum(x, low), high),
            "pow": lambda a, b: a**b,
            "hypot": lambda a, b: apply("sqrt", a * a + b * b),
            "relu": lambda x: maximum(x, zero),
            "relu6": lambda x: minimum(maximum(x, zero), self.constant(6)),
            "silu": lambda x: x * apply("sigmoid", x),
            "gelu": lambda x: x / 2 * apply("erfc", -x / apply("sqrt", self.constant(2))),
            "mish": lambda x: x * apply("tanh", apply("softplus", x)),
        }
        return known[name](*values) if name in known else apply(name, values[0])

    def floor(self, x):
        whole = math.floor(x.f if isinstance(x, Jet) else x)
        self.ways.append(whole)
        return self.constant(whole)


# --------------------------------------------------------------------------------------------------
# Sampling, checking, writing.


def samples(id, low, high, translation):
    """POINTS Doubles in [low, high], none near a change of branch."""
    generator = random.Random(f"actplot formula {id}")
    found = set()
    while len(found) < POINTS:
        x = generator.uniform(low, high)
        ways = []
        for y in (x - MARGIN, x, x + MARGIN):
            translation(mpf(y))
            ways.append(translation.ways)
        # Nor near 0, by which formulas like to divide.
        if ways[0] == ways[1] == ways[2] and abs(x) > 1e-2:
            found.add(x)
    return sorted(found)


def block(id, text, function, low, high, naive):
    """The rows of one formula, and the complaints of the checks."""
    translation, rows, complaints = Translation(text), [], []
    for x in samples(id, low, high, translation):
        exact = mpf(x)
        values = [function(exact), mpmath.diff(function, exact), mpmath.diff(function, exact, 2)]
        typed = translation(exact)
        if abs(typed - values[0]) > mpf(10) ** -45 * max(1, abs(values[0])):
            complaints.append(f"{id}: text and lambda differ at {x}: {typed}, {values[0]}")
        # What is left of a derivative that is zero.
        rows.append((x, [mpf(0) if abs(v) < mpf(10) ** -35 else v for v in values]))
    for order in range(3):
        scale = max(abs(values[order]) for _, values in rows)
        for x, values in rows:
            jet_ = translation(Jet(x, 1.0))
            error = abs((jet_.f, jet_.f1, jet_.f2)[order] - values[order])
            allowed = TOLERANCE / MARGIN_OF_TOLERANCE * max(abs(values[order]), scale / 1000)
            if error > allowed:
                ratio = mp.nstr(error / allowed, 3)
                complaints.append(f"{id}: f{order} at {x} is out of a Double's reach, {ratio} times")
    lines = [
        "\t".join([id, repr(x), *(mp.nstr(v, 17, min_fixed=-5, max_fixed=18) for v in values), str(naive)])
        for x, values in rows
    ]
    return lines, complaints


def main():
    mp.dps = DIGITS
    assert len({f[0] for f in FORMULAS}) == len(FORMULAS), "an id is used twice"
    heads, lines, complaints = [], [], []
    for formula in FORMULAS:
        rows, wrong = block(*formula)
        heads.append(f"# {formula[0]}\t{formula[1]}")
        lines += rows
        complaints += wrong
    print(*complaints, sep="\n", end="\n" if complaints else "")
    if complaints:
        return 1
    text = "\n".join([*heads, "id\tx\tf\tf1\tf2\tnaive", *lines]) + "\n"
    (HERE / "formulas.tsv").write_text(text, encoding="utf-8", newline="\n")
    print(f"formulas.tsv: {len(heads)} formulas, {len(lines)} points, {len(text)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Taylor series over mpmath, and how far a number that was computed may be believed.

`generate.py` and `generate_typed.py` evaluate their formulas over `Series`: a formula in x that is
given the series of x itself returns the series of its value, and with it all derivatives. What is
known of a function is its differential equation; no derivative of a formula is written down.

A formula may be evaluated over plain mpmath numbers too: each function here takes either.
"""

import ast
import contextlib
import math
from decimal import ROUND_HALF_EVEN, Context, Decimal

from mpmath import mp, mpf

# --------------------------------------------------------------------------------------------------
# Numbers.


class Undefined(ArithmeticError):
    """The formula has no real value at this point."""


class Unresolved(ArithmeticError):
    """The value cannot be had at the working precision, or at any."""


class Series:
    """A truncated power series, `terms` coefficients at most. Those that are missing are zero by the
    formula's structure: a polynomial stays as short as it is."""

    def __init__(self, coefficients, terms):
        self.c, self.terms = coefficients, terms

    @classmethod
    def variable(cls, x, terms):
        return cls([x, mpf(1)][:terms], terms)

    def derivatives(self):
        """f, f', f'' and so on; the int 0 where it is zero by structure."""
        found, factorial = [], 1
        for k, c in enumerate(self.c):
            factorial *= max(k, 1)
            found.append(factorial * c)
        return found + [0] * (self.terms - len(found))

    def _is_scalar(self, other):
        return not isinstance(other, Series)

    def __add__(self, other):
        if self._is_scalar(other):
            return Series([self.c[0] + other, *self.c[1:]], self.terms)
        long, short = (self.c, other.c) if len(self.c) >= len(other.c) else (other.c, self.c)
        return Series([a + b for a, b in zip(long, short)] + long[len(short) :], self.terms)

    def __mul__(self, other):
        if self._is_scalar(other):
            return Series([c * other for c in self.c], self.terms) if other else mpf(0)
        length = min(self.terms, len(self.c) + len(other.c) - 1)
        return Series([convolved(self.c, other.c, n) for n in range(length)], self.terms)

    def __truediv__(self, other):
        if self._is_scalar(other):
            return Series([c / other for c in self.c], self.terms)
        if not other.c[0]:
            raise Unresolved("division by zero")
        quotient = []
        for n in range(self.terms):
            rest = self.c[n] if n < len(self.c) else mpf(0)
            for k in range(1, min(n, len(other.c) - 1) + 1):
                rest -= other.c[k] * quotient[n - k]
            quotient.append(rest / other.c[0])
        return Series(quotient, self.terms)

    def __rtruediv__(self, other):
        return Series([mpf(other)], self.terms) / self if other else mpf(0)

    def __pow__(self, exponent):
        if not self._is_scalar(exponent):
            power = constant_term(exponent)
            if self.c[0] < 0 and power == mp.floor(power):
                raise Unresolved("a value that stands alone")
            return exp(exponent * log(self))
        if exponent == int(exponent) and 0 <= exponent <= 16:
            result = mpf(1)
            for _ in range(int(exponent)):
                result = self * result
            return result
        u = self.c
        if not u[0]:
            raise Unresolved("a power of zero")
        if u[0] < 0 and exponent != int(exponent):
            raise Undefined("a broken power of a negative number")
        power = [u[0] ** exponent]
        for n in range(1, self.terms):
            terms = [(exponent * k - (n - k)) * u[k] * power[n - k] for k in range(1, min(n, len(u) - 1) + 1)]
            power.append(sum(terms, mpf(0)) / (n * u[0]))
        return Series(power, self.terms)

    def __rpow__(self, base):
        if base <= 0:
            raise Undefined("an exponential function whose base is not positive")
        return exp(self * mp.log(base)) if base != 1 else mpf(1)

    __radd__, __rmul__ = __add__, __mul__
    __neg__ = lambda self: Series([-c for c in self.c], self.terms)
    __pos__ = lambda self: self
    __sub__ = lambda self, other: self + -other
    __rsub__ = lambda self, other: -self + other
    __lt__ = lambda self, other: less(self, other)
    __gt__ = lambda self, other: less(other, self)
    __le__ = lambda self, other: not less(other, self)
    __ge__ = lambda self, other: not less(self, other)
    __eq__ = lambda self, other: not less(self, other) and not less(other, self)
    __hash__ = None


def constant_term(u):
    return u.c[0] if isinstance(u, Series) else mpf(u)


def less(a, b):
    """Whether a < b, where that is no matter of a rounding."""
    a, b = constant_term(a), constant_term(b)
    if a == b:
        raise Unresolved("a comparison of equals")
    return a < b


def convolved(a, b, n):
    """The n-th coefficient of a product."""
    low, high = max(0, n - len(b) + 1), min(n, len(a) - 1)
    total = a[low] * b[n - low]
    for k in range(low + 1, high + 1):
        total += a[k] * b[n - k]
    return total


def coupled(u, starts, rates):
    """The series y(u(t)) of functions given by their differential equation.

    y starts at `starts`, and `rates(y, m)` are the m-th coefficients of dy/du."""
    y, rate = [[s] for s in starts], [[] for _ in starts]
    for n in range(1, u.terms):
        for r, value in zip(rate, rates(y, n - 1)):
            r.append(value)
        for yi, r in zip(y, rate):
            terms = [k * u.c[k] * r[n - k] for k in range(1, min(n, len(u.c) - 1) + 1)]
            yi.append(sum(terms, mpf(0)) / n)
    return [Series(yi, u.terms) for yi in y]


def by_derivative(u, value, derivative):
    """The same for one function whose derivative, along u, is a series that is known already."""
    d = derivative.c if isinstance(derivative, Series) else [derivative]
    return coupled(u, [value], lambda y, m: [d[m] if m < len(d) else mpf(0)])[0]


# --------------------------------------------------------------------------------------------------
# Functions of a number or a series. Those of numbers are mpmath's, but where its algorithm cancels
# or does not end.

HOPELESS = 4096  # bits of an exponent: e^x is left alone where x is itself an exponential


def remembered(function):
    """The function with a memory, as a formula asks for the same value many times."""
    memory = {}

    def recall(x):
        key = (mpf(x)._mpf_, *mp._prec_rounding)
        if key not in memory:
            if len(memory) > 100:
                memory.clear()
            memory[key] = function(x)
        return memory[key]

    return recall


def sech2_(x):
    """1 / cosh(x)^2; 0 where even its exponent would not fit into memory."""
    return mpf(0) if mp.mag(x) > HOPELESS else 4 / (mp.exp(x) + mp.exp(-x)) ** 2


def tanh_(x):
    """The hyperbolic tangent: like `erf_` beyond 1, and ±1 where x is itself an exponential."""
    if mp.mag(x) > HOPELESS:
        return mp.sign(x)
    return -tanh_(-x) if x < -1 else 1 - 2 / (exp_(2 * x) + 1) if x > 1 else mp.tanh(x)


def sigma_(x):
    return 1 / (1 + exp_(-x))


@remembered
def exp_(x):
    if mp.mag(x) > HOPELESS:
        raise Unresolved("an exponential of an exponential")
    return mp.exp(x)


@remembered
def expm1_(x):
    return mp.expm1(x) if mp.mag(x) < 8 else exp_(x) - 1


@remembered
def erf_(x):
    """The error function. Beyond 1 by a subtraction, whose rounding has a direction."""
    return erfc_(-x) - 1 if x < -1 else 1 - erfc_(x) if x > 1 else mp.erf(x)


@remembered
def erfc_(x):
    """The complementary error function; beyond 1e6, where mpmath gives up, its asymptotic series."""
    if x < -1:
        return 2 - erfc_(-x)
    if x < mpf(10) ** 6:
        return mp.erfc(x)
    term, total, k = mpf(1), mpf(1), 1
    while mp.mag(term) > -mp.prec - 8:
        term *= -(2 * k - 1) / (2 * x * x)
        total += term
        k += 1
    return exp_(-x * x) / (x * mp.sqrt(mp.pi)) * total


@remembered
def log_(x):
    if x < 0:
        raise Undefined("a logarithm of a negative number")
    if not x:
        raise Unresolved("a logarithm of zero")
    return mp.log(x)


@remembered
def log1p_(x):
    return mp.log1p(x) if x > -1 else log_(1 + x)


def sqrt_(x):
    if x < 0:
        raise Undefined("a root of a negative number")
    return mp.sqrt(x)


def exp(u):
    if not isinstance(u, Series):
        return exp_(u)
    return coupled(u, [exp_(u.c[0])], lambda y, m: [y[0][m]])[0]


def expm1(u):
    if not isinstance(u, Series):
        return expm1_(u)
    return Series([expm1_(u.c[0]), *exp(u).c[1:]], u.terms)


def log(u):
    return by_derivative(u, log_(u.c[0]), 1 / u) if isinstance(u, Series) else log_(u)


def log1p(u):
    return by_derivative(u, log1p_(u.c[0]), 1 / (1 + u)) if isinstance(u, Series) else log1p_(u)


def log2(u):
    return log(u) / mp.log(2)


def log10(u):
    return log(u) / mp.log(10)


def sqrt(u):
    if not isinstance(u, Series):
        return sqrt_(u)
    root = [sqrt_(u.c[0])]
    if not root[0]:
        raise Unresolved("a root of zero")
    for n in range(1, u.terms):
        rest = u.c[n] if n < len(u.c) else mpf(0)
        for k in range(1, n):
            rest -= root[k] * root[n - k]
        root.append(rest / (2 * root[0]))
    return Series(root, u.terms)


def cbrt(u):
    x = constant_term(u)
    return -cbrt(-u) if x < 0 else u ** (mpf(1) / 3) if x else mpf(0)


def sin(u):
    return sine_and_cosine(u)[0] if isinstance(u, Series) else mp.sin(u)


def cos(u):
    return sine_and_cosine(u)[1] if isinstance(u, Series) else mp.cos(u)


def sine_and_cosine(u):
    return coupled(u, [mp.sin(u.c[0]), mp.cos(u.c[0])], lambda y, m: [y[1][m], -y[0][m]])


def tan(u):
    if not isinstance(u, Series):
        return mp.tan(u)
    t = mp.tan(u.c[0])
    rates = lambda y, m: [y[1][m], 2 * convolved(y[0], y[1], m)]
    return coupled(u, [t, 1 + t * t], rates)[0]


def inside(x):
    """1 - x^2 for the inverse functions that live on [-1, 1]."""
    if abs(x) > 1:
        raise Undefined("an argument beyond 1")
    return (1 - x) * (1 + x)


def asin(u):
    x = constant_term(u)
    root = sqrt_(inside(x))
    value = mp.atan(x / root) if root else mp.sign(x) * mp.pi / 2
    return by_derivative(u, value, 1 / sqrt((1 - u) * (1 + u))) if isinstance(u, Series) else value


def acos(u):
    x = constant_term(u)
    value = mp.atan2(sqrt_(inside(x)), x)
    return by_derivative(u, value, -1 / sqrt((1 - u) * (1 + u))) if isinstance(u, Series) else value


def atan(u):
    return by_derivative(u, mp.atan(u.c[0]), 1 / (1 + u * u)) if isinstance(u, Series) else mp.atan(u)


def sinh(u):
    return hyperbolic(u)[0]


def cosh(u):
    return hyperbolic(u)[1]


def hyperbolic(u):
    x = constant_term(u)
    near = mp.mag(x) < 8
    starts = [mp.sinh(x) if near else (exp_(x) - exp_(-x)) / 2, (exp_(x) + exp_(-x)) / 2]
    return coupled(u, starts, lambda y, m: [y[1][m], y[0][m]]) if isinstance(u, Series) else starts


def tanh(u):
    return tanh_and_slope(u)[0] if isinstance(u, Series) else tanh_(u)


def sech2(u):
    return tanh_and_slope(u)[1] if isinstance(u, Series) else sech2_(u)


def tanh_and_slope(u):
    rates = lambda y, m: [y[1][m], -2 * convolved(y[0], y[1], m)]
    return coupled(u, [tanh_(u.c[0]), sech2_(u.c[0])], rates)


def sech(u):
    return 1 / cosh(u)


def asinh(u):
    x = constant_term(u)
    value = mp.asinh(x)
    return by_derivative(u, value, 1 / sqrt(u * u + 1)) if isinstance(u, Series) else value


def acosh(u):
    x = constant_term(u)
    if x < 1:
        raise Undefined("an argument below 1")
    value = log1p_((x - 1) + sqrt_((x - 1) * (x + 1)))
    return by_derivative(u, value, 1 / sqrt((u - 1) * (u + 1))) if isinstance(u, Series) else value


def atanh(u):
    x = constant_term(u)
    if not inside(x):
        raise Unresolved("a pole")
    value = (log1p_(x) - log1p_(-x)) / 2
    return by_derivative(u, value, 1 / ((1 - u) * (1 + u))) if isinstance(u, Series) else value


def erf(u):
    if not isinstance(u, Series):
        return erf_(u)
    return by_derivative(u, erf_(u.c[0]), 2 / mp.sqrt(mp.pi) * exp(-u * u))


def erfc(u):
    if not isinstance(u, Series):
        return erfc_(u)
    return by_derivative(u, erfc_(u.c[0]), -2 / mp.sqrt(mp.pi) * exp(-u * u))


def sigma(u):
    """The logistic function."""
    return logistic(u)[0] if isinstance(u, Series) else sigma_(u)


def D(u):
    """The derivative of the logistic function."""
    return sigma(u) * sigma(-u)


def logistic(u):
    """The logistic function and its complement."""
    x = u.c[0]
    rates = lambda y, m: (lambda product: [product, -product])(convolved(y[0], y[1], m))
    return coupled(u, [sigma_(x), sigma_(-x)], rates)


def sp(u):
    """Softplus, ln(1 + e^x)."""
    value = log1p_(exp_(constant_term(u)))
    return by_derivative(u, value, sigma(u)) if isinstance(u, Series) else value


def Phi(u):
    """The cumulative distribution function of the standard normal."""
    value = erfc_(-constant_term(u) / mp.sqrt(2)) / 2
    return by_derivative(u, value, phi(u)) if isinstance(u, Series) else value


def phi(u):
    """The density of the standard normal distribution."""
    return exp(-(u * u) / 2) / mp.sqrt(2 * mp.pi)


# --------------------------------------------------------------------------------------------------
# Formulas: Python expressions over these functions.


class ExactLiterals(ast.NodeTransformer):
    """Makes each number of an expression an mpf, so that 1/6 is a sixth and 0.01 the Double 0.01."""

    def visit_Constant(self, node):
        return ast.Call(ast.Name("mpf", ast.Load()), [node], [])


def compiled(expression, names, vocabulary, rewriting=ExactLiterals):
    """The function of `names` that an expression stands for."""
    tree = rewriting().visit(ast.parse(f"lambda {', '.join(names)}: {expression}", mode="eval"))
    code = compile(ast.fix_missing_locations(tree), expression, "eval")
    return eval(code, {**vocabulary, "mpf": mpf})


# --------------------------------------------------------------------------------------------------
# Belief.

AGREEMENT = mpf(10) ** -30


@contextlib.contextmanager
def working(bits, rounding):
    """A working precision, and which way every operation rounds: "f" down, "c" up."""
    with mp.workprec(bits):
        mp._prec_rounding[1] = rounding
        try:
            yield
        finally:
            mp._prec_rounding[1] = "n"


LADDER = (256, 640, 1500, 3400, 8000, 16000)


def ladder(x):
    """The precisions in bits for a Double x: from the start x^2 and e^-|x| are to leave a trace beside
    1, as directed rounding alone may miss two losses that make up for one another."""
    least = 128 + 2 * max(abs(math.frexp(x)[1]), min(2 * abs(x), 1100))
    return [bits for bits in LADDER if bits >= least]


def agree(a, b):
    return a and abs(a - b) <= AGREEMENT * abs(a)


def settled(evaluate, count, x):
    """The `count` numbers that `evaluate()` returns, each sure to 30 digits; None where it is not.

    The precision rises along the ladder of the Double x until two neighbours agree. The one rounds all
    operations down, the other up: a term that is lost, as in (1 + 1e-99) - 1, is lost one way only.
    A zero is believed where it is one by structure (the int 0), else at the highest precision, if it
    was 0 or nothing but roundings at the last two; that there is no value ("nan") likewise.
    `Unresolved` is a precision without an answer."""
    found, previous, levels = [None] * count, None, ladder(x)
    nothing = lambda value, bits: abs(value) < mpf(2) ** (-0.85 * bits)
    for level, bits in enumerate(levels):
        last = level == len(levels) - 1
        with working(bits, "fc"[level % 2]):
            try:
                values = evaluate()
            except Undefined:
                values = ["nan"] * count
            except (Unresolved, ZeroDivisionError):
                values = [None] * count
        for k, value in enumerate(values):
            if found[k] is not None or value is None:
                continue
            if isinstance(value, int):
                found[k] = mpf(0)
            elif previous is None or previous[k] is None:
                continue
            elif value == "nan" or previous[k] == "nan":
                if last and value == previous[k]:
                    found[k] = mp.nan
            elif agree(value, previous[k]):
                found[k] = value
            elif last and nothing(value, bits) and nothing(previous[k], levels[level - 1]):
                found[k] = mpf(0)
        if all(value is not None for value in found):
            break
        previous = values
    return found


# --------------------------------------------------------------------------------------------------
# Writing.

ROUNDING = Context(prec=21, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999)


def decimals(value):
    """An mpf, correctly rounded to 21 significant digits; None is nan."""
    if value is None or mp.isnan(value):
        return "nan"
    sign, mantissa, exponent, _ = value._mpf_
    minus = "-" if value < 0 else ""
    if mp.isinf(value) or mp.mag(value) > 16377:  # 2^16377 = 1e4930
        return minus + "inf"
    if not mantissa or mp.mag(value) < -16377:
        return "0"
    if exponent >= 0:
        rounded = ROUNDING.plus(Decimal(int(mantissa) << exponent))
    else:
        rounded = ROUNDING.divide(Decimal(int(mantissa)), Decimal(1 << -exponent))
    rounded = ROUNDING.normalize(rounded)
    plain = 0 <= rounded.adjusted() < 21 and rounded.as_tuple().exponent > 0
    return minus + (f"{rounded:f}" if plain else str(rounded).replace("E", "e"))

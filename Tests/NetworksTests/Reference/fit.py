"""Finds the optimum that gradient descent has to reach, by two solvers that know nothing of it.

Logistic regression without penalty on the petals of Iris versicolor and Iris virginica, which is the
two-class softmax classifier with theta = theta_2 - theta_1: scikit-learn's LogisticRegression, and
Newton's method on the loss in 50-digit arithmetic (mpmath). The measurements are scikit-learn's copy
of Fisher's data; those embedded in Sources/Networks/Data/Iris.swift are compared with them.

    python3 fit.py > fit.txt        (needs scikit-learn and mpmath)
"""

import pathlib
import re

import mpmath
import numpy
import sklearn
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression

iris = load_iris()
chosen = iris.target > 0
x, y = iris.data[chosen][:, 2:], iris.target[chosen] - 1

source = pathlib.Path(__file__).parents[3] / "Sources/Networks/Data/Iris.swift"
embedded = re.findall(r"\((\d\.\d), (\d\.\d)\)", source.read_text())
assert numpy.array_equal(numpy.array(embedded, dtype=float), x), "the embedded data differ"
assert list(y) == [0] * 50 + [1] * 50
print(f"data: {len(x)} rows, equal to those of scikit-learn {sklearn.__version__}")

model = LogisticRegression(C=numpy.inf, tol=1e-12, max_iter=100_000).fit(x, y)
scores = x @ model.coef_[0] + model.intercept_[0]
loss = numpy.logaddexp(0, numpy.where(y == 1, -scores, scores)).sum()
print(f"scikit-learn: loss {loss:.12f}, theta {model.coef_[0]}, {model.intercept_[0]:.9f}")
print(f"accuracy: {model.score(x, y)}")

mpmath.mp.dps = 50
rows = [mpmath.matrix([mpmath.mpf(str(a)), mpmath.mpf(str(b)), 1]) for a, b in x]
theta = mpmath.matrix([0, 0, 0])
for _ in range(30):
    gradient, hessian = mpmath.matrix(3, 1), mpmath.matrix(3, 3)
    for row, label in zip(rows, y):
        p = 1 / (1 + mpmath.exp(-(row.T * theta)[0]))
        gradient += (p - int(label)) * row
        hessian += p * (1 - p) * row * row.T
    theta -= mpmath.lu_solve(hessian, gradient)
loss = sum(
    mpmath.log(1 + mpmath.exp((1 - 2 * int(label)) * (row.T * theta)[0]))
    for row, label in zip(rows, y)
)
print(f"Newton, 50 digits: loss {mpmath.nstr(loss, 20)}")
print("theta_2 - theta_1:", ", ".join(mpmath.nstr(value, 20) for value in theta))

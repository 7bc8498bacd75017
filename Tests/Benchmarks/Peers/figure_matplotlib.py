"""The same figure by matplotlib, from formulas in numpy.

    python3 -m pip install matplotlib && python3 figure_matplotlib.py matplotlib.png
"""

import math
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-7, 7, 400)
erf = np.vectorize(math.erf)
sigmoid = 1 / (1 + np.exp(-x))
normal = (1 + erf(x / np.sqrt(2))) / 2
density = np.exp(-x * x / 2) / np.sqrt(2 * np.pi)
t = np.tanh(np.log1p(np.exp(x)))
elu = np.where(x > 0, x, np.expm1(x)), np.where(x > 0, 1, np.exp(x))

functions = [
    ("tanh", r"$(e^x - e^{-x})/(e^x + e^{-x})$", np.tanh(x), 1 - np.tanh(x) ** 2),
    ("sigmoid", r"$1/(1 + e^{-x})$", sigmoid, sigmoid * (1 - sigmoid)),
    ("ReLU", r"$\max(x, 0)$", np.maximum(x, 0), np.where(x > 0, 1, 0)),
    ("LeakyReLU", r"$\max(x, 0) + 0.01\,\min(x, 0)$", np.where(x > 0, x, 0.01 * x),
     np.where(x > 0, 1, 0.01)),
    ("ELU", r"$\max(x, 0) + \min(e^x - 1, 0)$", *elu),
    ("Hardswish", r"$x\,\min(\max(x + 3, 0), 6)/6$", x * np.clip(x + 3, 0, 6) / 6,
     np.where(x <= -3, 0, np.where(x >= 3, 1, (2 * x + 3) / 6))),
    ("GELU", r"$x\,\Phi(x)$", x * normal, normal + x * density),
    ("Mish", r"$x\,\tanh(\log(1 + e^x))$", x * t, t + x * sigmoid * (1 - t * t)),
    ("CELU", r"$\max(x, 0) + \min(e^x - 1, 0)$", *elu),
    ("ReLU6", r"$\min(\max(x, 0), 6)$", np.clip(x, 0, 6), np.where((x > 0) & (x < 6), 1, 0)),
]

figure, axes = plt.subplots(2, 5, figsize=(20, 8), dpi=100, layout="constrained")
for axis, (title, formula, value, derivative) in zip(axes.flat, functions):
    axis.plot(x, value, label="$f(x)$")
    axis.plot(x, derivative, "--", label="$f'(x)$")
    axis.set_title(f"{title}\n{formula}")
    axis.set_xlabel("$x$")
    axis.grid(True)
handles, labels = axes.flat[0].get_legend_handles_labels()
figure.legend(handles, labels, loc="outside lower center", ncols=2)
figure.savefig(sys.argv[1] if len(sys.argv) > 1 else "matplotlib.png")

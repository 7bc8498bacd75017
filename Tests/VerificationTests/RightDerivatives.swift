/// Derivatives as people type them: many lose their digits or overflow somewhere, none is wrong.
enum RightDerivatives {
  static let pairs: [(function: String, derivative: String)] = gates + bells + rectifiers + others

  /// The logistic function, tanh and what is made of them.
  private static let gates: [(function: String, derivative: String)] = [
    ("sigmoid(x)", "sigmoid(x)*(1 - sigmoid(x))"), ("sigmoid(x)", "exp(-x)/(1 + exp(-x))^2"),
    ("sigmoid(x)", "sigmoid(x) - sigmoid(x)^2"), ("sigmoid(x)", "1/(2 + exp(x) + exp(-x))"),
    ("sigmoid(x)", "sech(x/2)^2/4"), ("sigmoid(x)", "(1 - tanh(x/2)^2)/4"),
    ("sigmoid(x)", "1/(4*cosh(x/2)^2)"), ("1/(1 + exp(-x))", "exp(x)/(1 + exp(x))^2"),
    ("1/(1 + exp(-x))", "sigmoid(x)*sigmoid(-x)"),
    ("1/(1 + exp(-2*x))", "2*sigmoid(2*x)*sigmoid(-2*x)"),
    ("tanh(x)", "1 - tanh(x)^2"), ("tanh(x)", "4/(exp(x) + exp(-x))^2"),
    ("tanh(x)", "1/cosh(x)^2"), ("tanh(x)", "(1 - tanh(x))*(1 + tanh(x))"),
    ("tanh(x)", "4*sigmoid(2*x)*sigmoid(-2*x)"),
    ("(exp(x) - exp(-x))/(exp(x) + exp(-x))", "sech(x)^2"),
    ("2*sigmoid(2*x) - 1", "1 - tanh(x)^2"),
    ("x*sigmoid(x)", "sigmoid(x)*(1 + x*(1 - sigmoid(x)))"),
    ("x*sigmoid(x)", "sigmoid(x) + x*sigmoid(x)*sigmoid(-x)"),
    ("x*sigmoid(x)", "x*sigmoid(x) + sigmoid(x)*(1 - x*sigmoid(x))"),
    ("x/(1 + exp(-x))", "(1 + exp(-x) + x*exp(-x))/(1 + exp(-x))^2"),
    ("x*sigmoid(1.702*x)", "sigmoid(1.702*x) + 1.702*x*sigmoid(1.702*x)*(1 - sigmoid(1.702*x))"),
    ("silu(x)", "sigmoid(x)*(1 + x*sigmoid(-x))"), ("softplus(x)", "1/(1 + exp(-x))"),
    ("softplus(x)", "exp(x)/(1 + exp(x))"), ("log(1 + exp(x))", "sigmoid(x)"),
    ("log1p(exp(x))", "sigmoid(x)"), ("-log(1 + exp(-x))", "sigmoid(-x)"),
    ("logsigmoid(x)", "1 - sigmoid(x)"), ("x*log(1 + exp(x))", "log(1 + exp(x)) + x*sigmoid(x)"),
    ("mish(x)", "tanh(log(1 + exp(x))) + x*sigmoid(x)*(1 - tanh(log(1 + exp(x)))^2)"),
    ("mish(x)", "tanh(softplus(x)) + x*sech(softplus(x))^2*sigmoid(x)"),
    ("x*tanh(softplus(x))", "tanh(softplus(x)) + x*sigmoid(x)/cosh(softplus(x))^2"),
    ("x*tanh(x)", "tanh(x) + x*(1 - tanh(x)^2)"), ("x - tanh(x)", "tanh(x)^2"),
    ("tanhshrink(x)", "1 - sech(x)^2"), ("log(cosh(x))", "tanh(x)"),
    ("1.7159*tanh(2*x/3)", "1.7159*2/3*(1 - tanh(2*x/3)^2)"),
    ("sigmoid(3*x + 1)", "3*sigmoid(3*x + 1)*sigmoid(-3*x - 1)"),
  ]

  /// What the error function and the bell curve are in.
  private static let bells: [(function: String, derivative: String)] = [
    ("gelu(x)", "(1 + erf(x/sqrt(2)))/2 + x*exp(-x^2/2)/sqrt(2*pi)"),
    ("gelu(x)", "norm_cdf(x) + x*norm_pdf(x)"), ("gelu(x)", "0.5*erfc(-x/sqrt(2)) + x*norm_pdf(x)"),
    ("gelu(x)", "0.5*(1 + erf(0.7071067811865476*x)) + 0.3989422804014327*x*exp(-x*x/2)"),
    ("x*(1 + erf(x/sqrt(2)))/2", "(1 + erf(x/sqrt(2)))/2 + x*exp(-x^2/2)/sqrt(2*pi)"),
    ("(1 + erf(x/sqrt(2)))/2", "norm_pdf(x)"), ("erf(x)", "2/sqrt(pi)*exp(-x^2)"),
    ("erfc(x)", "-2*exp(-x^2)/sqrt(pi)"), ("exp(-x^2)", "-2*x*exp(-x^2)"),
    ("gaussian(x)", "-2*x/exp(x^2)"),
    ("exp(-x^2/2)/sqrt(2*pi)", "-x*norm_pdf(x)"), ("x*exp(-x^2)", "(1 - 2*x^2)*exp(-x^2)"),
    ("norm_pdf(x)", "-x*exp(-x^2/2)/sqrt(2*pi)"),
  ]

  /// Functions in pieces, with any slope between the sides at a corner.
  private static let rectifiers: [(function: String, derivative: String)] = [
    ("relu(x)", "where(x > 0, 1, 0)"), ("relu(x)", "where(x >= 0, 1, 0)"),
    ("relu(x)", "(1 + sign(x))/2"),
    ("max(x, 0)", "where(x > 0, 1, 0)"), ("(x + abs(x))/2", "(1 + sign(x))/2"),
    ("abs(x)", "sign(x)"),
    ("abs(x)", "x/abs(x)"), ("sqrt(x^2)", "x/sqrt(x^2)"), ("max(x, -x)", "where(x > 0, 1, -1)"),
    ("elu(x)", "where(x > 0, 1, exp(x))"), ("elu(x, alpha=2)", "where(x > 0, 1, 2*exp(x))"),
    ("elu(x)", "where(x > 0, 1, elu(x) + 1)"), ("celu(x, alpha=2)", "where(x > 0, 1, exp(x/2))"),
    ("selu(x)", "1.0507009873554805*where(x > 0, 1, 1.6732632423543772*exp(x))"),
    ("relu6(x)", "where(x > 0, where(x < 6, 1, 0), 0)"),
    ("min(max(x, 0), 6)", "where(0 < x < 6, 1, 0)"),
    ("hardswish(x)", "where(x <= -3, 0, where(x >= 3, 1, (2*x + 3)/6))"),
    ("hardswish(x)", "where(x < -3, 0, where(x > 3, 1, x/3 + 0.5))"),
    ("hardsigmoid(x)", "where(abs(x) < 3, 1/6, 0)"), ("hardtanh(x)", "where(abs(x) <= 1, 1, 0)"),
    ("leaky_relu(x, 0.2)", "where(x > 0, 1, 0.2)"), ("leaky_relu(x)", "where(x >= 0, 1, 0.01)"),
    ("max(x, 0.1*x)", "where(x > 0, 1, 0.1)"), ("softshrink(x)", "where(abs(x) > 0.5, 1, 0)"),
    ("hardshrink(x)", "where(abs(x) >= 0.5, 1, 0)"), ("x/(1 + abs(x))", "1/(1 + abs(x))^2"),
    ("softsign(x)", "1/(1 + 2*abs(x) + x^2)"), ("relu(x)^2", "2*relu(x)"),
    ("x*relu(x)", "2*max(x, 0)"),
    ("x*abs(x)", "2*abs(x)"), ("floor(x)", "0*x"), ("x - floor(x)", "1"), ("sign(x)", "0"),
    ("abs(sin(x))", "cos(x)*sign(sin(x))"),
    ("max(0, 1 - abs(x))", "where(abs(x) < 1, -sign(x), 0)"),
    ("where(x < 1, x^2, 2*x - 1)", "where(x < 1, 2*x, 2)"),
    ("clip(x, -2, 3)", "where(-2 < x < 3, 1, 0)"),
  ]

  /// Powers, roots, logarithms and waves.
  private static let others: [(function: String, derivative: String)] = [
    ("(exp(x) - 1)/x", "(x*exp(x) - exp(x) + 1)/x^2"), ("expm1(x)/x", "(exp(x) - expm1(x)/x)/x"),
    ("sin(x)/x", "(x*cos(x) - sin(x))/x^2"), ("x^3 - 2*x", "3*x^2 - 2"), ("exp(x)", "exp(x)"),
    ("x*exp(x)", "exp(x) + x*exp(x)"), ("sinh(x)", "cosh(x)"), ("sinh(x)", "(exp(x) + exp(-x))/2"),
    ("cosh(x)", "sinh(x)"), ("x*cos(x)", "cos(x) - x*sin(x)"), ("sin(x)^2", "sin(2*x)"),
    ("cos(x)", "-sin(x)"), ("sin(3*x)", "3*cos(3*x)"), ("x + sin(x)^2", "1 + 2*sin(x)*cos(x)"),
    ("atan(x)", "1/(1 + x^2)"), ("asinh(x)", "1/sqrt(1 + x^2)"), ("cbrt(x)", "1/(3*cbrt(x)^2)"),
    ("log(x)", "1/x"), ("log(1 + x^2)", "2*x/(1 + x^2)"), ("log1p(x)", "1/(1 + x)"),
    ("log2(x)", "1/(x*log(2))"),
    ("sqrt(x)", "1/(2*sqrt(x))"), ("sqrt(1 + x^2)", "x/sqrt(1 + x^2)"),
    ("sqrt(1 + x) - 1", "0.5/sqrt(1 + x)"),
    ("x/sqrt(1 + x^2)", "1/sqrt(1 + x^2)^3"), ("x/sqrt(1 + x^2)", "(1 + x^2)^(-1.5)"),
    ("(x + sqrt(x^2 + 4))/2", "(1 + x/sqrt(x^2 + 4))/2"), ("1/x", "-1/x^2"),
    ("1/(1 + x^2)", "-2*x/(1 + x^2)^2"),
    ("tan(x)", "1 + tan(x)^2"), ("x^x", "x^x*(log(x) + 1)"), ("2^x", "2^x*log(2)"),
    ("x^4", "4*x*x*x"),
    ("exp(x)/(1 + exp(x))", "sigmoid(x) - sigmoid(x)^2"), ("exp(sin(x))", "cos(x)*exp(sin(x))"),
    (
      "sqrt_softplus(x)",
      "where(x > -36.5, sigmoid(x)/(2*sqrt(log(1 + exp(x)))), exp(x/2)/2)"
    ),
    ("x/(1 + x^2)", "(1 - x^2)/(1 + x^2)^2"), ("log(x)/x", "(1 - log(x))/x^2"),
  ]
}

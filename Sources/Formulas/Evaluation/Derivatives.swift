/// A function's derivative of one order by one method, over any type of scalar.
///
/// | order | analytic | forward | reverse |
/// | --- | --- | --- | --- |
/// | 0 | f | f | f |
/// | 1 | f′ by its formula | the tangent of a dual number | one sweep over a tape |
/// | n | dual numbers nested n − 1 deep over f′ | nested n deep over f | a tape of nested dual numbers |
///
/// Without a formula for the derivative the analytic one is forward mode's.
package struct Derivatives<S: Scalar> {
  private let function: Runner
  private let derivative: Runner?
  private let order: Int
  private let method: DerivativeMethod
  // Prepared for the types that are run most.
  private let value: PreparedRunner<S>
  private let slope: PreparedRunner<S>?
  private let dual: PreparedRunner<Dual<S>>?

  @_specialize(where S == Double)
  package init(_ function: Runner, derivative: Runner?, order: Int, method: DerivativeMethod) {
    self.function = function
    self.derivative = derivative
    self.order = order
    self.method = method
    value = function.prepared(for: S.self)
    let isAnalytic = method == .analytic
    slope = isAnalytic && order == 1 ? derivative?.prepared(for: S.self) : nil
    switch (method, order) {
    case (.analytic, 2): dual = (derivative ?? function).prepared(for: Dual<S>.self)
    case (.analytic, 1): dual = derivative == nil ? function.prepared(for: Dual<S>.self) : nil
    case (_, 1): dual = function.prepared(for: Dual<S>.self)
    default: dual = nil
    }
  }

  /// The derivative at x.
  ///
  /// At a kink forward and reverse mode answer with the derivative's formula, whose branch owns the
  /// point; derivatives of higher order are those from the right.
  @_specialize(where S == Double)
  package func callAsFunction(_ x: S) -> S {
    // Whatever is done with no number is no number, by whichever branch of a choice.
    if S.order(x, x).relation == .unordered { return x }
    var trace = Trace()
    return self(x, &trace)
  }

  func callAsFunction(_ x: S, _ trace: inout Trace) -> S {
    if order == 0 { return value(x, &trace) }
    guard method == .analytic, derivative != nil else {
      return order == 1 ? first(x, &trace) : higher(x, &trace)
    }
    if let slope { return slope(x, &trace) }
    return order == 2
      ? tangent(x, &trace) : Self.forward(derivative ?? function, order - 1, x, &trace)
  }

  // MARK: Order 1

  private func first(_ x: S, _ trace: inout Trace) -> S {
    let result = method == .reverse ? swept(x, &trace) : tangent(x, &trace)
    guard trace.isTie else { return result }
    var other = trace
    let (left, right) = (side(x, -1, &other), side(x, 1, &other))
    trace.isUndecided = trace.isUndecided || other.isUndecided
    // Where the function jumps two equal slopes are no derivative.
    let isSmooth =
      S.order(left.value, right.value).relation == .equal
      && S.order(left.tangent, right.tangent).relation == .equal
    if isSmooth { return right.tangent }
    guard let derivative else { return method == .reverse ? result : right.tangent }
    return derivative.prepared(for: S.self)(x, &trace)
  }

  /// The limit and the derivative from one side.
  private func side(_ x: S, _ direction: Double, _ trace: inout Trace) -> Dual<S> {
    guard let dual else { return Dual(constant: x - x) }
    let result = dual(Dual(x, tangent: S(direction)), &trace)
    let slope = Self.meaningful(direction < 0 ? -result.tangent : result.tangent, result.value)
    return Dual(result.value, tangent: slope)
  }

  private func tangent(_ x: S, _ trace: inout Trace) -> S { side(x, 1, &trace).tangent }

  private func swept(_ x: S, _ trace: inout Trace) -> S { Self.reverse(function, x, &trace) }

  // MARK: Higher orders

  private func higher(_ x: S, _ trace: inout Trace) -> S {
    if method != .reverse { return Self.forward(function, order, x, &trace) }
    switch order {
    case 2: return Self.reverse(function, Dual(x, tangent: 1), &trace).tangent
    case 3: return Self.reverse(function, nested2(x), &trace).tangent.tangent
    default: return Self.reverse(function, nested3(x), &trace).tangent.tangent.tangent
    }
  }

  private static func forward(
    _ function: Runner, _ order: Int, _ x: S, _ trace: inout Trace
  ) -> S {
    switch order {
    case 1: return run(function, Dual(x, tangent: 1), &trace).tangent
    case 2: return run(function, nested2(x), &trace).tangent.tangent
    case 3: return run(function, nested3(x), &trace).tangent.tangent.tangent
    default: return run(function, nested4(x), &trace).tangent.tangent.tangent.tangent
    }
  }

  // Not compiled for every depth of dual numbers: each copy would take seconds to build.
  @_semantics("optimize.sil.specialize.generic.never")
  private static func run<T: Scalar>(_ function: Runner, _ x: T, _ trace: inout Trace) -> T {
    function.prepared(for: T.self)(x, &trace)
  }

  private static func reverse<T: Scalar>(
    _ function: Runner, _ x: T, _ trace: inout Trace
  ) -> T {
    let tape = Tape<T>()
    let input = tape.variable(x)
    let result = run(function, input, &trace)
    return meaningful(result.backward()[input], result.value)
  }

  /// A derivative where there is a value: 1/x is none of log's for x < 0.
  private static func meaningful<T: Scalar>(_ derivative: T, _ value: T) -> T {
    T.order(value, value).relation == .unordered ? value : derivative
  }
}

extension Derivatives: Sendable where S: Sendable {}

private func nested2<S: Scalar>(_ x: S) -> Dual<Dual<S>> {
  Dual(Dual(x, tangent: 1), tangent: 1)
}

private func nested3<S: Scalar>(_ x: S) -> Dual<Dual<Dual<S>>> { Dual(nested2(x), tangent: 1) }

private func nested4<S: Scalar>(_ x: S) -> Dual<Dual<Dual<Dual<S>>>> {
  Dual(nested3(x), tangent: 1)
}

import Testing

@testable import Activations
@testable import Formulas

/// The formulas that a declaration shows are in the language, and are those that it computes.
@Suite struct DeclaredFormulaTests {
  /// Away from breakpoints, tails and the roots of every function.
  static let points: [Double] = [
    -7.3, -4.21, -3.2, -2.62, -1.83, -1.37, -0.71, -0.33, -0.012, 0.017, 0.29, 0.68, 1.41, 1.77,
    2.31, 2.69, 3.3, 4.87, 6.4, 7.7,
  ]

  @Test(arguments: ConventionTests.activations)
  func `plain arithmetic comes near to the true values by every method`(_ named: Named) throws {
    let function = try named.activation
    for quantity in Quantity.all(upTo: 2) {
      let values = function.trueValues(order: quantity.order, by: quantity.method)
      for x in Self.points {
        let plain = function.derivative(at: x, order: quantity.order, by: quantity.method)
        expectNear(plain, values(x), x, "\(quantity)")
      }
    }
  }

  @Test(arguments: ConventionTests.activations)
  func `the declared derivative is the formula's`(_ named: Named) throws {
    let function = try named.activation
    let formula = try #require(function.formula)
    let derived = Activation(Formula(formula.expression))
    for order in 1...2 {
      let (declared, other) = (
        function.trueValues(order: order), derived.trueValues(order: order)
      )
      for x in Self.points {
        #expect(distance(declared(x), from: other(x)) <= 1, "order \(order) at \(x)")
      }
    }
  }

  @Test(arguments: ["sigmoid", "softplus", "softplus(x, 2.5)"])
  func `what is a word of the language is written out, and is the same`(_ text: String) throws {
    let function = try Named(text).activation
    let formula = try #require(function.formula)
    #expect(formula.written != formula.expression)
    #expect(function.formulaText.contains("exp("))
    let written = Activation(Formula(formula.written))
    for order in 0...2 {
      let (values, others) = (function.trueValues(order: order), written.trueValues(order: order))
      for x in Self.points + [-800, -40, 40, 800] { #expect(values(x) == others(x)) }
    }
  }

  @Test(arguments: ConventionTests.activations)
  func `formulas and derivatives print as text that parses back`(_ named: Named) throws {
    let formula = try #require(try named.activation.formula)
    var scope = FormulaScope()
    for argument in formula.arguments where argument.expression.constantValue != nil {
      try scope.add(constant: "\(argument.name)=\(argument.expression.text)")
    }
    var expression = formula.expression
    for order in 0...2 {
      #expect(try scope.expression(expression.text) == expression, "\(expression.text)")
      let derivative = order == 0 ? formula.derivativeExpression : expression.differentiated
      expression = try #require(derivative)
    }
  }

  /// Every name of a function, its title and its aliases.
  static let names = Catalogue.declarations.flatMap { declaration in
    [declaration.identifier] + declaration.aliases.map(\.name)
  }

  @Test(arguments: names)
  func `a call by any name prints as text that parses back, as do its derivatives`(
    _ name: String
  ) throws {
    let function = try #require(Catalogue.library.find(name))
    let required = function.parameters.filter(\.isRequired).map { parameter in
      ", \(parameter.name)=\(parameter.defaultFormula)"
    }.joined()
    let others = function.parameters.filter { $0.words.isEmpty && !$0.isRequired }.map {
      ", \($0.name)=\($0.defaultValue == .infinity ? "7" : "(\($0.defaultFormula)) + 1/16")"
    }.joined()
    let words =
      function.parameters.first { !$0.words.isEmpty }.map {
        ", \($0.name)=\"\($0.words[1].text)\""
      } ?? ""
    // A constant may have the name of any parameter.
    var scope = FormulaScope()
    for parameter in Set(Catalogue.declarations.flatMap(\.parameters).map(\.name)) {
      try scope.add(constant: "\(parameter)=0.5")
    }
    for text in [
      "\(name)(x\(required))", "\(name)(x\(required)\(others))", "\(name)(x\(required)\(words))",
      "2*\(name)(x^2 - 1\(required)\(others)) + 1",
    ] {
      for scope in [FormulaScope(), scope] {
        var expression = try scope.expression(text)
        for _ in 0...2 {
          #expect(try scope.expression(expression.text) == expression, "\(expression.text)")
          expression = try #require(expression.differentiated)
        }
      }
    }
  }

  @Test func `a typed call of every function is the function`() throws {
    let scope = FormulaScope()
    for function in Catalogue.library.functions where function.hasDefaults {
      let name = function.identifier
      let member = try scope.function(name).members[0]
      let typed = try scope.function("\(name)(x)").members[0]
      let inside = try scope.formula("\(name)(x) + 0")
      for x in [-2.25, -0.5, 0.75, 3.5] {
        #expect(member(x) == typed(x), "\(name)")
        #expect(member(x) == inside(x), "\(name)")
        #expect(member.trueValues()(x) == inside.trueValues()(x), "\(name)")
      }
    }
  }

  private func expectNear(_ value: Double, _ expected: Double, _ x: Double, _ what: String) {
    let allowed = 1e-12 * max(1e-3, expected.magnitude)
    #expect(
      (value - expected).magnitude <= allowed, "\(what): \(value) instead of \(expected) at \(x)")
  }
}

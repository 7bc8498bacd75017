import Testing

@testable import Activations

/// Every function against tables of mpmath, at tails, roots, subnormal results and neighbours of kinks alike.
@Suite("Accuracy")
struct AccuracyTests {
  @Test("there are tables, and every row of each is a row of numbers")
  func tablesAreWhole() throws {
    try #require(ReferenceTable.catalogue.count >= 150, "Reference/tables: run generate.py")
    try #require(ReferenceTable.typed.count >= 100, "Reference/formulas: run generate_typed.py")
    for table in ReferenceTable.catalogue + ReferenceTable.typed {
      #expect(table.faults == [], "\(table.file)")
      #expect(table.rows.allSatisfy { $0.values.count == table.rows[0].values.count })
      #expect(zip(table.rows, table.rows.dropFirst()).allSatisfy { $0.x <= $1.x }, "\(table.file)")
    }
    let orders = ReferenceTable.catalogue.map { $0.rows.first?.values.count ?? 0 }
    #expect(orders.allSatisfy { $0 == DerivativeMethod.orders.count })
    #expect(ReferenceTable.typed.allSatisfy { $0.rows.count >= 60 })
  }

  @Test(
    "every function has a table with the edges of the number line",
    arguments: Named.catalogue)
  func functionHasTable(_ named: Named) throws {
    let call = try #require(try named.activation.formula?.call)
    let table = try #require(
      try ReferenceTable.catalogue.first { table in
        let other = try table.activation().formula?.call
        return other?.declaration.identifier == named.name
          && other?.arguments.map(\.expression) == call.arguments.map(\.expression)
      },
      "Reference/tables/\(named.name).tsv is missing: add \(named.name) to generate.py and run it")
    #expect(table.rows.count >= 400, "\(table.file) has too few points")
    let points = Set(table.rows.map(\.x))
    for x in [0, Double.leastNonzeroMagnitude, .greatestFiniteMagnitude] {
      #expect(points.contains(x) && points.contains(-x), "\(table.file) has no row for ±\(x)")
    }
  }

  @Test(
    "every parameter has tables for two other settings",
    arguments: Catalogue.declarations.indices)
  func parametersHaveTables(_ index: Int) throws {
    let declaration = Catalogue.declarations[index]
    let calls = try ReferenceTable.catalogue.compactMap { try $0.activation().formula?.call }
      .filter { $0.declaration.identifier == declaration.identifier }
    for (position, parameter) in declaration.parameters.enumerated() where parameter.words.isEmpty {
      let settings = Set(calls.map { $0.arguments[position].expression })
        .subtracting([parameter.defaultExpression])
      #expect(
        settings.count >= 2,
        "\(declaration.identifier): add two settings of \(parameter.name) to generate.py")
    }
  }

  @Test(
    "no table is of an unknown function, and none is there twice")
  func tablesAreKnown() throws {
    for table in ReferenceTable.catalogue {
      let call = try? table.activation().formula?.call
      #expect(call != nil, "\(table.file) is of no function of the catalogue: \(table.text)")
    }
    for tables in [ReferenceTable.catalogue, ReferenceTable.typed] {
      #expect(Set(tables.map(\.text)).count == tables.count)
    }
  }

  @Test(
    "values and derivatives to the fourth are true, by every method",
    arguments: ReferenceTable.catalogue)
  func accuracy(_ table: ReferenceTable) throws {
    let function = try table.activation()
    for quantity in Quantity.all(upTo: 4) {
      // Third and fourth derivatives at each fourth point: tests are not optimised.
      let rows = quantity.order <= 2 ? table.rows : table.rows.eachFourth
      let errors = errors(of: function, quantity, at: rows)
      let worst = errors.max { $0.ulps < $1.ulps }
      if quantity.order <= 2 {
        #expect(errors.count { $0.ulps > 1 } <= rows.count / 1000, "\(quantity): \(errors)")
        #expect(worst?.ulps ?? 0 <= 2, "\(quantity): \(errors.count) points, \(errors.prefix(3))")
      } else {
        #expect(worst?.ulps ?? 0 <= 4, "\(quantity): \(errors.count) points, \(errors.prefix(3))")
      }
    }
  }

  @Test(
    "typed formulas that cancel, overflow or have holes are true as well",
    arguments: ReferenceTable.typed)
  func typedFormula(_ table: ReferenceTable) throws {
    let function = try table.activation()
    for quantity in Quantity.all(upTo: 1) {
      let errors = errors(of: function, quantity, at: table.rows)
      #expect(
        errors.allSatisfy { $0.ulps <= 1 },
        "\(quantity): \(errors.count) points, \(errors.prefix(3))")
    }
  }

  /// A value that is not the true one.
  struct Miss: CustomStringConvertible {
    let ulps: Double
    let x: Double
    let computed: Double
    let expected: Double

    var description: String { "\(computed) instead of \(expected) at \(x), \(ulps) ulp" }
  }

  /// Where a quantity is not the true one, rounded.
  private func errors(
    of function: Activation, _ quantity: Quantity, at rows: [ReferenceTable.Row]
  ) -> [Miss] {
    let values = function.trueValues(order: quantity.order, by: quantity.method)
    return rows.compactMap { row in
      let expected = row.values[quantity.order]
      // Where the function jumps or bends sharply a derivative is a convention.
      if expected.isNaN, quantity.order > 0, !row.values[0].isNaN { return nil }
      let computed = values(row.x)
      let ulps = distance(computed, from: expected)
      return ulps == 0 ? nil : Miss(ulps: ulps, x: row.x, computed: computed, expected: expected)
    }
  }
}

extension [ReferenceTable.Row] {
  /// Each fourth row, the first and the last among them.
  fileprivate var eachFourth: [Element] {
    indices.filter { $0 % 4 == 0 || $0 == count - 1 }.map { self[$0] }
  }
}

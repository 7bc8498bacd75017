import Testing

@testable import Activations

/// Every catalogue function against tables of mpmath at fifty digits and more, by every method.
@Suite("Accuracy")
struct AccuracyTests {
  /// Where more is allowed than for other functions, each with its reason.
  static let allowances: [String: [Quantity: Double]] = [
    // At the greatest x, 30x overflows: a thirty-second of it is taken, and the angle doubled five times.
    "sine(x, 30)": [.analytic: 64],
    // e^(−2eˣ) multiplies the rounding of eˣ by up to 745.
    "tanh_exp": [.second: 512],
  ]

  @Test("every table has its points and its function", arguments: ReferenceTable.all)
  func tableIsWhole(_ table: ReferenceTable) {
    #expect(table.rows.count > 150)
    #expect(table.activation() != nil)
  }

  @Test("each quantity is within its bar of the true value", arguments: ReferenceTable.all)
  func accuracy(_ table: ReferenceTable) throws {
    let function = try #require(table.activation())
    for quantity in Quantity.allCases {
      let worst = try #require(table.worst(quantity, of: function))
      let bar = Self.allowances[table.text]?[quantity] ?? quantity.bar
      #expect(worst.ulps <= bar, "\(table.text): \(worst)")
    }
  }
}

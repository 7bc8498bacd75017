import Testing

@testable import Figures

struct TickTests {
  @Test(arguments: [
    (-5.0...5.0, ["−4", "−2", "0", "2", "4"]),
    (-10.0...10.0, ["−10", "−5", "0", "5", "10"]),
    (-8.0...8.0, ["−8", "−4", "0", "4", "8"]),
    (-1.1...1.1, ["−1.0", "−0.5", "0.0", "0.5", "1.0"]),
    (-0.05...1.05, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
    (0.0...6.3, ["0", "1", "2", "3", "4", "5", "6"]),
    (0.0...1e6, ["0", "0.2×10⁶"]),
  ])
  func `ticks of ordinary ranges`(range: ClosedRange<Double>, labels: [String]) {
    let ticks = Ticks.ticks(.linear, in: range, limit: 8)
    let texts = ticks.map { $0.label.flat }
    #expect(range.upperBound == 1e6 ? Array(texts.prefix(2)) == labels : texts == labels)
  }

  static let greatest = Double.greatestFiniteMagnitude
  static let tiny: [ClosedRange<Double>] = [
    0...1e-308, 0...Double.leastNonzeroMagnitude, 1...1, 1...1.0.nextUp, 3...3.000000001,
  ]
  static let huge: [ClosedRange<Double>] = [
    -greatest / 4...greatest / 4, -greatest...greatest, 1e16...1.0000000000000002e16,
    -1e300...1e-300, 1e-300...1e300, -.infinity...1, 0...(.infinity),
  ]

  @Test(arguments: tiny + huge)
  func `extreme ranges end, with ticks in the range and labels apart`(range: ClosedRange<Double>) {
    for scale in [Axis.Scale.linear, .logarithmic, .symmetricLogarithmic(threshold: 1e-3)] {
      for limit in [1, 2, 5, 9] {
        let ticks = Ticks.ticks(scale, in: range, limit: limit)
        #expect(ticks.count <= 2 * limit + 1)
        for tick in ticks {
          let slack = (range.upperBound - range.lowerBound) * 1e-8
          #expect(tick.value >= range.lowerBound - slack && tick.value <= range.upperBound + slack)
        }
        #expect(Set(ticks.map(\.label)).count == ticks.count)
      }
    }
  }

  @Test func `steps below one give the nearest decimals`() {
    let ticks = Ticks.ticks(.linear, in: 0...1, limit: 14)
    #expect(ticks.map(\.value).contains(0.3))
    #expect(Decimal(digits: 3, exponent: -1).value == 0.3)
    #expect(Decimal(digits: 1, exponent: -310).value == Double("1e-310"))
  }

  @Test func `labels of one axis have equal decimals and a real minus`() {
    for upper in stride(from: 0.013, to: 900, by: 7.7) {
      let labels = Ticks.ticks(.linear, in: -upper / 3...upper, limit: 9).map { $0.label.flat }
      let plain = labels.filter { !$0.contains("×") }
      let decimals = Set(plain.map { $0.split(separator: ".").dropFirst().first?.count ?? 0 })
      #expect(decimals.count <= 1, "\(labels)")
      #expect(!labels.joined().contains("-"))
    }
  }

  @Test func `every range gets a sensible number of ticks`() {
    for exponent in -30...30 {
      for mantissa in stride(from: 1.0, to: 10, by: 0.37) {
        let width = mantissa * Elementary.power10(exponent)
        let ticks = Ticks.ticks(.linear, in: -0.31 * width...0.69 * width, limit: 8)
        #expect((3...8).contains(ticks.count), "width \(width): \(ticks.count)")
      }
    }
  }

  @Test func `logarithmic ticks are powers of ten`() {
    let ticks = Ticks.ticks(.logarithmic, in: 1e-16...1, limit: 6)
    #expect(ticks.map { $0.label.flat } == ["10⁻¹⁵", "10⁻¹²", "10⁻⁹", "10⁻⁶", "10⁻³", "1"])
    let symmetric = Ticks.ticks(.symmetricLogarithmic(threshold: 1), in: -100...100, limit: 9)
    #expect(symmetric.map { $0.label.flat } == ["−10²", "−10", "−1", "0", "1", "10", "10²"])
  }
}

extension MathText {
  /// The characters with scripts raised, for comparing.
  var flat: String {
    switch self {
    case .row(let parts): parts.map(\.flat).joined()
    case .superscript(let base, let script):
      base.flat + String(script.flat.replacing("-", with: "−").map { Self.raised[$0] ?? $0 })
    default: plain.replacing("-", with: "−")
    }
  }

  private static let raised = Dictionary(
    uniqueKeysWithValues: zip("0123456789−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"))
}

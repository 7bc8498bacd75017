import Activations
import Arithmetic
import RealModule
import Testing

@testable import Verification

private func csv(
  _ text: String, _ precision: Activations.Precision = .double
) throws -> GivenValues {
  try GivenValues(csv: Array(text.utf8), precision: precision, function: "tanh")
}

@Suite struct `A table of numbers` {
  @Test func `is read by its header`() throws {
    let values = try csv("note;df;x;f\na;1;0.5;2\nb;3;-0.5;0x1p-2\nc;1;nan;1\n")
    #expect(
      values.series == [
        .init(order: 0, points: [-0.5, 0.5], values: [0.25, 2]),
        .init(order: 1, points: [-0.5, 0.5], values: [3, 1]),
      ])
  }

  @Test func `is read as eval writes it`() throws {
    let text =
      "function,method,order,x,value\ngelu,analytic,0,1,7\n"
      + "tanh,analytic,0,1,2\ntanh,analytic,1,1,3\ntanh,analytic,0,2,inf\n"
    #expect(
      try csv(text).series == [
        .init(order: 0, points: [1, 2], values: [2, .infinity]),
        .init(order: 1, points: [1], values: [3]),
      ])
  }

  @Test func `has the numbers of the format that its decimals begin`() throws {
    let values = try csv("x,f\n0.1,0.3\n-0.5,1\n", .float)
    #expect(values.series[0].points == [-0.5, Double(Float(0.1))])
    #expect(values.series[0].values == [1, Double(Float(0.3))])
  }

  @Test(arguments: [
    ("", "line 1, column 1"), ("a,f\n1,2\n", "line 1, column 1: there is no column x"),
    ("x,y\n1,2\n", "line 1, column 1: there is no column of values"),
    ("x,f\n1,2\n\n3,\n", "line 4, column 2: a value is missing"),
    ("x,f\n1,2\n3\n", "line 3, column 2: a value is missing"),
    ("x,f\n1,2\n3,4,5\n", "line 3, column 3: there are 3 fields"),
    ("x,f\n1,2\nthree,4\n", "line 3, column 1: 'three' is not a number"),
    ("x,f\n1,2\n2,4\n1.0,2\n", "line 4, column 1: x = 1 is there already, line 2"),
    ("x,f\nnan,1\n", "line 2, column 1: there is no row with a finite x"),
    ("x,order,value\n1,7,1\n", "line 2, column 2: '7' is not an order"),
    ("x,f\n1,\"2\n", "line 2, column 2"),
  ])
  func `that is malformed is refused with line and column`(_ text: String, _ message: String) {
    let error = #expect(throws: ValuesError.self) { try csv(text) }
    #expect(error?.description.hasPrefix(message) == true, "\(String(describing: error))")
  }

  @Test(arguments: ["1.00048828125", "0.3001", "70000"])
  func `has no x between the numbers of the format`(_ x: String) throws {
    let error = #expect(throws: ValuesError.self) { try csv("f,x\n1,\(x)\n", .half) }
    #expect(error?.description.hasPrefix("line 2, column 2: x = \(x) is no number") == true)
  }
}

@Suite struct `An array` {
  @Test(arguments: ["<f2", ">f2", "<f4", ">f4", "<f8", ">f8"], [false, true])
  func `of every type and order is read`(_ type: String, _ isByColumns: Bool) throws {
    let columns = [[2, -0.0, 0.5], [1, 2, .infinity], [0.25, 4, 5]]
    for version: UInt8 in [1, 2] {
      let file = ArrayBytes(type: type, isByColumns: isByColumns, version: version).bytes(columns)
      #expect(GivenValues.isArray(file))
      let precision = try GivenValues.precision(ofArray: file)
      #expect(precision == ["f2": .half, "f4": .float, "f8": .double][type.suffix(2)])
      let values = try GivenValues(array: file, precision: precision)
      #expect(
        values.series == [
          .init(order: 0, points: [-0.0, 0.5, 2], values: [2, .infinity, 1]),
          .init(order: 1, points: [-0.0, 0.5, 2], values: [4, 5, 0.25]),
        ])
    }
  }

  @Test func `that is none of these is refused`() {
    let good = ArrayBytes().bytes([[1, 2], [3, 4]])
    let bad: [([UInt8], String)] = [
      (ArrayBytes(type: "<i8").bytes([[1], [2]]), "an array of type '<i8'"),
      (
        ArrayBytes().file(shape: "(4,)", [1, 2, 3, 4]), "an array of 1 dimension; x and the values"
      ),
      (ArrayBytes().bytes([[1, 2]]), "an array of 1 columns"),
      (Array(good.dropLast()), "row 2: the array ends"),
      (Array(good.prefix(40)), "the array's header"),
      (ArrayBytes().bytes([[1, 1], [3, 4]]), "row 2, column 1: x = 1 is there already"),
    ]
    for (file, message) in bad {
      let error = #expect(throws: ValuesError.self) {
        try GivenValues(array: file, precision: .double)
      }
      #expect(error?.description.hasPrefix(message) == true, "\(String(describing: error))")
    }
    let error = #expect(throws: ValuesError.self) {
      try GivenValues(array: ArrayBytes().bytes([[1, 1.1], [3, 4]]), precision: .bfloat16)
    }
    #expect(error?.description.hasPrefix("row 2, column 1: x = 1.1 is no number") == true)
  }
}

/// Kernels with the faults that are met with, at floats over many decades.
@Suite struct `Numbers computed elsewhere` {
  private static let points: [Double] = {
    let sizes = stride(from: -44.0, through: 4, by: 0.02).map { Double(Float(Double.exp10($0))) }
    let near = stride(from: -30.0, through: 30, by: 0.0625).map { $0 }
    return Set(sizes + sizes.map { -$0 } + near).sorted()
  }()

  private func report(
    _ activation: Activation, order: Int, accuracy: Double? = 1, isFlushing: Bool = false,
    _ kernel: (Float) -> Float
  ) throws -> Report {
    var check = Check()
    (check.precision, check.accuracy, check.isFlushing) = (.float, accuracy, isFlushing)
    let values = Self.points.map { Double(kernel(Float($0))) }
    return try check.report(
      on: activation,
      values: GivenValues([.init(order: order, points: Self.points, values: values)]))
  }

  @Test(
    arguments: ["gelu", "tanh", "sigmoid", "elu", "mish", "silu", "softplus", "hardswish"], [0, 1])
  func `that are correctly rounded pass with half an ulp`(_ name: String, _ order: Int) throws {
    let declaration = try #require(Catalogue.declarations.first { $0.identifier == name })
    let truth = declaration.activation.trueValues(order: order, in: .float)
    let report = try report(declaration.activation, order: order, accuracy: 0.5) {
      Float(truth(Double($0)))
    }
    #expect(report.passes, "\(report.verdict)")
    #expect(report.judged.map(\.witness) == [.given, order == 0 ? .value : .analytic])
    #expect(report.judged[0].correctlyRounded == report.judged[0].measured)
  }

  @Test func `by 1 + erf are found in the left tail`() throws {
    let report = try report(.gelu, order: 0) { $0 * 0.5 * (1 + Float.erf($0 * 0.70710678)) }
    #expect(report.verdict.hasPrefix("wrong"))
    let given = report.judged[0]
    let lost = try #require(given.lost.zeros.extent)
    #expect(lost.upperBound < -5 && lost.upperBound > -6 && lost.lowerBound < -12)
    let wide = try self.report(.gelu, order: 0) {
      Float(Double($0) * 0.5 * (1 + Double.erf(Double($0) * 0.7071067811865476)))
    }
    #expect(wide.verdict.hasPrefix("wrong"))
    let end = try #require(wide.judged[0].lost.zeros.extent)
    #expect(end.upperBound < -8 && end.upperBound > -9)
  }

  @Test func `by formulas that cancel are found in the tails`() throws {
    let square = try report(.tanh, order: 1) { x in
      let t = Float.tanh(x)
      return 1 - t * t
    }
    #expect(square.verdict.hasPrefix("wrong"))
    let zeros = try #require(square.judged[0].lost.zeros.extent)
    #expect(zeros.upperBound > 9 && zeros.upperBound < 45)
    let product = try report(.sigmoid, order: 1) { x in
      let s = 1 / (1 + Float.exp(-x))
      return s * (1 - s)
    }
    #expect(product.verdict.hasPrefix("wrong"))
    let tail = try #require(product.judged[0].lost.zeros.extent)
    #expect(tail.upperBound > 17 && tail.upperBound < 88)
    let sum = try report(.elu, order: 1) { x in x > 0 ? 1 : (Float.exp(x) - 1) + 1 }
    #expect(sum.verdict.hasPrefix("wrong"))
    #expect((sum.judged[0].lost.zeros.extent?.upperBound ?? 0) < -16)
  }

  @Test func `of a softplus that is cut at 20 are found at 20`() throws {
    var values = Self.points
    for index in values.indices {
      let x = Self.points[index]
      values[index] = x > 20 ? x : Double.log(onePlus: Double.exp(x))
    }
    let report = try Check().report(
      on: .softplus, values: GivenValues([.init(order: 0, points: Self.points, values: values)]))
    #expect(report.verdict.hasPrefix("wrong"))
    #expect(report.judged[0].worst?.x == 20.0625)
  }

  @Test func `without subnormal numbers are right where the device has none`() throws {
    let truth = Activation.exponential.trueValues(in: .float)
    let flushing = { (x: Float) -> Float in
      let value = Float(truth(Double(x)))
      return value.isSubnormal ? 0 : value
    }
    #expect(try !report(.exponential, order: 0, flushing).passes)
    let points = [-88.0, -90, -100, 1]
    let values = points.map { Double(flushing(Float($0))) }
    var check = Check()
    (check.precision, check.accuracy) = (.float, 0.5)
    let given = GivenValues([
      .init(order: 0, points: points.sorted(), values: [0, 0, 0, values[3]])
    ])
    #expect(try !check.report(on: .exponential, values: given).passes)
    check.isFlushing = true
    #expect(try check.report(on: .exponential, values: given).passes)
  }

  @Test func `that are wrong in three of all are found there`() throws {
    let numbers = Array(Format.bfloat16.finiteNumbers)
    let truth = Activation.silu.trueValues(order: 1, in: .bfloat16)
    var values = numbers.map { truth($0) }
    let wrong = [20_001, 40_000, 49_000]
    for index in wrong { values[index] += 2 * Format.bfloat16.ulp(of: values[index]) }
    var check = Check()
    (check.precision, check.accuracy) = (.bfloat16, 0.5)
    let report = try check.report(
      on: .silu, values: GivenValues([.init(order: 1, points: numbers, values: values)]))
    #expect(report.verdict.hasPrefix("inaccurate"))
    let given = report.judged[0]
    #expect(given.measured - given.correctlyRounded == 3)
    #expect(wrong.map { numbers[$0] }.contains(try #require(given.worst).x))
    #expect(given.segments.count { $0.correctlyRounded < $0.measured } <= 3)
  }
}

@Suite struct `A budget` {
  private func read(_ text: String) throws -> [Budget.Entry] {
    try Budget(
      text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
        (number: $0.offset + 1, text: String($0.element))
      }
    ).entries
  }

  @Test func `has a line for each function, order and format`() throws {
    let entries = try read("# all\n\ngelu 0 bfloat16 1\nleaky_relu(x, 0.1) 1 half 0.5 a.npy # b\n")
    #expect(entries.map(\.line) == [3, 4])
    #expect(entries.map(\.function) == ["gelu", "leaky_relu(x, 0.1)"])
    #expect(entries.map(\.order) == [0, 1] && entries.map(\.ulps) == [1, 0.5])
    #expect(
      entries.map(\.precision) == [.bfloat16, .half] && entries.map(\.file) == [nil, "a.npy"])
  }

  @Test(arguments: [
    ("", "line 1, column 1"), ("\ngelu 0 half", "line 2, column 4: a word is missing"),
    ("gelu 9 half 1", "line 1, column 2: '9'"), ("gelu 1 quad 1", "line 1, column 3: 'quad'"),
    ("gelu 1 half none", "line 1, column 4: 'none'"),
  ])
  func `that is malformed is refused with line and column`(_ text: String, _ message: String) {
    let error = #expect(throws: ValuesError.self) { try read(text) }
    #expect(error?.description.hasPrefix(message) == true, "\(String(describing: error))")
  }
}

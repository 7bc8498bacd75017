import Activations
import Arithmetic
import Testing

@testable import Verification

@Suite struct `The numbers of a format` {
  @Test(arguments: [(Format.half, 63_488), (.bfloat16, 65_280), (.float, 4_278_190_080)])
  func `are all there, in order`(_ format: Format, _ count: Int) {
    let numbers = format.finiteNumbers
    #expect(numbers.count == count)
    #expect(numbers.first == -format.greatestFinite && numbers.last == format.greatestFinite)
    let middle = count / 2
    #expect(numbers[middle - 1].sign == .minus && numbers[middle - 1] == 0)
    #expect(numbers[middle].sign == .plus && numbers[middle] == 0)
    #expect(numbers[middle + 1] == format.leastNonzero)
    for index in stride(from: middle + 1, to: count, by: count / 997) {
      let x = numbers[index]
      #expect(format.contains(x) && format.place(of: x) == index - middle)
      #expect(numbers[index] - numbers[index - 1] == format.ulp(of: numbers[index - 1]))
      #expect(numbers.firstIndex(from: x) == index)
    }
  }
}

@Suite struct `An exhaustive check` {
  private func check(_ precision: Activations.Precision, _ orders: [Int]) -> Check {
    var check = Check()
    (check.precision, check.isExhaustive, check.orders) = (precision, true, orders)
    check.methods = [.analytic]
    return check
  }

  @Test func `goes through every number, and parts it by decades`() throws {
    let report = try check(.bfloat16, [0]).report(on: .gelu)
    #expect(report.passes && report.points == 65_280 && report.skipped == 0)
    let judgement = report.judged[0]
    #expect(judgement.measured == 65_280)
    #expect(judgement.segments.reduce(0) { $0 + $1.measured } == 65_280)
    #expect(judgement.segments.first?.isNegative == true && judgement.segments.first?.decade == 38)
    #expect(judgement.segments.last?.decade == 38)
    let worst = try #require(judgement.worst)
    let segment = try #require(judgement.segments.first { $0.worst?.x == worst.x })
    #expect(segment.contains(worst.x))
    #expect(judgement.correctlyRounded < judgement.within[1] ?? 0)
  }

  @Test func `stops when it is told to, and says what is covered`() throws {
    var check = check(.half, [0])
    check.workers.isStopped = { true }
    let report = try check.report(on: .relu)
    #expect(report.points == 0 && report.skipped == 63_488 && !report.passes)
    #expect(report.verdict.hasSuffix("stopped after 0 of 63,488 numbers"))
  }

  @Test func `is refused where there is no end of numbers`() {
    #expect(throws: CheckError.endless) { try check(.double, [0]).report(on: .relu) }
  }

  @Test func `goes through the numbers of a range of floats`() throws {
    var check = check(.float, [1])
    check.range = 1...1.001
    let report = try check.report(on: .tanh)
    #expect(report.points == 8389)
    #expect((report.worst()?.worst?.ulps ?? 9) < 5)
  }
}

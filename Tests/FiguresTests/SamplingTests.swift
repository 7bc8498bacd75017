import Foundation
import Testing

@testable import Figures

struct SamplingTests {
  static let area = Rect(x: 0, y: 0, width: 300, height: 225)

  func sample(
    _ y: ClosedRange<Double>, x: ClosedRange<Double> = -5...5, breakpoints: [Double] = [],
    _ function: @escaping @Sendable (Double) -> Double
  ) -> SampledCurve {
    let sampler = CurveSampler(
      xMap: AxisMap(.linear, x, start: 0, length: 300),
      yMap: AxisMap(.linear, y, start: 225, length: -225), area: Self.area)
    let curve = Curve(breakpoints: breakpoints, function)
    return sampler.sample(curve, CurveSeeds(curve, over: sampler.xMap))
  }

  /// The greatest distance between a curve and its polyline, over what lies in the area.
  func error(
    _ sampled: SampledCurve, _ y: ClosedRange<Double>, x: ClosedRange<Double> = -5...5,
    _ function: (Double) -> Double
  ) -> Double {
    var worst = 0.0
    let (wide, high) = (x.upperBound - x.lowerBound, y.upperBound - y.lowerBound)
    for index in 1..<9000 {
      let at = x.lowerBound + wide * Double(index) / 9000
      let point = Point(
        (at - x.lowerBound) / wide * 300, (y.upperBound - function(at)) / high * 225)
      guard point.y > 2, point.y < 223 else { continue }
      let distances = sampled.lines.flatMap { line in
        zip(line, line.dropFirst()).filter { $0.0.x <= point.x + 1 && $0.1.x >= point.x - 1 }
          .map { distance(point, $0, $1) }
      }
      worst = max(worst, distances.min() ?? .infinity)
    }
    return worst
  }

  func distance(_ point: Point, _ from: Point, _ to: Point) -> Double {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let length = dx * dx + dy * dy
    let share = length == 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length
    let near = min(max(share, 0), 1)
    return hypot(point.x - from.x - near * dx, point.y - from.y - near * dy)
  }

  static let smooth: [String: @Sendable (Double) -> Double] = [
    "tanh": { tanh($0) }, "sin(x²)": { sin($0 * $0) }, "gaussian": { exp(-40 * $0 * $0) },
    "steep": { tanh(50 * $0) }, "line": { $0 / 5 },
  ]

  @Test(arguments: smooth.keys.sorted())
  func `a smooth curve is within a tenth of a pixel`(name: String) throws {
    let function = try #require(Self.smooth[name])
    let sampled = sample(-1.1...1.1, function)
    #expect(error(sampled, -1.1...1.1, function) < 0.12, "\(name)")
  }

  @Test func `few points are enough for smooth curves and two for a line`() {
    #expect(sample(-1.1...1.1) { tanh($0) }.lines.joined().count < 60)
    #expect(sample(-6...6) { $0 }.lines.joined().count <= 3)
  }

  @Test func `fast oscillations are neither aliased nor thinned`() {
    let sampled = sample(-1.1...1.1) { sin(50 * $0) }
    #expect(error(sampled, -1.1...1.1) { sin(50 * $0) } < 0.25)
    // Even where uniform points would all fall on zeros.
    let resonant = sample(-1.1...1.1) { sin(2 * .pi * 4.8 * $0) }
    #expect(error(resonant, -1.1...1.1) { sin(2 * .pi * 4.8 * $0) } < 0.25)
  }

  @Test func `a line of more waves than columns keeps their extent in few vertices`() {
    // Poles, sampled by tens of thousands of vertices.
    let sampled = sample(0...3e6, x: 0...1e6) { $0 / (1 + sin(2 * $0)) }
    let line = sampled.lines.joined()
    #expect(line.count < 10 * 300)
    for column in stride(from: 5.0, to: 295, by: 10) {
      let near = line.filter { ($0.x - column).magnitude < 5 }.map(\.y)
      #expect((near.min() ?? 999) < 0 && (near.max() ?? 0) > 180)
    }
  }

  @Test func `of the vertices of a crowded column the first, last, least and greatest are kept`() {
    let column = (0..<100).map { Point(7.1 + Double($0) / 1000, Double(($0 * 37 + 5) % 101)) }
    let line = [Point(1, 2), Point(6, 50)] + column + [Point(8, 3), Point(9, 4)]
    let merged = PolylineClip.merged(line)
    #expect(merged.count == 8)
    #expect(merged.map(\.y).min() == 0 && merged.map(\.y).max() == 100)
    #expect(Set(merged).isSubset(of: line))
    #expect(zip(merged, merged.dropFirst()).allSatisfy { $0.x < $1.x })
    #expect(merged.starts(with: line.prefix(3)) && merged.suffix(3) == line.suffix(3))
    // Neither eight vertices in a column nor a line that turns back.
    for line in [Array(column.prefix(8)), line.reversed()] {
      #expect(PolylineClip.merged(line) == line)
    }
  }

  @Test func `oscillations beyond the pixels fill their band`() {
    let line = sample(-1.1...1.1) { sin(5000 * $0) }.lines.joined()
    for column in stride(from: 5.0, to: 295, by: 10) {
      let near = line.filter { ($0.x - column).magnitude < 5 }.map(\.y)
      #expect((near.min() ?? 999) < 30 && (near.max() ?? 0) > 195)
    }
  }

  @Test func `a kink is a vertex, exactly`() {
    let sampled = sample(-1...6, breakpoints: [1.2345]) { abs($0 - 1.2345) }
    let corner = Point((1.2345 + 5) * 30, 225 * 6 / 7)
    #expect(sampled.lines.count == 1)
    #expect(sampled.lines[0].contains { $0.distance(to: corner) < 1e-6 })
  }

  @Test func `a jump has a dot, a ring and no vertical`() {
    let sampled = sample(-0.1...1.1, breakpoints: [0]) { $0 > 0 ? 1 : 0 }
    #expect(sampled.lines.count == 2)
    for line in sampled.lines { #expect(Set(line.map { ($0.y * 1e6).rounded() }).count == 1) }
    #expect(sampled.dots.count == 1 && sampled.rings.count == 1)
    #expect(sampled.dots[0].distance(to: Point(150, 225 * 1.1 / 1.2)) < 1e-6)
    #expect(sampled.rings[0].distance(to: Point(150, 225 * 0.1 / 1.2)) < 1e-6)
    // The line ends at the rim, so that the ring is open.
    #expect((sampled.lines[1][0].x - 150 - SampledCurve.radius).magnitude < 1e-6)
  }

  @Test func `a value between two limits is a dot between two rings`() {
    let sampled = sample(-1.1...1.1, breakpoints: [0]) { $0 > 0 ? 1 : $0 < 0 ? -1 : 0 }
    #expect(sampled.dots.count == 1 && sampled.rings.count == 2)
  }

  @Test func `unannounced steps and poles have no vertical`() {
    for sampled in [sample(-6...6, { floor($0) }), sample(-5...5, { tan($0) })] {
      for line in sampled.lines {
        for (from, to) in zip(line, line.dropFirst()) {
          #expect(!((to.x - from.x).magnitude < 0.01 && (to.y - from.y).magnitude > 20))
        }
      }
    }
  }

  @Test func `a pole leaves no spike, and what is not finite breaks the line`() {
    let pole = sample(-2...2, breakpoints: [0]) { 1 / $0 }
    #expect(pole.lines.count == 2 && pole.dots.isEmpty)
    #expect(pole.lines.joined().allSatisfy { Self.area.expanded(by: 4.001).contains($0) })
    let hole = sample(-1...6) { $0 > -1 && $0 < 1 ? .nan : abs($0) }
    #expect(hole.lines.count == 2)
    #expect((hole.lines[0].last?.x ?? 0) > 119.9)
    #expect(sample(-1...1, { _ in .nan }).lines.isEmpty)
  }

  @Test func `a formula that cancels beside a breakpoint does not jump`() {
    let sampled = sample(0...3, x: -1...1, breakpoints: [0]) { $0 == 0 ? 1 : (exp($0) - 1) / $0 }
    #expect(sampled.lines.count == 1 && sampled.rings.isEmpty)
  }

  @Test func `a batch gives the same curve as the function alone`() {
    let function: @Sendable (Double) -> Double = { tanh($0) }
    let sampler = CurveSampler(
      xMap: AxisMap(.linear, -5...5, start: 0, length: 300),
      yMap: AxisMap(.linear, -1...1, start: 225, length: -225), area: Self.area)
    let batched = Curve(batch: { $0.map(function) }, function)
    let seeds = CurveSeeds(batched, over: sampler.xMap)
    #expect(
      sampler.sample(batched, seeds).lines == sampler.sample(Curve(function), seeds).lines)
  }
}

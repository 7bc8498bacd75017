import Arithmetic

/// The points of a check: a list, or the finite numbers of a format.
enum Points: Sendable {
  case list([Double])
  case numbers(FiniteNumbers, Range<Int>)

  /// The finite numbers of a format, of a range where there is one.
  init(_ format: Format, in range: ClosedRange<Double>?) {
    let numbers = format.finiteNumbers
    guard let range else {
      self = .numbers(numbers, numbers.indices)
      return
    }
    let first = numbers.firstIndex(from: range.lowerBound)
    self = .numbers(numbers, first..<max(first, numbers.firstIndex(from: range.upperBound.nextUp)))
  }

  var count: Int {
    switch self {
    case .list(let points): points.count
    case .numbers(_, let range): range.count
    }
  }

  /// The points of some indices, counted from 0.
  subscript(range: Range<Int>) -> [Double] {
    switch self {
    case .list(let points): Array(points[range])
    case .numbers(let numbers, let all):
      (all.lowerBound + range.lowerBound..<all.lowerBound + range.upperBound).map { numbers[$0] }
    }
  }
}

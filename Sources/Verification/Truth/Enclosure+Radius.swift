import Arithmetic

/// What the account of an enclosure's error needs to know of it.
protocol MeasuredEnclosure: Enclosure {
  /// A bound of the distance of the exact result from the middle; infinite where nothing is known.
  var radius: Double { get }
  /// The same in proportion to the middle, which may be beyond every `Double`.
  var relativeRadius: Double { get }
  /// What is known of the exact result.
  var state: EnclosureState { get }
}

/// What is known of an exact result.
enum EnclosureState {
  case number
  case infinite
  /// There is none.
  case undefined
  /// Anything may be.
  case unknown
}

extension Bounded: MeasuredEnclosure {
  var radius: Double {
    guard kind == .finite else { return .infinity }
    if error == 0 { return 0 }
    return Self(Number(bound: error).scaled(by: number.unit), error: 0).primal * 1.001
  }

  var relativeRadius: Double {
    guard kind == .finite else { return kind == .unknown ? .infinity : 0 }
    if error == 0 { return 0 }
    return number.isZero
      ? .infinity : error.scaled(by: -Number.bits).double / number.fraction
  }

  var state: EnclosureState {
    switch kind {
    case .finite: .number
    case .infinite: .infinite
    case .undefined: .undefined
    case .unknown: .unknown
    }
  }
}

extension Wide: MeasuredEnclosure {
  var radius: Double { bounded.radius }
  var relativeRadius: Double { bounded.relativeRadius }
  var state: EnclosureState { bounded.state }
}

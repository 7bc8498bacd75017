extension Bounded {
  /// Whether it is known to be above zero (1), below (−1), zero (0), or none of these (nil).
  public var sign: Int? {
    switch kind {
    case .undefined, .unknown: return nil
    case .infinite: return number.isNegative ? -1 : 1
    case .finite:
      if isZero { return 0 }
      return containsZero ? nil : number.isNegative ? -1 : 1
    }
  }

  /// How the exact results compare, where the bounds leave only one way.
  public static func order(_ x: Self, _ y: Self) -> Order {
    if x.kind == .undefined || y.kind == .undefined { return Order(.unordered) }
    if x.kind == .unknown || y.kind == .unknown { return Order(.undecided) }
    if x.kind == .infinite || y.kind == .infinite {
      let (a, b) = (x.extreme, y.extreme)
      return Order(a < b ? .less : a > b ? .greater : .equal, isTie: a == b)
    }
    switch (x - y).sign {
    case .some(0): return Order(.equal, isTie: true)
    case .some(-1): return Order(.less)
    case .some: return Order(.greater)
    case nil: return Order(.undecided)
    }
  }

  /// −1 or 1 for an infinity, 0 for a number.
  private var extreme: Int { kind == .infinite ? (number.isNegative ? -1 : 1) : 0 }

  /// The greatest whole number not above, where the bound leaves only one.
  public var floor: Self {
    guard kind == .finite else { return self }
    if error == 0 { return Self(number.floor, error: 0) }
    let width = Number(bound: error + 1).scaled(by: number.unit)
    let low = Number.sum(number, -width).0.floor
    let high = Number.sum(number, width).0.floor
    let gap = Number.sum(high, -low).0
    return gap.isZero ? Self(low, error: 0) : .unknown
  }

  /// Whether it is known to be a whole number (true), or known to be none (false).
  public var isInteger: Bool? {
    guard kind == .finite else { return kind == .unknown ? nil : false }
    if error == 0 { return Number.sum(number, -number.floor).0.isZero }
    let floor = floor
    guard floor.isFinite, let rest = (self - floor).sign else { return nil }
    return rest == 0
  }

  /// Whether a whole number is odd.
  public var isOdd: Bool {
    let half = Self(number.scaled(by: -1), error: 0)
    return half.isInteger == false
  }

  /// A small whole number that it is known to be.
  public var smallInteger: Int? {
    guard kind == .finite, error == 0, number.isZero || number.top < 32, isInteger == true else {
      return nil
    }
    return Int(number.estimate.rounded())
  }
}

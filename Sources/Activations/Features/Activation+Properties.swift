extension Activation {
  /// What can be said of the function as a whole, in words that can be searched for.
  ///
  /// Among them: odd, even, monotone, nonmonotone, convex, concave, bounded, smooth, "f(x) - f(-x) = x".
  public var properties: [String] {
    guard let analysis else { return [] }
    var words: [String] = []
    if let symmetry = analysis.symmetry { words.append(symmetry.rawValue) }
    switch analysis.monotone {
    case nil: words.append("nonmonotone")
    case .some(0): words.append("constant")
    case .some(let direction): words += ["monotone", direction > 0 ? "rising" : "falling"]
    }
    switch analysis.convexity {
    case nil: break
    case .some(0): words.append("linear")
    case .some(let direction): words.append(direction > 0 ? "convex" : "concave")
    }
    let values = analysis.values
    if values.low.isFinite && values.high.isFinite {
      words.append("bounded")
    } else if values.low.isFinite {
      words.append("bounded below")
    } else if values.high.isFinite {
      words.append("bounded above")
    } else {
      words.append("unbounded")
    }
    words.append(smoothnessText)
    return words
  }

  /// The smoothness class: `C0` for a function with corners, `C1`, `smooth`, `discontinuous`.
  public var smoothnessText: String {
    switch analysis?.smoothness {
    case nil: "smooth"
    case .some(-1): "discontinuous"
    case .some(let order): "C\(order)"
    }
  }
}

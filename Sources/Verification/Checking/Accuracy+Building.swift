extension Accuracy {
  /// The greatest error of one witness against the wide type.
  init(order: Int, _ witness: Witness, _ results: Sampling.Results, in sampling: Sampling) {
    self.init(order: order, witness: witness, points: 0, ulps: 0, result: .nan, truth: .nan)
    let truths = sampling.points.indices.map { sampling.truth(order: order, at: $0) }
    for (index, x) in sampling.points.enumerated() {
      let truth = truths[index]
      guard truth.primal.isFinite, sampling.neighbouringKink(of: x) == nil,
        sampling.kink(at: x) == nil
      else { continue }
      points += 1
      let isNearRoot = truths.changesSign(around: index)
      let error = sampling.precision.error(
        of: results.values[index], truth: truth, unit: isNearRoot ? 0.25 : 0
      ).magnitude
      if error > ulps {
        (ulps, self.x) = (error, x)
        (result, self.truth) = (results.values[index], truth.primal)
      }
    }
  }
}

extension [Wide] {
  /// Whether a root lies between an element and one of the next.
  fileprivate func changesSign(around index: Int) -> Bool {
    let sign = self[index] < 0
    for neighbour in Swift.max(0, index - 3)..<Swift.min(count, index + 4)
    where self[neighbour] != 0 && (self[neighbour] < 0) != sign && self[index] != 0 {
      return true
    }
    return false
  }
}

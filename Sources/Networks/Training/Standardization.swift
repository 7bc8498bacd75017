/// The change of units to mean 0 and variance 1, column by column.
///
/// Gradient descent knows one rate for all parameters, and converges when the measurements are of one
/// size. A column with no variance is only shifted.
public struct Standardization: Sendable, Equatable {
  /// The mean of each column.
  public let means: [Double]
  /// The standard deviation of each column (dividing by n), or 1 where it is 0.
  public let scales: [Double]

  /// The change that standardises a batch.
  public init(of x: Matrix<Double>) {
    var means: [Double] = []
    var scales: [Double] = []
    for column in 0..<x.columns {
      let values = stride(from: column, to: x.elements.count, by: x.columns).map { x.elements[$0] }
      // Divided by the greatest first, sums and squares cannot overflow.
      let greatest = values.lazy.map(\.magnitude).max() ?? 0
      let unit = greatest > 0 ? greatest : 1
      let count = Double(max(1, values.count))
      let mean = values.reduce(0) { $0 + $1 / unit } / count
      let variance =
        values.reduce(0) { $0 + ($1 / unit - mean) * ($1 / unit - mean) } / count
      means.append(mean * unit)
      // The values of a constant column differ from their mean by rounding.
      let scale = variance.squareRoot() <= 1e-14 ? 0 : variance.squareRoot() * unit
      scales.append(scale > 0 ? scale : 1)
    }
    self.means = means
    self.scales = scales
  }

  /// A batch in the new units.
  public func callAsFunction(_ x: Matrix<Double>) -> Matrix<Double> {
    var standardized = x
    for row in 0..<x.rows {
      for column in 0..<x.columns {
        standardized[row, column] = (x[row, column] - means[column]) / scales[column]
      }
    }
    return standardized
  }

  /// The layer on the old units that does what a layer with a bias does on the new ones.
  public func undone(in layer: Dense) -> Dense {
    var weights = layer.weights
    for k in 0..<layer.outputs {
      for i in 0..<layer.inputs {
        weights[k, i] /= scales[i]
        if layer.hasBias { weights[k, layer.inputs] -= weights[k, i] * means[i] }
      }
    }
    return Dense(weights, hasBias: layer.hasBias)
  }
}

extension Network {
  /// ∂C/∂θˡⱼ for each layer l and parameter j by central differences, which know no calculus at all.
  ///
  /// The step is chosen for each parameter by ``centralDerivative(firstStep:size:difference:)``. The outputs
  /// are subtracted before they are summed, which loses fewer digits than subtracting two sums.
  public func centralGradient(at x: Matrix<Double>) -> [[Double]] {
    let z = values(of: x)
    return layers.indices.map { l in
      layers[l].parameters.indices.map { j in
        centralDerivative(layer: l, parameter: j, input: z[l])
      }
    }
  }

  /// ∂C/∂θˡⱼ for one parameter j of the layer with index l, whose input is zˡ.
  package func centralDerivative(layer l: Int, parameter j: Int, input z: Matrix<Double>) -> Double
  {
    let parameters = layers[l].parameters
    func outputs(_ parameter: Double) -> Matrix<Double> {
      var layer = layers[l]
      var moved = parameters
      moved[j] = parameter
      layer.parameters = moved
      return layers[(l + 1)...].reduce(layer.output(of: z)) { z, layer in layer.output(of: z) }
    }
    let firstStep = 0.0625 * max(1, parameters[j].magnitude)
    let size = outputs(parameters[j]).elements.reduce(0) { $0 + $1.magnitude }
    return Networks.centralDerivative(firstStep: firstStep, size: size) { step in
      // The sum and the difference are rounded: what counts is how far apart they are.
      let (above, below) = (parameters[j] + step, parameters[j] - step)
      let differences = zip(outputs(above).elements, outputs(below).elements).map { $0 - $1 }
      return differences.reduce(0, +) / (above - below)
    }
  }
}

/// The derivative that central differences tend to as their step shrinks, by Ridders' method.
///
/// The step is quartered ten times. Each pair of steps is extrapolated to step 0 as Richardson
/// does, which cancels the error's terms in h², h⁴, …. Of all the estimates the one is taken that
/// differs least from those that it was made of and from the next shorter step's, allowing for the
/// rounding of the function. Where the function is smooth that is a long step, with little rounding;
/// near a kink or a jump it is a step too short to reach it.
///
/// Ridders 1982, Accurate computation of F′(x) and F′(x)F″(x), Advances in Engineering Software 4(2).
///
/// - Parameters:
///   - firstStep: The longest step, above 0.
///   - size: The size of the function's values, which its rounding is proportional to.
///   - difference: The central difference (f(x + h) − f(x − h))/2h for a step h.
/// - Returns: The derivative f′(x).
public func centralDerivative(
  firstStep: Double, size: Double, difference: (_ step: Double) -> Double
) -> Double {
  let steps = (0...10).map { firstStep / .pow(4, Double($0)) }
  // Row by row: the difference of a step, then what each extrapolation makes of it and the row before.
  var table: [[Double]] = []
  for step in steps {
    var row = [difference(step)]
    var factor = 1.0
    for before in table.last ?? [] {
      factor *= 16
      row.append((factor * row[row.count - 1] - before) / (factor - 1))
    }
    table.append(row)
  }
  var best = (estimate: table[0][0], error: Double.infinity)
  for row in 1..<table.count - 1 {
    for column in 0..<row {
      let estimate = table[row][column + 1]
      let neighbors = [table[row][column], table[row - 1][column], table[row + 1][column + 1]]
      let rounding = size * .ulpOfOne / steps[row]
      let error = rounding + neighbors.reduce(0) { max($0, ($1 - estimate).magnitude) }
      if error < best.error { best = (estimate, error) }
    }
  }
  return best.estimate
}

extension Network {
  /// ∂C/∂θˡⱼ for each layer l and parameter j by central differences, which know no calculus at all.
  ///
  /// The step is chosen for each parameter by ``centralDerivative(firstStep:difference:)``. The outputs
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
    return Networks.centralDerivative(firstStep: firstStep) { step in
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
/// does, which cancels the error's terms in h², h⁴, …; of all the estimates the one that differs least
/// from its two predecessors is taken. Where the function is smooth that is a long step, with
/// little rounding; near a kink it is a step too short to reach it.
///
/// Ridders 1982, Accurate computation of F′(x) and F′(x)F″(x), Advances in Engineering Software 4(2).
///
/// - Parameters:
///   - firstStep: The longest step, above 0.
///   - difference: The central difference (f(x + h) − f(x − h))/2h for a step h.
/// - Returns: The derivative f′(x).
public func centralDerivative(
  firstStep: Double, difference: (_ step: Double) -> Double
) -> Double {
  var step = firstStep
  var previous = [difference(step)]
  var best = (estimate: previous[0], error: Double.infinity)
  for _ in 1...10 {
    step /= 4
    var row = [difference(step)]
    var factor = 1.0
    for column in previous.indices {
      factor *= 16
      row.append((factor * row[column] - previous[column]) / (factor - 1))
      let error = max(
        (row[column + 1] - row[column]).magnitude, (row[column + 1] - previous[column]).magnitude)
      if error < best.error { best = (row[column + 1], error) }
    }
    previous = row
  }
  return best.estimate
}

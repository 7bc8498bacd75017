/// What frameworks give for the derivative at a breakpoint.
///
/// PyTorch's value is that of the derivative's formula; here is where JAX gives another.
public struct Conventions: Sendable {
  /// PyTorch's derivative there, or nil where PyTorch does not have the function.
  public let torch: Double?
  /// JAX's derivative there, or nil where JAX does not have the function.
  public let jax: Double?

  /// What JAX gives where it does not give what PyTorch gives: constant formulas in the parameters.
  ///
  /// As measured with PyTorch 2.15 and JAX 0.10 on a CPU.
  private static let otherInJAX: [String: String] = [
    "leaky_relu": "1", "hardtanh": "1", "sparse_sigmoid": "1/4", "modulus": "1",
  ]

  /// The conventions for a function of the catalogue at a breakpoint; nil for a typed formula.
  public init?(_ activation: Activation, at breakpoint: Breakpoint) {
    guard let call = activation.formula?.call else { return nil }
    let frameworks = Set(call.declaration.sources.map(\.framework))
    torch = frameworks.contains(.torch) ? breakpoint.convention : nil
    if let other = Self.otherInJAX[call.declaration.identifier] {
      jax = call.constant(other)
    } else {
      jax = frameworks.contains(.jax) ? breakpoint.convention : nil
    }
  }
}

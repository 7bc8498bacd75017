/// The Greek letters that are not also Latin ones, by the names that LaTeX gives them.
enum GreekLetter {
  /// The letter of a name: `α` of `alpha`, `Φ` of `Phi`.
  static func letter(named name: String) -> String? { letters[name] }

  /// The name of a letter.
  static func name(of letter: String) -> String? { names[letter] }

  private static let letters: [String: String] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "zeta": "ζ",
    "eta": "η", "theta": "θ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν",
    "xi": "ξ", "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ", "upsilon": "υ", "phi": "φ",
    "chi": "χ", "psi": "ψ", "omega": "ω",
    "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ",
    "Upsilon": "Υ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω",
  ]

  private static let names = Dictionary(uniqueKeysWithValues: letters.map { ($1, $0) })
}

extension MathText {
  /// A variable by its ASCII name, where a Greek letter's name gives the letter: `alpha` gives α.
  public static func variable(named name: String) -> MathText {
    .variable(GreekLetter.letter(named: name) ?? name)
  }
}

/// Another name of a declared function.
public struct Alias: Sendable, ExpressibleByStringLiteral {
  /// The name.
  public let name: String
  /// Constant formulas, by parameter name, that this name stands for instead of the defaults.
  public let values: [String: String]
  /// The title for it, where that differs from the function's own: `QuickGELU`.
  public let title: String?

  /// A name with parameter values of its own.
  public init(_ name: String, title: String? = nil, _ values: [String: String] = [:]) {
    self.name = name
    self.title = title
    self.values = values
  }

  public init(stringLiteral name: String) { self.init(name) }
}

/// A place where a function is found.
public struct Source: Sendable, Equatable {
  /// The frameworks whose elementwise catalogues are held complete.
  public enum Framework: String, Sendable, CaseIterable {
    case torch
    case jax
    case keras
    case onnx
    case other
  }

  /// The framework.
  public let framework: Framework
  /// The function's name there: `LeakyReLU`.
  public let name: String
  /// How its defaults or definition differ from the catalogue's, or nil.
  public let note: String?

  /// A place; `.torch("LeakyReLU")`.
  public init(_ framework: Framework, _ name: String, note: String? = nil) {
    self.framework = framework
    self.name = name
    self.note = note
  }

  /// A function of torch.nn or torch.nn.functional.
  public static func torch(_ name: String, note: String? = nil) -> Self {
    Self(.torch, name, note: note)
  }
  /// A function of jax.nn.
  public static func jax(_ name: String, note: String? = nil) -> Self {
    Self(.jax, name, note: note)
  }
  /// A function of keras.activations.
  public static func keras(_ name: String, note: String? = nil) -> Self {
    Self(.keras, name, note: note)
  }
  /// An ONNX operator.
  public static func onnx(_ name: String, note: String? = nil) -> Self {
    Self(.onnx, name, note: note)
  }
}

/// A paper.
public struct Citation: Sendable, Equatable {
  /// The authors: `Maas, Hannun & Ng`.
  public let authors: String
  /// The year.
  public let year: Int
  /// The title or venue.
  public let title: String
  /// The arXiv identifier, or nil.
  public let arXiv: String?

  /// A paper.
  public init(_ authors: String, _ year: Int, _ title: String, arXiv: String? = nil) {
    self.authors = authors
    self.year = year
    self.title = title
    self.arXiv = arXiv
  }
}

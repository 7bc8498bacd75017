import Activations
import ArgumentParser

/// What a shell offers for a word.
enum Completions {
  /// The functions of the catalogue, asked for when a shell completes and not before.
  static let functions = CompletionKind.custom { _, _, _ in
    Catalogue.declarations.flatMap { [$0.identifier] + $0.aliases.map(\.name) }.uniqued
  }

  /// What functions are searched for by.
  static let properties = CompletionKind.list([
    "monotone", "convex", "concave", "bounded", "odd", "even", "smooth", "torch", "jax", "keras",
    "onnx",
  ])

  /// The formats of pictures.
  static let pictureFormats = CompletionKind.list(["png", "svg", "pdf", "tex"])
  /// The formats of tables.
  static let tableFormats = CompletionKind.list(["table", "csv", "json", "markdown"])
  /// The methods of differentiation.
  static let methods = CompletionKind.list(["analytic", "forward", "reverse"])
  /// Files that pictures can be written to.
  static let pictures = CompletionKind.file(extensions: ["png", "svg", "pdf", "tex"])
}

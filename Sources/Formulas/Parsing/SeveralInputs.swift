/// Functions that people look for here and that are none of one x: those of several inputs, and layers.
enum SeveralInputs {
  /// What is said of a name, or nil for any other.
  static func complaint(about name: String) -> String? {
    let key = FunctionLibrary.normalized(Vocabulary.withoutModules(name))
    if let relative = vectors[key] {
      return "\(name) is a function of several inputs together, not of one x" + hint(relative)
    }
    if let relative = gates[key] {
      return "\(name) combines several inputs, so it is no function of one x" + hint(relative)
    }
    if layers.contains(key) {
      return "\(name) is a layer that works on many inputs at once, not a function of one x"
    }
    return nil
  }

  private static func hint(_ relative: String) -> String {
    relative.isEmpty ? "" : "; its relative of one input is \(relative)"
  }

  /// Functions of a vector, each with what it comes to for one input against 0.
  private static let vectors = [
    "softmax": "sigmoid", "softmax2d": "sigmoid", "gumbelsoftmax": "sigmoid",
    "hierarchicalsoftmax": "sigmoid", "logsoftmax": "log_sigmoid",
    "adaptivelogsoftmaxwithloss": "log_sigmoid", "logsumexp": "softplus", "softmin": "sigmoid(-x)",
    "sparsemax": "sparse_sigmoid", "entmax": "sigmoid", "argmax": "heaviside",
    "hardmax": "heaviside",
    "standardize": "", "normalize": "", "mean": "", "sum": "", "cumsum": "", "norm": "", "topk": "",
  ]

  /// Gates and other functions of two inputs or more, each with the function of one that is in it.
  private static let gates = [
    "glu": "sigmoid", "geglu": "gelu", "swiglu": "silu", "reglu": "relu", "bilinear": "",
    "maxout": "max(x, 0)", "crelu": "relu", "concatrelu": "relu", "concatelu": "elu",
  ]

  private static let layers: Set<String> = [
    "dropout", "alphadropout", "featurealphadropout", "batchnorm", "batchnorm1d", "batchnorm2d",
    "layernorm", "rmsnorm", "groupnorm", "instancenorm", "dense", "conv1d", "conv2d", "maxpool2d",
    "multiheadattention", "attention", "scaleddotproductattention", "embedding", "flatten", "lstm",
    "gru", "crossentropy", "crossentropyloss", "mseloss", "nllloss",
  ]
}

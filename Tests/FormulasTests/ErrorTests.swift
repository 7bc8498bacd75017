import Activations
import Testing

@testable import Formulas

@Suite struct ErrorTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    var text: String
    var position: Int
    var length: Int
    var words: [String]
    init(_ text: String, at position: Int, _ length: Int = 1, _ words: String...) {
      (self.text, self.position, self.length, self.words) = (text, position, length, words)
    }
    var testDescription: String { text }
  }

  static let faults: [Fault] = [
    Fault("", at: 0, 1, "empty"),
    Fault("   ", at: 3, 1, "empty"),
    Fault("rleu(x)", at: 0, 4, "unknown function 'rleu'", "relu"),
    Fault("x + sigmiod(x)", at: 4, 7, "sigmoid"),
    Fault("gleu", at: 0, 4, "unknown name 'gleu'", "gelu"),
    Fault("a*x", at: 0, 1, "unknown name 'a'", "--let a="),
    Fault("(x + 1", at: 0, 1, "closing parenthesis is missing"),
    Fault("exp(x", at: 3, 1, "closing parenthesis is missing"),
    Fault("x)", at: 1, 1, "no opening one"),
    Fault("cos(x, 2)", at: 0, 3, "cos(x) takes 1 argument", "not 2"),
    Fault("min(x)", at: 0, 3, "at least 2", "not 1"),
    Fault("clip(x)", at: 0, 4, "clip(x, low, high) takes 3 arguments"),
    Fault("where(x, 1, 2)", at: 6, 1, "comparison"),
    Fault("x $ 2", at: 2, 1, "'$'"),
    Fault("2x", at: 1, 1, "2*x"),
    Fault("2 x", at: 2, 1, "operator", "'x'"),
    Fault("2sin(x)", at: 1, 1, "2*sin"),
    Fault("2(x)", at: 1, 1, "operator"),
    Fault("0x10*x", at: 0, 4, "0x10 is not a decimal number"),
    Fault("1__0*x", at: 0, 4, "1__0"),
    Fault("x % 2", at: 2, 1, "floor"),
    Fault("x = 2", at: 2, 1, "=="),
    Fault("X + 1", at: 0, 1, "mean x?"),
    Fault("sin x", at: 0, 3, "sin(x)"),
    Fault("not x", at: 4, 1, "comparison"),
    Fault("rrelu(x, training=True)", at: 9, 13, "random"),
    Fault("x y", at: 2, 1, "operator"),
    Fault("x +", at: 3, 1, "ends where"),
    Fault("x + * 2", at: 4, 1, "expected", "not '*'"),
    Fault("leaky_relu(0.1)", at: 0, 15, "leaky_relu(x, 0.1)"),
    Fault("3", at: 0, 1, "no x"),
    Fault("pi*2", at: 0, 4, "no x"),
    Fault("elu(x, alpa=2)", at: 7, 6, "no parameter alpa", "alpha"),
    Fault("elu(x, alpha=-1)", at: 7, 8, "alpha is -1", "at least 0"),
    Fault("elu(x, 1, 2)", at: 10, 1, "2 are given", "alpha"),
    Fault("gelu(x, approximate=\"tan\")", at: 8, 17, "none or tanh"),
    Fault("elu(x, alpha=x)", at: 7, 7, "constant"),
    Fault("elu(x, alpha={1,2}) + {1,2,3}*x", at: 22, 7, "3 values", "2"),
    Fault("{{1,2},3}*x", at: 1, 1, "braces inside braces"),
    Fault("{1,2*x", at: 0, 1, "closing brace"),
    Fault("1e999*x", at: 0, 5, "too large"),
    Fault("x if x > 0", at: 0, 10, "else"),
    Fault("x if x else 2", at: 5, 1, "comparison"),
    Fault("gelu'''''(x)", at: 0, 9, "fourth"),
    Fault("relu + x", at: 0, 4, "relu(x)"),
    Fault("x(3)", at: 0, 1, "x is not a function"),
    Fault("gelu(x, approximate=\"tanh)", at: 20, 1, "quotation mark"),
    Fault("日本 + x", at: 0, 2, "unknown name"),
  ]

  @Test(arguments: faults)
  func `an error says what is wrong and where`(_ fault: Fault) {
    let error = #expect(throws: FormulaError.self) { try FormulaScope().function(fault.text) }
    #expect(
      error?.position == fault.position && error?.length == fault.length,
      "\(error?.description ?? "")")
    for word in fault.words {
      #expect(error?.message.contains(word) == true, "\(error?.message ?? "")")
    }
    #expect(error?.text == fault.text)
  }

  @Test func `the caret stands under the place`() {
    func lines(_ text: String) -> [String] {
      do {
        _ = try FormulaScope().function(text)
        return []
      } catch { return error.description.components }
    }
    #expect(lines("x + sigmiod(x)").dropFirst() == ["  x + sigmiod(x)", "      ^^^^^^^"])
    // Control characters are shown as escapes; a wide character has two blanks under it.
    #expect(lines("x\t+ $").dropFirst() == ["  x\\t+ $", "       ^"])
    #expect(lines("\"日\" $").last == "       ^")
    #expect(lines("x\n+ $").dropFirst() == ["  x\\n+ $", "       ^"])
    #expect(lines("x + ").last == "      ^")
    // A long text is cut to what surrounds the place.
    let long = lines(
      String(repeating: "x + ", count: 100) + "$" + String(repeating: " + x", count: 100))
    #expect(long.count == 3 && long[1].count <= 78)
    let caret = long[2].firstIndex(of: "^").map {
      long[2].distance(from: long[2].startIndex, to: $0)
    }
    #expect(caret.map { Array(long[1])[$0] } == "$")
  }

  @Test func `bounds end in errors`() throws {
    let scope = FormulaScope()
    let deep = String(repeating: "(", count: 4000) + "x" + String(repeating: ")", count: 4000)
    let cases = [
      deep, String(repeating: "-(", count: 3000) + "x", String(repeating: "x^", count: 3000) + "x",
      String(repeating: "sin(", count: 2000) + "x", String(repeating: "x/", count: 2000) + "x",
      String(repeating: "1 if x > 0 else ", count: 500) + "x",
      String(repeating: "x+", count: 6000) + "x",
    ]
    for text in cases { #expect(throws: FormulaError.self) { try scope.function(text) } }
    // Long and flat is no fault.
    #expect(try scope.formula(String(repeating: "x+", count: 4000) + "x")(1) == 4001)
    #expect(try scope.formula(String(repeating: "-", count: 5000) + "x")(1) == 1)
    // Definitions cannot be stacked to exponential size.
    var growing = FormulaScope()
    try growing.add(definition: "f0(x) = x*x")
    var error: FormulaError?
    for level in 1...40 where error == nil {
      do {
        try growing.add(definition: "f\(level)(x) = f\(level - 1)(x) + f\(level - 1)(2*x)")
      } catch let fault {
        error = fault
      }
    }
    #expect(error?.message.contains("parts") == true)
  }

  static let scopeFaults: [(String, Bool, String)] = [
    ("a", false, "expected a name"), ("a=", false, "no value"), ("a=x", false, "x"),
    ("pi=3", false, "fixed meaning"), ("x=3", false, "fixed meaning"), ("k=4", false, "already"),
    ("f(x) = f(x) + 1", true, "calls itself"), ("f(x) = y", true, "unknown name"),
    ("f(a, b=2, c) = a", true, "default"), ("f(a, a) = a", true, "twice"),
    ("relu(x) = x", true, "catalogue"), ("sin(x) = x", true, "fixed meaning"),
    ("f(pi) = 2", true, "fixed meaning"), ("f = x", true, "definition"),
    ("f(a) = x", true, "not a parameter"), ("f(x) = {1,2}*x", true, "braces"),
    ("f() = 2", true, "parameter's name"), ("f(x", true, "comma"), ("f(x)", true, "expected"),
  ]

  @Test(
    arguments: scopeFaults)
  func `faults of definitions are found`(_ text: String, _ isDefinition: Bool, _ word: String)
    throws
  {
    var scope = FormulaScope()
    try scope.add(constant: "k=1")
    let error = #expect(throws: FormulaError.self) {
      if isDefinition { try scope.add(definition: text) } else { try scope.add(constant: text) }
    }
    #expect(error?.message.contains(word) == true, "\(error?.message ?? "")")
  }

  @Test func `calls of definitions are checked`() throws {
    var scope = FormulaScope()
    try scope.add(definition: "my(x, a, b=2) = a*x + b")
    for (text, word) in [
      ("my(x)", "needs a value for a"), ("my(x, 1, 2, 3)", "takes 3 arguments"),
      ("my(x, c=1)", "no parameter c"), ("my(x, 1, a=2)", "given twice"),
      ("my", "needs a value for a"),
    ] {
      let error = #expect(throws: FormulaError.self) { try scope.function(text) }
      #expect(error?.message.contains(word) == true, "\(text): \(error?.message ?? "")")
    }
  }
}

extension String {
  fileprivate var components: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

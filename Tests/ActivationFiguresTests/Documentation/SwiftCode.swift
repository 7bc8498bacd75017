import Foundation

/// Swift without comments and blanks, so that a line of a page is found wherever it is indented.
func swiftCode(_ text: String) -> String {
  text.split(separator: "\n").map { line in
    let code = line.range(of: "//").map { line[..<$0.lowerBound] } ?? line
    return code.filter { !$0.isWhitespace }
  }.joined()
}

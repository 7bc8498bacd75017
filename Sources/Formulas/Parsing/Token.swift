/// A word of a formula and where it stands.
struct Token: Sendable {
  enum Kind: Sendable, Equatable {
    case number(Double)
    /// A name with the primes after it: `gelu'` is ("gelu", 1).
    case name(String, primes: Int)
    /// A word in quotation marks.
    case string(String)
    /// An operator or bracket, in its ASCII form.
    case symbol(String)
    /// A raised digit: x².
    case superscript(Int)
    case end
  }

  let kind: Kind
  /// Where the word begins and ends, in characters.
  let range: Range<Int>
}

extension String {
  /// The text as every format can hold it: what is no character is U+FFFD, the sign for that.
  ///
  /// XML forbids controls and noncharacters, Cairo refuses noncharacters, and a zero ends a text in
  /// PNG. Tabs and line breaks stay.
  var storable: String {
    guard unicodeScalars.contains(where: \.isUnstorable) else { return self }
    var text = ""
    text.unicodeScalars.append(
      contentsOf: unicodeScalars.lazy.map { $0.isUnstorable ? "\u{FFFD}" : $0 })
    return text
  }
}

extension Unicode.Scalar {
  fileprivate var isUnstorable: Bool {
    switch value {
    case 0x9, 0xA, 0xD: false
    case ..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}

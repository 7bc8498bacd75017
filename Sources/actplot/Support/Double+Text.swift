import Tables

extension Double {
  /// The shortest decimal that reads back to the same Double; `inf`, `-inf`, `nan`.
  var text: String { NumberText.plain(self) }
}

extension Figure {
  /// The title in plain text, or of a figure without one the titles of its first panels.
  public var plainTitle: String {
    if let title { return title.plainText }
    let titles = cells.compactMap(\.main.title?.plainText)
    return titles.prefix(3).joined(separator: ", ") + (titles.count > 3 ? " …" : "")
  }

  /// What the figure shows, in words: the summary, or where there is none its panels and its caption.
  public var plainSummary: String {
    if let summary { return summary }
    let titles = cells.compactMap(\.main.title?.plainText)
    let parts = [titles.joined(separator: ", "), caption?.plainText ?? ""]
    return parts.filter { !$0.isEmpty }.joined(separator: ". ")
  }
}

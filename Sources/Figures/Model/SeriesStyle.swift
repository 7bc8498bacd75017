/// What a series is; the theme says how that looks.
public enum SeriesStyle: Sendable, Hashable {
  /// A derivative by its order, 0 for the function itself: blue solid, vermilion dashed, green
  /// dash-dotted, purple dotted, so that orders part by colour and by dash.
  case order(Int)
  /// A member of a family, 0 ..< count: one hue from light to dark, and the dash of the order.
  case member(Int, of: Int, order: Int = 0)
  /// One of several unrelated functions in the same axes: ten colours and five dashes.
  case distinct(Int, order: Int = 0)
  /// A neutral line with the dash of an order: what a legend shows for a derivative of all members.
  case neutral(order: Int)
  /// A neutral thin line in the text's colour, for references and residuals.
  case reference
  /// A look of one's own: a colour, a width above 0 in layout units, and the lengths of dashes and gaps in
  /// turn, in line widths; empty for a solid line.
  case own(Color, width: Double = 1.7, dash: [Double] = [])
}

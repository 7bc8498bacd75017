import Figures
import Rendering

/// A drawing with every kind of mark, whose pixels are known at some places.
enum Sample {
  static let blue = Color(0x0072B2)
  static let vermilion = Color(0xD55E00)

  static let drawing = Drawing(
    size: Size(300, 200), background: Color(0xFFFFFF),
    marks: [
      .fill(Path(Rect(x: 10, y: 10, width: 40, height: 30)), blue, clip: nil),
      .fill(Path(circle: Point(100, 25), radius: 15), vermilion, clip: nil),
      .stroke(
        Path(polyline: [Point(10, 60), Point(290, 60)]), Stroke(Color(0x000000), width: 4),
        clip: nil),
      .stroke(
        Path(polyline: (0...280).map { Point(10 + Double($0), 120 - 30 * wave(Double($0) / 20)) }),
        Stroke(blue, width: 2), clip: Rect(x: 10, y: 95, width: 280, height: 50)),
      .stroke(
        Path(polyline: [Point(10, 170), Point(290, 150)]),
        Stroke(vermilion, width: 2, dash: [8, 4], cap: .round), clip: nil),
      .stroke(
        Path([.move(Point(200, 40)), .curve(Point(220, 0), Point(240, 60), Point(260, 10))]),
        Stroke(Color(0x009E73), width: 1.5), clip: nil),
      .text(
        Mark.Text(
          "Hardswish(x) = −1.5", at: Point(20, 190), font: Font(size: 10), color: Color(0x222222))),
      .text(
        Mark.Text("f′(x) α²", at: Point(150, 190), font: Font(.italic, size: 12), color: blue)),
      .text(Mark.Text("Bold", at: Point(230, 190), font: Font(.bold, size: 12), color: blue)),
      .text(
        Mark.Text(
          "upwards", at: Point(8, 120), font: Font(size: 8), color: Color(0x000000),
          isVertical: true)),
    ])

  /// A parabola arch repeated, so that no mathematics library is needed.
  private static func wave(_ t: Double) -> Double {
    let phase = t - (t / 2).rounded(.down) * 2
    return phase < 1 ? 4 * phase * (1 - phase) : -4 * (phase - 1) * (2 - phase)
  }
}

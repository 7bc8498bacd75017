extension PanelPainter {
  /// The labelled points, one label for each place, where it covers least and misleads nobody.
  mutating func paintAnnotations() {
    let size = density.note
    let items = placedAnnotations()
    for item in items where item.annotation.label == nil {
      let dot = Path(circle: item.center, radius: 2.4 * lineScale)
      marks.append(.fill(dot, item.color, clip: nil))
      taken.append(Rect(x: item.center.x, y: item.center.y, width: 0, height: 0).expanded(by: 2))
    }
    var leaders: [(Point, Point)] = []
    for item in items {
      let label =
        item.annotation.label
        ?? Self.coordinates(
          item.annotation.point, in: prepared.xRange, prepared.yRange)
      let box = typesetter.box(label, size: size)
      let others = items.map(\.center).filter { $0 != item.center }
      guard
        let rect = freePlace(for: box, near: item.center, notNear: others, avoiding: leaders)
      else { continue }
      let origin = Point(rect.x, rect.y + box.ascent)
      if let leader = Self.leader(from: item.center, to: rect) {
        marks.append(
          .stroke(
            Path(polyline: [leader.0, leader.1]), Stroke(item.color.withOpacity(0.6), width: 0.7),
            clip: nil))
        leaders.append(leader)
      }
      add(box, .annotation, at: origin, item.textColor)
      taken.append(rect)
    }
  }

  /// An annotation with its place on the canvas and its curve's colour.
  private struct PlacedAnnotation {
    var annotation: Annotation
    var center: Point
    var color: Color
    var textColor: Color
  }

  /// The annotations within the ranges, the lowest first: it alone has the room below it.
  ///
  /// Of several in one place one is left, in the text's colour where they are of different curves.
  private func placedAnnotations() -> [PlacedAnnotation] {
    var items: [PlacedAnnotation] = []
    let shown = prepared.panel.annotations
      .filter { prepared.xRange.contains($0.point.x) && prepared.yRange.contains($0.point.y) }
    for annotation in shown {
      let center = Point(xMap(annotation.point.x), yMap(annotation.point.y))
      let color = annotation.style.map { theme.lineStyle($0).color } ?? theme.text
      let known = items.firstIndex {
        $0.center.distance(to: center) < 3 && $0.annotation.label == annotation.label
      }
      if let known {
        if items[known].color != color {
          items[known].color = theme.text
          items[known].textColor = theme.text
        }
        continue
      }
      items.append(
        PlacedAnnotation(
          annotation: annotation, center: center, color: color, textColor: theme.legible(color)))
    }
    return items.sorted { $0.annotation.point.y < $1.annotation.point.y }
  }

  /// The line from a point to a label that does not stand beside it, or nil for one that does.
  private static func leader(from center: Point, to rect: Rect) -> (Point, Point)? {
    let near = rect.nearest(to: center)
    let distance = near.distance(to: center)
    guard distance > 11 else { return nil }
    let (from, to) = (3.5 / distance, 1 - 2 / distance)
    let (dx, dy) = (near.x - center.x, near.y - center.y)
    return (
      Point(center.x + dx * from, center.y + dy * from),
      Point(center.x + dx * to, center.y + dy * to)
    )
  }

  /// The note in the corner, or at the edge, where it covers least.
  mutating func paintNote() {
    guard let note = prepared.panel.note ?? prepared.note else { return }
    let box = typesetter.box(note, size: density.note)
    guard box.width <= area.width - 8, box.height <= area.height - 6 else { return }
    let (left, right) = (area.minX + 5, area.maxX - 5 - box.width)
    let (top, bottom) = (area.minY + 4.5, area.maxY - 4.5 - box.height)
    let corners = [
      Point(right, top), Point(left, top), Point(right, bottom), Point(left, bottom),
    ]
    let rects = corners.map { Rect(x: $0.x, y: $0.y, width: box.width, height: box.height) }
    func places(clearOf others: [Rect]) -> [Rect] {
      rects.filter { rect in !others.contains { $0.overlaps(rect.expanded(by: 1)) } }
    }
    // Rather over a marker than nowhere, but never over another label.
    let labels = boxes.filter { $0.kind == .annotation && $0.cell == cell }.map(\.rect)
    let free = places(clearOf: taken)
    let allowed = free.isEmpty ? places(clearOf: labels) : free
    guard let rect = allowed.min(by: { cost($0) < cost($1) }) else { return }
    if !isTransparent {
      // Where data lie under it, the note stays readable.
      marks.append(.fill(Path(rect.expanded(by: 2)), theme.paper.withOpacity(0.85), clip: area))
    }
    add(box, .note, at: Point(rect.x, rect.y + box.ascent), theme.quietText)
    taken.append(rect)
  }

  /// The place for a label that covers least, or nil where every place covers another label.
  ///
  /// A place nearer to one of the other points than to its own would name the wrong point.
  private func freePlace(
    for box: MathBox, near center: Point, notNear others: [Point],
    avoiding leaders: [(Point, Point)]
  ) -> Rect? {
    var best: (cost: Double, rect: Rect)?
    let inner = area.expanded(by: -3)
    let (width, height) = (box.width, box.height)
    for distance in [6.0, 9, 13, 18, 25, 34, 46] {
      for step in 0..<16 {
        // Below and above first: a minimum's label belongs below, where its curve is not.
        let (dx, dy) = Self.directions[step]
        let x = center.x + dx * (distance + width / 2) - width / 2
        let y = center.y + dy * (distance + height / 2) - height / 2
        let rect = Rect(x: x, y: y, width: width, height: height)
        guard inner.contains(rect), !taken.contains(where: { $0.overlaps(rect.expanded(by: 2)) })
        else { continue }
        // Neither the label nor its leader may cross another's.
        if leaders.contains(where: { rect.expanded(by: 1.5).isCrossed(by: $0) }) { continue }
        if let leader = Self.leader(from: center, to: rect) {
          let labels = boxes.filter { $0.kind == .annotation }.map(\.rect)
          if labels.contains(where: { $0.isCrossed(by: leader) })
            || leaders.contains(where: { Self.cross($0, leader) })
            || others.contains(where: {
              Rect(x: $0.x, y: $0.y, width: 0, height: 0).expanded(by: 2.5).isCrossed(by: leader)
            })
          {
            continue
          }
        }
        let own = rect.distance(to: center)
        let misleads = others.contains { rect.distance(to: $0) < own + 4 }
        let cost =
          cost(rect) + distance * 0.6 + Double(step) * 0.05 + (misleads ? 90 : 0)
        if best.map({ cost < $0.cost }) ?? true { best = (cost, rect) }
      }
    }
    return best?.rect
  }

  private static var directions: [(Double, Double)] {
    [
      (0, 1), (0, -1), (1, 1), (-1, 1), (1, -1), (-1, -1), (1, 0), (-1, 0), (0.5, 1), (-0.5, 1),
      (0.5, -1), (-0.5, -1), (1, 0.5), (-1, 0.5), (1, -0.5), (-1, -0.5),
    ]
  }

  /// How much of what is drawn a label would cover.
  private func cost(_ rect: Rect) -> Double {
    let wide = rect.expanded(by: 2.5)
    var cost = 0.0
    for line in lines {
      for part in PolylineClip.clip(line, to: wide) {
        cost += 30
        for (from, to) in zip(part, part.dropFirst()) { cost += from.distance(to: to) }
      }
    }
    for other in taken where other.overlaps(wide) { cost += 200 }
    let zero = prepared.yRange.contains(0) ? yMap(0) : -1
    if zero > wide.minY, zero < wide.maxY { cost += 8 }
    let across = prepared.xRange.contains(0) ? xMap(0) : -1
    if across > wide.minX, across < wide.maxX { cost += 4 }
    return cost
  }

  /// Whether two lines have a point in common.
  private static func cross(_ first: (Point, Point), _ second: (Point, Point)) -> Bool {
    func side(_ line: (Point, Point), _ point: Point) -> Bool {
      (line.1.x - line.0.x) * (point.y - line.0.y) > (line.1.y - line.0.y) * (point.x - line.0.x)
    }
    return side(first, second.0) != side(first, second.1)
      && side(second, first.0) != side(second, first.1)
  }

  /// The coordinates of a point to three decimals, (−0.752, −0.170); what is nothing beside the ranges is
  /// 0.
  static func coordinates(
    _ point: Point, in x: ClosedRange<Double>, _ y: ClosedRange<Double>
  ) -> MathText {
    func number(_ value: Double, _ range: ClosedRange<Double>) -> MathText {
      let width = range.upperBound - range.lowerBound
      return .number(value.magnitude < 1e-9 * width ? "0" : Decimal.rounded(value))
    }
    return .row([
      .symbol("("), number(point.x, x), .punctuation(","), number(point.y, y), .symbol(")"),
    ])
  }
}

extension Rect {
  /// Whether a line has a point within the rectangle.
  fileprivate func isCrossed(by line: (Point, Point)) -> Bool {
    !PolylineClip.clip([line.0, line.1], to: self).isEmpty
  }
}

extension PanelPainter {
  /// The labelled points, each label where it covers least.
  mutating func paintAnnotations() {
    let size = density.note
    // The lowest first: it alone has the room below it.
    let annotations = prepared.panel.annotations
      .filter { prepared.xRange.contains($0.point.x) && prepared.yRange.contains($0.point.y) }
      .sorted { $0.point.y < $1.point.y }
    let centers = annotations.map { Point(xMap($0.point.x), yMap($0.point.y)) }
    for (annotation, center) in zip(annotations, centers) {
      let color = annotation.style.map { theme.lineStyle($0).color } ?? theme.text
      let dot = Path(circle: center, radius: 2.4 * lineScale)
      marks.append(.fill(dot, color, clip: nil))
      taken.append(Rect(x: center.x, y: center.y, width: 0, height: 0).expanded(by: 2))
    }
    for (annotation, center) in zip(annotations, centers) {
      let label = annotation.label ?? Self.coordinates(annotation.point)
      let box = typesetter.box(label, size: size)
      let others = centers.filter { $0 != center }
      guard let rect = freePlace(for: box, near: center, notNear: others) else { continue }
      let origin = Point(rect.x, rect.y + box.ascent)
      let near = rect.nearest(to: center)
      let distance = near.distance(to: center)
      if distance > 11 {
        let (from, to) = (3.5 / distance, 1 - 2 / distance)
        let (dx, dy) = (near.x - center.x, near.y - center.y)
        let leader = [
          Point(center.x + dx * from, center.y + dy * from),
          Point(center.x + dx * to, center.y + dy * to),
        ]
        marks.append(.stroke(Path(polyline: leader), Stroke(theme.guide, width: 0.7), clip: nil))
      }
      add(box, .annotation, at: origin, theme.text)
      taken.append(rect)
    }
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
  private func freePlace(for box: MathBox, near center: Point, notNear others: [Point]) -> Rect? {
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

  /// The coordinates of a point to three decimals, (−0.752, −0.170).
  static func coordinates(_ point: Point) -> MathText {
    .row([
      .symbol("("), .number(Decimal.rounded(point.x)), .punctuation(","),
      .number(Decimal.rounded(point.y)), .symbol(")"),
    ])
  }
}

extension Decimal {
  /// A number to some significant digits, without zeros at its end.
  static func rounded(_ value: Double, digits: Int) -> String {
    guard value.isFinite, value != 0 else { return value == 0 ? "0" : "\(value)" }
    let exponent = Int(Elementary.log10(value.magnitude).rounded(.down))
    let shift = digits - 1 - exponent
    guard (-6...12).contains(shift) else { return rounded(value) }
    let number = Decimal(
      digits: Int((value * Elementary.power10(shift)).rounded()), exponent: -shift
    ).simplified
    return number.text(decimals: max(0, -number.exponent))
  }

  /// A number to three decimals, or to three digits where it is very small or very large.
  static func rounded(_ value: Double) -> String {
    guard value.isFinite else { return "\(value)" }
    if value == 0 { return "0" }
    let exponent = Int(Elementary.log10(value.magnitude).rounded(.down))
    guard (-3...8).contains(exponent) else {
      let mantissa = Decimal(
        digits: Int((value / Elementary.power10(exponent) * 100).rounded()), exponent: -2)
      return mantissa.text(decimals: 2) + "e" + "\(exponent)"
    }
    let thousandths = Decimal(digits: Int((value * 1000).rounded()), exponent: -3)
    let short = thousandths.simplified
    return short.exponent >= 0 ? short.text(decimals: 0) : thousandths.text(decimals: 3)
  }
}

extension PanelPainter {
  /// The field of colours and the lines in it.
  mutating func paintField() {
    guard let field = prepared.panel.field else { return }
    let (xMap, yMap) = (xMap, yMap)
    func place(_ point: Point) -> Point { Point(xMap(point.x), yMap(point.y)) }
    for region in field.regions {
      var path = Path()
      for polygon in region.polygons {
        for (index, point) in polygon.enumerated() {
          path.elements.append(index == 0 ? .move(place(point)) : .line(place(point)))
        }
        path.elements.append(.close)
      }
      marks.append(.fill(path, field.color(region.value, theme), clip: area))
    }
    for line in field.lines {
      for part in PolylineClip.clip(line.map(place), to: area) {
        marks.append(.stroke(Path(polyline: part), Stroke(theme.text, width: 1.2), clip: area))
      }
    }
  }

  /// The curves, and over all of them the dots.
  mutating func paintSeries() {
    var rings: [Mark] = []
    var dots: [Mark] = []
    var centers: [Point] = []
    var jumps: [(sampled: SampledCurve, style: LineStyle)] = []
    let sampler = CurveSampler(xMap: xMap, yMap: yMap, area: area)
    let (over, under) = (
      prepared.panel.series.indices.filter { !prepared.outgrown.contains($0) },
      prepared.outgrown.sorted()
    )
    for index in under + over {
      let (series, seeds) = (prepared.panel.series[index], prepared.seeds[index])
      var style = theme.lineStyle(series.style)
      switch series.content {
      case .curve(let curve):
        guard let seeds else { continue }
        let sampled = sampler.sample(curve, seeds)
        if sampled.isDense {
          // Dashes across waves narrower than themselves would show a pattern that is not the curve's.
          style.dash = []
          style.width = min(style.width, 1)
        }
        add(sampled.lines, style)
        if let marker = style.marker {
          dots += markers(marker, along: sampled.lines, style, number: index)
        }
        jumps.append((sampled, style))
        centers += sampled.dots
      case .polyline(let points): add(placed(points), style)
      case .markers(let points, let marker): dots += markers(marker, at: points, style)
      case .markedLine(let points, let marker):
        add(placed(points), style)
        dots += markers(marker, at: points, style)
      case .band, .bars: break
      }
    }
    for jump in jumps {
      rings += self.rings(jump.sampled, jump.style, around: centers)
      dots += self.dots(jump.sampled, jump.style)
    }
    marks += rings + dots
  }

  /// Data points as lines on the canvas.
  private func placed(_ points: [Point]) -> [[Point]] {
    let (xMap, yMap) = (xMap, yMap)
    let parts = points.split { !($0.x.isFinite && $0.y.isFinite) }
    let placed = parts.map { $0.map { Point(xMap($0.x), yMap($0.y)) } }
    return placed.map(PolylineClip.merged)
      .flatMap { PolylineClip.clip($0, to: area.expanded(by: 4)) }
  }

  /// Markers at the data points within the ranges.
  private mutating func markers(
    _ marker: Series.Marker, at points: [Point], _ style: LineStyle
  ) -> [Mark] {
    let (xMap, yMap) = (xMap, yMap)
    var result: [Mark] = []
    for point in points
    where prepared.xRange.contains(point.x) && prepared.yRange.contains(point.y) {
      let center = Point(xMap(point.x), yMap(point.y))
      if prepared.panel.field != nil {
        // A rim of paper parts a marker from a field of its own hue.
        let rim = Path(circle: center, radius: 3.4 * lineScale)
        result.append(.fill(rim, theme.paper.withOpacity(0.85), clip: nil))
      }
      result += marker.marks(at: center, style, theme.paper, scale: lineScale, clip: nil)
      taken.append(Rect(x: center.x, y: center.y, width: 0, height: 0).expanded(by: 2))
    }
    return result
  }

  /// Markers at equal steps along a line, in other places than those of its neighbours.
  private func markers(
    _ marker: Series.Marker, along lines: [[Point]], _ style: LineStyle, number: Int
  ) -> [Mark] {
    let step = max(area.width / 7, 30)
    let first = area.minX + step * (0.3 + 0.37 * Double(number)).truncatingRemainder(dividingBy: 1)
    var result: [Mark] = []
    for line in lines {
      for (from, to) in zip(line, line.dropFirst()) where to.x > from.x {
        var number = ((from.x - first) / step).rounded(.up)
        while first + number * step < to.x {
          let x = first + number * step
          let place = Point(x, from.y + (to.y - from.y) * (x - from.x) / (to.x - from.x))
          if area.contains(place) {
            result += marker.marks(at: place, style, theme.paper, scale: lineScale, clip: nil)
          }
          number += 1
        }
      }
    }
    return result
  }

  private mutating func add(_ lines: [[Point]], _ style: LineStyle) {
    guard !lines.isEmpty else { return }
    let stroke = style.stroke(scale: lineScale)
    self.lines += lines
    guard stroke.dash.isEmpty, lines.contains(where: { $0.count > 2 * Self.chunk }) else {
      var path = Path()
      for line in lines {
        if path.elements.count > 8 * Self.chunk {
          marks.append(.stroke(path, stroke, clip: area))
          path.elements.removeAll()
        }
        path.elements += Path(polyline: line).elements
      }
      marks.append(.stroke(path, stroke, clip: area))
      return
    }
    for line in lines {
      // Neighbours share a whole segment, so that their common corner is joined in both.
      for start in stride(from: 0, to: max(1, line.count - 2), by: Self.chunk) {
        let part = line[start..<min(start + Self.chunk + 2, line.count)]
        marks.append(.stroke(Path(polyline: part), stroke, clip: area))
      }
    }
  }

  /// Solid lines of very many vertices are drawn in parts: the cost of stroking a path that crosses
  /// its own neighbourhood grows with more than its length.
  private static var chunk: Int { 64 }

  /// The open rings of a curve's jumps; not clipped, since they may lie on the frame.
  ///
  /// A ring in the place of another curve's dot is wider, so that both are seen.
  private func rings(
    _ sampled: SampledCurve, _ style: LineStyle, around dots: [Point]
  ) -> [Mark] {
    sampled.rings.flatMap { ring -> [Mark] in
      let isShared = dots.contains { $0.distance(to: ring) < 3 }
      let radius = (SampledCurve.radius + (isShared ? 2 : 0)) * lineScale
      let path = Path(circle: ring, radius: radius)
      let rim = Mark.stroke(path, Stroke(style.color, width: 1.1 * lineScale), clip: nil)
      return isTransparent ? [rim] : [.fill(path, theme.paper, clip: nil), rim]
    }
  }

  /// The closed dots of a curve's jumps, over all rings.
  private func dots(_ sampled: SampledCurve, _ style: LineStyle) -> [Mark] {
    sampled.dots.map { dot in
      let path = Path(circle: dot, radius: (SampledCurve.radius + 0.5) * lineScale)
      return .fill(path, style.color, clip: nil)
    }
  }

  /// The labels at the ends of lines, each led to by its line's own colour and dash.
  mutating func paintEnds() {
    guard let ends else { return }
    let half = typesetter.fonts.metrics(of: Font(size: density.label)).xHeight / 2
    for item in ends.items {
      let style = theme.lineStyle(item.style)
      let (from, to) = (area.minY + item.end, area.minY + item.place)
      let leader = Path(polyline: [
        Point(area.maxX + 2, from), Point(area.maxX + 6, from),
        Point(area.maxX + LineEnds.leader - 4, to), Point(area.maxX + LineEnds.leader, to),
      ])
      marks.append(.stroke(leader, Stroke(style.color, width: 1), clip: nil))
      let origin = Point(area.maxX + LineEnds.leader + LineEnds.gap, to + half)
      add(item.box, .lineEnd, at: origin, theme.text)
    }
  }
}

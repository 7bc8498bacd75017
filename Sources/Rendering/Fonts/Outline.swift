import CCairo
import Figures

/// The box around a glyph's ink about its origin, in ems; y grows downwards.
struct InkBox: Sendable {
  var minX: Double
  var maxX: Double
  var minY: Double
  var maxY: Double
}

/// A glyph's contours in ems about its origin; y grows downwards.
struct Outline: Sendable {
  /// A step of a contour.
  ///
  /// Contours close themselves where they are filled.
  enum Element: Sendable {
    case move(SIMD2<Float>)
    case line(SIMD2<Float>)
    case curve(SIMD2<Float>, SIMD2<Float>, SIMD2<Float>)
  }

  var elements: ContiguousArray<Element> = []
}

extension Outline {
  /// The contours as a path in a size.
  func path(size: Double) -> Path {
    func place(_ point: SIMD2<Float>) -> Point {
      Point(Double(point.x) * size, Double(point.y) * size)
    }
    var path = Path()
    for element in elements {
      switch element {
      case .move(let point):
        if !path.elements.isEmpty { path.elements.append(.close) }
        path.elements.append(.move(place(point)))
      case .line(let point): path.elements.append(.line(place(point)))
      case .curve(let first, let second, let end):
        path.elements.append(.curve(place(first), place(second), place(end)))
      }
    }
    return path
  }

  /// What FreeType's callbacks write into; TrueType's parabolas become cubic curves, exactly.
  private struct Builder {
    var elements: ContiguousArray<Element> = []
    var scale: Float
    var pen = SIMD2<Float>()

    func point(_ vector: UnsafePointer<FT_Vector>?) -> SIMD2<Float> {
      guard let vector else { return pen }
      return SIMD2(Float(vector.pointee.x), -Float(vector.pointee.y)) * scale
    }
  }

  /// Converts FreeType's outline in font units.
  init(of outline: inout FT_Outline, unitsPerEm: Double) {
    var callbacks = FT_Outline_Funcs(
      move_to: { to, user in
        Outline.build(user) {
          $0.pen = $0.point(to)
          $0.elements.append(.move($0.pen))
        }
      },
      line_to: { to, user in
        Outline.build(user) {
          $0.pen = $0.point(to)
          $0.elements.append(.line($0.pen))
        }
      },
      conic_to: { control, to, user in
        Outline.build(user) {
          let (control, end) = ($0.point(control), $0.point(to))
          let first = $0.pen + (control - $0.pen) * Float(2.0 / 3)
          let second = end + (control - end) * Float(2.0 / 3)
          $0.elements.append(.curve(first, second, end))
          $0.pen = end
        }
      },
      cubic_to: { first, second, to, user in
        Outline.build(user) {
          let (first, second, end) = ($0.point(first), $0.point(second), $0.point(to))
          $0.elements.append(.curve(first, second, end))
          $0.pen = end
        }
      }, shift: 0, delta: 0)
    var builder = Builder(scale: Float(1 / unitsPerEm))
    let status = withUnsafeMutablePointer(to: &builder) {
      FT_Outline_Decompose(&outline, &callbacks, $0)
    }
    elements = status == 0 ? builder.elements : []
  }

  private static func build(_ user: UnsafeMutableRawPointer?, _ step: (inout Builder) -> Void)
    -> Int32
  {
    guard let user else { return 1 }
    step(&user.assumingMemoryBound(to: Builder.self).pointee)
    return 0
  }
}

import Figures

extension Renderer {
  /// A drawing as a PNG file.
  func renderPNG(_ drawing: Drawing) throws(RenderingError) -> [UInt8] {
    try check(drawing.size, scale: scale)
    if let resolution, !(resolution > 0 && resolution.isFinite) {
      throw .invalidResolution(resolution)
    }
    let width = Int((drawing.size.width * scale).rounded())
    let height = Int((drawing.size.height * scale).rounded())
    let scene = Scene(drawing, typeface: typeface, scale: scale)
    let job = PNGJob(
      scene: scene, width: width, height: height, scale: scale, rowsPerBand: rowsPerBand,
      threads: max(1, threads ?? processorCount()))
    return PNGFile(
      width: width, height: height, isOpaque: scene.isOpaque,
      pixelsPerMetre: (resolution ?? unit.perInch * scale) / 0.0254, metadata: metadata,
      strips: try job.run()
    ).encoded()
  }
}

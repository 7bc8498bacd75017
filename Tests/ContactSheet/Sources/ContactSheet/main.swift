import Figures
import Foundation
import Rendering

// A sheet of a hundred figures beside those of the last accepted run, for a person to look at.
//
//     swift run --package-path Tests/ContactSheet ContactSheet FOLDER            draws FOLDER/sheet.html
//     swift run --package-path Tests/ContactSheet ContactSheet FOLDER --accept   takes them as accepted
//
// Files of equal figures are equal to the byte, so that what has changed is known without decoding; the
// page shows where by laying the two over each other.

let arguments = CommandLine.arguments.dropFirst()
let folder = URL(filePath: arguments.first { !$0.hasPrefix("-") } ?? ".build/contact-sheet")
let (now, accepted) = (folder.appending(path: "now"), folder.appending(path: "accepted"))
let files = FileManager.default

if arguments.contains("--accept") {
  try? files.removeItem(at: accepted)
  try files.copyItem(at: now, to: accepted)
  print("accepted")
  exit(0)
}

try? files.removeItem(at: now)
try files.createDirectory(at: now, withIntermediateDirectories: true)
let typeface = try Typeface()
var (changed, same, failed) = ([String](), [String](), [String]())
for exhibit in try Exhibit.all() {
  let name = exhibit.name.map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "_" }
  let file = String(name) + ".png"
  do {
    var renderer = Renderer(typeface: typeface)
    renderer.scale = exhibit.unit == .point ? 2 : 1
    let bytes = Data(try renderer.render(try exhibit.figure.drawing(measuring: typeface), as: .png))
    try bytes.write(to: now.appending(path: file))
    let before = try? Data(contentsOf: accepted.appending(path: file))
    if before == bytes { same.append(file) } else { changed.append(file) }
  } catch {
    failed.append("\(exhibit.name): \(error)")
  }
}

func row(_ file: String, isChanged: Bool) -> String {
  guard isChanged else {
    return "<figure><img src=\"now/\(file)\"><figcaption>\(file)</figcaption></figure>"
  }
  return """
    <section><h2>\(file)</h2><div class="three"><img src="accepted/\(file)"><img src="now/\(file)">
    <span class="difference"><img src="accepted/\(file)"><img src="now/\(file)"></span></div></section>
    """
}

let page = """
  <!doctype html><meta charset="utf-8"><title>Contact sheet</title>
  <style>
  body { font: 14px sans-serif; background: #ddd } h2 { font-size: 14px; color: #b00 }
  .three { display: grid; grid-template-columns: repeat(3, 1fr); gap: 8px; align-items: start }
  .three > img, figure img { width: 100%; border: 1px solid #888 }
  .difference { position: relative; background: #fff; isolation: isolate }
  .difference img { width: 100%; display: block }
  .difference img + img { position: absolute; inset: 0; mix-blend-mode: difference }
  .all { display: grid; grid-template-columns: repeat(5, 1fr); gap: 8px }
  figure { margin: 0 } figcaption { font-size: 11px; overflow-wrap: anywhere }
  </style>
  <h1>\(changed.count) changed, \(same.count) as before, \(failed.count) failed</h1>
  <p>Changed: accepted, now, and black where they agree.</p>
  \(failed.map { "<p style=\"color:#b00\">\($0)</p>" }.joined())
  \(changed.map { row($0, isChanged: true) }.joined(separator: "\n"))
  <div class="all">\(same.map { row($0, isChanged: false) }.joined(separator: "\n"))</div>
  """
let sheet = folder.appending(path: "sheet.html")
try page.write(to: sheet, atomically: true, encoding: .utf8)
print("\(changed.count) changed, \(same.count) as before, \(failed.count) failed")
for failure in failed { print(failure) }
print(sheet.path())

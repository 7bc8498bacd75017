import Foundation
import PackagePlugin

/// `swift package setup` installs what Swift does not bring, by the script beside this file.
@main struct Setup: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    let script = context.package.directoryURL.appending(path: "Sources/Setup/setup.sh")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [script.path] + arguments
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 { exit(process.terminationStatus) }
  }
}

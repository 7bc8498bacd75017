// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody builds it to use or to test the tool.
let package = Package(
  name: "ContactSheet",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "actplot", path: "../..")],
  targets: [
    .executableTarget(
      name: "ContactSheet",
      dependencies: [
        "Activations", "ActivationFigures", "Figures", "Rendering",
      ].map { .product(name: $0, package: "actplot") })
  ],
  swiftLanguageModes: [.v6]
)

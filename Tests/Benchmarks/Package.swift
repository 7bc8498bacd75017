// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody builds benchmarks to use or to test the tool.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "actplot", path: "../..")],
  targets: [
    .executableTarget(
      name: "Microbenchmarks",
      dependencies: [
        "Activations", "ActivationFigures", "Figures", "Rendering", "Tables", "Verification",
      ].map { .product(name: $0, package: "actplot") })
  ],
  swiftLanguageModes: [.v6]
)

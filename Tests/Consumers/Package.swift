// swift-tools-version: 6.2
import PackageDescription

// What somebody else's package looks like, with the package found by its path.
let package = Package(
  name: "Consumers",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "actplot", path: "../..")],
  targets: [
    .executableTarget(
      name: "OwnActivation",
      dependencies: [
        .product(name: "ActivationFigures", package: "actplot"),
        .product(name: "Rendering", package: "actplot"),
      ]),
    .executableTarget(
      name: "TwoLayers", dependencies: [.product(name: "Differentiation", package: "actplot")]),
    .executableTarget(
      name: "TwoPanels", dependencies: [.product(name: "Rendering", package: "actplot")]),
  ],
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.2
import PackageDescription

let numerics = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "actplot",
  platforms: [.macOS(.v13)],
  products: [
    .executable(name: "actplot", targets: ["actplot"]),
    .library(name: "Differentiation", targets: ["Differentiation"]),
    .library(name: "Activations", targets: ["Activations"]),
    .library(name: "Verification", targets: ["Verification"]),
    .library(name: "Networks", targets: ["Networks"]),
    .library(name: "Figures", targets: ["Figures"]),
    .library(name: "Rendering", targets: ["Rendering"]),
    .library(name: "ActivationFigures", targets: ["ActivationFigures"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // Numbers: none of these knows a picture.
    .target(name: "Differentiation", dependencies: [numerics]),
    .target(name: "Activations", dependencies: ["Differentiation"]),
    .target(name: "Verification", dependencies: ["Activations"]),
    .target(name: "Networks", dependencies: ["Activations"]),

    // Pictures: none of these knows an activation.
    .target(name: "Figures"),
    .systemLibrary(
      name: "CCairo", pkgConfig: "cairo",
      providers: [.apt(["libcairo2-dev"]), .brew(["cairo"])]),
    .systemLibrary(
      name: "CLibPNG", pkgConfig: "libpng",
      providers: [.apt(["libcairo2-dev"]), .brew(["libpng"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib",
      providers: [.apt(["libcairo2-dev"]), .brew(["zlib"])]),
    .target(name: "CRendering"),
    .target(name: "Rendering", dependencies: ["Figures", "CCairo", "CZlib", "CRendering"]),

    // Where the two meet.
    .target(
      name: "ActivationFigures",
      dependencies: ["Activations", "Verification", "Networks", "Figures"]),
    .executableTarget(
      name: "actplot",
      dependencies: [
        "Activations", "Verification", "Networks", "Figures", "Rendering", "ActivationFigures",
        argumentParser,
      ]),

    .testTarget(name: "DifferentiationTests", dependencies: ["Differentiation"]),
    .testTarget(
      name: "ActivationsTests", dependencies: ["Activations"],
      exclude: ["Reference"]),
    .testTarget(name: "VerificationTests", dependencies: ["Verification"]),
    .testTarget(
      name: "NetworksTests", dependencies: ["Networks"],
      exclude: ["Reference"]),
    .testTarget(
      name: "FiguresTests", dependencies: ["Figures"],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "RenderingTests", dependencies: ["Rendering", "Figures", "CCairo", "CLibPNG", "CZlib"],
      exclude: ["References"]),
    .testTarget(
      name: "ActivationFiguresTests",
      dependencies: ["ActivationFigures", "Rendering", "CLibPNG"]),
    .testTarget(name: "CommandTests", dependencies: ["actplot"]),
  ],
  swiftLanguageModes: [.v6]
)

// One loop, so that no target can be forgotten.
for target in package.targets where target.type != .system && target.name != "CRendering" {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}

// swift-tools-version: 6.2
import PackageDescription

let numerics = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let bigInt = Target.Dependency.product(name: "BigInt", package: "BigInt")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "actplot",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "actplot", targets: ["actplot"]),
    .library(name: "Tables", targets: ["Tables"]),
    .library(name: "Differentiation", targets: ["Differentiation"]),
    .library(name: "Arithmetic", targets: ["Arithmetic"]),
    .library(name: "Notation", targets: ["Notation"]),
    .library(name: "Formulas", targets: ["Formulas"]),
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
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
  ],
  targets: [
    // Text and formulas as they are written: these know nothing of what is written.
    .target(name: "Tables"),
    .target(name: "Notation"),

    // Numbers: none of these knows a picture.
    .target(name: "Differentiation", dependencies: [numerics]),
    .target(name: "Arithmetic", dependencies: ["Differentiation"]),
    .target(
      name: "Formulas", dependencies: ["Differentiation", "Arithmetic", "Notation", "Tables"]),
    .target(name: "Activations", dependencies: ["Formulas", "Tables"]),
    .target(name: "Verification", dependencies: ["Activations", "Tables"]),
    .target(name: "Networks", dependencies: ["Activations", "Tables"]),

    // Pictures: none of these knows an activation.
    .target(name: "Figures", dependencies: ["Notation"]),
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
      dependencies: ["Activations", "Verification", "Networks", "Figures", "Tables"]),
    .executableTarget(
      name: "actplot",
      dependencies: [
        "Notation", "Formulas", "Activations", "Verification", "Networks", "Tables", "Figures",
        "Rendering", "ActivationFigures", argumentParser,
      ]),

    .plugin(
      name: "Setup",
      capability: .command(
        intent: .custom(verb: "setup", description: "Install libcairo2-dev, where it is missing")),
      path: "Sources/Setup", exclude: ["setup.sh"]),

    .testTarget(name: "TablesTests", dependencies: ["Tables"]),
    .testTarget(name: "NotationTests", dependencies: ["Notation"]),
    .testTarget(name: "DifferentiationTests", dependencies: ["Differentiation"]),
    .testTarget(name: "ArithmeticTests", dependencies: ["Arithmetic", bigInt]),
    .testTarget(name: "FormulasTests", dependencies: ["Formulas", "Activations", "Tables"]),
    .testTarget(
      name: "ActivationsTests", dependencies: ["Activations", "Tables"],
      exclude: [
        "Reference", "Features/features.py", "Features/moments.csv", "Features/landmarks.csv",
      ]),
    .testTarget(name: "VerificationTests", dependencies: ["Verification", "Tables"]),
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
for target in package.targets
where ![.system, .plugin].contains(target.type) && target.name != "CRendering" {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}

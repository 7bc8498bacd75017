// Copied by `run` into the sources that it mutates; no part of the package.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The mutant that is alive, by its number; −1 for none.
public let livingMutant: Int = getenv("MUTANT").flatMap { Int(String(cString: $0)) } ?? -1

/// Whether a mutant is alive.
@inline(never)
public func isAlive(_ mutant: Int) -> Bool { mutant == livingMutant }

/// A value, or 1.0001 times as much for the first mutant, or its negative for the next.
public func mutated<Value: AlgebraicField & ExpressibleByFloatLiteral>(
  _ mutant: Int, _ value: Value
) -> Value {
  isAlive(mutant) ? 1.0001 * value : isAlive(mutant + 1) ? -value : value
}

/// A formula, with a factor or with the other sign.
public func mutated(_ mutant: Int, _ formula: String) -> String {
  isAlive(mutant) ? "1.0001*(\(formula))" : isAlive(mutant + 1) ? "-(\(formula))" : formula
}

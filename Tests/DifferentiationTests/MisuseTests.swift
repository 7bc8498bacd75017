import Differentiation
import Testing

/// What would be a wrong gradient ends the program, and says why, in every build.
@Suite struct `A tape finds out` {
  @Test func `variables of two tapes in one operation`() async throws {
    let result = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      _ = Tape<Double>().variable(1) * Tape<Double>().variable(2)
    }
    #expect(result.says("variables of two tapes are mixed"))
  }

  @Test func `variables of two tapes in a maximum, which records nothing`() async throws {
    let result = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      _ = Variable.maximum(Tape<Double>().variable(1), Tape<Double>().variable(2))
    }
    #expect(result.says("variables of two tapes are mixed"))
  }

  @Test func `a gradient asked for a variable of another tape`() async throws {
    let result = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      let (x, y) = (Tape<Double>().variable(1), Tape<Double>().variable(2))
      _ = (x * x).backward()[y]
    }
    #expect(result.says("a variable of another tape"))
  }

  @Test func `a variable used after its tape was emptied`() async throws {
    let result = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      let tape = Tape<Double>()
      let x = tape.variable(1)
      tape.removeAll()
      _ = .exp(tape.variable(2)) + x
    }
    #expect(result.says("after its tape was emptied"))
  }

  @Test func `a sweep from a variable of before its tape was emptied`() async throws {
    let result = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      let tape = Tape<Double>()
      let y = Variable.exp(tape.variable(1))
      tape.removeAll()
      _ = y.backward()
    }
    #expect(result.says("after its tape was emptied"))
  }

  @Test func `a gradient asked for a variable of after its tape was emptied`() async throws {
    let result = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      let tape = Tape<Double>()
      let gradient = tape.variable(1).backward()
      tape.removeAll()
      _ = gradient[tape.variable(2)]
    }
    #expect(result.says("before or after its tape was emptied"))
  }

  @Test func `a captured variable of an outer gradient`() async throws {
    let result = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      _ = gradient(at: [1]) { x in
        let inner = gradient(at: [2]) { y in y[0] * x[0] }
        return x[0] * inner[0]
      }
    }
    #expect(result.says("variables of two tapes are mixed"))
  }

  @Test func `a direction of another length than the point`() async throws {
    let result = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      _ = directionalDerivative(at: [1.0, 2], along: [1]) { x in x[0] * x[1] }
    }
    #expect(result.says("as many numbers as the point"))
  }

  @Test func `nothing wrong in constants, and in gradients kept from before`() {
    let tape = Tape<Double>()
    let x = tape.variable(3)
    let gradient = (x * x + Variable(constant: 2)).backward()
    tape.removeAll()
    #expect(gradient[x] == 6)
    #expect(gradient[Variable(constant: 1)] == 0)
  }
}

extension ExitTest.Result {
  /// Whether the process ended with a message of the package.
  func says(_ message: String) -> Bool {
    String(decoding: standardErrorContent, as: UTF8.self).contains(message)
  }
}

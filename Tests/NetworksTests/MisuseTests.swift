import Networks
import Testing

/// A place that is none ends the program, and says why, in every build.
@Suite struct `A matrix finds out` {
  @Test func `a column beyond its own, which would be one of the next row`() async throws {
    let result = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      _ = Matrix(rows: 2, columns: 2, repeating: 0.0)[0, 2]
    }
    #expect(result.says("no row 0 and column 2 in a matrix of 2 by 2"))
  }

  @Test func `a negative row, and a row beyond the last`() async throws {
    let first = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      _ = Matrix(rows: 2, columns: 2, repeating: 0.0)[-1, 3]
    }
    #expect(first.says("no row -1"))
    let second = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      _ = Matrix(rows: 2, columns: 2, repeating: 0.0)[row: 2]
    }
    #expect(second.says("no row 2 in a matrix of 2"))
  }

  @Test func `elements that make no rectangle, and parameters that are too few`() async throws {
    let first = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      _ = Matrix(rows: 2, columns: 2, elements: [1.0, 2, 3])
    }
    #expect(first.says("3 elements are no matrix of 2 rows and 2 columns"))
    let second = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      var network = Network(Dense(Matrix(rows: 1, columns: 2, repeating: 1.0)))
      network.parameters = [1]
    }
    #expect(second.says("1 elements are no matrix of 1 rows and 2 columns"))
  }

  @Test func `an input of another width than a layer's`() async throws {
    let result = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      let network = Network(Dense(Matrix(rows: 1, columns: 2, repeating: 1.0)))
      _ = network.cost(of: Matrix(rows: 1, columns: 3, repeating: 1.0))
    }
    #expect(result.says("the layer takes 2 inputs, not 3"))
  }
}

extension ExitTest.Result {
  /// Whether the process ended with a message of the package.
  fileprivate func says(_ message: String) -> Bool {
    String(decoding: standardErrorContent, as: UTF8.self).contains(message)
  }
}

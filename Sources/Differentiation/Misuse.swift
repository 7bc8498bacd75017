/// Ends the program with a message, in every build: a mistake of the program and not of its input.
///
/// `precondition` has no message in a release build.
@usableFromInline @inline(never)
package func misuse(
  _ message: String, file: StaticString = #fileID, line: UInt = #line
) -> Never {
  fatalError(message, file: file, line: line)
}

enum Breakpoints {
  static func find(
    in expression: Expression, _ program: Program, _ derivative: Program?
  ) -> [Breakpoint] { [] }
}

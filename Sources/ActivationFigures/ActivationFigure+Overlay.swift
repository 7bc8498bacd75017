public import Figures

extension ActivationFigure {
  /// All functions in one axes, each named at the end of its line where there is room.
  ///
  /// The members of a family count each. Without ``orders`` no derivatives are drawn. Title, size and
  /// theme are the caller's.
  public func overlay() -> Figure {
    let range = range ?? functions.window
    let orders = orders(else: [0])
    let named = functions.flatMap { function in
      function.members.indices.map { index in
        (member: function.members[index], name: name(of: index, in: function))
      }
    }
    let series = orders.flatMap { order in
      named.enumerated().map { index, pair in
        Series(
          Self.label(pair.name, order: order), style: .distinct(index, order: order),
          curve: Curve(pair.member, order: order, by: method))
      }
    }
    let panel = Panel(
      xAxis: Axis(range: range, label: .variable("x")), yAxis: Axis(range: yRange), series: series,
      guides: isAnnotated ? named.flatMap { $0.member.guides } : [],
      annotations: isAnnotated
        ? named.enumerated().flatMap { index, pair in
          pair.member.annotations(in: range, style: .distinct(index))
        } : [],
      labelsLineEnds: true)
    var figure = Figure(cells: [Cell(panel)], size: Size(640, 440))
    figure.summary = summary(over: range, orders: orders)
    return figure
  }

  /// What a member is called: in a family alone by its parameter, beside others with its function.
  private func name(of index: Int, in function: PlottedFunction) -> MathText {
    guard function.isFamily else { return function.title }
    let isAlone = functions.count == 1 && index < function.memberLabels.count
    return isAlone ? function.memberLabels[index] : function.members[index].title
  }

  /// The function's name, or its derivative's: ELU (α = 2), GELU′.
  private static func label(_ name: MathText, order: Int) -> MathText {
    switch order {
    case 0: return name
    case 1...3:
      let prime = MathText.symbol(["′", "″", "‴"][order - 1])
      // The prime stands with the name and not after its parameters.
      if case .row(let parts) = name, case .text(let first)? = parts.first, parts.count == 2 {
        let word = first.last == " " ? String(first.dropLast()) : first
        return .row([.text(word), prime, .text(" "), parts[1]])
      }
      if case .text = name { return .row([name, prime]) }
      return .row([.fenced(.parentheses, name), prime])
    default:
      return .superscript(name, .fenced(.parentheses, .number(String(order))))
    }
  }
}

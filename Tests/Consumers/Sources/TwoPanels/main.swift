import Figures
import Rendering

let steps = (0...40).map { Double($0) }
let train = steps.map { Point(x: $0, y: 2 / (1 + $0)) }
let test = steps.map { Point(x: $0, y: 2 / (1 + $0) + 0.1) }
let blue = SeriesStyle.own(Color(0x0072B2), width: 2.2)
let red = SeriesStyle.own(Color(0xD55E00), dash: [4, 2])
let losses = Panel(
  title: "Loss", xAxis: Axis(label: "step"), yAxis: Axis(label: "loss", scale: .logarithmic),
  series: [
    Series(
      "within 20 %", style: blue,
      content: .band(
        lower: train.map { Point(x: $0.x, y: 0.8 * $0.y) },
        upper: train.map { Point(x: $0.x, y: 1.2 * $0.y) })),
    Series("training", style: blue, content: .polyline(train)),
    Series("test", style: red, content: .markedLine(test, .ring)),
  ])
let counts = Panel(
  title: "Units by sign", yAxis: Axis(label: "count"),
  series: [
    Series(style: blue, content: .bars([Point(-1, 3), Point(0, 1), Point(1, 5)], width: 0.8))
  ],
  annotations: [Annotation(Point(x: 0, y: 1.4), label: "dead")])
var figure = Figure(title: "Training", panels: [losses, counts])
figure.fontSize = 12
try figure.write(to: CommandLine.arguments.dropFirst().first ?? "training.pdf")

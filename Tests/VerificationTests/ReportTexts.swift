// The texts that ``Reports as text`` expects.
// swift-format-ignore-file

extension `Reports as text` {
  static let table = #"""
Corner  f(x) = f(x)
  f′(x) = f′(x)
      compared          points  identical  agrees  kink  disagrees
  f   analytic–forward     637        637       0     0          0
  f   analytic–reverse     637        637       0     0          0
  f   forward–reverse      637        637       0     0          0
  f′  analytic–forward     637        636       0     1          0
  f′  analytic–reverse     637        636       0     1          0
  f′  forward–reverse      637        636       0     1          0
      against wider  points  ulps off  at x  result  true value
  f   analytic          636         0     –       –           –
  f   forward           636         0     –       –           –
  f   reverse           636         0     –       –           –
  f′  analytic          636         0     –       –           –
  f′  forward           636         0     –       –           –
  f′  reverse           636         0     –       –           –
  kink at 0: f′ -1 | 1; analytic, forward, reverse -1 in the subdifferential [-1, 1]
  agrees at 637 points; ulps off the true derivative: analytic 0, forward 0, reverse 0; kink at 0

ReLU  f(x) = max(0, x)
  f′(x) = f(x)
      compared        points  identical  agrees  disagrees
  f′  given–analytic     637        636       0          1
  f′  given–forward      637        636       0          1
  f′  given–reverse      637        636       0          1
  f′  given–central       38         38       0          0
      greatest difference        in            at x  first  second  true value   allowed
  f′  given–analytic          |a−b|       1.5     0    1.5       0           –  2.49e-14
  f′  given–analytic       relative         1     0    1.5       0           –  2.49e-14
  f′  given–analytic           ulps  9.01e+15     0    1.5       0           –  2.49e-14
  f′  given–forward           |a−b|       1.5     0    1.5       0           –  2.49e-14
  f′  given–forward        relative         1     0    1.5       0           –  2.49e-14
  f′  given–forward            ulps  9.01e+15     0    1.5       0           –  2.49e-14
  f′  given–reverse           |a−b|       1.5     0    1.5       0           –  2.49e-14
  f′  given–reverse        relative         1     0    1.5       0           –  2.49e-14
  f′  given–reverse            ulps  9.01e+15     0    1.5       0           –  2.49e-14
      against wider  points  ulps off  at x  result  true value
  f′  given             636         0     –       –           –
  f′  analytic          636         0     –       –           –
  f′  forward           636         0     –       –           –
  f′  reverse           636         0     –       –           –
  kink at 0: f′ 0 | 1; analytic, forward, reverse 0 in the subdifferential [0, 1]; given 1.5 NOT in the subdifferential [0, 1]
  DISAGREES: given and analytic derivative at 1 of 637 points, at x = 0; worst at x = 0: given 1.5, analytic 0, no single true value, allowed 2.49e-14

"""#

  static let csv = #"""
function,order,first,second,points,identical,agrees,kink,jump,undefined,rounding,disagrees,absolute,absolute_x,absolute_first,absolute_second,absolute_truth,absolute_allowed,relative,relative_x,relative_first,relative_second,relative_truth,relative_allowed,ulps,ulps_x,ulps_first,ulps_second,ulps_truth,ulps_allowed,passes,kink_x,kink_left,kink_right,kink_derivative,verdict
Corner,0,analytic,forward,637,637,0,0,0,0,0,0,0,,,,,,0,,,,,,0,,,,,,true,,,,,"agrees at 637 points; ulps off the true derivative: analytic 0, forward 0, reverse 0; kink at 0"
Corner,0,analytic,reverse,637,637,0,0,0,0,0,0,0,,,,,,0,,,,,,0,,,,,,true,,,,,"agrees at 637 points; ulps off the true derivative: analytic 0, forward 0, reverse 0; kink at 0"
Corner,0,forward,reverse,637,637,0,0,0,0,0,0,0,,,,,,0,,,,,,0,,,,,,true,,,,,"agrees at 637 points; ulps off the true derivative: analytic 0, forward 0, reverse 0; kink at 0"
Corner,1,analytic,forward,637,636,0,1,0,0,0,0,0,,,,,,0,,,,,,0,,,,,,true,,,,,"agrees at 637 points; ulps off the true derivative: analytic 0, forward 0, reverse 0; kink at 0"
Corner,1,analytic,reverse,637,636,0,1,0,0,0,0,0,,,,,,0,,,,,,0,,,,,,true,,,,,"agrees at 637 points; ulps off the true derivative: analytic 0, forward 0, reverse 0; kink at 0"
Corner,1,forward,reverse,637,636,0,1,0,0,0,0,0,,,,,,0,,,,,,0,,,,,,true,,,,,"agrees at 637 points; ulps off the true derivative: analytic 0, forward 0, reverse 0; kink at 0"
Corner,0,analytic,reference,636,,,,,,,,,,,,,,,,,,,,0.0,,,,,,,,,,,"agrees at 637 points; ulps off the true derivative: analytic 0, forward 0, reverse 0; kink at 0"
Corner,0,forward,reference,636,,,,,,,,,,,,,,,,,,,,0.0,,,,,,,,,,,"agrees at 637 points; ulps off the true derivative: analytic 0, forward 0, reverse 0; kink at 0"
Corner,0,reverse,reference,636,,,,,,,,,,,,,,,,,,,,0.0,,,,,,,,,,,"agrees at 637 points; ulps off the true derivative: analytic 0, forward 0, reverse 0; kink at 0"
Corner,1,analytic,reference,636,,,,,,,,,,,,,,,,,,,,0.0,,,,,,,,,,,"agrees at 637 points; ulps off the true derivative: analytic 0, forward 0, reverse 0; kink at 0"
Corner,1,forward,reference,636,,,,,,,,,,,,,,,,,,,,0.0,,,,,,,,,,,"agrees at 637 points; ulps off the true derivative: analytic 0, forward 0, reverse 0; kink at 0"
Corner,1,reverse,reference,636,,,,,,,,,,,,,,,,,,,,0.0,,,,,,,,,,,"agrees at 637 points; ulps off the true derivative: analytic 0, forward 0, reverse 0; kink at 0"
Corner,1,analytic,subdifferential,,,,,,,,,,,,,,,,,,,,,,,,,,,true,0.0,-1.0,1.0,-1.0,"agrees at 637 points; ulps off the true derivative: analytic 0, forward 0, reverse 0; kink at 0"
Corner,1,forward,subdifferential,,,,,,,,,,,,,,,,,,,,,,,,,,,true,0.0,-1.0,1.0,-1.0,"agrees at 637 points; ulps off the true derivative: analytic 0, forward 0, reverse 0; kink at 0"
Corner,1,reverse,subdifferential,,,,,,,,,,,,,,,,,,,,,,,,,,,true,0.0,-1.0,1.0,-1.0,"agrees at 637 points; ulps off the true derivative: analytic 0, forward 0, reverse 0; kink at 0"
ReLU,1,given,analytic,637,636,0,0,0,0,0,1,1.5,0.0,1.5,0.0,nan,2.4868995751603507e-14,1.0,0.0,1.5,0.0,nan,2.4868995751603507e-14,9007199254740992,0.0,1.5,0.0,nan,2.4868995751603507e-14,false,,,,,"DISAGREES: given and analytic derivative at 1 of 637 points, at x = 0; worst at x = 0: given 1.5, analytic 0, no single true value, allowed 2.49e-14"
ReLU,1,given,forward,637,636,0,0,0,0,0,1,1.5,0.0,1.5,0.0,nan,2.4868995751603507e-14,1.0,0.0,1.5,0.0,nan,2.4868995751603507e-14,9007199254740992,0.0,1.5,0.0,nan,2.4868995751603507e-14,false,,,,,"DISAGREES: given and analytic derivative at 1 of 637 points, at x = 0; worst at x = 0: given 1.5, analytic 0, no single true value, allowed 2.49e-14"
ReLU,1,given,reverse,637,636,0,0,0,0,0,1,1.5,0.0,1.5,0.0,nan,2.4868995751603507e-14,1.0,0.0,1.5,0.0,nan,2.4868995751603507e-14,9007199254740992,0.0,1.5,0.0,nan,2.4868995751603507e-14,false,,,,,"DISAGREES: given and analytic derivative at 1 of 637 points, at x = 0; worst at x = 0: given 1.5, analytic 0, no single true value, allowed 2.49e-14"
ReLU,1,given,central,38,38,0,0,0,0,0,0,0,,,,,,0,,,,,,0,,,,,,true,,,,,"DISAGREES: given and analytic derivative at 1 of 637 points, at x = 0; worst at x = 0: given 1.5, analytic 0, no single true value, allowed 2.49e-14"
ReLU,1,given,reference,636,,,,,,,,,,,,,,,,,,,,0.0,,,,,,,,,,,"DISAGREES: given and analytic derivative at 1 of 637 points, at x = 0; worst at x = 0: given 1.5, analytic 0, no single true value, allowed 2.49e-14"
ReLU,1,analytic,reference,636,,,,,,,,,,,,,,,,,,,,0.0,,,,,,,,,,,"DISAGREES: given and analytic derivative at 1 of 637 points, at x = 0; worst at x = 0: given 1.5, analytic 0, no single true value, allowed 2.49e-14"
ReLU,1,forward,reference,636,,,,,,,,,,,,,,,,,,,,0.0,,,,,,,,,,,"DISAGREES: given and analytic derivative at 1 of 637 points, at x = 0; worst at x = 0: given 1.5, analytic 0, no single true value, allowed 2.49e-14"
ReLU,1,reverse,reference,636,,,,,,,,,,,,,,,,,,,,0.0,,,,,,,,,,,"DISAGREES: given and analytic derivative at 1 of 637 points, at x = 0; worst at x = 0: given 1.5, analytic 0, no single true value, allowed 2.49e-14"
ReLU,1,analytic,subdifferential,,,,,,,,,,,,,,,,,,,,,,,,,,,true,0.0,0.0,1.0,0.0,"DISAGREES: given and analytic derivative at 1 of 637 points, at x = 0; worst at x = 0: given 1.5, analytic 0, no single true value, allowed 2.49e-14"
ReLU,1,forward,subdifferential,,,,,,,,,,,,,,,,,,,,,,,,,,,true,0.0,0.0,1.0,0.0,"DISAGREES: given and analytic derivative at 1 of 637 points, at x = 0; worst at x = 0: given 1.5, analytic 0, no single true value, allowed 2.49e-14"
ReLU,1,reverse,subdifferential,,,,,,,,,,,,,,,,,,,,,,,,,,,true,0.0,0.0,1.0,0.0,"DISAGREES: given and analytic derivative at 1 of 637 points, at x = 0; worst at x = 0: given 1.5, analytic 0, no single true value, allowed 2.49e-14"
ReLU,1,given,subdifferential,,,,,,,,,,,,,,,,,,,,,,,,,,,false,0.0,0.0,1.0,1.5,"DISAGREES: given and analytic derivative at 1 of 637 points, at x = 0; worst at x = 0: given 1.5, analytic 0, no single true value, allowed 2.49e-14"

"""#

  static let markdown = #"""
| Function |  | Compared | Points | identical | agrees | kink | jump | undefined | rounding | disagrees | Verdict |
| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |
| Corner | f | analytic–forward | 637 | 637 | 0 | 0 | 0 | 0 | 0 | 0 | agrees |
| Corner | f | analytic–reverse | 637 | 637 | 0 | 0 | 0 | 0 | 0 | 0 | agrees |
| Corner | f | forward–reverse | 637 | 637 | 0 | 0 | 0 | 0 | 0 | 0 | agrees |
| Corner | f′ | analytic–forward | 637 | 636 | 0 | 1 | 0 | 0 | 0 | 0 | agrees |
| Corner | f′ | analytic–reverse | 637 | 636 | 0 | 1 | 0 | 0 | 0 | 0 | agrees |
| Corner | f′ | forward–reverse | 637 | 636 | 0 | 1 | 0 | 0 | 0 | 0 | agrees |
| ReLU | f′ | given–analytic | 637 | 636 | 0 | 0 | 0 | 0 | 0 | 1 | **disagrees** |
| ReLU | f′ | given–forward | 637 | 636 | 0 | 0 | 0 | 0 | 0 | 1 | **disagrees** |
| ReLU | f′ | given–reverse | 637 | 636 | 0 | 0 | 0 | 0 | 0 | 1 | **disagrees** |
| ReLU | f′ | given–central | 38 | 38 | 0 | 0 | 0 | 0 | 0 | 0 | agrees |

| Function |  | Greatest difference | in |  | at x | first | second | true value | allowed |
| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| ReLU | f′ | given–analytic | \|a−b\| | 1.5 | 0 | 1.5 | 0 | – | 2.49e-14 |
| ReLU | f′ | given–analytic | relative | 1 | 0 | 1.5 | 0 | – | 2.49e-14 |
| ReLU | f′ | given–analytic | ulps | 9.01e+15 | 0 | 1.5 | 0 | – | 2.49e-14 |
| ReLU | f′ | given–forward | \|a−b\| | 1.5 | 0 | 1.5 | 0 | – | 2.49e-14 |
| ReLU | f′ | given–forward | relative | 1 | 0 | 1.5 | 0 | – | 2.49e-14 |
| ReLU | f′ | given–forward | ulps | 9.01e+15 | 0 | 1.5 | 0 | – | 2.49e-14 |
| ReLU | f′ | given–reverse | \|a−b\| | 1.5 | 0 | 1.5 | 0 | – | 2.49e-14 |
| ReLU | f′ | given–reverse | relative | 1 | 0 | 1.5 | 0 | – | 2.49e-14 |
| ReLU | f′ | given–reverse | ulps | 9.01e+15 | 0 | 1.5 | 0 | – | 2.49e-14 |

| Function |  | Against wider | points | ulps off | at x | result | true value |
| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |
| Corner | f | analytic | 636 | 0 | – | – | – |
| Corner | f | forward | 636 | 0 | – | – | – |
| Corner | f | reverse | 636 | 0 | – | – | – |
| Corner | f′ | analytic | 636 | 0 | – | – | – |
| Corner | f′ | forward | 636 | 0 | – | – | – |
| Corner | f′ | reverse | 636 | 0 | – | – | – |
| ReLU | f′ | given | 636 | 0 | – | – | – |
| ReLU | f′ | analytic | 636 | 0 | – | – | – |
| ReLU | f′ | forward | 636 | 0 | – | – | – |
| ReLU | f′ | reverse | 636 | 0 | – | – | – |

- **Corner**: kink at 0: f′ -1 \| 1; analytic, forward, reverse -1 in the subdifferential [-1, 1]
- **ReLU**: kink at 0: f′ 0 \| 1; analytic, forward, reverse 0 in the subdifferential [0, 1]; given 1.5 NOT in the subdifferential [0, 1]

- **Corner**: agrees at 637 points; ulps off the true derivative: analytic 0, forward 0, reverse 0; kink at 0
- **ReLU**: DISAGREES: given and analytic derivative at 1 of 637 points, at x = 0; worst at x = 0: given 1.5, analytic 0, no single true value, allowed 2.49e-14

"""#

  static let summary = #"""
function  kinks  points  disagree     apart  analytic  forward  reverse
Corner    0         637         0         0         0        0        0  agrees
ReLU      0         637         1  9.01e+15         0        0        0  DISAGREES
1 of 2 disagree

"""#

  static let json = #"""
[
  {
    "function": "ReLU",
    "formula": "max(0, x)",
    "derivative": "f(x)",
    "range": [-2.0, 2.0],
    "precision": "double",
    "tolerance": {"absolute": 3.552713678800501e-15, "relative": 1.4210854715202004e-14},
    "strict": false,
    "passes": false,
    "verdict": "DISAGREES: given and analytic derivative at 1 of 637 points, at x = 0; worst at x = 0: given 1.5, analytic 0, no single true value, allowed 2.49e-14",
    "comparisons": [
      {
        "order": 1,
        "first": "given",
        "second": "analytic",
        "points": 637,
        "counts": {"identical": 636, "agrees": 0, "kink": 0, "jump": 0, "undefined": 0, "rounding": 0, "disagrees": 1},
        "greatestAbsolute": {"x": 0.0, "first": 1.5, "second": 0.0, "absolute": 1.5, "relative": 1.0, "ulps": 9007199254740992, "truth": "nan", "allowed": 2.4868995751603507e-14, "agreement": "disagrees"},
        "greatestRelative": {"x": 0.0, "first": 1.5, "second": 0.0, "absolute": 1.5, "relative": 1.0, "ulps": 9007199254740992, "truth": "nan", "allowed": 2.4868995751603507e-14, "agreement": "disagrees"},
        "greatestUlps": {"x": 0.0, "first": 1.5, "second": 0.0, "absolute": 1.5, "relative": 1.0, "ulps": 9007199254740992, "truth": "nan", "allowed": 2.4868995751603507e-14, "agreement": "disagrees"},
        "worst": {"x": 0.0, "first": 1.5, "second": 0.0, "absolute": 1.5, "relative": 1.0, "ulps": 9007199254740992, "truth": "nan", "allowed": 2.4868995751603507e-14, "agreement": "disagrees"},
        "disagreement": [0.0, 0.0],
        "passes": false
      },
      {
        "order": 1,
        "first": "given",
        "second": "forward",
        "points": 637,
        "counts": {"identical": 636, "agrees": 0, "kink": 0, "jump": 0, "undefined": 0, "rounding": 0, "disagrees": 1},
        "greatestAbsolute": {"x": 0.0, "first": 1.5, "second": 0.0, "absolute": 1.5, "relative": 1.0, "ulps": 9007199254740992, "truth": "nan", "allowed": 2.4868995751603507e-14, "agreement": "disagrees"},
        "greatestRelative": {"x": 0.0, "first": 1.5, "second": 0.0, "absolute": 1.5, "relative": 1.0, "ulps": 9007199254740992, "truth": "nan", "allowed": 2.4868995751603507e-14, "agreement": "disagrees"},
        "greatestUlps": {"x": 0.0, "first": 1.5, "second": 0.0, "absolute": 1.5, "relative": 1.0, "ulps": 9007199254740992, "truth": "nan", "allowed": 2.4868995751603507e-14, "agreement": "disagrees"},
        "worst": {"x": 0.0, "first": 1.5, "second": 0.0, "absolute": 1.5, "relative": 1.0, "ulps": 9007199254740992, "truth": "nan", "allowed": 2.4868995751603507e-14, "agreement": "disagrees"},
        "disagreement": [0.0, 0.0],
        "passes": false
      },
      {
        "order": 1,
        "first": "given",
        "second": "reverse",
        "points": 637,
        "counts": {"identical": 636, "agrees": 0, "kink": 0, "jump": 0, "undefined": 0, "rounding": 0, "disagrees": 1},
        "greatestAbsolute": {"x": 0.0, "first": 1.5, "second": 0.0, "absolute": 1.5, "relative": 1.0, "ulps": 9007199254740992, "truth": "nan", "allowed": 2.4868995751603507e-14, "agreement": "disagrees"},
        "greatestRelative": {"x": 0.0, "first": 1.5, "second": 0.0, "absolute": 1.5, "relative": 1.0, "ulps": 9007199254740992, "truth": "nan", "allowed": 2.4868995751603507e-14, "agreement": "disagrees"},
        "greatestUlps": {"x": 0.0, "first": 1.5, "second": 0.0, "absolute": 1.5, "relative": 1.0, "ulps": 9007199254740992, "truth": "nan", "allowed": 2.4868995751603507e-14, "agreement": "disagrees"},
        "worst": {"x": 0.0, "first": 1.5, "second": 0.0, "absolute": 1.5, "relative": 1.0, "ulps": 9007199254740992, "truth": "nan", "allowed": 2.4868995751603507e-14, "agreement": "disagrees"},
        "disagreement": [0.0, 0.0],
        "passes": false
      },
      {
        "order": 1,
        "first": "given",
        "second": "central",
        "points": 38,
        "counts": {"identical": 38, "agrees": 0, "kink": 0, "jump": 0, "undefined": 0, "rounding": 0, "disagrees": 0},
        "greatestAbsolute": null,
        "greatestRelative": null,
        "greatestUlps": null,
        "worst": null,
        "disagreement": null,
        "passes": true
      }
    ],
    "accuracies": [
      {"order": 1, "method": "given", "points": 636, "ulps": 0.0, "x": null, "result": null, "truth": null},
      {"order": 1, "method": "analytic", "points": 636, "ulps": 0.0, "x": null, "result": null, "truth": null},
      {"order": 1, "method": "forward", "points": 636, "ulps": 0.0, "x": null, "result": null, "truth": null},
      {"order": 1, "method": "reverse", "points": 636, "ulps": 0.0, "x": null, "result": null, "truth": null}
    ],
    "kinks": [
      {
        "x": 0.0,
        "kind": "kink",
        "limits": [0.0, 0.0],
        "slopes": [0.0, 1.0],
        "answers": [
          {"method": "analytic", "derivative": 0.0, "inSubdifferential": true},
          {"method": "forward", "derivative": 0.0, "inSubdifferential": true},
          {"method": "reverse", "derivative": 0.0, "inSubdifferential": true},
          {"method": "given", "derivative": 1.5, "inSubdifferential": false}
        ]
      }
    ]
  }
]

"""#
}

/// The pages of help that belong to no command.
enum HelpTexts {
  static let formulas = """
    A formula is written in x as in Python:

      x*sigmoid(1.702*x)     leaky_relu(x, 0.1)     elu(x, alpha=2)
      where(x > 0, x, exp(x) - 1)     x if x > 0 else 0

    numbers     1, 0.5, .5, 1e-3, 1_000; pi, e, inf
    operators   + - * / ^ and **, from the weakest; -x^2 is -(x^2), 2^3^2 is 2^(3^2)
    comparisons < <= > >= == !=, with and, or, not; 0 < x < 1 is a chain; as a number 1 or 0
    choices     A if CONDITION else B, where(CONDITION, A, B)
    functions   exp expm1 exp2 log log1p log2 log10 sqrt cbrt pow abs sign min max clip floor ceil round
                sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh erf erfc norm_cdf norm_pdf
                sigmoid softplus, and every function of the catalogue (actplot list)
    prefixes    np. math. torch. F. nn. jax. tf. before a name change nothing

    A bare name is the function of x with its default parameters; case, _, - and blanks in it do not matter.
    Parameters have PyTorch's names, by position or by keyword: leaky_relu(x, negative_slope=0.1).
    A prime is a derivative: gelu'(x).
    Braces make a family, one curve for each value: "elu(x, alpha={0.5,1,2})".
    Greek letters and signs may be typed: σ(x), α, π, ×, ², ≤.

      --let a=1.702                           names a constant
      --define "my(x, a=1) = x*sigmoid(a*x)"  names a function

    A product needs its sign: 2*x. A shell takes ( ) * and blanks for its own: quote formulas.
    """

  static let formats = """
    Pictures: png, svg, pdf. The ending of -o gives the format, and --format where there is no ending;
    -o - is standard output, which must not be a terminal. Without -o a picture of functions that are named
    goes to the current folder: gelu.png, gelu-mish.png, gelu-compare.png, formula.png; that of the ten to
    plots/activations.png or plots/compare.png.

    --size WxH    2000x800, 800,600, 3.3inx2.5in, 84mmx60mm, 238ptx180pt
    --range LO:HI -5:5, -5..5, -5,5, [-5,5], -5 5, -pi:2*pi
    --at X,...    -1,0,1, -1 0 1, pi/2, inf, nan; - is one a line from standard input
    --order N     0, 0,1,2, 0..2

    Tables: table (for people), csv, json, markdown. Numbers are the shortest decimals that read back to the
    same number; inf, -inf and nan are words, in JSON texts. The first column, function, is the name or the
    formula as it may be typed, the same in every command, so that tables join on it.

    Tables, help and messages are as wide as the terminal, or COLUMNS; where neither is known, 80.
    Progress, notes and errors go to standard error, progress to terminals alone and not with --quiet;
    colour is for terminals, and never where NO_COLOR is set.
    """

  static let exitCodes = """
     0  success
     1  a check or a comparison found something wrong; a picture is written all the same
    64  wrong usage: a command, option, name, parameter, formula, range or size
    65  data that are malformed; the message names line and column
    66  an input file that cannot be opened
    74  an output that cannot be written

    A command that fails leaves every file as it was.
    """

  static var limits: String {
    "What is more is refused before anything is computed, with the limit in the message.\n\n"
      + Limits.table.map { entry in
        String(repeating: " ", count: max(0, 12 - entry.is.count)) + "\(entry.is)  \(entry.of)"
      }.joined(separator: "\n")
  }

  static let completions = """
    A shell that knows them completes commands, options, functions, themes and formats.

    bash  mkdir -p ~/.local/share/bash-completion/completions
          actplot --generate-completion-script bash \\
            > ~/.local/share/bash-completion/completions/actplot
    zsh   mkdir -p ~/.zfunc
          actplot --generate-completion-script zsh > ~/.zfunc/_actplot
          and in ~/.zshrc: fpath=(~/.zfunc $fpath); autoload -U compinit; compinit
    fish  actplot --generate-completion-script fish \\
            > ~/.config/fish/completions/actplot.fish
    """
}

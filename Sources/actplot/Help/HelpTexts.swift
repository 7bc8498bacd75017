/// The pages of help that belong to no command.
enum HelpTexts {
  static let formulas = """
    A formula is written in x as in Python:

      x*sigmoid(1.702*x)
      leaky_relu(x, 0.1)
      elu(x, alpha=2)
      where(x > 0, x, exp(x) - 1)
      x if x > 0 else 0

    It is made of

      numbers      1, 0.5, .5, 1e-3, 1_000; pi, e, inf
      operators    + - * / ^ and **; -x^2 is -(x^2), 2^3^2 is 2^(3^2)
      comparisons  < <= > >= == != with and, or, not; 0 < x < 1 is a chain
      choices      A if CONDITION else B, where(CONDITION, A, B)
      functions    exp expm1 exp2 log log1p log2 log10 sqrt pow abs sign
                   min max clip floor ceil round sin cos tan asin acos atan
                   sinh cosh tanh asinh acosh atanh erf erfc norm_cdf norm_pdf
                   sigmoid softplus, and those of the catalogue: actplot list

    Modules before a name change nothing: np.exp, F.gelu, torch.nn.functional.silu.

    A bare name is the function of x with its default parameters; case, _, - and blanks in it do not \
    matter. Parameters have PyTorch's names, by position or by keyword. A prime is a derivative, gelu'(x). \
    Greek letters and signs may be typed: σ(x), α, π, ×, ², ≤. A product needs its sign: 2*x.

    Braces make a family, one curve for each value:

      "elu(x, alpha={0.5,1,2})"

    Constants and functions of your own:

      --let a=1.702
      --define "my(x, a=1) = x*sigmoid(a*x)"

    A shell takes ( ) * < > and blanks for its own, so quote formulas.
    """

  static let formats = """
    Pictures are png, svg or pdf. The ending of -o gives the format, and --format where there is no ending; \
    -o - is standard output, which must not be a terminal. Without -o a picture of functions that are named \
    goes to the current folder: gelu.png, gelu-mish.png, gelu-compare.png, formula.png; that of the ten to \
    plots/activations.png or plots/compare.png.

    Values may be typed in several ways:

      --size   2000x800   800,600   3.3inx2.5in   84x60mm   238ptx180pt
      --range  -5:5   -5..5   -5,5   [-5,5]   -5 5   -pi:2*pi
      --at     -1,0,1   -1 0 1   pi/2   inf   -  (one a line from input)
      --order  0   0,1,2   0..2

    Tables are table (for people), csv, json or markdown. Numbers are the shortest decimals that read back \
    to the same number; inf, -inf and nan are words, in JSON texts. The first column, function, is the name \
    or the formula as it may be typed, the same in every command, so that tables join on it.

    Tables, help and messages are as wide as the terminal, or COLUMNS; where neither is known, 80. Progress \
    and errors go to standard error, progress to terminals alone and not with --quiet; colour is for \
    terminals, and never where NO_COLOR is set.
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
        String(repeating: " ", count: max(0, 13 - entry.is.count)) + "\(entry.is)  \(entry.of)"
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

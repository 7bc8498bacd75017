/// What other programs call the options of these commands.
enum OptionSynonyms {
  /// The options that a name without hyphens may stand for; the first that a command has is meant.
  static let all: [String: [String]] = {
    var all: [String: [String]] = [:]
    for (options, names) in table {
      for name in names.split(separator: " ") { all[String(name), default: []] += options }
    }
    return all
  }()

  private static let table: [([String], String)] = [
    (
      ["range"],
      "x xlim xlims xrange xmin xmax xaxis domain interval from to start stop end min max lim limits r"
    ),
    (["y-range"], "y ylim ylims yrange ymin ymax yaxis"),
    (
      ["output"],
      "out outfile outputfile file filename save saveas savefig saveto dest destination path write outdir dir"
    ),
    (["quiet"], "silent noprogress s"),
    (["no-legend"], "legend nolegend hidelegend legends key loc"),
    (["no-formula"], "formula formulas hideformula noformulas"),
    (["size"], "figsize geometry dimensions width height w h"),
    (["dpi", "scale"], "resolution ppi density"),
    (["scale"], "zoom retina hidpi pixelratio"),
    (
      ["theme"],
      "dark light darkmode style color colour colors colours colorscheme palette cmap"
    ),
    (["at", "values"], "points point xs at xvalues"),
    (["samples"], "n num number npoints numpoints linspace count resolution step"),
    (
      ["order", "derivative"],
      "derivative derivatives deriv nth orders diff grad gradient second d degree noderivative"
    ),
    (["derivative"], "df dfdx prime analytic backward"),
    (
      ["precision"],
      "dtype type float double float32 float64 fp32 fp64 fp16 bf16 half single bfloat16 digits"
    ),
    (["method"], "backend mode autodiff ad autograd forward reverse methods"),
    (["tolerance", "accuracy"], "tol rtol atol eps epsilon ulps ulp"),
    (["accuracy"], "maxulps threshold acc"),
    (["columns"], "cols col ncols ncol rows row nrows grid layout"),
    (
      ["format"],
      "fmt ext extension filetype output-format outputformat json csv markdown md table svg pdf png tex"
    ),
    (["title"], "name heading suptitle caption label t"),
    (["line-width"], "lw linewidth thickness stroke"),
    (["font-size"], "fontsize textsize"),
    (["font"], "fontfamily fontname typeface"),
    (["let"], "const constant param params parameter set var alpha beta"),
    (["define"], "def func function fn lambda"),
    (["transparent"], "nobackground background bg transparency alphachannel"),
    (["overlay"], "combine combined together oneaxes same single superimpose hold"),
    (["each"], "split separate individual multiple files"),
    (["all"], "everything catalog catalogue"),
    (["annotate"], "annotations marks extrema minima landmarks kinks labels"),
    (["search", "format"], "find filter grep query"),
    (["latex"], "tex"),
    (["steps"], "epochs epoch iterations iters iter maxiter"),
    (["rate"], "lr learningrate eta alpha stepsize"),
    (["width"], "units hiddenunits neurons hiddensize"),
    (["hidden"], "activation act nonlinearity layer function"),
    (["output-activation"], "outactivation final finalactivation"),
    (["data", "values"], "dataset datafile input csv file train i"),
    (["seed"], "randomseed rng randomstate"),
    (["inputs"], "ninputs dim dims features"),
    (["details"], "verbose full long v"),
    (["help"], "usage man h ?"),
  ]
}

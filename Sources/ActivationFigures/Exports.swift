// Whoever draws activations makes, checks and lays out what is drawn.
@_exported public import Activations
@_exported public import Figures
@_exported public import Networks
@_exported public import Verification

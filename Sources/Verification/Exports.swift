// Whoever checks an activation has one.
@_exported public import Activations

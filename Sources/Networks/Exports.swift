// Layers hold activations, and a network on a tape is written over its variables.
@_exported public import Activations

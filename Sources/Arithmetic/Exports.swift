// Whoever runs a formula over these numbers needs the scalars that they are.
@_exported public import Differentiation

// Whoever runs a formula needs the scalars that it runs over.
@_exported public import Arithmetic

// Whoever uses an activation writes formulas over its scalars.
@_exported public import Formulas

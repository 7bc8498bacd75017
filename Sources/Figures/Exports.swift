// Titles, labels and legends are written in it.
@_exported public import Notation

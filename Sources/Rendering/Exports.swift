// Whoever writes a figure to a file makes one.
@_exported public import Figures

// A formula over `Scalar` needs the operators and functions of the protocols that it refines; without
// this every file with a `/` in it would have to import RealModule as well.
@_exported public import RealModule

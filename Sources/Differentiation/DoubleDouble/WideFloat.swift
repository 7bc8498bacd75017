#if (arch(i386) || arch(x86_64)) && !os(Windows) && !os(Android)
  /// The number in which references are computed, so that a `Double`'s rounding errors show.
  ///
  /// `Float80` (64 bits of significand) where the machine has it.
  public typealias WideFloat = Float80
#else
  /// The number in which references are computed, so that a `Double`'s rounding errors show.
  ///
  /// ``DoubleDouble`` (about 100 bits), for the machine has no wider number of its own.
  public typealias WideFloat = DoubleDouble
#endif

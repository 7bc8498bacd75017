#if (arch(i386) || arch(x86_64)) && !os(Windows) && !os(Android)
  /// The number in which references are computed: wider than `Double`, so that a method's own rounding
  /// errors show.
  ///
  /// `Float80` (64 bits of significand) where the machine has it.
  public typealias WideFloat = Float80
#else
  /// The number in which references are computed.
  public typealias WideFloat = Double
#endif

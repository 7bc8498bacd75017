/// The precisions that are tried one after the other where 128 bits do not suffice.
public enum Precisions {
  enum Bits256: Precision { static var bits: Int { 256 } }
  enum Bits512: Precision { static var bits: Int { 512 } }
  enum Bits1024: Precision { static var bits: Int { 1024 } }
  enum Bits2048: Precision { static var bits: Int { 2048 } }
  enum Bits4096: Precision { static var bits: Int { 4096 } }
  enum Bits8192: Precision { static var bits: Int { 8192 } }

  /// From 256 bits by doubling to 8,192, the limit: what a fourth power of 1e−300 takes beside 1, twice.
  public static let all: [any Precision.Type] = [
    Bits256.self, Bits512.self, Bits1024.self, Bits2048.self, Bits4096.self,
    Bits8192.self,
  ]
}

/// What a picture's file says about itself besides its pixels.
public struct Metadata: Sendable, Hashable {
  /// The picture's title, or nil for none.
  public var title: String?
  /// What the picture shows, in words for those who do not see it, or nil for none.
  public var description: String?
  /// The program that drew it, with its version: `actplot 1.0`.
  public var software: String?
  /// The command that draws it again.
  public var command: String?
  /// When it was made, in seconds since 1970, or nil to leave the time out of the file.
  ///
  /// A time makes the bytes differ from run to run. Pass on `SOURCE_DATE_EPOCH` or leave it nil.
  public var creationTime: Int?

  /// Metadata; each part is left out of the file when nil.
  public init(
    title: String? = nil, description: String? = nil, software: String? = nil,
    command: String? = nil, creationTime: Int? = nil
  ) {
    self.title = title
    self.description = description
    self.software = software
    self.command = command
    self.creationTime = creationTime
  }

  /// The time of creation as ISO 8601 in UTC, `2026-01-31T12:00:00Z`.
  var creationDate: String? {
    guard let creationTime else { return nil }
    // The civil calendar's days, counted from 1 March so that leap days end the year (Hinnant 2013).
    let (days, second) = (creationTime.flooredQuotient(86_400), creationTime.floored(86_400))
    let shifted = days + 719_468
    let (era, dayOfEra) = (shifted.flooredQuotient(146_097), shifted.floored(146_097))
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let civilMonth = month < 10 ? month + 3 : month - 9
    let year = yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0)
    guard (0...9999).contains(year) else { return nil }
    func digits(_ number: Int, _ count: Int = 2) -> String {
      let text = String(number)
      return String(repeating: "0", count: count - text.count) + text
    }
    return "\(digits(year, 4))-\(digits(civilMonth))-\(digits(day))T"
      + "\(digits(second / 3600)):\(digits(second / 60 % 60)):\(digits(second % 60))Z"
  }
}

extension Int {
  fileprivate func floored(_ divisor: Int) -> Int {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }

  fileprivate func flooredQuotient(_ divisor: Int) -> Int {
    self / divisor - (self % divisor < 0 ? 1 : 0)
  }
}

import Foundation

/// How many files and connections this process may have open.
enum FileLimit {
  /// Left for the database, outbound connections, logs and commands' pipes.
  private static let reserve = 512
  /// More than this many people and platforms at once need a second machine first.
  private static let mostConnections = 16_000

  /// Takes as many as the system gives this user (a service starts with 1,024 on most) and says how many
  /// connections may be let in. Beyond that they wait in the kernel's queue: an accept that fails for want of
  /// a descriptor would go on failing as fast as it can.
  static func raise() -> Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(UInt32(RLIMIT_NOFILE.rawValue)), &limit) == 0 else {
      return reserve
    }
    let wanted = min(limit.rlim_max, rlim_t(mostConnections + reserve))
    if limit.rlim_cur < wanted {
      var raised = limit
      raised.rlim_cur = wanted
      if setrlimit(__rlimit_resource_t(UInt32(RLIMIT_NOFILE.rawValue)), &raised) == 0 {
        limit = raised
      }
    }
    let open = Int(clamping: limit.rlim_cur)
    return min(max(open - reserve, open / 2), mostConnections)
  }
}

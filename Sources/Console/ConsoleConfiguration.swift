import Foundation
import Storage

/// What the console has to know of the installation.
public struct ConsoleConfiguration: Sendable {
  /// How the world reaches us: scheme, host and port, without a path.
  public var publicURL: String
  /// The header in which the proxy in front names the caller (its last entry counts).
  public var clientAddressHeader: String?
  /// Whoever wrote a claim may not be the one who publishes it.
  public var needsSecondPair = false
  /// Milliseconds in which a publication can be taken back before anybody is told.
  public var undoMilliseconds = RumorPublishing.undoMilliseconds
  /// What a password costs to check.
  public var passwordCost: PasswordCost

  public init(publicURL: String) {
    self.publicURL = publicURL
    passwordCost = .standard
  }

  /// Whether browsers reach us over TLS; only then do they take `Secure` cookies.
  var isSecure: Bool { publicURL.hasPrefix("https://") }
}

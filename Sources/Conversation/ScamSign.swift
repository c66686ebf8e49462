import CannedResponses
import Domain
import Foundation

/// What a message asks its reader to do that honest messages do not.
enum ScamSign: String, Sendable {
  /// An Android program sent as an invitation, a parcel note, a fine.
  case apk
  /// Hand over a one-time code, a PIN or a card number.
  case code
  /// Claim aid or a prize by registering somewhere.
  case aid
  /// An address that hides where it leads.
  case link

  init?(in utterance: Utterance, _ recogniser: IntentRecogniser) {
    let words = utterance.words
    if words.contains("apk") {
      self = .apk
    } else if recogniser.mentions(.wordsCodeRequest, words) {
      self = .code
    } else if utterance.links.contains(where: Self.hidesItsTarget) {
      self = .link
    } else if recogniser.mentions(.wordsAidBait, words),
      !utterance.links.isEmpty || utterance.namesBareHost
    {
      self = .aid
    } else {
      return nil
    }
  }

  var response: CoreResponse {
    switch self {
    case .apk: .scamApk
    case .code: .scamCode
    case .aid: .scamAid
    case .link: .scamLink
    }
  }

  private static func hidesItsTarget(_ link: String) -> Bool {
    WebLink.host(link).map(LinkShortener.hosts.contains) ?? false
  }
}

extension Conversation {
  func hasApk(_ exchange: Exchange) -> Bool {
    exchange.incoming.media.contains { media in
      let name = media.fileName?.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
      return name.map { name in Self.programEndings.contains { name.hasSuffix($0) } } == true
        || media.mime == "application/vnd.android.package-archive"
    }
  }

  /// Android programs, alone, in parts, or packed once more.
  private static let programEndings = [".apk", ".xapk", ".apks", ".apkm", ".apk.zip", ".apk.rar"]
}

import Domain

/// Which claims stand behind which addresses: those of the fact-checks, and those that go round with a claim.
///
/// Addresses are compared in their canonical spelling (`WebLink`).
public struct ClaimLinks: Sendable {
  /// Of the fact-check itself.
  private var checks: [String: String] = [:]
  /// In the wordings in which a claim goes round; several claims may share one.
  private var companions: [String: Set<String>] = [:]

  public init() {}

  /// Adds a claim's addresses.
  public mutating func put(_ claim: Claim) {
    if let url = claim.url { checks[WebLink.canonical(url)] = claim.id }
    for link in Self.companions(of: claim) { companions[link, default: []].insert(claim.id) }
  }

  /// Takes them out again; `claim` as it was put in.
  public mutating func drop(_ claim: Claim) {
    if let url = claim.url.map(WebLink.canonical), checks[url] == claim.id { checks[url] = nil }
    for link in Self.companions(of: claim) {
      companions[link]?.remove(claim.id)
      if companions[link]?.isEmpty == true { companions[link] = nil }
    }
  }

  /// The claim that an address answers for, when it is exactly one.
  public func claimID(of link: String) -> String? {
    let link = WebLink.canonical(link)
    if let id = checks[link] { return id }
    guard let ids = companions[link], ids.count == 1 else { return nil }
    return ids.first
  }

  /// A link in a wording names the claim only when it is a page, and not one of those that are right by
  /// themselves and quoted by hoaxes to look so.
  private static func companions(of claim: Claim) -> Set<String> {
    var links: Set<String> = []
    for narrative in claim.narratives {
      for link in WebLink.all(in: narrative) where WebLink.isPage(link) {
        let host = WebLink.host(link) ?? ""
        if !trusted.contains(where: { host == $0.dropFirst() || host.hasSuffix($0) }) {
          links.insert(WebLink.canonical(link))
        }
      }
    }
    return links
  }

  private static let trusted = [".go.id", ".ac.id", ".sch.id", ".mil.id", ".who.int", ".un.org"]
}

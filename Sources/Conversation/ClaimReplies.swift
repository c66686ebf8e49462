import CannedResponses
import Domain
import Foundation

/// Puts claims into words: the one place where a verdict is said, and only the claim's own.
public struct ClaimReplies: Sendable {
  let responses: ResponseLibrary

  public init(_ responses: ResponseLibrary) { self.responses = responses }

  /// The answer to a person who asked about this claim.
  public func answer(_ claim: Claim, in language: Language) -> Reply {
    say(Self.answer(of: claim.verdict), claim, language)
  }

  /// What somebody is told who waited for this claim to be checked, or whose answer has changed since
  /// (`before` is the verdict they were told).
  public func notice(_ claim: Claim, before: Verdict? = nil, in language: Language) -> Reply {
    guard let before, before != claim.verdict else { return say(.noticeChecked, claim, language) }
    return say(
      .noticeChanged, claim, language, ["before": .text(name(of: before, in: language))])
  }

  /// What somebody is told whose answer has been taken back.
  public func retraction(_ claim: Claim, in language: Language) -> Reply {
    say(.noticeRetracted, claim, language)
  }

  /// The short text made for forwarding.
  public func share(_ claim: Claim, in language: Language) -> Reply {
    say(.shareClaim, claim, language)
  }

  func altered(
    _ claim: Claim, vetoes: [Match.Veto], as response: CoreResponse = .answerAltered,
    in language: Language
  ) -> Reply {
    let changes = vetoes.prefix(3).map { veto in
      ["message": ResponseValue.text(veto.inMessage), "claim": .text(veto.inClaim)]
    }
    return say(response, claim, language, ["changes": .list(changes)])
  }

  /// What a verdict is called.
  public func name(of verdict: Verdict, in language: Language) -> String {
    responses.render(Self.name(of: verdict), in: language).text
  }

  func say(
    _ response: CoreResponse, _ claim: Claim, _ language: Language,
    _ more: [String: ResponseValue] = [:]
  ) -> Reply {
    let link = Self.webAddress(claim.url)
    var values = Self.values(claim, link: link, language)
    values["verdict"] = .text(name(of: claim.verdict, in: language))
    values.merge(more) { _, new in new }
    var reply = responses.render(response, in: language, values)
    if let link { reply.link = link }
    reply.choices = reply.choices.map { choice in
      guard let id = ChoiceID(choice.id), id.argument == nil, Self.isAboutClaim(id.verb) else {
        return choice
      }
      // A longer id than platforms carry stays out: the memory knows which claim was shown last.
      let full = ChoiceID(id.verb, claim.id)
      return full.fits && ChoiceID(full.description) != nil
        ? Reply.Choice(
          id: full.description, title: choice.title, description: choice.description)
        : choice
    }
    return reply
  }

  private static func isAboutClaim(_ verb: ChoiceID.Verb) -> Bool {
    switch verb {
    case .helpful, .notThis, .share, .why: true
    default: false
    }
  }

  private static func values(
    _ claim: Claim, link: String?, _ language: Language
  ) -> [String: ResponseValue] {
    var values: [String: ResponseValue] = [
      "title": .text(shortened(claim.title, to: 200)),
      "summary": .text(shortened(claim.summary, to: 300)),
    ]
    if let link { values["url"] = .link(link) }
    // Who says so is always named: where no name is known, the house whose page it is.
    let name = claim.source?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    if let source = name.isEmpty ? link.flatMap(WebLink.host) : name {
      values["source"] = .text(source)
    }
    if let date = claim.date { values["date"] = .text(CalendarDay.spoken(date, in: language)) }
    return values
  }

  /// An address that a person may be sent to; anything else is left out.
  static func webAddress(_ url: String?) -> String? {
    guard let url, url.utf8.count <= 2_000, let parsed = URL(string: url),
      ["http", "https"].contains(parsed.scheme?.lowercased() ?? ""), parsed.host?.isEmpty == false
    else { return nil }
    return url
  }

  /// Cut after a word, with an ellipsis, when it is longer.
  static func shortened(_ text: String, to limit: Int) -> String {
    guard text.count > limit else { return text }
    let cut = text.prefix(limit - 1)
    let word = cut.lastIndex(where: \.isWhitespace) ?? cut.endIndex
    // Text without spaces is cut where it is.
    let end = text.distance(from: text.startIndex, to: word) > limit / 2 ? word : cut.endIndex
    return cut[..<end].trimmingCharacters(in: .whitespacesAndNewlines) + "…"
  }

  private static func answer(of verdict: Verdict) -> CoreResponse {
    switch verdict {
    case .hoax: .answerHoax
    case .false: .answerFalse
    case .misleading: .answerMisleading
    case .satire: .answerSatire
    case .unproven: .answerUnproven
    case .true: .answerTrue
    case .official: .answerOfficial
    }
  }

  private static func name(of verdict: Verdict) -> CoreResponse {
    switch verdict {
    case .hoax: .verdictHoax
    case .false: .verdictFalse
    case .misleading: .verdictMisleading
    case .satire: .verdictSatire
    case .unproven: .verdictUnproven
    case .true: .verdictTrue
    case .official: .verdictOfficial
    }
  }
}

extension Claim {
  /// Only what is published and has not expired answers anybody.
  func mayAnswer(on today: String) -> Bool {
    status == .published && expires.map { today <= $0 } ?? true
  }
}

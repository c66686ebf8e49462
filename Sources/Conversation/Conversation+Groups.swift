import CannedResponses
import Domain

/// Manners in a group: silent unless addressed, and then one short message.
extension Conversation {
  /// A message between other people. Where the account is set so, a forwarded one that is surely a claim to
  /// warn against is answered, once a day a claim.
  func overhear(_ exchange: inout Exchange) {
    guard exchange.turn.groups == .warnsOfHoaxes, exchange.isForwarded,
      !exchange.utterance.isEmpty
    else { return }
    let found = findings(for: exchange.utterance.text, on: exchange.today)
    guard found.confidence == .sure, let claim = found.claims.first?.claim,
      claim.verdict.isWarning, exchange.memory.warnings[claim.id] == nil
    else { return }
    exchange.memory.warnings[claim.id] = exchange.turn.now
    say(claim, &exchange)
  }

  func answerInGroup(_ exchange: inout Exchange) {
    let utterance = exchange.utterance
    if hasApk(exchange) {
      exchange.say(.scamApk)
      return
    }
    guard !utterance.isEmpty, !utterance.text.hasPrefix("/") else {
      exchange.say(utterance.text.hasPrefix("/") ? .groupPrivate : .groupEmpty)
      return
    }
    if utterance.isShort, let intent = recogniser.intent(of: utterance.words) {
      let isSmallTalk = intent.responseID.hasPrefix("small/")
      exchange.say(isSmallTalk ? .groupHello : .groupPrivate)
      return
    }
    let found = findings(for: utterance.text, on: exchange.today)
    if found.confidence == .sure || found.confidence == .altered,
      let first = found.claims.first
    {
      if found.confidence == .altered {
        exchange.say(
          ClaimReplies(responses).altered(
            first.claim, vetoes: first.match.evidence.vetoes, in: exchange.language))
      } else {
        say(first.claim, &exchange)
      }
    } else if let sign = ScamSign(in: utterance, recogniser) {
      exchange.say(sign.response)
    } else {
      exchange.say(.groupUnknown)
    }
  }

  private func say(_ claim: Claim, _ exchange: inout Exchange) {
    var reply = ClaimReplies(responses).say(.groupClaim, claim, exchange.language)
    reply.quotes = exchange.incoming.messageID
    exchange.say(reply)
  }
}

import Domain

/// What becomes of asks when the messages they were made in are deleted or changed.
extension AskStore {
  /// The same was asked again, in other messages.
  func join(_ messages: AskMessages, to row: SQLRow, in session: any SQLSession) throws {
    // What is damaged begins anew: nobody's message waits for it.
    var all = try row.optionalBlob(2).flatMap { try? AskMessages(stored: $0) }
    all?.append(messages)
    try session.execute(
      "UPDATE ask SET messages = $1 WHERE id = $2",
      [.blob((all ?? messages).stored), .integer(try row.integer(1))])
  }

  /// The sender deleted or changed a message: that they asked in it goes with it, and what they wrote there, unless
  /// they, or others, asked the same elsewhere. Of several messages that were one ask the one without the story takes
  /// its own words along.
  public func withdraw(
    messageID: String, personID: Int64, in session: any SQLSession
  ) throws {
    let message = vault.hash("message", String(personID), messageID)
    let asks = try session.query(
      """
      SELECT id, fingerprint, claim_id, messages, text, times FROM ask
      WHERE person_id = $1 AND messages IS NOT NULL
      """, [.integer(personID)])
    for ask in asks {
      guard var messages = try? AskMessages(stored: try ask.blob(3)) else { continue }
      let isOnce = try ask.integer(5) <= 1
      switch messages.remove(message) {
      case .occasion(let occasion):
        let id = SQLValue.integer(try ask.integer(0))
        if isOnce {
          try session.execute("DELETE FROM ask WHERE id = $1", [id])
        } else {
          try session.execute(
            "UPDATE ask SET messages = $1, times = times - 1 WHERE id = $2",
            [.blob(messages.stored), id])
        }
        try lose(occasion, of: ask, in: session)
      case .words(let place, let length):
        try session.execute(
          "UPDATE ask SET messages = $1 WHERE id = $2",
          [.blob(messages.stored), .integer(try ask.integer(0))])
        // What was asked a second time is still said there.
        if isOnce { try cut(place, of: length, from: ask, in: session) }
      case nil: continue
      }
    }
  }

  /// A rumor has been asked about one time less, and its words go with the last who said them.
  private func lose(
    _ occasion: AskMessages.Occasion, of ask: SQLRow, in session: any SQLSession
  ) throws {
    // What a claim answered at once was counted for no rumor.
    let counted: Int64 = try ask.optionalText(2) == nil ? 1 : 0
    try session.execute(
      """
      UPDATE rumor SET asks = CASE WHEN asks > $2 THEN asks - $2 ELSE 0 END,
        forwards = CASE WHEN forwards > $3 THEN forwards - $3 ELSE 0 END,
        text = CASE WHEN EXISTS (SELECT 1 FROM ask a WHERE a.fingerprint = rumor.fingerprint)
          THEN text ELSE NULL END
      WHERE fingerprint = $1
      """,
      [
        .integer(try ask.integer(1)), .integer(counted),
        .integer(occasion.isForwarded ? counted : 0),
      ])
  }

  /// Takes words out of what an ask, and its rumor, say.
  private func cut(
    _ place: Range<Int>, of length: Int, from ask: SQLRow, in session: any SQLSession
  ) throws {
    guard !place.isEmpty else { return }
    if let sealed = try ask.optionalBlob(4) {
      try session.execute(
        "UPDATE ask SET text = $1 WHERE id = $2",
        [
          try cut(place, of: length, from: sealed, context: "ask"), .integer(try ask.integer(0)),
        ])
    }
    let rumor = try session.query(
      """
      SELECT text FROM rumor WHERE fingerprint = $1 AND text IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM ask a WHERE a.fingerprint = rumor.fingerprint AND a.id <> $2)
      """, [.integer(try ask.integer(1)), .integer(try ask.integer(0))])
    guard let sealed = try rumor.first?.blob(0) else { return }
    try session.execute(
      "UPDATE rumor SET text = $1 WHERE fingerprint = $2",
      [
        try cut(place, of: length, from: sealed, context: "rumor"),
        .integer(try ask.integer(1)),
      ])
  }

  /// The sealed words without those at a place; none at all, if they are damaged, or not the ones that the place is in.
  private func cut(
    _ place: Range<Int>, of length: Int, from sealed: [UInt8], context: String
  ) throws -> SQLValue {
    guard var words = try? vault.open(sealed, context: context), words.count == length,
      words.indices.contains(place.lowerBound),
      place.upperBound <= words.count
    else { return .null }
    words.removeSubrange(place)
    return .blob(try vault.seal(words, context: context))
  }
}

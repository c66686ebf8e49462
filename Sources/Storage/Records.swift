import Domain

/// How an event out of a webhook is kept.
enum IncomingRecord {
  /// 2 knows LINE's token for read marks, 3 the words of the message that is answered.
  private static let version: UInt8 = 3

  static func encode(_ event: Incoming) -> [UInt8] {
    var writer = ByteWriter(version: version)
    writer.write(event.action.rawValue)
    writer.write(event.reply.rawValue)
    for text in [
      event.kind, event.sender, event.chat, event.chatType, event.messageID, event.dedupeKey,
      event.text, event.groupKey, event.forwarded?.rawValue, event.forwardOrigin, event.replyTo,
      event.target, event.replyToken, event.recipient, event.outboxKey, event.why, event.locale,
    ] {
      writer.write(text)
    }
    writer.write(event.senderIDs.sorted { $0.key < $1.key }) { writer, pair in
      writer.write(pair.key)
      writer.write(pair.value)
    }
    writer.write(event.payload) { $0.write($1) }
    writer.write(event.media) { writer, media in
      for text in [media.id, media.url, media.mime, media.sha256, media.fileName] {
        writer.write(text)
      }
      writer.write(media.size)
    }
    writer.write(event.timestamp?.milliseconds)
    writer.write(event.redelivery)
    writer.write(event.addressed)
    writer.write(event.readToken)
    writer.write(event.quotedText)
    return writer.bytes
  }

  static func decode(_ bytes: [UInt8]) throws -> Incoming {
    var reader = try ByteReader(bytes, versions: 1...version)
    guard
      let action = Incoming.Action(rawValue: try reader.readString()),
      let reply = Incoming.ReplyPolicy(rawValue: try reader.readString())
    else { throw StorageError.malformed(column: 0) }
    var event = Incoming(action: action, reply: reply)
    event.kind = try reader.readOptionalString()
    event.sender = try reader.readOptionalString()
    event.chat = try reader.readOptionalString()
    event.chatType = try reader.readOptionalString()
    event.messageID = try reader.readOptionalString()
    event.dedupeKey = try reader.readOptionalString()
    event.text = try reader.readOptionalString()
    event.groupKey = try reader.readOptionalString()
    event.forwarded = try reader.readOptionalString().flatMap(Incoming.Forwarded.init(rawValue:))
    event.forwardOrigin = try reader.readOptionalString()
    event.replyTo = try reader.readOptionalString()
    event.target = try reader.readOptionalString()
    event.replyToken = try reader.readOptionalString()
    event.recipient = try reader.readOptionalString()
    event.outboxKey = try reader.readOptionalString()
    event.why = try reader.readOptionalString()
    event.locale = try reader.readOptionalString()
    let addresses = try reader.readList { (try $0.readString(), try $0.readString()) }
    event.senderIDs = Dictionary(addresses) { first, _ in first }
    event.payload = try reader.readList { try $0.readString() }
    event.media = try reader.readList { reader in
      var media = Incoming.Media()
      media.id = try reader.readOptionalString()
      media.url = try reader.readOptionalString()
      media.mime = try reader.readOptionalString()
      media.sha256 = try reader.readOptionalString()
      media.fileName = try reader.readOptionalString()
      media.size = try reader.readOptionalInt64()
      return media
    }
    event.timestamp = try reader.readOptionalInt64().map(Timestamp.init(milliseconds:))
    event.redelivery = try reader.readBool()
    event.addressed = try reader.readBool()
    if reader.version >= 2 { event.readToken = try reader.readOptionalString() }
    if reader.version >= 3 { event.quotedText = try reader.readOptionalString() }
    return event
  }
}

/// How one part of a reply is kept until it is sent.
enum ReplyRecord {
  /// 2 knows templates, 3 pictures.
  private static let version: UInt8 = 3

  static func encode(_ reply: Reply) -> [UInt8] {
    var writer = ByteWriter(version: version)
    writer.write(reply.responseID)
    writer.write(reply.language.rawValue)
    writer.write(reply.text)
    writer.write(reply.link)
    writer.write(reply.listTitle)
    writer.write(reply.quotes)
    writer.write(reply.choices) { writer, choice in
      writer.write(choice.id)
      writer.write(choice.title)
      writer.write(choice.description)
    }
    writer.write(reply.template?.name)
    writer.write(reply.template?.parameters ?? []) { $0.write($1) }
    writer.write(reply.picture)
    return writer.bytes
  }

  static func decode(_ bytes: [UInt8]) throws -> Reply {
    var reader = try ByteReader(bytes, versions: 1...version)
    let responseID = try reader.readString()
    let language = Language(rawValue: try reader.readString()) ?? .id
    var reply = Reply(responseID: responseID, language: language, text: try reader.readString())
    reply.link = try reader.readOptionalString()
    reply.listTitle = try reader.readOptionalString()
    reply.quotes = try reader.readOptionalString()
    reply.choices = try reader.readList { reader in
      Reply.Choice(
        id: try reader.readString(), title: try reader.readString(),
        description: try reader.readOptionalString())
    }
    if reader.version >= 2 {
      let name = try reader.readOptionalString()
      let parameters = try reader.readList { try $0.readString() }
      reply.template = name.map { Reply.Template(name: $0, parameters: parameters) }
    }
    if reader.version >= 3 { reply.picture = try reader.readOptionalString() }
    return reply
  }
}

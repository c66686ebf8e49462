import Domain

@testable import Storage

/// What stands in a database that may be damaged, or comes from a server that may be another's.
let storageTargets: [String: @Sendable ([UInt8]) -> Void] = [
  // Whatever can be read is written and read again as the same.
  "record-incoming": { bytes in
    guard let event = try? IncomingRecord.decode(bytes) else { return }
    precondition((try? IncomingRecord.decode(IncomingRecord.encode(event))) == event)
  },
  "record-reply": { bytes in
    guard let reply = try? ReplyRecord.decode(bytes) else { return }
    precondition((try? ReplyRecord.decode(ReplyRecord.encode(reply))) == reply)
  },
  "record-position": { bytes in
    guard let values = try? StorePosition.decode(bytes) else { return }
    precondition((try? StorePosition.decode(StorePosition.encode(values))) == values)
  },
  "record-messages": { bytes in
    guard var messages = try? AskMessages(stored: bytes) else { return }
    precondition((try? AskMessages(stored: messages.stored)) == messages)
    for occasion in messages.occasions {
      for part in occasion.parts { _ = messages.remove(part.message) }
      _ = messages.remove(occasion.story)
    }
  },
  "postgres-values": { bytes in
    guard let first = bytes.first else { return }
    bytes.dropFirst().withUnsafeBytes { field in
      _ = PostgresType.decode(field, type: types[Int(first) % types.count])
    }
  },
]

private let types = [
  PostgresType.bool, PostgresType.bytes, PostgresType.character, PostgresType.name,
  PostgresType.int8, PostgresType.int2, PostgresType.int4, PostgresType.text, PostgresType.oid,
  PostgresType.float4, PostgresType.float8, PostgresType.unknown, PostgresType.void,
  PostgresType.bpchar, PostgresType.varchar, PostgresType.numeric, 0,
]

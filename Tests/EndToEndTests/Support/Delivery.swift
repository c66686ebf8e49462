import Crypto
import Domain
import Foundation

/// What a platform posts to a webhook.
struct Delivery: Sendable {
  var path: String
  var headers: [String: String]
  var body: [UInt8]

  /// Signs as Meta does.
  static func signature(_ body: [UInt8], secret: String = World.appSecret) -> String {
    let code = HMAC<SHA256>.authenticationCode(
      for: body, using: SymmetricKey(data: Array(secret.utf8)))
    return "sha256=" + code.map { String(format: "%02x", $0) }.joined()
  }

  static func whatsApp(body: [UInt8]) -> Delivery {
    Delivery(
      path: "/webhooks/whatsapp",
      headers: [
        "content-type": "application/json", "x-hub-signature-256": signature(body),
      ], body: body)
  }

  /// One message of somebody's.
  struct Message: Sendable {
    var from: String
    var name = "Siti Rahayu"
    var id: String
    var text: String
    var extra: [String: String] = [:]
  }

  /// A receipt for a message that we sent.
  struct Receipt: Sendable {
    var id: String
    var kind: String
    var to: String
    var key: String?
  }

  /// A WhatsApp delivery with messages and receipts.
  static func whatsApp(_ messages: [Message], receipts: [Receipt] = []) throws -> Delivery {
    var value = frame
    value["contacts"] = messages.map { ["profile": ["name": $0.name], "wa_id": $0.from] }
    value["messages"] = messages.map { message in
      [
        "from": message.from, "id": message.id, "timestamp": now, "type": "text",
        "text": ["body": message.text],
      ] as [String: Any]
    }
    if !receipts.isEmpty {
      value["statuses"] = receipts.map { receipt in
        var status: [String: Any] = [
          "id": receipt.id, "status": receipt.kind, "timestamp": now,
          "recipient_id": receipt.to,
        ]
        if let key = receipt.key { status["biz_opaque_callback_data"] = key }
        return status
      }
    }
    return try whatsApp(field: "messages", value: value)
  }

  /// A WhatsApp delivery of any kind.
  static func whatsApp(field: String, value: [String: Any]) throws -> Delivery {
    try whatsApp(
      body: json([
        "object": "whatsapp_business_account",
        "entry": [["id": "1", "changes": [["field": field, "value": value]]]],
      ]))
  }

  /// What every WhatsApp change says of our number.
  static var frame: [String: Any] {
    [
      "messaging_product": "whatsapp",
      "metadata": [
        "display_phone_number": "15550001111", "phone_number_id": World.phoneNumberID,
      ],
    ]
  }

  /// A Telegram update with one private message.
  static func telegram(update: Int64, from: Int64, text: String) throws -> Delivery {
    let person: [String: Any] = [
      "id": from, "is_bot": false, "first_name": "Siti Rahayu", "language_code": "id",
    ]
    return try telegram([
      "update_id": update,
      "message": [
        "message_id": update, "from": person, "date": Int64(Timestamp.now.seconds),
        "chat": ["id": from, "type": "private", "first_name": "Siti Rahayu"], "text": text,
      ] as [String: Any],
    ])
  }

  static func telegram(_ update: [String: Any]) throws -> Delivery {
    Delivery(
      path: "/webhooks/telegram",
      headers: [
        "content-type": "application/json",
        "x-telegram-bot-api-secret-token": World.telegramSecret,
      ], body: try json(update))
  }

  private static var now: String { String(Int64(Timestamp.now.seconds)) }

  static func json(_ value: Any) throws -> [UInt8] {
    Array(try JSONSerialization.data(withJSONObject: value, options: .fragmentsAllowed))
  }
}

/// A rumor of the sample claims, word for word as it goes round, so that its answer is sure.
enum Rumor {
  static let text =
    "Kabar gembira saudara2, kemenangan 02 ternyata blm sah!! KPU sudah siapkan jadwal pilpres putaran ke 2, siap2 ke TPS lagi ya 🙏"
  static let link = "turnbackhoax.id/2024/04/23/salah-inilah-jadwal-putaran-kedua"
}

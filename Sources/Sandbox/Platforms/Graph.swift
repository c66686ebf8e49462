import Channels

/// What Meta's Graph API has in common for WhatsApp, Messenger and Instagram.
enum Graph {
  /// The path without a leading `v25.0`, which is the caller's choice.
  static func pathWithoutVersion(_ call: PlatformCall) -> [String] {
    guard let first = call.path.first, first.first == "v",
      first.dropFirst().allSatisfy({ $0.isNumber || $0 == "." }), first.count > 1
    else { return call.path }
    return Array(call.path.dropFirst())
  }

  static func checkToken(_ call: PlatformCall) throws(Refusal) {
    if call.bearerToken == nil, call.query["access_token"]?.isEmpty != false {
      throw Refusal(
        answer: answer(
          401, 0, "AuthException", "We were unable to authenticate the app user.", call))
    }
  }

  static func expiredToken(_ call: PlatformCall) -> PlatformAnswer {
    answer(
      401, 190, "Error validating access token: Session has expired.", nil, call,
      subcode: 463)
  }

  static func unknownPath(_ call: PlatformCall) -> Refusal {
    Refusal(
      answer: answer(
        400, 100, "Unsupported request: the object does not exist or cannot be loaded.", nil, call,
        subcode: 33))
  }

  /// A refusal with HTTP 400.
  static func refusal(_ code: Int64, _ details: String, _ call: PlatformCall) -> Refusal {
    let title =
      switch code {
      case 131_008: "Required parameter is missing"
      case 131_009: "Parameter value is not valid"
      default: "Invalid parameter"
      }
    return Refusal(answer: answer(400, code, title, details, call))
  }

  /// A refusal with HTTP 400 where everything stands in the message (Messenger, Instagram).
  static func plainRefusal(_ code: Int64, _ message: String, _ call: PlatformCall) -> Refusal {
    Refusal(answer: answer(400, code, message, nil, call))
  }

  /// The error envelope.
  static func answer(
    _ status: Int, _ code: Int64, _ message: String, _ details: String?, _ call: PlatformCall,
    subcode: Int64? = nil
  ) -> PlatformAnswer {
    .json(status) { json in
      json.object("error") { json in
        json.field("message", "(#\(code)) \(message)")
        json.field("type", "OAuthException")
        json.field("code", code)
        if let details {
          json.object("error_data") { json in
            json.field("messaging_product", "whatsapp")
            json.field("details", details)
          }
        }
        if let subcode { json.field("error_subcode", subcode) }
        json.field("fbtrace_id", "A" + Identifier.letters(call, count: 22))
      }
    }
  }
}

/// Looks at the fields of a body and words what is wrong the Graph way.
struct GraphRules {
  let call: PlatformCall

  /// A string that has to be there, with so many characters (Unicode scalars).
  func string(
    _ object: JSON, _ key: String, _ length: ClosedRange<Int>, within place: String = ""
  ) throws(Refusal) -> String {
    guard let value = object[key] else { throw missing(place + key) }
    guard let text = value.string else { throw invalid(place + key) }
    guard length.contains(text.unicodeScalars.count) else {
      if text.isEmpty { throw missing(place + key) }
      throw invalid(place + key, "Length should be \(length.lowerBound) to \(length.upperBound)")
    }
    return text
  }

  /// A string that may be left out.
  func optionalString(
    _ object: JSON, _ key: String, _ length: ClosedRange<Int>, within place: String = ""
  ) throws(Refusal) -> String? {
    object[key] == nil ? nil : try string(object, key, length, within: place)
  }

  /// A file that was uploaded before, or an address from which it can be fetched.
  func checkMedia(_ media: JSON, within place: String) throws(Refusal) {
    if media["id"]?.nonEmptyString != nil { return }
    let link = try string(media, "link", 1...2_000, within: place)
    guard link.hasPrefix("https://") || link.hasPrefix("http://") else {
      throw invalid(place + "link", "Must be a URL")
    }
  }

  func missing(_ name: String) -> Refusal {
    Graph.refusal(131_008, "Parameter '\(name)' is missing", call)
  }

  func invalid(_ name: String, _ why: String = "Invalid value") -> Refusal {
    Graph.refusal(131_009, "\(name): \(why)", call)
  }
}

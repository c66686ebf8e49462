import Channels

/// The Graph API's calls by which an account is looked at and its webhook registered.
///
/// Source of the rules: Meta's pages on `/{app-id}/subscriptions`, `/{id}/subscribed_apps` and
/// `/{business-id}/message_templates`.
enum GraphSetup {
  /// Whether it is one of them.
  static func isOne(_ call: PlatformCall) -> Bool {
    let path = Graph.pathWithoutVersion(call)
    switch (call.method, path.count, path.last) {
    case ("GET", 1, _), ("GET", 2, "message_templates"), ("GET", 2, "subscribed_apps"): return true
    case ("POST", 2, "subscriptions"), ("POST", 2, "subscribed_apps"): return true
    default: return false
    }
  }

  static func check(_ call: PlatformCall, into summary: inout CallSummary) throws(Refusal) {
    let path = Graph.pathWithoutVersion(call)
    summary.account = path.first ?? ""
    summary.kind = path.count > 1 ? path[1] : "account"
    try Graph.checkToken(call)
    guard path.last == "subscriptions" else { return }
    guard call.query["access_token"]?.contains("|") == true else {
      throw Graph.plainRefusal(15, "This method must be called with an app access_token.", call)
    }
    for name in ["object", "callback_url", "verify_token", "fields"]
    where call.query[name]?.isEmpty != false {
      throw Graph.plainRefusal(100, "The parameter \(name) is required.", call)
    }
    guard call.query["callback_url"]?.hasPrefix("https://") == true else {
      throw Graph.plainRefusal(2200, "Callback verification failed: the URL must be https.", call)
    }
  }

  static func accept(_ call: PlatformCall) -> PlatformAnswer {
    let path = Graph.pathWithoutVersion(call)
    return .json(200) { json in
      switch path.count > 1 ? path[1] : "" {
      case "message_templates":
        json.array("data") { json in
          for (name, status) in [("kabar_baru", "APPROVED"), ("pengumuman", "PENDING")] {
            json.object { json in
              json.field("name", name)
              json.field("language", "id")
              json.field("status", status)
            }
          }
        }
      case "subscriptions", "subscribed_apps": json.field("success", true)
      default:
        json.field("id", path.first ?? "")
        json.field("name", "Sandbox")
        json.field("verified_name", "Sandbox")
        json.field("display_phone_number", "+62 000-0000-0001")
        json.field("quality_rating", "GREEN")
      }
    }
  }
}

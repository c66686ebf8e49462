import Channels
import Foundation

/// LINE's rules for message objects. Texts count UTF-16 units; what stands on buttons and in
/// templates counts grapheme clusters.
enum LineRules {
  /// An id of 32 hexadecimal digits behind a letter: `U` person, `C` group, `R` room.
  static func isID(_ text: String, kinds: String) -> Bool {
    guard let first = text.first, kinds.contains(first) else { return false }
    let digits = text.utf8.dropFirst()
    return digits.count == 32
      && digits.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }
  }

  static func checkMessages(_ body: JSON, _ summary: inout CallSummary) throws(Refusal) {
    let messages = body["messages"]?.elements ?? []
    guard (1...5).contains(messages.count) else {
      throw invalid("Size must be between 1 and 5", "messages")
    }
    var texts: [String] = []
    for (index, message) in messages.enumerated() {
      texts.append(try check(message, "messages[\(index)]", &summary))
    }
    summary.text = texts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The message's text.
  private static func check(
    _ message: JSON, _ place: String, _ summary: inout CallSummary
  ) throws(Refusal) -> String {
    let type = message["type"]?.string ?? ""
    var text = ""
    summary.kind = type
    switch type {
    case "text":
      text = message["text"]?.string ?? ""
      try limit(text.utf16.count, 1...5000, "\(place).text")
    case "template":
      try limit((message["altText"]?.string ?? "").count, 1...1500, "\(place).altText")
      guard let template = message["template"] else {
        throw invalid("May not be null", "\(place).template")
      }
      text = try check(template: template, "\(place).template", &summary)
      summary.kind = "buttons"
    case "image", "video", "audio":
      for name in ["originalContentUrl"] + (type == "audio" ? [] : ["previewImageUrl"]) {
        guard let url = message[name]?.string, url.hasPrefix("https://"), url.utf16.count <= 2_000
        else { throw invalid("Must be a valid HTTPS URL", "\(place).\(name)") }
      }
    case "flex":
      try limit((message["altText"]?.string ?? "").count, 1...1500, "\(place).altText")
      guard message["contents"]?.kind == .object else {
        throw invalid("May not be null", "\(place).contents")
      }
    case "sticker", "location", "imagemap": break
    default: throw invalid("Must be one of the known types", "\(place).type")
    }
    if let quick = message["quickReply"] {
      let items = quick["items"]?.elements ?? []
      try limit(items.count, 1...13, "\(place).quickReply.items", "Size")
      for (index, item) in items.enumerated() {
        let itemPlace = "\(place).quickReply.items[\(index)].action"
        guard item["type"]?.equals("action") == true, let action = item["action"] else {
          throw invalid("May not be null", itemPlace)
        }
        summary.buttons.append(try check(action: action, itemPlace))
      }
      summary.kind = "quick_reply"
    }
    return text
  }

  private static func check(
    template: JSON, _ place: String, _ summary: inout CallSummary
  ) throws(Refusal) -> String {
    let text = template["text"]?.string ?? ""
    switch template["type"]?.string {
    case "buttons":
      let isShort = template["title"] != nil || template["thumbnailImageUrl"] != nil
      try limit(text.count, 1...(isShort ? 60 : 160), "\(place).text")
      if let title = template["title"] {
        try limit((title.string ?? "").count, 1...40, "\(place).title")
      }
      try check(actions: template, 1...4, place, &summary)
      return text
    case "confirm":
      try limit(text.count, 1...240, "\(place).text")
      try check(actions: template, 2...2, place, &summary)
      return text
    case "carousel":
      let columns = template["columns"]?.elements ?? []
      try limit(columns.count, 1...10, "\(place).columns", "Size")
      var texts: [String] = []
      for (index, column) in columns.enumerated() {
        let columnPlace = "\(place).columns[\(index)]"
        let isShort = column["title"] != nil || column["thumbnailImageUrl"] != nil
        let columnText = column["text"]?.string ?? ""
        try limit(columnText.count, 1...(isShort ? 60 : 120), "\(columnPlace).text")
        try check(actions: column, 1...3, columnPlace, &summary)
        texts.append(columnText)
      }
      guard Set(columns.map { $0["actions"]?.elements.count }).count == 1 else {
        throw invalid("All columns must have the same number of actions", "\(place).columns")
      }
      return texts.joined(separator: "\n")
    default: throw invalid("Must be one of the known types", "\(place).type")
    }
  }

  private static func check(
    actions holder: JSON, _ count: ClosedRange<Int>, _ place: String, _ summary: inout CallSummary
  ) throws(Refusal) {
    let actions = holder["actions"]?.elements ?? []
    try limit(actions.count, count, "\(place).actions", "Size")
    for (index, action) in actions.enumerated() {
      summary.buttons.append(try check(action: action, "\(place).actions[\(index)]"))
    }
  }

  /// The action's label.
  private static func check(action: JSON, _ place: String) throws(Refusal) -> String {
    let label = action["label"]?.string ?? ""
    try limit(label.count, 1...20, "\(place).label")
    switch action["type"]?.string {
    case "message": try limit((action["text"]?.string ?? "").count, 1...300, "\(place).text")
    case "postback":
      try limit((action["data"]?.string ?? "").utf16.count, 1...300, "\(place).data")
      if let shown = action["displayText"] {
        try limit((shown.string ?? "").count, 1...300, "\(place).displayText")
      }
    case "uri":
      let address = action["uri"]?.string ?? ""
      try limit(address.utf16.count, 1...1000, "\(place).uri")
      guard ["https:", "http:", "line:", "tel:"].contains(where: address.hasPrefix) else {
        throw invalid("Invalid action URI", "\(place).uri")
      }
    case "datetimepicker", "camera", "cameraRoll", "location", "clipboard": break
    default: throw invalid("Must be one of the known types", "\(place).type")
    }
    return label
  }

  private static func limit(
    _ count: Int, _ range: ClosedRange<Int>, _ place: String, _ what: String = "Length"
  ) throws(Refusal) {
    if !range.contains(count) {
      throw invalid("\(what) must be between \(range.lowerBound) and \(range.upperBound)", place)
    }
  }

  static func invalid(_ message: String, _ property: String) -> Refusal {
    Refusal(
      answer: .json(400) { json in
        json.field("message", "The request body has 1 error(s)")
        json.array("details") { json in
          json.object { json in
            json.field("message", message)
            json.field("property", property)
          }
        }
      })
  }
}

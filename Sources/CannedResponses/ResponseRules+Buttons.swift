import Domain
import Foundation

/// Where buttons and links lead.
extension ResponseRules {
  mutating func buttons(_ response: CannedResponse, _ core: CoreResponse?) {
    let buttons = response.front.choices
    var titles: Set<String> = []
    for button in buttons {
      let mistake =
        if let target = button.id.responseID { mistake(opening: target) } else {
          mistake(doing: button.id)
        }
      if let mistake {
        error(response, button.line, "Tombol \"\(button.title)\" \(mistake)")
      }
      if !button.id.fits {
        error(response, button.line, "Tombol \"\(button.title)\": tujuannya lebih dari 64 huruf.")
      }
      let limit =
        buttons.count > 3 ? ResponseChecker.rowTitle : ResponseChecker.buttonTitle
      if button.title.utf16.count > limit {
        warning(
          response, button.line,
          "Tulisan tombol \"\(button.title)\" \(button.title.utf16.count) huruf; paling panjang \(limit)."
        )
      }
      if let description = button.description,
        description.utf16.count > ResponseChecker.rowDescription
      {
        warning(response, button.line, "Keterangan tombol \"\(button.title)\" lebih dari 72 huruf.")
      }
      if !titles.insert(button.title).inserted {
        error(response, button.line, "Ada dua tombol bertulisan \"\(button.title)\".")
      }
    }
    if buttons.count > ResponseChecker.listRows {
      error(
        response, response.front.lines["choices"] ?? 0,
        "Ada \(buttons.count) tombol; paling banyak \(ResponseChecker.listRows).")
    }
    if let list = response.front.list, list.utf16.count > ResponseChecker.buttonTitle {
      warning(response, response.front.lines["list"] ?? 0, "list: paling panjang 20 huruf.")
    }
  }

  /// Why a button cannot open a response; `nil`: it can.
  private func mistake(opening target: String) -> String? {
    guard ids.contains(target) else { return "menuju \(target), yang tidak ada." }
    switch CannedResponse.area(of: target) {
    case "words": return "menuju \(target): itu daftar ungkapan, bukan jawaban."
    case "verdict": return "menuju \(target): itu sebutan, bukan jawaban."
    case OpenArea.quiz.rawValue: return "menuju soal kuis; pakai do: quiz."
    case OpenArea.topic.rawValue:
      return "menuju \(target); pakai do: topic:\(target.drop { $0 != "/" }.dropFirst())."
    default: break
    }
    guard let core = CoreResponse(rawValue: target), !core.standsAlone else { return nil }
    if core.isTopic { return "menuju \(target): itu nama langganan, bukan jawaban." }
    if let deed = core.deed {
      return "menuju \(target), tetapi tidak melakukannya; pakai do: \(deed)."
    }
    return "menuju \(target), yang hanya masuk akal kalau bot sendiri mengirimnya."
  }

  /// Why a button cannot do what it says; `nil`: it can.
  private func mistake(doing id: ChoiceID) -> String? {
    let allowed: [String]
    var isOptional = false
    switch id.verb {
    case .topic:
      allowed = ids.filter { $0.hasPrefix("topic/") }.map { String($0.dropFirst(6)) }.sorted()
    case .language:
      allowed = Language.allCases.map(\.rawValue)
      isOptional = true
    case .rate: allowed = (1...5).map(String.init)
    case .subscribe, .unsubscribe:
      allowed = CoreResponse.allCases.filter(\.isTopic).map { String($0.rawValue.dropFirst(10)) }
      isOptional = true
    case .say: return nil
    case .claim, .pick: return "memakai do: \(id.verb.rawValue), yang hanya dipakai bot sendiri."
    default:
      return id.argument == nil
        ? nil : "memakai do: \(id), padahal \(id.verb.rawValue) tidak punya pilihan di belakangnya."
    }
    guard let argument = id.argument else {
      return isOptional
        ? nil
        : "memakai do: \(id.verb.rawValue) tanpa pilihannya, misalnya \(id.verb.rawValue):\(allowed.first ?? "…")."
    }
    return allowed.contains(argument)
      ? nil : "memakai do: \(id), yang tidak ada. Pilihannya: \(allowed.joined(separator: ", "))."
  }

  /// The link of the preview, and those in the texts.
  mutating func links(_ response: CannedResponse) {
    if let link = response.front.link {
      address(link, response, response.front.lines["link"] ?? 0, isPreview: true)
    }
    let isLesson = [OpenArea.quiz.rawValue, OpenArea.tips.rawValue].contains(response.area)
    // What is asked about in a quiz is as it goes round; what a lesson names may be a trap.
    if response.area != OpenArea.quiz.rawValue {
      addresses(in: response.body, from: response.bodyLine, response, areNamed: isLesson)
    }
    if let explanation = response.explanation {
      addresses(in: explanation, from: response.explanationLine, response, areNamed: true)
    }
  }

  /// - Parameter areNamed: what is written without its `https://` is spoken of, not meant to be opened.
  private mutating func addresses(
    in text: ResponseTemplate, from line: Int, _ response: CannedResponse, areNamed: Bool
  ) {
    let lines = text.source.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, text) in lines.enumerated() where text.contains("/") {
      for word in text.split(whereSeparator: { $0.isWhitespace || "()<>\"“”*_".contains($0) }) {
        if word.contains("{{") { continue }
        if let start = word.firstRange(of: "http") {
          let link = word[start.lowerBound...]
          // With nothing behind it the word itself is spoken of: *alamat yang diawali https://*.
          let names = link.drop { $0 != ":" }.contains { $0.isLetter || $0.isNumber }
          if names, link.hasPrefix("http:") || link.hasPrefix("https:") {
            address(String(link), response, line + index, isPreview: false)
          }
        } else if !areNamed, let short = Self.shortAddress(in: word) {
          address("https://\(short)", response, line + index, isPreview: false)
        }
      }
    }
  }

  /// The short address that a word is, whatever is glued to its front (`👉s.id/x`, `Info:bit.ly/x`).
  private static func shortAddress(in word: Substring) -> Substring? {
    guard let slash = word.firstIndex(of: "/") else { return nil }
    let host = word[..<slash].reversed().prefix {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-")
    }
    let start = word.index(slash, offsetBy: -host.count)
    let name = word[start..<slash].lowercased()
    return LinkShortener.hosts.contains(name.hasPrefix("www.") ? String(name.dropFirst(4)) : name)
      ? word[start...] : nil
  }

  private mutating func address(
    _ link: String, _ response: CannedResponse, _ line: Int, isPreview: Bool
  ) {
    let name = isPreview ? "link: " : ""
    guard !link.contains(where: \.isWhitespace), let url = URL(string: link),
      let scheme = url.scheme?.lowercased(), ["https", "http"].contains(scheme),
      let host = url.host?.lowercased(), host.contains("."), url.user == nil
    else {
      error(
        response, line,
        "\(name)harus alamat lengkap yang diawali https://, tanpa spasi.")
      return
    }
    if LinkShortener.hosts.contains(host.hasPrefix("www.") ? String(host.dropFirst(4)) : host) {
      error(
        response, line,
        "\(name)alamat pendek (\(host)) menyembunyikan tujuannya: pakai alamat aslinya.")
    } else if scheme == "http" {
      warning(response, line, "\(name)pakai https://, bukan http://, kalau situsnya punya.")
    }
  }
}

import Domain
import Foundation

/// The form of a claim: from fields to a claim, with everything that is wrong said in one go.
struct ClaimForm: Sendable {
  static let titleLimit = 300
  static let summaryLimit = 4_000
  static let narrativeLimit = 2_000
  static let mostNarratives = 50

  var claim: Claim
  var problems: [String] = []

  /// - Parameter id: of the claim that is edited.
  init(_ form: Form, id: String, status: Claim.Status) {
    func optional(_ name: String) -> String? { form[name].isEmpty ? nil : form[name] }
    claim = Claim(
      id: id, title: form["judul"].split(whereSeparator: \.isNewline).joined(separator: " "),
      verdict: Verdict(rawValue: form["hasil"]) ?? .unproven, summary: form["penjelasan"],
      url: optional("tautan"), source: optional("sumber"), date: optional("tanggal"),
      language: ["id", "jv", "en"].contains(form["bahasa"]) ? form["bahasa"] : "id",
      narratives: Self.narratives(form.raw("bunyi")), status: status,
      expires: optional("berlaku"))
    // Only an election body's own announcement says so.
    if claim.isOfficial {
      problems.append("Hasil “Resmi” hanya untuk pengumuman lembaga, lewat halaman Pengumuman.")
    }
    if claim.title.isEmpty { problems.append("Judul masih kosong.") }
    if claim.title.count > Self.titleLimit {
      problems.append("Judul terlalu panjang: paling banyak \(Self.titleLimit) huruf.")
    }
    if claim.summary.count > Self.summaryLimit {
      problems.append("Penjelasan terlalu panjang: paling banyak \(Self.summaryLimit) huruf.")
    }
    if let url = claim.url, !Self.isWebAddress(url) {
      problems.append("Tautan harus alamat lengkap yang diawali https:// atau http://.")
    }
    for (name, day) in [("Tanggal", claim.date), ("Berlaku sampai", claim.expires)] {
      if let day, !Self.isDay(day) {
        problems.append("\(name) harus tanggal, misalnya 2026-03-03.")
      }
    }
    if claim.narratives.count > Self.mostNarratives {
      problems.append("Bunyi kabar terlalu banyak: paling banyak \(Self.mostNarratives).")
    }
    if claim.narratives.contains(where: { $0.count > Self.narrativeLimit }) {
      problems.append("Ada bunyi kabar yang lebih dari \(Self.narrativeLimit) huruf.")
    }
  }

  /// Wordings are paragraphs: an empty line stands between two of them.
  static func narratives(_ text: String) -> [String] {
    var narratives: [String] = []
    var lines: [Substring] = []
    func end() {
      let text = lines.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
      if !text.isEmpty, !narratives.contains(text) { narratives.append(text) }
      lines = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) { end() } else { lines.append(line) }
    }
    end()
    return narratives
  }

  static func isWebAddress(_ text: String) -> Bool {
    guard text.utf8.count <= 2_000, let url = URL(string: text),
      url.scheme == "https" || url.scheme == "http", url.host?.isEmpty == false
    else { return false }
    return text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
  }

  static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return text.utf8.count == 10 && parts.count == 3 && (1...12).contains(parts[1])
      && (1...31).contains(parts[2])
  }

  /// A new claim's id: the day, and enough chance that two never meet.
  static func newID(at now: Timestamp) -> String {
    let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
    let tail = (0..<8).map { _ in letters.randomElement() ?? "x" }
    return "kkd-\(IndonesianMoment.isoDay(now).replacing("-", with: ""))-\(String(tail))"
  }
}

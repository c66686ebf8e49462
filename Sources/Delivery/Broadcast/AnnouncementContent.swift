import Conversation
import Domain
import Foundation

extension AnnouncementContent {
  /// Whether it may be kept; with `isComplete`, whether it may be sent.
  ///
  /// - Throws: `AnnouncementProblem`.
  func check(
    for kind: Announcement.Kind, organisation: Organisation, isComplete: Bool = false
  ) throws {
    for (language, text) in texts {
      let name = "(\(language.rawValue))"
      guard text.title.count <= AnnouncementDesk.titleLimit else {
        throw AnnouncementProblem(
          "Judul \(name) paling panjang \(AnnouncementDesk.titleLimit) huruf.")
      }
      guard text.body.count <= AnnouncementDesk.bodyLimit else {
        throw AnnouncementProblem("Isi \(name) paling panjang \(AnnouncementDesk.bodyLimit) huruf.")
      }
    }
    if let link {
      guard let url = URL(string: link), url.scheme == "https" || url.scheme == "http",
        url.host?.isEmpty == false, link.utf8.count <= 500
      else { throw AnnouncementProblem("Tautan harus alamat lengkap yang diawali https://.") }
    }
    for id in topics {
      guard let topic = Topic.named(id), topic.organisations.contains(organisation) else {
        throw AnnouncementProblem("\(organisation.name) tidak mengirim ke topik “\(id)”.")
      }
    }
    let known = Set(District.all.map(\.id))
    for id in districts where !known.contains(id) {
      throw AnnouncementProblem("Tidak ada kecamatan “\(id)” di Jombang.")
    }
    if let urgentReason, urgentReason.count < 10 {
      throw AnnouncementProblem("Tulis alasan mengapa ini mendesak (paling sedikit 10 huruf).")
    }
    guard isComplete else { return }
    guard let text = texts[.id], !text.title.isBlank, !text.body.isBlank else {
      throw AnnouncementProblem("Judul dan isi bahasa Indonesia wajib ada.")
    }
    for (language, text) in texts where text.title.isBlank || text.body.isBlank {
      throw AnnouncementProblem(
        "Versi \(language.rawValue) belum lengkap: isi judul dan isinya, atau kosongkan keduanya.")
    }
    guard kind != .announcement || !topics.isEmpty else {
      throw AnnouncementProblem("Pilih paling sedikit satu topik.")
    }
  }
}

extension AnnouncementContent {
  /// All of it as one text, the same for the same content.
  ///
  /// - Parameter picture: what tells its picture from others.
  func text(
    state: Announcement.State, note: String = "", picture: String? = nil
  ) throws -> String {
    struct Whole: Encodable {
      var state: String
      var note: String?
      var texts: [String: Announcement.Text]
      var topics: [String]
      var districts: [String]
      var link: String?
      var picture: String?
      var urgentReason: String?
      var sendAt: Int64?
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let whole = Whole(
      state: state.rawValue, note: note.isEmpty ? nil : note,
      texts: Dictionary(uniqueKeysWithValues: texts.map { ($0.key.rawValue, $0.value) }),
      topics: topics, districts: districts, link: link, picture: picture,
      urgentReason: urgentReason, sendAt: sendAt?.milliseconds)
    return String(decoding: try encoder.encode(whole), as: UTF8.self)
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

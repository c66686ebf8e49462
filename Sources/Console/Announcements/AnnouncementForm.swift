import Conversation
import Domain
import Foundation

/// The form of an announcement, with what was typed into it.
struct AnnouncementForm: Sendable {
  struct Version: Sendable {
    var code: String
    var name: String
    var title: String
    var body: String
    var isRequired: Bool
  }
  struct Choice: Sendable {
    var value: String
    var name: String
    var isChosen: Bool
  }

  var heading = "Pengumuman baru"
  var action = "/console/pengumuman"
  var version: Int64 = 0
  /// Under which the browser keeps what is typed.
  var keep = "pengumuman-baru"
  /// Where somebody else's text differs from this one.
  var differences: [ClaimComparison.Field] = []
  var hasDifferences = false
  /// `ralat`, `penarikan`, or nothing.
  var kind: String?
  var versions: [Version]
  var topics: [Choice]
  var districts: [Choice]
  /// Corrections go to exactly those who got what they correct.
  var hasAudience = true
  var link: String
  var urgent: String
  /// As `datetime-local` writes it, in Western Indonesian time.
  var sendAt: String
  var titleLimit = 120
  var bodyLimit = 700

  private static let languages: [(Language, String)] = [
    (.id, "Bahasa Indonesia"), (.jv, "Basa Jawa"), (.en, "English"),
  ]

  static func name(of language: Language) -> String {
    languages.first { $0.0 == language }?.1 ?? language.rawValue
  }

  static let topicNames = [
    "kpu": "Pengumuman KPU", "bawaslu": "Pengumuman Bawaslu",
    "pengumuman": "KPU dan Bawaslu bersama", "hoaks": "Hoaks minggu ini",
    "kiat": "Kiat mingguan",
  ]

  /// An empty one.
  init(topicsOf organisation: Organisation) {
    self.init(organisation, texts: [:], topics: [], districts: [])
    link = ""
    urgent = ""
    sendAt = ""
    // Most organisations have one topic of their own.
    if topics.count >= 1 { topics[0].isChosen = true }
  }

  /// One as it is stored.
  init(_ item: Announcement) {
    self.init(
      item.organisation, texts: item.texts, topics: item.topics, districts: item.districts)
    link = item.link ?? ""
    urgent = item.urgentReason ?? ""
    sendAt = item.sendAt.map(Self.local) ?? ""
    place(of: item)
  }

  /// What was sent.
  init(_ form: Form, topicsOf organisation: Organisation) {
    var texts: [Language: Announcement.Text] = [:]
    for (language, _) in Self.languages {
      texts[language] = .init(
        title: form["judul-\(language.rawValue)"], body: form["isi-\(language.rawValue)"])
    }
    self.init(
      organisation, texts: texts, topics: form.all("topik"), districts: form.all("kecamatan"))
    link = form["tautan"]
    urgent = form["mendesak"]
    sendAt = form["waktu"]
    version = Int64(form["versi"]) ?? 0
  }

  private init(
    _ organisation: Organisation, texts: [Language: Announcement.Text], topics: [String],
    districts: [String]
  ) {
    versions = Self.languages.map { language, name in
      Version(
        code: language.rawValue, name: name, title: texts[language]?.title ?? "",
        body: texts[language]?.body ?? "", isRequired: language == .id)
    }
    self.topics = Topic.all.filter { $0.organisations.contains(organisation) }.map {
      Choice(
        value: $0.id, name: Self.topicNames[$0.id] ?? $0.id, isChosen: topics.contains($0.id))
    }
    self.districts = District.all.map {
      Choice(value: $0.id, name: $0.name, isChosen: districts.contains($0.id))
    }
    link = ""
    urgent = ""
    sendAt = ""
  }

  /// It changes this one.
  mutating func place(of item: Announcement) {
    heading = "Ubah pengumuman"
    action = "/console/pengumuman/\(item.id)"
    keep = "pengumuman-\(item.id)"
    if version == 0 { version = item.version }
    hasAudience = item.kind == .announcement
  }

  /// It follows the one whose place it has.
  mutating func follow(as kind: Announcement.Kind) {
    heading = kind == .withdrawal ? "Tarik pengumuman" : "Ralat pengumuman"
    self.kind = kind == .withdrawal ? "penarikan" : "ralat"
    action += "/susulan"
    keep += "-susulan"
    hasAudience = false
  }

  /// Somebody saved another text meanwhile.
  mutating func differ(from theirs: Announcement) {
    version = theirs.version
    differences = versions.flatMap { mine -> [ClaimComparison.Field] in
      let text = Language(rawValue: mine.code).flatMap { theirs.texts[$0] }
      return [("Judul", text?.title ?? "", mine.title), ("Isi", text?.body ?? "", mine.body)]
        .filter { $0.1 != $0.2 }
        .map {
          ClaimComparison.Field(
            name: "\($0.0) (\(mine.code))", pieces: TextComparison($0.1, $0.2).pieces)
        }
    }
    hasDifferences = !differences.isEmpty
  }

  /// - Throws: `AnnouncementRefusal`.
  func content(like old: Announcement? = nil) throws -> AnnouncementContent {
    var texts: [Language: Announcement.Text] = [:]
    for version in versions {
      guard let language = Language(rawValue: version.code) else { continue }
      texts[language] = .init(title: version.title, body: version.body)
    }
    var moment: Timestamp?
    if !sendAt.isEmpty {
      guard let parsed = Self.moment(sendAt) else {
        throw AnnouncementRefusal("Waktu kirim tidak terbaca.")
      }
      moment = parsed
    }
    return AnnouncementContent(
      texts: texts,
      topics: hasAudience ? topics.filter(\.isChosen).map(\.value) : old?.topics ?? [],
      districts: hasAudience ? districts.filter(\.isChosen).map(\.value) : old?.districts ?? [],
      link: link.isEmpty ? nil : link, urgentReason: urgent.isEmpty ? nil : urgent,
      sendAt: moment)
  }

  private static func formatter() -> ISO8601DateFormatter {
    let formatter = ISO8601DateFormatter()
    formatter.formatOptions = [.withInternetDateTime]
    return formatter
  }

  private static func local(_ moment: Timestamp) -> String {
    let wall = Date(timeIntervalSince1970: moment.seconds + 7 * 3600)
    return String(formatter().string(from: wall).prefix(16))
  }

  private static func moment(_ text: String) -> Timestamp? {
    formatter().date(from: String(text.prefix(16)) + ":00+07:00").map {
      Timestamp(seconds: $0.timeIntervalSince1970)
    }
  }
}

import CannedResponses
import Domain
import Hummingbird
import Storage

/// The list of canned answers: which languages each has, which are stale or differ from their files.
///
/// All at once would be a long way on a phone: a kind is opened, or words are looked for; at first there is what
/// wants looking after.
struct ResponseListPage: Sendable {
  let desk: ConsoleDesk

  var routes: [ConsoleRoute] { [.get("jawaban", show)] }

  private struct Model {
    struct Area {
      var name: String
      var rows: [Row]
    }
    struct Row {
      var id: String
      var start: String
      var languages: [Cell]
      var warnings: [String]
    }
    struct Cell {
      var name: String
      var path: String
      var isThere: Bool
      var isEdited: Bool
      var differs: Bool
    }
    struct Kind {
      var path: String
      var name: String
      var count: Int
      var isOpen: Bool
    }
    struct Choice {
      var value: String
      var name: String
    }
    var frame: Frame
    var words: String
    var kinds: [Kind]
    var isFirst: Bool
    var areas: [Area]
    var isEmpty: Bool
    var count: Int
    var missing: Int
    var stale: Int
    var differing: Int?
    var openAreas: [Choice]
    var mayWrite: Bool
    var error: String?
  }

  @Sendable private func show(_ request: ConsoleRequest) async throws -> Response {
    let member = try request.member
    if request.query.has("nama"), member.may(.responsesWrite) {
      let name = request.query["nama"].lowercased()
      let area = request.query["bidang"]
      if ResponseDesk.isName(name), OpenArea(rawValue: area) != nil {
        return desk.redirect(to: "/console/jawaban/id/\(area)/\(name)")
      }
    }
    let set = try await ResponseDesk(desk: desk).read()
    let problems = ResponseChecker(
      set.sources, today: IndonesianMoment.isoDay(.now)
    ).problems
    let warnings = Dictionary(grouping: problems) { $0.path }
    let words = request.query["kata"].lowercased()
    var byID: [String: [Language: ResponseSource]] = [:]
    for source in set.sources {
      let parts = source.path.split(separator: "/", maxSplits: 1)
      guard parts.count == 2, let language = Language(rawValue: String(parts[0])) else { continue }
      byID[String(parts[1].dropLast(3)), default: [:]][language] = source
    }
    let open = request.query["jenis"]
    var areas: [String: [Model.Row]] = [:]
    var counts: [String: Int] = [:]
    var missing = 0
    var stale = 0
    for (id, sources) in byID.sorted(by: { $0.key < $1.key }) {
      let texts = sources.values.map(\.text).joined(separator: "\n")
      let area = String(id.prefix { $0 != "/" })
      counts[area, default: 0] += 1
      let cells = Language.allCases.map { language in
        let path = "\(language.rawValue)/\(id).md"
        return Model.Cell(
          name: language.rawValue, path: ResponseDesk.address(path),
          isThere: sources[language] != nil,
          isEdited: set.standing(of: path) == .edited,
          differs: set.standing(of: path) == .differs)
      }
      missing += cells.count { !$0.isThere }
      let said = Language.allCases.flatMap { warnings["\($0.rawValue)/\(id).md"] ?? [] }
      stale += said.isEmpty ? 0 : 1
      let isWanted =
        if !words.isEmpty {
          id.contains(words) || texts.lowercased().contains(words)
        } else if !open.isEmpty {
          area == open
        } else {
          !said.isEmpty || cells.contains { !$0.isThere || $0.differs }
        }
      guard isWanted else { continue }
      areas[area, default: []].append(
        Model.Row(
          id: id, start: Self.start(sources[.id]?.text ?? texts), languages: cells,
          warnings: said.map(\.message)))
    }
    let differing = set.differing
    let model = Model(
      frame: desk.frame(request, "Jawaban", in: .responses), words: request.query["kata"],
      kinds: counts.sorted { Self.areaName($0.key) < Self.areaName($1.key) }.map {
        Model.Kind(
          path: "/console/jawaban?jenis=\($0.key)", name: Self.areaName($0.key), count: $0.value,
          isOpen: words.isEmpty && $0.key == open)
      }, isFirst: words.isEmpty && open.isEmpty,
      areas: areas.sorted { $0.key < $1.key }.map {
        Model.Area(name: Self.areaName($0.key), rows: $0.value)
      }, isEmpty: areas.isEmpty, count: byID.count, missing: missing, stale: stale,
      differing: differing > 0 ? differing : nil,
      openAreas: OpenArea.allCases.map {
        Model.Choice(value: $0.rawValue, name: Self.areaName($0.rawValue))
      }, mayWrite: member.may(.responsesWrite),
      error: request.query.has("nama")
        ? "Nama hanya boleh huruf kecil, angka dan tanda hubung." : nil)
    return desk.page(.responses, model)
  }

  /// The first words that a person would read.
  private static func start(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.first?.hasPrefix("---") == true {
      lines = lines.dropFirst()
      lines = lines[(lines.firstIndex { $0.hasPrefix("---") } ?? lines.startIndex)...].dropFirst()
    }
    let line = lines.first { !$0.allSatisfy(\.isWhitespace) } ?? ""
    return line.count > 90 ? "\(line.prefix(90))…" : String(line)
  }

  private static func areaName(_ area: String) -> String {
    [
      "answer": "Jawaban klaim", "faq": "Pertanyaan umum", "quiz": "Soal kuis", "tips": "Kiat",
      "topic": "Topik", "small": "Obrolan ringan", "menu": "Menu", "notice": "Pemberitahuan",
      "play": "Kuis", "privacy": "Privasi", "scam": "Penipuan", "share": "Untuk dibagikan",
      "words": "Kata-kata yang dipahami", "verdict": "Nama hasil", "subscribe": "Langganan",
      "media": "Gambar dan suara", "group": "Grup", "feedback": "Tanggapan", "help": "Bantuan",
      "language": "Bahasa", "hello": "Sapaan", "staff": "Bicara dengan petugas",
      "stop": "Berhenti", "tip": "Kiat sekali", "announcement": "Pengumuman",
    ][area] ?? area
  }
}

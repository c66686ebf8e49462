import Domain
import Hummingbird

/// How people subscribe: a link or a QR code that opens their messenger with the words already written.
struct SubscribePages: Sendable {
  let pages: SitePages

  private struct Way {
    var name: String
    var link: String
    var code: String
  }

  private struct TopicRow {
    var name: String
    var words: String
    var ways: [Way]
  }

  private struct Model {
    var frame: PageFrame
    var topics: [TopicRow]
    var hasWays: Bool
  }

  /// What the page calls the topics.
  private static let names = [
    "kpu": "Pengumuman KPU Jombang", "bawaslu": "Pengumuman Bawaslu Jombang",
    "pengumuman": "Pengumuman KPU dan Bawaslu", "hoaks": "Hoaks minggu ini",
    "kiat": "Kiat mingguan",
  ]

  /// `/langganan`: every topic with its links and codes.
  func page() -> Response {
    let topics = Topic.all.map { topic in
      TopicRow(
        name: Self.names[topic.id] ?? topic.id, words: Self.words(topic.id),
        ways: links(topic.id).map {
          Way(name: $0.name, link: $0.link, code: "/langganan/\(topic.id)/\($0.id).svg")
        })
    }
    let frame = pages.frame(
      .subscribe, title: "Berlangganan · Tabayun",
      description: "Terima pengumuman resmi KPU dan Bawaslu Jombang lewat WhatsApp atau Telegram.",
      path: "/langganan")
    return pages.html(
      .subscribe,
      Model(frame: frame, topics: topics, hasWays: topics.contains { !$0.ways.isEmpty }),
      maxAge: 3600)
  }

  /// `/langganan/TOPIC/CHANNEL.svg`: the code alone, to be printed.
  func code(context: some RequestContext) throws -> Response {
    let topic = context.parameters.get("topic") ?? ""
    let name = context.parameters.get("file") ?? ""
    guard Topic.named(topic) != nil, name.hasSuffix(".svg"),
      let way = links(topic).first(where: { $0.id == name.dropLast(4) }),
      let svg = QRCode.svg(way.link)
    else { throw SiteProblem.notFound }
    return pages.text(svg, type: "image/svg+xml")
  }

  private func links(_ topic: String) -> [(id: String, name: String, link: String)] {
    let words = ShareLinks.encode(Self.words(topic))
    var links: [(id: String, name: String, link: String)] = []
    if let number = pages.configuration.whatsAppNumber {
      links.append(
        ("whatsapp", "WhatsApp", "https://wa.me/\(ShareLinks.encode(number))?text=\(words)"))
    }
    if let bot = pages.configuration.telegramBot {
      links.append(
        (
          "telegram", "Telegram",
          "https://t.me/\(ShareLinks.encode(bot))?start=langganan-\(topic)"
        ))
    }
    if let number = pages.configuration.smsNumber {
      links.append(("sms", "SMS", "sms:\(number)?body=\(words)"))
    }
    return links
  }

  /// What a person sends to subscribe.
  private static func words(_ topic: String) -> String { "LANGGANAN \(topic.uppercased())" }
}

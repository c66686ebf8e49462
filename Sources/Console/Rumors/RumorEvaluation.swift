import Domain

/// How well near-identical texts are joined: measured on texts of which it is known what they are copies of.
public struct RumorEvaluation: Sendable, Encodable {
  /// A text and the story that it is a copy of.
  public struct Item: Sendable {
    public var text: String
    public var story: String

    public init(text: String, story: String) {
      self.text = text
      self.story = story
    }
  }

  public var texts = 0
  public var stories = 0
  public var clusters = 0
  /// Texts that came after another one of their story…
  public var copies = 0
  /// …and the share of them that landed in the cluster with most of that story.
  public var joined = 0.0
  /// The share of texts in whose cluster their own story is the most frequent one.
  public var purity = 0.0

  /// Joins the texts in their order, as they would come in.
  public init(_ items: [Item]) {
    let joiner = RumorJoiner()
    var clusterOf: [Int64] = []
    var next: Int64 = 0
    for item in items {
      if let id = joiner.rumor(of: item.text) {
        clusterOf.append(id)
        joiner.add(item.text, to: id)
      } else {
        next += 1
        clusterOf.append(next)
        joiner.add(item.text, to: next)
      }
    }
    var storiesIn: [Int64: [String: Int]] = [:]
    var clustersOf: [String: [Int64: Int]] = [:]
    for (item, cluster) in zip(items, clusterOf) {
      storiesIn[cluster, default: [:]][item.story, default: 0] += 1
      clustersOf[item.story, default: [:]][cluster, default: 0] += 1
    }
    texts = items.count
    stories = clustersOf.count
    clusters = storiesIn.count
    copies = texts - stories
    let together = clustersOf.values.reduce(0) { $0 + ($1.values.max() ?? 1) - 1 }
    joined = copies > 0 ? Double(together) / Double(copies) : 1
    let pure = storiesIn.values.reduce(0) { $0 + ($1.values.max() ?? 0) }
    purity = texts > 0 ? Double(pure) / Double(texts) : 1
  }
}

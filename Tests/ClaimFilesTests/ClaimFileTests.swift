import ClaimFiles
import Domain
import Testing

@Suite("Claims in files")
struct ClaimFileTests {
  private func rows(_ text: String, _ format: ClaimFormat = .auto, name: String = "-") -> [ClaimRow]
  {
    ClaimFile.rows(in: Array(text.utf8), format: format, name: name)
  }

  private func claims(_ rows: [ClaimRow]) -> [Claim] { rows.compactMap { try? $0.result.get() } }

  private func problems(_ rows: [ClaimRow]) -> [String] {
    rows.compactMap { row in
      if case .failure(let problem) = row.result { "\(row.line): \(problem)" } else { nil }
    }
  }

  @Test("JSON lines: each bad line is named with its reason, the rest is read")
  func jsonLines() throws {
    let rows = rows(
      """
      {"id":"a","title":"Satu","verdict":"SALAH","body":"Karena","url":"https://x.id/a","date":"2024-02-29"}

      {"id":"b","title":"Dua","verdict":"hoaks","narratives":["n1","n2"],"narrative":"n3"}
      not json
      ["a"]
      {"id":"c"}
      {"title":"tanpa id"}
      {"id":"d d","title":"spasi"}
      {"id":"e","title":"x","verdict":"entah"}
      {"id":"f","title":"x","date":"2023-02-29"}
      {"id":"g","title":"x","url":"javascript:alert(1)"}
      {"id":"h","title":"x","narratives":"bukan daftar"}
      {"title":"dari alamat","url":"https://x.id/b"}
      """)
    let good = claims(rows)
    #expect(good.map(\.title) == ["Satu", "Dua", "dari alamat"])
    #expect(good[0].verdict == .false)
    #expect(good[0].summary == "Karena")
    #expect(good[1].narratives == ["n1", "n2", "n3"])
    #expect(good[2].id == "url-" + good[2].id.dropFirst(4) && good[2].id.utf8.count == 20)
    #expect(
      problems(rows).map { String($0.prefix(while: { $0 != ":" })) }
        == ["4", "5", "6", "7", "8", "9", "10", "11", "12"])
  }

  @Test("CSV: quotes, line ends in fields, semicolons and a byte order mark")
  func csv() throws {
    let rows = rows(
      "\u{FEFF}id;title;verdict;narratives\r\na;\"Dengan \"\"kutip\"\"; dan titik koma\";salah;\"satu\ndua\"\r\nb;Dua;resmi;\r\nc;x;y;z;terlalu banyak\r\n",
      name: "claims.csv")
    let good = claims(rows)
    #expect(good.map(\.id) == ["a", "b"])
    #expect(good[0].title == "Dengan \"kutip\"; dan titik koma")
    #expect(good[0].narratives == ["satu", "dua"])
    #expect(good[1].verdict == .official)
    #expect(problems(rows).count == 1)
    #expect(problems(rows)[0].hasPrefix("5:"))
  }

  @Test("ClaimReview: one, a list, a graph and a data feed")
  func claimReview() throws {
    let review = """
      {"@context":"https://schema.org","@type":"ClaimReview","url":"https://x.id/1","claimReviewed":"Bumi datar",
      "datePublished":"2024-01-02T10:00:00+07:00","author":{"@type":"Organization","name":"Pemeriksa"},
      "reviewRating":{"@type":"Rating","alternateName":"Salah"}}
      """
    for text in [
      review, "[\(review)]", "{\"@graph\":[\(review)]}",
      "{\"@type\":\"DataFeed\",\"dataFeedElement\":[{\"item\":[\(review)]}]}",
    ] {
      let claim = try #require(claims(rows(text)).first)
      #expect(claim.title == "Bumi datar")
      #expect(claim.verdict == .false)
      #expect(claim.source == "Pemeriksa")
      #expect(claim.date == "2024-01-02")
    }
  }

  @Test("RSS: the verdict stands before the title")
  func feed() throws {
    let rows = rows(
      """
      <?xml version="1.0"?><rss version="2.0"><channel><title>Cek</title><item>
      <title>[SALAH] Video banjir &amp; gempa</title><link>https://x.id/2</link>
      <pubDate>Tue, 03 Mar 2026 10:00:00 +0700</pubDate><description><![CDATA[<p>Itu video <b>lama</b>.</p>]]></description>
      </item><item><title>[ANU] x</title><link>https://x.id/3</link></item></channel></rss>
      """)
    let claim = try #require(claims(rows).first)
    #expect(claim.title == "Video banjir & gempa")
    #expect(claim.verdict == .false)
    #expect(claim.date == "2026-03-03")
    #expect(claim.summary == "Itu video lama .")
    #expect(claim.source == "Cek")
    #expect(problems(rows).count == 1)
  }

  @Test(
    "Atom, references, attributes with a > in them; a feed that breaks off gives what came before")
  func atom() throws {
    let rows = rows(
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title type='a>b'>Cek</title><!-- <item> -->
      <entry><title>(HOAKS) Gempa &#x22;besar&#34; &bogus; 1 &lt; 2</title>
      <link rel="self" href="https://x.id/self"/><link href="https://x.id/4?a=1&amp;b=2"/>
      <updated>2026-03-03T01:02:03Z</updated></entry><entry><title>x
      """, .rss)
    let claim = try #require(claims(rows).first)
    #expect(claim.title == "Gempa \"besar\" &bogus; 1 < 2")
    #expect(claim.verdict == .hoax)
    #expect(claim.url == "https://x.id/4?a=1&b=2")
    #expect(claim.date == "2026-03-03")
    #expect(problems(rows).count == 1)
  }

  @Test("what is written is read again", arguments: [ClaimFormat.jsonl, .csv])
  func roundTrip(format: ClaimFormat) throws {
    let claim = Claim(
      id: "a:1", title: "=HYPERLINK(\"x\"), \"kutip\"", verdict: .misleading,
      summary: "Baris satu\nbaris dua; titik koma", url: "https://x.id/?a=1&b=2", source: "S, T",
      date: "2026-03-03", narratives: ["satu", "dua, tiga"])
    let text =
      format == .csv
      ? ClaimWriter.csvHeader + "\n" + ClaimWriter.csvRecord(claim) + "\n"
      : try ClaimWriter.jsonLine(claim) + "\n"
    #expect(claims(rows(text, format)) == [claim])
  }

  @Test("no bytes bring it down")
  func garbage() {
    var generator = SystemRandomNumberGenerator()
    let seeds = [
      "{\"id\":\"a\",\"title\":\"b\"}\n", "id,title\n\"a\",\"b\n",
      "<rss><item a='b'><title>[x]]&#1;</title></item><![CDATA[x", "[[{",
    ]
    for seed in seeds {
      for format in ClaimFormat.allCases {
        for _ in 0..<200 {
          var bytes = Array(seed.utf8)
          for _ in 0..<3 {
            bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(in: 0...255)
          }
          _ = ClaimFile.rows(in: bytes, format: format, name: "-")
        }
      }
    }
  }
}

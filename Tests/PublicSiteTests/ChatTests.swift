import Domain
import Foundation
import PublicSite
import ServiceLifecycle
import Testing

private let key = "0123456789abcdef"

@Suite("Web chat", .timeLimit(.minutes(2)))
struct ChatTests {
  @Test("a form's message is stored and its answer stands on the next page")
  func form() async throws {
    try await RunningSite.run { site in
      let session = try await site.newSession()
      let sent = try await site.post(
        "/coba/pesan", form: ["key": key, "after": "0", "text": " air garam\r\nobat flu \u{0} "],
        session)
      #expect(sent.status == 303)
      #expect(site.house.messages.map(\.text) == ["air garam\nobat flu"])
      let next = try await site.get(
        String((sent.headers["location"] ?? "").prefix { $0 != "#" }), session)
      #expect(next.body.contains("<div class=\"bubble\" lang=\"id\"><p><strong>HOAKS</strong>"))
      #expect(next.body.contains("<button name=\"button\" value=\"fb:yes\">Membantu</button>"))
      #expect(!next.body.contains("http-equiv"))
    }
  }

  @Test("a page without its answer yet looks again by itself, a few times")
  func refresh() async throws {
    try await RunningSite.run { site in
      let session = try await site.newSession()
      let first = try await site.get("/coba?menunggu=0", session)
      #expect(
        first.body.contains(
          "<noscript><meta http-equiv=\"refresh\" content=\"3;url=/coba?menunggu=0&amp;kali=2#akhir\">"
        ))
      let last = try await site.get("/coba?menunggu=0&kali=5", session)
      #expect(!last.body.contains("http-equiv"))
    }
  }

  @Test("a pressed button is stored as its id, not as text")
  func button() async throws {
    try await RunningSite.run { site in
      let session = try await site.newSession()
      _ = try await site.post("/coba/pesan", form: ["key": key, "button": "fb:no"], session)
      _ = try await site.post("/coba/pesan", json: #"{"key":"\#(key)","button":"fb:yes"}"#, session)
      #expect(site.house.messages.map(\.button) == ["fb:no", "fb:yes"])
      #expect(site.house.messages.allSatisfy { $0.text == nil })
    }
  }

  @Test("the same key and text again is the same message; an old form with a new text is not")
  func sameKey() async throws {
    try await RunningSite.run { site in
      let session = try await site.newSession()
      for text in ["satu", "satu", "dua"] {
        let sent = try await site.post(
          "/coba/pesan", json: #"{"key":"\#(key)","text":"\#(text)"}"#, session)
        #expect(sent.status == 202)
      }
      #expect(site.house.messages.map(\.text) == ["satu", "dua"])
      #expect(site.house.messages.allSatisfy { $0.key.count == 32 })
    }
  }

  @Test("replies after a number, as JSON; everybody sees only their own")
  func replies() async throws {
    try await RunningSite.run { site in
      let (mine, other) = (try await site.newSession(), try await site.newSession())
      for text in ["satu", "dua"] {
        _ = try await site.post(
          "/coba/pesan", json: #"{"key":"\#(key)","text":"\#(text)"}"#, mine)
      }
      let answer = try await site.get("/coba/balasan?after=1", mine)
      let items = try JSONDecoder().decode(Replies.self, from: Data(answer.body.utf8)).replies
      #expect(items.map(\.sequence) == [2])
      #expect(items.first?.html.contains("dua") == true)
      #expect(try await site.get("/coba/balasan?after=0", other).body == #"{"replies":[]}"#)
      #expect(try await site.get("/coba", other).body.contains("data-after=\"0\""))
    }
  }

  @Test("the page shows the newest fifty replies")
  func history() async throws {
    try await RunningSite.run { site in
      let session = try await site.newSession()
      _ = try await site.post("/coba/pesan", json: #"{"key":"\#(key)","text":"x"}"#, session)
      let name = try #require(site.house.messages.first?.session)
      for number in 2...450 { site.house.add("kabar \(number)", to: name) }
      let page = try await site.get("/coba", session)
      #expect(page.body.contains("data-after=\"450\""))
      #expect(page.body.contains("data-sequence=\"401\""))
      #expect(!page.body.contains("data-sequence=\"400\""))
    }
  }

  @Test("a stream brings replies as they come, resumes after the last one, and ends by itself")
  func stream() async throws {
    try await RunningSite.run(configure: { configuration in
      configuration.streamMilliseconds = 1500
      configuration.heartbeatMilliseconds = 200
    }) { site in
      let session = try await site.newSession()
      async let whole = site.get("/coba/aliran?after=0", session)
      _ = try await site.post("/coba/pesan", json: #"{"key":"\#(key)","text":"satu"}"#, session)
      let page = try await whole
      #expect(page.headers["content-type"] == "text/event-stream")
      #expect(page.body.contains("id: 1\nevent: balasan\ndata: {"))
      #expect(page.body.components(separatedBy: "event: balasan").count == 2)
      #expect((2...9).contains(page.body.components(separatedBy: ":\n\n").count))
      let resumed = try await site.get(
        "/coba/aliran?after=0", session.merging(["last-event-id": "1"]) { $1 })
      #expect(!resumed.body.contains("event: balasan"))
    }
  }

  @Test("a shutdown ends open streams at once")
  func shutdown() async throws {
    let started = ContinuousClock.now
    try await RunningSite.run { site in
      let session = try await site.newSession()
      async let whole = site.get("/coba/aliran?after=0", session)
      _ = try await site.post("/coba/pesan", json: #"{"key":"\#(key)","text":"satu"}"#, session)
      // Give the stream the time to be open: its reply shows that it is, but only when it ends.
      while site.house.waits == 0 { try await Task.sleep(for: .milliseconds(5)) }
      await site.services.triggerGracefulShutdown()
      #expect(try await whole.body.contains("event: balasan"))
    }
    #expect(ContinuousClock.now - started < .seconds(10))
  }

  @Test("beyond the limit of open streams a browser is told to poll")
  func streamLimit() async throws {
    try await RunningSite.run(configure: { $0.streamLimit = 0 }) { site in
      let page = try await site.get("/coba/aliran", try await site.newSession())
      #expect(page.status == 200)
      #expect(page.body == "event: penuh\ndata: {}\n\n")
    }
  }

  @Test("leaving the conversation starts another")
  func restart() async throws {
    try await RunningSite.run { site in
      let session = try await site.newSession()
      let answer = try await site.post("/coba/baru", form: [:], session)
      #expect(answer.status == 303)
      let cookie = try #require(answer.headers["set-cookie"])
      #expect(!cookie.hasPrefix(session["cookie"] ?? "?"))
    }
  }
}

@Suite("What the web chat refuses", .timeLimit(.minutes(2)))
struct ChatRefusalTests {
  @Test("a signed cookie over https: host only, no script, same site")
  func cookie() async throws {
    try await RunningSite.run { site in
      let cookie = try await site.get("/coba").headers["set-cookie"] ?? ""
      #expect(cookie.hasPrefix("__Host-tabayun="))
      for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=2592000"] {
        #expect(cookie.localizedCaseInsensitiveContains(part), "\(part)")
      }
    }
  }

  @Test(
    "a cookie that was made up or changed is nobody's",
    arguments: ["", "x", "AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAA.", ".", "a.b.c", "é.é"])
  func forged(value: String) async throws {
    try await RunningSite.run { site in
      let forged = ["cookie": "__Host-tabayun=\(value)"]
      #expect(try await site.get("/coba/balasan", forged).status == 401)
      #expect(try await site.get("/coba/aliran", forged).status == 401)
      let sent = try await site.post("/coba/pesan", form: ["key": key, "text": "x"], forged)
      #expect(sent.status == 401)
      #expect(sent.body.contains("izinkan cookie"))
    }
  }

  @Test("one changed letter in name or signature is noticed")
  func changed() async throws {
    try await RunningSite.run { site in
      let cookie = try await site.newSession()["cookie"] ?? ""
      for place in [17, cookie.count - 10] {
        var letters = Array(cookie)
        letters[place] = letters[place] == "A" ? "B" : "A"
        #expect(try await site.get("/coba/balasan", ["cookie": String(letters)]).status == 401)
      }
    }
  }

  @Test(
    "a change asked for by another site is refused",
    arguments: [
      (["origin": "https://jahat.example"], 403), (["origin": "null"], 403),
      (["sec-fetch-site": "cross-site"], 403), (["sec-fetch-site": "same-site"], 403),
      (["sec-fetch-site": "none"], 403),
      (["origin": "https://cek.example.id", "sec-fetch-site": "cross-site"], 403),
      (["origin": "https://cek.example.id.jahat.example"], 403),
      (["origin": "https://cek.example.id"], 202), (["sec-fetch-site": "same-origin"], 202),
      ([:], 202),
    ] as [([String: String], Int)])
  func crossSite(headers: [String: String], status: Int) async throws {
    try await RunningSite.run { site in
      let session = try await site.newSession()
      let all = session.merging(headers) { $1 }
      let sent = try await site.post("/coba/pesan", json: #"{"key":"\#(key)","text":"x"}"#, all)
      #expect(sent.status == status)
      #expect(site.house.messages.count == (status == 202 ? 1 : 0))
      let restarted = try await site.post("/coba/baru", form: [:], all)
      #expect(restarted.status == (status == 202 ? 303 : 403))
    }
  }

  @Test("reached under another name, its own page may still send")
  func otherName() async throws {
    try await RunningSite.run { site in
      let headers = try await site.newSession().merging(["origin": site.address]) { $1 }
      let sent = try await site.post("/coba/pesan", json: #"{"key":"\#(key)","text":"x"}"#, headers)
      #expect(sent.status == 202)
    }
  }

  @Test(
    "what is empty, malformed or too long is refused with words",
    arguments: [
      (#"{"key":"0123456789","text":"  \n "}"#, 400), (#"{"key":"0123456789"}"#, 400),
      (#"{"key":"kurang","text":"x"}"#, 400), (#"{"key":"a b c d e f","text":"x"}"#, 400),
      (#"{"text":"x"}"#, 400), (#"[]"#, 400), ("", 400), ("{", 400),
      (#"{"key":"0123456789","button":"a b"}"#, 400),
      (#"{"key":"0123456789","button":"\#(String(repeating: "a", count: 65))"}"#, 400),
      (#"{"key":"0123456789","text":"\#(String(repeating: "a", count: 4001))"}"#, 413),
      (#"{"key":"0123456789","text":"\#(String(repeating: "a", count: 70_000))"}"#, 413),
    ])
  func malformed(json: String, status: Int) async throws {
    try await RunningSite.run { site in
      let sent = try await site.post("/coba/pesan", json: json, try await site.newSession())
      #expect(sent.status == status)
      #expect(sent.body.hasPrefix(#"{"error":""#))
      #expect(site.house.messages.isEmpty)
    }
  }

  @Test("the longest message passes, counted as browsers count")
  func longest() async throws {
    try await RunningSite.run { site in
      let session = try await site.newSession()
      let text = String(repeating: "😀", count: 2000)
      let sent = try await site.post("/coba/pesan", form: ["key": key, "text": text], session)
      #expect(sent.status == 303)
      #expect(site.house.messages.map(\.text) == [text])
      let more = try await site.post(
        "/coba/pesan", form: ["key": key, "text": text + "a"], session)
      #expect(more.status == 413)
      #expect(more.body.contains("paling banyak 4.000 huruf"))
    }
  }

  @Test("who sends too fast is told how long to wait, and others are not slowed")
  func tooFast() async throws {
    try await RunningSite.run(configure: {
      $0.sessionBurst = 2
      $0.sessionPerMinute = 1
    }) { site in
      let session = try await site.newSession()
      var last = Page(status: 0, headers: [:], body: "")
      for number in 1...3 {
        last = try await site.post(
          "/coba/pesan", json: #"{"key":"\#(key)","text":"\#(number)"}"#, session)
      }
      #expect(last.status == 429)
      let seconds = try #require(last.headers["retry-after"].flatMap { Int($0) })
      #expect((30...60).contains(seconds))
      #expect(last.body.contains("dalam \(seconds) detik"))
      #expect(site.house.messages.count == 2)
      let other = try await site.post(
        "/coba/pesan", json: #"{"key":"\#(key)","text":"x"}"#, try await site.newSession())
      #expect(other.status == 202)
    }
  }

  @Test("new sessions do not evade the limit of one network address")
  func address() async throws {
    try await RunningSite.run(configure: {
      $0.clientAddressHeader = "X-Forwarded-For"
      $0.addressBurst = 2
      $0.addressPerMinute = 1
    }) { site in
      var statuses: [Int] = []
      for forwarded in ["1.1.1.1, 9.9.9.9", "2.2.2.2, 9.9.9.9", "3.3.3.3, 9.9.9.9", "8.8.8.8"] {
        let headers = try await site.newSession().merging(["x-forwarded-for": forwarded]) { $1 }
        statuses.append(
          try await site.post("/coba/pesan", json: #"{"key":"\#(key)","text":"x"}"#, headers).status
        )
      }
      #expect(statuses == [202, 202, 429, 202])
    }
  }

  @Test("when a message cannot be stored the form comes back with the text and the same key")
  func notStored() async throws {
    try await RunningSite.run { site in
      let session = try await site.newSession()
      site.house.setDown(true)
      let form = ["key": key, "text": "kabar & rahasia"]
      let sent = try await site.post("/coba/pesan", form: form, session)
      #expect(sent.status == 503)
      #expect(sent.headers["retry-after"] == "5")
      #expect(sent.body.contains("belum tersimpan"))
      #expect(sent.body.contains("kabar &amp; rahasia</textarea>"))
      #expect(sent.body.contains("name=\"key\" value=\"\(key)\""))
      let json = try await site.post(
        "/coba/pesan", json: #"{"key":"\#(key)","text":"kabar & rahasia"}"#, session)
      #expect(json.status == 503)
      #expect(json.body.contains("belum tersimpan"))
      site.house.setDown(false)
      #expect(try await site.post("/coba/pesan", form: form, session).status == 303)
      #expect(site.house.messages.count == 1)
    }
  }
}

@Suite("Failures and headers", .timeLimit(.minutes(2)))
struct FailureTests {
  @Test("every answer carries the security headers, failed ones too")
  func headers() async throws {
    try await RunningSite.run { site in
      for path in [
        "/", "/coba", "/tidak-ada", "/klaim/x", "/robots.txt", "/coba/balasan", "/aset/x",
      ] {
        let headers = try await site.get(path).headers
        let policy = headers["content-security-policy"] ?? ""
        #expect(policy.contains("default-src 'none'"), "\(path)")
        #expect(policy.contains("frame-ancestors 'none'"), "\(path)")
        #expect(!policy.contains("unsafe"), "\(path)")
        #expect(headers["x-content-type-options"] == "nosniff", "\(path)")
        #expect(headers["referrer-policy"] == "same-origin", "\(path)")
      }
    }
  }

  @Test("no page holds an inline script or style")
  func inline() async throws {
    try await RunningSite.run { site in
      for path in ["/", "/coba", "/tentang", "/privasi", "/tidak-ada"] {
        let page = try await site.get(path)
        #expect(!page.body.contains(/<script>|<style| style="| on[a-z]+="/), "\(path)")
      }
    }
  }

  @Test("a store that is away makes a page that says so; the log names no one's words")
  func storeAway() async throws {
    try await RunningSite.run { site in
      let session = try await site.newSession()
      site.house.setDown(true)
      for path in ["/", "/?q=kata+rahasia", "/klaim/x", "/sitemap.xml"] {
        let page = try await site.get(path)
        #expect(page.status == 503, "\(path)")
        #expect(page.headers["retry-after"] != nil)
        #expect(page.body.contains("layanan sedang terganggu"))
        #expect(!page.body.contains("INSERT"))
      }
      _ = try await site.post("/coba/pesan", form: ["key": key, "text": "kata rahasia"], session)
      let log = site.log.lines
      #expect(log.count == 5)
      #expect(
        !log.contains { $0.contains("rahasia") || $0.contains("INSERT") || $0.contains("klaim/x") })
    }
  }
}

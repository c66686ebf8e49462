import CannedResponses
import Domain
import Foundation
import Testing

@testable import Conversation

@Suite("Decisions")
struct DecisionTests {
  private func decide(
    _ incoming: Incoming, memory: Memory = Memory(), channel: Channel = .whatsapp, minute: Int = 0
  ) throws -> Decision {
    try World.shared.get().conversation.decide(
      Turn(
        incoming: incoming, channel: channel, memory: memory,
        now: Timestamp(seconds: 1_795_500_000 + Double(minute) * 60)))
  }

  private func message(_ text: String) -> Incoming {
    Incoming(
      action: .message, reply: .required, kind: "text", chatType: "private", messageID: "m",
      text: text)
  }

  @Test("answer every kind of event that requires it, and none that forbids it")
  func policies() throws {
    for action in Incoming.Action.allCases {
      for kind in ["text", "image", "made-up"] {
        for text in [nil, "halo", "🙏"] {
          for chat in [nil, "group"] {
            var incoming = Incoming(action: action, reply: .required, kind: kind, chatType: chat)
            incoming.text = text
            incoming.addressed = true
            #expect(try !decide(incoming).replies.isEmpty)
            incoming.reply = .forbidden
            #expect(try decide(incoming).replies.isEmpty)
          }
        }
      }
    }
  }

  @Test("hold against whatever people and platforms send")
  func hostileTexts() throws {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "assalamualaikum", "stop", "hapus data saya", "ya", "2", "/", "/start", "@bot", "\n", " ",
      "http://",
      "https://bit.ly/x", "s.id/", "a/b", "*", "_", "{{", "}}", "\u{202E}", "\u{0}", "👨‍👩‍👧", "ﷺ",
      "𝐡𝐞𝐥𝐥𝐨",
      String(repeating: "a", count: 300), "otp", ".apk", "benarkah", "kuis", "1️⃣", "é", "'", "…",
    ]
    var memory = Memory()
    for round in 0..<400 {
      let text = (0..<Int.random(in: 0..<8, using: &random))
        .compactMap { _ in pieces.randomElement(using: &random) }.joined(separator: " ")
      var incoming = message(text)
      if round % 3 == 0 { incoming.forwarded = .many }
      if round % 5 == 0 {
        incoming.action = .callback
        incoming.payload = [text]
      }
      // Minutes apart: what follows at once may belong to the message before it, and is not answered again.
      let decision = try decide(incoming, memory: memory, minute: round * 5)
      #expect(!decision.replies.isEmpty, "\(text)")
      memory = Memory(stored: decision.memory.stored)
      #expect(decision.memory.stored.count < 16_384)
      for choice in decision.replies.flatMap(\.choices) {
        #expect(ChoiceID(choice.id) != nil)
        #expect(choice.id.utf8.count <= 64)
      }
    }
  }

  @Test("take a text of a megabyte in stride")
  func longText() throws {
    let start = ContinuousClock.now
    _ = try decide(message(String(repeating: "kabar palsu beredar ", count: 50_000)))
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test("are the same for the same turn")
  func purity() throws {
    let first = try decide(message("BSU 2026"))
    let second = try decide(message("BSU 2026"))
    #expect(first.replies == second.replies)
    #expect(first.effects == second.effects)
    #expect(first.memory == second.memory)
  }

  @Test("never put the person's words into the memory")
  func discreteMemory() throws {
    let decision = try decide(message("katanya sumur tua di Sambirejo isinya emas Majapahit ya"))
    let stored = String(decoding: decision.memory.stored, as: UTF8.self)
    #expect(!stored.lowercased().contains("sambirejo"))
    #expect(!stored.lowercased().contains("emas"))
  }

  @Test("leave no memory behind when somebody wants to be forgotten")
  func forgetting() throws {
    var memory = try decide(message("hapus data saya")).memory
    memory.playedItems = ["quiz/x"]
    let decision = try decide(message("ya"), memory: memory)
    #expect(decision.effects == [.forgetMe])
    #expect(decision.memory == Memory())
  }

  @Test("say only what the claim says, with source, date and link")
  func verdicts() throws {
    let world = try World.shared.get()
    let replies = ClaimReplies(world.responses)
    for verdict in Verdict.allCases {
      for language in Language.allCases {
        let claim = Claim(
          id: "x", title: "Judul *itu* {{url}}", verdict: verdict, summary: "Karena\nbegitu.",
          url: "https://contoh.id/periksa_fakta", source: "Pemeriksa", date: "2026-03-03")
        for reply in [
          replies.answer(claim, in: language), replies.notice(claim, in: language),
          replies.share(claim, in: language),
        ] {
          #expect(reply.language == language)
          #expect(reply.text.contains("Judul ∗itu∗ {{url}}"), "\(reply.text)")
          #expect(reply.text.contains("https://contoh.id/periksa_fakta"))
          #expect(reply.text.contains("Pemeriksa"))
          #expect(reply.text.contains("2026"))
          #expect(reply.link == "https://contoh.id/periksa_fakta")
        }
      }
    }
  }

  @Test("tell those who waited when a verdict has changed, naming both")
  func corrections() throws {
    let replies = ClaimReplies(try World.shared.get().responses)
    let claim = Claim(id: "x", title: "T", verdict: .true, source: "S", date: "2026-03-03")
    let changed = replies.notice(claim, before: .hoax, in: .id)
    #expect(changed.responseID == "notice/changed")
    #expect(changed.text.contains("hoaks") && changed.text.contains("benar"))
    #expect(replies.notice(claim, before: .true, in: .id).responseID == "notice/checked")
  }

  @Test(
    "leave out an address that is none",
    arguments: ["javascript:alert(1)", "kpu.go.id", "", "https://"])
  func addresses(_ url: String) throws {
    let replies = ClaimReplies(try World.shared.get().responses)
    let reply = replies.answer(Claim(id: "x", title: "T", verdict: .hoax, url: url), in: .id)
    #expect(reply.link == nil)
    #expect(url.isEmpty || !reply.text.contains(url))
  }

  @Test("carry a claim's id in a button only where platforms can")
  func longIDs() throws {
    let replies = ClaimReplies(try World.shared.get().responses)
    let long = Claim(id: String(repeating: "k", count: 200), title: "T", verdict: .hoax)
    #expect(replies.answer(long, in: .id).choices.map(\.id) == ["helpful", "not-this", "share"])
    let short = Claim(id: "tbh-1", title: "T", verdict: .hoax)
    #expect(
      replies.answer(short, in: .id).choices.map(\.id)
        == ["helpful:tbh-1", "not-this:tbh-1", "share:tbh-1"])
  }

  @Test("play the whole quiz and count it")
  func quiz() throws {
    let world = try World.shared.get()
    var memory = Memory()
    func press(_ id: String) throws -> Decision {
      var incoming = Incoming(action: .callback, reply: .required, chatType: "private")
      incoming.payload = [id]
      let decision = try decide(incoming, memory: memory)
      memory = decision.memory
      return decision
    }
    #expect(try press("quiz").replies.first?.responseID == "play/intro")
    var reply = try press("rate:2").replies.first
    for _ in 1...6 {
      #expect(reply?.responseID == "play/item")
      let item = try #require(memory.quiz.flatMap { $0.items.dropFirst($0.answered).first })
      let isHoax = world.responses.quizItems.first { $0.id == item }?.isHoax == true
      let judged = try press("\(isHoax ? "hoax" : "fact"):\(item.dropFirst("quiz/".count))")
      #expect(judged.replies.first?.responseID == "play/right")
      #expect(judged.effects.contains(.quizAnswered(item: item, right: true)))
      reply = try press("next").replies.first
    }
    #expect(reply?.responseID == "play/rate-again")
    let end = try press("rate:4")
    #expect(end.replies.first?.responseID == "play/result")
    #expect(end.effects.contains(.quizFinished(right: 6, of: 6, before: 2, after: 4)))
    #expect(memory.quiz == nil)
    #expect(Set(memory.playedItems).count == 6)
  }

  @Test("take up a quiz at the item where it was left, also the next day")
  func quizResumed() throws {
    let world = try World.shared.get()
    var memory = Memory()
    var now = Timestamp(seconds: 1_795_500_000)
    func say(_ text: String) throws -> Reply? {
      let decision = world.conversation.decide(
        Turn(
          incoming: message(text), channel: .whatsapp, memory: Memory(stored: memory.stored),
          now: now))
      memory = decision.memory
      return decision.replies.first
    }
    _ = try say("kuis")
    _ = try say("3")
    for _ in 1...3 {
      #expect(["play/right", "play/wrong"].contains(try say("hoaks")?.responseID))
      _ = try say("lanjut")
    }
    now = now.advanced(bySeconds: 20 * 3_600)
    let next = try #require(try say("kuis"))
    #expect(next.responseID == "play/item")
    #expect(next.text.contains("4 dari 6"))
  }

  @Test("name who says so and when, also where the claim itself names neither")
  func sources() throws {
    let world = try World.shared.get()
    let replies = ClaimReplies(world.responses)
    for verdict in Verdict.allCases {
      for language in Language.allCases {
        for (claim, source) in [
          (Claim(id: "x", title: "T", verdict: verdict, date: "2026-03-03"), "KKD Jombang"),
          (
            Claim(
              id: "x", title: "T", verdict: verdict, url: "https://www.contoh.id/a", source: " ",
              date: "2026-03-03"), "contoh.id"
          ),
        ] {
          for reply in [
            replies.answer(claim, in: language), replies.notice(claim, in: language),
            replies.notice(claim, before: verdict == .true ? .hoax : .true, in: language),
            replies.share(claim, in: language), replies.say(.groupClaim, claim, language),
            replies.say(.answerWhy, claim, language),
          ] {
            let text = reply.text.replacing("https://www.contoh.id/a", with: "")
            #expect(text.contains(source), "\(reply.responseID) \(reply.text)")
            #expect(text.contains("2026"), "\(reply.responseID) \(reply.text)")
          }
        }
      }
    }
  }

  @Test("go by the title of the page where a message is nothing but a link")
  func linkTitle() throws {
    let world = try World.shared.get()
    var turn = Turn(
      incoming: message("https://contoh.example/kabar/12345"), channel: .whatsapp,
      now: Timestamp(seconds: 1_795_500_000))
    let without = world.conversation.decide(turn)
    #expect(without.linkToName == "https://contoh.example/kabar/12345")
    #expect(without.replies.first?.responseID == "answer/unknown")
    turn.linkTitle =
      "Potong nanas siram air panas minum tiap pagi, sel kanker mati. Sebarkan ke sepuluh orang"
    #expect(world.conversation.decide(turn).replies.first?.responseID == "answer/false")
  }

  @Test("show every canned question by the menu alone, page by page")
  func everyQuestion() throws {
    let world = try World.shared.get()
    let menu = try #require(world.responses.render("menu/faq", language: .id))
    var seen: Set<String> = []
    for topic in menu.choices where topic.id.hasPrefix("topic:") {
      var next: String? = topic.id
      var pages = 0
      while let id = next, pages < 20 {
        var incoming = Incoming(action: .callback, reply: .required, chatType: "private")
        incoming.payload = [id]
        let choices = try decide(incoming).replies.first?.choices ?? []
        #expect((1...10).contains(choices.count), "\(id)")
        seen.formUnion(choices.compactMap { ChoiceID($0.id)?.responseID })
        next = choices.first { $0.id.hasPrefix("topic:") }?.id
        pages += 1
      }
    }
    let all = Set(world.responses.faq().map(\.id))
    #expect(all.subtracting(seen).isEmpty, "\(all.subtracting(seen).sorted())")
  }

  @Test("say one short message without buttons in a group")
  func briefInGroups() throws {
    let world = try World.shared.get()
    for (text, response) in [
      ("@bot tps tutup jam berapa", "group/question"),
      ("@bot soda kue menyembuhkan diabetes dalam 24 jam", "group/claim"),
      ("@bot kirim kode otp anda ke nomor ini untuk klaim hadiah", "group/scam"),
    ] {
      var incoming = message(text)
      incoming.chatType = "group"
      incoming.chat = "g"
      incoming.addressed = true
      let decision = world.conversation.decide(
        Turn(incoming: incoming, channel: .telegram, now: Timestamp(seconds: 1_795_500_000)))
      #expect(decision.replies.map(\.responseID) == [response])
      #expect(decision.replies.allSatisfy { $0.choices.isEmpty && $0.text.count <= 600 })
    }
  }

  @Test("make a round half of true stories")
  func quizBalance() throws {
    let world = try World.shared.get()
    for hour in 0..<40 {
      let decision = world.conversation.decide(
        Turn(
          incoming: message("kuis"), channel: .web,
          now: Timestamp(seconds: 1_795_500_000 + Double(hour) * 3_611)))
      let items = decision.memory.quiz?.items ?? []
      let hoaxes = world.responses.quizItems.filter { items.contains($0.id) && $0.isHoax }
      #expect(Set(items).count == 6)
      #expect(hoaxes.count == 3)
    }
  }
}

@Suite("The memory")
struct MemoryTests {
  @Test(
    "of a row that is none is fresh",
    arguments: [
      "", "null", "5", "[]", "{", "\"x\"", "{\"offer\":7,\"language\":\"tlh\",\"quiz\":[]}",
    ])
  func garbage(_ row: String) {
    #expect(Memory(stored: Data(row.utf8)) == Memory())
  }

  @Test("keeps what it can read and drops the rest")
  func tolerance() {
    let row = #"{"version":9,"language":"jv","languageIsChosen":true,"offer":"?","new":{"a":1}}"#
    let memory = Memory(stored: Data(row.utf8))
    #expect(memory.language == .jv)
    #expect(memory.languageIsChosen)
    #expect(memory.offer == nil)
  }

  @Test("comes back from its row as it was")
  func roundTrip() {
    var memory = Memory()
    memory.language = .en
    memory.isStopped = true
    memory.offer = Memory.Offer(
      choices: [Reply.Choice(id: "menu", title: "Menu")], at: Timestamp(milliseconds: 5))
    memory.lastAsk = Memory.LastAsk(
      fingerprint: .max, shown: "a", others: ["b"], at: Timestamp(milliseconds: 6))
    memory.quiz = Memory.Quiz(
      items: ["quiz/a"], answered: 0, right: 0, before: 3, at: Timestamp(milliseconds: 7))
    memory.warnings = ["c": Timestamp(milliseconds: 8)]
    #expect(Memory(stored: memory.stored) == memory)
  }
}

@Suite("The words of a message")
struct UtteranceTests {
  @Test(
    "are folded",
    arguments: [
      ("Assalamu'alaikum!!!", ["asalamualaikum"]), ("makasiiiih", ["makasih"]),
      ("wkwkwkwkwk", ["wkwk"]), ("Rp900 ribu", ["rp", "900", "ribu"]), ("𝐇𝐚𝐥𝐨", ["halo"]),
      ("2️⃣", ["2"]), ("Jum’at", ["jumat"]), ("  ", []), ("é", ["e"]),
    ] as [(String, [String])])
  func folding(_ text: String, _ words: [String]) {
    #expect(Utterance.fold(text) == words)
  }

  @Test(
    "are told from links",
    arguments: [
      ("lihat https://a.id/x.", ["https://a.id/x"]), ("s.id/abc", ["https://s.id/abc"]),
      ("(www.kpu.go.id)", ["https://www.kpu.go.id"]), ("dan/atau", []), ("1/2", []),
      ("pukul 07.00/08.00", []),
    ] as [(String, [String])])
  func links(_ text: String, _ links: [String]) {
    #expect(Utterance(text).links == links)
  }
}

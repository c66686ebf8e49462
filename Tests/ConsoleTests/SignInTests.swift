import Domain
import Foundation
import Storage
import TestSupport
import Testing

@testable import Console

@Suite("Signing in")
struct SignInTests {
  private func credentials(
    _ email: String, _ password: String = RunningConsole.password, code: String = ""
  ) -> [(String, String)] {
    [("email", email), ("sandi", password), ("kode", code)]
  }

  private func code(_ offset: Int64 = 0) -> String {
    OneTimeCode.code(RunningConsole.secret, step: OneTimeCode.step(at: .now) + offset)
  }

  @Test("an invitation link makes a password once and opens the house")
  func invitation() async throws {
    try await RunningConsole.run { console in
      let (id, token) = try await console.database.write { [members = console.members] session in
        let member = try #require(
          try members.add(
            email: "siti@kkd.example", name: "", organisation: .kkd, roles: [.editor], at: .now,
            in: session))
        return (member.id, try members.makeLink(for: member.id, at: .now, in: session))
      }
      let visitor = console.visitor()
      #expect(try await visitor.get("/console/undangan/\(token)").body.contains("siti@kkd.example"))
      let weak = try await visitor.post(
        "/console/undangan/\(token)", [("nama", "Siti"), ("sandi", "pendek"), ("ulangi", "pendek")])
      #expect(weak.status == 422)
      let password = "kuda terbang makan soto"
      let entered = try await visitor.post(
        "/console/undangan/\(token)",
        [("nama", "Siti"), ("sandi", password), ("ulangi", password)])
      #expect(entered.status == 303)
      #expect(try await visitor.get("/console/akun").body.contains("Siti"))
      // The link is used up, and the way in is the password.
      let other = console.visitor()
      #expect(try await other.get("/console/undangan/\(token)").status == 404)
      #expect(
        try await other.post("/console/masuk", credentials("siti@kkd.example", password)).status
          == 303)
      let member = try await console.database.read { [members = console.members] in
        try members.member(id: id, in: $0)
      }
      #expect(member?.state == .active)
    }
  }

  @Test("a wrong password, an unknown address and a missing code get one answer")
  func oneAnswer() async throws {
    try await RunningConsole.run { console in
      try await console.member("ada@kkd.example", [.admin])
      var answers: Set<String> = []
      for fields in [
        credentials("ada@kkd.example", "salah sekali pokoknya"), credentials("tak@ada.example"),
        credentials("ada@kkd.example"), credentials("ada@kkd.example", code: "000000"),
        credentials("bukan alamat"),
      ] {
        let visitor = console.visitor()
        let page = try await visitor.post("/console/masuk", fields)
        #expect(page.status == 401)
        #expect(await visitor.cookie("tabayun-konsol") == nil)
        // The address that was typed and the form's token are the only differences.
        answers.insert(
          page.body.replacing(/value="[^"]*"/, with: "value"))
      }
      #expect(answers.count == 1)
    }
  }

  @Test("an unknown address costs as much work as a known one")
  func sameTime() async throws {
    let desk = try PasswordDesk(cost: PasswordCost(logRounds: 11, blockSize: 8, parallelism: 1))
    let stored = try await desk.hash(RunningConsole.password)
    let clock = ContinuousClock()
    var known = Duration.seconds(60)
    var unknown = Duration.seconds(60)
    // The best of several: a busy machine only ever adds.
    for _ in 0..<7 {
      known = min(known, try await clock.measure { _ = try await desk.matches("salah", stored) })
      unknown = min(unknown, try await clock.measure { _ = try await desk.matches("salah", nil) })
    }
    #expect(known < unknown * 2 && unknown < known * 2, "\(known) and \(unknown)")
    #expect(try await desk.matches("siapa saja", nil) == false)
  }

  @Test("at the door, too, an unknown address takes as long as a known one")
  func sameTimeAtTheDoor() async throws {
    let cost = PasswordCost(logRounds: 13, blockSize: 8, parallelism: 1)
    try await RunningConsole.run {
      $0.passwordCost = cost
    } body: { console in
      let member = try await console.member("eni@kkd.example", [.editor])
      let hash = try PasswordHash.make(RunningConsole.password, cost: cost)
      try await console.database.write { [members = console.members] session in
        _ = try members.setPassword(hash, of: member.id, in: session)
      }
      let clock = ContinuousClock()
      func time(_ email: String) async throws -> Duration {
        let visitor = console.visitor()
        try await visitor.get("/console/masuk")
        return try await clock.measure {
          let page = try await visitor.post(
            "/console/masuk", credentials(email, "salah sekali pokoknya"))
          #expect(page.status == 401)
        }
      }
      // In turns, and the best of several: a busy machine only ever adds.
      var known = Duration.seconds(60)
      var unknown = Duration.seconds(60)
      for number in 0..<9 {
        known = min(known, try await time("eni@kkd.example"))
        unknown = min(unknown, try await time("tak\(number)@ada.example"))
      }
      #expect(known < unknown * 2 && unknown < known * 2, "\(known) and \(unknown)")
    }
  }

  @Test("hammering at the door takes no place from those who are known, and they come first")
  func reserved() async throws {
    let desk = try PasswordDesk(cost: PasswordCost(logRounds: 15, blockSize: 8, parallelism: 1))
    let (reports, report) = AsyncStream.makeStream(of: String.self)
    func ask(_ caller: PasswordDesk.Caller, _ name: String) {
      Task {
        let isTaken = (try? await desk.matches("x", nil, for: caller)) != nil
        report.yield(isTaken ? name : "no \(name)")
      }
    }
    for _ in 0..<40 { ask(.stranger, "stranger") }
    ask(.known, "known")
    var ends: [String] = []
    for await end in reports {
      ends.append(end)
      if ends.count == 41 { break }
    }
    #expect(ends.contains("no stranger"))
    let place = try #require(ends.firstIndex(of: "known"))
    // Whoever is under way is finished; nobody else of those who waited.
    #expect(ends[..<place].count { $0 == "stranger" } < ends.count { $0 == "stranger" })
  }

  @Test(
    "an account under attack from everywhere opens to its device and to its code, to nobody else")
  func underAttack() async throws {
    try await RunningConsole.run {
      $0.clientAddressHeader = "x-from"
    } body: { console in
      try await console.member("ada@kkd.example", [.admin])
      try await console.member("eni@kkd.example", [.editor])
      let own = console.visitor()
      #expect(
        try await own.post(
          "/console/masuk", credentials("eni@kkd.example"), ["x-from": "198.51.100.1"]
        ).status == 303)
      await own.forget("tabayun-konsol")
      let throttle = SignInThrottle(vault: console.vault)
      try await console.database.write { session in
        for email in ["ada@kkd.example", "eni@kkd.example"] {
          for number in 0..<201 {
            _ = try throttle.mayTry(
              email: email, network: "203.0.113.\(number)", device: nil, at: .now, in: session)
          }
        }
      }
      let from = ["x-from": "198.51.100.9"]
      // A browser that is not known, with the right password: an attacker may have it too.
      let other = console.visitor()
      #expect(
        try await other.post("/console/masuk", credentials("eni@kkd.example"), from).status == 429)
      _ = try await own.get("/console/masuk")
      #expect(
        try await own.post("/console/masuk", credentials("eni@kkd.example"), from).status == 303)
      // Whoever has a second factor gets in anywhere.
      #expect(
        try await other.post(
          "/console/masuk", credentials("ada@kkd.example", code: "000000"), from
        ).status == 429)
      #expect(
        try await other.post(
          "/console/masuk", credentials("ada@kkd.example", code: code()), from
        ).status == 303)
    }
  }

  @Test("a network that others have used up leaves each account a few attempts")
  func sharedNetwork() async throws {
    try await RunningConsole.run { console in
      try await console.member("eni@kkd.example", [.editor])
      let throttle = SignInThrottle(vault: console.vault)
      try await console.database.write { session in
        for number in 0..<70 {
          _ = try throttle.mayTry(
            email: "x\(number)@y.example", network: "127.0.0.1", device: nil, at: .now,
            in: session)
        }
      }
      #expect(
        try await console.visitor().post("/console/masuk", credentials("eni@kkd.example")).status
          == 303)
      let attacker = console.visitor()
      var statuses: [Int] = []
      for _ in 0..<5 {
        statuses.append(
          try await attacker.post("/console/masuk", credentials("lain@kkd.example", "x")).status)
      }
      #expect(statuses == [401, 401, 401, 429, 429])
    }
  }

  @Test("what an admin did meanwhile is not undone by a member's own form")
  func disabledMeanwhile() async throws {
    try await RunningConsole.run { console in
      let member = try await console.member("eni@kkd.example", [.editor])
      let hash = try PasswordHash.make("lain sekali pokoknya", cost: RunningConsole.cost)
      let (afterDisable, afterReset) = try await console.database.write {
        [members = console.members] session in
        try members.disable(member.id, in: session)
        let one = try members.setPassword(hash, of: member.id, isOwn: true, in: session)
        try members.rename(member.id, to: "Eni", in: session)
        #expect(try members.member(id: member.id, in: session)?.state == .disabled)
        try members.reset(member.id, in: session)
        let two = try members.setPassword(hash, of: member.id, isOwn: true, in: session)
        #expect(try members.member(id: member.id, in: session)?.state == .invited)
        return (one, two)
      }
      #expect(!afterDisable && !afterReset)
    }
  }

  @Test("names, sessions and leaving are written down")
  func deeds() async throws {
    try await RunningConsole.run { console in
      let member = try await console.member("eni@kkd.example", [.editor])
      let here = try await console.signedIn(member)
      _ = try await console.signedIn(member)
      _ = try await here.post("/console/akun/nama", [("nama", "Eni")])
      let page = try await here.get("/console/akun")
      let other = try #require(
        page.body.matches(of: /akun\/sesi\/(\d+)\/akhiri/).map { String($0.1) }.max())
      _ = try await here.post("/console/akun/sesi/\(other)/akhiri")
      _ = try await here.post("/console/keluar")
      let deeds = try await console.deeds("member/\(member.id)")
      #expect(deeds.map(\.action) == ["sign-out", "session.end", "member.rename"])
      #expect(deeds.last?.was == "" && deeds.last?.became == "Eni")
    }
  }

  @Test("a code opens once")
  func codeOnce() async throws {
    try await RunningConsole.run { console in
      try await console.member("ada@kkd.example", [.admin])
      let code = code()
      let first = try await console.visitor().post(
        "/console/masuk", credentials("ada@kkd.example", code: code))
      #expect(first.status == 303)
      let second = try await console.visitor().post(
        "/console/masuk", credentials("ada@kkd.example", code: code))
      #expect(second.status == 401)
    }
  }

  @Test("whoever needs a second factor reaches nothing else before it is set up")
  func codeFirst() async throws {
    try await RunningConsole.run { console in
      let member = try await console.member(
        "pub@kpu.example", [.publisher], of: .kpu, hasCode: false)
      let admin = try await console.member("adm@kkd.example", [.admin], hasCode: false)
      let visitor = try await console.signedIn(admin)
      #expect(try await visitor.get("/console/anggota").location == "/console/akun/kode")
      let other = try await console.signedIn(member)
      let page = try await other.get("/console/akun/kode")
      let secret = try #require(page.body.firstMatch(of: /name="rahasia" value="([A-Z2-7]+)"/))
      let bytes = try #require(OneTimeCode.bytes(base32: String(secret.1)))
      let wrong = try await other.post(
        "/console/akun/kode",
        [("rahasia", String(secret.1)), ("kode", "12"), ("sandi", RunningConsole.password)])
      #expect(wrong.status == 422)
      let right = try await other.post(
        "/console/akun/kode",
        [
          ("rahasia", String(secret.1)),
          ("kode", OneTimeCode.code(bytes, step: OneTimeCode.step(at: .now))),
          ("sandi", RunningConsole.password),
        ])
      #expect(right.status == 303)
      #expect(right.location.hasPrefix("/console/akun"))
    }
  }

  @Test("sessions are listed, one can be ended, and a new password ends the others")
  func sessions() async throws {
    try await RunningConsole.run { console in
      let member = try await console.member("eni@kkd.example", [.editor])
      let here = try await console.signedIn(member)
      let there = try await console.signedIn(member)
      let page = try await here.get("/console/akun")
      let ids = page.body.matches(of: /akun\/sesi\/(\d+)\/akhiri/).map { String($0.1) }
      #expect(ids.count == 2)
      let other = try #require(ids.max { (Int($0) ?? 0) < (Int($1) ?? 0) })
      #expect(try await here.post("/console/akun/sesi/\(other)/akhiri").status == 303)
      #expect(try await there.get("/console/akun").status == 303)
      // Another member's session is none that one could end.
      let stranger = try await console.signedIn(
        try await console.member("lain@kkd.example", [.editor]))
      let own = try #require(ids.first { $0 != other })
      #expect(try await stranger.post("/console/akun/sesi/\(own)/akhiri").status == 404)
      let third = try await console.signedIn(member)
      let new = "gerobak biru lewat pagi"
      let changed = try await here.post(
        "/console/akun/sandi",
        [("lama", RunningConsole.password), ("sandi", new), ("ulangi", new)])
      #expect(changed.status == 303)
      #expect(try await third.get("/console/akun").status == 303)
      #expect(try await here.get("/console/akun").status == 200)
    }
  }

  @Test("a disabled member is out at once")
  func disabled() async throws {
    try await RunningConsole.run { console in
      let member = try await console.member("eni@kkd.example", [.editor])
      let visitor = try await console.signedIn(member)
      try await console.database.write { [members = console.members] session in
        try members.disable(member.id, in: session)
      }
      #expect(try await visitor.get("/console/akun").status == 303)
      let again = try await console.visitor().post(
        "/console/masuk", credentials("eni@kkd.example"))
      #expect(again.status == 401)
    }
  }

  @Test("guessing is stopped, and does not keep the member out of a browser they use")
  func throttle() async throws {
    try await RunningConsole.run { console in
      try await console.member("eni@kkd.example", [.editor])
      let own = console.visitor()
      #expect(
        try await own.post("/console/masuk", credentials("eni@kkd.example")).status == 303)
      await own.forget("tabayun-konsol")
      let attacker = console.visitor()
      var statuses: [Int] = []
      for _ in 0..<12 {
        statuses.append(
          try await attacker.post("/console/masuk", credentials("eni@kkd.example", "tebakan"))
            .status
        )
      }
      #expect(statuses.first == 401)
      #expect(statuses.last == 429)
      // Even the right password does not help the attacker any more…
      #expect(
        try await attacker.post("/console/masuk", credentials("eni@kkd.example")).status == 429)
      // …and the member, from the same network, comes in.
      _ = try await own.get("/console/masuk")
      #expect(
        try await own.post("/console/masuk", credentials("eni@kkd.example")).status == 303)
      // An unknown address is stopped alike.
      let other = console.visitor()
      var last = 0
      for _ in 0..<12 {
        last = try await other.post("/console/masuk", credentials("tak@ada.example")).status
      }
      #expect(last == 429)
    }
  }

  @Test("the cookie is for this host alone, and the pages carry a strict policy")
  func headers() async throws {
    try await RunningConsole.run {
      $0.publicURL = "https://cek.example.id"
    } body: { console in
      let page = try await console.visitor().get("/console/masuk")
      let cookie = page.headers["set-cookie"] ?? ""
      #expect(cookie.hasPrefix("__Host-tabayun-"))
      for part in ["Secure", "HttpOnly", "SameSite=Strict", "Path=/"] {
        #expect(cookie.contains(part), "\(part) in \(cookie)")
      }
      let policy = page.headers["content-security-policy"] ?? ""
      #expect(policy.hasPrefix("default-src 'none'; script-src 'self'; style-src 'self'"))
      #expect(!policy.contains("unsafe"))
      #expect(page.headers["x-frame-options"] == "DENY")
      #expect(page.headers["cache-control"] == "no-store")
      // Failed ones too.
      let missing = try await console.visitor().get("/console/aset/tidak-ada.css")
      #expect(missing.status == 404)
      #expect(missing.headers["content-security-policy"] == policy)
    }
  }

  @Test("a form without its token, with another session's, or from another site changes nothing")
  func forms() async throws {
    try await RunningConsole.run { console in
      let one = try await console.signedIn(try await console.member("a@kkd.example", [.editor]))
      let two = try await console.signedIn(try await console.member("b@kkd.example", [.editor]))
      let page = try await two.get("/console/akun")
      let token = try #require(page.body.firstMatch(of: /name="formulir" value="([^"]*)"/))
      let fields = [("nama", "Diganti")]
      #expect(try await one.post("/console/akun/nama", fields, form: "").status == 403)
      #expect(
        try await one.post("/console/akun/nama", fields, form: String(token.1)).status == 403)
      #expect(
        try await one.post(
          "/console/akun/nama", fields, ["sec-fetch-site": "cross-site"]
        ).status == 403)
      #expect(
        try await one.post(
          "/console/akun/nama", fields, ["origin": "https://jahat.example"]
        ).status == 403)
      #expect(try await !one.get("/console/akun").body.contains("Diganti"))
      #expect(try await one.post("/console/akun/nama", fields).status == 303)
      #expect(try await one.get("/console/akun").body.contains("Diganti"))
    }
  }

  @Test("the door leads to the page that was asked for, and never off the house")
  func target() async throws {
    try await RunningConsole.run { console in
      try await console.member("eni@kkd.example", [.editor])
      let visitor = console.visitor()
      #expect(
        try await visitor.get("/console/akun/kode").location
          == "/console/masuk?ke=/console/akun/kode")
      for (target, expected) in [
        ("/console/akun/kode", "/console/akun/kode"), ("https://jahat.example/", "/console"),
        ("//jahat.example", "/console"), ("/console//jahat.example", "/console"),
        ("/console/\\jahat", "/console"),
      ] {
        let page = try await console.visitor().post(
          "/console/masuk", credentials("eni@kkd.example") + [("ke", target)])
        #expect(page.location == expected)
      }
    }
  }

  @Test("codes are those of RFC 6238")
  func rfc6238() {
    // Appendix B, SHA-1, cut to six digits.
    let secret = Array("12345678901234567890".utf8)
    for (seconds, code) in [
      (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"),
      (1_234_567_890, "005924"), (2_000_000_000, "279037"), (20_000_000_000, "353130"),
    ] as [(Int64, String)] {
      #expect(OneTimeCode.code(secret, step: seconds / 30) == code)
      let now = Timestamp(milliseconds: seconds * 1000)
      #expect(OneTimeCode.step(of: code, secret, at: now) == seconds / 30)
      #expect(
        OneTimeCode.step(of: code, secret, at: now.advanced(byMilliseconds: 120_000)) == nil)
    }
    #expect(OneTimeCode.bytes(base32: OneTimeCode.base32(secret)) == secret)
  }

  @Test("passwords are kept as scrypt has them")
  func scrypt() throws {
    // RFC 7914, 12: password, NaCl, N = 1024, r = 8, p = 16; the first 32 bytes.
    #expect(
      PasswordHash.matches(
        "password", "$scrypt$ln=10,r=8,p=16$TmFDbA==$/bq+HJ00cgB4VucZDQHp/nxq18vII3gw53N2Y0s3MWI="))
    let hash = try PasswordHash.make("rahasia kita", cost: RunningConsole.cost)
    #expect(PasswordHash.matches("rahasia kita", hash))
    #expect(!PasswordHash.matches("rahasia Kita", hash))
    for damaged in ["", "$scrypt$", "$scrypt$ln=99,r=8,p=1$YQ==$YQ==", "teks", hash + "A"] {
      #expect(!PasswordHash.matches("rahasia kita", damaged))
    }
  }
}

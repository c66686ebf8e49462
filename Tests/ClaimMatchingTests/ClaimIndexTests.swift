import ClaimMatching
import Domain
import Testing

@Suite("A claim index")
struct ClaimIndexTests {
  private let claims = [
    MatchableText(
      id: "bansos", title: "Tautan pendaftaran bantuan sosial Kemensos dua juta rupiah",
      narratives: ["Daftar sekarang bansos Kemensos cair 2 juta, klik tautan ini sebelum ditutup"]),
    MatchableText(id: "tps", title: "Video petugas TPS di Jombang membakar surat suara"),
    MatchableText(id: "gempa", title: "Gempa besar akan melanda Surabaya besok malam"),
  ]

  @Test("finds the claim whose narrative is forwarded with frills and typos")
  func forward() {
    let index = ClaimIndex()
    index.replaceAll(claims)
    let result = index.match(
      "Fwd: DAFTAR SKRG bansos kemensos cair 2 juta!! klik tautan ini sblm ditutup 🙏", limit: 3,
      explain: true)
    #expect(result.matches.first?.claimID == "bansos")
    #expect(result.confidence == .sure)
  }

  @Test(
    "has nothing to say to small talk", arguments: ["halo", "terima kasih", "apa kabar", "😀", ""])
  func smallTalk(text: String) {
    let index = ClaimIndex()
    index.replaceAll(claims)
    #expect(index.match(text, limit: 3, explain: false).confidence == .none)
  }

  @Test("shows a change at once")
  func live() {
    let index = ClaimIndex()
    index.replaceAll(claims)
    index.upsert([MatchableText(id: "kpu", title: "KPU Jombang membatalkan pemilihan bupati")])
    #expect(index.count == 4)
    let found = index.match("KPU Jombang batalkan pemilihan bupati", limit: 1, explain: false)
    #expect(found.matches.first?.claimID == "kpu")
    index.remove(["kpu"])
    #expect(index.count == 3)
    let gone = index.match("KPU Jombang batalkan pemilihan bupati", limit: 1, explain: false)
    #expect(gone.matches.first?.claimID != "kpu")
  }

  @Test("gives copies of one message one fingerprint")
  func fingerprints() {
    let plain = fingerprint(of: "Gempa besar akan melanda Surabaya besok")
    #expect(fingerprint(of: "Fwd: GEMPA BESAR akan melanda Surabaya besok!!! 😱 Sebarkan") == plain)
    #expect(fingerprint(of: "𝗚𝗲𝗺𝗽𝗮 b3sar akn melanda Surаbaya besok") == plain)
    #expect(fingerprint(of: "Gempa besar akan melanda Malang besok") != plain)
    #expect(fingerprint(of: "🙏🙏") == 0)
  }
}

import Channels
import CurlHTTP
import Domain
import Sandbox
import Testing

@Suite("Our own adapters", .timeLimit(.minutes(1)))
struct AdapterTests {
  static let replies = [
    Reply(responseID: "a", text: "Halo *dunia*, 1 < 2 & _3_ > 2"),
    Reply(
      responseID: "b", text: "Bacalah https://example.org/a?b=1&c=2", link: "https://example.org/a"),
    Reply(
      responseID: "c", text: "Pilih",
      choices: (1...3).map { .init(id: "c:\($0)", title: "Nomor \($0)") }),
    Reply(
      responseID: "d", text: "Pilih",
      choices: (1...9).map {
        .init(
          id: "d:\($0)", title: "Nomor yang ke-\($0) dan panjang",
          description: String(repeating: "Lagi. ", count: 20))
      },
      listTitle: "Pilih salah satu"),
    Reply(
      responseID: "e", text: String(repeating: "Kalimat yang panjang sekali. ", count: 500),
      choices: [.init(id: "e", title: "Ya")]),
    Reply(responseID: "f", text: String(repeating: "👨‍👩‍👧‍👦", count: 2_000)),
  ]

  @Test("whatever they render is taken by the platform", arguments: replies)
  func rendered(_ reply: Reply) async throws {
    try await Bench.run { bench in
      let address = bench.address
      let channels: [(adapter: any ChannelAdapter, address: String)] = [
        (
          WhatsAppChannel(
            account: AccountID("whatsapp"), appSecret: "s", verifyToken: "v", accessToken: "t",
            phoneNumberID: "1065", apiURL: address + "/whatsapp/v25.0"), "6281200000001"
        ),
        (
          TelegramChannel(
            account: AccountID("telegram"), botToken: "7:T", secretToken: "s",
            apiURL: address + "/telegram"), "6000000001"
        ),
        (
          LineChannel(
            account: AccountID("line"), channelSecret: "s", accessToken: "t",
            apiURL: address + "/line"), "U" + String(repeating: "0a", count: 16)
        ),
        (
          MessengerChannel(
            account: AccountID("messenger"), appSecret: "s", verifyToken: "v", pageToken: "t",
            apiURL: address + "/messenger/v25.0"), "2700000000000001"
        ),
        (
          MessengerChannel(
            channel: .instagram, account: AccountID("instagram"), appSecret: "s",
            verifyToken: "v", pageToken: "t", apiURL: address + "/instagram/v25.0"),
          "1700000000000001"
        ),
        (
          TwilioChannel(
            account: AccountID("sms"), accountSID: "AC1", authToken: "t", from: "+15550000000",
            statusCallbackURL: "https://example.org/status", apiURL: address + "/twilio"),
          "+6281200000001"
        ),
        (
          AndroidSMSChannel(
            account: AccountID("android"), signingKey: "s", username: "sms", password: "p",
            apiURL: address + "/android/3rdparty/v1"), "+6281200000001"
        ),
      ]
      for channel in channels {
        for (number, part) in channel.adapter.parts(of: reply).enumerated() {
          let request = try #require(
            channel.adapter.request(
              sending: part, to: Recipient(address: channel.address), key: "k\(number)", at: .now))
          let result = channel.adapter.interpret(.success(try await bench.client.send(request)))
          guard case .sent(let id) = result else {
            Issue.record("\(channel.adapter.channel): \(result)")
            continue
          }
          #expect(id != nil)
        }
      }
    }
  }
}

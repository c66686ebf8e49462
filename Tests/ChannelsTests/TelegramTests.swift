import Channels
import Domain
import Testing

@Suite struct TelegramParserTests {
  @Test(
    "every sample update holds exactly the expected events",
    .enabled(if: PayloadFixtures.areHere), arguments: PayloadFixtures.load("telegram"))
  func sample(_ fixture: PayloadFixtures.Fixture) throws {
    let events = try telegram.parse(fixture.body)
    try #require(events.count == fixture.events.count)
    for (event, expected) in zip(events, fixture.events) {
      #expect(PayloadFixtures.differences(event, expected) == [])
    }
  }
}

let telegram = TelegramChannel(
  account: AccountID("telegram"), botToken: "123456:secret", secretToken: "hook-token",
  username: "tabayun_bot")

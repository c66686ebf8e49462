import Channels
import Domain
import Testing

@Suite struct WhatsAppParserTests {
  @Test(
    "every sample delivery holds exactly the expected events",
    .enabled(if: PayloadFixtures.areHere), arguments: PayloadFixtures.load("whatsapp"))
  func sample(_ fixture: PayloadFixtures.Fixture) throws {
    let events = try whatsApp(receiving: fixture.body).parse(fixture.body)
    try #require(events.count == fixture.events.count)
    for (event, expected) in zip(events, fixture.events) {
      #expect(PayloadFixtures.differences(event, expected) == [])
    }
  }
}

/// An account whose number is the one that the delivery is for.
func whatsApp(receiving body: [UInt8] = []) -> WhatsAppChannel {
  let metadata = try? JSON(parsing: body)["entry"]?.elements.first?["changes"]?.elements.first?[
    "value"]?["metadata"]
  return WhatsAppChannel(
    account: AccountID("whatsapp"), appSecret: "app secret", verifyToken: "verify me",
    accessToken: "token", phoneNumberID: metadata?["phone_number_id"]?.text ?? "1065")
}

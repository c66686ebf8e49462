import Channels
import Domain
import Testing

@Suite struct ReceiptTests {
  @Test(
    "every platform's word for a stage is understood",
    arguments: [
      ("sent", ReceiptStage.sent), ("delivered", .delivered), ("delivery", .delivered),
      ("read", .read), ("played", .read), ("failed", .failed), ("undelivered", .failed),
      ("queued", nil), ("sending", nil), (nil, nil),
    ])
  func stages(_ kind: String?, _ stage: ReceiptStage?) {
    #expect(Incoming(action: .status, reply: .forbidden, kind: kind).receiptStage == stage)
    #expect(Incoming(action: .message, reply: .required, kind: kind).receiptStage == nil)
  }

  @Test func `Messenger's receipt is about several messages`() throws {
    let body =
      #"{"entry":[{"messaging":[{"sender":{"id":"7"},"delivery":{"mids":["m1","m2"]}}]}]}"#
    let event = try #require(try messenger().parse(Array(body.utf8)).first)
    #expect(event.receiptMessageIDs == ["m1", "m2"])
    let read = Incoming(action: .status, reply: .forbidden, kind: "read", payload: ["17"])
    #expect(read.receiptMessageIDs == [])
  }
}

import Channels
import CurlHTTP
import Domain
import Foundation
import Testing

@testable import Sandbox

private func basic(_ user: String, _ type: String) -> [(name: String, value: String)] {
  let word = Data("\(user):secret".utf8).base64EncodedString()
  return [("Authorization", "Basic \(word)"), ("Content-Type", type)]
}

@Suite("Twilio's rules", .timeLimit(.minutes(1)))
struct TwilioRuleTests {
  static let path = "/twilio/2010-04-01/Accounts/AC1/Messages.json"
  static let headers = basic("AC1", "application/x-www-form-urlencoded")

  static let cases: [(form: String, status: Int, code: Int64?)] = [
    ("To=%2B6281200000001&From=%2B1555000&Body=halo+dunia", 201, nil),
    ("To=%2B6281200000001&MessagingServiceSid=MG1&Body=a", 201, nil),
    ("To=%2B6281200000001&From=x&Body=\(String(repeating: "a", count: 1600))", 201, nil),
    ("To=%2B6281200000001&From=x&Body=\(String(repeating: "a", count: 1601))", 400, 21617),
    ("To=0812&From=x&Body=a", 400, 21211), ("From=x&Body=a", 400, 21604),
    ("To=%2B6281200000001&Body=a", 400, 21603), ("To=%2B6281200000001&From=x", 400, 21602),
    ("To=%2B6281200000001&From=x&Body=a&StatusCallback=nowhere", 400, 21609),
  ]

  @Test("each form is taken or refused with its code", arguments: cases.indices)
  func rules(_ index: Int) async throws {
    let item = Self.cases[index]
    try await Bench.run { bench in
      let answer = try await bench.post(Self.path, item.form, headers: Self.headers)
      let json = try answer.json()
      #expect(answer.status == item.status)
      #expect(json["code"]?.integer == item.code)
      if item.code == nil { #expect(json["sid"]?.string?.hasPrefix("SM") == true) }
    }
  }

  @Test("another account's credentials are refused")
  func credentials() async throws {
    try await Bench.run { bench in
      let form = Self.cases[0].form
      try await bench.expect(
        401, Self.path, form, headers: basic("AC2", "application/x-www-form-urlencoded"))
      try await bench.expect(401, Self.path, form, headers: Bench.form)
    }
  }

  @Test(
    "segments are counted by the alphabet",
    arguments: [
      ("", 1), (String(repeating: "a", count: 160), 1), (String(repeating: "a", count: 161), 2),
      (String(repeating: "a", count: 306), 2), (String(repeating: "a", count: 307), 3),
      (String(repeating: "€", count: 80), 1), (String(repeating: "€", count: 81), 2),
      (String(repeating: "“", count: 70), 1), (String(repeating: "“", count: 71), 2),
      (String(repeating: "“", count: 135), 3),
    ])
  func segments(_ text: String, _ count: Int) {
    #expect(SMSSegments.count(text) == count)
  }
}

@Suite("The Android gateway's rules", .timeLimit(.minutes(1)))
struct AndroidGatewayRuleTests {
  static let path = "/android/3rdparty/v1/messages"
  static let headers = basic("sms", "application/json")

  static let cases: [(body: String, status: Int)] = [
    (#"{"id":"a","textMessage":{"text":"halo"},"phoneNumbers":["+6281200000001"]}"#, 202),
    (#"{"message":"halo","phoneNumbers":["+6281200000001"],"ttl":3600,"simNumber":1}"#, 202),
    (#"{"textMessage":{"text":""},"phoneNumbers":["+6281200000001"]}"#, 400),
    (#"{"textMessage":{"text":"halo"},"phoneNumbers":[]}"#, 400),
    (#"{"textMessage":{"text":"halo"},"phoneNumbers":["Siti"]}"#, 400),
    (
      #"{"id":"\#(String(repeating: "k", count: 37))","message":"a","phoneNumbers":["+6281200"]}"#,
      400
    ),
    (#"{"message":"halo","phoneNumbers":["+6281200000001"],"simNumber":4}"#, 400),
    (#"{"message":"halo","phoneNumbers":["+6281200000001"],"ttl":1}"#, 400), ("no JSON", 400),
  ]

  @Test("each message is taken or refused", arguments: cases.indices)
  func rules(_ index: Int) async throws {
    let item = Self.cases[index]
    try await Bench.run { bench in
      try await bench.expect(item.status, Self.path, item.body, headers: Self.headers)
      try await bench.expect(401, Self.path, item.body, headers: Bench.json)
    }
  }

  @Test("an id is taken once, and its state can be asked for")
  func ownID() async throws {
    try await Bench.run { bench in
      let body = Self.cases[0].body
      try await bench.expect(202, Self.path, body, headers: Self.headers)
      try await bench.expect(409, Self.path, body, headers: Self.headers)
      let state = try await bench.client.send(
        OutboundRequest(
          method: "GET", url: bench.address + Self.path + "/a", headers: Self.headers))
      #expect(state.status == 200)
      let counts = try bench.sandbox.counts()
      #expect(counts["messages"]?.integer == 1)
    }
  }
}

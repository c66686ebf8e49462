import Channels
import Testing

@Suite struct JSONTests {
  @Test(
    "what RFC 8259 allows is read",
    arguments: [
      "0", "-0", "1.5e+10", "\"\"", "null", " true ", "[]", "{}", "[[],{}]", #"{"":0}"#,
      #"["\"\\\/\b\f\n\r\t\u00e9"]"#, "\t[1 , 2]\r\n",
    ])
  func valid(_ text: String) throws {
    _ = try JSON(parsing: Array(text.utf8))
  }

  @Test(
    "what RFC 8259 does not allow is refused",
    arguments: [
      "", " ", "{", "[", "\"", "[1,]", "{,}", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, "{a:1}", "[1 2]",
      "]", "}", "[}", "{]", "01", "+1", "1.", ".5", "1e", "-", "tru", "nul", "True", "\"\n\"",
      #""\x""#, #""\u12""#, #""\"#, "[1]]", "1 1", "\u{FEFF}[]", "NaN", "'a'", #"{"a":1:2}"#,
    ])
  func invalid(_ text: String) {
    #expect(throws: ParseFailure.self) { try JSON(parsing: Array(text.utf8)) }
  }

  @Test func `long ids keep every digit`() throws {
    let json = try JSON(
      parsing: Array(#"{"id":12345678901234567890123,"small":9007199254740993}"#.utf8))
    #expect(json["id"]?.text == "12345678901234567890123")
    #expect(json["id"]?.integer == nil)
    #expect(json["small"]?.integer == 9_007_199_254_740_993)
  }

  @Test func `of a repeated key the last one counts, also when it is escaped`() throws {
    let json = try JSON(parsing: Array(#"{"a":1,"b":2,"\u0061":3}"#.utf8))
    #expect(json["a"]?.integer == 3)
    #expect(json.members.map(\.key) == ["a", "b", "a"])
  }

  @Test(
    "what is not Unicode becomes a replacement character",
    arguments: [
      (#""\ud83d\ude42""#, "🙂"), (#""\ud83d""#, "\u{FFFD}"), (#""\ude42x""#, "\u{FFFD}x"),
      (#""\ud83d\u0041""#, "\u{FFFD}A"), (#""\ud83d\n""#, "\u{FFFD}\n"),
      (#""a\u0000b""#, "a\u{FFFD}b"),
    ])
  func surrogates(_ text: String, _ decoded: String) throws {
    #expect(try JSON(parsing: Array(text.utf8)).string == decoded)
  }

  @Test func `stray bytes do not end the text`() throws {
    let bytes = [0x22, 0x61, 0xFF, 0xC0, 0x62, 0x22] as [UInt8]
    #expect(try JSON(parsing: bytes).string?.hasSuffix("b") == true)
  }

  @Test func `a thousand levels are refused without using the stack`() {
    for open in ["[", #"{"a":"#] {
      let deep = String(repeating: open, count: 100_000)
      #expect(throws: ParseFailure.self) { try JSON(parsing: Array(deep.utf8)) }
    }
  }

  @Test func `every type asked for what it is not is nothing`() throws {
    for text in ["null", "1", "\"a\"", "[1]", #"{"a":1}"#, "true"] {
      let json = try JSON(parsing: Array(text.utf8))
      if json.kind != .object { #expect(json["a"] == nil && json.members.isEmpty) }
      if json.kind != .array { #expect(json.elements.isEmpty) }
      if json.kind != .bool { #expect(json.bool == nil) }
      if json.kind != .string { #expect(json.string == nil) }
    }
  }

  @Test func `what is written is read back unchanged`() throws {
    var random = SeededRandom(seed: 7)
    for _ in 0..<500 {
      let text = random.text(upTo: 60) + "\u{1}\u{1F}\"\\\u{2028}"
      var writer = JSONWriter()
      writer.object { json in
        json.field(text, text)
        json.array("list") { json in
          json.integer(.min)
          json.string(text)
          json.object { _ in }
          json.array { $0.integer(1) }
        }
        json.field("flag", true)
        json.field("number", Int64.max)
      }
      let json = try JSON(parsing: writer.bytes)
      #expect(json[text]?.string == text)
      #expect(json["list"]?.elements.map(\.kind) == [.number, .string, .object, .array])
      #expect(json["list"]?.elements.first?.integer == .min)
      #expect(json["flag"]?.isTrue == true)
      #expect(json["number"]?.integer == .max)
    }
  }
}

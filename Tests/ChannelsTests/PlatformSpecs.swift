import Channels
import Foundation
import Yams

/// The platforms' own descriptions of their APIs, on the machines where the program is developed.
enum PlatformSpecs {
  static let folder = PayloadFixtures.folder.deletingLastPathComponent()
    .appending(path: "platform-specs")

  static var areHere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// A description in JSON or YAML.
  static func load(_ file: String) throws -> JSON {
    let data = try Data(contentsOf: folder.appending(path: file))
    if file.hasSuffix(".json") { return try JSON(parsing: [UInt8](data)) }
    let yaml = try Yams.load(yaml: String(decoding: data, as: UTF8.self))
    let object = try JSONSerialization.data(withJSONObject: plain(yaml ?? [:]))
    return try JSON(parsing: [UInt8](object))
  }

  /// YAML's values with keys that JSON can have.
  private static func plain(_ value: Any) -> Any {
    switch value {
    case let map as [AnyHashable: Any]:
      Dictionary(
        map.map { ("\($0.key)", plain($0.value)) }, uniquingKeysWith: { first, _ in first })
    case let list as [Any]: list.map(plain)
    case let date as Date: "\(date)"
    default: value
    }
  }
}

/// Holds values against the schemas of an OpenAPI description.
struct OpenAPISchema {
  var document: JSON

  /// The schema at a path (`components/schemas/Message`).
  func schema(_ path: String) -> JSON? {
    path.split(separator: "/").reduce(document as JSON?) { $0?[String($1)] }
  }

  /// What is wrong with a value; empty when it is as described.
  func problems(_ value: JSON, _ schema: JSON, at place: String = "") -> [String] {
    let schema = resolve(schema)
    if let chosen = discriminated(value, schema) { return problems(value, chosen, at: place) }
    for alternatives in [schema["oneOf"], schema["anyOf"]] {
      guard let alternatives = alternatives?.elements, !alternatives.isEmpty else { continue }
      let tried = alternatives.map { problems(value, $0, at: place) }
      // The nearest miss says most.
      let least = tried.min { $0.count < $1.count } ?? []
      if !least.isEmpty { return least }
    }
    var found = size(value, schema, at: place)
    switch value.kind {
    case .object:
      let properties = properties(of: schema)
      for name in required(by: schema) where value[name] == nil {
        found.append("\(place)/\(name) is missing")
      }
      for (name, member) in value.members where !properties.isEmpty {
        if let property = properties[name] {
          found += problems(member, property, at: "\(place)/\(name)")
        } else {
          found.append("\(place)/\(name) is unknown")
        }
      }
    case .array:
      guard let items = schema["items"] else { break }
      for element in value.elements { found += problems(element, items, at: "\(place)[]") }
    default: break
    }
    return found
  }

  private func size(_ value: JSON, _ schema: JSON, at place: String) -> [String] {
    var found: [String] = []
    func check(_ holds: Bool, _ rule: String) {
      if !holds { found.append("\(place) breaks \(rule)") }
    }
    if let type = schema["type"]?.string {
      let kinds: [String: [JSON.Kind]] = [
        "string": [.string], "object": [.object], "array": [.array], "boolean": [.bool],
        "integer": [.number], "number": [.number],
      ]
      check(kinds[type]?.contains(value.kind) ?? true, "type \(type)")
    }
    if let text = value.string {
      check(text.count <= schema["maxLength"]?.integer ?? .max, "maxLength")
      check(text.count >= schema["minLength"]?.integer ?? 0, "minLength")
      if let allowed = schema["enum"]?.elements, !allowed.isEmpty {
        check(allowed.contains { $0.string == text }, "enum")
      }
    }
    if value.kind == .array {
      check(value.elements.count <= schema["maxItems"]?.integer ?? .max, "maxItems")
      check(value.elements.count >= schema["minItems"]?.integer ?? 0, "minItems")
    }
    if let number = value.double, value.kind == .number {
      check(number <= schema["maximum"]?.double ?? .infinity, "maximum")
      check(number >= schema["minimum"]?.double ?? -.infinity, "minimum")
    }
    return found
  }

  private func resolve(_ schema: JSON) -> JSON {
    guard let reference = schema["$ref"]?.string else { return schema }
    return self.schema(String(reference.dropFirst(2))) ?? schema
  }

  /// The schema that a value's own member chooses; `nil` when it is chosen already.
  private func discriminated(_ value: JSON, _ schema: JSON) -> JSON? {
    guard let discriminator = schema["discriminator"], schema["allOf"] == nil,
      let name = discriminator["propertyName"]?.string, let choice = value[name]?.string,
      let reference = discriminator["mapping"]?[choice]?.string
    else { return nil }
    return self.schema(String(reference.dropFirst(2)))
  }

  private func properties(of schema: JSON) -> [String: JSON] {
    let schema = resolve(schema)
    var properties: [String: JSON] = [:]
    for part in schema["allOf"]?.elements ?? [] {
      properties.merge(self.properties(of: part)) { $1 }
    }
    for (name, property) in schema["properties"]?.members ?? [] { properties[name] = property }
    return properties
  }

  private func required(by schema: JSON) -> [String] {
    let schema = resolve(schema)
    return (schema["required"]?.elements ?? []).compactMap(\.string)
      + (schema["allOf"]?.elements ?? []).flatMap { required(by: $0) }
  }
}

/// A platform's examples of calls, as Postman keeps them.
struct PostmanCollection {
  /// The bodies of calls that send a message.
  private(set) var sends: [JSON] = []

  init(_ file: String) throws {
    collect(try PlatformSpecs.load(file)["item"]?.elements ?? [])
  }

  private mutating func collect(_ items: [JSON]) {
    for item in items {
      collect(item["item"]?.elements ?? [])
      guard let request = item["request"], request["method"]?.string == "POST",
        let url = request["url"]?.string ?? request["url"]?["raw"]?.string,
        url.hasSuffix("/messages"), let raw = request["body"]?["raw"]?.string,
        let body = try? JSON(parsing: Array(raw.utf8))
      else { continue }
      sends.append(body)
    }
  }

  /// Every place in the examples at which a value stands, with its kind.
  var shapes: Set<String> { sends.reduce(into: []) { $0.formUnion(Self.shapes(of: $1)) } }

  /// The same of one value; an array's elements share a place.
  static func shapes(of value: JSON, at place: String = "") -> Set<String> {
    switch value.kind {
    case .object:
      value.members.reduce(into: []) { $0.formUnion(shapes(of: $1.1, at: "\(place)/\($1.0)")) }
    case .array:
      value.elements.reduce(into: []) { $0.formUnion(shapes(of: $1, at: "\(place)[]")) }
    default: ["\(place):\(value.kind)"]
    }
  }
}

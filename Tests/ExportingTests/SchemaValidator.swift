import Foundation

/// Holds a JSON value against a JSON Schema (draft 2020-12), as far as our schemas go.
///
/// Strict about the schema itself: a keyword that is not known here is a complaint, so that no rule
/// is written down and then never checked.
struct SchemaValidator {
  private let root: [String: Any]

  /// Makes a validator from the schema's text.
  init(schema: Data) throws {
    let object = try JSONSerialization.jsonObject(with: schema)
    self.root = object as? [String: Any] ?? [:]
  }

  /// What is wrong with `document`, one sentence each with the place; empty where nothing is.
  func complaints(about document: Data) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: document, options: [.fragmentsAllowed])
    return complaints(value, root, at: "$")
  }

  private func complaints(_ value: Any, _ schema: Any, at place: String) -> [String] {
    if let isAllowed = schema as? Bool { return isAllowed ? [] : ["\(place) is not allowed"] }
    guard let rules = schema as? [String: Any] else { return ["\(place): the schema is no schema"] }
    return rules.sorted { $0.key < $1.key }.flatMap { keyword, rule in
      check(keyword, rule, value, rules, at: place)
    }
  }

  private func check(
    _ keyword: String, _ rule: Any, _ value: Any, _ rules: [String: Any], at place: String
  ) -> [String] {
    switch keyword {
    case "$schema", "$defs", "title": []
    case "$ref": complaints(value, referred(rule), at: place)
    case "oneOf": checkOneOf(rule, value, at: place)
    case "type": isOfType(rule, value) ? [] : ["\(place) is not of type \(rule)"]
    case "const": isEqual(value, rule) ? [] : ["\(place) is not \(rule)"]
    case "enum":
      (rule as? [Any] ?? []).contains { isEqual(value, $0) } ? [] : ["\(place) is not in \(rule)"]
    case "required", "properties", "additionalProperties":
      checkObject(keyword, rule, value, rules, at: place)
    case "items":
      (value as? [Any] ?? []).enumerated().flatMap {
        complaints($0.element, rule, at: "\(place)[\($0.offset)]")
      }
    case "minimum", "maximum": checkBound(keyword, rule, value, at: place)
    case "pattern": checkPattern(rule, value, at: place)
    default: ["the schema's keyword \(keyword) is not known"]
    }
  }

  private func referred(_ rule: Any) -> Any {
    let path = (rule as? String ?? "").split(separator: "/").dropFirst()
    var found: Any = root
    for name in path { found = (found as? [String: Any])?[String(name)] ?? 0 }
    return found
  }

  private func checkOneOf(_ rule: Any, _ value: Any, at place: String) -> [String] {
    let attempts = (rule as? [Any] ?? []).map { complaints(value, $0, at: place) }
    if attempts.count(where: \.isEmpty) == 1 { return [] }
    return ["\(place) fits not exactly one of \(attempts.count)"] + attempts.flatMap { $0 }
  }

  private func checkObject(
    _ keyword: String, _ rule: Any, _ value: Any, _ rules: [String: Any], at place: String
  ) -> [String] {
    guard let object = value as? [String: Any] else { return [] }
    let properties = rules["properties"] as? [String: Any] ?? [:]
    switch keyword {
    case "required":
      return (rule as? [String] ?? []).filter { object[$0] == nil }.map { "\(place) has no \($0)" }
    case "properties":
      return properties.sorted { $0.key < $1.key }.flatMap { name, schema in
        object[name].map { complaints($0, schema, at: "\(place).\(name)") } ?? []
      }
    default:
      return object.keys.sorted().filter { properties[$0] == nil }.flatMap {
        complaints(object[$0] ?? 0, rule, at: "\(place).\($0)")
      }
    }
  }

  private func checkBound(
    _ keyword: String, _ rule: Any, _ value: Any, at place: String
  ) -> [String] {
    guard let number = value as? Double, let bound = rule as? Double else { return [] }
    let isInside = keyword == "minimum" ? number >= bound : number <= bound
    return isInside ? [] : ["\(place) is \(number), \(keyword) \(bound)"]
  }

  private func checkPattern(_ rule: Any, _ value: Any, at place: String) -> [String] {
    guard let text = value as? String, let pattern = rule as? String else { return [] }
    let isFound = text.range(of: pattern, options: .regularExpression) != nil
    return isFound ? [] : ["\(place) is \(text), not \(pattern)"]
  }

  private func isOfType(_ rule: Any, _ value: Any) -> Bool {
    if let names = rule as? [String] { return names.contains { isOfType($0, value) } }
    switch rule as? String {
    case "object": return value is [String: Any]
    case "array": return value is [Any]
    case "string": return value is String
    case "null": return value is NSNull
    case "boolean": return value is Bool
    case "number": return value is NSNumber
    case "integer": return (value as? Double).map { $0 == $0.rounded() } ?? false
    default: return false
    }
  }

  private func isEqual(_ one: Any, _ other: Any) -> Bool {
    (one as? NSObject).map { $0.isEqual(other) } ?? false
      || (one as? String).map { $0 == other as? String } ?? false
      || (one as? Double).map { $0 == other as? Double } ?? false
  }
}

internal import FoundationEssentials

/// An article as schema.org describes it in JSON.
struct LinkedData: Sendable {
  var headline: String?
  var author: String?
  var publisher: String?
  var published: String?
  var url: String?

  /// The article among linked data, where one is; lists and graphs are looked through.
  static func article(_ json: String) -> LinkedData? {
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(json.utf8)) else {
      return nil
    }
    return article(in: value, depth: 0)
  }

  /// Linked data names its article no deeper.
  private static let deepest = 6

  private static func article(in value: JSONValue, depth: Int) -> LinkedData? {
    guard depth < deepest else { return nil }
    switch value {
    case .list(let values):
      return values.lazy.compactMap { article(in: $0, depth: depth + 1) }.first
    case .object(let fields):
      let types = fields["@type"]?.strings ?? []
      guard types.contains(where: { $0.hasSuffix("Article") || $0 == "BlogPosting" }) else {
        return fields["@graph"].flatMap { article(in: $0, depth: depth + 1) }
          ?? fields["mainEntity"].flatMap { article(in: $0, depth: depth + 1) }
      }
      let names = fields["author"]?.names ?? []
      return LinkedData(
        headline: fields["headline"]?.strings.first,
        author: names.isEmpty ? nil : names.joined(separator: ", "),
        publisher: fields["publisher"]?.names.first,
        published: fields["datePublished"]?.strings.first,
        url: fields["url"]?.strings.first)
    case .text, .other: return nil
    }
  }
}

/// A JSON value as far as linked data needs it.
enum JSONValue: Decodable, Sendable {
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])
  case other

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else if let object = try? container.decode([String: JSONValue].self) {
      self = .object(object)
    } else {
      self = .other
    }
  }

  /// The texts in it: itself, or those of a list.
  var strings: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let values): values.flatMap(\.strings)
    case .object, .other: []
    }
  }

  /// The names of persons and bodies in it.
  var names: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let values): values.flatMap(\.names)
    case .object(let fields): fields["name"]?.strings ?? []
    case .other: []
    }
  }
}

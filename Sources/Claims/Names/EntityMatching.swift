internal import Lexicon

/// Which entities of two articles are the same.
///
///     left    Rep. Ann Roe · the EPA                        · the president
///     right   Roe          · Environmental Protection Agency · President Poe
///
/// Two are the same where they share a name, or a surname with no given name against it, or the
/// initials of a name; and somebody known by an office alone is the only one who has it on the
/// other side. Each is the same as one at most: where two fit equally well, none does. Exchanging
/// the sides exchanges the answer.
public struct EntityMatching: Sendable {
  /// For every entity of the left side its counterpart's index, nil where there is none.
  public let rightOfLeft: [Int?]
  /// For every entity of the right side its counterpart's index, nil where there is none.
  public let leftOfRight: [Int?]

  /// Compares the entities of two articles. O(entities): a key names `mostBearers` at most.
  public init(_ left: ArticleEntities, _ right: ArticleEntities) {
    let leftKeys = left.entities.map(Self.keys)
    let rightKeys = right.entities.map(Self.keys)
    let forward = Self.best(left.entities, leftKeys, among: right.entities, rightKeys)
    let back = Self.best(right.entities, rightKeys, among: left.entities, leftKeys)
    rightOfLeft = forward.enumerated().map { index, other in
      other.flatMap { back[$0] == index ? $0 : nil }
    }
    leftOfRight = back.enumerated().map { index, other in
      other.flatMap { forward[$0] == index ? $0 : nil }
    }
  }

  private static let mostBearers = 8

  /// What an entity is looked up by.
  private static func keys(_ entity: Entity) -> [String] {
    var keys = entity.names.map { $0.joined(separator: " ") }
    if entity.sort == .person || entity.sort == .other, let last = entity.fullName.last {
      keys.append(last)
    }
    if entity.sort == .organisation || entity.sort == .other, entity.fullName.count > 1 {
      keys.append(initials(entity.fullName))
    }
    keys += entity.roles.filter(NameRoles.offices.contains).map { "@" + $0 }
    return keys
  }

  private static func initials(_ name: [String]) -> String {
    String(
      name.filter { !Language.english[.initialsSkipped].contains($0) }.compactMap(\.first))
  }

  /// For every entity the one that fits it best, nil where none does or two do alike.
  private static func best(
    _ entities: [Entity], _ keys: [[String]], among others: [Entity], _ otherKeys: [[String]]
  ) -> [Int?] {
    var bearers: [String: [Int]] = [:]
    for (index, keys) in otherKeys.enumerated() {
      for key in keys where bearers[key]?.last != index && bearers[key]?.count ?? 0 < mostBearers {
        bearers[key, default: []].append(index)
      }
    }
    return entities.indices.map { index in
      var found: Int?
      var best = 0
      var isTied = false
      var seen: [Int] = []
      for other in keys[index].flatMap({ bearers[$0] ?? [] }) where !seen.contains(other) {
        seen.append(other)
        let fit = fit(entities[index], others[other])
        guard fit > 0, fit >= best else { continue }
        isTied = fit == best
        best = fit
        found = other
      }
      return isTied ? nil : found
    }
  }

  /// How well two fit: 4 a common full name, 3 a surname or initials, 2 a surname with other given
  /// names, 1 an office, 0 not at all. The same both ways.
  private static func fit(_ left: Entity, _ right: Entity) -> Int {
    if let one = left.gender, let other = right.gender, one != other { return 0 }
    if let one = left.country, let other = right.country, one != other { return 0 }
    if left.names.isEmpty || right.names.isEmpty {
      let offices = left.roles.filter { NameRoles.offices.contains($0) }
      return offices.contains { right.roles.contains($0) } ? 1 : 0
    }
    if left.fullName == right.fullName { return 4 }
    if left.sort != right.sort, left.sort != .other, right.sort != .other { return 0 }
    let isShort = left.fullName.count == 1 || right.fullName.count == 1
    if left.sort == .organisation || right.sort == .organisation {
      let isSame = left.names.contains { right.names.contains($0) }
      let isInitials =
        isShort
        && (left.names.contains([initials(right.fullName)])
          || right.names.contains([initials(left.fullName)]))
      return isSame || isInitials ? 3 : 0
    }
    guard left.fullName.last == right.fullName.last else { return 0 }
    if let one = left.fullName.first, let other = right.fullName.first,
      one.hasPrefix(other) || other.hasPrefix(one), !isShort
    {
      return 4
    }
    return isShort ? 3 : left.sort == .person && right.sort == .person ? 2 : 0
  }
}

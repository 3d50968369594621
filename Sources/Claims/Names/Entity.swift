/// Somebody or something that an article names.
///
/// Its identity is its index in `ArticleEntities.entities`: entities are in the order of their
/// first mentions.
public struct Entity: Hashable, Sendable {
  /// What sort of thing it is.
  public let sort: EntitySort
  /// The gender that titles, roles, a given name or the article's own pronouns give a person.
  public let gender: EntityGender?
  /// The stems of every form it is named by, longest first, then in the order of mention:
  /// `[["barack", "obama"], ["obama"]]`. Empty where only a role is known (`a judge`).
  public let names: [[String]]
  /// The roles that the article gives it, each once, in the order of mention: `senator`, `company`.
  public let roles: [String]
  /// The stem of the country that its role belongs to, or that it is.
  public let country: String?

  /// The longest form it is named by.
  public var fullName: [String] { names.first ?? [] }
}

/// What sort of thing an entity is, as far as the article makes it plain.
public enum EntitySort: String, Hashable, Sendable, CaseIterable {
  /// A human being.
  case person
  /// A company, an agency, a party, a newspaper.
  case organisation
  /// A country, with its government and its people, or another place.
  case place
  /// Anything else with a name, or a name that the article does not explain.
  case other
}

/// The gender of a person's pronouns.
public enum EntityGender: String, Hashable, Sendable, CaseIterable {
  case female
  case male
}

/// How words speak of an entity.
public enum MentionWay: String, Hashable, Sendable, CaseIterable {
  /// By its name, or as much of it as the article gives anywhere.
  case named
  /// By the surname or the first name of a longer name.
  case shortName
  /// By a role: `the senator`, `the company`.
  case role
  /// By `he`, `her`, or `I` inside its own quotation.
  case pronoun
  /// By initials.
  case acronym
  /// By the capital for the government, or by the word for the people.
  case capitalOrDemonym
  /// It is the one whose quotation the words are; the claim itself need not say so.
  case speaker
}

/// Words that speak of an entity.
public struct EntityMention: Hashable, Sendable {
  /// Index of the entity in `ArticleEntities.entities`.
  public let entity: Int
  /// The words, without titles, as indices of `AnnotatedArticle.words`; empty for a speaker.
  public let words: Range<Int>
  /// How they speak of it.
  public let way: MentionWay
}

/// A value for each of the two sides: left is A, right is B.
public struct Sides<Value> {
  /// A's.
  public var left: Value
  /// B's.
  public var right: Value

  /// Makes a pair of values.
  public init(left: Value, right: Value) {
    self.left = left
    self.right = right
  }

  /// The value of one side.
  public subscript(side: Side) -> Value {
    get { side == .left ? left : right }
    set { if side == .left { left = newValue } else { right = newValue } }
  }

  /// Both values transformed, left first.
  public func map<Result, Failure: Error>(
    _ transform: (Value) throws(Failure) -> Result
  ) throws(Failure) -> Sides<Result> {
    Sides<Result>(left: try transform(left), right: try transform(right))
  }

  /// The same values with the sides exchanged.
  public var swapped: Sides { Sides(left: right, right: left) }
}

extension Sides: Equatable where Value: Equatable {}
extension Sides: Hashable where Value: Hashable {}
extension Sides: Sendable where Value: Sendable {}

/// One of the two sides.
public enum Side: String, Hashable, Sendable, CaseIterable {
  case left, right

  /// The other side.
  public var other: Side { self == .left ? .right : .left }

  /// `A` or `B`, as labels begin.
  public var letter: String { self == .left ? "A" : "B" }
}

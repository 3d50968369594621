internal import CNcurses
internal import TextScreen

extension ScreenEvent {
  /// What an event of the terminal means; nil when it means nothing to a reader.
  init?(_ seen: cn_event, size: Size) {
    switch seen.kind {
    case CN_CHARACTER:
      guard let scalar = Unicode.Scalar(seen.value) else { return nil }
      self = .key(.character(Character(scalar)))
    case CN_CONTROL:
      guard let scalar = Unicode.Scalar(seen.value) else { return nil }
      self = .key(.control(Character(scalar)))
    case CN_NAMED:
      guard let key = Key(cn_name(seen.value)) else { return nil }
      self = .key(key)
    case CN_FUNCTION: self = .key(.function(Int(seen.value)))
    case CN_PASTE: self = .paste(Self.text(of: seen))
    case CN_MOUSE:
      guard let action = MouseAction(cn_mouse(seen.value)) else { return nil }
      self = .mouse(action, Position(column: Int(seen.column), row: Int(seen.row)))
    case CN_BACKGROUND:
      let value = seen.value
      self = .background(
        red: UInt8(value >> 16 & 255), green: UInt8(value >> 8 & 255), blue: UInt8(value & 255))
    case CN_RESIZED: self = .resized(size)
    case CN_RESUMED: self = .resumed
    case CN_CLOSED: self = .closed
    default: return nil
    }
  }

  private static func text(of paste: cn_event) -> String {
    var scalars = String.UnicodeScalarView()
    for value in UnsafeBufferPointer(start: paste.text, count: Int(paste.count)) {
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    return String(scalars)
  }
}

extension Key {
  fileprivate init?(_ name: cn_name) {
    switch name {
    case CN_UP: self = .up
    case CN_DOWN: self = .down
    case CN_LEFT: self = .left
    case CN_RIGHT: self = .right
    case CN_HOME: self = .home
    case CN_END: self = .end
    case CN_PAGE_UP: self = .pageUp
    case CN_PAGE_DOWN: self = .pageDown
    case CN_TAB: self = .tab
    case CN_BACK_TAB: self = .backTab
    case CN_ENTER: self = .enter
    case CN_ESCAPE: self = .escape
    case CN_BACKSPACE: self = .backspace
    case CN_DELETE: self = .delete
    case CN_INSERT: self = .insert
    default: return nil
    }
  }
}

extension MouseAction {
  fileprivate init?(_ action: cn_mouse) {
    switch action {
    case CN_PRESS: self = .press
    case CN_RELEASE: self = .release
    case CN_DRAG: self = .drag
    case CN_WHEEL_UP: self = .wheelUp
    case CN_WHEEL_DOWN: self = .wheelDown
    default: return nil
    }
  }
}

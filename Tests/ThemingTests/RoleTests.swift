import Testing
import TextScreen
import Theming

@Test func aRoleWithoutStyleLooksLikeText() {
  let bold = Style(attributes: .bold)
  #expect(Theme(name: "t", summary: "", styles: [.text: bold])[.rail] == bold)
}

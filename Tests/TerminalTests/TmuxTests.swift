import Testing
import TextScreen

@Suite(.serialized, .enabled(if: TmuxSession.isInstalled)) struct TmuxTests {
  @Test func opensResizesAndRestores() throws {
    let session = try TmuxSession(BuiltProgram.path("ScreenProbe"))
    #expect(session.wait { $0.contains("ready 80x24") && $0.contains("東京é|[31m|👩💻|") })
    #expect(session.flag("alternate_on") == "1")
    #expect(session.flag("mouse_button_flag") == "1")
    session.send("Up", "C-c")
    #expect(session.wait { $0.contains("2 key(TextScreen.Key.control(\"c\"))") })
    session.resize(to: Size(columns: 50, rows: 10))
    #expect(session.wait { $0.contains("ready 50x10") })
    session.send("q")
    #expect(session.wait { $0.contains("status 0") })
    #expect(session.flag("alternate_on") == "0")
    #expect(session.flag("mouse_button_flag") == "0")
    #expect(session.flag("cursor_flag") == "1")
    #expect(session.flag("keypad_flag") == "0")
  }

  @Test func aTrapRestores() throws {
    let session = try TmuxSession(BuiltProgram.path("ScreenProbe"))
    #expect(session.wait { $0.contains("ready") })
    session.send("F")
    #expect(session.wait { $0.contains("status 13") && $0.contains("the probe fell") })
    #expect(session.flag("alternate_on") == "0")
    #expect(session.flag("mouse_button_flag") == "0")
  }
}

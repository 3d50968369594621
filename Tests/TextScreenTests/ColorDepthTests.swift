import Testing
import TextScreen

@Test(
  arguments: [
    (Color.standard, ColorDepth.palette256, nil),
    (.rgb(255, 0, 0), .none, nil),
    (.ansi(9), .eight, 1),
    (.ansi(9), .sixteen, 9),
    (.ansi(9), .palette256, 9),
    (.rgb(208, 103, 75), .palette256, 167),
    (.rgb(255, 255, 255), .palette256, 231),
    (.rgb(18, 18, 18), .palette256, 233),
    (.rgb(208, 10, 20), .sixteen, 1),
    (.rgb(250, 250, 250), .eight, 7),
    (.rgb(10, 10, 10), .eight, 0),
  ] as [(Color, ColorDepth, Int?)])
func findsTheNearestColor(color: Color, depth: ColorDepth, expected: Int?) {
  #expect(color.index(at: depth) == expected)
}

@Test func everyColorOfTheCubeIsItsOwnNearest() {
  for index in 16...255 {
    let (red, green, blue) = Color.components(ofIndex: index)
    let found = Color.rgb(UInt8(red), UInt8(green), UInt8(blue)).index(at: .palette256) ?? -1
    #expect(Color.components(ofIndex: found) == (red, green, blue))
  }
}

import Testing

@testable import diptych

@Test(arguments: [
  ("1GiB", 1 << 30, "1 GiB"), ("512MiB", 512 << 20, "512 MiB"), ("512 mib", 512 << 20, "512 MiB"),
  ("1.5GiB", 3 << 29, "1536 MiB"), ("2G", 2 << 30, "2 GiB"), ("64m", 64 << 20, "64 MiB"),
  ("16384K", 16 << 20, "16 MiB"), ("800000000", 800_000_000, "781250 KiB"),
  ("800000001", 800_000_001, "800000001 bytes"), ("20MB", 20_000_000, "20 MB"),
  ("16777216B", 16 << 20, "16 MiB"), ("1024GiB", 1 << 40, "1024 GiB"),
])
func sizesAreRead(text: String, bytes: Int, description: String) throws {
  let size = try #require(ByteCount(text))
  #expect(size.bytes == bytes)
  #expect(size.description == description)
}

@Test(arguments: [
  "", "lots", "0", "-1", "GiB", "1.2.3GiB", ".", "15MiB", "1025GiB", "1e10", "inf", "nan",
  "0x10MiB",
  "99999999999999999999999GiB", "１GiB", "1GiBB", "1 GiB more",
])
func whatIsNoSizeIsRefused(text: String) {
  #expect(ByteCount(text) == nil)
}

@Test(arguments: [
  ("60", 60_000, "60 s"), ("1.5s", 1_500, "1.5 s"), ("2m", 120_000, "120 s"),
  ("1min", 60_000, "60 s"),
  ("250ms", 250, "250 ms"), ("0.001", 1, "1 ms"), ("1 h", 3_600_000, "3600 s"),
  ("1000h", 3_600_000_000, "3600000 s"),
])
func timesAreRead(text: String, milliseconds: Int, description: String) throws {
  let time = try #require(TimeLimit(text))
  #expect(time.milliseconds == milliseconds)
  #expect(time.description == description)
}

@Test(arguments: [
  "", "soon", "0", "-1", "s", "0.0001s", "1001h", "1e3", "inf", "2 m s", "1d", "1,5",
])
func whatIsNoTimeIsRefused(text: String) {
  #expect(TimeLimit(text) == nil)
}

import Foundation

@_spi(Fitting) import Alignment

// Fits and judges the models.
//
//   diptych-lab fit GOLD.jsonl…             the fitted link weights as a Swift file
//   diptych-lab shown [OPTIONS] GOLD.jsonl… whole answers as `batch` writes them, links and
//                                           confidences by models that saw no pair of the event,
//                                           for score_news.py
//       --pairs FILE, --paraphrases FILE,
//       --planted FILE                      what the judges learn from besides, each as often as
//                                           wanted
//       --read GOLD.jsonl                   pairs that the rules were written on: links are learnt
//                                           from them, judging is not
//       --judge FILE                        where to write the judges that saw everything
//       --rows FILE                         where to write what the judges learn from
//   diptych-lab findings BATCH.jsonl        what is seen, with its evidence
//
// All of it goes to standard output.

func fail(_ sentence: String) -> Never {
  FileHandle.standardError.write(Data("diptych-lab: \(sentence)\n".utf8))
  exit(2)
}

var arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 2 else { fail("usage: diptych-lab fit|shown|findings … FILE…") }
switch arguments.removeFirst() {
case "findings":
  try Findings.write(arguments[0])
case "fit":
  let pairs = try arguments.flatMap(GoldPair.load)
  print(FittedLinks(LinkMaterial(pairs).all).swiftSource, terminator: "")
case "shown":
  var golds: [String] = []
  var read: [String] = []
  var judge: String?
  var rows: String?
  var others: [LabelledFinding] = []
  var sources = 0
  while !arguments.isEmpty {
    let argument = arguments.removeFirst()
    guard argument.hasPrefix("--") else {
      golds.append(argument)
      continue
    }
    guard !arguments.isEmpty else { fail("\(argument) needs a file") }
    let path = arguments.removeFirst()
    if argument == "--judge" {
      judge = path
    } else if argument == "--rows" {
      rows = path
    } else if argument == "--read" {
      read.append(path)
    } else if let source = OtherSource(rawValue: argument) {
      sources += 1
      others += try source.findings(path, source: sources)
    } else {
      fail("there is no option \(argument)")
    }
  }
  let held = await HeldOut(
    try golds.flatMap(GoldPair.load), read: try read.flatMap(GoldPair.load), others: others)
  for answer in await held.answers() {
    FileHandle.standardOutput.write(Data(answer))
  }
  if let rows { try held.rows().write(toFile: rows, atomically: true, encoding: .utf8) }
  if let judge {
    try JudgeFit.swiftSource(held.judges).write(toFile: judge, atomically: true, encoding: .utf8)
  }
case let other:
  fail("there is no command \(other)")
}

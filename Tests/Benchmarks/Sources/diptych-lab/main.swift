import Foundation

@_spi(Fitting) import Alignment

// Fits and judges the link model.
//
//   diptych-lab fit NEWS.jsonl              the fitted weights as a Swift file, on standard output
//   diptych-lab cross-validate NEWS.jsonl   predictions of every pair by a model that saw no pair
//   of
//                                           its event, for score_news.py
//   diptych-lab findings BATCH.jsonl        what the detectors see, for fit_confidence.py

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 2, ["fit", "cross-validate", "findings"].contains(arguments[0]) else {
  FileHandle.standardError.write(
    Data("usage: diptych-lab fit|cross-validate|findings NEWS.jsonl\n".utf8))
  exit(2)
}
if arguments[0] == "findings" {
  try Findings.write(arguments[1])
  exit(0)
}
let gold = try GoldPair.load(arguments[1])
let related = gold.map(LabelledPair.init)
var excerpts = Excerpts()
let pairs =
  related + gold.flatMap { excerpts.made(of: $0) }
  + UnrelatedPairs(gold).pairs(withExcerpts: &excerpts)
let whole = FittedLinks(pairs)
if arguments[0] == "fit" {
  print(whole.swiftSource, terminator: "")
} else {
  let events = Set(gold.map(\.event)).sorted()
  let lines = await withTaskGroup(of: (Int, [String]).self) { group in
    for (index, event) in events.enumerated() {
      group.addTask {
        let model = FittedLinks(pairs.filter { !$0.events.contains(event) }, startingFrom: whole)
        let unseen = related.filter { $0.events.contains(event) }
        return (index, unseen.map { predictions($0, by: model) })
      }
    }
    var lines = [[String]](repeating: [], count: events.count)
    for await (index, found) in group { lines[index] = found }
    return lines
  }
  for line in lines.joined() { print(line) }
}

/// One line of predictions: the best candidate of every pair of sentences.
func predictions(_ pair: LabelledPair, by model: FittedLinks) -> String {
  var best: [Sides<Int>: (score: Double, isTwin: Bool)] = [:]
  for (place, candidate) in zip(pair.sample.sentences, model.scores(pair.sample)) {
    let known = best[place] ?? (0, false)
    best[place] = (max(known.score, candidate.score), known.isTwin || candidate.isTwin)
  }
  let links = best.sorted { ($0.key.left, $0.key.right) < ($1.key.left, $1.key.right) }.map {
    let strength = $0.value.isTwin ? "twin" : "candidate"
    return #"{"a":\#($0.key.left),"b":\#($0.key.right),"score":\#($0.value.score),"#
      + #""strength":"\#(strength)"}"#
  }
  let id = String(decoding: (try? JSONEncoder().encode(pair.id)) ?? Data(), as: UTF8.self)
  return #"{"id":\#(id),"links":[\#(links.joined(separator: ","))]}"#
}

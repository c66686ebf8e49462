/// The terms of a text as the index sees them: spelling mended, Javanese and slang turned into Indonesian,
/// endings and frills off. For matchers of other things than claims.
public func terms(of text: String) -> [UInt64] {
  var analyzed = AnalyzedText()
  Analyzer.analyze(text, fallback: .indonesian, into: &analyzed)
  return analyzed.terms
}

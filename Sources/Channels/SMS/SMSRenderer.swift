import Domain

/// Fits replies into text messages: nothing can be pressed, nothing is bold.
enum SMSRenderer {
  static func parts(of reply: Reply) -> [Reply] {
    var reply = reply.withUsableChoices(idLimit: .max).withNumberedChoices()
    reply.text = SMSText.economical(Markup.plain(reply.text))
    reply.quotes = nil
    // The link to it stands in the text.
    reply.picture = nil
    let isGSM7 = SMSAlphabet.isGSM7(reply.text)
    let splitter = TextSplitter(
      limit: isGSM7 ? SMSLimits.septets : SMSLimits.units, unit: isGSM7 ? .septets : .utf16)
    return reply.divided(into: splitter.split(reply.text))
  }
}

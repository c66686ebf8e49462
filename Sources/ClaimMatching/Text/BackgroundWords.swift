/// How common words are in fact-checks and forwards: `texts in a thousand: words`.
let backgroundWords = """
  """

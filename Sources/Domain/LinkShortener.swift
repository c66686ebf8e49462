/// Services whose addresses hide where they lead.
public enum LinkShortener {
  /// Those in common use. A short address is no proof of anything; it only cannot be judged by eye.
  public static let hosts: Set<String> = [
    "bit.ly", "s.id", "tinyurl.com", "t.co", "cutt.ly", "shorturl.at", "rb.gy", "is.gd", "goo.gl",
    "t.ly", "rebrand.ly", "ow.ly", "buff.ly", "v.gd", "tiny.cc", "shorte.st", "adf.ly", "linkr.bio",
    "heylink.me", "gg.gg", "urlis.net", "lnkd.in",
  ]
}

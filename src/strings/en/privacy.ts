/** What is kept of a reader, and what is not: the text of its page. */
export const privacy = [
  'This site needs no account, carries no advertising and lets no other server follow you.',
  'Views: one is counted when an article has been on a screen for 3 seconds, once per reader and article in a day. So as not to count twice, the server keeps a hash made of the day, the network address and the browser’s name; the key of that hash is destroyed when the day ends, so nobody can read it back. Your network address is not stored.',
  'Ratings: when you first give stars, the browser receives a cookie with a random code, kept for 180 days, only so that you can change or withdraw your rating. The server stores only a hash of that code.',
  'On your device: the language you chose, a random word that changes every day and tells apart people who share a network, a rating that could not be sent while you were offline, a mark that a rating was ever given on this device, the name of the fonts it has, and, while the tab is open, where you were on each page. Clearing this site’s data in your browser removes all of it.',
]

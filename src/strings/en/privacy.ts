/** What is kept of a reader, and what is not: the text of its page. */
export const privacy = [
  'This site needs no account, carries no advertising and lets no other server follow you.',
  'Views: one is counted when an article has been on a screen for 3 seconds, once per reader and article in a day. So as not to count twice, the server keeps a hash made of the day, the network address and the browser’s name; the key of that hash is destroyed when the day ends, so nobody can read it back. Your network address is not stored.',
  'Ratings: when you first give stars, the browser receives a cookie with a random code, kept for 180 days, only so that you can change or withdraw your rating. The server stores only a hash of that code.',
  'On your device: the language you chose, your display settings, a random word that changes every day and tells apart people who share a network, readings and ratings that could not be sent while you were offline, a mark that a rating was ever given on this device, the name of the fonts it has, and, while the tab is open, where you were on each page. Clearing this site’s data in your browser removes all of it.',
  'The server’s log has the address of each page that was opened and how long the answer took, not who opened it and not what was searched. A browser may report here when it blocks something strange in a page; of that report only the page and what was blocked are kept.',
  'Elsewhere: pages ask this server only. A picture, sound or film that could not be fetched is loaded by your browser from where it was first published; content of other sites is loaded only when you press it.',
]

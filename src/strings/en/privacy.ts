import type { NoticeSection } from '../privacy.ts'

/** What is kept of a reader, and what is not: the text of its page. */
export const privacy: NoticeSection[] = [
  {
    paragraphs: ['This site needs no account, carries no advertising and lets no other server follow you.'],
  },
  {
    heading: 'Views',
    paragraphs: [
      'Each reader counts once for an article in a day, when it has been on the screen for 3 seconds.',
      'So as not to count twice, the server keeps a hash made of the day, the IP address and the browser’s name. The key of that hash is destroyed when the day ends, so nobody can read it back. Your IP address is not stored.',
    ],
  },
  {
    heading: 'Ratings',
    paragraphs: [
      'When you first give stars, the browser receives a cookie with a random code, kept for 180 days, only so that you can change or withdraw your rating. The server stores only a hash of that code.',
    ],
  },
  {
    heading: 'In your browser',
    paragraphs: [
      'What follows is in this browser and is not sent to the server, except views (with the day’s random word), ratings and, where an article was changed, the number of the version that you read. Saved and read articles can be removed on the page “Saved articles”; to remove everything, clear this site’s data in your browser.',
    ],
    items: [
      'The language you chose, your display settings, that you turned keyboard shortcuts off',
      'How you like to listen: the speed, and whether to go on with the day’s articles',
      'Articles you saved',
      'Articles you read, with when, which version and where you stopped',
      'When you were here last, so that new articles can be marked',
      'Views and ratings that could not be sent yet',
      'A mark that a rating was ever given on this device',
      'A random word that changes every day and tells apart people who share a network',
      'The name of the fonts it has',
      'Where you were on each page, while the tab is open',
    ],
  },
  {
    heading: 'Reading offline',
    paragraphs: [
      'Pages and pictures that you open are kept on this device, at most 60 pages and 150 pictures, for 30 days. Days that you choose to keep stay until you remove them. The server does not know what you keep. Your searches, views and ratings are not part of it. At the end of this page you can see all of it and remove it.',
    ],
  },
  {
    heading: 'The server’s log',
    paragraphs: [
      'The log has the address of each page that was opened and how long the answer took, not who opened it and not what was searched. A browser may report here when it blocks something strange in a page; of that report only the page and what was blocked are kept.',
    ],
  },
  {
    heading: 'Other servers',
    paragraphs: [
      'Pages connect to this server only. A picture, audio or video that could not be fetched is loaded by your browser from where it was first published; content of other sites is loaded only when you press it. Zalo and Facebook in the share panel are plain links, which load nothing before you press them.',
      'The voice that reads an article out is your browser’s: one on your device comes first, an online one sends the article’s words to its provider.',
    ],
  },
]

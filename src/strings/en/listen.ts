import type { listen as vi } from '../vi/listen.ts'

/** The words of listening to an article. */
export const listen: typeof vi = {
  start: 'Listen',
  player: 'Listen to the article',
  pause: 'Pause',
  resume: 'Resume',
  stop: 'Stop',
  previous: 'Previous sentence',
  next: 'Next sentence',
  speed: 'Speed',
  goesOn: 'Go on with the day’s articles',
  notLoaded: 'Listening could not be loaded. Check your connection and press again.',
  noVoice:
    'The device could not speak this sentence. Press “Resume” to try again, or “Next sentence” to skip it.',
  noArticle: 'The next article could not be loaded. Press “Resume” to try again.',
  said: {
    picture: 'Picture.',
    table: (rows, columns) =>
      `Table: ${rows} ${rows === 1 ? 'row' : 'rows'}, ${columns} ${columns === 1 ? 'column' : 'columns'}.`,
    preformatted: 'Preformatted text, not read.',
    audio: 'Audio.',
    video: 'Video.',
    embed: 'Content of another site:',
  },
}

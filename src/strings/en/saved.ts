import type { saved as vi } from '../vi/saved.ts'

/** The frame of the page of saved articles, which is the same for everybody. */
export const saved: typeof vi = {
  title: 'Saved articles',
  intro:
    'The articles you saved and those you read are kept in this browser only. They are not sent to the server.',
  needsScript:
    'The lists are in your browser and the server does not know them, so this page needs JavaScript. Switch JavaScript on and load the page again.',
}

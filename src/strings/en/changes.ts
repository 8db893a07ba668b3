import type { changes as vi } from '../vi/changes.ts'

/** The words of what changed in an article since it was read. */
export const changes: typeof vi = {
  notice: 'Changed since you read it',
  changedAt: (moment) => `This article was changed after you read it. Last change: ${moment}.`,
  changed: 'This article was changed after you read it.',
  mark: 'Mark the changes',
  hide: 'Hide this notice',
  notLoaded: 'The version you read could not be loaded.',
  tryAgain: 'Try again',
  gone: 'The version you read is no longer kept, so the changes cannot be marked.',
  none: 'The text is the same as in the version you read.',
  summary: (changed, added, removed) =>
    `Changed paragraphs: ${changed}. Added: ${added}. Removed: ${removed}.`,
  legend: 'Added words are underlined, removed words are struck through.',
  title: 'Title',
  lead: 'Lead',
  changedBlock: 'Changed paragraph',
  addedBlock: 'New paragraph',
  removedBlock: 'Removed paragraph',
  added: ' (added: ',
  removed: ' (removed: ',
  end: ') ',
}

import type { pictures as vi } from '../vi/pictures.ts'

/** The words of the view that shows an article's pictures large. */
export const pictures: typeof vi = {
  open: (alt) => (alt ? `View larger: ${alt}` : 'View larger'),
  openFailed: 'The picture could not be opened. Check your connection and press again.',
  place: (place, count) => `${place} / ${count}`,
  placeOf: (place, count, alt) =>
    alt ? `Picture ${place} of ${count}: ${alt}` : `Picture ${place} of ${count}`,
  stage: 'Enlarged picture: drag it or use the arrow keys to see its parts',
  previous: 'Previous picture',
  next: 'Next picture',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoom: (percent) => `${percent}%`,
  zoomed: (percent) => `Zoom ${percent}%`,
  close: 'Close',
  failed:
    'The large picture could not be loaded. Check your connection, close the picture and open it again.',
}

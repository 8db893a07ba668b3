const shapes = {
  play: 'M8 5v14l11-7z',
  pause: 'M6 5h4v14H6zm8 0h4v14h-4z',
  previous: 'M6 5h3v14H6zm13 0v14L9.5 12z',
  next: 'M15 5h3v14h-3zM5 5l9.5 7L5 19z',
  stop: 'M6 6h12v12H6z',
}

/** What players show on their buttons; said by the buttons' names. */
export function Icon({ shape }: { shape: keyof typeof shapes }) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" fill="currentColor" aria-hidden="true">
      <path d={shapes[shape]} />
    </svg>
  )
}

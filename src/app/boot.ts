/* Stands in the head of a served page. Starts the app after the page has been painted, or at the first press; holds what is pressed
   before the app is there, and presses it then. A script of its own: nothing is imported into it, and it imports the app alone. */
{
  /** A page that paints nothing large, or a browser that does not tell, starts so long after the page has come. */
  const LATEST_MS = 3000
  /** What does nothing without the app. A link, or a form that is sent, works without it. */
  const NEEDS_APP = 'button[type="button"]'

  // The entry first, and what would otherwise be found only once it has come.
  const modules = document.currentScript?.dataset.modules?.split(' ') ?? []
  const held: HTMLElement[] = []
  let isPainted = false
  let isLoaded = false
  let isStarted = false

  const start = () => {
    if (isStarted) return
    isStarted = true
    Promise.all(modules.map((module) => import(/* @vite-ignore */ module))).catch(() => {
      // It may have been the network: the next press tries again.
      isStarted = false
    })
  }
  const release = () => {
    removeEventListener('click', hold, true)
    for (const element of held) element.click()
  }
  const startWhenQuiet = () => {
    if (isPainted && isLoaded) start()
  }
  const hold = (event: Event) => {
    const { target } = event
    const pressed = target instanceof Element ? target.closest<HTMLElement>(NEEDS_APP) : null
    if (!pressed) return
    event.preventDefault()
    event.stopPropagation()
    if (!held.includes(pressed)) held.push(pressed)
    start()
  }

  addEventListener('click', hold, true)
  addEventListener('dateline:ready', release, { once: true })
  for (const press of ['pointerdown', 'keydown'])
    addEventListener(press, start, { capture: true, passive: true })
  addEventListener('load', () => {
    isLoaded = true
    startWhenQuiet()
    setTimeout(start, LATEST_MS)
  })
  new PerformanceObserver(() => {
    isPainted = true
    startWhenQuiet()
  }).observe({ type: 'largest-contentful-paint', buffered: true })
}

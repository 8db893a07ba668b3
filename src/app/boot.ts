/* Stands in the head of a served page. Starts the app after the page has been painted, or at the first press; holds what is pressed
   before the app is there, and presses it then. A script of its own: nothing is imported into it, and it imports the app alone. */
{
  /** A page that paints nothing large, or a browser that does not tell, starts so long after the page has come. */
  const LATEST_MS = 3000
  /** What does nothing without the app. A link, or a form that is sent, works without it. */
  const NEEDS_APP = 'button[type="button"]'

  /** Says on the device which fonts it has. */
  const FONTS_KEY = 'dateline.fonts'

  // Modules: the entry first, and what would otherwise be found only once it has come. Fonts: their styles, then their files.
  const { modules = '', fonts = '' } = document.currentScript?.dataset ?? {}
  const [fontStyles = '', ...fontFiles] = fonts.split(' ')
  const held: HTMLElement[] = []
  let isPainted = false
  let isLoaded = false
  let isStarted = false
  let areFontsSet = false

  const start = () => {
    if (isStarted) return
    isStarted = true
    Promise.all(modules.split(' ').map((module) => import(/* @vite-ignore */ module)))
      .catch(async () => {
        // It may have been the network: the next press tries again. Browsers fail a file that did not come once for as long as the
        // document lives: a page that can be had again is loaded anew, for a press.
        isStarted = false
        if (navigator.userActivation?.isActive && (await fetch('', { method: 'HEAD' })).ok) location.reload()
      })
      .catch(() => {})
  }
  const release = () => {
    fetchFonts().catch(() => {})
    removeEventListener('click', hold, true)
    for (const element of held) element.click()
  }
  const link = (facts: Record<string, string>) =>
    document.head.append(Object.assign(document.createElement('link'), facts))
  // A reader's first page comes without its fonts, which would share the line with what is to be read; they are fetched after it. A
  // page that has them is set in them from the start: a browser draws an optional font where it was told of it before the text.
  const setFonts = () => {
    try {
      if (localStorage.getItem(FONTS_KEY) !== fontStyles) return
      for (const href of fontFiles) link({ rel: 'preload', as: 'font', crossOrigin: '', href })
      link({ rel: 'stylesheet', href: fontStyles, blocking: 'render' })
      areFontsSet = true
    } catch {
      // A browser that refuses storage sets text in the fonts that it came with.
    }
  }
  const fetchFonts = async () => {
    const { connection } = navigator as { connection?: { saveData?: boolean } }
    if (areFontsSet || connection?.saveData) return
    link({ rel: 'stylesheet', href: fontStyles, media: 'not all' })
    // Loaded, and not added: they are for the next page.
    await Promise.all(fontFiles.map((file) => new FontFace('next', `url(${file})`).load()))
    localStorage.setItem(FONTS_KEY, fontStyles)
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

  // As the reader wants pages to look (features/settings), on the document's element before anything is painted; and again when
  // another tab changes it. What is stored there and is none of the choices has no styles.
  const applySettings = () => {
    try {
      const settings = localStorage.getItem('dateline.settings') ?? '{}'
      Object.assign(document.documentElement.dataset, JSON.parse(settings))
    } catch {
      // Storage that is refused, or broken: pages look as they do by themselves.
    }
  }

  applySettings()
  addEventListener('storage', applySettings)
  setFonts()
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

import styles from './helpButton.module.css'
import { keysWordsNow } from './keysWordsNow.ts'

/** Adds a button to the foot of the page that shows which keys there are; where they are turned off it is the way to turn them on again. It
 * comes at the end of a line, so that nothing moves. */
export function addHelpButton(showHelp: () => void): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = styles.help ?? ''
  // No part of what a server makes.
  button.dataset.comesLater = ''
  button.setAttribute('aria-haspopup', 'dialog')
  button.addEventListener('click', showHelp)
  const speak = () => {
    button.textContent = keysWordsNow().title
  }
  speak()
  new MutationObserver(speak).observe(document.documentElement, { attributeFilter: ['lang'] })
  document.querySelector('footer:not(article footer) nav')?.append(button)
}

import { addHelpButton } from './helpButton.ts'
import { listenToKeys } from './listenToKeys.ts'
import { showHelp } from './showHelp.ts'

// Imported once the first page is there, by every page: it runs by itself, so that the page needs to know nothing of it.
listenToKeys(showHelp)
addHelpButton(showHelp)

/** A text without accents and in small letters, and where each of its letters stands in the text as it was typed. */
type FoldedText = { text: string; places: number[] }

const quotes = /["“”«»„][^"“”«»„]*["“”«»„]?/gu
/** Stands for what is not to be read: no word has it. */
const HIDDEN = '\uffff'

/** Folds a text letter by letter. What stands in quotes is meant as it is, and hidden. */
export function foldedText(typed: string): FoldedText {
  const shown = typed.replace(quotes, (quote) => HIDDEN.repeat(quote.length))
  const places: number[] = []
  let text = ''
  let place = 0
  for (const letter of shown) {
    const folded = letter
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace('\u0111', 'd')
      .replace(/\s/u, ' ')
      .replace(/\p{Pd}/u, '-')
    for (let index = 0; index < folded.length; index++) places.push(place)
    text += folded
    place += letter.length
  }
  places.push(place)
  return { text, places }
}

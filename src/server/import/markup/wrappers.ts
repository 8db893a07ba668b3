import * as v from 'valibot'
import type { Mark } from '../../../contract/inline.ts'
import { LanguageTag } from '../../../contract/text.ts'
import { isBlockish, styleOf } from './elements.ts'
import { linkUrl } from './links.ts'
import { type Wrapper, wrap } from './run.ts'
import type { Scope } from './scope.ts'
import { attribute, type Element } from './tree.ts'

const marks = new Map<string, Mark>(
  Object.entries({
    b: 'strong',
    strong: 'strong',
    i: 'em',
    em: 'em',
    cite: 'em',
    dfn: 'em',
    var: 'em',
    sub: 'sub',
    sup: 'sup',
    code: 'code',
    kbd: 'code',
    samp: 'code',
    tt: 'code',
    del: 'del',
    s: 'del',
    strike: 'del',
    ins: 'ins',
    mark: 'mark',
  } satisfies Record<string, Mark>),
)

/** What is open round the text in this element: what was open before, and what it adds or, by its style, takes away. */
export function wrappersIn(element: Element, { wrappers, base }: Scope): readonly Wrapper[] {
  const mark = marks.get(element.tagName)
  let inside = mark ? wrap(wrappers, { mark }) : wrappers
  if (!isBlockish(element)) {
    inside = styled(inside, 'strong', weightOf(element))
    inside = styled(inside, 'em', slantOf(element))
  }
  const link = element.tagName === 'a' ? linkUrl(attribute(element, 'href'), base) : undefined
  if (link !== undefined) inside = wrap(inside, { link })
  const lang = languageOf(element)
  return lang === undefined ? inside : wrap(inside, { lang })
}

function styled(wrappers: readonly Wrapper[], mark: Mark, isOn: boolean | undefined): readonly Wrapper[] {
  if (isOn === undefined) return wrappers
  if (isOn) return wrap(wrappers, { mark })
  return wrappers.filter((wrapper) => !('mark' in wrapper && wrapper.mark === mark))
}

function weightOf(element: Element): boolean | undefined {
  const weight = styleOf(element, 'font-weight') ?? ''
  if (/^(?:bold|bolder|[6-9]\d\d)$/.test(weight)) return true
  return /^(?:normal|lighter|[1-5]\d\d)$/.test(weight) ? false : undefined
}

function slantOf(element: Element): boolean | undefined {
  const slant = styleOf(element, 'font-style') ?? ''
  if (/^(?:italic|oblique)/.test(slant)) return true
  return slant === 'normal' ? false : undefined
}

/** Word writes the language of the keyboard on everything, in capitals (`EN-US`, `VI`): that says nothing of the words. */
function languageOf(element: Element): string | undefined {
  const lang = attribute(element, 'lang')
  const isWords = lang === undefined || /^[A-Z]{2}(?:-[A-Z]{2})?$/.test(lang)
  return isWords || !v.is(LanguageTag, lang) ? undefined : lang
}

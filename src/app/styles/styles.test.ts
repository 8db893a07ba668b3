import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { choices, defaults } from '../features/settings/settings.ts'

// What the styles promise to readers, reckoned from the styles themselves.

const folder = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
const tokens = read('styles/tokens.css')

/** The colours of one side of `light-dark()`, with what rules of a selector of their own put over them. */
function theme(side: 0 | 1, over = ''): Record<string, string> {
  const colours: Record<string, string> = {}
  for (const [, name = '', light, dark] of tokens.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g))
    colours[name] = (side === 0 ? light : dark) ?? ''
  for (const [, name = '', value = ''] of over.matchAll(/--([\w-]+): (#\w+)/g)) colours[name] = value
  return colours
}
const sepia = tokens.match(/\[data-colours="sepia"\] \{\s*--[^}]+\}/)?.[0] ?? ''
const themes = { light: theme(0), dark: theme(1), sepia: theme(0, sepia) }

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string | undefined, other: string | undefined): number {
  if (!one || !other) throw new Error(`no such colour: ${one}, ${other}`)
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(Object.entries(themes))('the colours: %s', (_, colours) => {
  const grounds = ['paper', 'paper-raised']

  it('has text that is read easily: 4.5 to 1', () => {
    const pairs = [
      ...grounds.flatMap((ground) => ['ink', 'ink-quiet', 'accent'].map((text) => [text, ground])),
      // On what is marked, and on a button in the accent, which has the paper's colour for its words.
      ...['marked', 'shade-1', 'shade-2'].map((ground) => ['ink', ground]),
      ['paper', 'accent'],
    ]
    for (const [text = '', ground = ''] of pairs)
      expect(contrast(colours[text], colours[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  })

  it('has controls and stars that are seen: 3 to 1', () => {
    for (const ground of grounds)
      for (const edge of ['line-strong', 'star', 'focus'])
        expect(contrast(colours[edge], colours[ground]), `${edge} on ${ground}`).toBeGreaterThanOrEqual(3)
  })
})

it('has a rule for each choice that is not the default', () => {
  const { motion, ...inTokens } = choices
  expect(motion).toEqual(['system', 'less'])
  for (const [name, values] of Object.entries(inTokens))
    for (const value of values) {
      const isRuled = tokens.includes(`[data-${name}="${value}"]`)
      expect([name, value, isRuled]).toEqual([
        name,
        value,
        value !== Object.values({ [name]: defaults[name as 'size'] })[0],
      ])
    }
})

it('grows by even steps of the browser’s own text size', () => {
  const sizes = [...tokens.matchAll(/--size: ([\d.]+)/g)]
    .map(([, size]) => Number(size))
    .sort((a, b) => a - b)
  expect(sizes).toHaveLength(choices.size.length)
  expect(sizes.indexOf(1)).toBe(choices.size.indexOf(defaults.size))
  for (const [index, size] of sizes.slice(1).entries()) {
    const ratio = size / (sizes[index] ?? size)
    expect(ratio).toBeGreaterThan(1.05)
    expect(ratio).toBeLessThan(1.2)
  }
  expect(read('styles/base.css')).toContain('font-size: calc(100% * var(--size))')
})

it('moves nothing for readers who want little motion, on their device or here', () => {
  const moving = globSync('**/*.css', { cwd: folder }).flatMap((file) => {
    const rules = read(file).split('}')
    return rules
      .filter((rule) => /^\s*(animation|transition)[\w-]*:/m.test(rule))
      .map((rule) => `${file}:${rule}`)
  })
  expect(moving).not.toEqual([])
  for (const rule of moving) {
    expect(rule).toContain('@media (prefers-reduced-motion: no-preference)')
    expect(rule).toContain(':where(:root:not([data-motion="less"]))')
  }
})

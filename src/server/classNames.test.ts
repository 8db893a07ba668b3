import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { classNames } from './classNames.ts'

const ROOT = join(import.meta.dirname, '../..')
let folder: string

beforeEach(() => {
  mkdirSync(join(ROOT, 'data'), { recursive: true })
  folder = mkdtempSync(join(ROOT, 'data/class-names-'))
  writeFileSync(
    join(folder, 'a.module.css'),
    '.open { color: red } .open:hover { color: blue } .shut { top: 0 }',
  )
  writeFileSync(join(folder, 'b.module.css'), '.open { color: red }')
})

afterEach(() => rmSync(folder, { recursive: true }))

const namer = () => {
  const name = classNames(relative(ROOT, folder))
  return (of: string, file: string) => name(of, join(folder, file))
}

it('gives each class two letters of its own, whoever asks and in whatever order', () => {
  const name = namer()
  const names = [name('open', 'a.module.css'), name('shut', 'a.module.css'), name('open', 'b.module.css')]
  expect(new Set(names).size).toBe(3)
  for (const each of names) expect(each).toMatch(/^[b-z]{2}$/i)
  const other = namer()
  expect(other('open', 'b.module.css')).toBe(names[2])
  expect(other('open', 'a.module.css')).toBe(names[0])
})

it('names what was added since', () => {
  const name = namer()
  const before = name('open', 'a.module.css')
  writeFileSync(join(folder, 'c.module.css'), '.new { color: red }')
  expect(name('new', 'c.module.css')).toMatch(/^[b-z]{2}$/i)
  expect(name('open', 'a.module.css')).toBe(before)
})

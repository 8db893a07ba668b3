import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { parseSync, Visitor } from 'vite'

export const ROOT = join(import.meta.dirname, '../..')

/** An import, re-export or dynamic import. `to` is a path from the root for a file of ours, else a package's name. */
export type Import = { to: string; isOurs: boolean; isTypeOnly: boolean }

/** A source file: its path from the root with `/`, its text, the text without comments, and what it imports. */
export type Source = { path: string; text: string; code: string; imports: Import[] }

/** The TypeScript files below a folder. */
export function sourcesIn(folder: string): Source[] {
  return filesIn(folder)
    .filter((path) => /\.tsx?$/.test(path))
    .map(readSource)
}

/** Every file below a folder, as paths from the root with `/`. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

export function isTest(path: string): boolean {
  return /\.(test|spec|suite)\.tsx?$|\/suite\/|\/testing\.tsx?$/.test(path)
}

function readSource(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const { program, comments } = parseSync(path, text)
  let code = text
  for (const { start, end } of comments.toReversed()) {
    code = `${code.slice(0, start)}${' '.repeat(end - start)}${code.slice(end)}`
  }

  const imports: Import[] = []
  const add = (specifier: string, isTypeOnly: boolean) => imports.push(importOf(path, specifier, isTypeOnly))
  new Visitor({
    ImportDeclaration({ importKind, specifiers, source }) {
      const isEachType =
        specifiers.length > 0 &&
        specifiers.every((specifier) => 'importKind' in specifier && specifier.importKind === 'type')
      add(source.value, importKind === 'type' || isEachType)
    },
    ExportNamedDeclaration({ exportKind, source }) {
      if (source) add(source.value, exportKind === 'type')
    },
    ExportAllDeclaration({ exportKind, source }) {
      add(source.value, exportKind === 'type')
    },
    ImportExpression({ source }) {
      if (source.type === 'Literal' && typeof source.value === 'string') add(source.value, false)
    },
  }).visit(program)
  return { path, text, code, imports }
}

function importOf(from: string, specifier: string, isTypeOnly: boolean): Import {
  if (!specifier.startsWith('.')) return { to: packageOf(specifier), isOurs: false, isTypeOnly }
  const file = specifier.replace(/\?.*$/, '')
  return { to: normalize(join(dirname(from), file)).replaceAll('\\', '/'), isOurs: true, isTypeOnly }
}

/** `@scope/name/deep` → `@scope/name`; `node:fs` stays as it is. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Without vowels: names make no words, and none that a blocker of advertisements hides ("ad"). */
const LETTERS = 'bcfghjkmnpqrstvwxzBCFGHJKMNPQRSTVWXZ'

/** Names the classes of a folder's CSS modules, in two letters each: they stand in the markup, the styles and the script of each
 * page, where hashes, which do not compress, were a tenth of the styles. A class gets the same name wherever it is built, in the
 * app and in what renders it: its number among all classes. */
export function classNames(folder: string): (name: string, file: string) => string {
  const root = join(import.meta.dirname, '../..')
  let known = new Map<string, string>()
  const keyOf = (name: string, file: string) => `${relative(root, file).replaceAll('\\', '/')} ${name}`
  const read = () => {
    const files = globSync(`${folder}/**/*.module.css`, { cwd: root }).sort()
    const keys = files.flatMap((file) => {
      const css = readFileSync(join(root, file), 'utf8')
      return [...css.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => keyOf(name, join(root, file)))
    })
    known = new Map([...new Set(keys)].map((key, index) => [key, nameOf(index)]))
  }
  return (name, file) => {
    const key = keyOf(name, file)
    // Anew where a class is not known: one that was added while a developer's server runs.
    if (!known.has(key)) read()
    return known.get(key) ?? name
  }
}

function nameOf(index: number): string {
  const { length } = LETTERS
  if (index >= length * length) throw new Error('more classes than names of two letters')
  return `${LETTERS[Math.floor(index / length)]}${LETTERS[index % length]}`
}

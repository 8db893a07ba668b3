import { stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { ArticleId, SectionId } from '../../contract/article.ts'
import { UsageError } from '../commands/command.ts'
import { isAddress } from './readSources.ts'
import { isEncoding } from './source/encoding.ts'

export type Arguments = {
  sources: string[]
  dryRun: boolean
  /** `name` where it was given. */
  section?: { id: string; name?: string | undefined } | undefined
  id?: string | undefined
  encoding?: string | undefined
}

export const USAGE =
  'usage: npm run import -- [--dry-run] [--section ID[=NAME]] [--id ID] [--encoding NAME] SOURCE…, where SOURCE is a file, a folder, an address or -'

/** The arguments, checked, sources there. Throws UsageError. */
export async function readArguments(
  words: readonly string[],
  variables: NodeJS.ProcessEnv = {},
): Promise<Arguments> {
  refuseSwallowed(variables)
  const { values, positionals: sources } = parse(words)
  const { 'dry-run': dryRun = false, section: given, id, encoding } = values
  const section = given === undefined ? undefined : readSection(given)
  const articleId = v.safeParse(v.optional(ArticleId), id)
  if (!articleId.success) throw new UsageError(`--id ${id}: ${articleId.issues[0].message}`)
  if (encoding !== undefined && !isEncoding(encoding)) {
    throw new UsageError(
      `--encoding ${encoding}: must be the name of an encoding, such as utf-8 or windows-1258`,
    )
  }
  if (sources.length === 0) throw new UsageError(`No SOURCE is named; ${USAGE}`)
  for (const source of sources) await checkSource(source)
  return { sources, dryRun, section, id, encoding }
}

/** `the-thao`, or `the-thao=Thể thao`. */
function readSection(given: string): NonNullable<Arguments['section']> {
  const [id = '', ...rest] = given.split('=')
  const checked = v.safeParse(SectionId, id)
  if (!checked.success) throw new UsageError(`--section ${given}: ${checked.issues[0].message}`)
  const name = rest.join('=').trim().normalize('NFC')
  return name === '' ? { id } : { id, name }
}

/** npm takes options that stand before `--` for its own, and hands them on as variables only: what was meant as a dry run
 * would write. */
function refuseSwallowed(variables: NodeJS.ProcessEnv): void {
  const swallowed = ['dry-run', 'section', 'id', 'encoding'].find(
    (name) => variables[`npm_config_${name.replace('-', '_')}`],
  )
  if (swallowed === undefined) return
  throw new UsageError(
    `npm has taken --${swallowed} for itself, and nothing was done: write npm run import -- --${swallowed} …, with -- before it`,
  )
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        section: { type: 'string' },
        id: { type: 'string' },
        encoding: { type: 'string' },
      },
    })
  } catch (error) {
    // Node's advice that follows is about its own parser.
    const [what] = (error instanceof Error ? error.message : String(error)).split(/\. |\.?\n/)
    throw new UsageError(`${what}; ${USAGE}`)
  }
}

async function checkSource(source: string): Promise<void> {
  if (source === '-') return
  if (isAddress(source)) {
    if (URL.canParse(source)) return
    throw new UsageError(`${source}: is no address; it takes one such as https://news.example.vn/feed`)
  }
  try {
    await stat(source)
  } catch {
    throw new UsageError(
      `${source}: there is no such file or folder (SOURCE is a file, a folder, an http(s) address or -)`,
    )
  }
}

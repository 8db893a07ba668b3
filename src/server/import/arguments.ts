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
  section?: string | undefined
  id?: string | undefined
  encoding?: string | undefined
}

const USAGE =
  'usage: npm run import -- [--dry-run] [--section ID] [--id ID] [--encoding NAME] SOURCE…, where SOURCE is a file, a folder, an address or -'

/** The arguments, checked, sources there. Throws UsageError. */
export async function readArguments(words: readonly string[]): Promise<Arguments> {
  const { values, positionals: sources } = parse(words)
  const { 'dry-run': dryRun = false, section, id, encoding } = values
  const sectionId = v.safeParse(v.optional(SectionId), section)
  if (!sectionId.success) throw new UsageError(`--section ${section}: ${sectionId.issues[0].message}`)
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

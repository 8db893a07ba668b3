import type { CheckedCandidate } from '../candidate.ts'
import type { Database } from './database.ts'

/** The id under which a candidate is known, be it an article's or a removed one's. Its surest identity decides, then the id that it
 * names, then the others. A lesser identity does not count against a surer one: two articles with GUIDs of their own may share
 * an address, unless title and moment are the same too. */
export function knownId(database: Database, { identities, article }: CheckedCandidate): string | undefined {
  const [surest = '', ...lesser] = identities
  const byIdentity = idOf(database, surest) ?? namedId(database, article.id)
  if (byIdentity !== undefined) return byIdentity
  const found = lesser.map((identity) => idOf(database, identity))
  return found.find(
    (id, index) =>
      id !== undefined &&
      (found.slice(index + 1).includes(id) || !contradicts(database, id, identities.slice(0, index + 1))),
  )
}

/** Writes down what the article is called, for the next time. What another article is called already stays with it. */
export function rememberIdentities(database: Database, id: string, identities: readonly string[]): void {
  for (const identity of identities) {
    database.run('insert or ignore into identities (identity, id) values (?, ?)', identity, id)
  }
}

/** What an article is called by its sources, in the order of the words. */
export function identitiesOf(database: Database, id: string): string[] {
  return database
    .all<{ identity: string }>('select identity from identities where id = ? order by identity', id)
    .map(({ identity }) => identity)
}

function idOf(database: Database, identity: string): string | undefined {
  return database.get<{ id: string }>('select id from identities where identity = ?', identity)?.id
}

function namedId(database: Database, id = ''): string | undefined {
  return database.get<{ id: string }>(
    'select id from articles where id = ? union all select id from tombstones where id = ? limit 1',
    id,
    id,
  )?.id
}

/** Whether the article is called otherwise by the same kind of identity. */
function contradicts(database: Database, id: string, surer: readonly string[]): boolean {
  const kinds = new Set(surer.map(kindOf))
  return identitiesOf(database, id).some((identity) => kinds.has(kindOf(identity)))
}

function kindOf(identity: string): string {
  return identity.slice(0, identity.indexOf(':'))
}

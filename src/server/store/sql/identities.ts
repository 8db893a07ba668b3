import type { CheckedCandidate } from '../candidate.ts'
import { indexKey } from './indexKey.ts'
import { all, get, run, type Steps } from './steps.ts'

/** The id under which a candidate is known, be it an article's or a removed one's. Its surest identity decides, then the id that it
 * names, then the others. A lesser identity does not count against a surer one: two articles with GUIDs of their own may share
 * an address, unless title and moment are the same too. */
export function* knownId({ identities, article }: CheckedCandidate): Steps<string | undefined> {
  const [surest = '', ...lesser] = identities
  const byIdentity = (yield* idOf(surest)) ?? (yield* namedId(article.id))
  if (byIdentity !== undefined) return byIdentity
  const found: (string | undefined)[] = []
  for (const identity of lesser) found.push(yield* idOf(identity))
  for (const [index, id] of found.entries()) {
    if (id === undefined) continue
    const isCalledTwice = found.slice(index + 1).includes(id)
    if (isCalledTwice || !(yield* contradicts(id, identities.slice(0, index + 1)))) return id
  }
  return undefined
}

/** Writes down what the article is called, for the next time. What another article is called already stays with it. */
export function* rememberIdentities(id: string, identities: readonly string[]): Steps<void> {
  for (const identity of identities) {
    yield* run(
      'insert into identities (identity, id) values (?, ?) on conflict (identity) do nothing',
      indexKey(identity),
      id,
    )
  }
}

/** What an article is called by its sources, in the order of the words. */
export function* identitiesOf(id: string): Steps<string[]> {
  const sql = 'select identity from identities where id = ? order by identity'
  return (yield* all<{ identity: string }>(sql, id)).map(({ identity }) => identity)
}

function* idOf(identity: string): Steps<string | undefined> {
  return (yield* get<{ id: string }>('select id from identities where identity = ?', indexKey(identity)))?.id
}

function* namedId(id: string | undefined): Steps<string | undefined> {
  if (id === undefined) return undefined
  const sql = 'select id from articles where id = ? union all select id from tombstones where id = ? limit 1'
  return (yield* get<{ id: string }>(sql, id, id))?.id
}

/** Whether the article is called otherwise by the same kind of identity. */
function* contradicts(id: string, surer: readonly string[]): Steps<boolean> {
  const kinds = new Set(surer.map(kindOf))
  return (yield* identitiesOf(id)).some((identity) => kinds.has(kindOf(identity)))
}

function kindOf(identity: string): string {
  return identity.slice(0, identity.indexOf(':'))
}

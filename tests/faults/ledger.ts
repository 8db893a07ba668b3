import { keyedHash, tokenFromPress } from '../../src/server/http/reader.ts'
import { readStore } from './sums.ts'

type Said = number | boolean | null
type Vote = { article: string; press: string; stars: number | null }

/** What readers were answered, and so what has to be in the store. A write that was never answered may be in it or not; one that was
 * refused may not. */
export class Ledger {
  /** How many answers came with each status. */
  readonly statuses = new Map<number, number>()
  /** How many refusals did not say when to ask again. */
  untimed = 0
  /** What may be stored of each vote and article: one thing, or two after a write without an answer. */
  readonly #votes = new Map<string, Said[]>()
  readonly #published = new Map<string, Said[]>()
  readonly #views = new Map<string, { answered: number; unanswered: number }>()

  view(article: string, send: () => Promise<Response>): Promise<boolean> {
    const views = this.#views.get(article) ?? { answered: 0, unanswered: 0 }
    this.#views.set(article, views)
    views.unanswered += 1
    return this.#ask(send, (isWritten, body) => {
      const { counted } = JSON.parse(body) as { counted?: boolean }
      views.unanswered -= 1
      if (isWritten && counted) views.answered += 1
    })
  }

  vote({ article, press, stars }: Vote, send: () => Promise<Response>): Promise<boolean> {
    return this.#say(this.#votes, `${article} ${press}`, stars, send)
  }

  publish(id: string, isThere: boolean, send: () => Promise<Response>): Promise<boolean> {
    return this.#say(this.#published, id, isThere, send)
  }

  /** An article that is there for certain. */
  anyPublished(): string | undefined {
    for (const [id, said] of this.#published) if (said.length === 1 && said[0] === true) return id
    return undefined
  }

  get answered(): number {
    return this.statuses.get(200) ?? 0
  }

  /** What is not in the store of a folder as it was answered. What was open before is known from now on. */
  lostIn(folder: string): string[] {
    return readStore(folder, (all) => {
      const secret = String(all("select value from settings where name = 'secret'")[0]?.value)
      const votes = new Map(
        all('select a.id, v.reader, v.stars from votes v join articles a on a.key = v.article').map(
          ({ id, reader, stars }) => [`${id} ${reader}`, Number(stars)],
        ),
      )
      const articles = new Set(all('select id from articles').map(({ id }) => String(id)))
      const views = new Map(
        all(`select a.id, sum(v.views) as views from views_by_day v join articles a on a.key = v.article
          group by a.id`).map(({ id, views: stored }) => [String(id), Number(stored)]),
      )
      const readerOf = (press: string) => keyedHash(secret, 'token', tokenFromPress(secret, press))
      return [
        ...settle(this.#votes, (key) => {
          const [article = '', press = ''] = key.split(' ')
          return votes.get(`${article} ${readerOf(press)}`) ?? null
        }),
        ...settle(this.#published, (id) => articles.has(id)),
        ...this.#lostViews(views),
      ]
    })
  }

  #lostViews(stored: Map<string, number>): string[] {
    return [...this.#views].flatMap(([article, views]) => {
      const { answered, unanswered } = views
      const found = stored.get(article) ?? 0
      Object.assign(views, { answered: found, unanswered: 0 })
      if (found >= answered && found <= answered + unanswered) return []
      return [`${article}: ${found} views of ${answered} answered and ${unanswered} not answered`]
    })
  }

  #say(said: Map<string, Said[]>, key: string, next: Said, send: () => Promise<Response>): Promise<boolean> {
    const before = said.get(key) ?? [typeof next === 'boolean' ? false : null]
    said.set(key, [...before, next])
    return this.#ask(send, (isWritten) => {
      said.set(key, isWritten ? [next] : before)
    })
  }

  /** Whether there was an answer at all; `heard` learns whether it was a promise. */
  async #ask(
    send: () => Promise<Response>,
    heard: (isWritten: boolean, body: string) => void,
  ): Promise<boolean> {
    const whole = await send()
      .then(async (answer) => ({ answer, body: await answer.text() }))
      // A server that ends, before its answer or within it. What goes wrong here is thrown.
      .catch(() => undefined)
    if (!whole) return false
    const { answer, body } = whole
    heard(answer.ok, body)
    if (!answer.ok && !(Number(answer.headers.get('Retry-After')) > 0)) this.untimed += 1
    const status = answer.ok ? 200 : answer.status
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1)
    return true
  }
}

/** What is stored and was not said, as texts; afterwards what is stored counts as said. */
function settle(said: Map<string, Said[]>, stored: (key: string) => Said): string[] {
  return [...said].flatMap(([key, possible]) => {
    const found = stored(key)
    said.set(key, [found])
    return possible.includes(found) ? [] : [`${key}: ${found}, and not ${possible.join(' or ')}`]
  })
}

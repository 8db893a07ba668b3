import { BROWSER } from '../../src/server/testing.ts'
import { chance } from './chance.ts'
import { Ledger } from './ledger.ts'
import { TOKEN } from './server.ts'

const AT_ONCE = 12
const PORTAL = { Authorization: `Bearer ${TOKEN}` }

/** Many readers who view and rate, and a portal that publishes and removes, all at once; what they were answered is in the ledger. */
export class Readers {
  readonly ledger = new Ledger()
  readonly #articles: readonly string[]
  #cookies: { article: string; press: string; cookie: string }[] = []
  #isEnding = false
  readonly #anyFrom = chance()

  constructor(articles: readonly string[]) {
    this.#articles = articles
  }

  /** Writes until `end` is called or the server is gone. */
  async writeTo(url: string): Promise<void> {
    this.#isEnding = false
    const write = async () => {
      while (!this.#isEnding) {
        if (!(await this.writeOnce(url))) return
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, write))
  }

  end(): void {
    this.#isEnding = true
  }

  /** One write of any kind; whether the server answered. */
  async writeOnce(url: string): Promise<boolean> {
    const kind = this.#anyFrom(0, 20)
    if (kind < 9) return await this.view(url)
    if (kind < 16) return await this.#vote(url)
    return kind < 18 ? await this.#changeVote(url) : await this.#publishOrRemove(url)
  }

  async view(url: string): Promise<boolean> {
    const article = this.#anyArticle()
    const body = { device: crypto.randomUUID() }
    return await this.ledger.view(article, () =>
      send(`${url}/api/articles/${article}/views`, 'POST', body, {}),
    )
  }

  async #vote(url: string): Promise<boolean> {
    const [article, press, stars] = [this.#anyArticle(), crypto.randomUUID(), this.#anyFrom(1, 6)]
    return await this.ledger.vote({ article, press, stars }, async () => {
      const headers = { 'Idempotency-Key': press }
      const answer = await send(`${url}/api/articles/${article}/rating`, 'PUT', { stars }, headers)
      const cookie = answer.headers.get('Set-Cookie')?.split(';')[0]
      if (answer.ok && cookie) this.#cookies.push({ article, press, cookie })
      return answer
    })
  }

  /** A reader who voted before gives other stars, or takes the vote back. One at a time, so that the last word is known. */
  async #changeVote(url: string): Promise<boolean> {
    const [known] = this.#cookies.splice(this.#anyFrom(0, this.#cookies.length + 1), 1)
    if (!known) return true
    const { article, press, cookie } = known
    const stars = this.#anyFrom(0, 6) || null
    const headers = { Cookie: cookie, 'Idempotency-Key': crypto.randomUUID() }
    const [method, body] = stars === null ? ['DELETE', undefined] : ['PUT', { stars }]
    const isAnswered = await this.ledger.vote({ article, press, stars }, () =>
      send(`${url}/api/articles/${article}/rating`, method as string, body, headers),
    )
    if (isAnswered) this.#cookies.push(known)
    return isAnswered
  }

  /** Takes an article away that was published before, or publishes another. */
  async #publishOrRemove(url: string): Promise<boolean> {
    const old = this.ledger.anyPublished()
    if (old === undefined || this.#anyFrom(0, 3) > 0)
      return await this.publish(url, `moi-${crypto.randomUUID()}`)
    return await this.ledger.publish(old, false, () =>
      send(`${url}/api/articles/${old}`, 'DELETE', undefined, PORTAL),
    )
  }

  /** Publishes an article with many words for the search. */
  async publish(url: string, id: string): Promise<boolean> {
    const text = Array.from({ length: 60 }, () => this.#anyFrom(0, 1e6).toString(36)).join(' ')
    const day = String(this.#anyFrom(1, 29)).padStart(2, '0')
    const article = {
      title: `Tin ${text.slice(0, 40)}`,
      publishedAt: `2026-01-${day}T08:00:00+07:00`,
      body: [{ type: 'paragraph', text: [text] }],
      section: { id: this.#anyFrom(0, 2) === 0 ? 'tin' : 'khac', name: 'Tin' },
    }
    return await this.ledger.publish(id, true, () =>
      send(`${url}/api/articles/${id}`, 'PUT', article, PORTAL),
    )
  }

  #anyArticle(): string {
    return this.#articles[this.#anyFrom(0, this.#articles.length)] ?? ''
  }
}

let sent = 0

/** A request of the site's own page, of a reader whose network nobody else has. */
function send(
  url: string,
  method: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<Response> {
  sent++
  const network = [sent >> 16, sent >> 8, sent].map((part) => part & 255).join('.')
  return fetch(url, {
    method,
    body: body === undefined ? null : JSON.stringify(body),
    headers: {
      'User-Agent': BROWSER,
      'Sec-Fetch-Site': 'same-origin',
      'Content-Type': 'application/json',
      'X-Forwarded-For': `10.${network}`,
      ...headers,
    },
  })
}

import { randomBytes } from 'node:crypto'
import { Pool } from 'undici'
import { apiPaths } from '../../../src/contract/apiPaths.ts'
import type { Engagement, ViewAnswer } from '../../../src/contract/rating.ts'

const CONNECTIONS = 64

/** Counts views of these articles as fast as they are answered, each by another reader; answers how many a second. Throws where one was
 * not counted, or where the articles do not have as many more as were answered. */
export async function countViews(url: string, ids: readonly string[], seconds: number): Promise<number> {
  const pool = new Pool(url, { connections: CONNECTIONS })
  const before = await sumOfViews(pool, ids)
  const start = performance.now()
  const end = start + seconds * 1000
  let answered = 0
  const reader = async (first: number) => {
    for (let number = first; performance.now() < end; number++) {
      await countOne(pool, ids[number % ids.length] ?? '')
      answered += 1
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, index) => reader(index * 7)))
  const rate = (answered / (performance.now() - start)) * 1000
  const after = await sumOfViews(pool, ids)
  await pool.close()
  if (after - before !== answered)
    throw new Error(`${answered} views were answered, ${after - before} are there.`)
  return rate
}

async function countOne(pool: Pool, id: string): Promise<void> {
  const random = randomBytes(16)
  const { statusCode, body } = await pool.request({
    path: apiPaths.views(id),
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      'user-agent':
        'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36',
      'x-forwarded-for': `${((random[0] ?? 0) % 200) + 11}.${random[1]}.${random[2]}.${random[3]}`,
    },
    body: JSON.stringify({ device: random.toString('hex') }),
  })
  const answer = (await body.json()) as ViewAnswer
  if (statusCode !== 200 || !answer.counted)
    throw new Error(`A view of ${id}: ${statusCode} ${JSON.stringify(answer)}`)
}

async function sumOfViews(pool: Pool, ids: readonly string[]): Promise<number> {
  let sum = 0
  for (const id of ids) {
    const { body } = await pool.request({ path: apiPaths.engagement(id), method: 'GET' })
    sum += ((await body.json()) as Engagement).views
  }
  return sum
}

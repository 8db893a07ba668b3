/** What a statement may be given. */
export type Value = string | number | null | Uint8Array

/** A statement in the SQL that both databases know, its values where a `?` stands. */
export type Statement = { kind: 'get' | 'all' | 'run'; sql: string; values: readonly Value[] }

/** Work on the tables, written once for both databases: it hands out statements one by one and goes on with what each
 * answered. SQLite runs it to its end in one go, Postgres waits for each. */
export type Steps<Result> = Generator<Statement, Result, unknown>

/** The first row. */
export function* get<Row>(sql: string, ...values: readonly Value[]): Steps<Row | undefined> {
  return (yield { kind: 'get', sql, values }) as Row | undefined
}

export function* all<Row>(sql: string, ...values: readonly Value[]): Steps<Row[]> {
  return (yield { kind: 'all', sql, values }) as Row[]
}

/** Writes; answers how many rows changed. */
export function* run(sql: string, ...values: readonly Value[]): Steps<number> {
  return (yield { kind: 'run', sql, values }) as number
}

import { join } from 'node:path'
import { isTimeZone } from '../contract/instant.ts'
import { readImprint } from './imprint.ts'
import type { SiteConfig } from './site.ts'
import { unknownVariables } from './unknownVariables.ts'

/** What the variables of the environment say, checked. */
export type Environment = {
  port: number
  host: string
  /** Where `/metrics` is told, on the same host; nowhere unless it is set. */
  metricsPort: number | undefined
  /** The embedded database's file, in DATA_DIR. */
  storeFile: string
  /** The Postgres that takes its place. */
  databaseUrl: string | undefined
  /** Where the pictures that were fetched are kept, in DATA_DIR. */
  picturesFolder: string
  /** Whether sources and their pictures may be on private addresses. */
  allowsPrivateSources: boolean
  /** Feeds to keep reading, and how often, in ms. */
  sources: string[]
  sourcesEvery: number
  /** Who has it may publish. */
  publishToken: string | undefined
  site: SiteConfig
  loadsSample: boolean
  /** How many proxies' `X-Forwarded-For` entries to believe. */
  trustedProxies: number
  limits: EnvironmentLimits
  logLevel: (typeof logLevels)[number]
  /** A line for each variable that may be a mistyped one. */
  unknown: string[]
}

export type EnvironmentLimits = {
  newVotesPerArticleAndDay: number
  votesPerMinute: number
  viewsPerArticleAndDay: number
  searchesPerSecond: number
  searchBurst: number
}

/** A variable whose value cannot be meant; the message is one line that names it and says what it takes. */
export class BadVariable extends Error {
  override readonly name = 'BadVariable'
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const

/** Reads the variables, each with its default. Throws BadVariable for the first that is wrong. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const known = new Set<string>()
  function text(name: string): string | undefined {
    known.add(name)
    return variables[name]?.trim() || undefined
  }

  function wholeNumber(name: string, fallback: number, least: number, most: number): number {
    const value = text(name)
    if (value === undefined) return fallback
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
    if (number >= least && number <= most) return number
    throw refuse(name, value, `a whole number from ${least} to ${most}`)
  }
  function oneOf<Choice extends string>(name: string, choices: readonly Choice[], fallback: Choice): Choice {
    const value = text(name)
    if (value === undefined) return fallback
    const choice = choices.find((candidate) => candidate === value)
    if (choice) return choice
    throw refuse(name, value, `one of ${choices.join(', ')}`)
  }
  function checked(
    name: string,
    fallback: string,
    isGood: (value: string) => boolean,
    takes: string,
  ): string {
    const value = text(name)
    if (value === undefined) return fallback
    if (isGood(value)) return value
    throw refuse(name, value, takes)
  }

  const url = text('SITE_URL')
  if (url !== undefined && !isSiteUrl(url)) {
    throw refuse('SITE_URL', url, 'the public address without a path, such as https://news.example.vn')
  }
  const dataDir = text('DATA_DIR') ?? './data'
  const limit = (name: string, fallback: number) => wholeNumber(name, fallback, 1, 1_000_000)
  return {
    port: wholeNumber('PORT', 3000, 0, 65_535),
    host: text('HOST') ?? '127.0.0.1',
    metricsPort: text('METRICS_PORT') === undefined ? undefined : wholeNumber('METRICS_PORT', 0, 0, 65_535),
    storeFile: join(dataDir, 'dateline.sqlite'),
    databaseUrl: readDatabaseUrl(text('DATABASE_URL')),
    picturesFolder: join(dataDir, 'pictures'),
    allowsPrivateSources: oneOf('ALLOW_PRIVATE_SOURCES', ['on', 'off'], 'off') === 'on',
    sources: readSourceList(text('SOURCES')),
    sourcesEvery: readDuration('SOURCES_EVERY', text('SOURCES_EVERY') ?? '15m'),
    publishToken: readToken(text('PUBLISH_TOKEN')),
    site: {
      name: (text('SITE_NAME') ?? 'Bản tin Sông Mây').normalize('NFC'),
      tagline: text('SITE_TAGLINE')?.normalize('NFC'),
      language: oneOf('SITE_LANGUAGE', ['vi', 'en'], 'vi'),
      timeZone: checked(
        'SITE_TIME_ZONE',
        'Asia/Ho_Chi_Minh',
        isTimeZone,
        'a time zone such as Asia/Ho_Chi_Minh',
      ),
      url: url === undefined ? undefined : new URL(url).origin,
      imprint: imprintIn(text('SITE_IMPRINT')),
    },
    loadsSample: oneOf('SAMPLE', ['auto', 'off'], 'auto') === 'auto',
    trustedProxies: wholeNumber('TRUST_PROXY', 0, 0, 10),
    limits: {
      newVotesPerArticleAndDay: limit('LIMIT_NEW_VOTES', 500),
      votesPerMinute: limit('LIMIT_VOTES_PER_MINUTE', 60),
      viewsPerArticleAndDay: limit('LIMIT_VIEWS', 5_000),
      searchesPerSecond: limit('LIMIT_SEARCHES_PER_SECOND', 100),
      searchBurst: limit('LIMIT_SEARCH_BURST', 1_000),
    },
    logLevel: oneOf('LOG_LEVEL', logLevels, 'info'),
    // Last: by now every name was asked for.
    unknown: unknownVariables(Object.keys(variables), known),
  }
}

function readSourceList(value = ''): string[] {
  const sources = value.split(/[\s,]+/).filter(Boolean)
  const wrong = sources.find((source) => !/^https?:$/.test(URL.parse(source)?.protocol ?? ''))
  if (wrong === undefined) return [...new Set(sources)]
  throw refuse('SOURCES', wrong, 'http(s) addresses of feeds, with commas or spaces between them')
}

const UNIT_MS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** `30s`, `15m`, `6h` or `1d`, in ms. */
function readDuration(name: string, value: string): number {
  const [, count = '', unit = 's'] = /^(\d{1,5})([smhd])$/.exec(value) ?? []
  const duration = Number(count) * UNIT_MS[unit as keyof typeof UNIT_MS]
  if (duration >= 10_000 && duration <= 7 * UNIT_MS.d) return duration
  throw refuse(name, value, 'a time from 10s to 7d, such as 30s, 15m, 6h or 1d')
}

/** It may have a password in it, so its value is never repeated. */
function readDatabaseUrl(value: string | undefined): string | undefined {
  const url = URL.parse(value ?? '')
  if (value === undefined || (/^postgres(ql)?:$/.test(url?.protocol ?? '') && url?.host)) return value
  throw new BadVariable(
    'DATABASE_URL takes the address of a Postgres database, such as postgres://user:password@host/database.',
  )
}

/** A token that can be guessed is worse than none. Its value is never repeated. */
function readToken(value: string | undefined): string | undefined {
  if (value === undefined || /^[\x21-\x7e]{24,}$/.test(value)) return value
  throw new BadVariable(
    'PUBLISH_TOKEN takes at least 24 letters, digits and signs without spaces, such as openssl rand -hex 24 gives.',
  )
}

function refuse(name: string, value: string, takes: string): BadVariable {
  return new BadVariable(`${name} is "${value}", but takes ${takes}.`)
}

function imprintIn(path: string | undefined): string[] | undefined {
  if (path === undefined) return undefined
  const imprint = readImprint(path)
  if ('unreadable' in imprint) {
    throw refuse(
      'SITE_IMPRINT',
      path,
      `the path of a UTF-8 text file of at most 64 KB: ${imprint.unreadable}`,
    )
  }
  return imprint.paragraphs
}

function isSiteUrl(value: string): boolean {
  const url = URL.parse(value)
  return url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash
}

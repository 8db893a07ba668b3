import { join } from 'node:path'
import { isTimeZone } from '../contract/instant.ts'
import type { SiteConfig } from './site.ts'

/** What the variables of the environment say, checked. */
export type Environment = {
  port: number
  host: string
  /** The embedded database's file, in DATA_DIR. */
  storeFile: string
  site: SiteConfig
  loadsSample: boolean
  /** How many proxies' `X-Forwarded-For` entries to believe. */
  trustedProxies: number
  limits: EnvironmentLimits
  logLevel: (typeof logLevels)[number]
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
  const text = (name: string) => variables[name]?.trim() || undefined

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

  if (text('DATABASE_URL')) {
    throw new BadVariable(
      'DATABASE_URL is set, but this version keeps its store in DATA_DIR only. Unset it to start.',
    )
  }
  const url = text('SITE_URL')
  if (url !== undefined && !isSiteUrl(url)) {
    throw refuse('SITE_URL', url, 'the public address without a path, such as https://news.example.vn')
  }
  const limit = (name: string, fallback: number) => wholeNumber(name, fallback, 1, 1_000_000)
  return {
    port: wholeNumber('PORT', 3000, 0, 65_535),
    host: text('HOST') ?? '127.0.0.1',
    storeFile: join(text('DATA_DIR') ?? './data', 'dateline.sqlite'),
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
  }
}

function refuse(name: string, value: string, takes: string): BadVariable {
  return new BadVariable(`${name} is "${value}", but takes ${takes}.`)
}

function isSiteUrl(value: string): boolean {
  const url = URL.parse(value)
  return url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash
}

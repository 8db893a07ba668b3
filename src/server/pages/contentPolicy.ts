import { createHash } from 'node:crypto'
import { playerOrigins } from '../import/markup/players.ts'

/** Where browsers report what a page's policy refused: old ones by its address, new ones by its name. */
const REPORTS = '/api/csp-report'
export const reportingHeader = { 'Reporting-Endpoints': `csp="${REPORTS}"` }

/** The name of the policy that the page registers its service worker by. */
const WORKER_POLICY = 'dateline-worker'

type Contents = { scripts: string[]; styles: string[]; isHttps: boolean }

/** What a page may load and run: its own files and what stands in it under these hashes; pictures and sound from where articles
 * have them, players of the sites that are known. Nothing may turn text into markup or script. */
export function contentPolicy({ scripts, styles, isHttps }: Contents): string {
  // `http:` means both; a page that came by https asks for everything by https, whatever the address says.
  const anywhere = isHttps ? 'https:' : 'http:'
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts.map(hashOf)],
    'style-src': ["'self'", ...styles.map(hashOf)],
    'img-src': ["'self'", anywhere],
    'media-src': ["'self'", anywhere],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'frame-src': [...playerOrigins],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    // The one policy that there is passes the service worker's address and nothing else.
    'trusted-types': [WORKER_POLICY],
    'report-uri': [REPORTS],
    'report-to': ['csp'],
  })
    .map(([directive, values]) => [directive, ...values].join(' '))
    .join('; ')
}

/** What the service worker's own script may do: ask this site. Not a sandbox, in which it could keep nothing. */
export const workerPolicy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
}

import { decoded } from './decoded.ts'

/** The last part of an absolute address's path, as a name to show; the host where there is none. */
export function fileName(url: string | URL): string {
  const { pathname, hostname } = new URL(url)
  return decoded(pathname.split('/').findLast(Boolean) ?? hostname)
}

import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeptPicture } from '../store/store.ts'

/** What pictures are served as. */
export type PictureType = 'avif' | 'webp'

const folderAddress = '/pictures'
const address = /^\/pictures(\/[0-9a-f]{2}\/[0-9a-f]{32}-\d{1,4}\.(?:avif|webp))$/

/** Where a picture of this hash and width is served; it is a file of the same name below the folder of pictures. */
export function pictureAddress(hash: string, width: number, type: PictureType): string {
  return `${folderAddress}/${hash.slice(0, 2)}/${hash}-${width}.${type}`
}

/** The path below the folder of pictures, beginning with a slash; null where the address is none of ours. */
export function pathBelow(src: string): string | null {
  return address.exec(src)?.[1] ?? null
}

/** The file at an address of ours. Throws for another address. */
export function pictureFile(folder: string, src: string): string {
  const path = pathBelow(src)
  if (!path) throw new Error(`${src} is no address of a kept picture`)
  return join(folder, path)
}

/** Whether every file of a picture is still there. */
export async function isComplete(picture: KeptPicture, folder: string): Promise<boolean> {
  const paths = [picture, ...(picture.variants ?? [])].map(({ src }) => pathBelow(src))
  const found = await Promise.all(paths.map((path) => path !== null && isThere(join(folder, path))))
  return found.every(Boolean)
}

export function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

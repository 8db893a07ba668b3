import { execFile, spawnSync } from 'node:child_process'
import { copyFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Program } from '../setup/program.ts'

const run = promisify(execFile)

/** A way to fill the disk under a server and to free it again, from outside. */
export type Disk = {
  name: string
  /** The words that start the server on the disk, its own words following; `folder` is its DATA_DIR. */
  through(folder: string): string[]
  /** A folder with the store as it is now, for another program to read; nothing is written meanwhile. */
  look(folder: string, server: Program): Promise<string>
  fill(folder: string, server: Program): Promise<void>
  free(folder: string, server: Program): Promise<void>
}

const FOUR_MEGABYTES = 4 * 1024 * 1024

/** A file system of 4 MB in the memory, which goes with the server that alone sees it. What the folder has is copied onto it. */
const small: Disk = {
  name: 'a disk of 4 MB',
  through: (folder) => {
    const script =
      'cp -a "$0" "$0.copy" && mount -t tmpfs -o size=4m none "$0" && cp -a "$0.copy/." "$0" && exec "$@"'
    return ['unshare', '-rm', 'sh', '-c', script, folder]
  },
  async look(folder, server) {
    // SQLite would follow the way of `inside` to the folder that the disk hides.
    for (const file of ['dateline.sqlite', 'dateline.sqlite-wal']) {
      await copyFile(join(inside(folder, server), file), join(`${folder}.copy`, file))
    }
    return `${folder}.copy`
  },
  async fill(folder, server) {
    // As much as goes in; the last write is cut off.
    await writeFile(join(inside(folder, server), 'ballast'), Buffer.alloc(FOUR_MEGABYTES)).catch(() => {})
  },
  async free(folder, server) {
    await rm(join(inside(folder, server), 'ballast'))
  },
}

function inside(folder: string, { child }: Program): string {
  return `/proc/${child.pid}/root${folder}`
}

/** No file may grow: the size of the log is the limit of all files that the server writes. Where user namespaces are forbidden, too. */
const limited: Disk = {
  name: 'files that may not grow',
  through: () => [],
  look: async (folder) => folder,
  async fill(folder, { child }) {
    const { size } = await stat(join(folder, 'dateline.sqlite-wal'))
    await run('prlimit', ['--pid', String(child.pid), `--fsize=${size}:`])
  },
  async free(_, { child }) {
    await run('prlimit', ['--pid', String(child.pid), '--fsize=unlimited:'])
  },
}

const isSmallPossible = succeeds('unshare', '-rm', 'sh', '-c', 'mount -t tmpfs -o size=4m none /mnt')

/** The ways that this machine has. */
export const disks = [
  ...(isSmallPossible ? [small] : []),
  ...(succeeds('prlimit', '--version') ? [limited] : []),
]

function succeeds(program: string, ...args: string[]): boolean {
  return spawnSync(program, args).status === 0
}

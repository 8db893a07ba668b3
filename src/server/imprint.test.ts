import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../tests/setup/folders.ts'
import { BadVariable, readEnvironment } from './environment.ts'

async function imprintOf(content: string | Uint8Array): Promise<string[] | undefined> {
  const folder = await temporaryFolder()
  const path = join(folder, 'imprint.txt')
  await writeFile(path, content)
  return readEnvironment({ SITE_IMPRINT: path }).site.imprint
}

describe('the imprint', () => {
  it('is the paragraphs of a text file, with their lines', async () => {
    const text =
      '\uFEFF\r\nBản tin Sông Mây\r\nGiấy phép số 12\r\n \t\r\n\r\nLiên hệ: bantin@songmay.example\n\n'
    expect(await imprintOf(text.normalize('NFD'))).toEqual([
      'Bản tin Sông Mây\nGiấy phép số 12',
      'Liên hệ: bantin@songmay.example',
    ])
  })

  it('is none without the variable', () => {
    expect(readEnvironment({}).site.imprint).toBeUndefined()
  })

  it('may have 64 KB', async () => {
    expect(await imprintOf('a'.repeat(64 * 1024))).toHaveLength(1)
  })

  it.each<[string, string | Uint8Array]>([
    ['too large', 'a'.repeat(64 * 1024 + 1)],
    ['of another encoding', Uint8Array.from([0x42, 0xe1, 0x6e])],
    ['UTF-16 of plain letters', Buffer.from('Ban tin', 'utf16le')],
    ['empty', ' \n\n'],
  ])('stops the start when its file is %s', async (_what, content) => {
    await expect(imprintOf(content)).rejects.toThrow(BadVariable)
    await expect(imprintOf(content)).rejects.toThrow(/^SITE_IMPRINT is .*imprint\.txt".*[.]$/)
  })

  it.each([
    ['a file that is not there', '/khong/co.txt'],
    ['a folder', tmpdir()],
  ])('stops the start when it is %s', (_what, path) => {
    expect(() => readEnvironment({ SITE_IMPRINT: path })).toThrow(/^SITE_IMPRINT is .*[.]$/)
  })
})

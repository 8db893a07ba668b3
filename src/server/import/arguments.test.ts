import { describe, expect, it } from 'vitest'
import { UsageError } from '../commands/command.ts'
import { readArguments } from './arguments.ts'

describe('the arguments of an import', () => {
  it('are sources and options, in any order', async () => {
    const folder = import.meta.dirname
    expect(await readArguments([folder, '--dry-run', '--section=y-te', '-', '--id', 'mot'])).toEqual({
      sources: [folder, '-'],
      dryRun: true,
      section: { id: 'y-te' },
      id: 'mot',
    })
    expect((await readArguments(['-', '--section', 'the-thao=Thể thao'])).section).toEqual({
      id: 'the-thao',
      name: 'Thể thao',
    })
    expect((await readArguments(['HTTPS://a.vn/feed'])).sources).toEqual(['HTTPS://a.vn/feed'])
    expect(await readArguments(['--encoding', 'Windows-1258', '-'])).toEqual({
      sources: ['-'],
      dryRun: false,
      encoding: 'Windows-1258',
    })
  })

  it('are refused where npm has taken one for itself', async () => {
    const refused = readArguments(['-'], { npm_config_dry_run: 'true' })
    await expect(refused).rejects.toThrow(/^npm has taken --dry-run for itself, and nothing was done: write/)
  })

  it.each([
    ['no source', [], /^No SOURCE is named; usage: /],
    ['a file that is not there', ['-', 'gone.txt'], /^gone\.txt: there is no such file or folder/],
    ['no address', ['https://'], /^https:\/\/: is no address; it takes one such as/],
    ['an unknown option', ['--force', '-'], /^Unknown option '--force'; usage: /],
    [
      'an option without its value',
      ['-', '--section'],
      /^Option '--section <value>' argument missing; usage: /,
    ],
    ['an option for a value', ['--id', '--dry-run', '-'], /^Option '--id' argument is ambiguous; usage: /],
    ['a bad section', ['--section', 'Y tế', '-'], /^--section Y tế: must be 1–60 of/],
    ['a bad id', ['--id', 'A_1', '-'], /^--id A_1: must be 1–120 of/],
    ['a bad encoding', ['--encoding', 'tcvn3', '-'], /^--encoding tcvn3: must be the name of an encoding/],
  ])('are refused in one line: %s', async (_, words, line) => {
    const error = await readArguments(words).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UsageError)
    expect(error).toMatchObject({ message: expect.stringMatching(line) })
    expect(error).toMatchObject({ message: expect.not.stringContaining('\n') })
  })
})

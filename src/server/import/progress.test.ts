import { describe, expect, it } from 'vitest'
import { createProgress } from './progress.ts'

function shown(isTTY: boolean, ms: number) {
  let now = 0
  let output = ''
  const progress = createProgress({ isTTY, write: (text) => (output += text) }, () => now)
  for (let count = 1; count <= 10; count++) {
    now += ms
    progress.file(count / 10)
    progress.articles(count * 100)
  }
  return { progress, output: () => output }
}

describe('the progress of a long run', () => {
  it('is a bar on a terminal, written over itself', () => {
    const { progress, output } = shown(true, 150)
    expect(output()).toContain('[############............] 400 articles read, 50 % of the file')
    expect(output()).not.toContain('\n')
    progress.clear()
    expect(output().endsWith('\r\u001b[K')).toBe(true)
  })

  it('is a line now and then elsewhere', () => {
    const { progress, output } = shown(false, 6_000)
    expect(output().split('\n').filter(Boolean)).toEqual([
      '100 articles read, 20 % of the file',
      '300 articles read, 40 % of the file',
      '500 articles read, 60 % of the file',
      '700 articles read, 80 % of the file',
      '900 articles read, 100 % of the file',
    ])
    progress.clear()
    expect(output()).toMatch(/\n$/)
  })

  it('says nothing of a short run', () => {
    expect(shown(false, 10).output()).toBe('')
    expect(shown(true, 9).output()).toBe('')
  })
})

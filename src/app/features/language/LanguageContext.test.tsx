import { act, render, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { en } from '../../../strings/en.ts'
import { vi as vietnamese } from '../../../strings/vi.ts'
import { LanguageProvider, useLanguage } from './LanguageContext.tsx'

let english: PromiseWithResolvers<void>

vi.mock('./words.ts', () => {
  let isHere = false
  return {
    wordsIn: (language: string) => (language === 'vi' ? vietnamese : isHere ? en : undefined),
    loadWords: () =>
      english.promise.then(() => {
        isHere = true
      }),
  }
})

function Choice() {
  const { language, choose } = useLanguage()
  return (
    <>
      <p>{language}</p>
      {(['vi', 'en'] as const).map((each) => (
        <button key={each} type="button" onClick={() => choose(each).catch(() => {})}>
          {`to ${each}`}
        </button>
      ))}
    </>
  )
}

beforeEach(() => {
  english = Promise.withResolvers()
  render(
    <LanguageProvider site="vi">
      <Choice />
    </LanguageProvider>,
  )
})

const press = (name: string) => act(async () => screen.getByRole('button', { name }).click())
const stored = () => localStorage.getItem('dateline.language')

it('words that do not come leave the language as it is, and are not remembered', async () => {
  await press('to en')
  await act(async () => english.reject(new TypeError('offline')))
  expect(screen.getByText('vi')).toBeVisible()
  expect(stored()).toBeNull()
})

it('the last choice stands, however late the words of one before it come', async () => {
  await press('to en')
  await press('to vi')
  await act(async () => english.resolve())
  expect(screen.getByText('vi')).toBeVisible()
  expect(stored()).toBe('vi')
  await press('to en')
  expect(screen.getByText('en')).toBeVisible()
  expect(stored()).toBe('en')
})

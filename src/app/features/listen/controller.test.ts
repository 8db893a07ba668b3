import { expect, it, vi } from 'vitest'
import { anArticlePage } from '../../testing.tsx'
import { type Course, ListenController, type Reading } from './controller.ts'
import { fakeSpeech, voice } from './testing.ts'

const sentence = (text: string, lang = 'vi') => ({ runs: [{ text, lang }], isInText: true })
const reading = (id: string, ...texts: string[]): Reading => ({
  article: anArticlePage({ id, title: `Bài ${id}` }),
  language: 'vi',
  script: texts.map((text) => sentence(text)),
})
const nowhere: Course = { after: async () => null, onTurn: () => {} }

function listening(voices?: Parameters<typeof fakeSpeech>[0]) {
  const speech = fakeSpeech(voices)
  const controller = new ListenController(speech.engine, { rate: 1, goesOn: false })
  return { speech, controller, texts: () => speech.spoken.map(({ text }) => text) }
}

it('speaks a sentence after the other, and is done at the end', () => {
  const { speech, controller, texts } = listening()
  controller.start(reading('a', 'Một.', 'Hai.'), nowhere)
  expect(controller.state()).toMatchObject({ status: 'speaking', sentence: 0 })
  speech.finish()
  expect(controller.state().sentence).toBe(1)
  speech.finish()
  expect(controller.state()).toMatchObject({ status: 'idle', reading: null })
  expect(texts()).toEqual(['Một.', 'Hai.'])
})

it('falls silent in a pause, and goes on with the same sentence', () => {
  const { speech, controller, texts } = listening()
  controller.start(reading('a', 'Một.', 'Hai.'), nowhere)
  speech.finish()
  controller.pause()
  expect(speech.isSpeaking()).toBe(false)
  controller.step(-1)
  expect(speech.isSpeaking()).toBe(false)
  controller.step(1)
  controller.resume()
  expect(texts()).toEqual(['Một.', 'Hai.', 'Hai.'])
})

it('steps to sentences, not past the first and last, and does not hear what it cut off', () => {
  const { controller, texts } = listening()
  controller.start(reading('a', 'Một.', 'Hai.'), nowhere)
  controller.step(1)
  controller.step(1)
  controller.step(-1)
  controller.step(-1)
  expect(texts()).toEqual(['Một.', 'Hai.', 'Hai.', 'Một.', 'Một.'])
})

it('speaks on at another speed', () => {
  const { speech, controller } = listening()
  controller.start(reading('a', 'Một.'), nowhere)
  controller.setRate(1.5)
  expect(speech.spoken.map(({ text, rate }) => [text, rate])).toEqual([
    ['Một.', 1],
    ['Một.', 1.5],
  ])
  controller.setRate(17)
  expect(controller.state().rate).toBe(1)
})

it('speaks foreign words with a voice of theirs, if there is one', () => {
  const mixed: Reading = {
    ...reading('a'),
    script: [
      {
        runs: [
          { text: 'Câu ', lang: 'vi' },
          { text: 'Water', lang: 'en' },
          { text: ' là', lang: 'vi' },
        ],
        isInText: true,
      },
    ],
  }
  const both = listening([voice('vi-VN'), voice('en-GB')])
  both.controller.start(mixed, nowhere)
  both.speech.finish()
  both.speech.finish()
  expect(both.speech.spoken.map(({ text, voice: { lang } }) => [text, lang])).toEqual([
    ['Câu', 'vi-VN'],
    ['Water', 'en-GB'],
    ['là', 'vi-VN'],
  ])
  const one = listening()
  one.controller.start(mixed, nowhere)
  expect(one.texts()).toEqual(['Câu Water là'])
})

it('says what failed, and tries it again', async () => {
  const { speech, controller, texts } = listening()
  const after = vi.fn<Course['after']>().mockRejectedValueOnce(new Error('offline'))
  after.mockResolvedValue(reading('b', 'Ba.'))
  const onTurn = vi.fn()
  controller.setGoesOn(true)
  controller.start(reading('a', 'Một.'), { after, onTurn })
  speech.fail()
  expect(controller.state()).toMatchObject({ status: 'failed', failure: 'voice' })
  controller.resume()
  speech.finish()
  await vi.waitFor(() => expect(controller.state()).toMatchObject({ status: 'failed', failure: 'article' }))
  controller.resume()
  await vi.waitFor(() => expect(texts()).toEqual(['Một.', 'Một.', 'Ba.']))
  expect(onTurn).toHaveBeenCalledOnce()
})

it('does not go on to an article that came after it was stopped', async () => {
  const { speech, controller } = listening()
  const { promise, resolve } = Promise.withResolvers<Reading>()
  controller.setGoesOn(true)
  controller.start(reading('a', 'Một.'), { ...nowhere, after: () => promise })
  speech.finish()
  controller.stop()
  resolve(reading('b', 'Ba.'))
  await promise
  expect(controller.state().status).toBe('idle')
  expect(speech.isSpeaking()).toBe(false)
})

it('fails where there is no voice, and speaks once one has come', () => {
  const { speech, controller, texts } = listening([])
  controller.start(reading('a', 'Một.'), nowhere)
  expect(controller.state().failure).toBe('voice')
  speech.bring(voice('vi-VN'))
  controller.resume()
  expect(texts()).toEqual(['Một.'])
})

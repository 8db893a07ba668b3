import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { Article } from '../../contract/article.ts'

const ARTICLES = join(import.meta.dirname, 'articles')
const PICTURES = join(import.meta.dirname, 'pictures')

const files = await readdir(ARTICLES)
const texts = await Promise.all(files.map((file) => readFile(join(ARTICLES, file), 'utf8')))
const articles = texts.map((text) => v.parse(Article, JSON.parse(text)))

it('is a bulletin worth reading: many articles, over two years, with busy days, in two languages', () => {
  expect(articles.length).toBeGreaterThanOrEqual(40)
  const days = Map.groupBy(articles, ({ publishedAt }) => publishedAt.slice(0, 10))
  expect(Math.max(...[...days.values()].map((day) => day.length))).toBeGreaterThanOrEqual(5)
  expect(new Set(articles.map(({ publishedAt }) => publishedAt.slice(0, 4)))).toEqual(
    new Set(['2024', '2025', '2026']),
  )
  expect(articles.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(4)
  expect(new Set(articles.map(({ section }) => section?.id)).size).toBeGreaterThanOrEqual(6)
})

it('names its articles by their days', () => {
  for (const [index, { id, publishedAt }] of articles.entries()) {
    expect(`${id}.json`).toBe(files[index])
    expect(id.slice(0, 10)).toBe(publishedAt.slice(0, 10))
  }
})

it('has every file and article that it points at', async () => {
  const ids = new Set(articles.map(({ id }) => id))
  for (const text of texts) {
    for (const [, file] of text.matchAll(/"\/sample\/([^"]+)"/g)) await stat(join(PICTURES, file ?? ''))
    for (const [, id] of text.matchAll(/"\/articles\/([^"]+)"/g)) expect(ids).toContain(id)
  }
  for (const { url, bytes } of articles.flatMap(({ attachments }) => attachments)) {
    expect((await stat(join(PICTURES, url.slice('/sample/'.length)))).size, url).toBe(bytes)
  }
})

it('is NFC throughout', () => {
  for (const text of texts) expect(text).toBe(text.normalize('NFC'))
})

it('carries pictures that load nothing and run nothing', async () => {
  for (const file of (await readdir(PICTURES)).filter((name) => name.endsWith('.svg'))) {
    const svg = await readFile(join(PICTURES, file), 'utf8')
    expect(svg, file).not.toMatch(/<script|<style|style=|href="(?!#)|\son\w+=/)
    expect(svg, file).toMatch(/viewBox="0 0 1200 750"/)
  }
})

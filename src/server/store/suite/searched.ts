import type { ListQuery } from '../../../contract/list.ts'
import type { Store } from '../store.ts'
import { candidate, NOW, putAll } from './fixtures.ts'

/** The ids of what a search finds, in order. */
export async function search(store: Store, q: string, more: ListQuery = {}): Promise<string[]> {
  return (await store.list({ q, ...more }, NOW)).items.map(({ id }) => id)
}

/** Three articles to look for. */
export async function fill(store: Store): Promise<void> {
  await putAll(
    store,
    candidate('Hội nghị sơ kết', '2026-01-01T00:00:00Z', {
      id: 'hoi-nghi',
      text: 'Đường về khu công nghệ cao',
    }),
    candidate('Thông báo', '2026-01-02T00:00:00Z', { id: 'thong-bao', text: 'Mời dự hội nghị ở Ủy ban' }),
    candidate('Lịch cắt điện', '2026-01-03T00:00:00Z', {
      id: 'cat-dien',
      source: 'Điện lực',
      tags: ['Sinh hoạt'],
      lead: ['Khu phố Một'],
      section: { id: 'tin', name: 'Thông cáo' },
    }),
  )
}

import { get, run, type Steps } from './steps.ts'

type Name = 'secret' | 'time_zone' | 'real_content' | 'search_index' | 'counted_day'

export function* setting(name: Name): Steps<string | undefined> {
  return (yield* get<{ value: string }>('select value from settings where name = ?', name))?.value
}

export function* setSetting(name: Name, value: string): Steps<void> {
  yield* run(
    'insert into settings (name, value) values (?, ?) on conflict (name) do update set value = excluded.value',
    name,
    value,
  )
}

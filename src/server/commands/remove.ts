import { runCommand, UsageError } from './command.ts'
import { withStore } from './openStore.ts'

const said = {
  removed: 'removed, with its views and votes; an import does not bring it back',
  'removed before': 'was removed before',
  unknown: 'there is no such article',
}

/** `npm run remove -- ID…`. Ends with 1 where an id is no article's. */
await runCommand(() => {
  const ids = process.argv.slice(2)
  if (ids.length === 0) throw new UsageError('It takes the ids of articles; usage: npm run remove -- ID…')
  return withStore(async (store) => {
    let status = 0
    for (const id of ids) {
      const outcome = await store.remove(id, Date.now())
      if (outcome === 'unknown') status = 1
      const output = outcome === 'unknown' ? process.stderr : process.stdout
      output.write(`${id}: ${said[outcome]}\n`)
    }
    return status
  })
})

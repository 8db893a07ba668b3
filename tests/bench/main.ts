import { benchImports } from './imports.ts'

// `npm run bench`: figures of this machine, to be compared with others of the same run. Nothing is judged here.

const print = (line: string) => process.stdout.write(`${line}\n`)
print('Imports')
await benchImports(print)

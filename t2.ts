import { openPress } from './src/press/open-press.ts'
import { makePressed } from './scripts/fuzz/proof/press.ts'
import { readFailure } from './scripts/fuzz/failures.ts'
const press = openPress(); const prove = await makePressed(press)
for (const n of process.argv.slice(2)) console.log(n, await prove(readFailure(n)))
await press.close()

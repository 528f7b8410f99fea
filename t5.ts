import { readFailure, failures } from './scripts/fuzz/failures.ts'
import { prove } from './scripts/fuzz/proof/faults.ts'
for (const n of failures) { const o = await prove(readFailure(n)).catch((e) => ({ isRefused: false, faults: [String(e.stack).slice(0, 300)] })); console.log(n, o.isRefused, o.faults.slice(0, 2)) }

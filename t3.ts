import { writeFileSync } from 'node:fs'
import { openPress } from './src/press/open-press.ts'
import { readFonts } from './src/run/assets/fonts.ts'
import { readFailure } from './scripts/fuzz/failures.ts'
import { readPaper } from './scripts/fuzz/proof/read-paper.ts'
import { HOUSE } from './scripts/fuzz/proof/editions.ts'
import { print } from './src/editions/print/index.ts'
const press = openPress(); const { publication, catalogue } = readPaper(readFailure(process.argv[2]!))
const [f] = await print.render(publication!, { catalogue, house: HOUSE, fonts: await readFonts(), press }); writeFileSync('/tmp/fuzz/x.pdf', f!.bytes); await press.close()

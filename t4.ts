import { readFonts } from './src/run/assets/fonts.ts'
import { create } from 'fontkitten'
const sp = [0x20,0xa0,0x1680,...Array.from({length:11},(_,i)=>0x2000+i),0x202f,0x205f,0x3000]
for (const f of await readFonts()) { const font: any = create(Buffer.from(f.bytes)); console.log(f.file, sp.filter(c => !font.characterSet.includes(c)).map(c => c.toString(16)).join(' ')) }

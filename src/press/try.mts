import { findFolder } from './folder.ts'
import { findShell } from './find-shell.ts'
import { makeProfile } from './profile.ts'
import { launch } from './launch.ts'
let t = performance.now(); const lap = (s: string) => { console.log(s, (performance.now()-t).toFixed(0)); t = performance.now() }
const folder = await findFolder(); lap('folder')
const shell = await findShell(folder); lap('shell'); console.log(shell)
await import('puppeteer'); lap('import')
const b = await launch(shell, await makeProfile(folder), true); lap('launch')
const [p] = await b.pages(); lap('pages')
await p!.setContent('<html lang=en><title>x</title><h1>Hi ﷽ 汉</h1><p>x'); lap('content')
const pdf = await p!.pdf({tagged:true,outline:true}); lap('pdf'); console.log(pdf.length, Buffer.from(pdf).toString('latin1').match(/StructTreeRoot|MarkInfo|Outlines/g))
for (let i=0;i<5;i++) { await p!.goto('about:blank'); lap('blank') }
for (let i=0;i<3;i++) { await p!.setContent(''); lap('setContent empty') }
for (let i=0;i<3;i++) { await p!.setJavaScriptEnabled(i%2==0); lap('js') }
for (let i=0;i<3;i++) { await p!.setViewport({width:800,height:600}); lap('viewport'); await p!.emulateMediaType('print'); lap('media')}
const n = await b.newPage(); lap('newpage')
await n.setRequestInterception(true); lap('intercept')
console.log((await import('node:child_process')).execSync('ps -eo pid,ppid,uid,pgid,args | grep [c]hromium | cut -c1-150').toString())
await b.close(); lap('close')

// Runs when npm has installed: takes out of node_modules what no command reads, 190 of 785 MB. Plain JavaScript, for
// any Node installs; where it cannot, all stays as it is. Licences stay in any case.
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What goes, as paths in node_modules, with why. */
const BALLAST = [
  { is: /\.map$/, why: 'source maps, for debuggers of packages' },
  { is: /^node\/node_modules\/node-[^/]+\/include\//, why: 'headers, to compile add-ons with' },
  {
    is: /(?:^|\/)(?:README|CHANGELOG|HISTORY)[^/]*\.md$/i,
    why: 'read on the pages of the registry',
  },
  { is: /^docx\/dist\/.+\.(?:iife\.js|c?js|d\.cts)$/, why: 'for browsers, and for require' },
  {
    is: /^@cantoo\/pdf-lib\/(?:src|ts3\.4)\//,
    why: 'what it is compiled from, and for TypeScript 3',
  },
  { is: /^@cantoo\/pdf-lib\/dist\/pdf-lib[^/]*\.js$/, why: 'for browsers' },
  { is: /^pdfjs-dist\/(?:legacy\/)?(?:web|image_decoders)\//, why: 'for browsers' },
  { is: /^pdfjs-dist\/build\/.+\.mjs$/, why: 'for the newest browsers; ours is in legacy' },
  { is: /^pdfjs-dist\/legacy\/build\/.+\.min\.mjs$/, why: 'for browsers' },
  { is: /^(?:cheerio|puppeteer-core|zod)\/src\//, why: 'what they are compiled from' },
  { is: /^@fontsource\/.+\.woff$/, why: 'for browsers of before 2016' },
]

/** Takes out what is ballast; folders that are links lead to what is not ours. */
function slim(root, folder = '') {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}${entry.name}`
    if (entry.isDirectory()) slim(root, `${path}/`)
    else if (entry.isFile() && BALLAST.some(({ is }) => is.test(path))) rmSync(join(root, path))
  }
}

try {
  slim(process.argv[2] ?? fileURLToPath(new URL('../node_modules', import.meta.url)))
} catch (error) {
  console.error(`node_modules stays as large as it came: ${error.message}`)
}

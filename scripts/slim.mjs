// Runs when npm has installed: takes out of node_modules what no command reads, 190 of 785 MB. Plain JavaScript, for
// any Node installs; where it cannot, the rest stays. Licences stay in any case, and so does a README of a package that has
// no file of its licence, for its licence may stand there.
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What goes, as paths in node_modules. */
const BALLAST = [
  // Source maps, for debuggers of packages.
  /\.map$/,
  // Headers, to compile add-ons with.
  /^node\/node_modules\/node-[^/]+\/include\//,
  // Read on the pages of the registry.
  /(?:^|\/)(?:CHANGELOG|HISTORY)[^/]*\.md$/i,
  // For browsers, and for require.
  /^docx\/dist\/.+\.(?:iife\.js|c?js|d\.cts)$/,
  // What it is compiled from, and for TypeScript 3.
  /^@cantoo\/pdf-lib\/(?:src|ts3\.4)\//,
  // For browsers.
  /^@cantoo\/pdf-lib\/dist\/pdf-lib[^/]*\.js$/,
  /^pdfjs-dist\/(?:legacy\/)?(?:web|image_decoders)\//,
  // For the newest browsers; ours is in legacy.
  /^pdfjs-dist\/build\/.+\.mjs$/,
  // For browsers.
  /^pdfjs-dist\/legacy\/build\/.+\.min\.mjs$/,
  // What they are compiled from.
  /^(?:cheerio|puppeteer-core|zod)\/src\//,
  // For browsers of before 2016.
  /^@fontsource\/.+\.woff$/,
]

const README = /^README[^/]*\.md$/i
const LICENCE = /^[\w.-]*(?:licen[cs]e|copying)[\w-]*(?:\.(?:md|markdown|txt))?$/i

/**
 * Takes out what is ballast; folders that are links lead to what is not ours. The licence of a package is that of its inner
 * folders too, but for those of other packages.
 */
function slim(root, folder = '', isOfLicensed = false) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  const isLicensed = isOfLicensed || entries.some((one) => one.isFile() && LICENCE.test(one.name))
  const isBallast = (path, name) =>
    BALLAST.some((pattern) => pattern.test(path)) || (isLicensed && README.test(name))
  for (const entry of entries) {
    const path = `${folder}${entry.name}`
    if (entry.isDirectory()) slim(root, `${path}/`, isLicensed && entry.name !== 'node_modules')
    else if (entry.isFile() && isBallast(path, entry.name)) rmSync(join(root, path))
  }
}

try {
  slim(process.argv[2] ?? fileURLToPath(new URL('../node_modules', import.meta.url)))
} catch (error) {
  console.error(`node_modules stays larger than it need be: ${error.message}`)
}

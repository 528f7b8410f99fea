// Starts a command: `node scripts/run.mjs build …`. Plain JavaScript, so that a Node too old for TypeScript can say so.
import './command/begin.mjs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `error: Faircopy runs on Node 22.18 or newer; this is ${process.versions.node}. ` +
      'Run `npm install` without --ignore-scripts: it brings Node 24 along, and `npm run` uses it.',
  )
  process.exit(70)
}
const { runWatched } = await import('./command/watched.ts')
await runWatched(process.argv.slice(2))

import { openPress } from '../src/press/open-press.ts'
import { openPreview } from '../src/run/preview/preview.ts'
import { startSite } from '../src/site/serve/serve.ts'
import { type Command, toNumber } from './command/options.ts'
import { announce, makeTeller } from './command/output.ts'
import { EXIT, run } from './command/run.ts'

const command: Command = {
  name: 'start',
  summary:
    'Serves the site on localhost while you write, drafts too; a PDF is printed when it is asked for.',
  options: {
    content: { value: 'DIR', help: 'the publications', default: 'content' },
    data: { value: 'DIR', help: "the site's own data", default: '_data' },
    port: {
      value: 'N',
      help: 'the port, or the next one that is free: 1 to 65535',
      default: '8080',
    },
  },
}

await run(command, async (given) => {
  const { content = '', data = '' } = given.values
  const port = toNumber(given, 'port', 1, 65535)
  const press = openPress({ notify: announce })
  try {
    const preview = await openPreview({ content, data, press })
    const site = await startSite({ ...preview, tell: makeTeller(), port })
    process.stdout.write(`${site.address} (Ctrl+C ends it)\n`)
  } catch (error) {
    await press.close()
    throw error
  }
  return EXIT.done
})

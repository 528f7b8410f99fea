import { execFile } from 'node:child_process'
import { openKeeper } from '../../keeper.ts'

/** The plug-in that copies a file out of Maven Central, of this release. */
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy'

/** Milliseconds that a download may take, with Maven's own plug-ins at the first one: 11 s were measured. */
const PATIENCE = 300_000

/** Lets Maven copy a file of Maven Central into a folder, with the mirrors that its settings name. Gives what went wrong. */
export function copyByMaven(artifact: string, folder: string): Promise<string | undefined> {
  const given = ['-B', '-q', COPY, `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`]
  return new Promise((resolve) => {
    const keeper = openKeeper()
    const child = execFile('mvn', given, { timeout: PATIENCE }, (error, said) => {
      keeper.release()
      resolve(error ? toFault(error, said) : undefined)
    })
    keeper.watch(child.pid)
  })
}

function toFault(error: Error, said: string): string {
  if ('code' in error && error.code === 'ENOENT') return 'there is no Maven (mvn) to fetch it'
  const first = said.split('\n').find((line) => line.startsWith('[ERROR]')) ?? error.message
  return `Maven could not fetch it: ${first.replace('[ERROR]', '').trim()}`
}

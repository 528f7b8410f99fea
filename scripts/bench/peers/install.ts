import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCall } from './run-call.ts'

/** A package of a registry, in the version that is measured. */
export interface Package {
  readonly name: string
  readonly version: string
}

/** Puts a package of the npm registry into a folder of its own, without running its scripts, which fetch browsers. */
export async function installNode(tools: string, { name, version }: Package): Promise<string> {
  const folder = join(tools, `${name.replace('/', '-')}-${version}`)
  const own = join(folder, 'node_modules', name)
  if (!existsSync(own)) {
    mkdirSync(folder, { recursive: true })
    const quiet = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
    const given = ['install', '--prefix', folder, ...quiet, `${name}@${version}`]
    await runCall({ program: 'npm', given, folder })
  }
  return own
}

/** Puts a package of PyPI into a folder of its own, and gives the environment in which Python finds it. */
export async function installPython(
  tools: string,
  { name, version }: Package,
): Promise<{ readonly PYTHONPATH: string }> {
  const folder = join(tools, `${name}-${version}`)
  if (!existsSync(join(folder, name))) {
    const given = ['-m', 'pip', 'install', '--quiet', '--target', folder, `${name}==${version}`]
    await runCall({ program: 'python3', given })
  }
  return { PYTHONPATH: folder }
}

/** The program that a package of npm says that it brings. */
export function programOf(own: string, name: string): string {
  const { bin } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'))
  return join(own, typeof bin === 'string' ? bin : bin[name])
}

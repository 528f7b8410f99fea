import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { makeProcesses, type Processes } from './processes.ts'
import type { Program } from './programs.ts'

/** A desktop that nobody sees: a screen in memory, a bus, and on it the one for accessibility. */
export interface Desktop {
  readonly processes: Processes
  readonly programs: Readonly<Record<Program, string>>
  /** The home of all that runs there. */
  readonly home: string
}

/** Opens a desktop whose programs keep their files in a folder. */
export async function openDesktop(
  folder: string,
  programs: Readonly<Record<Program, string>>,
): Promise<Desktop> {
  const runtime = join(folder, 'runtime')
  mkdirSync(runtime, { mode: 0o700, recursive: true })
  const processes = makeProcesses(toEnvironment(folder, runtime))
  const desktop = { processes, programs, home: folder }
  try {
    await startBuses(desktop)
    return desktop
  } catch (error) {
    await processes.end()
    throw error
  }
}

/** Nothing of the house's own settings: all speak English, and no voice is asked to sound. */
const toEnvironment = (home: string, runtime: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: home,
  TMPDIR: home,
  XDG_RUNTIME_DIR: runtime,
  XDG_CONFIG_HOME: join(home, 'config'),
  XDG_DATA_HOME: join(home, 'data'),
  XDG_CACHE_HOME: join(home, 'cache'),
  LANG: 'C.UTF-8',
  LANGUAGE: 'en',
  TZ: 'UTC',
  NO_AT_BRIDGE: '0',
  GTK_MODULES: 'gail:atk-bridge',
  GNOME_ACCESSIBILITY: '1',
  GSETTINGS_BACKEND: 'memory',
  // Without a voice Orca writes in its log what it would say, all at once, and waits for nobody to have spoken.
  SPEECHD_CMD: 'false',
  SPEECHD_ADDRESS: 'unix_socket:/nowhere',
})

async function startBuses({ processes, programs }: Desktop): Promise<void> {
  const screen = ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp']
  processes.set({ DISPLAY: `:${await processes.startAndRead(programs.Xvfb, screen)}` })
  const bus = ['--session', '--nofork', '--nopidfile', '--print-address=1']
  const address = await processes.startAndRead(programs['dbus-daemon'], bus)
  processes.set({ DBUS_SESSION_BUS_ADDRESS: address })
  processes.start(programs['at-spi-bus-launcher'], ['--launch-immediately'])
  await processes.run(programs.gdbus, [...'wait --session --timeout 20 org.a11y.Bus'.split(' ')])
  for (const name of ['IsEnabled', 'ScreenReaderEnabled'])
    await processes.run(programs.gdbus, [
      ...['call', '--session', '--dest', 'org.a11y.Bus', '--object-path', '/org/a11y/bus'],
      ...['--method', 'org.freedesktop.DBus.Properties.Set', 'org.a11y.Status', name, '<true>'],
    ])
}

import { readFile } from 'node:fs/promises'
import type { Message } from '../message/message.ts'

/** Tells by what Chromium said whether it was for want of a sandbox that it did not start. */
export const lacksSandbox = (complaint: string): boolean =>
  /No usable sandbox|move to new namespace|sandbox\/linux|zygote_host_impl_linux/.test(complaint)

/** The message that the system allows Chromium no sandbox, with the setting that would. */
export async function toUnsandboxed(severity: Message['severity']): Promise<Message> {
  return {
    rule: 'press-unsandboxed',
    severity,
    reason: toReason[severity],
    hint: (await findHint()) ?? anywhere,
  }
}

const toReason = {
  warning:
    'This system allows Chromium no sandbox: it prints without one, behind the other guards (no script while printing, no request, no file)',
  error: 'This system allows Chromium no sandbox, and --require-sandbox asks for one',
} satisfies Record<Message['severity'], string>

const anywhere =
  'let ordinary users create user namespaces; in a container, by its security profile (seccomp)'

/** Linux's settings that keep user namespaces, which the sandbox is made of, from ordinary users. */
const settings = [
  { name: 'kernel.apparmor_restrict_unprivileged_userns', forbids: '1', allows: '0' },
  { name: 'kernel.unprivileged_userns_clone', forbids: '0', allows: '1' },
  { name: 'user.max_user_namespaces', forbids: '0', allows: '10000' },
] as const

async function findHint(): Promise<string | undefined> {
  for (const { name, forbids, allows } of settings) {
    const path = `/proc/sys/${name.replace('.', '/')}`
    const value = await readFile(path, 'utf8').catch(() => '')
    if (value.trim() === forbids) return `run \`sudo sysctl ${name}=${allows}\` to allow it`
  }
  return undefined
}

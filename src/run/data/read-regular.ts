import { readFileSync, statSync } from 'node:fs'

/**
 * The bytes of a regular file, or what is said instead where it cannot be read. A pipe or a device is never opened, since
 * reading it may never end.
 */
export function readRegular<Instead>(
  path: string,
  instead: (error: unknown) => Instead,
): Uint8Array | Instead {
  try {
    const found = statSync(path)
    if (found.isFile() || found.isDirectory()) return readFileSync(path)
    throw new Error('a pipe or a device, and no file')
  } catch (error) {
    return instead(error)
  }
}

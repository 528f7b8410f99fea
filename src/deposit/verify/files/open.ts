import { open, realpath, stat } from 'node:fs/promises'
import { systemCodeOf } from '../../../message/system-code.ts'
import type { Bag, Fault } from '../bag.ts'
import { DamagedZip, refused, zipFault } from '../faults.ts'
import { openFolder } from './folder.ts'
import { openZip } from './zip.ts'

/** Opens a bag, a folder or a zip, or says why it cannot be opened. A link to it, which the person has named, is followed. */
export async function openBag(path: string): Promise<Bag> {
  try {
    const real = await realpath(path)
    if ((await stat(real)).isDirectory()) return openFolder(real)
    if (await isZip(real)) return await openZip(path)
    return empty(
      zipFault(
        '',
        'This is neither a folder nor a zip',
        'unpack it, and name the folder of the bag',
      ),
    )
  } catch (error) {
    if (error instanceof DamagedZip)
      return empty(
        zipFault('', `This zip cannot be unpacked: ${error.message}`, 'fetch or copy it once more'),
      )
    return empty(systemCodeOf(error) === 'ENOENT' ? ABSENT : refused(error, ''))
  }
}

const ABSENT: Fault = {
  rule: 'bag-missing',
  severity: 'error',
  file: '',
  reason: 'There is nothing of this name',
  hint: 'see how the bag is called, and in which folder it is',
}

const empty = (fault: Fault): Bag => ({
  files: new Map(),
  folders: new Set(),
  faults: [fault],
  close: async () => {},
})

/** Every zip begins so, but for an empty one, which is no bag (APPNOTE, 4.3.7). A pipe is not waited for. */
async function isZip(path: string): Promise<boolean> {
  if (!(await stat(path)).isFile()) return false
  const file = await open(path)
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return buffer.toString('latin1') === 'PK'
  } finally {
    await file.close()
  }
}

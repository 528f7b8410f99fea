import { expect, test } from 'vitest'
import { received } from '../../src/checks/received.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { toSubject } from '../deposit/subject.ts'

/** Names that this machine may have, and that no fixture has, since the tests are checked out on others too. */
test.each(['a:b.docx', 'why?.docx', 'aux.docx', 'folder /report.docx', 'end.', 'back\\slash.docx'])(
  'the text as it was received may not be called %s',
  (path) => {
    const { publication } = toSubject({ received: path })
    const bytes = new Uint8Array([1])
    const whole = { ...publication, received: { path, bytes } }
    const found = [...received.check(whole, makeCatalogue([whole]))]
    expect(found.map(({ reason }) => reason).join()).toContain('no Windows machine')
  },
)

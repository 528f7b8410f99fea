import { type BagFile, type Subject, textFile } from '../../subject.ts'
import type { ReadAgain } from '../certificate.ts'
import { element, toDocument } from '../xml.ts'
import { toAgents } from './agents.ts'
import { eventsOf, toEvent } from './events.ts'
import { toObjects } from './objects.ts'

const ATTRIBUTES = {
  'xmlns:premis': 'http://www.loc.gov/premis/v3',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  version: '3.0',
}

/** What is kept, what was done to it, and by whom (PREMIS Data Dictionary, version 3.0). */
export const toPremis = (
  subject: Subject,
  payload: readonly BagFile[],
  again: ReadAgain,
): BagFile =>
  textFile(
    'metadata/premis.xml',
    toDocument(
      element(
        'premis:premis',
        [
          ...toObjects(subject, payload),
          ...eventsOf(subject, again).map(toEvent),
          ...toAgents(subject),
        ],
        ATTRIBUTES,
      ),
    ),
  )

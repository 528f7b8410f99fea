import { wordsOfEdition } from '../../../editions/words.ts'
import type { Subject } from '../../subject.ts'
import type { ReadAgain } from '../certificate.ts'
import { element, type XmlElement } from '../xml.ts'
import { type AgentName, identifier } from './agents.ts'

/** What was done, when and by whom (PREMIS 3, 2); its type is one of the Library of Congress’s preservation events. */
export interface PremisEvent {
  readonly type: string
  /** A date as EDTF has it (ISO 8601-2): `2006-10-09`, `2006`, `XXXX-XX-XX` where nobody has said it. */
  readonly date: string
  readonly detail: string
  readonly outcome?: string
  readonly agents: readonly AgentName[]
}

/** A day, a month and a year that are not known: no clock is asked, and no other day is put in its place. */
const UNKNOWN = 'XXXX-XX-XX'

/** Every event of a publication's life up to its deposit; what we do ourselves has the day that was asked for, or none. */
export function eventsOf(subject: Subject, again: ReadAgain): readonly PremisEvent[] {
  const { publication, editions, house, madeOn = UNKNOWN } = subject
  const { date, changes = [] } = publication.frontMatter
  return [
    { type: 'creation', date, detail: 'The publication was published.', agents: ['publisher'] },
    ...changes.map(
      (change): PremisEvent => ({
        type: 'modification',
        date: UNKNOWN,
        detail: `Editorial change to the text as it was received: ${change}`,
        agents: ['depositor'],
      }),
    ),
    ...(publication.versions ?? []).flatMap(({ date, notes }) =>
      notes.map(
        (note): PremisEvent => ({
          type: 'modification',
          date,
          detail: `Correction after publication: ${note}`,
          agents: ['publisher'],
        }),
      ),
    ),
    ...editions.map(
      ({ name, words, missing, moved, added }): PremisEvent => ({
        type: 'validation',
        date: madeOn,
        detail: `The words of the edition “${wordsOfEdition(name, 'en-GB', house).title}” were read from its finished files and compared with the source, word for word and in order.`,
        outcome: `pass: ${words} words, ${missing} missing, ${moved} moved, ${added} added`,
        agents: ['program', 'node', 'press'],
      }),
    ),
    {
      type: 'fixity check',
      date: madeOn,
      detail:
        'Each published file was compared, by its SHA-256, with the bytes that had been proved.',
      outcome: 'pass',
      agents: ['program', 'node'],
    },
    {
      type: 'migration',
      date: madeOn,
      detail:
        'The pages of the web edition were made to open from a folder, without scripts, and read again.',
      outcome: `pass: ${again.words} words, ${again.missing} missing, ${again.moved} moved, ${again.added} added`,
      agents: ['program', 'node'],
    },
    {
      type: 'message digest calculation',
      date: madeOn,
      detail: 'SHA-256 and SHA-512 of every file were written into the manifests.',
      agents: ['program', 'node'],
    },
    {
      type: 'information package creation',
      date: madeOn,
      detail: 'The bag was made (BagIt 1.0, RFC 8493).',
      agents: ['depositor', 'program'],
    },
  ]
}

/** An event as an element; they are counted, so that each has an identifier. */
export const toEvent = (event: PremisEvent, index: number): XmlElement =>
  element('premis:event', [
    identifier('event', `event-${index + 1}`),
    element('premis:eventType', event.type),
    element('premis:eventDateTime', event.date),
    element('premis:eventDetailInformation', [element('premis:eventDetail', event.detail)]),
    ...(event.outcome === undefined
      ? []
      : [
          element('premis:eventOutcomeInformation', [
            element('premis:eventOutcome', event.outcome.split(':')[0] ?? ''),
            ...(event.outcome.includes(':')
              ? [
                  element('premis:eventOutcomeDetail', [
                    element('premis:eventOutcomeDetailNote', event.outcome.replace(/^\w+: /, '')),
                  ]),
                ]
              : []),
          ]),
        ]),
    ...event.agents.map((agent) => identifier('linkingAgent', agent)),
    identifier('linkingObject', 'publication'),
  ])

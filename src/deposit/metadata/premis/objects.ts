import { mediaTypeOf } from '../../../typesetting/media-types.ts'
import { addressIn } from '../../address.ts'
import { hashOf } from '../../bag/hashes.ts'
import { statusOf } from '../../status.ts'
import type { BagFile, Subject } from '../../subject.ts'
import { element, type XmlElement } from '../xml.ts'
import { identifier } from './agents.ts'

const TYPE = 'xsi:type'

/** The publication itself, and each file of the payload with its size, its checksum and its format (PREMIS 3, 1). */
export const toObjects = (subject: Subject, payload: readonly BagFile[]): readonly XmlElement[] => [
  element(
    'premis:object',
    [
      identifier('object', 'publication'),
      identifier('object', addressIn(subject), 'URI'),
      ...toStatus(statusOf(subject.publication.frontMatter)),
    ],
    { [TYPE]: 'premis:intellectualEntity' },
  ),
  ...payload.map(toFile),
]

/** What is said of the publication today (PREMIS 3, 1.4); nothing where it is current. */
const toStatus = (status: string): readonly XmlElement[] =>
  status
    ? [
        element('premis:significantProperties', [
          element('premis:significantPropertiesType', 'status'),
          element('premis:significantPropertiesValue', status),
        ]),
      ]
    : []

const toFile = ({ path, bytes }: BagFile): XmlElement =>
  element(
    'premis:object',
    [
      identifier('object', path, 'path in the bag'),
      element('premis:objectCharacteristics', [
        element('premis:compositionLevel', '0'),
        element('premis:fixity', [
          element('premis:messageDigestAlgorithm', 'SHA-512'),
          element('premis:messageDigest', hashOf(bytes, 'sha512')),
        ]),
        element('premis:size', String(bytes.length)),
        element('premis:format', [
          element('premis:formatDesignation', [element('premis:formatName', mediaTypeOf(path))]),
        ]),
      ]),
      element('premis:relationship', [
        element('premis:relationshipType', 'structural'),
        element('premis:relationshipSubType', 'represents'),
        element('premis:relatedObjectIdentifier', [
          element('premis:relatedObjectIdentifierType', 'local'),
          element('premis:relatedObjectIdentifierValue', 'publication'),
        ]),
      ]),
    ],
    { [TYPE]: 'premis:file' },
  )

import type { Element } from '@xmldom/xmldom'
import { allOf, kidsOf } from './parse.ts'

/**
 * What stands within what, and in which order, of the units that we write (PREMIS Data Dictionary 3.0, and its schema, in which
 * each is a sequence): `?` may lack, `+` is there once or more, `*` any number of times.
 */
const WITHIN: Readonly<Record<string, string>> = {
  premis: 'object+ event* agent*',
  'object intellectualEntity': 'objectIdentifier+ significantProperties* relationship*',
  'object file': 'objectIdentifier+ objectCharacteristics+ originalName? relationship*',
  objectIdentifier: 'objectIdentifierType objectIdentifierValue',
  significantProperties: 'significantPropertiesType? significantPropertiesValue?',
  objectCharacteristics: 'compositionLevel? fixity* size? format+',
  fixity: 'messageDigestAlgorithm messageDigest messageDigestOriginator?',
  format: 'formatDesignation',
  formatDesignation: 'formatName formatVersion?',
  relationship:
    'relationshipType relationshipSubType relatedObjectIdentifier+ relatedEventIdentifier*',
  relatedObjectIdentifier: 'relatedObjectIdentifierType relatedObjectIdentifierValue',
  event:
    'eventIdentifier eventType eventDateTime eventDetailInformation* eventOutcomeInformation* linkingAgentIdentifier* linkingObjectIdentifier*',
  eventIdentifier: 'eventIdentifierType eventIdentifierValue',
  eventDetailInformation: 'eventDetail?',
  eventOutcomeInformation: 'eventOutcome? eventOutcomeDetail*',
  eventOutcomeDetail: 'eventOutcomeDetailNote?',
  linkingAgentIdentifier:
    'linkingAgentIdentifierType linkingAgentIdentifierValue linkingAgentRole*',
  linkingObjectIdentifier:
    'linkingObjectIdentifierType linkingObjectIdentifierValue linkingObjectRole*',
  agent: 'agentIdentifier+ agentName* agentType? agentVersion?',
  agentIdentifier: 'agentIdentifierType agentIdentifierValue',
}

/** Types of events that a list has (id.loc.gov/vocabulary/preservation/eventType). */
const EVENTS = [
  'creation',
  'modification',
  'validation',
  'fixity check',
  'migration',
  'message digest calculation',
  'information package creation',
]

/** All that is wrong with a document. */
export function premisFaults(root: Element): readonly string[] {
  const all = allOf(root)
  const valuesOf = (name: string): readonly string[] =>
    all.filter(({ localName }) => localName === name).map(({ textContent }) => textContent ?? '')
  const known = (one: string, of: string): readonly string[] => {
    const there = new Set(valuesOf(of))
    return valuesOf(one)
      .filter((value) => !there.has(value))
      .map((value) => `${one} ${value}`)
  }
  const identifiers = ['eventIdentifierValue', 'agentIdentifierValue', 'objectIdentifierValue']
  return [
    ...(root.getAttribute('version') === '3.0' ? [] : ['version']),
    ...all
      .filter(({ namespaceURI }) => namespaceURI !== 'http://www.loc.gov/premis/v3')
      .map(({ nodeName }) => `namespace of ${nodeName}`),
    ...all.flatMap(faultsWithin),
    ...known('linkingAgentIdentifierValue', 'agentIdentifierValue'),
    ...known('linkingObjectIdentifierValue', 'objectIdentifierValue'),
    ...known('relatedObjectIdentifierValue', 'objectIdentifierValue'),
    ...identifiers.filter((name) => new Set(valuesOf(name)).size < valuesOf(name).length),
    ...valuesOf('eventType').filter((type) => !EVENTS.includes(type)),
    ...valuesOf('eventDateTime').filter(
      (date) => !/^(?:\d{4}(?:-\d{2}){0,2}|XXXX-XX-XX)$/.test(date),
    ),
    ...valuesOf('size').filter((size) => !/^\d+$/.test(size)),
    ...valuesOf('messageDigest').filter((digest) => !/^[0-9a-f]{128}$/.test(digest)),
  ]
}

function faultsWithin(element: Element): readonly string[] {
  const type = element.getAttribute('xsi:type')?.replace('premis:', '')
  const name = [element.localName, type].filter(Boolean).join(' ')
  const kids = kidsOf(element).map(({ localName }) => localName)
  const units = WITHIN[name]
  if (units === undefined)
    return kids.length > 0 || (element.textContent ?? '').trim() === '' ? [name] : []
  const pattern = units
    .split(' ')
    .map((unit) => unit.replace(/^(\w+)([?+*]?)$/, '(?:$1 )$2'))
    .join('')
  return new RegExp(`^${pattern}$`).test(kids.map((kid) => `${kid} `).join(''))
    ? []
    : [`${name}: ${kids.join(' ')}`]
}

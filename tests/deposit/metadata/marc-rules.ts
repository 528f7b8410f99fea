import type { Element } from '@xmldom/xmldom'
import { kidsOf } from './parse.ts'

/** The patterns of MARC21slim (loc.gov/standards/marcxml/schema/MARC21slim.xsd, 1.1), told anew. */
const LEADER =
  /^[\d ]{5}[\dA-Za-z ][\dA-Za-z][\dA-Za-z ]{3}(?:2| )(?:2| )[\d ]{5}[\dA-Za-z ]{3}(?:4500| {4})$/
const CONTROL = /^00[1-9A-Za-z]$/
const DATA = /^(?!00)(?:[0-9A-Z]{3}|[0-9a-z]{3})$/
const INDICATOR = /^[\da-z ]$/
const CODE = /^[!-~]$/

/** Which fields may stand there but once (MARC 21 Format for Bibliographic Data, NR), of those that we write. */
const ONCE = ['001', '008', '040', '245']

/** What each of our fields may have for indicators and subfields (the same). */
const FIELDS: Readonly<Record<string, readonly [first: RegExp, second: RegExp, codes: string]>> = {
  '020': [/ /, / /, 'aqcz'],
  '022': [/[ 01]/, / /, 'aly'],
  '024': [/[0-478]/, /[ 01]/, 'aq2dz'],
  '040': [/ /, / /, 'abcde'],
  '041': [/[ 01]/, /[ 7]/, 'a2bh'],
  '088': [/ /, / /, 'az'],
  '245': [/[01]/, /\d/, 'abcnp'],
  '250': [/ /, / /, 'ab'],
  '264': [/[ 23]/, /[0-4]/, 'abc'],
  '300': [/ /, / /, 'abce'],
  '336': [/ /, / /, 'ab2'],
  '337': [/ /, / /, 'ab2'],
  '338': [/ /, / /, 'ab2'],
  '500': [/ /, / /, 'a'],
  '520': [/[ 0-48]/, / /, 'abcu'],
  '540': [/ /, / /, 'abcdfu2'],
  '655': [/[ 0]/, /[0-7]/, 'a2'],
  '720': [/[ 12]/, / /, 'ae4'],
  '775': [/[01]/, /[ 8]/, 'abcdefghikmnorstuwxyz'],
  '780': [/[01]/, /[0-7]/, 'abcdghikmnorstuwxyz'],
  '785': [/[01]/, /[0-8]/, 'abcdghikmnorstuwxyz'],
  '856': [/[ 0-47]/, /[ 0-4]/, 'uqyz3'],
}

/** All that is wrong with a record. */
export function marcFaults(root: Element): readonly string[] {
  const kids = kidsOf(root)
  const tags = kids.slice(1).map((kid) => kid.getAttribute('tag') ?? '')
  const [leader, ...fields] = kids
  return [
    ...(root.namespaceURI === 'http://www.loc.gov/MARC21/slim' ? [] : ['namespace']),
    ...(leader?.localName === 'leader' && LEADER.test(leader.textContent ?? '') ? [] : ['leader']),
    ...(tags.join() === [...tags].sort().join() ? [] : ['order of tags']),
    ...ONCE.filter((tag) => tags.filter((one) => one === tag).length !== 1).map(
      (tag) => `${tag} once`,
    ),
    ...fields.flatMap(faultsOfField),
  ]
}

function faultsOfField(field: Element): readonly string[] {
  const tag = field.getAttribute('tag') ?? ''
  const text = field.textContent ?? ''
  if (field.localName === 'controlfield')
    return CONTROL.test(tag) && isControl(tag, text) ? [] : [`control field ${tag}: ${text}`]
  const [first, second] = ['ind1', 'ind2'].map((name) => field.getAttribute(name) ?? '')
  const known = FIELDS[tag]
  const codes = kidsOf(field).map((kid) => kid.getAttribute('code') ?? '')
  const isRight =
    DATA.test(tag) &&
    known &&
    [first, second].every((one) => INDICATOR.test(one ?? '')) &&
    known[0].test(first ?? '') &&
    known[1].test(second ?? '') &&
    codes.length > 0 &&
    codes.every((code) => CODE.test(code) && known[2].includes(code)) &&
    kidsOf(field).every((kid) => (kid.textContent ?? '').trim() !== '')
  return isRight ? [] : [`field ${tag}`]
}

/** Lengths and dates of control fields. */
function isControl(tag: string, text: string): boolean {
  if (tag === '005') return /^\d{14}\.\d$/.test(text)
  if (tag === '006') return text.length === 18
  if (tag === '007') return text.length === 14 && text.startsWith('c')
  if (tag === '008') return text.length === 40 && /^\d{6}s\d{4} {4}.{20}[a-z]{3}[ |]d$/.test(text)
  return tag === '001' && text !== ''
}

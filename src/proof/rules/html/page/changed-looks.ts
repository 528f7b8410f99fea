import type { Publication } from '../../../../publication/tree.ts'
import type { MarkKind } from '../../../../publication/versions/marks.ts'
import type { Change } from '../../../../publication/versions/version.ts'
import type { HtmlFault } from '../page-rules.ts'
import { type Look, looksIn, TO } from './looks.ts'

/**
 * Of what stands in two texts with the same words, in one piece and but once in each, it is told what differs besides them, and nothing else.
 * What leads to somewhere within a part differs where it leads to other words, whatever the number of their passage.
 */
export function* changedLooks(publication: Publication): Generator<HtmlFault> {
  const { versions = [] } = publication
  for (const [index, version] of versions.entries()) {
    const before = versions[index - 1]?.text
    if (!before) continue
    const id = wrongLook(before, version.text ?? publication, version.changes())
    if (id === undefined) continue
    const reason = `The changes of ${version.date} do not tell what differs of #${id} besides its words`
    yield { rule: 'web-page', reason }
  }
}

/** The id of the first passage of which the changes tell too much, or too little. */
function wrongLook(
  earlier: Publication,
  newer: Publication,
  changes: readonly Change[],
): string | undefined {
  const [before, after] = [looksIn(earlier), looksIn(newer)]
  const [ones, others] = [onceIn(before), onceIn(after)]
  const targets = { before: byAddress(before), after: byAddress(after) }
  const identities = new Set(after.map(identityOf))
  const told = Map.groupBy(changes, addressOf)
  return after.find((now) => {
    const was = ones.get(identityOf(now)) ?? anotherPicture(now)
    const own = told.get(addressOf(now)) ?? []
    const isSame = own.every(({ kind }) => kind === 'moved' || kind === 'kept')
    const isAlone = others.get(identityOf(now)) === now && now.id !== ''
    if (!was?.isWhole || !now.isWhole || !isAlone || !isSame) return false
    const differs = new Set(own.flatMap((change) => change.differs ?? []))
    return KINDS.some((kind) => {
      const isOther = isOtherwise(kind, was, now)
      // What a heading has become that is none any more is told alone.
      const isSaid = kind !== 'level' || !isOtherwise('setting', was, now)
      return isOther !== undefined && (isOther && isSaid) !== differs.has(kind)
    })
  })?.id

  /** What stood where a picture without words stands now, if that is nowhere else today. */
  function anotherPicture(now: Look): Look | undefined {
    const was = targets.before.get(addressOf(now))
    const isOther = was && isWordless(was) && isWordless(now) && !identities.has(identityOf(was))
    return isOther ? was : undefined
  }

  /** Nothing is known of a link to words that do not stand once in each text. */
  function isOtherwise(kind: MarkKind, was: Look, now: Look): boolean | undefined {
    const [one, other] = [was.seen[kind], now.seen[kind]]
    if (one.length !== other.length) return true
    if (!LEADING.has(kind)) return one.some((value, at) => value !== other[at])
    const found = one.map((value, at) => leadsElsewhere(was, value, now, other[at] ?? ''))
    return found.includes(true) || (found.includes(undefined) ? undefined : false)
  }

  function leadsElsewhere(was: Look, one: string, now: Look, other: string): boolean | undefined {
    const [[here, href], [there, otherHref]] = [one.split(TO), other.split(TO)]
    if (here !== there) return true
    const from = targets.before.get(`${was.part}${href}`)
    const to = targets.after.get(`${now.part}${otherHref}`)
    if (!from || !to) return href !== otherHref
    const isKnown = [from, to].every(
      (look) => ones.has(identityOf(look)) && others.has(identityOf(look)),
    )
    return isKnown ? identityOf(from) !== identityOf(to) : undefined
  }
}

/** What leads to somewhere. */
const LEADING: ReadonlySet<MarkKind> = new Set(['link', 'noteReference'])

const KINDS = [
  'setting',
  'level',
  'head',
  'emphasis',
  'link',
  'noteReference',
  'expansion',
  'picture',
  'alternative',
] as const satisfies readonly MarkKind[]

const addressOf = ({ part, id }: Pick<Look, 'part' | 'id'>): string => `${part}#${id}`

const byAddress = (looks: readonly Look[]): ReadonlyMap<string, Look> =>
  new Map(looks.map((look) => [addressOf(look), look]))

/** What is without words is known by its picture. */
const identityOf = (look: Look): string =>
  isWordless(look) ? `${look.seen.picture}` : look.words.join(' ')

const isWordless = ({ words }: Look): boolean => words.join('').trim() === ''

/** What stands but once in a text, by its words; nothing without words or a picture. */
const onceIn = (looks: readonly Look[]): ReadonlyMap<string, Look> =>
  new Map(
    [...Map.groupBy(looks, identityOf)].flatMap(([identity, all]) =>
      all.length === 1 && identity !== '' ? all.map((look) => [identity, look] as const) : [],
    ),
  )

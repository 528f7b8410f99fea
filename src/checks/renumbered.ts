import { passagesOf } from '../publication/passages.ts'
import type { Part, Publication } from '../publication/tree.ts'
import { compareVersions } from '../publication/versions/changes.ts'
import { textOf } from '../publication/versions/leading.ts'
import { type Unit, unitsOf } from '../publication/versions/units.ts'
import type { Finding, Rule } from './rule.ts'

/**
 * What was published keeps its number, and a number that was taken out is not given anew: who cited it would be led to other
 * words, and nothing would tell them so. Passages that follow one another are told of in one message.
 */
export const renumbered: Rule = {
  name: 'renumbered',
  looksAround: true,
  *check(publication) {
    if (!publication.versions) return
    for (const run of runsOf(publication)) {
      const [first] = run
      const part = publication.parts.find(({ name }) => name === first?.unit.part)
      if (first && part) yield { ...toFinding(first, run), ...placeOf(first.unit, part) }
    }
  },
}

/** A passage whose address was that of another one. */
interface Taker {
  readonly unit: Unit
  /** What it was called before; none where it was not there. */
  readonly formerLabel: string | undefined
}

/** The takers that follow one another; what has no number of the text does not part them. */
function runsOf(publication: Publication): readonly (readonly Taker[])[] {
  const takers = takersIn(publication)
  if (takers.size === 0) return []
  const runs: Taker[][] = [[]]
  for (const unit of unitsOf(publication).filter(isCited)) {
    const taker = takers.get(unit)
    if (taker) runs.at(-1)?.push(taker)
    else runs.push([])
  }
  return runs
}

/** What stands under one address in two texts is followed from the newest of the earlier ones that had it. */
function takersIn(publication: Publication): ReadonlyMap<Unit, Taker> {
  const texts = (publication.versions ?? []).map((_, index) => textOf(publication, index))
  const today = unitsOf(publication)
  const open = new Map(today.filter(isCited).map((unit) => [unit.key, unit]))
  const takers = new Map<Unit, Taker>()
  let become: ReadonlyMap<Unit, Unit> = new Map(today.map((unit) => [unit, unit]))
  for (const [index, text] of [...texts.slice(0, -1).entries()].reverse()) {
    become = becomeIn(text, texts[index + 1] ?? publication, become)
    const origins = new Map([...become].map(([one, unit]) => [unit, one]))
    for (const one of unitsOf(text).filter(isCited)) {
      const unit = open.get(one.key)
      if (!unit) continue
      open.delete(one.key)
      if (become.get(one) !== unit)
        takers.set(unit, { unit, formerLabel: origins.get(unit)?.label })
    }
  }
  return takers
}

/** What each unit of a text is today, by way of the text that was made of it. */
const becomeIn = (
  text: Publication,
  newer: Publication,
  become: ReadonlyMap<Unit, Unit>,
): ReadonlyMap<Unit, Unit> =>
  new Map(
    [...compareVersions(text, newer).matches].flatMap(([one, other]) => {
      const unit = become.get(other)
      return unit ? [[one, unit] as const] : []
    }),
  )

/** What has a number of the text, and stands first at its address. */
const isCited = ({ isNumbered, key }: Unit): boolean => isNumbered && key.endsWith(' 0')

function toFinding({ unit, formerLabel }: Taker, run: readonly Taker[]): Finding {
  const { label, id } = unit
  const was =
    formerLabel === undefined || formerLabel === label
      ? `${label} is another text than that which was published under its number, at #${id}`
      : `${label} was published as ${formerLabel}, and #${id} as another text`
  const last = run.at(-1)?.unit.label
  const others = run.length > 1 ? `; so it is up to ${last}, ${run.length} in all` : ''
  return {
    severity: 'warning',
    reason: `${was}: who cited ${label} is led to other words now${others}`,
    hint: 'keep the numbers that were published: the number of what is taken out is not given anew (2.5 may follow 2.3), and what is put in after 2.3 is 2.3A',
  }
}

const placeOf = ({ id }: Unit, part: Part): Pick<Finding, 'part' | 'position'> => {
  const passage = passagesOf(part).find((one) => one.id === id || holds(one, id))
  return { part, ...(passage && { position: passage.position }) }
}

/** A list belongs to the paragraph before it; its items have addresses of their own. */
const holds = ({ blocks }: ReturnType<typeof passagesOf>[number], id: string): boolean =>
  blocks.some((block) => block.type === 'list' && block.items.some((item) => item.id === id))

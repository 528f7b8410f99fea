import { askPage } from '../ask-page.ts'

/** An id stands for one element, and what asks for one by its id finds it: names, labels and heads rest on it. */
export const ids = askPage(
  {
    name: 'page-id',
    asks: 'Is each id there once, and each that something asks for?',
    criteria: ['4.1.2', '1.3.1'],
    modes: ['light', 'without script', 'search that finds', 'search that finds nothing'],
    hint: 'give each element an id of its own, and let names point to what is there',
  },
  () => {
    const byId = Map.groupBy(gate.all('[id]'), ({ id }) => id)
    const twice = [...byId]
      .filter(([, elements]) => elements.length > 1)
      .map(([id, elements]) => ({
        reason: `The id ${id} stands at ${elements.length} elements`,
        selector: elements[1] ? gate.selectorOf(elements[1]) : '',
      }))
    const ASKING = [
      'aria-labelledby',
      'aria-describedby',
      'aria-details',
      'aria-errormessage',
      'headers',
      'for',
    ]
    const missing = ASKING.flatMap((name) =>
      gate.all(`[${name}]`).flatMap((element) =>
        (element.getAttribute(name) ?? '')
          .split(/\s+/)
          .filter((id) => id !== '' && !byId.has(id))
          .map((id) => ({
            reason: `\`${name}\` asks for ${id}, which is not there`,
            selector: gate.selectorOf(element),
          })),
      ),
    )
    return [...twice, ...missing]
  },
)

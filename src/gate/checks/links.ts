import { askPage } from '../ask-page.ts'

/** WCAG 2.4.4 and 2.4.9, Link Purpose: a link alone says where it leads, and two that lead to two places say so. */
export const links = askPage(
  {
    name: 'page-link',
    asks: 'Does each link say where it leads, and no two the same of two places?',
    criteria: ['2.4.4', '2.4.9'],
    modes: ['light', 'without script', 'search that finds'],
    hint: 'let the words of the link name what it leads to; what stands beside it may be added for ears alone',
  },
  () => {
    const VAGUE =
      /^(?:click(?: here)?|here|more|read more|read on|see more|view more|find out more|learn more|more info(?:rmation)?|this|this (?:page|link|document)|link|details|continue|download|go|next|open|view|\W*)$/i
    const links = gate.all('a[href]').filter((link) => link.checkVisibility())
    const named = links.map((link) => ({ link, name: gate.nameOf(link) }))
    const vague = named
      .filter(({ name }) => VAGUE.test(name.replace(/[\s.…>»→]+$/, '')))
      .map(({ link, name }) => ({
        reason: `“${name}” does not say where the link leads`,
        selector: gate.selectorOf(link),
      }))
    const alike = Map.groupBy(named, ({ name }) => name.toLowerCase())
    const twins = [...alike.values()].flatMap((same) => {
      const [first, ...others] = same
      const other = others.find(({ link }) => first && addressOf(link) !== addressOf(first.link))
      if (!other || VAGUE.test(other.name)) return []
      return [
        {
          reason: `“${other.name.slice(0, 40)}” leads to two places`,
          selector: gate.selectorOf(other.link),
        },
      ]
    })
    return [...vague, ...twins]

    function addressOf(link: Element): string {
      return (link as HTMLAnchorElement).href.replace(/(?<=\/)index\.html(?=$|#)/, '')
    }
  },
)

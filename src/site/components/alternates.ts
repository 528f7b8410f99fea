import { attachedAddress } from '../../publication/attached.ts'
import type { Publication } from '../../publication/tree.ts'
import { toPrintedDate } from '../../typesetting/dates.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { markText } from '../language.ts'
import { say } from '../say.ts'
import type { LinkTo } from './page.ts'

/** The forms of a publication that people made: in sign language, in Easy Read, in another language. */
export function renderAlternates({ name, frontMatter }: Publication, linkTo: LinkTo): string {
  const { language: around } = frontMatter
  const items = (frontMatter.alternates ?? []).map((alternate) => {
    const { type, title, language, file, address, by, date } = alternate
    const own = address?.startsWith('/') ? address.slice(1) : attachedAddress(name, file ?? '')
    const href = address && !address.startsWith('/') ? escapeHtml(address) : linkTo(own)
    const words = `<a href="${href}"${attributes({ hreflang: language, lang: language })}>${escapeHtml(title)}</a>`
    const about = [
      markText(escapeHtml(type), around),
      by && escapeHtml(say(around, 'alternateBy', { by })),
      date && escapeHtml(toPrintedDate(date, around)),
    ]
    return `<li>${words} <span class="about">${about.filter(Boolean).join(', ')}</span></li>`
  })
  return items.length > 0 ? `<ul class="alternates">\n${items.join('\n')}\n</ul>` : ''
}

import type { FrontMatter } from '../../publication/front-matter.ts'
import { furnish } from '../../typesetting/furniture.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { toLicenceStatement } from '../../typesetting/licences.ts'
import { inText } from '../language.ts'

/** Whose the words are, and on what terms they may be used again. */
export function renderRights({ rights, license, language }: FrontMatter): string {
  const own = `<p${inText(language)}>${escapeHtml(rights)}</p>`
  return license ? `${own}\n${renderLicence(license, language)}` : own
}

/** The sentence of a licence that is known is ours; the words of another are the publication's. */
function renderLicence(license: string, language: string): string {
  const { sentence, address } = toLicenceStatement(license, language)
  const words = escapeHtml(sentence)
  if (/^https?:/.test(sentence)) return `<p><a class="alone" href="${words}">${words}</a></p>`
  if (!address) return `<p${inText(language)}>${words}.</p>`
  const shown = escapeHtml(address.replace(/^https:\/\/|\/$/g, ''))
  const link = `<a href="${escapeHtml(address)}">${shown}</a>`
  return `<p>${furnish(language, 'licenceAt', { sentence: words, address: link })}.</p>`
}

import type { FrontMatter } from '../../publication/front-matter.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { toLicenceStatement } from '../../typesetting/licences.ts'
import { inLanguage } from './page.ts'

/** Whose the words are, and on what terms they may be used again. */
export function renderRights({ rights, license, language }: FrontMatter): string {
  const statement = license ? toLicenceStatement(license, language) : undefined
  const sentence = statement ? `<p>${linked(statement)}</p>\n` : ''
  return `<div${inLanguage(language)}>\n<p>${escapeHtml(rights)}</p>\n${sentence}</div>`
}

function linked({ sentence, address }: ReturnType<typeof toLicenceStatement>): string {
  const words = escapeHtml(sentence)
  if (/^https?:/.test(sentence)) return `<a href="${words}">${words}</a>`
  if (!address) return `${words}.`
  const shown = escapeHtml(address.replace(/^https:\/\/|\/$/g, ''))
  return `${words}: <a href="${escapeHtml(address)}">${shown}</a>.`
}

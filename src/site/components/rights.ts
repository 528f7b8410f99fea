import type { FrontMatter } from '../../publication/front-matter.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { toLicenceStatement } from '../../typesetting/licences.ts'
import { SITE_LANGUAGE } from './page.ts'

/** Whose the words are, and on what terms they may be used again. */
export function renderRights({ rights, license }: FrontMatter): string {
  const statement = license ? toLicenceStatement(license, SITE_LANGUAGE) : undefined
  const sentence = statement ? `<p>${linked(statement)}</p>` : ''
  return `<p>${escapeHtml(rights)}</p>\n${sentence}`
}

function linked({ sentence, address }: ReturnType<typeof toLicenceStatement>): string {
  const words = escapeHtml(sentence)
  return address ? `${words}: <a href="${escapeHtml(address)}">the licence</a>.` : `${words}.`
}

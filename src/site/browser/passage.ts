import { decode } from './decode.ts'

/** What is copied: the address of the passage, or one of the forms of its citation. */
const COPIED = ['address', 'citation', 'ris', 'bibtex'] as const

/** Puts the tools of a page beside the passage that is addressed, and has them act on it. */
function start(): void {
  const tools = document.querySelector<HTMLElement>('.tools')
  const status = tools?.querySelector<HTMLElement>('[role="status"]')
  if (!tools || !status) return
  const home = document.createComment('')
  tools.before(home)
  const [first] = tools.children
  for (const copied of COPIED) {
    const words = tools.dataset[copied]
    if (words === undefined) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = words
    button.addEventListener('click', () => void copy(copied, status))
    tools.insertBefore(button, first ?? null)
  }
  const move = (): void => place(tools, home, status)
  addEventListener('hashchange', move)
  move()
}

function place(tools: HTMLElement, home: Comment, status: HTMLElement): void {
  status.textContent = ''
  const passage = addressedPassage()
  const link = tools.querySelector<HTMLAnchorElement>('a')
  const id = passage && (passage.id || passage.querySelector('[id]')?.id)
  const part = link?.dataset.part
  if (link) link.hash = id ? [part, id].filter(Boolean).join('/') : ''
  const cell = addressed()?.closest('tr')?.querySelector('.row-number')?.parentElement
  if (cell) cell.append(tools)
  else if (passage?.matches('.passage, .cited')) passage.append(tools)
  else if (passage?.matches('.table')) passage.before(tools)
  else if (passage?.matches('p')) lastOf(passage).after(tools)
  else if (passage && !passage.matches('h2, h3, h4, h5, h6')) passage.after(tools)
  else home.after(tools)
}

/** The last of the lists that follow a paragraph, or itself. */
const lastOf = (paragraph: Element): Element =>
  paragraph.nextElementSibling?.matches('ol, ul') ? lastOf(paragraph.nextElementSibling) : paragraph

/**
 * What is addressed; what a former id leads to, where that is addressed. By the address itself: while a page is loaded
 * nothing is `:target` yet.
 */
function addressed(): Element | null {
  let target: Element | null = document.getElementById(decode(location.hash.slice(1)))
  while (target?.matches('.former')) target = target.nextElementSibling
  return target
}

/** The nearest passage with a citation of its own that holds what is addressed, or the citation that is. */
function addressedPassage(): Element | null {
  const target = addressed()
  const whole = target?.closest('.text > :not(.notes), .cited') ?? null
  if (!target || !whole || whole.matches('.passage, .cited')) return whole
  const within = [...whole.querySelectorAll('p[id]:not(.box-title):has(> a.number)')]
  return within.findLast(({ id }) => `${target.id}-`.startsWith(`${id}-`)) ?? whole
}

async function copy(copied: (typeof COPIED)[number], status: HTMLElement): Promise<void> {
  const text = copied === 'address' ? addressOfPassage() : formOf(copied)
  const { copied: done = '', failed = '', paragraph = '' } = status.dataset
  status.textContent = ''
  try {
    await navigator.clipboard.writeText(text)
    status.textContent = done.replace('{name}', () => nameOfPassage(copied, paragraph))
  } catch {
    status.textContent = failed.replace('{address}', () => text)
  }
}

/** The permanent address of what is addressed: that of the page, and its id. */
function addressOfPassage(): string {
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? ''
  const target = addressed()
  const url = new URL(page || location.href)
  url.hash = target?.closest('main') && target.id !== '_main' ? target.id : ''
  return url.href
}

/** The citation that is addressed, or that of the whole publication. */
function formOf(form: string): string {
  const within = addressedPassage() ?? document.querySelector('.citing')
  return within?.querySelector(`.${form}`)?.textContent ?? ''
}

/** What is addressed by its name, as a reader sees it; else the title of the page. */
function nameOfPassage(copied: string, paragraph: string): string {
  const name = nameOfAddressed(paragraph) ?? document.querySelector('h1')?.textContent ?? ''
  return copied === 'address' || copied === 'citation' ? name : `${name} (${FORMS[copied] ?? ''})`
}

/** Its number, with that of the paragraph where it is an item of a list there; else its heading. */
function nameOfAddressed(paragraph: string): string | undefined {
  const target = addressed()
  const items = target ? itemsAround(target) : []
  const named = items.length > 0 ? addressedPassage() : target
  const number = named?.querySelector('.number, .row-number, h2 > a')
  const words = number?.textContent
  if (!words || !number.matches('p:not(.box-title) > a')) return words
  return paragraph.replace('{numbers}', () => [words, ...items].join(''))
}

/** The labels of the items of lists that hold what is addressed, as lawyers cite them: `(a)`, `(i)`. */
function itemsAround(target: Element): readonly string[] {
  const item = target.closest('li[id]:has(a.label)')
  if (!item) return []
  const label = item.querySelector('a.label')?.textContent.replace(/[^\p{L}\p{N}]|º/gu, '')
  return [...(item.parentElement ? itemsAround(item.parentElement) : []), `(${label})`]
}

const FORMS: Readonly<Record<string, string>> = { ris: 'RIS', bibtex: 'BibTeX' }

start()

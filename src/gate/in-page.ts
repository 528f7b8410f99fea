/** What every check may use that runs in a page, where it is called `gate`. */
export type InPage = ReturnType<typeof inPage>

declare global {
  /** What a function is given that runs in a page (`askTab`); nowhere else. */
  var gate: InPage
}

/** A line of text: where its middle and its end stand, its characters, and those of its longest word. */
interface Line {
  top: number
  right: number
  length: number
  longest: number
}

/** Colours in sRGB, 0 to 255, and how opaque: 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number]

/** Runs in the page, and so holds all that it needs. */
export function inPage() {
  const CONTROLS =
    'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=checkbox], [role=tab], [role=switch], [role=menuitem]'

  const UNREAD = 'script, style, noscript, template, svg, option, textarea'

  return {
    CONTROLS,
    all,
    outermost,
    innermost,
    selectorOf,
    isSeen,
    isHidden,
    wordsOf,
    ownTextsOf,
    ownWordsOf,
    nameOf,
    blocks,
    blockOf,
    colourOf,
    contrast,
    groundOf,
    clipperOf,
    linesOf,
  }

  function all(selector: string, root: ParentNode = document): HTMLElement[] {
    return [...root.querySelectorAll<HTMLElement>(selector)]
  }

  /** Those that stand in no other of them; they are in the order of the page, as `all` gives them. */
  function outermost(elements: readonly HTMLElement[]): HTMLElement[] {
    const found: HTMLElement[] = []
    for (const element of elements) if (!found.at(-1)?.contains(element)) found.push(element)
    return found
  }

  /** Those in which no other of them stands; they are in the order of the page, as `all` gives them. */
  function innermost(elements: readonly HTMLElement[]): HTMLElement[] {
    return elements.filter((element, index) => !element.contains(elements[index + 1] ?? null))
  }

  /** The way to an element that `makeFinder` goes: an id or `html`, then names with their place. */
  function selectorOf(element: Element): string {
    if (element.id && document.getElementById(element.id) === element) return `#${element.id}`
    const parent = element.parentElement
    const name = element.localName
    if (!parent) return name
    const place = [...parent.children].indexOf(element) + 1
    return `${selectorOf(parent)} > ${name}:nth-child(${place})`
  }

  /** Whether an element is laid out, is opaque, and is larger than what is clipped for ears alone. */
  function isSeen(element: Element): boolean {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
    return !isHidden(element)
  }

  /** Clipped to nothing, or moved far away, for those who listen. */
  function isHidden(element: Element | null): boolean {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at)
      const box = at.getBoundingClientRect()
      const isTiny = box.width <= 2 || box.height <= 2
      const isClipped =
        style.clip === 'rect(0px, 0px, 0px, 0px)' ||
        style.clip === 'rect(1px, 1px, 1px, 1px)' ||
        /^inset\((?:50|100)%/.test(style.clipPath)
      if (isClipped) return true
      if (isTiny && style.display !== 'inline' && /hidden|clip/.test(style.overflow)) return true
      if (box.right + scrollX < -500 || box.bottom + scrollY < -500) return true
    }
    return false
  }

  function wordsOf(element: Element): string {
    return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
  }

  /** An accessible name, as far as it is told from the element itself. */
  function nameOf(element: Element): string {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
    const labelled = ids.flatMap((id) => document.getElementById(id) ?? []).map(wordsOf)
    const alternatives = [...element.querySelectorAll('img[alt], svg > title')]
      .map((one) => one.getAttribute('alt') ?? '')
      .join(' ')
    const name =
      labelled.join(' ').trim() ||
      element.getAttribute('aria-label')?.trim() ||
      `${wordsOf(element)} ${alternatives}`.trim() ||
      element.getAttribute('title')?.trim() ||
      ''
    return name.replace(/\s+/g, ' ')
  }

  /** Every element that is seen and has words of its own, not within another's. */
  function blocks(root: Element = document.body): HTMLElement[] {
    const found = new Set<HTMLElement>()
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement: parent, nodeValue } = walker.currentNode
      if (!parent || !nodeValue?.trim() || parent.closest(UNREAD)) continue
      found.add(blockOf(parent))
    }
    return [...found].filter(isSeen)
  }

  function blockOf(element: HTMLElement): HTMLElement {
    let block = element
    while (block.parentElement && /^(inline|contents|ruby)$/.test(getComputedStyle(block).display))
      block = block.parentElement
    return block
  }

  /** A colour as a computed style has it; what is not written in sRGB is painted, and read as it is seen. */
  function colourOf(text: string): Colour {
    if (!/^rgba?\(/.test(text)) return painted(text)
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(
      Number,
    )
    return [red, green, blue, alpha]
  }

  function painted(text: string): Colour {
    const brush = new OffscreenCanvas(1, 1).getContext('2d')
    if (!brush) return [0, 0, 0, 0]
    brush.fillStyle = text
    brush.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data
    return [red, green, blue, alpha / 255]
  }

  function over(top: Colour, under: Colour): Colour {
    const [red, green, blue, alpha] = top
    const mix = (one: number, other: number) => one * alpha + other * (1 - alpha)
    return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2]), 1]
  }

  /** WCAG 2.2, “contrast ratio”; the first lies upon the second. */
  function contrast(top: Colour, under: Colour): number {
    const [one, other] = [luminance(over(top, under)), luminance(under)]
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
  }

  function luminance([red, green, blue]: Colour): number {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }

  /** The texts that stand in an element itself or in what is inline in it, not in a block within it. */
  function ownTextsOf(block: Element): Text[] {
    const texts: Text[] = []
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      const parent = text.parentElement
      if (!parent || !text.data.trim() || parent.closest(UNREAD)) continue
      if (blockOf(parent) === block) texts.push(text)
    }
    return texts
  }

  function ownWordsOf(block: Element): string {
    return ownTextsOf(block)
      .filter(({ parentElement }) => parentElement?.checkVisibility())
      .map(({ data }) => data)
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
  }

  /** The colour behind an element, itself included. */
  function groundOf(element: Element | null): Colour {
    if (!element) {
      const isDark = matchMedia('(prefers-color-scheme: dark)').matches
      const scheme = getComputedStyle(document.documentElement).colorScheme
      return isDark && /dark/.test(scheme) ? [18, 18, 18, 1] : [255, 255, 255, 1]
    }
    const own = colourOf(getComputedStyle(element).backgroundColor)
    return own[3] === 1 ? own : over(own, groundOf(element.parentElement))
  }

  function toLine(top: number, { right }: DOMRect, length: number): Line {
    return { top, right, length, longest: length }
  }

  /** The nearest element that cuts off what does not fit into it, unless it is scrolled. */
  function clipperOf(element: Element): HTMLElement | undefined {
    for (
      let at = element as HTMLElement | null;
      at && at !== document.body;
      at = at.parentElement
    ) {
      const { overflowX, overflowY } = getComputedStyle(at)
      if (/auto|scroll/.test(`${overflowX} ${overflowY}`)) return undefined
      if (/hidden|clip/.test(`${overflowX} ${overflowY}`)) return at
    }
    return undefined
  }

  /** The lines of an element, each with its characters and where it stands. */
  function linesOf(element: Element): Line[] {
    const lines: Line[] = []
    const range = document.createRange()
    for (const node of ownTextsOf(element)) {
      if (isHidden(node.parentElement)) continue
      for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const rect = range.getClientRects()[0]
        if (!rect || rect.width === 0) continue
        const last = lines.at(-1)
        const middle = (rect.top + rect.bottom) / 2
        if (last && Math.abs(last.top - middle) < rect.height / 2 && rect.left >= last.right - 1) {
          const gap = rect.left - last.right > 1 ? 1 : 0
          last.length += gap + word.length
          last.longest = Math.max(last.longest, word.length)
          last.right = rect.right
        } else lines.push(toLine(middle, rect, word.length))
      }
    }
    return lines
  }
}

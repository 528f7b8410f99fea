import { PDFDict, PDFDocument, PDFName, PDFNumber, type PDFRef } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { element, type PageNode, type Role } from '../../../../src/editions/print/page/node.ts'
import { numberContent } from '../../../../src/editions/print/tags/numbers.ts'
import type { Leaf, Tag } from '../../../../src/editions/print/tags/tag.ts'
import { pdf17, pdf20, type Version } from '../../../../src/editions/print/tags/version.ts'
import { writeTags } from '../../../../src/editions/print/tags/write.ts'
import { elementsOf, kidsOf } from '../elements.ts'
import { contentAt } from './content.ts'

const BODY = element('body', {}, [], { type: 'Document' })
const tagOf = (role: Role, kids: Tag['kids'], node?: PageNode): Tag => ({
  role,
  kids,
  ...(node && { node }),
})
const treeOf = (...kids: Tag['kids']): Tag => tagOf({ type: 'Document' }, kids)

/** A file of two pages with the annotation of a link on the second, and some tags. */
async function write(
  toTree: (link: Leaf) => Tag,
  version: Version = pdf17,
  body = BODY,
): Promise<PDFDocument> {
  const document = await PDFDocument.create()
  const [, second] = [document.addPage(), document.addPage()]
  const annotation = document.context.register(
    document.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9] }),
  )
  second?.node.set(PDFName.of('Annots'), document.context.obj([annotation]))
  const tree = toTree({ order: 9, page: 1, annotation })
  writeTags(document, { tree, numbers: numberContent(tree) }, body, version)
  return document
}

const linked = (link: Leaf): Tag => tagOf({ type: 'Link', description: 'to the end' }, [link])

const find = (document: PDFDocument, type: string): PDFDict => {
  const found = [...elementsOf(document)].find(
    (one) => one.get(PDFName.of('S')) === PDFName.of(type),
  )
  if (!found) throw new Error(`there is no ${type}`)
  return found
}

const said = (element: PDFDict, key: string): string => String(element.lookup(PDFName.of(key)))

const rootOf = ({ catalog }: PDFDocument): PDFDict =>
  catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)

describe('elements', () => {
  test('have their content by its number, with its page where it is another', async () => {
    const kids = [contentAt(0, 0, 'a'), contentAt(1, 1, 'b'), contentAt(2, 0, 'c')]
    const document = await write((link) => treeOf(tagOf({ type: 'P' }, kids), linked(link)))
    const paragraph = find(document, 'P')
    const [first, other] = document.getPages()
    expect(paragraph.get(PDFName.of('Pg'))).toBe(first?.ref)
    expect(kidsOf(paragraph).map(String)).toEqual([
      '0',
      `<<\n/Type /MCR\n/Pg ${other?.ref}\n/MCID 0\n>>`,
      '1',
    ])
  })

  test('say what their roles say', async () => {
    const role: Role = { type: 'Span', language: 'cy', expansion: 'Ŵ', alternative: 'ŷ' }
    const cell = { scope: 'Column', columns: 2, rows: 3, headers: ['h1', 'h2'] } as const
    const document = await write((link) =>
      treeOf(
        tagOf(role, [contentAt(0, 0, 'a')]),
        tagOf({ type: 'L', numbering: 'loweralpha' }, [linked(link)]),
        tagOf({ type: 'Lbl', bullet: '•' }, [contentAt(1, 0, 'b')]),
        tagOf({ type: 'TH', name: 'h3', cell }, []),
      ),
    )
    const span = find(document, 'Span')
    expect(['Lang', 'E', 'Alt'].map((key) => said(span, key))).toEqual([
      '(cy)',
      '<FEFF0174>',
      '<FEFF0177>',
    ])
    expect(said(find(document, 'L'), 'A')).toBe('<<\n/O /List\n/ListNumbering /LowerAlpha\n>>')
    expect(said(find(document, 'Lbl'), 'ActualText')).toBe('<FEFF2022>')
    expect(said(find(document, 'TH'), 'A').split('\n').slice(1, -1)).toEqual([
      '/O /Table',
      '/Scope /Column',
      '/ColSpan 2',
      '/RowSpan 3',
      '/Headers [ (h1) (h2) ]',
    ])
  })

  test('are the parents of what stands in them, page by page and link by link', async () => {
    const document = await write((link) =>
      treeOf(tagOf({ type: 'P' }, [contentAt(0, 1, 'a')]), linked(link)),
    )
    const { context } = document
    const numbers = rootOf(document).lookup(PDFName.of('ParentTree'), PDFDict)
    const [, , , second, , link] =
      String(numbers.lookup(PDFName.of('Nums'))).match(/\S+ 0 R|\d+/g) ?? []
    const toRef = (text = ''): PDFRef | undefined =>
      context.enumerateIndirectObjects().find(([ref]) => String(ref) === text)?.[0]
    expect(String(context.lookup(toRef(second)))).toBe(
      `[ ${context.getObjectRef(find(document, 'P'))} ]`,
    )
    expect(context.lookup(toRef(link))).toBe(find(document, 'Link'))
    expect(document.getPages().map(({ node }) => node.get(PDFName.of('StructParents')))).toEqual([
      PDFNumber.of(0),
      PDFNumber.of(1),
    ])
  })

  test('are found by their names, in order', async () => {
    const named = (name: string): Tag => tagOf({ type: 'Note', name }, [])
    const document = await write((link) => treeOf(named('b'), named('ŷ'), named('a'), linked(link)))
    const names = rootOf(document).lookup(PDFName.of('IDTree'), PDFDict).lookup(PDFName.of('Names'))
    expect(String(names).match(/\(\w\)|<\w+>/g)).toEqual(['(a)', '(b)', '<c5b7>'])
  })

  test('may not share a name', async () => {
    const named = tagOf({ type: 'Note', name: 'a' }, [])
    const other = tagOf({ type: 'TH', name: 'a' }, [])
    await expect(write((link) => treeOf(named, other, linked(link)))).rejects.toThrow(
      'two elements have the name a',
    )
  })

  test('must have every link of a page', async () => {
    await expect(write(() => treeOf())).rejects.toThrow('a link on page 2 is in no tag')
  })
})

test('a link says where it leads, or its words', async () => {
  const node = element('a', {}, ['the  end'], { type: 'Link' })
  const own = [
    await write((link) => treeOf(linked(link))),
    await write((link) => treeOf(tagOf({ type: 'Link' }, [link], node))),
  ]
  const said = own.map(({ context }) =>
    context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && object.get(PDFName.of('Subtype')) === PDFName.of('Link')
          ? [String(object.get(PDFName.of('Contents')))]
          : [],
      ),
  )
  const hexadecimal = (text: string): string =>
    `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`
  expect(said.flat()).toEqual(['to the end', 'the end'].map(hexadecimal))
})

describe('in PDF 2.0', () => {
  const note = element('aside', { id: 'n1' }, ['note'], { type: 'Note', name: 'n1' })
  const reference: Role = { type: 'Reference', refersTo: ['n1'] }
  const toTree = (link: Leaf): Tag =>
    treeOf(
      tagOf(reference, [linked(link)]),
      tagOf({ type: 'Note', name: 'n1' }, [contentAt(0, 0, 'a')], note),
    )

  test('elements say in which namespace they stand, and notes have another name', async () => {
    const document = await write(toTree, pdf20)
    const namespace = (type: string): string =>
      said(find(document, type).lookup(PDFName.of('NS'), PDFDict), 'NS')
    expect(namespace('Reference')).toBe('(http://iso.org/pdf/ssn)')
    expect(namespace('FENote')).toBe('(http://iso.org/pdf2/ssn)')
    expect(rootOf(document).has(PDFName.of('RoleMap'))).toBe(false)
  })

  test('references and notes refer to each other', async () => {
    const document = await write(toTree, pdf20)
    const [from, to] = [find(document, 'Reference'), find(document, 'FENote')]
    const refs = [from, to].map((one) => said(one, 'Ref'))
    const { context } = document
    expect(refs).toEqual([to, from].map((one) => `[ ${context.getObjectRef(one)} ]`))
  })

  test('nothing may refer to what is nowhere', async () => {
    const lost: Role = { type: 'Reference', refersTo: ['n2'] }
    await expect(write((link) => treeOf(tagOf(lost, [linked(link)])), pdf20)).rejects.toThrow(
      'an element refers to n2, which is nowhere',
    )
  })
})

test('in PDF 1.7 emphasis and added words are said to be like a span, and nothing refers to anything', async () => {
  const lost: Role = { type: 'Reference', refersTo: ['n2'] }
  const document = await write((link) => treeOf(tagOf(lost, [linked(link)])))
  expect(said(rootOf(document), 'RoleMap')).toBe('<<\n/Em /Span\n/Strong /Span\n/Added /Span\n>>')
  expect(find(document, 'Reference').has(PDFName.of('Ref'))).toBe(false)
})

test('a page lists its links in the order in which they are read', async () => {
  const document = await PDFDocument.create()
  const page = document.addPage()
  const [one, other] = [0, 9].map((left) =>
    document.context.register(
      document.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [left, 0, left + 9, 9] }),
    ),
  )
  if (!one || !other) throw new Error('there are no links')
  page.node.set(PDFName.of('Annots'), document.context.obj([other, one]))
  const links = [one, other].map((annotation, order) => linked({ order, page: 0, annotation }))
  const tree = treeOf(...links)
  writeTags(document, { tree, numbers: numberContent(tree) }, BODY, pdf17)
  expect(page.node.Annots()?.asArray()).toEqual([one, other])
})

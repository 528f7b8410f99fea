import { type PDFDict, PDFDocument, PDFName, type PDFRef, StandardFonts } from '@cantoo/pdf-lib'

/** An element of a structure tree to be made: its type, then its children. */
export interface Made extends ReadonlyArray<string | Made | Content> {
  readonly 0: string
}

type Content = readonly [page: number, sequence: number]

/** Makes a tagged PDF by hand, with nothing of the writer: its pages' content, and its structure tree. */
export async function makePdf(contents: readonly string[], tree: Made): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const { context, catalog } = document
  const font = await document.embedFont(StandardFonts.Helvetica)
  const pages = contents.map((content) => {
    const page = document.addPage([595, 842])
    const name = page.node.newFontDictionary('F', font.ref)
    const stream = context.flateStream(content.replaceAll('/F ', `${name} `))
    page.node.addContentStream(context.register(stream))
    return page
  })
  const make = (made: Made, parent: PDFRef): PDFRef => {
    const own = context.nextRef()
    const kids = made.flatMap((child): readonly (PDFDict | PDFRef)[] => {
      if (typeof child === 'string') return []
      if (!isContent(child)) return [make(child, own)]
      const [page, sequence] = child
      return [context.obj({ Type: 'MCR', Pg: pages[page - 1]?.ref ?? null, MCID: sequence })]
    })
    context.assign(own, context.obj({ Type: 'StructElem', S: made[0], P: parent, K: [...kids] }))
    return own
  }
  const root = context.nextRef()
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K: [make(tree, root)] }))
  catalog.set(PDFName.of('StructTreeRoot'), root)
  return document.save()
}

const isContent = (child: Made | Content): child is Content => typeof child[0] === 'number'

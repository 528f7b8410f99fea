/** What the namespaces of today's Word begin with ([MS-DOCX] 2.2, [MS-ODRAWXML] 2.1). */
const WORD = 'http://schemas.microsoft.com/office/word/'
const DRAWING = 'http://schemas.microsoft.com/office/drawing/'

/** The namespaces that today's Word understands, beside those of the standard (w14, w15, w16 …, wps, wpg, wpc, wpi, wp14). */
const WORDS = [
  '2006/wordml',
  '2010/wordml',
  '2010/wordprocessingCanvas',
  '2010/wordprocessingDrawing',
  '2010/wordprocessingGroup',
  '2010/wordprocessingInk',
  '2010/wordprocessingShape',
  '2012/wordml',
  '2012/wordprocessingDrawing',
  '2015/wordml/symex',
  '2016/wordml/cid',
  '2018/wordml',
  '2018/wordml/cex',
  '2020/wordml/sdtdatahash',
  '2023/wordml/word16du',
  '2024/wordml/sdtformatlock',
].map((name) => WORD + name)

/** Those of what is drawn: a14, a16, pic14, c14 to c16r3, cx to cx8, dgm14, dsp, asvg, am3d, aink. */
const DRAWINGS = [
  '2007/8/2/chart',
  '2008/diagram',
  '2010/diagram',
  '2010/main',
  '2010/picture',
  '2012/chart',
  '2012/main',
  '2014/chart',
  '2014/chartex',
  '2014/main',
  '2015/06/chart',
  '2015/9/8/chartex',
  '2015/10/21/chartex',
  '2016/11/diagram',
  '2016/11/main',
  '2016/12/diagram',
  '2016/5/9/chartex',
  '2016/5/10/chartex',
  '2016/5/11/chartex',
  '2016/5/12/chartex',
  '2016/5/13/chartex',
  '2016/5/14/chartex',
  '2016/SVG/main',
  '2016/ink',
  '2017/03/chart',
  '2017/decorative',
  '2017/model3d',
  '2018/hyperlinkcolor',
  '2020/classificationShape',
].map((name) => DRAWING + name)

const UNDERSTOOD: ReadonlySet<string> = new Set([
  ...WORDS,
  ...DRAWINGS,
  'urn:schemas-microsoft-com:vml',
  'urn:schemas-microsoft-com:office:office',
  'urn:schemas-microsoft-com:office:word',
])

/** Those of ISO/IEC 29500, transitional and strict. */
const STANDARD = /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\//

/** Tells whether today's Word understands a namespace, so that it takes what is written for programs that do. */
export const isUnderstood = (namespace: string): boolean =>
  STANDARD.test(namespace) || UNDERSTOOD.has(namespace)

import type { Amendment } from '../../../src/import/account.ts'
import type { Finding } from '../../../src/import/finding.ts'
import { REASONS } from '../../../src/import/reasons.ts'
import type {
  Story,
  StoryBlock,
  StoryInline,
  StoryParagraph,
  StoryTable,
  StoryText,
} from '../../../src/import/story/story.ts'

/** What a story holds, line by line. */
export const toOutline = (story: Story): string =>
  [
    ...(story.language === undefined ? [] : [`language ${story.language}`]),
    ...story.blocks.flatMap(toLines),
    ...story.notes.flatMap(({ text, label, blocks }) => [
      `note ${label} (${text})`,
      ...blocks.flatMap(toLines).map(indent),
    ]),
    ...[...story.bookmarks].map(
      ([name, { text, paragraph }]) => `bookmark ${name}: ${text} ${paragraph}`,
    ),
    ...story.findings.map(toFinding),
    ...story.amendments.map(toAmendment),
    '',
  ].join('\n')

const indent = (line: string): string => `  ${line}`

function toLines(block: StoryBlock): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [toParagraph(block)]
    case 'table':
      return toTable(block)
    case 'picture':
      return [`picture ${toInline(block)}`]
    case 'textBox':
      return ['text box', ...block.blocks.flatMap(toLines).map(indent)]
  }
}

const toParagraph = ({
  role,
  level,
  label,
  sequence,
  indent,
  isBordered,
  inlines,
}: StoryParagraph): string =>
  [
    role,
    ...(level === undefined ? [] : [String(level)]),
    ...(label ? [label.isBullet ? `bullet ${label.text}` : `number ${label.text}`] : []),
    ...(sequence === undefined ? [] : [`sequence ${sequence}`]),
    ...(indent === 0 ? [] : [`indent ${indent}`]),
    ...(isBordered ? ['bordered'] : []),
    `| ${inlines.map(toInline).join('')}`,
  ].join(' ')

const toTable = ({ columns, rows }: StoryTable): readonly string[] => [
  `table of ${columns} columns`,
  ...rows.flatMap(({ isHead, cells }) => [
    isHead ? '  head' : '  row',
    ...cells.flatMap((cell) => [
      `    cell ${cell.column}${cell.columns > 1 ? ` columns ${cell.columns}` : ''}${cell.rows > 1 ? ` rows ${cell.rows}` : ''}`,
      ...cell.blocks.flatMap(toLines).map((line) => `      ${line}`),
    ]),
  ]),
]

function toInline(inline: StoryInline): string {
  switch (inline.type) {
    case 'text':
      return toText(inline)
    case 'break':
      return `‹${inline.kind} break›`
    case 'noteReference':
      return `‹${inline.note}›`
    case 'picture':
      return `‹${inline.file}: ${inline.isDecorative ? 'decorative' : inline.alternative}›`
  }
}

/** White space that is no space is told by its name. */
const NAMES: Readonly<Record<string, string>> = {
  '\t': '‹tab›',
  '\u00a0': '‹no-break space›',
  '\u200c': '‹non-joiner›',
}

function toText(text: StoryText): string {
  const looks = [
    ...(text.isBold ? ['bold'] : []),
    ...(text.isItalic ? ['italic'] : []),
    ...(text.raised ? [text.raised] : []),
    ...(text.language ? [text.language] : []),
    ...(text.address ? [`to ${text.address}`] : []),
    ...(text.bookmark ? [`to #${text.bookmark}`] : []),
  ]
  const value = text.value.replace(/[\t\u00a0\u200c]/g, (space) => NAMES[space] ?? space)
  return looks.length === 0 ? value : `‹${looks.join(' ')}: ${value}›`
}

const toFinding = ({ severity, rule, place, words, reason }: Finding): string =>
  `${severity} ${rule}${place ? ` at ${place.text} ${place.paragraph}` : ''}: ${reason}${words === undefined ? '' : ` “${words}”`}`

const toAmendment = ({ place, offset, found, written, reason }: Amendment): string =>
  `amended ${place.text} ${place.paragraph} at ${offset}: ‘${toVisible(found)}’ is ‘${toVisible(written)}’, ${REASONS[reason].words}`

const toVisible = (text: string): string =>
  text.replace(
    /[\p{Cf}\p{Co}\u00a0]/gu,
    (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  )

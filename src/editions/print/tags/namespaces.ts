import { type PDFDocument, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib'
import { NAMESPACES, namespaceOf, type Version } from './version.ts'

/**
 * Adds the namespaces of the structure types to a file of PDF 2.0 (ISO 32000-2, table 356), in their order; ours, the
 * last, says which type of the standard each of its own is a kind of.
 */
export function addNamespaces({ context }: PDFDocument, version: Version): readonly PDFRef[] {
  const entries = (name: string) => ({ Type: 'Namespace', NS: PDFString.of(name) })
  const standard = NAMESPACES.standard.map((name) => context.register(context.obj(entries(name))))
  const roles = Object.entries(version.roleMap).map(
    ([own, type]) =>
      [own, [PDFName.of(type), standard[namespaceOf(type, version)] ?? null]] as const,
  )
  const ours = { ...entries(NAMESPACES.ours), RoleMapNS: Object.fromEntries(roles) }
  return [...standard, context.register(context.obj(ours))]
}

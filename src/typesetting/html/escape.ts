const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Makes a text safe between tags and within a double-quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '')

/** Attributes as they stand in a tag, each with a space before it; those undefined or false are left out. */
export function attributes(
  values: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  let text = ''
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && value !== false)
      text += value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`
  return text
}

/**
 * Tells whether a page only leads on: a refresh without delay that names another address (WCAG
 * technique H76). One with a delay is a page like any other, and a fault that checkers report.
 */
export const isRedirect = (html: string): boolean =>
  (html.match(/<meta\s[^>]*>/gi) ?? []).some(
    (meta) =>
      /http-equiv=["']?refresh\b/i.test(meta) && /content=["']?\s*0\s*[;,]\s*url=/i.test(meta),
  )

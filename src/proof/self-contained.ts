/** A finished page: its path in the web root, its HTML, and the style sheets that it links to, one or two, as one. */
export interface StyledPage {
  readonly path: string
  readonly html: string
  readonly css: string
}

/** The page with its style sheets in it, and without the policy, the scripts and the fonts that belong to a served page. */
export const toSelfContained = ({ html, css }: StyledPage): string =>
  html
    .replace(/<meta http-equiv="(?:Content-Security-Policy|refresh)"[^>]*>/gi, '')
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/(<link rel="stylesheet"[\s\S]*)<link rel="stylesheet"[^>]*>/i, '$1')
    .replace(
      /<link rel="stylesheet"[^>]*>/i,
      () => `<style>${css.replace(/@font-face\{[^}]*\}/g, '')}</style>`,
    )

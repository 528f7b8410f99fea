/**
 * The content security policy that every page of a publication has (CSP Level 3, 3.3): nothing from elsewhere, no script but
 * our own files, and no text that becomes one (Trusted Types).
 */
export const POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'self'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"

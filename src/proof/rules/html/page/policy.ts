/** The content security policy that every page of a publication has (CSP Level 3, 3.3): no script in it, nothing from elsewhere. */
export const POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'self'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'"

/**
 * The content security policy that every page of a publication has (CSP Level 3, 3.3): scripts of the site's own files alone,
 * none in the page, no text made into markup (Trusted Types), nothing from elsewhere.
 */
export const POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'self'; style-src 'self'; img-src 'self'; font-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; script-src 'self'"

/** A tick, drawn: the faces of the site have none, and a reader's system may not either. Words always say the same. */
export const TICK =
  '<svg class="tick" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M1 7l3 4L11 1"/></svg>'

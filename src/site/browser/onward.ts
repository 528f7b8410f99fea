import { decode } from './decode.ts'

/** Leads from a former address with a fragment to the passage itself: a refresh by itself would drop the fragment. */
function leadOn(): void {
  if (location.hash === '') return
  const own = document.getElementById(decode(location.hash.slice(1)))
  const now = document.getElementById('_now')
  if (own instanceof HTMLAnchorElement) location.replace(own.href)
  else if (now instanceof HTMLAnchorElement) location.replace(new URL(location.hash, now.href))
}

leadOn()

/** What each reading setting can be, besides the usual. */
const CHOICES: Readonly<Record<string, readonly unknown[]>> = {
  theme: ['light', 'dark', 'contrast'],
  size: ['larger', 'largest'],
  spacing: ['wider', 'widest'],
  measure: ['shorter'],
  face: ['sans', 'legible'],
}

const { dataset } = document.documentElement

/** Puts what is stored on the page. Where nothing can be read the page stays as it is; what is no choice counts as none. */
const apply = (): void => {
  try {
    const stored = Object(JSON.parse(localStorage.getItem('reading-settings') ?? '{}'))
    for (const [name, values] of Object.entries(CHOICES)) {
      if (values.includes(stored[name])) dataset[name] = stored[name]
      else delete dataset[name]
    }
  } catch {}
}

apply()
// The way to the settings is shown from the first paint on, so that nothing moves when it works.
dataset.settings = ''
// Another tab changes them; so does the page after this one, when a reader comes back to a page as it was left.
addEventListener('storage', apply)
addEventListener('pageshow', ({ persisted }) => persisted && apply())

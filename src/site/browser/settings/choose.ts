const { dataset } = document.documentElement
const opener = document.querySelector<HTMLButtonElement>('.opener')
const settings = document.querySelector<HTMLElement>('.settings')
if (opener && settings) run(opener, settings)

function run(opener: HTMLButtonElement, settings: HTMLElement): void {
  const radios = [...settings.querySelectorAll<HTMLInputElement>('[type=radio]')]

  const show = (): void => {
    for (const radio of radios) radio.checked = radio.value === (dataset[radio.name] ?? '')
  }

  const take = (): void => {
    const chosen = radios.filter(({ checked, value }) => checked && value)
    for (const { name } of radios) delete dataset[name]
    for (const { name, value } of chosen) dataset[name] = value
    store(Object.fromEntries(chosen.map(({ name, value }) => [name, value])))
  }

  /** A browser may keep nothing, as a private window; the choice then holds for this page, and a status says so. */
  const store = (chosen: Readonly<Record<string, string>>): void => {
    const status = settings.querySelector<HTMLElement>('[role=status]')
    try {
      localStorage.setItem('reading-settings', JSON.stringify(chosen))
    } catch {
      if (status) status.textContent = status.dataset.failed ?? ''
    }
  }

  opener.addEventListener('click', () => {
    settings.hidden = !settings.hidden
    opener.setAttribute('aria-expanded', String(!settings.hidden))
  })
  settings.addEventListener('change', take)
  settings.querySelector('button')?.addEventListener('click', () => {
    for (const radio of radios) radio.checked = radio.value === ''
    take()
  })
  addEventListener('storage', show)
  addEventListener('pageshow', show)
  show()
  opener.hidden = false
}

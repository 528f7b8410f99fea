const { dataset } = document.documentElement
const opener = document.querySelector<HTMLButtonElement>('.opener')
const form = document.querySelector<HTMLFormElement>('.settings')
if (opener && form) run(opener, form)

function run(opener: HTMLButtonElement, form: HTMLFormElement): void {
  const radios = [...form.querySelectorAll<HTMLInputElement>('[type=radio]')]

  const show = (): void => {
    for (const radio of radios) radio.checked = radio.value === (dataset[radio.name] ?? '')
  }

  const take = (): void => {
    const chosen = radios.filter(({ checked, value }) => checked && value)
    for (const { name } of radios) delete dataset[name]
    for (const { name, value } of chosen) dataset[name] = value
    store(Object.fromEntries(chosen.map(({ name, value }) => [name, value])))
  }

  /** A browser may keep nothing, as a private window; the choice then holds for this page, and the form says so. */
  const store = (chosen: Readonly<Record<string, string>>): void => {
    const status = form.querySelector<HTMLElement>('[role=status]')
    try {
      localStorage.setItem('reading-settings', JSON.stringify(chosen))
    } catch {
      if (status) status.textContent = status.dataset.failed ?? ''
    }
  }

  opener.addEventListener('click', () => {
    form.hidden = !form.hidden
    opener.setAttribute('aria-expanded', String(!form.hidden))
  })
  form.addEventListener('change', take)
  form.querySelector('button')?.addEventListener('click', () => {
    form.reset()
    take()
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('storage', show)
  addEventListener('pageshow', show)
  show()
  opener.hidden = false
}

import { askPage } from '../ask-page.ts'

/** WCAG 4.1.2, Name, Role, Value: a dialog, a frame, a group of fields, a region and a drawing say what they are. */
export const names = askPage(
  {
    name: 'page-name',
    asks: 'Has each dialog, frame and group of fields a name?',
    criteria: ['4.1.2', '1.3.1'],
    modes: ['light'],
    hint: 'name it with `aria-labelledby`, `aria-label`, `title` or `<legend>`',
  },
  () =>
    gate
      .all(
        'dialog, [role=dialog], [role=alertdialog], iframe, fieldset, [role=group], [role=region], [role=img]',
      )
      .filter((one) => {
        const isNamed =
          (one.getAttribute('aria-label') ?? '').trim() !== '' ||
          one.hasAttribute('aria-labelledby')
        if (isNamed || one.closest('[aria-hidden=true]')) return false
        if (one.localName === 'fieldset')
          return (
            gate.wordsOf(one.querySelector(':scope > legend') ?? document.createElement('i')) === ''
          )
        if (one.getAttribute('role') === 'img')
          return !one.querySelector('title') && !one.getAttribute('alt') && !one.title
        return !one.title
      })
      .map((one) => ({ reason: `<${one.localName}> has no name`, selector: gate.selectorOf(one) })),
)

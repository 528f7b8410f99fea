import { askPage } from '../ask-page.ts'

/** WCAG 1.2, Time-based Media, and 1.4.2, Audio Control: a film or a recording has captions or a text, and begins when it is asked to. */
export const media = askPage(
  {
    name: 'page-media',
    asks: 'Has each film captions, and does none begin by itself?',
    criteria: ['1.2.1', '1.2.2', '1.2.3', '1.2.5', '1.4.2'],
    modes: ['light'],
    hint: 'add `<track kind="captions">` and controls; a person must see whether they say all that is heard',
  },
  () =>
    gate.all('video, audio').flatMap((one) => {
      const selector = gate.selectorOf(one)
      const isFilm = one.localName === 'video'
      const isCaptioned = one.querySelector('track[kind=captions], track[kind=subtitles]') !== null
      return [
        ...(isFilm && !isCaptioned ? [{ reason: 'A film has no captions', selector }] : []),
        ...(one.hasAttribute('controls') ? [] : [{ reason: 'It cannot be stopped', selector }]),
      ]
    }),
)

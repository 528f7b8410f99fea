import { askPage } from '../ask-page.ts'

/** WCAG 1.2.2, Captions, and 1.4.2, Audio Control: a film has captions, and a film or a recording begins when it is asked to, and can be stopped. */
export const media = askPage(
  {
    name: 'page-media',
    asks: 'Has each film captions, can it be stopped, and does none begin by itself?',
    criteria: ['1.2.2', '1.4.2'],
    modes: ['light'],
    hint: 'add `<track kind="captions">` and `controls`, and take `autoplay` away; a person must see whether they say all that is heard',
  },
  () =>
    gate.all('video, audio').flatMap((one) => {
      const selector = gate.selectorOf(one)
      const isFilm = one.localName === 'video'
      const isCaptioned = one.querySelector('track[kind=captions], track[kind=subtitles]') !== null
      return [
        ...(isFilm && !isCaptioned ? [{ reason: 'A film has no captions', selector }] : []),
        ...(one.hasAttribute('autoplay') ? [{ reason: 'It begins by itself', selector }] : []),
        ...(one.hasAttribute('controls') ? [] : [{ reason: 'It cannot be stopped', selector }]),
      ]
    }),
)

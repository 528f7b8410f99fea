/** A way to tamper with a finished page: what in it is exchanged for what, and the rule that must name it. */
export interface Tampering {
  readonly page:
    | 'ferries'
    | 'bridges'
    | 'contents'
    | 'cite'
    | 'toll'
    | 'tolls'
    | 'earlier'
    | 'citeToll'
    | 'citeEarlier'
    | PagesOfOthers
  readonly is: string | RegExp
  readonly becomes: string
  readonly rule: 'web-shape' | 'web-page' | 'web-well-formed' | 'parity'
  /** What the message must say of it. */
  readonly says: string
}

/** Of pages that tell of other publications: past ones, and translations. */
type PagesOfOthers = 'past' | 'pastPart' | 'pastCite' | 'replacing' | 'translated'

type Row = readonly [
  name: string,
  is: string | RegExp,
  becomes: string,
  says: string,
  rule?: Tampering['rule'],
]

const of = (page: Tampering['page'], usual: Tampering['rule'], rows: readonly Row[]) =>
  rows.map(
    ([name, is, becomes, says, rule = usual]) =>
      [name, { page, is, becomes, rule, says } satisfies Tampering] as const,
  )

/** The same ways, of a page whose name tells them from those of others. */
const named = (page: string, rows: readonly Row[]): readonly Row[] =>
  rows.map(([name, ...row]) => [`${page}: ${name}`, ...row])

const P = '<p>It is first found'
const YEAR = 'The grant is £1,000,000 a year.'

/** Words that are hidden or covered. */
const HIDDEN: readonly Row[] = [
  ['hidden', P, '<p hidden>It is first found', '<p hidden>'],
  ['inert', P, '<p inert>It is first found', '<p inert>'],
  ['aria-hidden', P, '<p aria-hidden="true">It is first found', 'aria-hidden'],
  ['style of an element', P, '<p style="opacity:0">It is first found', 'style="opacity:0"'],
  ['our class for what is only heard', P, '<p class="unseen">It is first found', 'class="unseen"'],
  ['our class for labels', P, '<p class="label">It is first found', 'class="label"'],
  ['popover', P, '<p popover>It is first found', '<p popover>'],
  ['a class that prints hides', P, '<p class="skip">It is first found', 'class="skip"'],
  ['a cover', P, '<div class="cover"></div><p>It is first found', '<div class="cover">'],
  ['a picture over it', P, `<img src="../map.svg" alt="">${P}`, '<img'],
  ['closed details', P, `<details><summary></summary>${P}`, '<details>'],
  ['a dialogue', P, `<dialog>${P}`, '<dialog>'],
  ['words in a template', YEAR, `<template>${YEAR}</template>`, '<template>'],
  ['noscript', YEAR, `<noscript>${YEAR}</noscript>`, '<noscript>'],
  ['value of an input', YEAR, `<input value="${YEAR}">`, '<input'],
  ['an iframe', P, `<iframe srcdoc="x"></iframe>${P}`, '<iframe'],
  ['an object', P, `<object data="x.svg"></object>${P}`, '<object'],
  ['svg text', YEAR, `<svg><text>${YEAR}</text></svg>`, '<svg>'],
  ['canvas', YEAR, `<canvas>${YEAR}</canvas>`, '<canvas>'],
  ['a no-break space', 'did not own', 'did\u00a0not own', 'U+00A0'],
  ['a thin space', 'did not own', 'did\u2009not own', 'U+2009'],
  ['a soft hyphen', 'county', 'coun\u00adty', 'county', 'parity'],
  ['a zero-width space', 'county', 'coun\u200bty', 'county', 'parity'],
  ['a letter of another script', 'county', 'c\u043eunty', 'county', 'parity'],
  ['a character that browsers leave out', 'county', 'coun\u0000ty', 'null', 'web-well-formed'],
  ['a comment', P, `<!-- lost -->${P}`, '#comment'],
  ['a byte order mark', /^/, '\ufeff', 'byte order mark', 'web-well-formed'],
  ['an end of a line that is none', P, `\r\n${P}`, 'carriage return', 'web-well-formed'],
  ['a form feed', P, `\f${P}`, 'form feed', 'web-well-formed'],
]

/** Words that are spoken otherwise than they are seen. */
const SPOKEN: readonly Row[] = [
  ['aria-label of a paragraph', P, '<p aria-label="No">It is first found', 'aria-label="No"'],
  ['title of a paragraph', P, '<p title="No">It is first found', 'title="No"'],
  [
    'aria-label of a row',
    'class="row-number" data-added href',
    'class="row-number" aria-label="Row 9" data-added href',
    'Row 9',
  ],
  ['aria-label of a box', 'aria-label="Question 1.7"', 'aria-label="Question 1.8"', 'Question 1.8'],
  [
    'aria-labelledby of a box',
    'aria-labelledby="_box-2"',
    'aria-labelledby="_box-count-1"',
    '_box-count-1',
  ],
  ['role', '<ul>\n<li>the first', '<ul role="presentation">\n<li>the first', 'presentation'],
  ['role of a table', '<table id="t1.1">', '<table id="t1.1" role="none">', 'role="none"'],
  [
    'alternative of a picture',
    'alt="A map of the river: Ashford Quay at the top."',
    'alt="A map"',
    'alt="A map"',
    'web-shape',
  ],
  ['language of a phrase', '<span lang="cy">', '<span lang="de">', 'lang="de"'],
  [
    'language of a phrase lost',
    '<span lang="cy">Cwch y Brenin</span>',
    'Cwch y Brenin',
    '<span lang="cy">',
  ],
  ['language of a paragraph', P, '<p lang="fr">It is first found', 'lang="fr"'],
  [
    'language of the text',
    'class="text" data-publication="paper" lang="en-GB"',
    'class="text" data-publication="paper" lang="de"',
    'lang="de"',
  ],
  ['bdo', YEAR, `<bdo dir="rtl">${YEAR}</bdo>`, '<bdo dir="rtl">'],
  ['dir', P, '<p dir="rtl">It is first found', 'dir="rtl"'],
  ['a mark of direction', 'did not own', 'did \u202enot own', 'not', 'parity'],
  ['ruby', YEAR, `<ruby>${YEAR}<rt></rt></ruby>`, '<ruby>'],
  [
    'meaning of an abbreviation',
    '<abbr>DfT</abbr>',
    '<abbr title="Department for Theft">DfT</abbr>',
    'Department for Theft',
  ],
  ['expansion', '[Department for Transport]', '[Department for Theft]', 'Theft', 'parity'],
  ['translate', P, '<p translate="no">It is first found', 'translate'],
  ['datetime', 'a lease of 1688', 'a lease of <time datetime="1788">1688</time>', '<time'],
  [
    'aria-hidden of a heading lost',
    ' data-added aria-hidden="true">Ferry:</span> Ashford',
    ' data-added>Ferry:</span> Ashford',
    'aria-hidden="true"',
  ],
]

/** Sense or shape that is changed. */
const CHANGED: readonly Row[] = [
  ['struck out', 'did not own', 'did <del>not</del> own', '<del>'],
  ['s', 'did not own', 'did <s>not</s> own', '<s>'],
  ['raised', '£1,000,000', '£1,000<sup>,000</sup>', '<sup>'],
  ['lowered', '£1,000,000', '£1,000,<sub>000</sub>', '<sub>'],
  ['emphasis lost', '<em>first</em>', 'first', '<em>'],
  ['emphasis added', 'did not own', 'did <em>not</em> own', '<em>'],
  ['emphasis of one letter less', '<em>first</em>', '<em>firs</em>t', '“t”'],
  ['strong for emphasis', '<em>first</em>', '<strong>first</strong>', '<strong>'],
  ['strong lost', '<strong>last</strong>', 'last', '<strong>'],
  [
    'heading made a paragraph',
    '<h3 id="what-they-carry">What they carry</h3>',
    '<p id="what-they-carry">What they carry</p>',
    '<h3',
  ],
  [
    'heading of another level',
    '<h3 id="what-they-carry">What they carry</h3>',
    '<h2 id="what-they-carry">What they carry</h2>',
    '<h2',
  ],
  [
    'paragraph made a heading',
    '<p>Each rower has a penny.</p>',
    '<h4>Each rower has a penny.</h4>',
    '<h4>',
  ],
  ['paragraph divided', 'of the <em>first', 'of</p><p>the <em>first', '</p>'],
  [
    'list made paragraphs',
    '<ul>\n<li>the first thing; and</li>\n<li>the second thing.</li>\n</ul>',
    '<p>the first thing; and</p><p>the second thing.</p>',
    '<ul>',
  ],
  [
    'bullets made numbers',
    '<ul>\n<li>the first thing; and</li>\n<li>the second thing.</li>\n</ul>',
    '<ol start="4"><li>the first thing; and</li>\n<li>the second thing.</li>\n</ol>',
    '<ol start="4">',
  ],
  [
    'start of a list',
    '<ol class="labelled">\n<li id="p1.5-a">',
    '<ol class="labelled" start="3">\n<li id="p1.5-a">',
    'start="3"',
  ],
  ['items joined', 'and</li>\n<li>the second', 'and the second', '</li>'],
  [
    'a list in an item',
    '<li>the second thing.</li>',
    '<li><ul><li>the second thing.</li></ul></li>',
    '<ul>',
  ],
  ['line of an address lost', 'Admiralty Arch<br>', 'Admiralty Arch', '<br>'],
  ['line of a signature lost', 'A. Smith<br>', 'A. Smith', '<br>'],
  [
    'quotation made text',
    '<blockquote>\n<p>Paid the boatman iiij li.</p>\n</blockquote>',
    '<p>Paid the boatman iiij li.</p>',
    '<blockquote>',
  ],
  [
    'text made a quotation',
    '<p>Each rower has a penny.</p>',
    '<blockquote><p>Each rower has a penny.</p></blockquote>',
    '<blockquote>',
  ],
  [
    'box made text',
    '<div class="box" id="box-2" role="group" aria-labelledby="_box-2">',
    '<div id="box-2">',
    'class="box"',
  ],
  ['box of another kind', 'class="box question"', 'class="box conclusion"', 'conclusion'],
  ['term made a meaning', '<dt>Ferry</dt>', '<dd>Ferry</dd>', '<dd>'],
  [
    'link elsewhere',
    'https://example.org/minutes',
    'https://example.org/other',
    'https://example.org/other',
  ],
  [
    'link to another host',
    'https://example.org/minutes',
    'https://example.com/minutes',
    'example.com',
  ],
  ['link with a script', 'https://example.org/minutes', 'javascript:alert(1)', 'javascript:'],
  [
    'link lost',
    '<a href="https://example.org/minutes">the minutes</a>',
    'the minutes',
    'https://example.org/minutes',
  ],
  [
    'link added',
    'the county',
    'the <a href="https://example.com/">county</a>',
    'https://example.com/',
  ],
  [
    'reference to another paragraph',
    '<a href="#p1.4">paragraph 1.4',
    '<a href="#p1.5">paragraph 1.4',
    '#p1.5',
  ],
  [
    'link in a new window',
    'href="https://example.org/minutes"',
    'href="https://example.org/minutes" target="_blank"',
    'target',
  ],
  [
    'ping',
    'href="https://example.org/minutes"',
    'href="https://example.org/minutes" ping="https://example.com/"',
    'ping',
  ],
  [
    'note to another',
    '<a href="#note-1" id="note-1-ref">',
    '<a href="#note-2" id="note-1-ref">',
    '#note-2',
  ],
  ['way back to another', '<a href="#note-1-ref">', '<a href="#note-2-ref">', '#note-2-ref'],
  [
    'number that leads elsewhere',
    '<a class="number" href="#p1.2">',
    '<a class="number" href="#p1.3">',
    '#p1.3',
  ],
  [
    'number that is no link',
    '<a class="number" href="#p1.2">1.2</a>',
    '<span class="number">1.2</span>',
    '<span class="number">',
  ],
  [
    'number set as text',
    '<a class="number" href="#p1.2">1.2</a>',
    '<a href="#p1.2">1.2</a>',
    '<a href="#p1.2">',
  ],
  [
    'label that leads elsewhere',
    '<a class="label" href="#p1.5-a">',
    '<a class="label" href="#p1.5-b">',
    '#p1.5-b',
  ],
  [
    'numeral that leads elsewhere',
    'data-added href="#t1.1-ashford-quay"',
    'data-added href="#t1.1-lower-mill"',
    '#t1.1-lower-mill',
  ],
  ['id of a passage lost', '<div class="passage" id="p1.2">', '<div class="passage">', 'id="p1.2"'],
  ['id of a passage changed', 'id="t1.1-lower-mill"', 'id="t1.1-upper-mill"', 't1.1-upper-mill'],
  ['picture of another file', 'src="../map.svg"', 'src="../other.svg"', 'other.svg'],
  [
    'picture from elsewhere',
    'src="../map.svg"',
    'src="https://example.com/map.svg"',
    'example.com',
  ],
  ['picture in other sizes', 'alt="A map', 'srcset="x.svg 2x" alt="A map', 'srcset'],
  [
    'picture without size',
    ' alt="A map of the river: Ashford Quay at the top."',
    ' alt="A map of the river: Ashford Quay at the top." width="-1"',
    'width',
  ],
  ['table without a head', '<th scope="col">Ferry</th>', '<td>Ferry</td>', '<td>'],
  [
    'heading of a row made data',
    '<th class="short" scope="row"><span class="label" data-added aria-hidden="true">Ferry:</span> Lower Mill</th>',
    '<td class="short"><span class="label" data-added aria-hidden="true">Ferry:</span> Lower Mill</td>',
    '<td',
  ],
  ['scope of a heading', '<th scope="col">Ferry</th>', '<th scope="row">Ferry</th>', 'scope="row"'],
  [
    'a cell over two columns',
    '<th scope="col">Ferry</th>',
    '<th scope="col" colspan="2">Ferry</th>',
    'colspan="2"',
  ],
  [
    'heads swapped',
    '>On foot</th><th class="right" scope="col">By cart<',
    '>By cart</th><th class="right" scope="col">On foot<',
    '“On',
    'parity',
  ],
  [
    'order of rows by style',
    '<tr id="t1.1-lower-mill">',
    '<tr id="t1.1-lower-mill" style="order:-1">',
    'order:-1',
  ],
  [
    'words marked as added',
    'of the <em>first</em>',
    'of the <em data-added>first</em>',
    'first',
    'parity',
  ],
  [
    'added words not marked',
    '<span class="expansion" data-added>',
    '<span class="expansion">',
    'Department',
    'parity',
  ],
  ['a word lost', 'There were eleven', 'There eleven', '“were”', 'parity'],
  ['a word moved', 'There were eleven', 'were There eleven', 'There', 'parity'],
  [
    'text cut off from its element',
    'data-publication="paper" lang="en-GB">\n<h2',
    'lang="en-GB">\n<h2',
    'What',
    'parity',
  ],
]

/** Classes that set words otherwise than their place in the text wants. */
const SET: readonly Row[] = [
  [
    'a row set as if it had a title',
    '<tr id="t1.1-lower-mill">',
    '<tr id="t1.1-lower-mill" class="titled">',
    'titled',
  ],
  ['a row with a title set as others', ' class="titled"', '', 'titled'],
  [
    'numbers of a column in the middle',
    '<td class="right short"><span',
    '<td class="center short"><span',
    'center',
  ],
  ['a head set over several columns', 'class="right" scope', 'class="right over" scope', 'over'],
  ['a number beyond its column', 'class="right short"', 'class="right short inner"', 'inner'],
  ['noughts that a number lacks', ' data-lacks=".0"', ' data-lacks="000"', 'data-lacks'],
  ['noughts where none are wanted', '<td class="right', '<td data-lacks="000" class="right', '000'],
  ['a label on a line of its own', 'class="label" data', 'class="label above" data', 'above'],
  ['a table set as a wide one', '<div class="table">', '<div class="table wide">', 'wide'],
  ['a list with wider labels', '<ol class="labelled">', '<ol class="labelled wide">', 'wide'],
  ['two notes in a row read as one', '<sup class="next" data', '<sup data', 'next'],
  [
    'a note apart',
    '<sup data-added><a href="#note-1"',
    '<sup class="next" data-added><a href="#note-1"',
    'next',
  ],
  ['a small link', '<a href="#p1.4">', '<a class="small" href="#p1.4">', 'small'],
  [
    'a number that runs in',
    'class="number" href="#p1.2"',
    'class="number long" href="#p1.2"',
    'long',
  ],
  ['a picture set as a sign', '<img src', '<img class="inline" src', 'inline'],
  ['a smaller title', '<h1 id="the-ferries">', '<h1 class="long" id="the-ferries">', 'long'],
]

/** What acts, or may. */
const ACTIVE: readonly Row[] = [
  ['event', P, '<p onclick="alert(1)">It is first found', 'onclick'],
  ['editable', P, '<p contenteditable>It is first found', 'contenteditable'],
  ['data of a script', P, '<p data-x="1">It is first found', 'data-x'],
  ['slot', P, '<p slot="x">It is first found', 'slot'],
  ['custom element', YEAR, `<x-y>${YEAR}</x-y>`, '<x-y>'],
  ['is', P, '<p is="x-y">It is first found', 'is="x-y"'],
  ['a form', P, `<form action="https://example.com/"><button>x</button></form>${P}`, '<form'],
  ['a style element', P, `<style>p{display:none}</style>${P}`, '<style>'],
  ['a script', P, `<script src="x.js"></script>${P}`, '<script'],
  ['a sound', P, `<audio src="x.mp3" autoplay></audio>${P}`, '<audio'],
]

/** What stands round the words of a part. */
const ROUND: readonly Row[] = [
  [
    'a way that climbs out of the site',
    'class="up"><a href="../"',
    'class="up"><a href="../../../paper/"',
    '../../../paper/',
  ],
  [
    'a host after a blank',
    'class="up"><a href="../"',
    'class="up"><a href="&#9;//site.invalid/paper/"',
    'site.invalid',
  ],
  [
    'a scheme in two lines',
    'class="up"><a href="../"',
    'class="up"><a href="ht&#10;tps://site.invalid/paper/"',
    'site.invalid',
  ],
  [
    'a script that climbs out',
    'src="../../assets/settings.js"',
    'src="../../../assets/settings.js"',
    '../../../assets',
  ],
  ['a choice without a space', '> Dark<', '>Dark<', 'Dark'],
  [
    'a key twice, for machines',
    '"@type":"Chapter"',
    '"@type":"Person","@type":"Chapter"',
    'what is true',
  ],
  [
    'letters by their numbers, for machines',
    '"@type":"Chapter"',
    '"@type":"\\u0043hapter"',
    'what is true',
  ],
  [
    'document type of another document',
    '<!doctype html>',
    '<!doctype html SYSTEM "about:legacy-compat">',
    'doctype',
  ],
  ['the way to citations from a text', 'href="../cite/"', 'href="../"', 'paper/cite/'],
  ['the status of the tools', '<p role="status"', '<p', 'role="status"'],
  [
    'a button without a script',
    '<p role="status"',
    '<button>Copy</button><p role="status"',
    'Copy',
  ],
  ['policy lost', '<meta http-equiv="Content-Security-Policy"', '<meta name="policy"', 'policy'],
  ['policy weaker', "default-src 'none'", 'default-src *', 'default-src *'],
  [
    'policy with scripts',
    "style-src 'self'",
    "script-src 'unsafe-inline'; style-src 'self'",
    'unsafe-inline',
  ],
  ['our script from elsewhere', 'src="', 'src="https://example.com/', 'example.com'],
  [
    'base',
    '<meta charset="utf-8">',
    '<meta charset="utf-8"><base href="https://example.com/">',
    '<base',
  ],
  [
    'refresh',
    '<meta charset="utf-8">',
    '<meta charset="utf-8"><meta http-equiv="refresh" content="0;url=https://example.com/">',
    'refresh',
  ],
  [
    'another style sheet',
    '<link rel="stylesheet" href="../../assets/faircopy.css">',
    '<link rel="stylesheet" href="../../assets/other.css">',
    'other.css',
  ],
  [
    'one more style sheet',
    '</head>',
    '<link rel="stylesheet" href="https://example.com/x.css"></head>',
    'example.com',
  ],
  ['no style sheet', '<link rel="stylesheet" href="../../assets/faircopy.css">', '', 'stylesheet'],
  ['style in the head', '</head>', '<style>p{color:#fff}</style></head>', '<style>'],
  ['script in the head', '</head>', '<script>alert(1)</script></head>', '<script>'],
  [
    'script from elsewhere',
    'src="../../assets/settings.js"',
    'src="//x.example/s.js"',
    'x.example',
  ],
  [
    'no script of the settings',
    '<script src="../../assets/settings.js"></script>',
    '',
    'settings.js',
  ],
  [
    'settings shown',
    'aria-label="Reading settings" hidden',
    'aria-label="Reading settings"',
    'hidden',
  ],
  ['a choice with the value of another', 'value="dark"', 'value="light"', 'value="light"'],
  ['a choice made for the reader', 'value="dark"', 'value="dark" checked', 'checked'],
  ['other words on a choice', '> Dark<', '> Bright<', 'Bright'],
  ['contents with another summary', '<summary>Contents', '<summary>Nothing', 'Nothing'],
  ['contents that stand open', '<details>', '<details open>', 'open'],
  [
    'canonical elsewhere',
    'rel="canonical" href="',
    'rel="canonical" href="https://example.com/',
    'example.com',
  ],
  ['robots', '</head>', '<meta name="robots" content="noindex"></head>', 'noindex'],
  ['no feed', '<link rel="alternate" type="application/atom+xml"', '<link', 'atom+xml'],
  [
    'a feed of somebody else',
    'href="../../feed.xml">',
    'href="https://example.com/feed.xml">',
    'example.com',
  ],
  ['the way to the feed', '<li><a href="../../feed.xml">', '<li><a href="../../">', 'feed.xml'],
  ['title', '<title>The ferries', '<title>The bridges', 'bridges'],
  ['language of the page', '<html lang="en-GB">', '<html lang="fr">', 'lang="fr"'],
  [
    'data for machines',
    '"datePublished":"2006-10-09"',
    '"datePublished":"2016-10-09"',
    'what is true of the publication',
  ],
  [
    'a number for machines',
    '"978-3-16-148410-0","Cm 6933"]',
    '"978-3-16-148410-0"]',
    'what is true of the publication',
  ],
  [
    'kind of an author for machines, which nobody knows',
    '{"name":"The Ferry Commission"}',
    '{"@type":"Person","name":"The Ferry Commission"}',
    'what is true of the publication',
  ],
  [
    'day of the last change for machines',
    '"dateModified":"2006-10-09"',
    '"dateModified":"2016-10-09"',
    'what is true of the publication',
  ],
  [
    'standing for machines',
    '"creativeWorkStatus":"Published"',
    '"creativeWorkStatus":"Draft"',
    'what is true of the publication',
  ],
  [
    'title of a link elsewhere',
    'property="og:title" content="The ferries',
    'property="og:title" content="The bridges',
    'The bridges',
  ],
  [
    'address of a link elsewhere',
    'property="og:url" content="',
    'property="og:url" content="https://example.com/',
    'example.com',
  ],
  ['land of a link elsewhere', 'content="en_GB"', 'content="fr_FR"', 'fr_FR'],
  [
    'a picture for links elsewhere',
    '<meta property="og:url"',
    '<meta property="og:image" content="https://example.com/x.png"><meta property="og:url"',
    'example.com',
  ],
  ['another sign in tabs', 'href="../../assets/icon.svg"', 'href="../../other.svg"', 'other.svg'],
  [
    'a logo that the house has not',
    '<p class="wordmark"><a href="../../">',
    '<p class="wordmark"><a href="../../"><img src="../../assets/logo.svg" alt=""> ',
    '<img',
  ],
  ['document type', '<!doctype html>', '', 'doctype'],
  ['class of the body', '<body>', '<body class="dark">', 'dark'],
  ['event of the body', '<body>', '<body onload="alert(1)">', 'onload'],
  [
    'banner over the page',
    '<main id="_main" tabindex="-1">',
    '<p>This paper is withdrawn.</p><main id="_main" tabindex="-1">',
    'withdrawn',
  ],
  ['standing of the publication', 'Kept as a record.', 'Withdrawn.', 'Withdrawn'],
  ['standing lost', '<p class="banner" id="_standing">', '<p class="banner" hidden>', 'hidden'],
  ['standing before the text lost', '<a href="#_standing">', '<a href="#_contents">', '#_contents'],
  [
    'way to the contents',
    '<p class="to-contents"><a href="#_contents">',
    '<p class="to-contents"><a href="#t1.1">',
    '#t1.1',
  ],
  ['day of publication', '9\u00a0October\u00a02006 and', '8\u00a0October\u00a02006 and', '“8”'],
  ['way up', '<p class="up"><a href="../">', '<p class="up"><a href="../../">', '../../'],
  [
    'contents that lead elsewhere',
    '<li class="depth-3"><a href="#t1.1">',
    '<li class="depth-3"><a href="#f1">',
    '#f1',
  ],
  [
    'contents that say otherwise',
    '<a href="#f1">Figure 1: The ferries</a>',
    '<a href="#f1">Figure 2: The ferries</a>',
    '“2”',
  ],
  [
    'an entry of the contents lost',
    '<li class="depth-3"><a href="#f1">Figure 1: The ferries</a></li>',
    '',
    'Figure 1',
  ],
  [
    'part of the contents',
    '<li><a href="../bridges/">The bridges',
    '<li><a href="../ferries/">The bridges',
    '../ferries/',
  ],
  ['number of editions', 'All 7 editions', 'All 8 editions', '“8”'],
  [
    'way on',
    'After this: <a href="../bridges/">',
    'After this: <a href="https://example.com/">',
    'example.com',
  ],
  [
    'address to write to',
    'mailto:publications@example.gov.uk',
    'mailto:other@example.com',
    'other@example.com',
  ],
  ['who made it', 'The Faircopy Press', 'Another Press', 'Another'],
  ['accessible name of the ways', 'aria-label="Site"', 'aria-label="Shop"', 'Shop'],
  ['words after the page', '</main>', '</main><p>And more.</p>', 'And more.'],
]

/** The page of contents, with all that is said of the publication. */
const CONTENTS: readonly Row[] = [
  ['publisher', 'HM Government</p>', 'HM Treasury</p>', 'HM'],
  [
    'title of the publication',
    'The ferry paper<span class="unseen">',
    'The fairy paper<span class="unseen">',
    'f',
  ],
  ['who wrote it', 'The Ferry Commission and The Bridge Board<br>', 'The Bridge Board<br>', 'B'],
  ['day', '9\u00a0October\u00a02006</p>', '9\u00a0October\u00a02016</p>', '“1”'],
  [
    'description',
    '<p class="description">About ferries.',
    '<p class="description">About bridges.',
    'bridges',
  ],
  [
    'description in the head',
    'name="description" content="The ferries',
    'name="description" content="Not the ferries',
    'Not the ferries',
  ],
  ['our summary', 'by those who cross', 'by those who swim', 'The ferries are paid'],
  ['half of our summary', '<p>The rest is paid by the town.</p>', '', 'The rest is paid'],
  ['whose summary it is', 'Our summary', 'A summary', '“O”'],
  ['who wrote it, and what it is no part of', 'Written by this site', 'By this site', 'By this'],
  ['our summary folded', '<details class="summary" open>', '<details class="summary">', '<details'],
  [
    'our summary as words of the publication',
    '<div id="_summary">',
    '<div id="_summary" data-publication="paper" lang="en-GB">',
    'data-publication',
  ],
  ['a part that leads elsewhere', '<li><a href="bridges/">', '<li><a href="ferries/">', 'ferries/'],
  ['numbers of paragraphs', '1.1–1.8', '1.1–1.9', '“9”'],
  ['rows of a table', 'two rows', 'three rows', '“h”'],
  ['a file of another name', 'href="paper.pdf"', 'href="other.pdf"', 'other.pdf'],
  [
    'a file from elsewhere',
    'href="paper.txt"',
    'href="https://example.com/paper.txt"',
    'example.com',
  ],
  [
    'a standard',
    'PDF/UA-1 and PDF/A-2a; outline, page numbers, faces, page breaks',
    'PDF/UA-2 and PDF/A-4; outline',
    '“2”',
  ],
  ['a size that is none', '5 KB', '<b>5</b> KB', '<b>'],
  ['another size', '5 KB', '6 KB', '“6”'],
  ['another number of pages', '3 pages</td>', '4 pages</td>', '“4”'],
  ['another size in the data', '"contentSize":"5123 B"', '"contentSize":"5132 B"', 'is true'],
  ['another checksum', `"sha256":"${'ab'.repeat(32)}"`, `"sha256":"${'ba'.repeat(32)}"`, 'is true'],
  ['count of words', 'words were found', 'words and more were found', 'and'],
  [
    'heads of the table of editions',
    'headers="_size _to-print _edition-print"',
    'headers="_length _to-print _edition-print"',
    '_length _to-print',
  ],
  ['spoken name of an edition', 'abbr="Plain text"', 'abbr="Braille"', 'Braille'],
  ['a form made by people', 'https://example.org/easy', 'https://example.com/easy', 'example.com'],
  ['its language', 'hreflang="en-GB"', 'hreflang="cy"', 'hreflang="cy"'],
  [
    'how it is cited',
    '<cite>The ferry paper: how they are paid</cite> (',
    '<cite>The ferry paper</cite> (',
    '“:”',
  ],
  ['its year', 'October\u00a02006)', 'October\u00a02007)', '“7”'],
  ['its number', 'ISBN 978-0-10-169842-9', 'ISBN 978-0-10-169842-0', '“0”'],
  [
    'its address',
    'class="address">https://publications.example.gov.uk/paper/<',
    'class="address">https://publications.example.com/paper/<',
    '“c” (U+0063) for “g”',
  ],
  ['the way to citations', 'href="cite/"', 'href="ferries/"', 'cite/'],
  ['an editorial change lost', '<li>A page break was mended.</li>', '', 'A page break was mended.'],
  ['an editorial change altered', 'A page break was mended.', 'Nothing was mended.', 'Nothing'],
  ['rights', 'Crown copyright 2006', 'Crown copyright 2007', '“7”'],
  [
    'sentence of the licence',
    'free of charge in any format',
    'at a charge in any format',
    'charge',
  ],
  ['address of the licence', 'version/3/">', 'version/2/">', 'version/2/'],
]

/** What is drawn of a table. */
const TIMELINE: readonly Row[] = [
  ['whose timeline it is', '; not part of the original.', '.', 'U+003B'],
  ['a bar elsewhere', '<rect x="116.6" ', '<rect x="61" ', 'x="61"'],
  ['a bar of another length', 'width="12.4"', 'width="46.4"', 'width="46.4"'],
  ['a bar made full', 'fill="none"', 'fill="currentColor"', 'currentColor'],
  ['a bar made an outline', 'fill="currentColor"', 'fill="none"', 'fill="none"'],
  ['a bar lost', '<rect x="116.6" ', '<g x="116.6" ', '<g'],
  ['a title of another bar', '>Upper Bridge</text>', '>Lower Bridge</text>', '“L”'],
  ['a lane', '>Department for Transport</text>', '>Department for Theft</text>', '“h”'],
  ['a month of the line', '2007</text>', '2009</text>', '“9”'],
  ['what the drawing says', 'Department for Transport; The Bridge Board.', 'nobody.', '“n”'],
  ['how the drawing is heard', 'role="img"', 'role="none"', 'role="none"'],
  ['its caption', 'Three rows, from', 'Nine rows, from', 'Nine'],
  ['a time of the list', '>End of 2006</span>', '>End of 2009</span>', '“9”'],
  [
    'a row of the list that leads elsewhere',
    '<a href="#t2.1-lower-bridge">',
    '<a href="#t2.1-upper-bridge">',
    '#t2.1-upper-bridge',
  ],
  ['who leads', '>Department for Transport (with the county)<', '>DfT<', 'DfT'],
  [
    'a short name without its meaning',
    ' title="Department for Transport"',
    '',
    'title',
    'web-shape',
  ],
]

const P11 = 'paper/ferries/#p1.1'

/** What may be altered on the page of citations. */
const CITATIONS: readonly Row[] = [
  ['two lines of RIS in one', '\nAU  - ', ' AU  - ', 'for U+000A'],
  ['a line of RIS in two', 'TI  - The ferry', 'TI  - The\nferry', 'U+000A for U+0020'],
  ['a tag of RIS without its space', 'TY  - RPRT', 'TY - RPRT', '“-” (U+002D) for U+0020'],
  ['lines of BibTeX in one', ',\n  title', ', title', 'for U+000A'],
  ['its policy', "script-src 'self'", "script-src 'self' 'unsafe-inline'", '<meta http-equiv'],
  ['its script', 'assets/passage.js', 'assets/other.js', 'other.js'],
  ['a citation lost', '<h2><a href="../ferries/#p1.1">paragraph 1.1</a></h2>', '', 'paragraph 1.1'],
  ['way to the passage', 'href="../ferries/#p1.1"', 'href="../ferries/#p1.2"', '#p1.1'],
  ['what a passage is called', '>paragraph 1.1</a>', '>paragraph 1.2</a>', '“2”'],
  ['its page', 'page 3 of our print edition', 'page 4 of our print edition', '“4”'],
  ['its page left out', ', page 3 of our print edition', '', 'nothing for “p”'],
  ['its page in RIS', 'N1  - paragraph 1.1, page 3', 'N1  - paragraph 1.1, page 4', '“4”'],
  [
    'its page in BibTeX',
    '1.1, page 3 of our print edition}',
    '1.1, page 4 of our print edition}',
    '“4”',
  ],
  ['address of a passage', `${P11}</span>`, 'paper/ferries/#p1.2</span>', '“2”'],
  ['address in RIS', `UR  - https://publications.example.gov.uk/${P11}`, 'UR  - https://x', 'x'],
  ['address in BibTeX', `${P11}}`, 'paper/ferries/#p1.9}', '“9”'],
  ['the number of a Command Paper', 'Command Paper Cm 6933', 'Command Paper Cm 6934', '“4”'],
  ['what an ISBN is of', '0 (PDF)', '0 (print)', '“P”'],
  ['a number in RIS', 'SN  - Cm 6933', 'SN  - Cm 6934', '“4”'],
  ['a number in BibTeX', '978-3-16-148410-0, Cm', '978-3-16-148410-1, Cm', '“1”'],
  ['title in BibTeX', '{{The ferry paper: how', '{{The ferry paper; how', '“;”'],
  ['an author in RIS', 'AU  - The Bridge Board', 'AU  - The Bridge Boards', '“s”'],
  ['a form that is shown', '<details>', '<details open>', 'open'],
  ['a form that is hidden', '<pre class="ris">', '<pre class="ris" hidden>', 'hidden'],
  ['what a button says', 'data-ris="Copy RIS', 'data-ris="Buy RIS', 'Buy RIS'],
  ['what a status says', 'data-copied="Copied: {name}"', 'data-copied=""', 'data-copied'],
  ['what a status calls a paragraph', '="paragraph {numbers}"', '="{numbers}"', 'data-paragraph'],
]

/** What a publication says of its versions. */
const VERSIONS: readonly Row[] = [
  ['that a part was taken out', '>Two</span>, taken out:', '>Two</span>, put in:', '“p”'],
  ['which part was taken out', '<span>Two</span>', '<span>Three</span>', 'Three'],
  [
    'a version left out',
    '<li>\n<h3 id="_version-1">2006</h3>',
    '<li hidden>\n<h3 id="_version-1">2006</h3>',
    'hidden',
  ],
  ['the address of a version', 'id="_version-2"', 'id="_version-3"', '_version-3'],
  ['the day of a version', '>3\u00a0March\u00a02007</h3>', '>4\u00a0March\u00a02007</h3>', '“4”'],
  ['the day of the last change', 'last changed 3', 'last changed 2', '“2”'],
  ['what the editor says', 'names the right body', 'names a body', 'body'],
  ['the way to an earlier text', 'href="../toll-2006/"', 'href="../toll/"', '../toll/'],
  ['the address of today', 'uk/toll-2007-03-03/</a>', 'uk/toll-2007-03-04/</a>', '“4”'],
  ['the way to changes of a part', 'one/#_version-2', 'one/#_versions', 'one/#_versions'],
  ['what the way to changes says', 'Changes in “<span>One', 'What is in “<span>One', '“W”'],
  [
    'the ways to changes of parts before those of the opening',
    /<ul class="changes">.*?<ul class="changed-parts">.*?<\/ul>/s,
    `<ul class="changed-parts">
<li><a href="one/#_version-2">Changes in “<span>One</span>”</a></li>
</ul>
<ul class="changes">
<li>
<p><a href="#p1.1">Paragraph 1.1</a>, changed:</p>
<p class="change">Tolls are told here<ins role="none"><span class="unseen">put in: </span>, with their day</ins>.</p>
</li>
</ul>`,
    'changed-parts',
  ],
  ['the version before, for machines', 'rel="predecessor-version"', 'rel="prev"', 'rel="prev"'],
]

/** What the page of a part says of its changes. */
const CHANGES: readonly Row[] = [
  ['no space before what was taken out', 'The <del', 'The<del', 'The'],
  ['no space between the two', '</del> <ins', '</del><ins', 'The page lacks “'],
  ['no space after what was put in', '</ins> fixes', '</ins>fixes', 'fixes'],
  ['what was put in as taken out', '<ins role="none"><span', '<del role="none"><span', '<del'],
  [
    'words that were taken out',
    '</span>Board of Trade</del>',
    '</span>Board of Works</del>',
    '“W”',
  ],
  ['words that were put in', '</span>County Council<span', '</span>Parish<span', '“P”'],
  [
    'words that are the same',
    'fixes each toll.</p>\n</li>',
    'fixes no toll.</p>\n</li>',
    'no toll',
  ],
  ['what is heard before', '>taken out: </span>', '>put in: </span>', '“p”'],
  ['what is heard after', ' (end of change)</span>', '</span>', 'end of change'],
  ['a change left out', '<del role="none">Nobody walks free.</del>', '', '<del'],
  ['what is said twice', '<del role="none">Nobody', '<del>Nobody', 'role'],
  [
    'a paragraph that was put in',
    '<ins role="none">Bicycles pay nothing.</ins>',
    'Bicycles pay nothing.',
    '<ins',
  ],
  ['that words are the same', '</a>: the words are the same.', '</a>.', '“.” (U+002E) for “:”'],
  [
    'what differs besides words',
    'The emphasis was changed.',
    'The picture was changed.',
    'picture',
  ],
  ['what was done', 'Paragraph 2.2, taken out:', 'Paragraph 2.2, put in:', '“p”'],
  ['the way to a change', 'href="#p2.1">Paragraph', 'href="#p2.3">Paragraph', '#p2.3'],
  ['the anchor of what was taken out', '<div class="former" id="p2.2"></div>', '', 'id="p2.2"'],
]

/** What an earlier text says before all else. */
const EARLIER: readonly Row[] = [
  ['that it is one', 'class="banner earlier"', 'class="unseen"', 'unseen'],
  [
    'what its notice is called',
    'aria-label="Text\u00a0of\u00a02006"',
    '',
    'Text\u00a0of\u00a02006',
  ],
  ['the day of an earlier text', 'the text of 2006', 'the text of 2007', '“7”'],
  ['the day of its correction', 'corrected on 3', 'corrected on 4', '“4”'],
  [
    'the way to the text of today',
    '<a href="../../toll/one/">',
    '<a href="../../toll/">',
    '../../toll/',
  ],
  ['that search engines leave it out', '<meta name="robots" content="noindex">', '', 'robots'],
  ['the latest version, for machines', 'rel="latest-version"', 'rel="canonical"', 'canonical'],
]

/** How the text of a day is cited. */
const CITED_VERSION: readonly Row[] = [
  ['the day in a citation', '(3\u00a0March\u00a02007)', '(2006)', '2006'],
  ['the address of its version', 'uk/toll-2007-03-03/</span>', 'uk/toll/</span>', 'toll'],
  ['the day in RIS', 'DA  - 2007/03/03', 'DA  - 2006/03/03', '“6”'],
  ['the year in BibTeX', 'year = {2007}', 'year = {2006}', '“6”'],
]

/** What the citations of an earlier text say before all else. */
const CITED_EARLIER: readonly Row[] = [
  [
    'that citations are of an earlier text',
    /<section class="banner earlier".*?<\/section>/s,
    '',
    'the text of',
  ],
  ['the way from them to the text of today', '<a href="../../toll/">', '<a href="../">', '../'],
]

/** What a page of what is withdrawn says before its text. */
const PAST: readonly Row[] = [
  ['that it is withdrawn', /<section class="banner past".*?<\/section>/s, '', 'Withdrawn on'],
  ['what the notice is called', 'aria-label="Withdrawn"', 'aria-label="Current"', 'Current'],
  [
    'that the notice is a region',
    /<section( class="banner past".*?)<\/section>/s,
    '<div$1</div>',
    '<div',
  ],
  ['since when it is withdrawn', 'on 1\u00a0May\u00a02008.<', 'on 2\u00a0May\u00a02008.<', '“2”'],
  ['why it is withdrawn', 'Table 2 were wrong', 'Table 3 were wrong', '“3”'],
  ['what to use instead', '>Y papur</a>', '>Y pupur</a>', 'pupur'],
  ['how that stands itself', '(Superseded in 2009)', '(Superseded in 2008)', '“8”'],
  ['the language of that', 'hen/" lang="cy">Y papur', 'hen/">Y papur', 'lang="cy"'],
  ['the way to that', 'hen/" lang="cy">Y papur', 'new/" lang="cy">Y papur', 'hen/'],
  ['what search engines are asked', '<meta name="robots" content="noindex">', '', 'noindex'],
  ['another thing they are asked', 'content="noindex">', 'content="index">', 'noindex'],
]

const PAST_CITED: readonly Row[] = [
  [
    'that a citation is of what is withdrawn',
    ' [Withdrawn on 1\u00a0May\u00a02008]',
    '',
    '(U+002C) for U+0020',
  ],
  ['that it is withdrawn, in RIS', 'N1  - Withdrawn on', 'N1  - Superseded on', 'Superseded'],
  ['that it is withdrawn, in BibTeX', 'note = {Withdrawn on', 'note = {Published on', 'Published'],
]

const REPLACING: readonly Row[] = [
  ['whose place it takes', '>The old paper</a>', '>The other paper</a>', 'other'],
  ['the way to that', '<a href="../past/"', '<a href="../paper/"', 'past/'],
  ['that it takes one', /<p class="others">Yn cymryd.*?<\/p>/s, '', 'Yn cymryd lle'],
]

const TRANSLATED: readonly Row[] = [
  ['its languages', /<p class="others">In other.*?<\/p>/s, '', 'In other languages'],
  ['the name of a language', '>Cymraeg</a>', '>Gaeilge</a>', 'Gaeilge'],
  ['the language of that name', 'hreflang="cy" lang="cy"', 'hreflang="cy"', 'lang="cy"'],
  ['the language of the page it leads to', 'hreflang="cy" lang="cy"', 'lang="cy"', 'hreflang="cy"'],
  [
    'the part of a translation',
    'hen/cyntaf/" hreflang="cy" lang',
    'hen/olaf/" hreflang="cy" lang',
    'cyntaf',
  ],
  ['languages for machines', 'hreflang="cy" href', 'hreflang="ga" href', 'hreflang="ga"'],
  ['a page for machines', 'hen/cyntaf/">', 'hen/">', 'hen/cyntaf/'],
  ['the page for all other readers', 'hreflang="x-default"', 'hreflang="de"', 'x-default'],
]

/** Every way, by its name. */
export const TAMPERINGS: readonly (readonly [name: string, tampering: Tampering])[] = [
  ...of('ferries', 'web-shape', [...HIDDEN, ...SPOKEN, ...CHANGED, ...SET, ...ACTIVE]),
  ...of('ferries', 'web-page', ROUND),
  ...of('bridges', 'web-page', TIMELINE),
  ...of('contents', 'web-page', CONTENTS),
  ...of('cite', 'web-page', named('citations', CITATIONS)),
  ...of('toll', 'web-page', VERSIONS),
  ...of('tolls', 'web-page', CHANGES),
  ...of('earlier', 'web-page', EARLIER),
  ...of('citeToll', 'web-page', CITED_VERSION),
  ...of('citeEarlier', 'web-page', CITED_EARLIER),
  ...of('past', 'web-page', named('past', PAST)),
  ...of('pastPart', 'web-page', named('part of the past', PAST)),
  ...of('pastCite', 'web-page', named('citations of the past', [...PAST, ...PAST_CITED])),
  ...of('replacing', 'web-page', named('replacing', REPLACING)),
  ...of('translated', 'web-page', named('translated', TRANSLATED)),
]

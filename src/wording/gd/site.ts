import type { Wording } from '../wording.ts'

/** What pages say round a text, and the site's own pages, in Scottish Gaelic. */
export const site: Wording['site'] = {
  skip: 'Leum gun phrìomh shusbaint',
  siteNavigation: 'Làrach',
  publications: 'Foillseachaidhean',
  search: 'Lorg',
  copies: 'Mar a nithear na lethbhric',
  accessibility: 'So-ruigsinneachd',
  glossary: 'Briathrachan',
  everyParagraph: 'Gach paragraf, ann an aon liosta',
  madeBy: 'Air a dhèanamh agus air a dhearbhadh le {organisation}, {email}.',
  ownRights:
    'Tha gach foillseachadh ag innse a’ chòrach-lethbhric agus a’ cheadachais aige fhèin. Air a chur an clò ann an Source Serif agus Source Sans.',
  summary: 'Geàrr-chunntas, a sgrìobh an làrach seo',
  timelineOf: 'Loidhne-ama: {table}',
  timelineMade:
    'Air a dhèanamh leis an làrach seo à: {table}; chan eil e na phàirt dhen tùs-sgrìobhainn.',
  timelineSpan: '{rows}: {first} – {last}.',
  timelineNamed: '’S e mìos ainmichte a th’ ann am bàr làn: {rows}.',
  timelineAbout:
    '’S e ùine nas fhaide a th’ ann am bàr le iomall a-mhàin, mar ràithe no deireadh bliadhna: {rows}.',
  timelineDescription:
    'Bàraichean thairis air loidhne de mhìosan, ann an lann airson gach ceannaird: {lanes}. Tha an liosta às a dhèidh ag ràdh an aon rud ann am facail.',
  allEditions: 'A h-uile deasachadh ({count})',
  backToContents: 'Air ais gun chlàr-innse',
  beforeThis: 'Roimhe seo: {part}',
  afterThis: 'Às dèidh seo: {part}',
  beforeAndAfter: 'Roimhe agus às a dhèidh',
  paragraph: 'paragraf {numbers}',
  paragraphs: 'paragrafan {numbers}',
  editions: 'Deasachaidhean',
  editionsOf: 'Deasachaidhean: {title}',
  edition: 'Deasachadh',
  format: 'Cruth',
  size: 'Meud',
  length: 'Faid',
  checked: 'Air a dhearbhadh',
  notCounted: 'gun chunntadh',
  toRead: 'Ri leughadh',
  toPrint: 'Ri chlò-bhualadh',
  toKeep: 'Ri ghleidheadh',
  proved:
    'Chaidh gach aon de na {editions} fhosgladh a-rithist às dèidh a dhèanamh, agus fhuaras faclan an fhoillseachaidh air fad ann ({words}), aon turas agus ann an òrdugh.',
  anotherFormat: 'Iarr cruth eile.',
  anotherFormatHow:
    'Ma chleachdas sibh teicneòlas taice, mar leughadair-sgrìn, agus ma tha feum agaibh air an sgrìobhainn seo ann an cruth nas so-ruigsinniche, {link}. Innsibh dè an cruth a tha a dhìth oirbh, agus dè an teicneòlas taice a chleachdas sibh.',
  writeToUs: 'sgrìobhaibh thugainn',
  madeByPeople: 'Air a dhèanamh le daoine',
  alternateBy: 'air a dhèanamh le {by}',
  cite: 'Luaidh',
  citeParagraph: 'Tha paragraf {number}',
  citeParagraphOf: 'Tha paragraf {number} ({scope})',
  citeAddress:
    'Tha seòladh dha fhèin aig gach paragraf agus aig gach ràgh de chlàr, a thèid a ghleidheadh gu buan: an ceangal air an àireimh aige. {paragraph} aig {address}',
  citeCounted: 'Chuir {house} àireamhan ann an camagan ceàrnagach ris.',
  changes: 'Atharrachaidhean deasachaidh',
  copyright: 'Còir-lethbhreac',
  moved: 'Air gluasad',
  movedTitle: 'Tha an duilleag seo air gluasad',
  movedTo: 'Tha i an seo a-nis: {link}.',
  homeTitle: '{house}: sgrìobhainnean oifigeil anns gach deasachadh',
  statement:
    'Sgrìobhainnean oifigeil anns gach deasachadh air am bi feum aig leughadair, gach fear air a dhearbhadh facal air an fhacal.',
  searchEvery: 'Lorg anns gach paragraf',
  copiesChecked: 'Mar a nithear agus a dhearbhar na lethbhric',
  copiesInFull: 'Mar a nithear agus a dhearbhar na lethbhric, gu slàn',
  received: 'Air fhaighinn',
  receivedText:
    'Glèidhidh sinn an teacsa dìreach mar a ràinig e sinn, le a cheann-latha agus a chòraichean. Thèid gach atharrachadh le deasaiche a chlàradh.',
  setOnce: 'Air a chur an clò aon turas',
  setOnceText:
    'Thèid gach deasachadh a dhèanamh bhon aon tùs. Cha tèid gin dhiubh a dhèanamh bho dheasachadh eile.',
  readBack: 'Air a leughadh air ais',
  readBackText:
    'Thèid gach faidhle deiseil fhosgladh a-rithist, agus a leughadh le prògram eile seach am fear a rinn e.',
  compared: 'Air a choimeas',
  comparedText:
    'Thèid na chaidh a leughadh a choimeas ris an tùs: gach facal, aon turas agus ann an òrdugh. Aon diofar, agus cha tèid dad fhoillseachadh.',
  forLibraries: 'Do leabharlannan',
  forLibrariesText:
    'Gheibhear gach foillseachadh mar theacsa na dhuilleagan agus ann an clò, ri ghleidheadh air pàipear, agus mar thùs. Fanaidh an {link} so-leughte às ar n-aonais.',
  checksums: 'liosta de na sùimean-dearbhaidh',
  publicationsInRange: 'Foillseachaidhean {range}',
  allPublications: 'A h-uile foillseachadh',
  range: '{first} gu {last}',
  rangeOfYears: '{range}, à {years}',
  wordsInEach: '{words} anns gach fear',
  glossaryIn: 'Briathrachan: {range}',
  glossaryAbout: 'Ciall nan ainmean goirid aig roinnean agus ghiorrachaidhean eile.',
  glossaryText:
    'Ainmean goirid mar a tha na foillseachaidhean gan cleachdadh, leis na h-ainmean slàna. ’S ann leinne a tha na notaichean orra.',
  usedIn: 'Ga chleachdadh ann an: {list}.',
  usedInMore: 'Ga chleachdadh ann an: {list}; agus {more}.',
  notFound: 'Cha deach an duilleag a lorg',
  notFoundText:
    'Chan eil duilleag aig an t-seòladh seo. Ma sgrìobh sibh e, thoiribh sùil air a-rithist; ma rinn sibh lethbhreac dheth, dèanaibh cinnteach gu bheil e agaibh gu lèir.',
  notFoundWays:
    'Tha gach foillseachadh air an {home}, agus gabhaidh gach paragraf a {searched}. Thèid seòlaidhean fhoillseachaidhean agus pharagrafan a ghleidheadh gu buan: ma threòraich fear againne an seo sibh, sgrìobhaibh gu {email}.',
  homePage: 'duilleag-dhachaigh',
  searched: 'lorg',
}

import type { Wording } from '../wording.ts'

/** The accessibility statement in Scottish Gaelic; laws and authorities keep their names. */
export const statement: Wording['statement'] = {
  title: 'Aithris so-ruigsinneachd airson {house}',
  description:
    'Dè cho so-ruigsinneach ’s a tha an làrach seo, dè chaidh a dheuchainn, agus cò dhan innsear mu dhuilgheadas.',
  runBy:
    '’S e {organisation} a tha a’ ruith na làraich seo. Tha sinn airson gum bi e comasach dhan àireamh as motha de dhaoine a cleachdadh. Bu chòir gum b’ urrainn dhuibh:',
  colours:
    'dathan, iomsgaradh agus clòthan atharrachadh leis a’ bhrabhsair no leis an uidheam agaibh;',
  zoom: 'sùmadh a-steach gu 400% gun teacsa a’ dol far na sgrìn;',
  keyboard:
    'gach pàirt den làraich a ruigsinn le meur-chlàr a-mhàin, no le bathar-bog aithneachadh cainnte;',
  listen: 'èisteachd ris an làraich le leughadair-sgrìn;',
  withoutScript:
    'a h-uile rud a leughadh agus a chlò-bhualadh às aonais JavaScript, ach an lorg: às aonais, tha an lorg na liosta de gach paragraf.',
  advice:
    'Tha comhairle aig {abilityNet} air mar a nithear an uidheam agaibh nas fhasa a chleachdadh ma tha ciorram oirbh.',
  feedbackHeading: 'Beachdan agus conaltradh',
  feedback:
    'Ma lorgas sibh duilgheadas nach eil air a liostadh an seo, no ma tha feum agaibh air foillseachadh ann an cruth eile, mar chlò mòr, Furasta a Leughadh, fuaim no braille, sgrìobhaibh gu {organisation} aig {email}. Innsibh dè an cruth a tha a dhìth oirbh, agus dè an teicneòlas taice a chleachdas sibh.',
  enforcementHeading: 'Modh cur an gnìomh',
  enforcement:
    '’S e an Equality and Human Rights Commission (EHRC) a tha an urra ris na {regulations} a chur an gnìomh (na “riaghailtean so-ruigsinneachd”). Mura h-eil sibh toilichte leis an fhreagairt againn dhan ghearan agaibh, cuiribh fios chun {service}. Ma tha sibh ann an Èirinn a Tuath, cuiribh fios chun {northern}, a bhios gan cur an gnìomh an sin.',
  regulations:
    'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018',
  service: 'Equality Advisory and Support Service (EASS)',
  northern: 'Equality Commission for Northern Ireland',
  technicalHeading: 'Fiosrachadh teicnigeach',
  technical:
    'Tha {organisation} a’ gealltainn an làrach aca a dhèanamh so-ruigsinneach, a rèir nan {regulations}.',
  technicalLaw:
    'Tha {organisation} a’ gealltainn an làrach aca a dhèanamh so-ruigsinneach, a rèir an lagha seo: {law}.',
  statusHeading: 'Inbhe gèillidh',
  status:
    'Tha an làrach seo a’ gèilleadh gu ìre dhan {guidelines}, ìre AA, air sgàth na tha air a liostadh fo “Susbaint nach eil so-ruigsinneach”, agus a chionn ’s gur e daoine a-mhàin as urrainn breith a thoirt air mòran dhith, agus nach deach sin a dhèanamh fhathast.',
  guidelines: 'Stiùireadh So-ruigsinneachd Susbaint-lìn (WCAG) tionndadh 2.2',
  contentHeading: 'Susbaint nach eil so-ruigsinneach',
  failing: 'Neo-ghèilleadh dha na riaghailtean so-ruigsinneachd',
  unknown:
    'Cha lorg dearbhadh le inneal fàilligeadh sam bith. Chan eil fios, a chionn ’s nach do dh’fheuch duine e fhathast:',
  alternatives:
    'a bheil teacsa eile nam figearan ag ràdh na tha na figearan a’ sealltainn (WCAG 1.1.1);',
  phrases: 'a bheil gach abairt ann an cànan eile air a comharrachadh mar sin (WCAG 3.1.2).',
  print:
    'Tha na deasachaidhean clò-bhuailte (PDF) air an dèanamh a rèir {standards}. Gach turas a nithear fear, thèid a h-uile riaghailt dhiubh sin as urrainn do dh’inneal a dhearbhadh agus a bhuineas ri leithid de dh’fhaidhle a dhearbhadh san fhaidhle chrìochnaichte; cha tèid faidhle a dh’fhàilligeas fhoillseachadh. ’S e ar dearbhadh fhèin a tha sin; bidh luchd-dèanaimh Faircopy ga choimeas ri veraPDF, inneal-dearbhaidh a rinn daoine eile. Cha do dh’fheuch duine sam bith na faidhlichean le leughadair-sgrìn.',
  booklets:
    'Chan eil tagaichean anns na leabhranan (PDF), a tha airson clò-bhualadair oifis, agus cha ghabh an leughadh a-mach. Tha na h-aon fhaclan anns an deasachadh chlò-bhuailte rin taobh, agus gabhaidh sin a leughadh a-mach.',
  outside: 'Susbaint nach eil fo raon nan riaghailtean so-ruigsinneachd',
  record:
    'Gleidhidh foillseachaidhean a tha air an cumail mar chlàr faclan an ama aca fhèin. Dh’fhaodadh nach eil na seòlaidhean is na h-àireamhan fòn annta gan cleachdadh tuilleadh, agus cha tèid an cànan aca a dhèanamh nas sìmplidhe.',
  testedHeading: 'Mar a chaidh seo a dheuchainn',
  tested:
    'Thèid gach duilleag a dheuchainn le inneal gach turas a nithear i, le riaghailtean axe-core gu lèir, nam measg an fheadhainn airson WCAG 2.2 ìre AAA. Cha lorg innealan ach pàirt de na duilgheadasan uile: cha deach an làrach a sgrùdadh le treas pàrtaidh, no a dheuchainn le daoine a bhios a’ cleachdadh teicneòlas taice. Tha na thèid a choimeas a bharrachd an seo: {about}.',
  criteriaHeading: 'Gach slat-tomhais ann an WCAG 2.2',
  criteria:
    'Air {date} rinn prògraman measadh air {pages} de dhuilleagan na làraich seo. Far nach d’fhuair iad dad, chan e dearbhadh a tha ann gun deach slat-tomhais a choileanadh: chan fhaic prògraman ach pàirt de na mearachdan uile, agus cha do rinn duine sam bith measadh air a’ chòrr.',
  criteriaStale:
    'Dh’atharraich dealbhadh nan duilleagan bhon uair sin: air na duilleagan mar a bha iad a fhuaras na leanas, agus is dòcha nach eil e fìor tuilleadh.',
  foundFaults: 'Fhuair prògraman mearachdan',
  foundNothing: 'Cha d’fhuair prògraman dad',
  foundByNobody: 'Chan fhaighnich prògram sam bith seo',
  editionsHeading: 'Gach deasachadh, agus na chaidh a sgrùdadh',
  editionsChecked:
    'Anns gach deasachadh thèid gach facal a choimeas ris an tùs. Cha do dheuch duine sam bith deasachadh le teicneolas taice. Bidh prògraman a’ sgrùdadh cuideachd:',
  preparedHeading: 'Ullachadh na h-aithris seo',
  prepared:
    'Chaidh an aithris seo ullachadh air {date}. Chaidh ath-sgrùdadh mu dheireadh air {date}. Chaidh an làrach a dheuchainn mu dheireadh nuair a rinneadh an duilleag seo, le inneal, leis an fheadhainn a tha ga ruith.',
}

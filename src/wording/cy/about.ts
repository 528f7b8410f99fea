import type { Wording } from '../wording.ts'

/** How copies are made and checked, in Welsh. */
export const about: Wording['about'] = {
  description:
    'Sut y gwneir pob argraffiad o un ffynhonnell, ei ddarllen yn ôl, a’i gymharu air am air.',
  opening:
    'Copi glân a chywir o ddogfen wedi’i chywiro yw copi teg. Mae {house} yn gwneud pob argraffiad o gyhoeddiad o un ffynhonnell, yn agor pob ffeil orffenedig eto, ac yn cyhoeddi dim ond os yw pob gair yno, unwaith ac mewn trefn.',
  received:
    'Cedwir geiriau cyhoeddiad fel y’u derbyniwyd. Cofnodir yr hyn a newidiodd golygydd, megis cydio brawddeg a dorrwyd gan dudalen o’r adroddiad print, ac fe’i dangosir ar dudalen y cyhoeddiad dan “Newidiadau golygyddol”.',
  made: 'Darllenir y testun unwaith, i un strwythur o benawdau, paragraffau, rhestrau, tablau a nodiadau. Gwneir pob argraffiad o’r strwythur hwnnw yn unig, ac ni wneir yr un o argraffiad arall. Yr un testun a rydd yr un ffeiliau, beit am feit, pryd bynnag a lle bynnag y’u gwneir.',
  read: 'Agorir pob ffeil orffenedig eto, ac fe’i darllenir gan raglen wahanol i’r un a’i hysgrifennodd: y tudalennau gwe fel y mae porwr yn eu darllen, y print fel y’i rhoddir i ddarllenydd sgrin, a’r ffeiliau testun fel y maent.',
  compared:
    'Cymherir y geiriau a ddarllenwyd â geiriau’r ffynhonnell. Mae priflythrennau, dyfynodau, cysylltnodau ac atalnodi yn cyfrif; felly hefyd rifau’r paragraffau. Un gair sydd ar goll, wedi’i ddyblu, ei symud neu ei newid, mewn unrhyw argraffiad o unrhyw gyhoeddiad, ac ni chyhoeddir dim: erys yr hyn a oedd yno o’r blaen.',
  addedHeading: 'Yr hyn a ychwanegir',
  added:
    'Gall fod ar argraffiad angen ei eiriau ei hun: “Tudalen 3 o 7” ar droed tudalen brint, pennawd colofn wrth ymyl cell, enw llawn adran wrth ymyl ei byrfodd, rhif paragraff nad oes ganddo un. Fe’u gosodir ar wahân, yn ffont y tŷ ei hun neu mewn [bachau petryal], a disgwylir pob un yn ei le: gwall yw unrhyw un arall. Ychwanegir rhifau’r rhesi mewn tablau, a geiriau mewn bachau petryal ar dudalennau gwe, gan {house}.',
  pagesHeading: 'Gwirio’r tudalennau',
  pages:
    'Gwirir pob tudalen ag axe, yn ôl ei holl reolau sefydlog ar gyfer WCAG 2.2 a rhai lefel AAA, bob tro y’i gwneir. Cyfrifir tablau: rhesi, penawdau a chelloedd y ffynhonnell ydynt. Dywed y {statement} beth a ganfuwyd a beth na all peiriant ei farnu.',
  printHeading: 'Gwirio’r print',
  print:
    'Gwneir pob ffeil brint (PDF) yn ôl {standards}, y safonau ar gyfer PDF y gall pawb ei ddarllen ac y gellir ei gadw’n hir. Nid yw’r ffeil yn dweud hynny ond am fod pob un o’u rheolau y gall peiriant ei gwirio ac sy’n ymwneud â hi wedi’i gwirio yn y ffeil orffenedig. Dywed y {statement} gan bwy.',
  statement: 'datganiad hygyrchedd',
  evidenceHeading: 'Y dystiolaeth',
  evidence:
    'Wrth ymyl argraffiadau pob cyhoeddiad y mae ffeil i beiriannau, {file}, sy’n rhoi maint a swm gwirio SHA-256 pob ffeil, a nifer y geiriau a gymharwyd. Gellir gwirio’r {list} â {command} ar unrhyw gyfrifiadur.',
  checksums: 'rhestr o’r holl symiau gwirio',
  limitsHeading: 'Yr hyn nad yw hyn yn ei ddangos',
  limits:
    'Dengys y gymhariaeth fod y copïau’n cytuno â’r ffynhonnell. Ni ddengys fod y ffynhonnell yn cytuno â’r ddogfen a gyhoeddwyd gyntaf: gwaith y golygydd yw hynny. Nid oes yr un argraffiad wedi’i brawfddarllen gan berson oni ddywed hynny.',
}

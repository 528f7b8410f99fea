import type { Wording } from '../wording.ts'

/** The accessibility statement in Welsh. */
export const statement: Wording['statement'] = {
  title: 'Datganiad hygyrchedd {house}',
  description: 'Pa mor hygyrch yw’r wefan hon, beth a brofwyd, ac wrth bwy y dylid sôn am broblem.',
  runBy:
    'Rhedir y wefan hon gan {organisation}. Rydym am i gynifer o bobl â phosibl allu ei defnyddio. Dylech allu:',
  colours: 'newid lliwiau, cyferbyniad a ffontiau gyda’ch porwr neu’ch dyfais;',
  zoom: 'chwyddo hyd at 400% heb i destun redeg oddi ar y sgrin;',
  keyboard:
    'cyrraedd pob rhan o’r wefan gyda bysellfwrdd yn unig, neu gyda meddalwedd adnabod lleferydd;',
  listen: 'gwrando ar y wefan gyda darllenydd sgrin;',
  withoutScript:
    'darllen ac argraffu popeth heb JavaScript, ac eithrio chwilio: hebddo, rhestr o bob paragraff yw’r chwiliad.',
  advice:
    'Mae gan {abilityNet} gyngor ar wneud eich dyfais yn haws ei defnyddio os oes gennych anabledd.',
  feedbackHeading: 'Adborth a chysylltu',
  feedback:
    'Os cewch broblem nad yw wedi’i rhestru yma, neu os oes arnoch angen cyhoeddiad mewn fformat arall, megis print bras, Hawdd ei Ddeall, sain neu braille, ysgrifennwch at {organisation} yn {email}. Dywedwch pa fformat sydd ei angen arnoch, a pha dechnoleg gynorthwyol yr ydych yn ei defnyddio.',
  enforcementHeading: 'Y weithdrefn orfodi',
  enforcement:
    'Y Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC) sy’n gyfrifol am orfodi {regulations} (y “rheoliadau hygyrchedd”). Os nad ydych yn fodlon ar ein hymateb i’ch cwyn, cysylltwch â’r {service}. Os ydych yng Ngogledd Iwerddon, cysylltwch â {northern}, sy’n eu gorfodi yno.',
  regulations:
    'Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Rhaglenni Symudol) (Rhif 2) 2018',
  service: 'Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS)',
  northern: 'Chomisiwn Cydraddoldeb Gogledd Iwerddon',
  technicalHeading: 'Gwybodaeth dechnegol',
  technical:
    'Mae {organisation} wedi ymrwymo i wneud ei wefan yn hygyrch, yn unol â {regulations}.',
  technicalLaw:
    'Mae {organisation} wedi ymrwymo i wneud ei wefan yn hygyrch, yn unol â’r gyfraith hon: {law}.',
  statusHeading: 'Statws cydymffurfio',
  status:
    'Mae’r wefan hon yn cydymffurfio’n rhannol â’r {guidelines}, lefel AA, oherwydd yr hyn a restrir dan “Cynnwys nad yw’n hygyrch”, ac am mai pobl yn unig a all farnu llawer ohoni, ac na wnaed hynny eto.',
  guidelines: 'Canllawiau Hygyrchedd Cynnwys Gwe (WCAG) fersiwn 2.2',
  contentHeading: 'Cynnwys nad yw’n hygyrch',
  failing: 'Diffyg cydymffurfio â’r rheoliadau hygyrchedd',
  unknown:
    'Nid yw gwiriadau gan beiriant yn canfod methiant. Nid yw’n hysbys, gan nad oes neb wedi’i brofi eto:',
  alternatives:
    'a yw testun amgen y ffigurau yn dweud yr hyn y mae’r ffigurau’n ei ddangos (WCAG 1.1.1);',
  phrases: 'a yw pob ymadrodd mewn iaith arall wedi’i farcio felly (WCAG 3.1.2).',
  print:
    'Gwneir yr argraffiadau print (PDF) yn ôl {standards}. Bob tro y gwneir un, gwirir yn y ffeil orffenedig bob un o reolau’r safonau hyn y gall peiriant ei gwirio ac sy’n ymwneud â ffeil o’r fath; ni chyhoeddir ffeil sy’n methu. Ein gwiriad ni yw hwnnw; mae’r rhai sy’n gwneud Faircopy yn ei gymharu â veraPDF, gwirydd a wnaed gan eraill. Nid oes neb wedi profi’r ffeiliau â darllenydd sgrin.',
  booklets:
    'Nid oes tagiau mewn llyfrynnau (PDF), sydd ar gyfer argraffydd swyddfa, ac ni ellir eu darllen yn uchel. Mae’r un geiriau yn yr argraffiad print wrth eu hymyl, a gellir darllen hwnnw’n uchel.',
  outside: 'Cynnwys nad yw o fewn cwmpas y rheoliadau hygyrchedd',
  record:
    'Mae cyhoeddiadau a gedwir fel cofnod yn cadw geiriau eu cyfnod. Efallai nad yw’r cyfeiriadau a’r rhifau ffôn ynddynt mewn defnydd mwyach, ac ni symleiddir eu hiaith.',
  testedHeading: 'Sut y profwyd hyn',
  tested:
    'Profir pob tudalen gan beiriant bob tro y’i gwneir, â holl reolau axe-core, gan gynnwys y rhai ar gyfer WCAG 2.2 lefel AAA. Rhan yn unig o’r holl broblemau y mae peiriannau’n eu canfod: nid yw’r wefan wedi’i harchwilio gan drydydd parti, na’i phrofi gan bobl sy’n defnyddio technoleg gynorthwyol. Mae beth arall a gymherir yma: {about}.',
  criteriaHeading: 'Pob maen prawf yn WCAG 2.2',
  criteria:
    'Ar {date} barnodd rhaglenni {pages} o dudalennau’r wefan hon. Lle na chawsant ddim, nid yw hynny’n brawf bod maen prawf wedi’i fodloni: rhan yn unig o’r holl ddiffygion y mae rhaglenni’n eu gweld, ac nid oes neb wedi barnu’r gweddill.',
  criteriaStale:
    'Mae dyluniad y tudalennau wedi newid ers hynny: ar y tudalennau fel yr oeddent y cafwyd yr hyn sy’n dilyn, ac efallai nad yw’n wir mwyach.',
  foundFaults: 'Cafodd rhaglenni ddiffygion',
  foundNothing: 'Ni chafodd rhaglenni ddim',
  foundByNobody: 'Nid oes rhaglen yn gofyn hyn',
  editionsHeading: 'Pob argraffiad, a beth a wiriwyd',
  editionsChecked:
    'Ym mhob argraffiad cymherir pob gair â’r ffynhonnell. Nid oes neb wedi profi argraffiad â thechnoleg gynorthwyol. Mae rhaglenni’n gwirio hefyd:',
  preparedHeading: 'Paratoi’r datganiad hwn',
  prepared:
    'Paratowyd y datganiad hwn ar {date}. Fe’i hadolygwyd ddiwethaf ar {date}. Profwyd y wefan ddiwethaf pan wnaed y dudalen hon, gan beiriant, gan y rhai sy’n ei rhedeg.',
}

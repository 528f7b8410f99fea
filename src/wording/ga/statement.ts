import type { Wording } from '../wording.ts'

/** The accessibility statement in Irish; laws and authorities keep their names. */
export const statement: Wording['statement'] = {
  title: 'Ráiteas inrochtaineachta do {house}',
  description:
    'Cé chomh hinrochtana is atá an suíomh seo, cad a tástáladh, agus cé leis ar cheart fadhb a lua.',
  runBy:
    'Is é {organisation} a reáchtálann an suíomh seo. Is mian linn go mbeadh an oiread daoine agus is féidir in ann é a úsáid. Ba cheart go mbeadh tú in ann:',
  colours: 'dathanna, codarsnacht agus clónna a athrú le do bhrabhsálaí nó le do ghléas;',
  zoom: 'súmáil isteach go 400% gan téacs ag dul den scáileán;',
  keyboard:
    'gach cuid den suíomh a shroicheadh le méarchlár amháin, nó le bogearraí aitheanta cainte;',
  listen: 'éisteacht leis an suíomh le léitheoir scáileáin;',
  withoutScript:
    'gach rud a léamh agus a phriontáil gan JavaScript, cé is moite den chuardach: gan é, is liosta de gach mír an cuardach.',
  advice:
    'Tá comhairle ag {abilityNet} ar conas do ghléas a dhéanamh níos éasca le húsáid má tá míchumas ort.',
  feedbackHeading: 'Aiseolas agus teagmháil',
  feedback:
    'Má aimsíonn tú fadhb nach bhfuil liostaithe anseo, nó má theastaíonn foilseachán uait i bhformáid eile, amhail cló mór, Éasca le Léamh, fuaim nó braille, scríobh chuig {organisation} ag {email}. Abair, le do thoil, cén fhormáid atá uait agus cén teicneolaíocht chúnta a úsáideann tú.',
  enforcementHeading: 'Nós imeachta forfheidhmithe',
  enforcement:
    'Is é an Equality and Human Rights Commission (EHRC) atá freagrach as na {regulations} a fhorfheidhmiú (na “rialacháin inrochtaineachta”). Mura bhfuil tú sásta lenár bhfreagra ar do ghearán, déan teagmháil leis an {service}. Má tá tú i dTuaisceart Éireann, déan teagmháil leis an {northern}, a fhorfheidhmíonn ansin iad.',
  regulations:
    'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018',
  service: 'Equality Advisory and Support Service (EASS)',
  northern: 'Equality Commission for Northern Ireland',
  technicalHeading: 'Faisnéis theicniúil',
  technical:
    'Tá {organisation} tiomanta dá shuíomh a dhéanamh inrochtana, de réir na {regulations}.',
  technicalLaw:
    'Tá {organisation} tiomanta dá shuíomh a dhéanamh inrochtana, de réir an dlí seo: {law}.',
  statusHeading: 'Stádas comhlíonta',
  status:
    'Comhlíonann an suíomh seo go páirteach na {guidelines}, leibhéal AA, mar gheall ar a bhfuil liostaithe faoi “Ábhar nach bhfuil inrochtana”, agus toisc nach féidir ach le daoine cuid mhór de a mheas agus nach ndearnadh é sin fós.',
  guidelines: 'Treoirlínte Inrochtaineachta d’Ábhar Gréasáin (WCAG) leagan 2.2',
  contentHeading: 'Ábhar nach bhfuil inrochtana',
  failing: 'Neamhchomhlíonadh na rialachán inrochtaineachta',
  unknown:
    'Ní aimsíonn seiceálacha meaisín aon locht. Ní fios, ós rud é nár thástáil aon duine fós é:',
  alternatives:
    'an ndeir téacs malartach na bhfigiúirí an rud a thaispeánann na figiúirí (WCAG 1.1.1);',
  phrases: 'an bhfuil gach frása i dteanga eile marcáilte amhlaidh (WCAG 3.1.2).',
  print:
    'Déantar na heagráin chlóite (PDF) de réir {standards}. Gach uair a dhéantar ceann acu, seiceáiltear sa chomhad críochnaithe gach riail de na caighdeáin sin ar féidir le meaisín í a sheiceáil agus a bhaineann lena leithéid de chomhad; ní fhoilsítear comhad a theipeann. Ár seiceáil féin é sin; déanann lucht déanta Faircopy é a chur i gcomparáid le veraPDF, seiceálaí a rinne daoine eile. Níor thástáil aon duine na comhaid le léitheoir scáileáin.',
  booklets:
    'Níl clibeanna sna leabhráin (PDF), atá le haghaidh printéir oifige, agus ní féidir iad a léamh os ard. Tá na focail chéanna san eagrán clóite lena n-ais, agus is féidir é sin a léamh os ard.',
  outside: 'Ábhar nach bhfuil faoi raon na rialachán inrochtaineachta',
  record:
    'Coimeádann foilseacháin a choinnítear mar thaifead focail a linne féin. D’fhéadfadh sé nach bhfuil na seoltaí agus na huimhreacha teileafóin iontu in úsáid a thuilleadh, agus ní shimplítear a dteanga.',
  testedHeading: 'Conas a tástáladh é seo',
  tested:
    'Tástálann meaisín gach leathanach gach uair a dhéantar é, le rialacha uile axe-core, lena n-áirítear na cinn do WCAG 2.2 leibhéal AAA. Ní aimsíonn meaisíní ach cuid de na fadhbanna uile: níor iniúch tríú páirtí an suíomh, agus níor thástáil daoine a úsáideann teicneolaíocht chúnta é. Tá an méid eile a chuirtear i gcomparáid anseo: {about}.',
  criteriaHeading: 'Gach critéar de WCAG 2.2',
  criteria:
    'An {date} rinne ríomhchláir measúnú ar {pages} leathanach den suíomh seo. Áit nár aimsigh siad aon rud, ní cruthúnas é sin gur comhlíonadh critéar: ní fheiceann ríomhchláir ach cuid de na lochtanna uile, agus ní dhearna duine ar bith measúnú ar an gcuid eile.',
  criteriaStale:
    'Athraíodh dearadh na leathanach ó shin: ar na leathanaigh mar a bhí a fuarthas an méid seo a leanas, agus b’fhéidir nach fíor a thuilleadh é.',
  foundFaults: 'Fuair ríomhchláir lochtanna',
  foundNothing: 'Ní bhfuair ríomhchláir aon rud',
  foundByNobody: 'Ní fhiafraíonn ríomhchlár ar bith é seo',
  editionsHeading: 'Gach eagrán, agus cad a seiceáladh',
  editionsChecked:
    'I ngach eagrán cuirtear gach focal i gcomparáid leis an bhfoinse. Níor thástáil duine ar bith eagrán le teicneolaíocht chúnta. Seiceálann ríomhchláir chomh maith:',
  preparedHeading: 'Ullmhú an ráitis seo',
  prepared:
    'Ullmhaíodh an ráiteas seo an {date}. Athbhreithníodh go deireanach é an {date}. Tástáladh an suíomh go deireanach nuair a rinneadh an leathanach seo, le meaisín, ag na daoine a reáchtálann é.',
}

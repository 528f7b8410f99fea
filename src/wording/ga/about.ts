import type { Wording } from '../wording.ts'

/** How copies are made and checked, in Irish. */
export const about: Wording['about'] = {
  description:
    'Conas a dhéantar gach eagrán ó fhoinse amháin, conas a léitear siar é, agus conas a chuirtear i gcomparáid é focal ar fhocal.',
  opening:
    'Is é atá i gcóip ghlan ná cóip chruinn, gan smál, de dhoiciméad ceartaithe. Déanann {house} gach eagrán d’fhoilseachán ó fhoinse amháin, osclaíonn gach comhad críochnaithe arís, agus ní fhoilsíonn ach má tá gach focal ann, uair amháin agus in ord.',
  received:
    'Coimeádtar focail foilseacháin mar a fuarthas iad. Scríobhtar síos an méid a d’athraigh eagarthóir, amhail abairt a bhí briste ag leathanach den tuarascáil chlóite a chur le chéile arís, agus taispeántar é ar leathanach an fhoilseacháin faoi “Athruithe eagarthóireachta”.',
  made: 'Léitear an téacs uair amháin, isteach in aon struchtúr amháin ceannteideal, míreanna, liostaí, táblaí agus nótaí. Déantar gach eagrán ón struchtúr sin amháin, agus ní dhéantar aon cheann ó eagrán eile. Tugann an téacs céanna na comhaid chéanna, beart ar bheart, cibé uair agus cibé áit a ndéantar iad.',
  read: 'Osclaítear gach comhad críochnaithe arís, agus léann ríomhchlár eile é seachas an ceann a scríobh é: na leathanaigh ghréasáin mar a léann brabhsálaí iad, an cló mar a thugtar do léitheoir scáileáin é, na comhaid téacs mar atá siad.',
  compared:
    'Cuirtear na focail a léadh i gcomparáid le focail na foinse. Cuirtear san áireamh ceannlitreacha, comharthaí athfhriotail, fleiscíní agus poncaíocht; agus uimhreacha na míreanna chomh maith. Focal amháin in easnamh, dúbailte, bogtha nó athraithe, in aon eagrán d’aon fhoilseachán, agus ní fhoilsítear aon rud: fanann an méid a bhí ann roimhe.',
  addedHeading: 'An méid a chuirtear leis',
  added:
    'D’fhéadfadh focail dá chuid féin a bheith ag teastáil ó eagrán: “Leathanach 3 de 7” ag bun leathanaigh chlóite, ceannteideal colúin in aice le cill, ainm iomlán roinne in aice lena giorrúchán, uimhir míre nach bhfuil ceann aici. Cuirtear ar leith iad, i gcló an tí féin nó idir [lúibíní cearnacha], agus bítear ag súil le gach ceann díobh ina áit: is earráid aon cheann eile. {house} a chuireann leis uimhreacha na rónna i dtáblaí, agus focail idir lúibíní cearnacha ar leathanaigh ghréasáin.',
  pagesHeading: 'Leathanaigh a sheiceáil',
  pages:
    'Seiceáiltear gach leathanach le axe, de réir a chuid rialacha socraithe uile do WCAG 2.2 agus rialacha leibhéal AAA, gach uair a dhéantar é. Comhairtear táblaí: is iad rónna, ceannteidil agus cealla na foinse iad. Deir an {statement} cad a fuarthas agus cad nach féidir le meaisín a mheas.',
  printHeading: 'Seiceáil an chló',
  print:
    'Déantar gach comhad clóite (PDF) de réir {standards}, na caighdeáin do PDF ar féidir le gach duine é a léamh agus a choimeád i bhfad. Ní deir an comhad é sin ach toisc gur seiceáladh sa chomhad críochnaithe gach riail díobh ar féidir le meaisín í a sheiceáil agus a bhaineann leis. Deir an {statement} cé a rinne é.',
  statement: 'ráiteas inrochtaineachta',
  evidenceHeading: 'An fhianaise',
  evidence:
    'In aice le heagráin gach foilseacháin tá comhad do mheaisíní, {file}, ina bhfuil méid agus suim seiceála SHA-256 gach comhaid, agus líon na bhfocal a cuireadh i gcomparáid. Is féidir an {list} a sheiceáil le {command} ar ríomhaire ar bith.',
  checksums: 'liosta na suimeanna seiceála uile',
  limitsHeading: 'An méid nach léiríonn sé seo',
  limits:
    'Léiríonn an chomparáid go bhfuil na cóipeanna ag teacht leis an bhfoinse. Ní léiríonn sí go bhfuil an fhoinse ag teacht leis an doiciméad a foilsíodh ar dtús: is é sin obair an eagarthóra. Níor léigh duine profaí d’aon eagrán mura ndeir sé é.',
}

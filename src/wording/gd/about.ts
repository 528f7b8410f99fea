import type { Wording } from '../wording.ts'

/** How copies are made and checked, in Scottish Gaelic. */
export const about: Wording['about'] = {
  description:
    'Mar a nithear gach deasachadh bhon aon tùs, mar a leughar air ais e, agus mar a nithear coimeas facal air an fhacal.',
  opening:
    '’S e lethbhreac glan, mionaideach de sgrìobhainn cheartaichte a th’ ann an lethbhreac cothromach. Nì {house} gach deasachadh de dh’fhoillseachadh bhon aon tùs, fosglaidh e gach faidhle deiseil a-rithist, agus cha fhoillsich e ach ma tha gach facal ann, aon turas agus ann an òrdugh.',
  received:
    'Thèid faclan foillseachaidh a ghleidheadh mar a fhuaras iad. Thèid na dh’atharraich deasaiche a sgrìobhadh sìos, mar seantans a bha briste le duilleag den aithisg chlò-bhuailte a chur ri chèile, agus a shealltainn air duilleag an fhoillseachaidh fo “Atharrachaidhean deasachaidh”.',
  made: 'Thèid an teacsa a leughadh aon turas, ann an aon structar de chinn, paragrafan, liostaichean, clàran agus notaichean. Thèid gach deasachadh a dhèanamh bhon structar sin a-mhàin, agus cha tèid gin a dhèanamh bho dheasachadh eile. Bheir an aon teacsa na h-aon fhaidhlichean, baidht air bhaidht, ge b’ e cuin no càit an dèanar iad.',
  read: 'Thèid gach faidhle deiseil fhosgladh a-rithist, agus a leughadh le prògram eile seach am fear a sgrìobh e: na duilleagan-lìn mar a leughas brabhsair iad, an clò mar a gheibh leughadair-sgrìn e, na faidhlichean teacsa mar a tha iad.',
  compared:
    'Thèid na faclan a chaidh a leughadh a choimeas ri faclan an tùis. Tha litrichean mòra, comharran-labhairt, tàthanan agus puingeachadh a’ cunntadh; agus àireamhan nam paragrafan cuideachd. Aon fhacal a dhìth, dùbailte, air a ghluasad no air atharrachadh, ann an deasachadh sam bith de dh’fhoillseachadh sam bith, agus cha tèid dad fhoillseachadh: fanaidh na bha ann roimhe.',
  addedHeading: 'Na thèid a chur ris',
  added:
    'Faodaidh gum bi feum aig deasachadh air faclan dha fhèin: “Duilleag 3 de 7” aig bonn duilleig chlò-bhuailte, ceann cuilbh ri taobh cealla, ainm slàn roinne ri taobh a giorrachaidh, àireamh paragraif aig nach eil tè. Tha iad air an cur air leth, ann an clò an taighe fhèin no ann an [camagan ceàrnagach], agus thathar an dùil ri gach fear dhiubh na àite: ’s e mearachd a th’ ann an gin eile. Cuiridh {house} àireamhan nan ràghan ri clàran, agus faclan ann an camagan ceàrnagach ri duilleagan-lìn.',
  pagesHeading: 'Duilleagan air an dearbhadh',
  pages:
    'Thèid gach duilleag a dhearbhadh le axe, a rèir nan riaghailtean stèidhichte gu lèir aige airson WCAG 2.2 agus an fheadhainn aig ìre AAA, gach turas a nithear i. Thèid clàran a chunntadh: ’s e ràghan, cinn agus ceallan an tùis a th’ annta. Tha an {statement} ag innse dè chaidh a lorg agus dè nach urrainn do dh’inneal innse.',
  printHeading: 'Dearbhadh a’ chlò',
  print:
    'Tha gach faidhle clò-bhuailte (PDF) air a dhèanamh a rèir {standards}, na h-inbhean airson PDF as urrainn do na h-uile a leughadh agus a ghleidheadh fada. Chan eil am faidhle ag ràdh sin ach a chionn ’s gun deach gach riaghailt dhiubh as urrainn do dh’inneal a dhearbhadh agus a bhuineas ris a dhearbhadh san fhaidhle chrìochnaichte. Tha an {statement} ag innse cò rinn e.',
  statement: 'aithris so-ruigsinneachd',
  evidenceHeading: 'An fhianais',
  evidence:
    'Ri taobh deasachaidhean gach foillseachaidh tha faidhle do dh’innealan, {file}, le meud agus sùim-dhearbhaidh SHA-256 gach faidhle, agus àireamh nam faclan a chaidh a choimeas. Gabhaidh an {list} a dhearbhadh le {command} air coimpiutair sam bith.',
  checksums: 'liosta de na sùimean-dearbhaidh uile',
  limitsHeading: 'Na nach eil seo a’ sealltainn',
  limits:
    'Tha an coimeas a’ sealltainn gu bheil na lethbhric a rèir an tùis. Chan eil e a’ sealltainn gu bheil an tùs a rèir na sgrìobhainn a chaidh fhoillseachadh an toiseach: ’s e sin obair an deasaiche. Cha deach deasachadh sam bith a dhearbh-leughadh le duine mura h-eil e ag ràdh sin.',
}

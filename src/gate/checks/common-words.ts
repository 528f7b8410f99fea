/**
 * Words by which a language is known: the most usual ones of running text, of two letters at least where one letter is a word
 * elsewhere, and of official Welsh, which stands most often in English papers. Those that English has too are left out.
 */
export const COMMON_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(
    'the of and to in that is was for it with as his on be at by had not are but from or have an they which you were all her she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over me even most made after also did many before must through years where much your way well down should because each just those people how too good very still work world here being states never between under same another know while last might us great old year off come since go against came right used take three',
  ),
  cy: list(
    'y yr yn ac ar gan wedi mae oedd bydd ei eu ein eich hwn hon hyn nad nid fel gyda rhwng dros trwy drwy pob cyfer hefyd sydd sy os neu ond cael gwaith pobl cymru cymraeg llywodraeth cynllun gweithredu cymdeithasol gymdeithasol cyfrifoldeb gwasanaeth gwasanaethau adroddiad addysg iechyd plant',
  ),
  fr: list(
    'le la les des du et est une un dans pour que qui sur pas ce cette ces avec sont par plus aux ont leur nous vous mais ou où été être comme tout sans entre après il elle ils elles son sa ses ne',
  ),
  de: list(
    'der die das und ist nicht ein eine einen dem den des mit auf für von zu zur zum sich auch es werden wird haben hat sind wurde nach bei über aus oder aber wie durch nur noch als dass im am vom',
  ),
  es: list(
    'el la los las de del y en que es una un por para con no se su al lo como más pero sus le ya este esta entre cuando muy sin sobre también hay fue son está',
  ),
  it: list(
    'il lo la gli le di del della dei delle e è che un una per con non si sono come più nel nella anche da dal dalla questo questa ma ed al alla',
  ),
  ga: list(
    'an na agus ar le go bhí tá ní is i den don sa san faoi mar seo sin gach idir leis chun nach bhfuil raibh siad rialtas éireann gaeilge',
  ),
  gd: list(
    'agus air anns an na tha bha chan gu le bho airson mar seo sin gach eadar leis nach eil robh iad riaghaltas alba gàidhlig',
  ),
}

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

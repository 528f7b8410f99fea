/**
 * Characters that nobody sees and that no edition may hold: soft hyphens, zero-width spaces, bidirectional controls, word
 * joiners, byte order marks. The zero-width joiner and non-joiner stay, since Persian and Indian words are spelt with them.
 */
export const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

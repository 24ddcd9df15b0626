/** What newsrooms call a text that is not out yet, in the languages they write in. */

/** The word for one draft, and for several, by which folders are named. */
const WORDS = `draft drafts entwurf entwürfe entwuerfe brouillon brouillons borrador borradores
esborrany esborranys bozza bozze rascunho rascunhos utkast udkast kladde kladder concepten
szkic szkice koncepty luonnos luonnokset taslak taslaklar piszkozat piszkozatok nacrt nacrti ciorna
ciorne черновик черновики чернетка чернетки πρόχειρο πρόχειρα 下書き 草稿 초안 مسودة مسودات טיוטה טיוטות`;

/** A word without letter case and accents, which file systems write in two ways. */
export const plainWord = (word: string): string =>
	word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** All such words, without letter case and accents. */
export const DRAFT_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).map(plainWord));

/** Whether a word says that a text is not out yet. */
export const isDraftWord = (word: string): boolean => DRAFT_WORDS.has(plainWord(word.trim()));

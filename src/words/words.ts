import type { en } from './en.ts';

/** The places in a text: of `'By {names}'`, `names`. */
type PlacesOf<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
	? Place | PlacesOf<Rest>
	: never;

/** A text with places to be filled in. */
export type Message<Place extends string = never> = string & { readonly places?: Place };

/** A text for each plural form of a language. */
export type Counted<Place extends string = 'count'> = {
	readonly [Form in Intl.LDMLPluralRule]?: Message<Place>;
} & { readonly other: Message<Place> };

type WordsOf<Entry> = Entry extends string
	? Message<PlacesOf<Entry>>
	: Entry extends { other: infer Other extends string }
		? Counted<PlacesOf<Other>>
		: { readonly [Key in keyof Entry]: WordsOf<Entry[Key]> };

type DictionaryOf<Entry> = Entry extends string
	? string
	: Entry extends { other: string }
		? { [Form in Intl.LDMLPluralRule]?: string } & { other: string }
		: { [Key in keyof Entry]: DictionaryOf<Entry[Key]> };

/** What readers are told in a language, with the places that each text has. */
export type Words = WordsOf<typeof en>;

/** The same as a translator writes it: every key of English, and no other. */
export type Dictionary = DictionaryOf<typeof en>;

import type { Pattern } from './patterns.ts';

/**
 * Regular expressions that take long for texts which they never see, by the file they are in and
 * what they begin with: why none of their texts is long, or is like that.
 */
const BOUNDED: [file: string, begins: string, reason: string][] = [
	['domain/related/full-name.ts', '', 'looks at 60 letters on either side of a word'],
	['client/story/mark-words.ts', '(?:\\S+', 'looks at 60 letters before a place'],
	['domain/own-policy.ts', '', 'reads pages that we wrote, where every script ends'],
	[
		'domain/content/kept-back-path.ts',
		'',
		'reads a path, which no system has longer than 4,096 bytes',
	],
	['loader/without-tags.ts', '', 'reads texts of less than 100 tags'],
	['markdown/unclosed-html.ts', '<\\/?[a-z]', 'reads less than 5,000 letters'],
	['markdown/whole-addresses.ts', '(=\\s*)', 'reads a tag of 20 attributes of 2,000 letters'],
	['domain/search/asked.ts', '', 'reads the 500 letters of a query that are searched'],
	['domain/search/asked-dates', '', 'reads the 500 letters of a query that are searched'],
	[
		'markdown/readable-addresses.ts',
		'(?<![ \\t])[ \\t]+',
		'reads texts that end as it wants, so that the first place where it may begin is right',
	],
	['domain/pages/tags.ts', '', 'reads pages that we wrote, where every tag and script ends'],
	['style-page/tokens.ts', '', 'reads our own style sheet'],
	['style-files.ts', '', 'reads pages that we wrote, where every style ends'],
];

/** Why a regular expression never sees a text that takes long, if it does not. */
export const boundedBy = ({ place, source }: Pattern): string | undefined =>
	BOUNDED.find(([file, begins]) => place.startsWith(file) && source.startsWith(begins))?.[2];

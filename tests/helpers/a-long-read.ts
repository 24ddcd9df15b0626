import { DRAWING } from './render.ts';

const PARTS = ['The plan', 'The flood', 'The money', 'The first pile', 'What is left to do'];
const QUOTE = 'we had the wood and the Saturdays, and nobody had the money';

/** Words enough that five parts of them are a long read. */
const paragraphs = Array.from(
	{ length: 5 },
	() => `${'The river rose and fell again. '.repeat(14)}[More](https://a.example/).`,
).join('\n\n');

/** Files of a newspaper whose one story is long, and has all that stands in the margins of its text. */
export const A_LONG_READ: Record<string, string> = {
	'articles/quay.svg': DRAWING,
	'articles/long.md': [
		'---',
		'title: A town rebuilds its ferry landing by hand',
		`pullQuotes: [{text: '${QUOTE}', by: Ida Brook}]`,
		'---',
		`As she says, ${QUOTE}. [Before](https://b.example/).`,
		...PARTS.map((part) => `## ${part}\n\n${paragraphs}`),
		'![Boats](quay.svg "The quay at dusk, seen from the last of the old piles | Bo Day")',
		'![Ships](gone.jpg "What was left of it")',
		'The end.',
	].join('\n\n'),
	'articles/short.md': '---\ntitle: Short\n---\n\nA text.\n',
};

/** What is worth knowing of content files and stops nothing, unless the site is strict. */
import { countLabel } from '../text/labels.ts';
import { inOneLine } from '../text/terminal-text.ts';
import { placeOf } from './problem.ts';

/** Lines of a warning that are told at once; whoever tells fewer than all says where the others are. */
export const MOST_LINES = 5;
/** How many of a remark's places a line says before it counts the rest. */
const MOST_SAID = 3;

/** What sorts of remarks there are: what was found, and what to do about it. */
export const REMARKS = {
	unnamedSite: {
		title: 'The newspaper says nothing of itself',
		todo: 'write its name and its address, or have npm run init make a new one to start from',
	},
	wordsInEnglish: {
		title: 'There are no words for readers in the language of the newspaper, so pages speak English',
		todo: 'give them in words.yaml beside site.yaml, or tell us of a language that is missing',
	},
	weakColours: {
		title: 'Colours of the theme that do not stand out from each other',
		todo: 'make one lighter and the other darker until they can be read',
	},
	unknownField: { title: 'Fields that Broadsheet does not know', todo: 'they are ignored' },
	lostPicture: {
		title: 'Pictures that cannot be shown',
		todo: 'their descriptions stand in their place; a picture is a file beside its story',
	},
	lostFile: {
		title: 'Links to a file that is not there',
		todo: 'their words stay; put the file beside the story or take the link off',
	},
	lostLink: {
		title: 'Links that cannot be followed',
		todo: 'their words stay; mend the address or take the link off',
	},
	deadLink: {
		title: 'Links within the site that lead nowhere',
		todo: 'they stay as they are; mend the address or take the link off',
	},
	deadAnchor: {
		title: 'Links to a part of a story that is not there',
		todo: 'mend what stands after the #',
	},
	lostPart: {
		title: 'Parts of HTML that a story cannot have',
		todo: 'they are left out; say in words what they showed, or link to it',
	},
	unusedNote: {
		title: 'Footnotes and addresses that nothing in the text refers to',
		todo: 'they are left out; refer to them, or take them out',
	},
	hiddenText: {
		title: 'HTML that is hidden from readers',
		todo: 'it is left out; take “hidden” or “display: none” off to show it',
	},
	leftover: {
		title: 'Code of another system in a text',
		todo: 'in texts readers see it as it is written; write what it stood for',
	},
	openPart: {
		title: 'What begins in a text and never ends',
		todo: 'all below belongs to it; write where it ends',
	},
	markedUp: {
		title: 'Links in a field of plain text',
		todo: 'their words stay, their addresses are left out; put them into the story',
	},
	nameSlip: {
		title: 'Names that are probably slips',
		todo: 'write them as the others, or give them a file of their own if they are meant',
	},
	passedOver: {
		title: 'Files that may be stories and that no story uses',
		todo: 'write them as Markdown in files that end in “.md”, or move them out',
	},
	hiddenFile: {
		title: 'Hidden files, which are passed over',
		todo: 'take the dot off their names to publish them',
	},
	unprintable: {
		title: 'Control characters, which no reader can see',
		todo: 'they are left out, or read as what they most likely stood for',
	},
	cutByYaml: {
		title: 'Text in front matter that YAML leaves out (“ #”, “&” or “!” before a word)',
		todo: 'put the whole text in quotes if that belongs to it',
	},
	lostList: {
		title: 'Lists of stories that were published and have no stories any more',
		todo: 'write in redirects.yaml where each leads or why it is gone, or take its line out',
	},
	otherEdition: {
		title: 'Stories of the main edition in a language that has an edition of its own',
		todo: 'move each into articles/ of the folder of that language to have it there',
	},
	hiddenChoice: {
		title: 'Stories that an editor chose and that are not published',
		todo: 'they are left out where they were chosen',
	},
} as const satisfies Record<string, { title: string; todo: string }>;

export type RemarkSort = keyof typeof REMARKS;

/** Something worth knowing of one content file. */
export interface Remark {
	sort: RemarkSort;
	/** What was found, as it is written there: an address, a tag, the name of a field. */
	found: string;
	/** What to do about it, if that is more than all remarks of its sort have. */
	hint?: string | undefined;
	/** Line of the file, from 1, where it can be known. */
	line?: number | undefined;
}

/** A remark with the file it is about, as a person would type its path. */
export interface PlacedRemark extends Remark {
	file: string;
}

/** All remarks of one sort. */
export interface Warning {
	/** What they are, how many, and what to do. */
	heading: string;
	/** A line for each file or, of fields, for each name. */
	lines: string[];
	/** Of the same code in many files, a line for each code, those met most often first. */
	summary?: string[];
}

const quoted = ({ found, hint }: Remark) => inOneLine(`“${found}”${hint ? ` (${hint})` : ''}`);
const filesOf = (remarks: PlacedRemark[]) => new Set(remarks.map(({ file }) => file)).size;

/** `content/articles/a.md:7  “/old/”, “/older/” and 2 more`. */
function lineOfFile(remarks: PlacedRemark[]): string {
	const [first] = remarks as [PlacedRemark];
	const different = [...new Set(remarks.map(quoted))];
	const said = different.slice(0, MOST_SAID).join(', ');
	const more = different.length - MOST_SAID;
	return `${placeOf(first)}  ${said}${more > 0 ? ` and ${more} more` : ''}`;
}

/** `“author” (did you mean “authors”?) in 3 files, first content/articles/a.md:3`. */
function lineOfName(remarks: PlacedRemark[]): string {
	const [first] = remarks as [PlacedRemark];
	const files = countLabel(filesOf(remarks), 'file', 'files');
	return `${quoted(first)} in ${files}, first ${placeOf(first)}`;
}

/** Sorts in which the same code may stand in file after file. */
const SUMMED = new Set<RemarkSort>(['leftover', 'lostLink', 'lostPicture']);

/** What code is called: `{{< figure`, `[caption`, `{% include`; an address is called what it is. */
const codeName = ({ found }: PlacedRemark) =>
	/^(?:\{\{[%<]?|\{%-?|<%[=-]?|\[)(?:\s*[/<%])?\s*(?:[\w.-]+|["'])/
		.exec(found)?.[0]
		.replace(/\s+/g, ' ') ?? found;

/** `“{{< figure” 207 times in 31 files, first content/articles/a.md:7`. */
function lineOfCode(remarks: PlacedRemark[]): string {
	const [first] = remarks as [PlacedRemark];
	const times = countLabel(remarks.length, 'time', 'times');
	const files = countLabel(filesOf(remarks), 'file', 'files');
	return `“${inOneLine(codeName(first))}” ${times} in ${files}, first ${placeOf(first)}`;
}

const grouped = <Key>(remarks: PlacedRemark[], keyOf: (remark: PlacedRemark) => Key) => [
	...Map.groupBy(remarks, keyOf).values(),
];

/** Sorts of which each is told by itself, however many one file has. */
const ONE_BY_ONE = new Set<RemarkSort>(['weakColours']);

/** One warning for each sort of remark; the same field in many files is one line. */
export function warningsOf(remarks: PlacedRemark[]): Warning[] {
	return (Object.keys(REMARKS) as RemarkSort[]).flatMap((sort) => {
		const own = remarks.filter((remark) => remark.sort === sort);
		if (own.length === 0) return [];
		const { title, todo } = REMARKS[sort];
		const files = countLabel(filesOf(own), 'file', 'files');
		const heading = `${title}: ${own.length.toLocaleString('en')} in ${files}; ${todo}`;
		const lines =
			sort === 'unknownField'
				? grouped(own, ({ found }) => found).map(lineOfName)
				: ONE_BY_ONE.has(sort)
					? own.map((remark) => lineOfFile([remark]))
					: grouped(own, ({ file }) => file).map(lineOfFile);
		if (!SUMMED.has(sort) || lines.length <= MOST_LINES) return [{ heading, lines }];
		const codes = grouped(own, codeName).toSorted((a, b) => b.length - a.length);
		return [{ heading, lines, summary: codes.map(lineOfCode) }];
	});
}

/** A warning as text: its heading, and at most so many of its lines, of a summary if it has one. */
export function warningText(
	{ heading, lines, summary }: Warning,
	most = Number.POSITIVE_INFINITY,
): string {
	const all = lines.length > most ? (summary ?? lines) : lines;
	const shown = all.slice(0, most).map((line) => `  ${line}`);
	const more = all.length - shown.length;
	return [
		heading,
		...shown,
		...(more > 0 ? [`  and ${countLabel(more, 'line', 'lines')} more`] : []),
	].join('\n');
}

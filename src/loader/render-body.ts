import { hash } from 'node:crypto';
import { basePathOf } from '../domain/base-path.ts';
import type { Article } from '../domain/content/article.ts';
import { openFence } from '../domain/content/open-fence.ts';
import type { StoryIndex } from '../domain/content/references.ts';
import type { Remark } from '../domain/content/remarks.ts';
import type { Picture } from '../domain/story/picture.ts';
import { wrongPullQuotes } from '../domain/story/pull-quotes.ts';
import { type Body, measured } from '../domain/story/story.ts';
import { beginning } from '../domain/text/beginning.ts';
import type { Locale } from '../domain/words/locale.ts';
import type { RenderStory } from '../markdown/render-story.ts';
import {
	type FoundFile,
	type FoundPicture,
	type SiteLink,
	wordsInText,
} from '../markdown/story-file.ts';
import { findAttachment } from './attached-files.ts';
import { type ContentFile, contentPath } from './content-folder.ts';
import { wordsFor } from './dictionary.ts';
import type { ParsedFile } from './front-matter.ts';
import { lineFinder } from './line-finder.ts';
import { pageUrlOf } from './page-url.ts';
import type { PathOnDisk } from './path-on-disk.ts';
import type { PictureFiles } from './picture-files.ts';
import { picturesOfFields } from './pictures-of-fields.ts';
import type { FileProblem, Rendered } from './reading.ts';
import { STORY_LIMITS } from './story-limits.ts';

/** So much of a text tells where it stands, if its end is written otherwise. */
const ENOUGH = 25;

/** Characters of a digest by which the words of a story are known again: none of a million are taken for others. */
const WORDS_LENGTH = 16;

/** How many of the things that readers do not see are named where there is nothing else. */
const MOST_NAMED = 3;

/** What texts are rendered with. */
export interface BodyTools {
	render: RenderStory;
	pictures: PictureFiles;
	pathOnDisk: PathOnDisk;
	/** What links between content files may lead to. */
	stories: StoryIndex;
	contentDir: string;
	/** Address that the site is published at. */
	siteUrl: string;
	/** BCP 47 tag of texts that name no other. */
	language: string;
	/** The language that the newspaper speaks to its readers in. */
	locale: Locale;
}

/** A content file whose text was rendered. */
interface RenderedFile {
	rendered: Omit<Rendered, 'lookedAt'>;
	body: Body;
	/** Its fields, with their pictures. */
	fields: unknown;
	remarks: Remark[];
}

/**
 * Renders the text of a content file; what is wrong with it goes to `problems`.
 * @param fields undefined if they are wrong: the text is looked at all the same.
 */
export async function renderBody(
	file: ContentFile,
	fields: unknown,
	{ body, bodyLine, lineOf }: ParsedFile,
	{ render, pictures, pathOnDisk, stories, contentDir, siteUrl, language, locale }: BodyTools,
	problems: FileProblem[],
): Promise<RenderedFile | undefined> {
	const missing: string[] = [];
	const lineOfFound = lineFinder(body, bodyLine);
	const lineOfText = (found: string) =>
		[found, asWritten(found), beginning(found, ENOUGH)].map(lineOfFound).find(Boolean);
	const noted = <Found extends FoundPicture | FoundFile>(found: Found) => {
		if ('missing' in found && found.missing) missing.push(found.missing);
		return found;
	};
	const article = file.kind === 'articles' ? (fields as Article | undefined) : undefined;
	const lang = article?.lang ?? language;
	try {
		const story = await render(body, {
			path: contentPath(file),
			pageUrl: new URL(siteUrl).origin + pageUrlOf(file),
			base: basePathOf(siteUrl),
			language: lang,
			words: wordsInText(wordsFor(lang, locale)),
			stories,
			headline: headlineOf(fields),
			findPicture: async (src) => noted(await pictures.find(src, file.absolute)),
			findFile: async (address) =>
				noted(await findAttachment(contentDir, address, file.absolute, pathOnDisk)),
		});
		for (const message of story.wrong) {
			const quoted = message.split('“', 2)[1]?.split('”', 1)[0] ?? '';
			problems.push({ line: lineOfText(quoted), message });
		}
		const { html, text } = story;
		if (html.length > STORY_LIMITS.htmlBytes) {
			problems.push({ line: bodyLine, message: tooMuch(html) });
			return undefined;
		}
		const shown = await picturesOfFields(file, fields, pictures, lineOf, problems);
		if (article && story.wrong.length === 0 && lacksText(article, story)) {
			problems.push({ line: bodyLine, message: noText(body, story.remarks) });
		}
		for (const { index, message } of wrongPullQuotes(html, article?.pullQuotes ?? [])) {
			const line = lineOf(['pullQuotes', index, 'text']);
			problems.push({ line, field: `pullQuotes[${index + 1}].text`, message });
		}
		return {
			body: { html, text },
			fields: shown.fields,
			remarks: [...story.remarks, ...openSamples(body)].map(({ found, ...remark }) => ({
				...remark,
				found: beginning(found, MOST_FOUND),
				line: lineOfText(found),
			})),
			rendered: {
				...measured(text, article?.description, story.sentences),
				body: hash('sha1', `${html}\0${text}`),
				words: text && hash('sha1', text).slice(0, WORDS_LENGTH),
				pictures: distinctFiles([...shown.pictures, ...story.pictures]),
				attachments: story.attachments,
				missing,
				links: story.links.map((link) => withLine(link, lineOfText)),
			},
		};
	} catch (error) {
		// Some pieces that read HTML call themselves for each element within an element.
		const isTooDeep = (error as Error).message === 'Maximum call stack size exceeded';
		const reason = isTooDeep ? 'its elements lie too deep in each other' : (error as Error).message;
		const message = `has Markdown that cannot be rendered (${reason}); mend or simplify it`;
		problems.push({ line: bodyLine, message });
		return undefined;
	}
}

/** A text of a good size may become many times as much: a definition that every word refers to. */
const tooMuch = (html: string) => {
	const size = (html.length / 1e6).toFixed(1);
	const most = STORY_LIMITS.htmlBytes / 1e6;
	return `becomes ${size} MB of HTML, and ${most} MB at most are published; look for an address or a note that is used thousands of times`;
};

/** Longest text that is told of as found; a picture may be written into its address. */
const MOST_FOUND = 80;

/** Why a story has nothing to read. */
function noText(body: string, remarks: Remark[]): string {
	if (body.trim() === '') {
		return 'has no text below its front matter; write it, or set “draft: true”';
	}
	const found = [...new Set(remarks.map((remark) => `“${beginning(remark.found, MOST_FOUND)}”`))];
	const shown = found.slice(0, MOST_NAMED).join(', ');
	const reason = shown && `; readers do not see ${shown}`;
	return `has no text that readers would see${reason}; write it as Markdown, or set “draft: true”`;
}

const openSamples = (body: string): Remark[] => {
	const found = openFence(body);
	return found === undefined ? [] : [{ sort: 'openPart', found }];
};

/** What stands above the text of a story or profile. */
const headlineOf = (fields: unknown): string | undefined => {
	const { title, name } = (fields ?? {}) as { title?: string; name?: string };
	return title ?? name;
};

/** A link with its line, if it may turn out to lead nowhere. */
const withLine = (link: SiteLink, lineOfText: (text: string) => number | undefined): SiteLink =>
	link.id === undefined || link.part !== undefined
		? { ...link, line: lineOfText(link.href) }
		: link;

/** Whether a story says nothing: a cartoon is one too, and an imported brief may be no more than its standfirst. */
function lacksText(
	{ draft, kind, description, gallery }: Article,
	{ text, pictures }: { text: string; pictures: Picture[] },
): boolean {
	if (text !== '' || pictures.length > 0 || gallery || draft) return false;
	return !(kind === 'brief' && description);
}

/** Files, each once. */
const distinctFiles = (files: Picture[]) => [
	...new Map(files.map((each) => [each.path, each])).values(),
];

/** An element is told of by its name alone, and may be written with more. */
const asWritten = (found: string) => found.replace(/^(<[a-z][\w-]*)>$/i, '$1');

import { relative } from 'node:path';
import type { Article } from '../domain/content/article.ts';
import { firstUnprintable, printable, unprintableName } from '../domain/content/printable.ts';
import { StoryIndex } from '../domain/content/references.ts';
import type { Remark } from '../domain/content/remarks.ts';
import { visibilityOf } from '../domain/content/visibility.ts';
import type { Locale } from '../domain/words/locale.ts';
import { createStoryRenderer } from '../markdown/render-story.ts';
import type { ContentFile } from './content-folder.ts';
import { givenPlugins } from './given-plugins.ts';
import { pathFinder } from './path-on-disk.ts';
import { PictureFiles } from './picture-files.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readText } from './read-text.ts';
import type { LookedAt, ReadFile } from './reading.ts';
import { renderBody } from './render-body.ts';

export interface ReaderSettings {
	contentDir: string;
	/** Ids of all stories and standing pages, shown or not. */
	ids: string[];
	now: Date;
	timeZone: string;
	/** Whether drafts and scheduled stories are shown too. */
	preview: boolean;
	/** Whether quotes and dashes are shown as printers set them. */
	typography: boolean;
	/** Address that the site is published at. */
	siteUrl: string;
	/** BCP 47 tag of texts that name no language. */
	language: string;
	/** The language that the newspaper speaks to its readers in. */
	locale: Locale;
	/** Whether texts pass through the plugins that `astro.config.mjs` gives. */
	hasPlugins?: boolean | undefined;
}

/** Whether a text holds what cannot be seen, and where first. */
function unprintableIn(text: string): Remark[] {
	const at = firstUnprintable(text);
	if (at === -1) return [];
	const line = text.slice(0, at).split('\n').length;
	return [{ sort: 'unprintable', found: unprintableName(text, at), line }];
}

/** A reader of content files: reads one, checks its front matter and renders its text. */
export async function contentReader(
	settings: ReaderSettings,
): Promise<(file: ContentFile) => Promise<ReadFile>> {
	const { contentDir, ids, now, timeZone, preview, typography, hasPlugins } = settings;
	const plugins = hasPlugins ? await givenPlugins() : undefined;
	const pathOnDisk = pathFinder();
	const tools = {
		render: await createStoryRenderer({ typography, ...(plugins && { plugins }) }),
		pictures: new PictureFiles(contentDir, pathOnDisk),
		pathOnDisk,
		stories: new StoryIndex(ids),
		contentDir,
		siteUrl: settings.siteUrl,
		language: settings.language,
		locale: settings.locale,
	};
	const isShown = ({ kind }: ContentFile, fields: unknown) =>
		preview ||
		kind !== 'articles' ||
		visibilityOf(fields as Article, now, timeZone) === 'published';

	const belowContent = ({ path, version }: LookedAt) => ({
		path: relative(contentDir, path),
		version,
	});

	const readOne = async (file: ContentFile): Promise<Omit<ReadFile, 'seconds'>> => {
		const read = readText(file.absolute);
		if ('wrong' in read) return { reading: { remarks: [] }, problems: [{ message: read.wrong }] };
		const { digest } = read;
		const text = printable(read.text);
		const {
			parsed,
			fields,
			problems,
			lookedAt = [],
			...found
		} = readFrontMatter(text, file, settings);
		const remarks = [...unprintableIn(read.text), ...found.remarks];
		if (!parsed) return { digest, reading: { remarks }, problems };
		// What is wrong with the text of a file is told together with what is wrong above it.
		if (fields !== undefined && !isShown(file, fields)) {
			return { digest, reading: { fields, remarks }, problems };
		}
		const story = await renderBody(file, fields, parsed, tools, problems);
		return {
			digest,
			problems,
			reading: {
				fields: story ? story.fields : fields,
				rendered: story && { ...story.rendered, lookedAt: lookedAt.map(belowContent) },
				remarks: [...remarks, ...(story?.remarks ?? [])],
			},
			...(story && { body: story.body }),
		};
	};
	const readSafely = (file: ContentFile) =>
		readOne(file).catch(({ message }: Error) => ({
			reading: { remarks: [] },
			problems: [{ message: `cannot be read (${message}); mend or simplify it` }],
		}));
	return async (file) => {
		const start = performance.now();
		const read = await readSafely(file);
		return { ...read, seconds: (performance.now() - start) / 1000 };
	};
}

import type { z } from 'astro/zod';
import { type Article, articleSchema } from '../domain/article.ts';
import { checkFields } from '../domain/front-matter.ts';
import { authorSchema, pageSchema, sectionSchema, topicSchema } from '../domain/profiles.ts';
import { StoryIndex } from '../domain/references.ts';
import type { Remark } from '../domain/remarks.ts';
import { visibilityOf } from '../domain/visibility.ts';
import { createStoryRenderer } from '../markdown/render-story.ts';
import type { ContentFile, Kind } from './content-folder.ts';
import { fieldName } from './field-name.ts';
import { parseFile } from './front-matter.ts';
import { PictureFiles } from './picture-files.ts';
import { readText } from './read-text.ts';
import type { FileProblem, ReadFile } from './reading.ts';
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
}

const SCHEMAS: Record<Kind, z.ZodType> = {
	articles: articleSchema,
	authors: authorSchema,
	sections: sectionSchema,
	topics: topicSchema,
	pages: pageSchema,
};

/** A reader of content files: reads one, checks its front matter and renders its text. */
export async function contentReader(
	settings: ReaderSettings,
): Promise<(file: ContentFile) => Promise<ReadFile>> {
	const { contentDir, ids, now, timeZone, preview } = settings;
	const tools = {
		render: await createStoryRenderer({ typography: settings.typography }),
		pictures: new PictureFiles(contentDir),
		stories: new StoryIndex(ids),
	};
	const isShown = ({ kind }: ContentFile, fields: unknown) =>
		preview ||
		kind !== 'articles' ||
		visibilityOf(fields as Article, now, timeZone) === 'published';

	const readOne = async (file: ContentFile): Promise<Omit<ReadFile, 'seconds'>> => {
		const read = readText(file.absolute);
		if ('wrong' in read) return { reading: { remarks: [] }, problems: [{ message: read.wrong }] };
		const { digest, text } = read;
		const parsed = parseFile(text);
		if ('problems' in parsed)
			return { digest, reading: { remarks: [] }, problems: parsed.problems };
		const checked = checkFields(SCHEMAS[file.kind], parsed.data);
		const remarks = checked.unknown.map(({ path, nearest }): Remark => ({
			...{ sort: 'unknownField', found: fieldName(path), line: parsed.lineOf(path) },
			...(nearest && { hint: `did you mean “${nearest}”?` }),
		}));
		const problems: FileProblem[] = checked.problems.map(({ path, message }) => ({
			...{ line: parsed.lineOf(path), field: fieldName(path), message },
		}));
		if (problems.length > 0) return { digest, reading: { remarks }, problems };
		const fields = checked.value;
		if (!isShown(file, fields)) return { digest, reading: { fields, remarks }, problems };
		const story = await renderBody(file, fields, parsed, tools, problems);
		return {
			...{ digest, problems },
			reading: {
				...{ fields, rendered: story?.rendered },
				remarks: [...remarks, ...(story?.remarks ?? [])],
			},
			...(story && { body: story.body }),
		};
	};
	return async (file) => {
		const start = performance.now();
		const read = await readOne(file);
		return { ...read, seconds: (performance.now() - start) / 1000 };
	};
}

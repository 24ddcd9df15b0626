import type { z } from 'astro/zod';
import { articleSchema } from '../domain/article.ts';
import { authorSchema, pageSchema, sectionSchema, topicSchema } from '../domain/profiles.ts';
import { type Visibility, visibilityOf } from '../domain/visibility.ts';
import { checkAddresses, checkNames, checkProfiles, resolveReferences } from './check-edition.ts';
import { type Kind, listContent } from './content-folder.ts';
import type { LoadedEdition } from './loaded-edition.ts';
import { type ContentRecord, readRecords, type UnknownField } from './read-records.ts';
import { RecordRenderer } from './render-records.ts';
import {
	hiddenChoiceWarnings,
	lostLinkWarnings,
	lostPictureWarnings,
	unknownFieldWarnings,
} from './warnings.ts';

export interface ReadOptions {
	contentDir: string;
	/** Folder of files served untouched, whose addresses no story may take. */
	publicDir: string;
	now: Date;
	timeZone: string;
	/** Whether drafts and scheduled stories are shown too. */
	preview: boolean;
	/** Told before each file is rendered how many of how many are done. */
	onProgress?: (done: number, all: number) => void;
}

/** Reads a whole content folder; everything that is wrong with it is found in one run. */
export async function readEdition(options: ReadOptions): Promise<LoadedEdition> {
	const { contentDir, publicDir, now, timeZone, preview } = options;
	const { files, problems } = await listContent(contentDir);
	const unknownFields: UnknownField[] = [];
	const read = <Schema extends z.ZodType>(kind: Kind, schema: Schema) => {
		const own = files.filter((file) => file.kind === kind);
		return readRecords(own, schema, problems, unknownFields);
	};
	const stories = await read('articles', articleSchema);
	const authors = await read('authors', authorSchema);
	const sections = await read('sections', sectionSchema);
	const topics = await read('topics', topicSchema);
	const pages = await read('pages', pageSchema);

	const states = new Map<string, Visibility>(
		stories.map(({ id, fields }) => [id, visibilityOf(fields, now, timeZone)]),
	);
	const isShown = (id: string) => preview || states.get(id) === 'published';
	const linked = resolveReferences(stories, ['related', 'exclude'], stories);
	const started = resolveReferences(topics, ['start'], stories);
	problems.push(
		...checkAddresses(stories, pages, publicDir),
		...checkProfiles([...authors, ...sections, ...topics]),
		...checkNames(stories),
		...linked.problems,
		...started.problems,
	);

	const shown = linked.records.filter(({ id }) => isShown(id));
	const all = shown.length + authors.length + sections.length + topics.length + pages.length;
	let done = 0;
	const renderer = await RecordRenderer.create(contentDir, () => options.onProgress?.(done++, all));
	const keepShown = <Field extends string, Fields extends Record<Field, string[]>>(
		records: ContentRecord<Fields>[],
		field: Field,
	) =>
		records.map((record) => {
			const kept = { [field]: record.fields[field].filter(isShown) };
			return { ...record, fields: { ...record.fields, ...kept } };
		});
	const articles = await renderer.articles(keepShown(shown, 'related'));
	const profiles = {
		authors: await renderer.entries(authors),
		sections: await renderer.entries(sections),
		topics: await renderer.entries(keepShown(started.records, 'start')),
		pages: await renderer.entries(pages),
	};
	problems.push(...renderer.problems);
	if (shown.length === 0 && problems.length === 0) {
		const message = 'holds no story to publish; npm run new "Headline" makes one';
		problems.push({ file: contentDir, message });
	}

	const count = (state: Visibility) => [...states.values()].filter((each) => each === state).length;
	const choices = [
		...shown.map(({ file, fields }) => ({ file, chosen: fields.related })),
		...started.records.map(({ file, fields }) => ({ file, chosen: fields.start })),
	];
	return {
		articles,
		profiles,
		counts: {
			files: files.filter(({ kind }) => kind === 'articles').length,
			drafts: count('draft'),
			scheduled: count('scheduled'),
			published: shown.length,
		},
		problems,
		warnings: [
			...unknownFieldWarnings(unknownFields),
			...lostPictureWarnings(renderer.lostPictures),
			...lostLinkWarnings(renderer.lostLinks),
			...hiddenChoiceWarnings(choices, isShown),
		],
	};
}

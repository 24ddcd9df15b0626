import type { z } from 'astro/zod';
import { idOfPath } from '../domain/address.ts';
import { articleSchema } from '../domain/article.ts';
import { authorSchema, pageSchema, sectionSchema, topicSchema } from '../domain/profiles.ts';
import { StoryIndex } from '../domain/references.ts';
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

	const storyFiles = files.filter(({ kind }) => kind === 'articles');
	const pageFiles = files.filter(({ kind }) => kind === 'pages');
	const storyIds = storyFiles.map(({ path }) => idOfPath(path));
	const states = new Map<string, Visibility>(
		stories.map(({ id, fields }) => [id, visibilityOf(fields, now, timeZone)]),
	);
	const isShown = (id: string) => preview || states.get(id) === 'published';
	const linked = resolveReferences(stories, ['related', 'exclude'], storyIds);
	const started = resolveReferences(topics, ['start'], storyIds);
	problems.push(
		...checkAddresses([...pageFiles, ...storyFiles], publicDir),
		...checkProfiles([...authors, ...sections, ...topics]),
		...checkNames(stories),
		...linked.problems,
		...started.problems,
	);

	const shown = linked.records.filter(({ id }) => isShown(id));
	const all = shown.length + authors.length + sections.length + topics.length + pages.length;
	let done = 0;
	const linkable = new StoryIndex([...shown, ...pages].map(({ id }) => id));
	const renderer = await RecordRenderer.create(contentDir, linkable, () =>
		options.onProgress?.(done++, all),
	);
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
		authors: await renderer.profiles(authors),
		sections: await renderer.profiles(sections),
		topics: await renderer.profiles(keepShown(started.records, 'start')),
		pages: await renderer.profiles(pages),
	};
	problems.push(...renderer.problems);
	if (shown.length === 0 && problems.length === 0) {
		const message = 'holds no story to publish; npm run new "Headline" makes one';
		problems.push({ file: contentDir, message });
	}

	const count = (state: Visibility) => [...states.values()].filter((each) => each === state).length;
	const waiting = stories.filter(({ id }) => states.get(id) === 'scheduled');
	const [due] = waiting.flatMap(({ fields }) => fields.pubDate ?? []).sort();
	const choices = [
		...shown.map(({ file, fields }) => ({ file, chosen: fields.related })),
		...started.records.map(({ file, fields }) => ({ file, chosen: fields.start })),
	];
	return {
		articles,
		profiles,
		counts: {
			files: storyFiles.length,
			drafts: count('draft'),
			scheduled: count('scheduled'),
			published: shown.length,
		},
		due,
		problems,
		warnings: [
			...unknownFieldWarnings(unknownFields),
			...lostPictureWarnings(renderer.lostPictures),
			...lostLinkWarnings(renderer.lostLinks),
			...hiddenChoiceWarnings(choices, isShown),
		],
	};
}

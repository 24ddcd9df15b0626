import { idOfPath } from '../domain/content/address.ts';
import type { Problem } from '../domain/content/problem.ts';
import { StoryIndex } from '../domain/content/references.ts';
import { type Visibility, visibilityOf } from '../domain/content/visibility.ts';
import type { Host } from '../domain/hosting/hosts.ts';
import { slugOf } from '../domain/text/slug.ts';
import type { AddressesFile } from './addresses-file.ts';
import { type AskEditions, withOriginalsAcross } from './ask-editions.ts';
import { checkAddresses, checkNames, checkProfiles, resolveReferences } from './check-edition.ts';
import { withOriginals } from './check-translations.ts';
import { listContent } from './content-folder.ts';
import type { ReaderSettings } from './content-reader.ts';
import { recordsOf } from './content-record.ts';
import { editionAddresses } from './edition-addresses.ts';
import { hiddenOnFront, inOtherLanguages, remarksOnFiles } from './edition-remarks.ts';
import type { EditionStore } from './edition-store.ts';
import { fixedFilesIn } from './fixed-files.ts';
import { frontIn, frontOf } from './front-file.ts';
import { missingFiles } from './lost-files.ts';
import { passedOver } from './passed-over.ts';
import { type KnownFile, readFiles } from './read-files.ts';
import { synonymsIn } from './read-synonyms.ts';
import type { Reading } from './reading.ts';
import { redirectsIn } from './redirects-file.ts';
import { relink } from './relink.ts';
import type { LinkOfSite } from './site-file.ts';
import { wrongInServed } from './special-files.ts';

/** What a content folder is read with; of each file, what {@link ReaderSettings} says. */
export interface ReadOptions extends Omit<ReaderSettings, 'ids'> {
	/** Folder of files served untouched, whose addresses no story may take. */
	publicDir: string;
	/** Links that stand on every page. */
	siteLinks?: LinkOfSite[];
	/** The addresses that the newspaper has published; none of one that has no name. */
	remembered?: AddressesFile | undefined;
	/** Hosts that the site is published on. */
	hosts?: readonly Host[] | undefined;
	/** Folders of the newspaper in other languages, below this one. */
	editions?: readonly string[] | undefined;
	/** Whether this is one of several editions of a newspaper; `ask` is there if the others are known. */
	beside?: { ask: AskEditions | undefined } | undefined;
	/** Where what was found out about files is kept, and their texts are. */
	store: EditionStore<Reading>;
	/** Told how many of how many files have been read. */
	onProgress?: ((done: number, all: number) => void) | undefined;
}

/** All files of a content folder: what each says, which stories are shown, and what is wrong so far. */
export type Content = Awaited<ReturnType<typeof readContent>>;

/** Reads all files of a content folder, and checks each by itself and beside the others. */
export async function readContent(options: ReadOptions) {
	const {
		publicDir,
		store,
		siteLinks,
		hosts,
		remembered,
		editions,
		beside,
		onProgress,
		...reading
	} = options;
	const { contentDir, now, timeZone, preview } = reading;
	const folder = await listContent(contentDir, editions);
	const storyFiles = folder.files.filter(({ kind }) => kind === 'articles');
	const pageFiles = folder.files.filter(({ kind }) => kind === 'pages');
	const storyIds = storyFiles.map(({ path }) => idOfPath(path));
	const ids = [...storyIds, ...pageFiles.map(({ path }) => idOfPath(path))];
	const settings: ReaderSettings = { ...reading, ids };
	const { known: first, kept } = await readFiles(folder.files, store, settings, onProgress);

	const states = new Map<string, Visibility>(
		recordsOf(first, 'articles').map(({ id, fields }) => [id, visibilityOf(fields, now, timeZone)]),
	);
	const isShown = (id: string) => preview || states.get(id) === 'published';
	const linkable = [
		...storyIds.filter((id) => states.has(id) && isShown(id)),
		...recordsOf(first, 'pages').map(({ id }) => id),
	];
	const known = await relink(first, linkable, settings, store);

	const stories = recordsOf(known, 'articles');
	const profiles = {
		authors: recordsOf(known, 'authors'),
		sections: recordsOf(known, 'sections'),
		topics: recordsOf(known, 'topics'),
		pages: recordsOf(known, 'pages'),
	};
	const fixed = await fixedFilesIn(contentDir, publicDir);
	const synonyms = synonymsIn(contentDir);
	const listed = redirectsIn(contentDir);
	const wrongServed = wrongInServed(publicDir);
	const linked = resolveReferences(stories, ['related', 'exclude'], storyIds);
	const { language } = reading;
	const pageIds = profiles.pages.map(({ id }) => id);
	const translated = beside
		? await withOriginalsAcross(
				linked.records,
				{ storyIds, pageIds, language, isShown },
				beside.ask,
			)
		: { ...withOriginals(linked.records, storyIds, language), languages: [], addresses: [] };
	const sections = [
		...stories.flatMap(({ fields: { section } }) => (section ? [slugOf(section)] : [])),
		...profiles.sections.map(({ id }) => id),
	];
	const edited = frontIn(contentDir);
	const chosen = frontOf(edited, new StoryIndex(storyIds), [...new Set(sections)]);
	const started = resolveReferences(profiles.topics, ['start'], storyIds);
	const isSeen = ({ file, reading }: KnownFile) =>
		file.kind !== 'articles' || reading.fields === undefined || isShown(idOfPath(file.path));
	const seen = known.filter(isSeen);
	const onFiles = remarksOnFiles(seen);
	const problems: Problem[] = [
		...folder.problems,
		...fixed.problems,
		...missingFiles(seen, onFiles),
		...synonyms.problems,
		...listed.problems,
		...(remembered?.problems ?? []),
		...known.flatMap(({ file, problems: own }) =>
			own.map((problem) => ({ file: file.shown, ...problem })),
		),
		...wrongServed,
		...checkAddresses(
			[...pageFiles, ...storyFiles],
			wrongServed.length === 0 && publicDir,
			editions,
		),
		...checkProfiles([...profiles.authors, ...profiles.sections, ...profiles.topics]),
		...checkNames(stories),
		...linked.problems,
		...translated.problems,
		...started.problems,
		...chosen.problems,
	];
	return {
		storyFiles,
		/** Every story, shown or not, with its references resolved. */
		stories: translated.records,
		/** Stories that other editions of the newspaper have too. */
		languages: new Map(translated.languages),
		/** Whether an address is of an edition below this one, which has something there, as far as anybody knows. */
		isInEdition: editionAddresses(editions ?? [], translated.addresses),
		/** Profiles and standing pages, with theirs. */
		profiles: { ...profiles, topics: started.records },
		states,
		isShown,
		/** Ids of the stories and pages that others may lead to. */
		linkable,
		/** The files of the edition; of stories those that are shown, or are wrong. */
		seen,
		files: fixed.files,
		synonyms: synonyms.groups,
		/** What an editor says of the front page, with ids of stories; nothing if nobody says anything. */
		front: chosen.front,
		listed,
		/** Files that were as they were when they were last read, and what it took to read the others. */
		kept,
		taken: known.map(({ file, seconds }) => ({ name: file.shown, seconds })),
		problems,
		remarks: [
			...folder.remarks,
			...fixed.remarks,
			...passedOver(contentDir, folder.maybeStories, seen),
			...onFiles,
			...hiddenOnFront(chosen.front, edited, isShown),
			...inOtherLanguages(
				stories.filter(({ id }) => isShown(id)),
				editions ?? [],
			),
		],
	};
}

import { collisionKey, idOfPath } from '../domain/content/address.ts';
import { withoutKeptBack } from '../domain/content/kept-back-profiles.ts';
import { nextDue } from '../domain/content/next-due.ts';
import type { Problem } from '../domain/content/problem.ts';
import { StoryIndex } from '../domain/content/references.ts';
import { warningsOf } from '../domain/content/remarks.ts';
import type { FieldsOf } from '../domain/content/schemas.ts';
import { type Visibility, visibilityOf } from '../domain/content/visibility.ts';
import { type Host, leadsOnFrom } from '../domain/hosting/hosts.ts';
import { oldAddressFinder, wrongOldAddresses } from '../domain/redirects/check-redirects.ts';
import { storyUrl } from '../domain/urls.ts';
import type { AddressesFile } from './addresses-file.ts';
import { checkAddresses, checkNames, checkProfiles, resolveReferences } from './check-edition.ts';
import { listContent } from './content-folder.ts';
import type { ReaderSettings } from './content-reader.ts';
import { type ContentRecord, recordsOf } from './content-record.ts';
import { addressesOf, lostOf } from './edition-addresses.ts';
import { articlesOf, profilesOf } from './edition-entries.ts';
import { aliasRedirects } from './edition-redirects.ts';
import { hiddenChoices, remarksOnAll, remarksOnFiles } from './edition-remarks.ts';
import { type EditionStore, storyBodyId } from './edition-store.ts';
import { fixedFilesIn } from './fixed-files.ts';
import type { LoadedContent } from './loaded-edition.ts';
import { missingFiles } from './lost-files.ts';
import { passedOver } from './passed-over.ts';
import { type KnownFile, readFiles } from './read-files.ts';
import { synonymsIn } from './read-synonyms.ts';
import type { Reading } from './reading.ts';
import { redirectsIn } from './redirects-file.ts';
import { relink } from './relink.ts';
import { siteAddresses } from './site-addresses.ts';
import type { LinkOfSite } from './site-file.ts';
import { wrongInServed } from './special-files.ts';

export interface ReadOptions {
	contentDir: string;
	/** Folder of files served untouched, whose addresses no story may take. */
	publicDir: string;
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
	/** Whether texts pass through the plugins that `astro.config.mjs` gives. */
	hasPlugins?: boolean | undefined;
	/** Links that stand on every page. */
	siteLinks?: LinkOfSite[];
	/** The addresses that the newspaper has published; none of one that has no name. */
	remembered?: AddressesFile | undefined;
	/** Hosts that the site is published on. */
	hosts?: readonly Host[] | undefined;
	/** Where what was found out about files is kept, and their texts are. */
	store: EditionStore<Reading>;
	/** Told how many of how many files have been read. */
	onProgress?: ((done: number, all: number) => void) | undefined;
}

const NONE: AddressesFile = { file: '', addresses: new Map(), problems: [] };

/** Keeps of a list of references those to stories that are shown. */
const keepShown = <Field extends string, Fields extends Record<Field, string[]>>(
	records: ContentRecord<Fields>[],
	field: Field,
	isShown: (id: string) => boolean,
) =>
	records.map((record) => {
		const kept = { [field]: record.fields[field].filter(isShown) };
		return { ...record, fields: { ...record.fields, ...kept } };
	});

/** Topics whose `start` lists only hidden stories, written as stories that name this topic. */
const startingHidden = (
	topics: ContentRecord<FieldsOf<'topics'>>[],
	isShown: (id: string) => boolean,
) =>
	topics
		.filter(({ fields: { start } }) => start.length > 0 && !start.some(isShown))
		.map(({ id }) => ({ section: undefined, topics: [id], authors: [], contributors: [] }));

/** Tells what stands at an address: a story, or else anything of the site. */
function addressFinder(ids: string[], hasAddress: (address: string) => boolean) {
	const urls = new Set(ids.map(storyUrl));
	const byKey = new Map(ids.map((id) => [collisionKey(`/${id}/`), `/${id}/`]));
	return {
		isThere: (address: string) =>
			urls.has(address) || urls.has(`${address}/`) || hasAddress(address),
		twinOf: (address: string) =>
			byKey.get(collisionKey(address.endsWith('/') ? address : `${address}/`)),
	};
}

/** Reads a whole content folder; everything that is wrong with it is found in one run. */
export async function readEdition(options: ReadOptions): Promise<LoadedContent> {
	const {
		publicDir,
		store,
		siteLinks = [],
		hosts = [],
		remembered = NONE,
		onProgress,
		...reading
	} = options;
	const { contentDir, now, timeZone, preview } = reading;
	const {
		files,
		problems: folderProblems,
		remarks: onFolder,
		maybeStories,
	} = await listContent(contentDir);
	const storyFiles = files.filter(({ kind }) => kind === 'articles');
	const pageFiles = files.filter(({ kind }) => kind === 'pages');
	const storyIds = storyFiles.map(({ path }) => idOfPath(path));
	const ids = [...storyIds, ...pageFiles.map(({ path }) => idOfPath(path))];
	const settings: ReaderSettings = { ...reading, ids };
	const { known: first, kept } = await readFiles(files, store, settings, onProgress);

	const states = new Map<string, Visibility>(
		recordsOf(first, 'articles').map(({ id, fields }) => [id, visibilityOf(fields, now, timeZone)]),
	);
	const isShown = (id: string) => preview || states.get(id) === 'published';
	const pages = recordsOf(first, 'pages');
	const linkable = [
		...storyIds.filter((id) => states.has(id) && isShown(id)),
		...pages.map(({ id }) => id),
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
	const started = resolveReferences(profiles.topics, ['start'], storyIds);
	const isSeen = ({ file, reading }: KnownFile) =>
		file.kind !== 'articles' || reading.fields === undefined || isShown(idOfPath(file.path));
	const seen = known.filter(isSeen);
	const onFiles = remarksOnFiles(seen);
	const problems: Problem[] = [
		...folderProblems,
		...fixed.problems,
		...missingFiles(seen, onFiles),
		...synonyms.problems,
		...listed.problems,
		...remembered.problems,
		...known.flatMap(({ file, problems: own }) =>
			own.map((problem) => ({ file: file.shown, ...problem })),
		),
		...wrongServed,
		...checkAddresses([...pageFiles, ...storyFiles], wrongServed.length === 0 && publicDir),
		...checkProfiles([...profiles.authors, ...profiles.sections, ...profiles.topics]),
		...checkNames(stories),
		...linked.problems,
		...started.problems,
	];
	const shown = linked.records.filter(({ id }) => isShown(id));
	if (shown.length === 0 && problems.length === 0) {
		const message = 'holds no story to publish; npm run new "Headline" makes one';
		problems.push({ file: contentDir, message });
	}
	const count = (state: Visibility) => [...states.values()].filter((each) => each === state).length;
	const shownProfiles = withoutKeptBack(
		{
			authors: profilesOf(profiles.authors, store),
			sections: profilesOf(profiles.sections, store),
			topics: profilesOf(keepShown(started.records, 'start', isShown), store),
			pages: profilesOf(profiles.pages, store),
		},
		shown.map(({ fields }) => fields),
		[
			...stories.filter(({ id }) => !isShown(id)).map(({ fields }) => fields),
			...startingHidden(started.records, isShown),
		],
	);
	const redirects = [...aliasRedirects(shown, profiles, shownProfiles), ...listed.redirects];
	const published = {
		articles: articlesOf(keepShown(shown, 'related', isShown)),
		profiles: shownProfiles,
		bodyOf: (id: string) => store.body(storyBodyId(id)),
		redirects: redirects.map(({ from, to, title }) => ({ from, to, title })),
		gone: listed.gone.map(({ from, reason }) => ({ from, reason })),
	};
	const edition: Omit<LoadedContent, 'warnings'> = {
		...published,
		files: fixed.files,
		addresses: addressesOf(published),
		synonyms: synonyms.groups,
		counts: {
			files: storyFiles.length,
			drafts: count('draft'),
			scheduled: count('scheduled'),
			withdrawn: count('withdrawn'),
			published: shown.length,
		},
		nextDue: nextDue(
			stories.map(({ fields }) => fields),
			now,
			timeZone,
		),
		kept,
		taken: known.map(({ file, seconds }) => ({ name: file.shown, seconds })),
		problems,
	};
	const remarks = [
		...onFolder,
		...fixed.remarks,
		...passedOver(contentDir, maybeStories, seen),
		...onFiles,
		...hiddenChoices(shown, 'related', isShown),
		...hiddenChoices(started.records, 'start', isShown),
	];
	if (problems.length > 0) return { ...edition, warnings: warningsOf(remarks) };
	const targets = new StoryIndex(linkable);
	const hasAddress = siteAddresses(edition, publicDir);
	const old = { redirects, gone: listed.gone };
	const there = {
		...addressFinder(linkable, hasAddress),
		leadsOn: (address: string) => leadsOnFrom(address, hosts),
	};
	const lost = lostOf(remembered, edition.addresses, { stories, pages, states, isShown });
	problems.push(...lost.problems, ...wrongOldAddresses(old, there));
	const isOld = oldAddressFinder([...redirects, ...listed.gone]);
	const onAll = remarksOnAll({
		...{ edition, seen, shown, targets, store, siteLinks },
		hasAddress: (address) => hasAddress(address) || isOld(address),
	});
	return { ...edition, warnings: warningsOf([...remarks, ...lost.remarks, ...onAll]) };
}

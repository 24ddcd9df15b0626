import { collisionKey } from '../domain/content/address.ts';
import { nextDue } from '../domain/content/next-due.ts';
import { StoryIndex } from '../domain/content/references.ts';
import { warningsOf } from '../domain/content/remarks.ts';
import type { Visibility } from '../domain/content/visibility.ts';
import { chosenFront, frontEnds, NOTHING_CHOSEN } from '../domain/front/chosen-front.ts';
import { leadsOnFrom } from '../domain/hosting/hosts.ts';
import { oldAddressFinder, wrongOldAddresses } from '../domain/redirects/check-redirects.ts';
import { storyUrl } from '../domain/urls.ts';
import { addressesOf, lostOf } from './edition-addresses.ts';
import { hiddenChoices, remarksOnAll } from './edition-remarks.ts';
import type { LoadedContent } from './loaded-edition.ts';
import { publishedOf } from './published-edition.ts';
import { type ReadOptions, readContent } from './read-content.ts';
import { siteAddresses } from './site-addresses.ts';

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
	const { contentDir, publicDir, now, timeZone, store, siteLinks = [], hosts = [] } = options;
	const content = await readContent(options);
	const { stories, profiles, states, isShown, linkable, seen } = content;
	const { published, shown, redirects } = publishedOf(content, store);
	const problems = [...content.problems];
	if (shown.length === 0 && problems.length === 0) {
		const message = 'holds no story to publish; npm run new "Headline" makes one';
		problems.push({ file: contentDir, message });
	}
	const count = (state: Visibility) => [...states.values()].filter((each) => each === state).length;
	const edition: Omit<LoadedContent, 'warnings'> = {
		...published,
		files: content.files,
		addresses: addressesOf(published),
		front: content.front ? chosenFront(content.front, isShown, now, timeZone) : NOTHING_CHOSEN,
		synonyms: content.synonyms,
		counts: {
			files: content.storyFiles.length,
			drafts: count('draft'),
			scheduled: count('scheduled'),
			withdrawn: count('withdrawn'),
			published: shown.length,
		},
		nextDue: nextDue(
			stories.map(({ fields }) => fields),
			now,
			timeZone,
			content.front && frontEnds(content.front),
		),
		kept: content.kept,
		taken: content.taken,
		problems,
	};
	const remarks = [
		...content.remarks,
		...hiddenChoices(shown, 'related', isShown),
		...hiddenChoices(profiles.topics, 'start', isShown),
	];
	if (problems.length > 0) return { ...edition, warnings: warningsOf(remarks) };
	const targets = new StoryIndex(linkable);
	const isOwn = siteAddresses(edition, publicDir);
	const hasAddress = (address: string) => content.isInEdition(address) || isOwn(address);
	const old = { redirects, gone: content.listed.gone };
	const there = {
		...addressFinder(linkable, hasAddress),
		leadsOn: (address: string) => leadsOnFrom(address, hosts),
	};
	const lost = lostOf(options.remembered, edition.addresses, {
		stories,
		pages: profiles.pages,
		states,
		isShown,
	});
	problems.push(...lost.problems, ...wrongOldAddresses(old, there));
	const isOld = oldAddressFinder([...redirects, ...content.listed.gone]);
	const onAll = remarksOnAll({
		...{ edition, seen, shown, targets, store, siteLinks },
		hasAddress: (address) => hasAddress(address) || isOld(address),
	});
	return { ...edition, warnings: warningsOf([...remarks, ...lost.remarks, ...onAll]) };
}

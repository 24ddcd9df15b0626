import { exactDate } from '../dates/partial-date.ts';
import type { NameLink } from '../lists/names.ts';
import { authorUrl, storyUrl } from '../urls.ts';
import { type LanguageVersion, versionUrl } from './language-version.ts';
import type { PrintedStory } from './printed-story.ts';

/** Types of work as schema.org and the Trust Project name them, beside NewsArticle. */
const WORK_TYPES: Partial<Record<PrintedStory['kind'], string>> = {
	analysis: 'AnalysisNewsArticle',
	explainer: 'BackgroundNewsArticle',
	opinion: 'OpinionNewsArticle',
	review: 'ReviewNewsArticle',
};

interface Context {
	section?: NameLink | undefined;
	authors: NameLink[];
	topics: NameLink[];
	contributors: { name: string }[];
	/** The story in all its languages, if it has several. */
	languages: LanguageVersion[];
	site: { name: string; url: string };
}

/** What search engines may know of a story: schema.org's NewsArticle, only with what is known. */
export function storyJsonLd(
	story: PrintedStory,
	{ section, authors, topics, contributors, languages, site }: Context,
) {
	const idOf = (version: Parameters<typeof versionUrl>[0]) =>
		`${versionUrl(version, site.url)}#article`;
	const url = site.url + storyUrl(story.id);
	const others = languages.filter(({ lang }) => lang !== story.lang);
	const original = others.find(
		(each) => ('id' in each ? each.id : each.url) === story.translationOf,
	);
	const workType = WORK_TYPES[story.kind];
	const pictures = [story.image, ...(story.gallery ?? [])].flatMap((each) => each?.src.url ?? []);
	return {
		'@context': 'https://schema.org',
		'@type': workType ? ['NewsArticle', workType] : 'NewsArticle',
		'@id': idOf(story),
		url,
		mainEntityOfPage: url,
		headline: story.title,
		description: story.summary,
		...(pictures.length > 0 && { image: [...new Set(pictures)].map((url) => site.url + url) }),
		datePublished: exactDate(story.pubDate),
		dateModified: exactDate(story.updatedDate),
		author: authors.map(({ slug, name }) => ({
			'@type': 'Person',
			name,
			url: site.url + authorUrl(slug),
		})),
		contributor: contributors.map(({ name }) => ({ '@type': 'Person', name })),
		publisher: { '@type': 'NewsMediaOrganization', name: site.name, url: site.url },
		articleSection: section?.name,
		keywords: topics.map(({ name }) => name),
		inLanguage: story.lang,
		...(original
			? { translationOfWork: { '@id': idOf(original) } }
			: others.length > 0 && { workTranslation: others.map((each) => ({ '@id': idOf(each) })) }),
		wordCount: story.wordCount,
		isAccessibleForFree: true,
		dateline: story.dateline,
		...(story.source && {
			isBasedOn: story.source.url ?? {
				'@type': 'NewsArticle',
				publisher: { '@type': 'Organization', name: story.source.name },
			},
			license: story.source.license,
		}),
		correction: story.corrections.map(({ date, text }) => ({
			'@type': 'CorrectionComment',
			text,
			datePublished: exactDate(date),
		})),
	};
}

/** Data as JSON that cannot end the script element it stands in, or be anything but data there. */
export function scriptJson(data: unknown): string {
	const escapes: Record<string, string> = {
		'<': '\\u003c',
		'>': '\\u003e',
		'&': '\\u0026',
		'\u2028': '\\u2028',
		'\u2029': '\\u2029',
	};
	return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => escapes[sign] ?? '');
}

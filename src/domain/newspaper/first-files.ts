import type { Site } from '../content/site-file.ts';
import { calendarKey } from '../dates/partial-date.ts';
import { slugOf } from '../text/slug.ts';
import { EDITOR_SCHEMA, newSiteFile, siteJsonSchema } from './new-site-file.ts';
import { starterTexts } from './starter-texts.ts';

/** What systems and editors leave in folders, which a repository need not keep. */
const NOT_KEPT = ['.DS_Store', '._*', 'Thumbs.db', 'desktop.ini', '*~', '*.swp'];

/** A file of Markdown. @param fields of its front matter, as JSON has their values, which is YAML. */
const file = (fields: Record<string, unknown>, text = '') => {
	const lines = Object.entries(fields).flatMap(([name, value]) =>
		value === undefined ? [] : `${name}: ${JSON.stringify(value)}\n`,
	);
	return `---\n${lines.join('')}---\n${text && `\n${text}\n`}`;
};

/**
 * The files of a new newspaper, by path below its folder: its facts, sections, a page about it and a
 * first story of the day, in its language where there are texts in it.
 */
export function firstFiles(
	{ name, url, language, timeZone }: Pick<Site, 'name' | 'url' | 'language' | 'timeZone'>,
	now: Date,
): Record<string, string> {
	const { lang, sections, description, about, story } = starterTexts(language);
	const day = calendarKey(now.toISOString(), timeZone);
	const isOwn = language.split('-', 1)[0] === lang;
	const facts = { name, description: description(name), url, language, timeZone };
	const headline = story.title;
	return {
		'site.yaml': newSiteFile(facts),
		[EDITOR_SCHEMA]: siteJsonSchema(),
		'.gitignore': `${NOT_KEPT.join('\n')}\n`,
		// Of two people who publish at once, each adds lines.
		'.gitattributes': 'addresses.txt merge=union\n',
		...Object.fromEntries(
			sections.map((title, at) => [`sections/${slugOf(title)}.md`, file({ title, order: at + 1 })]),
		),
		[`pages/${slugOf(about.title)}.md`]: file({ title: about.title }, about.text),
		[`articles/${day.replaceAll('-', '/')}/${slugOf(headline)}.md`]: file(
			{
				title: headline,
				pubDate: day,
				section: sections[0],
				// What surrounds the story is in the newspaper's language.
				lang: isOwn ? undefined : lang,
			},
			story.text,
		),
	};
}

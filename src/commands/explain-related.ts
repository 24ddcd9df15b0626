import './plain-errors.ts';
import { problemReport } from '../domain/content/problem.ts';
import { StoryIndex } from '../domain/content/references.ts';
import { visibilityOf } from '../domain/content/visibility.ts';
import { compareArchive } from '../domain/related/compare-archive.ts';
import { type Account, explainList } from '../domain/related/explain.ts';
import { inOneLine } from '../domain/text/terminal-text.ts';
import { storyUrl } from '../domain/urls.ts';
import { buildTime } from '../loader/build-time.ts';
import { readSite } from '../loader/read-site.ts';
import { relatableStories } from '../loader/related/relate-edition.ts';
import { withThreads } from '../loader/related/threads.ts';
import { site } from '../site.ts';
import { argumentsOf, CONTENT_DIR, fail, SOURCE_DATE_EPOCH } from './usage.ts';

/** Widths of the columns of scores. */
const HEADING = ' score  similar  agree   time';

function scoresOf({ scores }: Account): string {
	if (!scores) return ' '.repeat(HEADING.length);
	const { score, similarity, agreement, closeness } = scores;
	const column = (value: number, width: number) => value.toFixed(3).padStart(width);
	return column(score, 6) + column(similarity, 9) + column(agreement, 7) + column(closeness, 7);
}

const lineOf = (account: Account) =>
	inOneLine(`${scoresOf(account)}  ${account.title} (${storyUrl(account.id)}): ${account.verdict}`);

const [path] = argumentsOf({
	command: 'npm run related',
	takes: 'STORY',
	does: 'Explains the related stories of one story: those listed, and those considered and not listed.',
	words: { STORY: 'its file, or its address on the site' },
	variables: { ...CONTENT_DIR, ...SOURCE_DATE_EPOCH },
	example: 'npm run related -- content/articles/2022/10/24/letter.md',
});
if (!path) fail('Say which story: npm run related -- content/articles/2022/10/24/letter.md');
const { timeZone, language, relatedLimit } = site;
const now = buildTime();
const edition = await readSite({ preview: true });
if (edition.problems.length > 0) fail(problemReport(edition.problems));
const meant = new StoryIndex(edition.articles.map(({ id }) => id)).find(path, '');
if ('wrong' in meant) fail(meant.wrong);
const isOut = ({ data }: (typeof edition.articles)[number]) =>
	visibilityOf(data, now, timeZone) === 'published';
const own = edition.articles.find(({ id }) => id === meant.id);
// A story that is not out is explained among all that will be; any other as readers see it.
const articles = own && isOut(own) ? edition.articles.filter(isOut) : edition.articles;
const stories = relatableStories({ ...edition, articles }, language);
const archive = await withThreads(stories.length, (workforce) =>
	compareArchive(stories, workforce),
);
const { listed, others } = explainList(archive, meant.id, relatedLimit);
console.log(`${inOneLine(`${own?.data.title} (${storyUrl(meant.id)})`)}\n`);
console.log(`${HEADING}  listed, in this order`);
for (const each of listed) {
	const about = each.reason && Object.values(each.reason).flat().join(', ');
	console.log(lineOf(each) + (about ? inOneLine(`; also about: ${about}`) : ''));
}
console.log(`\n${HEADING}  considered and not listed`);
for (const each of others) console.log(lineOf(each));
console.log(`
similar: how alike the texts are, topics and section included (0 to 1).
agree: how far the two have the same neighbours (0 to 1).
time: factor for being near in time (1 to 1.3).
score: half of each of the first two, times the third, less what the story resembles those chosen
before it.`);

import type { SearchDocument } from '../../../src/domain/search/document.ts';
import type { JudgedQuery } from './judged-queries.ts';
import questions from './judged-questions.json' with { type: 'json' };

/**
 * Questions as readers type them, and the stories of ../shared/corpora that answer them, by id and
 * headline. Those an archive has no answer to are left out.
 *
 * One person wrote and judged them. Of each question, the best eight stories of FTS5, MiniSearch and
 * Broadsheet were read, those of BM25 with headlines weighed five times, and the best ten of a query
 * for FTS5 that was written by hand; then all that was sent again under the same headline. A story
 * answers if it says what is asked, or is about nothing else. What none of these found counts as
 * wrong, so that a method unlike them is held to be worse than it is.
 * @throws {Error} if a corpus is not the one that was judged.
 */
export function judgedQuestions(documents: SearchDocument[]): JudgedQuery[] {
	const byId = new Map(documents.map((document) => [document.id, document]));
	return questions.flatMap(({ question, answers }) => {
		const wanted = new Set<string>();
		for (const [id, headline] of Object.entries(answers)) {
			const story = byId.get(id);
			if (!story) continue;
			if (story.headline !== headline) {
				throw new Error(`${id} is “${story.headline}” and not “${headline}”: judge it again.`);
			}
			wanted.add(story.url);
		}
		return wanted.size > 0 ? { query: question, wanted, own: new Set<string>() } : [];
	});
}

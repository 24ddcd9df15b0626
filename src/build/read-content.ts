import { InputError } from '../domain/input-error.ts';
import { problemReport } from '../domain/problem.ts';
import type { LoadedEdition } from '../loader/loaded-edition.ts';
import { readSite } from '../loader/read-site.ts';
import { type Builder, formatted } from './builder.ts';
import { progress } from './progress.ts';
import type { Stages } from './stages.ts';
import { storiesLine } from './story-pages.ts';

/**
 * Reads the content folder, and warns of what is worth knowing.
 * @throws {InputError} with all that is wrong with it.
 */
export async function readContent(stages: Stages, { say, warn }: Builder): Promise<LoadedEdition> {
	const tell = progress(say);
	const edition = await stages.run(
		'read',
		() =>
			readSite({
				preview: false,
				onProgress: (done, all) => tell(done, `of ${formatted(all)} files read`),
			}),
		({ counts, kept }) => `${storiesLine(counts)}, ${formatted(kept)} as before`,
	);
	stages.tellSlow(edition.taken);
	if (edition.problems.length > 0) throw new InputError(problemReport(edition.problems));
	for (const warning of edition.warnings) warn(warning);
	return edition;
}

import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { problemReport } from '../domain/content/problem.ts';
import { MOST_LINES, type Warning, warningText } from '../domain/content/remarks.ts';
import { InputError } from '../domain/text/input-error.ts';
import type { AskEditions } from '../loader/ask-editions.ts';
import { damageLine } from '../loader/damage-line.ts';
import type { LoadedEdition } from '../loader/loaded-edition.ts';
import { openStore, storeFile } from '../loader/open-store.ts';
import { readSite } from '../loader/read-site.ts';
import { memoryDir } from '../paths.ts';
import { site } from '../site.ts';
import { type Builder, formatted } from './builder.ts';
import { progress } from './progress.ts';
import type { Stages } from './stages.ts';
import { storiesLine } from './story-pages.ts';

/** File with all that a build warns of. */
const warningsFile = join(memoryDir, 'warnings.txt');

/**
 * Tells the warnings, of each the first lines; all of them stand in a file.
 * @throws {InputError} with all of them, if the site is strict.
 */
function tellWarnings(warnings: Warning[], warn: Builder['warn']): void {
	const whole = warnings.map((warning) => warningText(warning)).join('\n\n');
	if (site.strict && warnings.length > 0) {
		throw new InputError(`Nothing was published, since “strict” is set in site.yaml.\n${whole}`);
	}
	writeFileSync(warningsFile, `${whole}\n`);
	for (const warning of warnings) warn(warningText(warning, MOST_LINES));
	if (warnings.some(({ lines }) => lines.length > MOST_LINES)) {
		warn(`all of these lines are in ${relative('.', warningsFile)}`);
	}
}

/**
 * Reads the content folder, and warns of what is worth knowing.
 * @param ask undefined if the newspaper has no other editions, or they are not known.
 * @throws {InputError} with all that is wrong with it.
 */
export async function readContent(
	stages: Stages,
	{ say, warn }: Builder,
	ask: AskEditions | undefined,
): Promise<LoadedEdition> {
	const tell = progress(say);
	const edition = await stages.run(
		'read',
		() =>
			readSite({
				preview: false,
				ask,
				store: openStore(storeFile, (file) => warn(damageLine(file))),
				onProgress: (done, all) => tell(done, `of ${formatted(all)} files read`),
			}),
		({ counts, kept }) => `${storiesLine(counts)}, ${formatted(kept)} as before`,
	);
	stages.tellSlow(edition.taken);
	if (edition.problems.length > 0) throw new InputError(problemReport(edition.problems));
	tellWarnings(edition.warnings, warn);
	return edition;
}

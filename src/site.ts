import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { problemReport } from './domain/content/problem.ts';
import type { Site } from './domain/content/site-file.ts';
import { InputError } from './domain/text/input-error.ts';
import { siteFileIn } from './loader/site-file.ts';
import { contentDir } from './paths.ts';

/** Threads have the facts of the thread that started them, whatever has become of the file since. */
const FACTS = 'broadsheet:site';

/** @throws {InputError} with all that is wrong with the file. */
function readFacts(): Site {
	const { site, problems } = siteFileIn(contentDir);
	if (!site) throw new InputError(problemReport(problems));
	setEnvironmentData(FACTS, site);
	return site;
}

/** The facts about this newspaper: what `site.yaml` in its content folder says. */
export const site: Site = (getEnvironmentData(FACTS) as Site | undefined) ?? readFacts();

import type { Engine } from './engine.ts';
import { forgejoWorkflow } from './forgejo.ts';
import { githubWorkflow } from './github.ts';
import { gitlabWorkflow } from './gitlab.ts';

/** What a forge runs to publish a newspaper that is kept there. */
export interface Forge {
	/** Path of the file by which it knows what to run. */
	file: string;
	/** @param engine to be filled in by hand where it is not known. */
	workflow: (engine: Engine | undefined) => string;
}

/** The forges that newspapers can be published by, by the names that people give to commands. */
export const FORGES: ReadonlyMap<string, Forge> = new Map([
	['github', { file: '.github/workflows/publish.yml', workflow: githubWorkflow }],
	['gitlab', { file: '.gitlab-ci.yml', workflow: gitlabWorkflow }],
	['forgejo', { file: '.forgejo/workflows/publish.yml', workflow: forgejoWorkflow }],
]);

/** The version of the engine that a workflow builds with. */
export interface Engine {
	/** Address by which anybody gets its repository. */
	repository: string;
	commit: string;
}

const HOST_AND_PATH =
	/^(?:(?:https?|ssh|git):\/\/(?:[^@/]*@)?|[\w.-]+@)([a-z\d.-]+\.[a-z]{2,})(?::\d+(?=\/))?[:/]\/?(.+?)\/?$/i;

/**
 * The address by which anybody gets a repository, from one that its owner may have: without names,
 * passwords and keys. Undefined of what stands on this machine alone.
 */
export function openAddress(remote: string): string | undefined {
	const [, host, path] = HOST_AND_PATH.exec(remote.trim()) ?? [];
	return host && path ? `https://${host.toLowerCase()}/${path}` : undefined;
}

/** The two lines of YAML that say which engine a workflow takes, to be filled in where nobody knows. */
export const engineLines = (engine: Engine | undefined, indent: string): string =>
	[
		'# The engine, in one version, so that the site changes only when you change something. To upgrade,',
		'# write another commit.',
		...(engine ? [] : ['# FILL IN the address (https://…) and the commit: a build needs both.']),
		`ENGINE_REPOSITORY: ${JSON.stringify(engine?.repository ?? '')}`,
		`ENGINE_COMMIT: ${JSON.stringify(engine?.commit ?? '')}`,
	]
		.map((line) => `${indent}${line}\n`)
		.join('');

/** Addresses of what the script of the service worker is made of. */
export interface WorkerParts {
	/** The list of saved stories, and what its page needs beside the fonts, which come with the stories. */
	shell: string[];
	/** The worker that serves saved stories, and the one that clears up behind it. */
	worker: string;
	remover: string;
}

/**
 * What stands at the one address where browsers look for the worker. It is another text whenever the
 * worker or the list’s page runs other code, and so browsers take the new one.
 * @param isOffered whether stories can be saved.
 */
export const workerScript = (
	isOffered: boolean,
	{ shell, worker, remover }: WorkerParts,
): string =>
	isOffered
		? `self.shell=${JSON.stringify(shell)};importScripts(${JSON.stringify(worker)})`
		: `importScripts(${JSON.stringify(remover)})`;

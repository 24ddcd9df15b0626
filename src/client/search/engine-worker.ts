/** The worker in which the index is searched, so that the page never stands still. */

import { siteAddress } from '../site-address.ts';
import type { FromEngine, ToEngine } from './engine-messages.ts';
import { IndexFiles } from './index-files.ts';
import { StaticEngine } from './static-engine.ts';

let engine: StaticEngine;
const running = new Map<number, AbortController>();

const answer = (message: FromEngine) => self.postMessage(message);

function begin(language: string, manifest: string | undefined): void {
	const importModule = (address: string) => import(/* @vite-ignore */ siteAddress(address));
	engine = new StaticEngine(new IndexFiles(self, { manifest }), importModule, [language]);
}

async function act(request: ToEngine): Promise<void> {
	const { id } = request;
	const { signal } = startRequest(id);
	if (request.ask === 'suggest') {
		answer({ id, suggestions: await engine.suggest(request.typed) });
	} else if (request.ask === 'search') {
		for await (const page of engine.search(request.query, signal, request.isThrifty)) {
			answer({ id, page });
		}
		answer({ id, isOver: true });
	}
}

function startRequest(id: number): AbortController {
	const controller = new AbortController();
	running.set(id, controller);
	return controller;
}

self.addEventListener('message', ({ data }: MessageEvent<ToEngine>) => {
	const { id } = data;
	if (data.ask === 'begin') {
		begin(data.language, data.manifest);
		answer({ id, isOver: true });
	} else if (data.ask === 'stop') running.get(id)?.abort();
	else {
		act(data)
			.catch((error: unknown) => answer({ id, failure: String(error) }))
			.finally(() => running.delete(id));
	}
});

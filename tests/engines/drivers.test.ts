import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { eventually } from '../helpers/eventually.ts';
import { ENGINES } from './engines.ts';
import type { Tab } from './tab.ts';

/** Serves a page to this machine until the test ends; its address under two names, of which one is foreign. */
async function served(page: string): Promise<{ own: string; foreign: string }> {
	const server = createServer((_request, response) => {
		response.writeHead(200, { 'Content-Type': 'text/html' }).end(page);
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	onTestFinished(() => {
		server.close();
		server.closeAllConnections();
	});
	const { port } = server.address() as AddressInfo;
	return { own: `http://localhost:${port}/`, foreign: `http://127.0.0.1:${port}/` };
}

describe.each(Object.entries(ENGINES))(
	'the driver of %s',
	(_engine, { launch, tellsComplaints }) => {
		async function withTab(act: (tab: Tab) => Promise<void>) {
			const engine = await launch();
			onTestFinished(() => engine.quit());
			const tab = await engine.newTab();
			try {
				await act(tab);
			} finally {
				await tab.close();
			}
		}

		test('tells what a page asks of another site, and complains of', () =>
			withTab(async (tab) => {
				const { own, foreign } = await served('<!doctype html><title>A page</title>');
				await tab.open(own);
				expect(tab.foreign).toEqual([]);
				await tab.ask((address) => {
					new Image().src = `${address}picture.png`;
					console.error('Something is wrong.');
				}, foreign);
				await eventually(() => tab.foreign).toEqual([`${foreign}picture.png`]);
				const complaints = tellsComplaints ? ['Something is wrong.'] : [];
				await eventually(() => tab.complaints).toEqual(complaints);
			}));
	},
);

import { getEnvironmentData } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { EDITION_FAULT, type EditionFault } from '../domain/pages/page-source.ts';
import { escapeHtml } from '../domain/text/html.ts';

/** Astro's overlay covers the page and, unlike Vite's, knows no way to close it. */
const CLOSE_ON_ESCAPE = `addEventListener('keydown', ({ key }) => {
	if (key === 'Escape') document.querySelector('vite-error-overlay')?.close();
});`;

/**
 * Shows whoever writes what is wrong with the edition, over each page. Pages are told as they are
 * loaded, and are loaded again whenever the edition is, so that what is mended goes by itself.
 */
export function developmentFaults(): AstroIntegration {
	return {
		name: 'development-faults',
		hooks: {
			'astro:config:setup': ({ command, injectScript }) => {
				if (command === 'dev') injectScript('page', CLOSE_ON_ESCAPE);
			},
			'astro:server:setup': ({ server }) => {
				server.environments.client.hot.on('vite:client:connect', (_data, client) => {
					const fault = getEnvironmentData(EDITION_FAULT) as EditionFault | undefined;
					if (fault) client.send({ type: 'error', err: shown(fault) });
				});
			},
		},
	};
}

/** What Astro's overlay shows of a fault; it takes texts for HTML. */
const shown = ({ message, stack }: EditionFault) => ({
	name: 'Broadsheet',
	title: 'The stories cannot be published as they are.',
	message: escapeHtml(message),
	hint: 'Press Esc to read the page behind this.',
	stack,
});

import { fill } from '../../domain/words/fill.ts';
import { offers } from '../words.ts';
import { say, tool } from './tools-row.ts';

/** Shares a story by the device’s own sheet, or else opens a few plain ways. */
export function offerSharing(): void {
	const share = tool('share');
	const title = document.querySelector('h1')?.textContent;
	const url = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
	if (!share || !title || !url) return;

	const toggle = () => {
		const isOpen = share.getAttribute('aria-expanded') === 'true';
		share.setAttribute('aria-expanded', String(!isOpen));
	};
	if ('share' in navigator) {
		share.removeAttribute('aria-expanded');
		share.addEventListener('click', () =>
			navigator.share({ title, url }).catch(({ name }: Error) => {
				// Whoever closes the sheet has changed their mind.
				if (name !== 'AbortError') toggle();
			}),
		);
	} else share.addEventListener('click', toggle);

	tool('copy')?.addEventListener('click', async () => {
		try {
			await navigator.clipboard.writeText(url);
			say(offers.copied);
		} catch {
			say(fill(offers.notCopied, { address: url }));
		}
	});
}

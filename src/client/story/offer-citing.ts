import { element } from '../element.ts';
import { offers } from '../words.ts';

/** Gives each form of citation a button that copies it; where a browser lets nothing be copied, it is marked. */
export function offerCiting(): void {
	for (const style of document.querySelectorAll('#cite dt')) {
		const citation = style.nextElementSibling;
		if (!citation) continue;
		const label = `${style.textContent}: ${offers.copy}`;
		const button = element('button', { type: 'button', 'aria-label': label }, offers.copy);
		const status = element('span', { role: 'status' });
		style.append(button, status);
		button.addEventListener('click', async () => {
			try {
				await navigator.clipboard.writeText(citation.textContent.trim());
				status.textContent = offers.citationCopied;
			} catch {
				getSelection()?.selectAllChildren(citation);
			}
		});
	}
}

import { escapeHtml } from '../text/html.ts';

/** A story's HTML with its dateline before the first sentence, as news agencies print it. */
export function withDateline(html: string, dateline: string | undefined): string {
	if (!dateline) return html;
	const printed = `<span class="dateline">${escapeHtml(dateline)}</span> — `;
	return html.startsWith('<p>') ? `<p>${printed}${html.slice(3)}` : `<p>${printed}</p>${html}`;
}

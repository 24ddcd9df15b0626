/** HTML of a page for where it is shown elsewhere: its addresses lead where they lead on the page itself. */
export function absoluteHtml(html: string, pageUrl: string): string {
	return html
		.replace(/ srcset="[^"]*"/g, '')
		.replace(/ (href|src)="([^":]*)"/g, (_, name: string, address: string) => {
			return ` ${name}="${new URL(address, pageUrl).href}"`;
		});
}

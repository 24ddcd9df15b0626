import { needsRule, partsOfAddress } from '../redirects/old-address.ts';
import { type HostSettings, pathForHosts, targetFor } from './host-settings.ts';

/** Rules that Cloudflare reads (https://developers.cloudflare.com/pages/configuration/redirects/, 2026-11-30). */
const MOST_RULES = 2000;

/**
 * The file `_redirects`, as Netlify and Cloudflare Pages read it in the root of a site. Addresses in it begin at
 * that root. Netlify alone has rules for what is asked for by name and for what is gone, and goes by a rule for an
 * address at which a file stands only if it is told to (`!`); Cloudflare always does, and knows no such sign.
 * @param isNetlify whether no other host reads the file.
 * @returns undefined if there is nothing to say.
 */
export function redirectsFile(
	{ redirects, gone, base }: Pick<HostSettings, 'redirects' | 'gone' | 'base'>,
	isNetlify: boolean,
): string | undefined {
	const sign = isNetlify ? '!' : '';
	const usable = redirects.filter(({ from }) => isNetlify || !from.includes('?'));
	// What no page can do comes first, within what is read.
	const inOrder = [true, false].flatMap((isNeeded) =>
		usable.filter(({ from }) => needsRule(from) === isNeeded),
	);
	const lines = inOrder.map((redirect) => {
		const { path, query } = partsOfAddress(redirect.from);
		const asked = query.map(([name, value]) => `${name}=${value}`);
		return [pathForHosts(path), ...asked, targetFor(redirect, base), `301${sign}`].join(' ');
	});
	const goneLines = gone.map(({ from }) => `${pathForHosts(from)} ${pathForHosts(from)} 410!`);
	const all = isNetlify ? [...lines, ...goneLines] : lines.slice(0, MOST_RULES);
	return all.length > 0 ? `${all.join('\n')}\n` : undefined;
}

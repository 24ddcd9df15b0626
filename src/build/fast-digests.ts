import { hash } from 'node:crypto';
import { isMainThread } from 'node:worker_threads';

/**
 * Lets a thread that renders pages hash at once what it hashes. Astro hashes the styles of a route
 * anew for each of its pages, with Web Crypto, which sends every text to another thread: a tenth of
 * the time of a page, and as much of waiting.
 * @throws in the main thread, where others hash too.
 */
export function hashAtOnce(): void {
	if (isMainThread) throw new Error('Only threads that render pages hash at once.');
	const byWebCrypto = crypto.subtle.digest.bind(crypto.subtle);
	crypto.subtle.digest = async (algorithm, data) => {
		if (algorithm !== 'SHA-256' || !(data instanceof Uint8Array))
			return byWebCrypto(algorithm, data);
		return Uint8Array.from(hash('sha256', data, 'buffer')).buffer;
	};
}

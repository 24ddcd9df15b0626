import { hash } from 'node:crypto';
import type { MiddlewareHandler } from 'astro';
import { withOwnPolicy } from './domain/own-policy.ts';

const hashOf = (text: string) => `sha256-${hash('sha256', text, 'base64')}`;

/** Gives every page a security policy of its own. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	return new Response(withOwnPolicy(await response.text(), hashOf), response);
};

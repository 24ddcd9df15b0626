import { expect, test } from 'vitest';
import { withOwnPolicy } from '../../src/domain/own-policy.ts';

/** A text's length stands for its hash. */
const hashOf = (text: string) => `sha256-${text.length}`;

const page = (policy: string, rest: string) =>
	`<head><meta http-equiv="content-security-policy" content="${policy}">${rest}</head>`;

test('of the scripts and styles of the site, a page allows those that are written out in it', () => {
	const all = "script-src 'self' 'sha256-1' 'sha256-2'; style-src 'self' 'sha256-3' 'sha256-4';";
	const own = "script-src 'self' 'sha256-2'; style-src 'self' 'sha256-3';";
	const rest = '<script>ab</script><style is="x">abc</style>';
	expect(withOwnPolicy(page(all, rest), hashOf)).toBe(page(own, rest));
});

test('a script that the site does not know is not allowed for standing there', () => {
	const policy = "script-src 'self' 'sha256-1';";
	const html = withOwnPolicy(page(policy, '<script>injected</script>'), hashOf);
	expect(html).toContain(`content="script-src 'self';"`);
});

test('data, and scripts in files, need no hash', () => {
	const policy = "script-src 'self' 'sha256-0';";
	const rest = '<script type="module" src="/a.js"></script>';
	expect(withOwnPolicy(page(policy, rest), hashOf)).toBe(page("script-src 'self';", rest));
});

test('a page without a policy stays as it is', () => {
	expect(withOwnPolicy('<style>a</style>', hashOf)).toBe('<style>a</style>');
});

import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { FORGES } from '../../../../src/domain/newspaper/forges/forges.ts';

const ENGINE = { repository: 'https://forge.example/engine.git', commit: 'a1b2c3' };
const forges = [...FORGES].map(([name, { workflow }]) => ({ name, workflow }));

/** Every text below a key, however deep. */
function textsOf(value: unknown, key: string): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) =>
		name === key ? [inner].flat() : textsOf(inner, key),
	);
}

test.each(forges)('the workflow of $name is YAML that names the engine', ({ workflow }) => {
	const { env, variables } = parse(workflow(ENGINE));
	expect(env ?? variables).toEqual({
		ENGINE_REPOSITORY: ENGINE.repository,
		ENGINE_COMMIT: ENGINE.commit,
	});
	expect(workflow(ENGINE)).not.toContain('FILL IN');
});

test.each(forges)(
	'the workflow of $name says where the engine is to be filled in',
	({ workflow }) => {
		const text = workflow(undefined);
		expect(text).toMatch(/# FILL IN .*\n +ENGINE_REPOSITORY: ""\n +ENGINE_COMMIT: ""\n/);
		expect(() => parse(text)).not.toThrow();
	},
);

test.each(forges)('every script of the workflow of $name is bash', ({ workflow }) => {
	const content = parse(workflow(ENGINE));
	const scripts = [...textsOf(content, 'run'), ...textsOf(content, 'script')];
	expect(scripts.length).toBeGreaterThan(2);
	for (const script of scripts) {
		const { status, stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		// What a forge puts in place of these could be read as code.
		expect(script).not.toContain('${{');
	}
});

test.each(forges.filter(({ name }) => name !== 'gitlab'))(
	'the workflow of $name runs on a push, by hand and by the clock, with actions of one major version',
	({ workflow }) => {
		const content = parse(workflow(ENGINE));
		expect(Object.keys(content.on)).toEqual(['push', 'workflow_dispatch', 'schedule']);
		expect(content.on.push).toEqual({ branches: ['main'] });
		const uses = textsOf(content, 'uses');
		expect(uses.length).toBeGreaterThan(3);
		expect(uses.filter((action) => !/@v\d+$/.test(action))).toEqual([]);
	},
);

test('on GitHub only the job that publishes may write, and never two at a time', () => {
	const { permissions, concurrency, jobs } = parse(FORGES.get('github')?.workflow(ENGINE) ?? '');
	expect(permissions).toEqual({ contents: 'read' });
	expect(jobs.due.permissions).toBeUndefined();
	expect(jobs.publish.permissions).toEqual({
		contents: 'write',
		pages: 'write',
		'id-token': 'write',
	});
	expect(concurrency['cancel-in-progress']).toBe(false);
});

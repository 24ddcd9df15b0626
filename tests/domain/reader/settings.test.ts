import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAPERS, READER_SETTINGS, writtenValues } from '../../../src/domain/reader/settings.ts';
import { ENGLISH } from '../../helpers/locales.ts';

const styleOf = (file: string) =>
	readFileSync(new URL(`../../../src/styles/${file}`, import.meta.url), 'utf8');
const tokens = styleOf('tokens.css');
const styles = tokens + styleOf('reader-settings.css');

test.each(READER_SETTINGS)(
	'$name has one choice that is the standard, and is not written',
	(setting) => {
		const values: string[] = [...setting.choices];
		expect(new Set(values).size).toBe(values.length);
		expect(values).toContain(setting.standard);
		expect(writtenValues(setting)).toEqual(values.filter((value) => value !== setting.standard));
	},
);

test('every setting and every choice has a label that tells it from the others', () => {
	const { names, choices } = ENGLISH.words.settings;
	expect(Object.keys(names)).toEqual(READER_SETTINGS.map(({ name }) => name));
	for (const { name, choices: values } of READER_SETTINGS) {
		expect(Object.keys(choices[name]).sort()).toEqual([...values].sort());
	}
	for (const labels of [names, ...Object.values(choices)].map(Object.values<string>)) {
		expect(labels.every((label) => /^[A-Z][a-z]+/.test(label))).toBe(true);
		expect(new Set(labels).size).toBe(labels.length);
	}
});

test('every value that is written changes how a page looks, and no other does', () => {
	const styled = [...styles.matchAll(/\[data-(theme|size|font|spacing)='(\w+)'\]/g)];
	const written = READER_SETTINGS.flatMap((setting) =>
		writtenValues(setting).map((value) => `${setting.name} ${value}`),
	);
	expect([...new Set(styled.map(([, name, value]) => `${name} ${value}`))].sort()).toEqual(
		written.sort(),
	);
});

test('the browser’s bars have the colour of the paper in every theme', () => {
	const [, light, dark] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];
	const [, sepia] = /\[data-theme='sepia'\][^}]*--paper: (#\w+)/.exec(tokens) ?? [];
	expect(PAPERS).toEqual({ light, sepia, dark });
});

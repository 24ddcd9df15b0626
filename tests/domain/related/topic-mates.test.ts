import { expect, test } from 'vitest';
import { aRelatable, relatedIds } from '../../helpers/relate.ts';

const filed = (id: string, topics: string[], pubDate: string, section?: string) =>
	aRelatable({ id, title: `${id}title`, text: `${id}text`, topics, pubDate, section });

test('a list is filled up with stories of its topics, then of its section, nearest in time first', async () => {
	const stories = [
		filed('own', ['grain', 'trade'], '2024-05-01', 'world'),
		filed('far', ['grain'], '2021-05-01'),
		filed('near', ['grain'], '2024-04-01'),
		filed('mate', [], '2024-05-02', 'world'),
		filed('other', ['opera'], '2024-05-01'),
	];
	expect((await relatedIds(stories)).get('own')).toEqual(['near', 'far', 'mate']);
});

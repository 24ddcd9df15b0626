import './plain-errors.ts';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { problemReport } from '../domain/content/problem.ts';
import { documentOf, type SearchEntry, searchEntries } from '../domain/search/entries.ts';
import { typesenseDocument } from '../domain/search/typesense/documents.ts';
import { typesenseSchema } from '../domain/search/typesense/schema.ts';
import type { BodyOf } from '../domain/story/story.ts';
import { countLabel } from '../domain/text/labels.ts';
import { arrangedEdition } from '../loader/arranged-edition.ts';
import { readSite } from '../loader/read-site.ts';
import { site } from '../site.ts';
import { argumentsOf, CONTENT_DIR, fail, SOURCE_DATE_EPOCH } from './usage.ts';

/** The server and the collection that are named where `site.yaml` has none. */
const EXAMPLE = { url: 'https://search.example.org', collection: 'stories' };

function* lines(entries: SearchEntry[], bodyOf: BodyOf) {
	for (const entry of entries) {
		const document = documentOf(entry, bodyOf(entry.id).text);
		yield `${JSON.stringify(typesenseDocument(document, site.language))}\n`;
	}
}

const [folder] = argumentsOf({
	command: 'npm run search:export',
	takes: 'FOLDER',
	does: 'Writes the published stories for a Typesense server to import, and says how to import them.',
	words: { FOLDER: 'where to; made if it is not there' },
	variables: { ...CONTENT_DIR, ...SOURCE_DATE_EPOCH },
	example: 'npm run search:export -- ../search-export',
});
if (!folder) fail('Say where to: npm run search:export -- ../search-export');
const { language, timeZone, search } = site;
const edition = await readSite({ preview: false });
if (edition.problems.length > 0) fail(problemReport(edition.problems));
const arranged = arrangedEdition({ ...edition, recommendations: new Map() });
const entries = searchEntries(arranged, timeZone);
const { url, collection } = search.engine === 'typesense' ? search : EXAMPLE;
const files = { schema: join(folder, 'schema.json'), documents: join(folder, 'documents.jsonl') };
mkdirSync(folder, { recursive: true });
writeFileSync(
	files.schema,
	`${JSON.stringify(typesenseSchema(collection, language), null, '\t')}\n`,
);
await pipeline(Readable.from(lines(entries, edition.bodyOf)), createWriteStream(files.documents));
console.log(`${countLabel(entries.length)} in ${files.documents}, their collection in ${files.schema}.

With a key in TYPESENSE_API_KEY that may do so, create the collection, then fill it:

curl "${url}/collections" -H "X-TYPESENSE-API-KEY: $TYPESENSE_API_KEY" \\
  -H "Content-Type: application/json" --data-binary @${files.schema}
curl "${url}/collections/${encodeURIComponent(collection)}/documents/import?action=upsert" \\
  -H "X-TYPESENSE-API-KEY: $TYPESENSE_API_KEY" --data-binary @${files.documents}

The second says {"success":true} for every story. Run later, it puts new and changed stories in
place; those that have gone stay until the collection is deleted and made anew.`);

import { languageOf, type Relatable } from '../../domain/related/archive.ts';
import {
	type FeatureTable,
	mostFeatures,
	TableBuilder,
} from '../../domain/related/feature-table.ts';
import { featureReader, type Readable } from '../../domain/related/features.ts';
import { foreignStopWords, stopWordsOf } from './stop-words.ts';

/** A story to be read, in its language. */
export type Text = Readable & Pick<Relatable, 'lang'>;

/** A reader of the features of stories in any language. */
export function textReader(): (texts: Text[]) => FeatureTable {
	const readers = new Map<string, ReturnType<typeof featureReader>>();
	return (texts) => {
		const builder = new TableBuilder(texts.length, mostFeatures(texts));
		for (const text of texts) {
			const language = languageOf(text);
			const read =
				readers.get(language) ??
				featureReader(language, stopWordsOf(text.lang), foreignStopWords());
			readers.set(language, read);
			builder.add(read(text));
		}
		return builder.build();
	};
}

/** Which stories are one story in several languages, as their fields say. */
interface Version {
	id: string;
	/** BCP 47 tag. */
	lang: string;
	/** Id of the story it is a translation of. */
	translationOf?: string | undefined;
}

/** What is wrong with the field of a story, as the end of a sentence. */
export interface TranslationFault {
	id: string;
	message: string;
}

/**
 * The story that others are translations of, by the id of each translation: of a translation of a
 * translation it is the first one.
 * @param versions all stories, shown or not.
 */
export function translationSets(versions: Version[]): {
	originals: Map<string, string>;
	faults: TranslationFault[];
} {
	const byId = new Map(versions.map((version) => [version.id, version]));
	const faults: TranslationFault[] = [];
	const originals = new Map<string, string>();
	for (const { id, translationOf } of versions) {
		if (translationOf === undefined) continue;
		const passed = new Set([id]);
		let original = translationOf;
		for (let next: string | undefined = original; next !== undefined; ) {
			original = next;
			if (passed.has(original)) break;
			passed.add(original);
			next = byId.get(original)?.translationOf;
		}
		const isCircle = byId.get(original)?.translationOf !== undefined;
		if (isCircle) {
			const message = `leads back to itself by way of /${translationOf}/; the story written first has no such field`;
			faults.push({ id, message });
		} else originals.set(id, original);
	}
	return { originals, faults: [...faults, ...repeated(versions, originals)] };
}

/** Stories of a set in a language that another has already. */
function repeated(versions: Version[], originals: Map<string, string>): TranslationFault[] {
	const first = new Map<string, string>();
	const translated = new Set(originals.values());
	const inOrder = [
		...versions.filter(({ id }) => translated.has(id)),
		...versions.filter(({ id }) => originals.has(id)),
	];
	return inOrder.flatMap(({ id, lang }) => {
		const key = `${originals.get(id) ?? id}\0${lang}`;
		const other = first.get(key);
		// Two files of one address are told of elsewhere.
		if (other === undefined || other === id) {
			first.set(key, id);
			return [];
		}
		const message = `makes it a second one in “${lang}” beside /${other}/; name another language in lang, or keep one of the two`;
		return [{ id, message }];
	});
}

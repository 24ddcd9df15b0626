import type { Article } from '../domain/article.ts';
import type { Problem } from '../domain/problem.ts';
import type { Entry, Profile } from '../domain/profiles.ts';
import type { StoryIndex } from '../domain/references.ts';
import type { Picture, StoryRecord } from '../domain/story.ts';
import {
	createStoryRenderer,
	type RenderedStory,
	type RenderStory,
} from '../markdown/render-story.ts';
import { PictureFiles } from './picture-files.ts';
import type { ContentRecord } from './read-records.ts';

/** An address that an old site left behind, with the file it stands in. */
export interface LostAddress {
	address: string;
	file: string;
}

/** Renders records one by one; what is wrong with them goes to {@link problems}. */
export class RecordRenderer {
	readonly problems: Problem[] = [];
	readonly lostPictures: LostAddress[] = [];
	readonly lostLinks: LostAddress[] = [];
	readonly #render: RenderStory;
	readonly #pictures: PictureFiles;
	readonly #stories: StoryIndex;
	readonly #onRecord: () => void;

	/**
	 * @param stories what links between content files may lead to.
	 * @param onRecord called before each record, to show progress.
	 */
	static async create(
		contentDir: string,
		stories: StoryIndex,
		onRecord: () => void,
	): Promise<RecordRenderer> {
		const render = await createStoryRenderer();
		return new RecordRenderer(render, new PictureFiles(contentDir), stories, onRecord);
	}

	private constructor(
		render: RenderStory,
		pictures: PictureFiles,
		stories: StoryIndex,
		onRecord: () => void,
	) {
		this.#render = render;
		this.#pictures = pictures;
		this.#stories = stories;
		this.#onRecord = onRecord;
	}

	/** Collection entries of profiles or standing pages; those that are wrong are left out. */
	async profiles<Fields>(records: ContentRecord<Fields>[]): Promise<Profile<Fields>[]> {
		const entries: Profile<Fields>[] = [];
		for (const record of records) {
			const rendered = await this.#body(record);
			if (!rendered) continue;
			const { html, pictures } = rendered;
			entries.push({ id: record.id, data: record.fields, html, pictures });
		}
		return entries;
	}

	/** Collection entries of stories; those that are wrong are left out. */
	async articles(records: ContentRecord<Article>[]): Promise<Entry<StoryRecord>[]> {
		const entries: Entry<StoryRecord>[] = [];
		for (const record of records) {
			const rendered = await this.#body(record);
			const { image, video, ...fields } = record.fields;
			const picture = await this.#fieldPicture(record, 'image.src', image?.src);
			const poster = await this.#fieldPicture(record, 'video.poster', video?.poster);
			if (!rendered) continue;
			this.#requireText(record, rendered);
			const shown = [picture, poster, ...rendered.pictures].filter((each) => each !== undefined);
			const data: StoryRecord = {
				...fields,
				...(image && picture && { image: { ...image, picture } }),
				...(video && { video: { ...video, picture: poster } }),
				pictures: [...new Map(shown.map((each) => [each.path, each])).values()],
				text: rendered.text,
			};
			entries.push({ id: record.id, data, html: rendered.html });
		}
		return entries;
	}

	async #body(record: ContentRecord<unknown>): Promise<RenderedStory | undefined> {
		this.#onRecord();
		const { file, body, bodyLine } = record;
		const inFile = (address: string) => ({ address, file: file.shown });
		try {
			const rendered = await this.#render(body, {
				path: `${file.kind}/${file.path}`,
				stories: this.#stories,
				findPicture: (src) => this.#pictures.find(src, file.absolute),
			});
			this.lostPictures.push(...rendered.lost.map(inFile));
			this.lostLinks.push(...rendered.lostLinks.map(inFile));
			for (const message of rendered.wrong) {
				this.#report(record, { line: lineQuoted(message, body, bodyLine), message });
			}
			return rendered.wrong.length > 0 ? undefined : rendered;
		} catch (error) {
			// Astro's processor puts a line of its own before the reason.
			const reason = (error as Error).message.split('\n').at(-1);
			const message = `has Markdown that cannot be rendered (${reason}); mend or simplify it`;
			this.#report(record, { line: bodyLine, message });
			return undefined;
		}
	}

	async #fieldPicture(
		record: ContentRecord<Article>,
		field: string,
		src: string | undefined,
	): Promise<Picture | undefined> {
		if (src === undefined) return undefined;
		const found = await this.#pictures.find(src, record.file.absolute);
		if ('picture' in found) return found.picture;
		const message =
			'wrong' in found ? found.wrong : `“${src}” is no file; copy the picture beside the story`;
		this.#report(record, { line: record.lineOf(field.split('.')), field, message });
		return undefined;
	}

	#requireText(record: ContentRecord<Article>, { text, pictures }: RenderedStory): void {
		const { fields, body, bodyLine } = record;
		// A draft may have no text yet; a cartoon is a story too, and an imported brief may be no more than its standfirst.
		if (text !== '' || pictures.length > 0 || fields.draft) return;
		if (fields.kind === 'brief' && fields.description) return;
		const message =
			body.trim() === ''
				? 'has no text below its front matter; write it, or set “draft: true”'
				: 'has no text left once unsafe HTML is taken out; write it as Markdown';
		this.#report(record, { line: bodyLine, message });
	}

	#report(record: ContentRecord<unknown>, problem: Omit<Problem, 'file'>): void {
		this.problems.push({ file: record.file.shown, ...problem });
	}
}

/** Line of the body that holds the address a message quotes, if it is written there like that. */
function lineQuoted(message: string, body: string, bodyLine: number): number | undefined {
	const quoted = /“(.*?)”/.exec(message)?.[1] ?? '';
	const at = Math.max(body.indexOf(quoted), body.indexOf(encodeURI(quoted)));
	return at === -1 ? undefined : bodyLine + body.slice(0, at).split('\n').length - 1;
}

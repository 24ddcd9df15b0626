import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { basePathOf } from '../../domain/base-path.ts';
import {
	type AcrossEditions,
	type OwnContent,
	type PlacedContent,
	translationsAcross,
} from '../../domain/content/translations-across.ts';
import {
	type LanguageEdition,
	languageEditions,
} from '../../domain/newspaper/language-editions.ts';
import { InputError } from '../../domain/text/input-error.ts';
import { contentDir, editionsDir } from '../../paths.ts';
import { site } from '../../site.ts';
import type { Builder } from '../builder.ts';
import type { EditionOrders, FromEdition, ToEdition } from './messages.ts';
import type { BuiltEdition, OtherEditions } from './other-editions.ts';

const PROCESS = new URL('./edition-process.ts', import.meta.url);

/** A process that builds an edition. */
interface EditionProcess {
	edition: LanguageEdition;
	/** Resolves with what is in it once it has read that. */
	own: Promise<OwnContent>;
	/** Resolves once it is built. */
	built: Promise<BuiltEdition>;
	goOn: (across: AcrossEditions) => void;
	end: () => void;
}

/** Where an edition stands when it is built. */
const folderOf = ({ folder }: LanguageEdition) => join(editionsDir, folder);

/** Starts the build of an edition, which waits once it has read its stories. */
function startEdition(
	edition: LanguageEdition,
	{ say, warn, isVerifying, isPlain }: Builder,
): EditionProcess {
	const { folder } = edition;
	const orders: EditionOrders = { isVerifying, isPlain };
	const child = fork(PROCESS, [JSON.stringify(orders)], {
		env: {
			...process.env,
			CONTENT_DIR: join(contentDir, folder),
			OUT_DIR: folderOf(edition),
			BUILD_EDITION: folder,
		},
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
	});
	const own = Promise.withResolvers<OwnContent>();
	const built = Promise.withResolvers<BuiltEdition>();
	const fail = (error: Error) => {
		own.reject(error);
		built.reject(error);
	};
	// Whoever waits for one of the two hears of it there.
	for (const { promise } of [own, built]) promise.catch(() => {});
	child.on('message', (message: FromEdition) => {
		if ('said' in message) say(`${folder}: ${message.said}`);
		else if ('warned' in message) warn(`${folder}: ${message.warned}`);
		else if ('own' in message) own.resolve(message.own);
		else if ('failed' in message) fail(new InputError(message.failed));
		else built.resolve({ ...message.built, folder, from: folderOf(edition) });
	});
	child.once('error', fail);
	child.once('exit', (status, signal) =>
		fail(new InputError(`The build of the edition in ${folder}/ ended with ${signal ?? status}.`)),
	);
	return {
		edition,
		own: own.promise,
		built: built.promise,
		goOn: (across) => tell(child, { across }),
		end: () => child.kill(),
	};
}

/** Tells an edition something; of one that has ended, its promises say so. */
const tell = (child: ChildProcess, message: ToEdition) => child.send(message, () => {});

/** What is in an edition, and where it stands. */
const placed = ({ folder, url }: LanguageEdition, own: OwnContent): PlacedContent => ({
	...own,
	folder,
	path: basePathOf(url),
});

/**
 * The editions of a newspaper in its other languages, each built by a process of its own: one after
 * the other, once all have told which stories they have.
 */
export function editionProcesses(builder: Builder): OtherEditions {
	const [main, ...others] = languageEditions(site);
	const processes: EditionProcess[] = [];
	let known = new Map<string, AcrossEditions>();
	const end = () => {
		for (const each of processes) each.end();
	};
	process.once('exit', end);
	return {
		async ask(own) {
			for (const edition of others) processes.push(startEdition(edition, builder));
			const below = processes.map(async (each) => placed(each.edition, await each.own));
			const all = [placed(main as LanguageEdition, own), ...(await Promise.all(below))];
			known = translationsAcross(all, site.language);
			return known.get('') as AcrossEditions;
		},
		async built() {
			const built: BuiltEdition[] = [];
			for (const { edition, goOn, built: isBuilt } of processes) {
				goOn(known.get(edition.folder) as AcrossEditions);
				built.push(await isBuilt);
			}
			return built;
		},
		end() {
			end();
			process.removeListener('exit', end);
		},
	};
}

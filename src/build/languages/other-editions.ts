import type { OldAddresses } from '../../domain/hosting/host-settings.ts';
import type { AskEditions } from '../../loader/ask-editions.ts';

/** What has become of an edition in another language. */
export interface BuiltEdition {
	/** Folder below the main edition, and below the site. */
	folder: string;
	/** Where it stands until the main edition is published with it. */
	from: string;
	/** Stands for all of its files. */
	id: string;
	/** Addresses of old, each from its own root. */
	old: OldAddresses;
	/** Second since 1970 at which its next story comes out or is taken back; undefined if none ever does. */
	nextDue: number | undefined;
	/** The security policy of all its pages together, as a header. */
	policy: string;
}

/** The editions of a newspaper beside the one that is built. */
export interface OtherEditions {
	ask: AskEditions;
	/**
	 * Builds those below this one; none where this is not the main one.
	 * @throws {InputError} with what keeps one from being built.
	 */
	built: () => Promise<BuiltEdition[]>;
	/** Ends what is not at its end. */
	end: () => void;
}

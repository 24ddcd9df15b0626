/** A folder of files that are served as they are. */
export interface ServedFolder {
	from: string;
	/** Folder of the site that they stand in; at its root if none is said. */
	at?: string;
}

interface ImportMetaEnv {
	/** What answers searches, see SearchSettings. */
	readonly SEARCH_ENGINE: 'static' | 'typesense';
}

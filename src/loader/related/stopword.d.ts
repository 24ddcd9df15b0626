/** The package has no types: lists of words, by their names. */
declare module 'stopword';

/**
 * A picture that must not be published. The message is the end of a sentence that begins with the
 * picture: what is wrong with it, and what to do.
 */
export class UnfitPicture extends Error {}

/**
 * Styles of stories that are told in pictures: with a gallery, or as a photo essay. A style of its own,
 * since only their pages have it; the content security policy names its hash.
 */

import { compact } from './compact.ts';
import { galleryStyles } from './gallery-styles.ts';
import { photoEssayStyles } from './photo-essay-styles.ts';

export const pictureStoryStyles = compact(galleryStyles + photoEssayStyles);

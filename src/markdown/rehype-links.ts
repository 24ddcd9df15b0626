import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { decoded } from '../domain/decoded.ts';
import { referencedIds } from '../domain/references.ts';
import { isTemplateLeftover } from '../domain/template.ts';
import { storyUrl } from '../domain/urls.ts';
import { ID_PREFIX } from './sanitize-schema.ts';
import { notesOf, type StoryFile } from './story-file.ts';

const STORY_PATH = /^(?![a-z][a-z0-9+.-]*:|\/)([^?#]+\.md)(#.*)?$/i;

/**
 * Makes links work where the story is read: those to a part of the story lead to its prefixed id,
 * those to another story's file lead to its address, and those to other sites say so in `rel`. A
 * template's left-over stops being a link.
 */
export function rehypeLinks() {
	return (tree: Root, file: StoryFile) => {
		const ids = new Set<string>();
		visit(tree, 'element', ({ properties }) => {
			if (typeof properties.id === 'string') ids.add(properties.id);
		});
		visit(tree, 'element', ({ tagName, properties }) => {
			if (tagName !== 'a' || typeof properties.href !== 'string') return;
			// The sanitiser knows protocols in lower case only.
			const href = properties.href.replace(/^[a-z]+:/i, (protocol) => protocol.toLowerCase());
			properties.href = href;
			const story = STORY_PATH.exec(href);
			if (isTemplateLeftover(href)) {
				delete properties.href;
				notesOf(file).lostLinks.push(href);
			} else if (href.startsWith('#')) {
				const id = [href.slice(1), decoded(href.slice(1))].find((each) => ids.has(each));
				if (id !== undefined) properties.href = `#${ID_PREFIX}${id}`;
			} else if (story?.[1]) {
				const path = /^\.\.?\//.test(story[1]) ? story[1] : `./${story[1]}`;
				const [id = ''] = referencedIds(path, notesOf(file).path);
				notesOf(file).storyLinks.push({ href, id });
				properties.href = `${storyUrl(id)}${story[2] ? `#${ID_PREFIX}${story[2].slice(1)}` : ''}`;
			} else if (/^(https?:)?\/\//i.test(href)) {
				properties.rel = ['external', 'noopener'];
			}
		});
	};
}

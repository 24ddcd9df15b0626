import type { Properties, Root } from 'hast';
import { decoded } from '../domain/decoded.ts';
import type { Remark } from '../domain/remarks.ts';
import { isTemplateLeftover } from '../domain/template.ts';
import { storyUrl } from '../domain/urls.ts';
import { ID_PREFIX } from './sanitize-schema.ts';
import { notesOf, type StoryFile } from './story-file.ts';
import { elementsIn, idsIn } from './walk.ts';

const STORY_PATH = /^(?![a-z][a-z0-9+.-]*:|\/)([^?#]+\.md)(#.*)?$/i;

/**
 * Makes links work where the story is read: those to a part of the story lead to its prefixed id,
 * those to another story's file lead to its address, and those to other sites say so in `rel`. One
 * to a file that is not there, or into a template, stops being a link.
 */
export function rehypeLinks() {
	return (tree: Root, file: StoryFile) => {
		const links = elementsIn(tree).filter(({ tagName }) => tagName === 'a');
		const ids = links.length > 0 ? idsIn(tree) : new Set();
		for (const { properties } of links) {
			if (typeof properties.href !== 'string') continue;
			// The sanitiser knows protocols in lower case only.
			const href = properties.href.replace(/^[a-z]+:/i, (protocol) => protocol.toLowerCase());
			properties.href = href;
			const story = STORY_PATH.exec(href);
			const { path, stories, remarks } = notesOf(file);
			if (href.startsWith('#')) {
				const id = [href.slice(1), decoded(href.slice(1))].find((each) => ids.has(each));
				if (id !== undefined) properties.href = `#${ID_PREFIX}${id}`;
			} else if (story?.[1] && !isTemplateLeftover(href)) {
				const relative = /^\.\.?\//.test(story[1]) ? story[1] : `./${story[1]}`;
				const found = stories.find(relative, path);
				const part = story[2] ? `#${ID_PREFIX}${story[2].slice(1)}` : '';
				if ('id' in found) properties.href = `${storyUrl(found.id)}${part}`;
				else lose(properties, remarks);
			} else if (isTemplateLeftover(href)) {
				lose(properties, remarks);
			} else if (/^(https?:)?\/\//i.test(href)) {
				properties.rel = ['external', 'noopener'];
			}
		}
	};
}

/** Makes a link that leads nowhere plain words. */
function lose(properties: Properties, remarks: Remark[]): void {
	remarks.push({ sort: 'lostLink', found: String(properties.href) });
	delete properties.href;
}

/** Marks places of a page: with the CSS Custom Highlight API, or with elements where that is missing. */

export interface Marks {
	/** Each place, in the order of the page. */
	places: Range[];
	/** Sets one place off from the others. */
	setCurrent: (place: Range) => void;
	/** Leaves the page as it was. */
	clear: () => void;
}

/** @param ranges in the order of the page; none overlap. */
export const paintMarks = (ranges: Range[]): Marks =>
	'highlights' in CSS ? highlighted(ranges) : wrapped(ranges);

function highlighted(places: Range[]): Marks {
	const current = new Highlight();
	current.priority = 1;
	CSS.highlights.set('found', new Highlight(...places));
	CSS.highlights.set('found-current', current);
	return {
		places,
		setCurrent: (place) => {
			current.clear();
			current.add(place);
		},
		clear: () => {
			CSS.highlights.delete('found');
			CSS.highlights.delete('found-current');
		},
	};
}

function wrapped(ranges: Range[]): Marks {
	// From the last to the first, since wrapping cuts the text after it off.
	const places = ranges.toReversed().map(wrap).toReversed();
	const marks = places.flatMap(({ elements }) => elements);
	return {
		places: places.map(({ range }) => range),
		setCurrent: (place) => {
			for (const mark of marks) mark.toggleAttribute('data-current', place.intersectsNode(mark));
		},
		clear: () => {
			for (const mark of marks) {
				const around = mark.parentNode;
				mark.replaceWith(...mark.childNodes);
				around?.normalize();
			}
		},
	};
}

/** Wraps what a range holds, one element for each piece of text, and gives a range over those. */
function wrap(range: Range): { range: Range; elements: HTMLElement[] } {
	const elements = textsIn(range).map((text) => {
		const mark = document.createElement('mark');
		text.replaceWith(mark);
		mark.append(text);
		return mark;
	});
	const over = document.createRange();
	const [first, last] = [elements[0], elements.at(-1)];
	if (first) over.setStart(first, 0);
	if (last) over.setEnd(last, last.childNodes.length);
	return { range: over, elements };
}

/** The texts that a range holds, cut at its ends so that it holds each as a whole. */
function textsIn({ startContainer, startOffset, endContainer, endOffset }: Range): Text[] {
	const first = (startContainer as Text).splitText(startOffset);
	const isOne = startContainer === endContainer;
	const last = isOne ? first : (endContainer as Text);
	last.splitText(isOne ? endOffset - startOffset : endOffset);
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	walker.currentNode = first;
	const texts = [first];
	while (walker.currentNode !== last && walker.nextNode()) texts.push(walker.currentNode as Text);
	return texts;
}

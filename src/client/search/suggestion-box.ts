import type { Suggestion } from '../../domain/search/provider.ts';
import { isEnough } from '../../domain/search/suggestions.ts';
import { siteAddress } from '../site-address.ts';
import { startSuggestionCount } from './suggestion-count.ts';
import { startSuggestionList } from './suggestion-list.ts';

/** Milliseconds without a keystroke after which suggestions are asked for. */
const PAUSE = 120;

/**
 * Suggests stories, topics and authors while somebody types in a field. Without a choice the field
 * works as ever; if suggestions cannot be had, there are none.
 * @param field has an id, and a container that its list can be placed in.
 * @param suggest is told to stop when other letters are typed.
 */
export function startSuggestionBox(
	field: HTMLInputElement,
	suggest: (typed: string, signal: AbortSignal) => Promise<Suggestion[]>,
): void {
	let pause: ReturnType<typeof setTimeout> | undefined;
	let request = new AbortController();

	const choose = ({ url }: Suggestion, event: MouseEvent | KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey) {
			window.open(siteAddress(url), '_blank', 'noopener');
			return;
		}
		close();
		location.assign(siteAddress(url));
	};
	const count = startSuggestionCount(field);
	const list = startSuggestionList(field, choose);

	const stop = () => {
		clearTimeout(pause);
		request.abort();
		count.hush();
	};
	const close = () => {
		stop();
		list.close();
		count.clear();
	};

	const ask = async () => {
		stop();
		const typed = field.value;
		if (!isEnough(typed)) {
			close();
			return;
		}
		request = new AbortController();
		const { signal } = request;
		try {
			const suggestions = await suggest(typed, signal);
			if (signal.aborted) return;
			list.show(suggestions, typed);
			count.tell(suggestions.length);
		} catch {
			// Suggestions are a courtesy: nobody needs to hear that they failed.
			if (!signal.aborted) close();
		}
	};
	const askSoon = () => {
		stop();
		list.leave();
		pause = setTimeout(() => void ask(), PAUSE);
	};

	const keys: Record<string, (event: KeyboardEvent) => void> = {
		ArrowDown: (event) => step(event, 1),
		ArrowUp: (event) => step(event, -1),
		ArrowLeft: list.leave,
		ArrowRight: list.leave,
		Home: list.leave,
		End: list.leave,
		Escape: (event) => {
			// An open list is all that is left; browsers would empty the field.
			if (list.isOpen()) event.preventDefault();
			close();
		},
		Enter: (event) => {
			const active = list.active();
			if (!active) return;
			event.preventDefault();
			choose(active, event);
		},
	};
	const step = (event: KeyboardEvent, by: 1 | -1) => {
		if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		if (list.isOpen()) list.move(by);
		else void ask();
	};

	// While signs are put together, keys and letters are none of ours.
	const isComposing = (event: Event) => (event as InputEvent | KeyboardEvent).isComposing;
	field.addEventListener('input', (event) => {
		if (!isComposing(event)) askSoon();
	});
	field.addEventListener('compositionstart', close);
	field.addEventListener('compositionend', askSoon);
	field.addEventListener('keydown', (event) => {
		if (!isComposing(event)) keys[event.key]?.(event);
	});
	// Tab, too, leaves the field.
	field.addEventListener('blur', close);
	field.form?.addEventListener('submit', close);
}

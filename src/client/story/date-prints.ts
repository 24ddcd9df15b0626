import { dateFormat } from '../../domain/dates/date-format.ts';

/** Says on paper when it was printed, after the address of the story. */
export function datePrints(): void {
	const address = document.querySelector('.printed-from');
	const date = document.createElement('span');
	const form = { day: 'numeric', month: 'long', year: 'numeric' } as const;
	addEventListener('beforeprint', () => {
		date.textContent = ` · ${dateFormat(document.documentElement.lang, form).format()}`;
		address?.append(date);
	});
}

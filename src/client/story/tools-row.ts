/** The row of tools over a story, as its page holds it. */
const row = document.querySelector<HTMLElement>('.story-tools');

/** A button of the row by its name. */
export const tool = (name: string) =>
	row?.querySelector<HTMLButtonElement>(`[data-tool="${name}"]`) ?? undefined;

/** Says in the row what a tool has done; readers who do not see it hear it. */
export function say(...words: (Node | string)[]): void {
	row?.querySelector('[role="status"]')?.replaceChildren(...words);
}

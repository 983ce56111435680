import { nameKey } from "./name-key.ts";

/** The name that a word's key (`nameKey`) is a form of, as that name's own key; undefined where there is none. */
export type FindName = (key: string) => string | undefined;

/** Names are at least so long, so that a short word is never taken for one. */
export const MIN_NAME = 4;

/** A form of a name has at most so many letters more: Азимовой, Тоқаевтың. */
const MAX_ENDING = 4;

/** Makes the search for names by any of their forms. */
export function createNameFinder(names: readonly string[]): FindName {
	const byStart = Map.groupBy(
		names.map((name) => {
			const key = nameKey(name);
			return { key, stem: key.length > MIN_NAME ? key.replace(/[aeiou]$/u, "") : key };
		}),
		({ key }) => key.slice(0, MIN_NAME - 1),
	);
	return (key) =>
		byStart
			.get(key.slice(0, MIN_NAME - 1))
			?.find((name) => name.key === key || (key.startsWith(name.stem) && key.length - name.stem.length <= MAX_ENDING))
			?.key;
}

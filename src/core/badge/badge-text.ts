/** The highest number that a badge shows: the toolbar has room for no more than three characters. */
export const MAX_BADGE = 99;

/** What the toolbar's badge says for so many hints; nothing for none. */
export function badgeText(hints: number): string {
	if (hints === 0) return "";
	return hints > MAX_BADGE ? `${MAX_BADGE}+` : String(hints);
}

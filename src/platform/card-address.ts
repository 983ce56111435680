/** What the address of a card's frame tells it. */
export interface CardAddress {
	/** What its messages are known by. */
	readonly token: string;
	/** The topic that it shows. It is only looked up, so nothing is lost if a page makes one up. */
	readonly topic: string;
}

/** The fragment of a card's address. */
export function formatCardFragment({ token, topic }: CardAddress): string {
	return `#${token}/${topic}`;
}

/** What the fragment of a card's address tells; empty texts where it tells nothing. */
export function parseCardFragment(fragment: string): CardAddress {
	const [token = "", topic = ""] = fragment.replace(/^#/u, "").split("/");
	return { token, topic };
}

/** What the address of a card's frame tells it. */
export interface CardAddress {
	/** What its messages are known by. */
	readonly token: string;
	/** The topic that it shows. It is only looked up, so nothing is lost if a page makes one up. */
	readonly topic: string;
	/** True while the page script holds the card pinned; the fragment changes with it. */
	readonly pinned: boolean;
}

/** The fragment of the address of a card that is not pinned. */
export function formatCardFragment({ token, topic }: Omit<CardAddress, "pinned">): string {
	return `#${token}/${topic}`;
}

/** What the fragment of a card's address tells; empty texts where it tells nothing. */
export function parseCardFragment(fragment: string): CardAddress {
	const [token = "", topic = "", pinned = ""] = fragment.replace(/^#/u, "").split("/");
	return { token, topic, pinned: pinned === "pinned" };
}

import { browser } from "wxt/browser";

/** The parts of a message's sender that tell where it comes from. */
interface Sender {
	readonly id?: string | undefined;
	readonly url?: string | undefined;
}

/** True where a message comes from a page of this extension, the card's frame included, and not from a web page. */
export function isOwnPage({ id, url }: Sender): boolean {
	return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL("")) === true;
}

import axe from "axe-core";
import { type ComponentChild, render } from "preact";
import { expect, onTestFinished } from "vitest";
import "../../../src/ui/theme.css";
import "../../../src/ui/comparison.css";
import "../../../src/ui/overview.css";
import "../../../src/ui/popup.css";
import "../../../src/ui/card/card.css";
import "../../../src/ui/search.css";

/** Draws a view into the page's body, as the extension's pages do, and takes it away when the test has ended. */
export function draw(view: ComponentChild): void {
	document.documentElement.lang = "en";
	render(view, document.body);
	onTestFinished(() => render(null, document.body));
}

/** The element that a selector finds; throws where there is none. */
export function find<E extends Element = HTMLElement>(selector: string): E {
	const element = document.querySelector<E>(selector);
	if (element === null) throw new Error(`Nothing is found by ${selector}.`);
	return element;
}

/** The texts of the elements that a selector finds, in order. */
export function texts(selector: string): string[] {
	return Array.from(document.querySelectorAll(selector), ({ textContent }) => textContent ?? "");
}

/** What axe-core finds wrong with what is drawn, in a colour scheme: the rule and the element of each violation. */
export async function violationsIn(scheme: "light" | "dark"): Promise<string[]> {
	document.documentElement.style.colorScheme = scheme;
	try {
		// The landmarks that hold a view are the matter of the page that it is drawn on.
		const rules = { region: { enabled: false } };
		const { violations } = await axe.run(document.body, { rules, resultTypes: ["violations"] });
		return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
	} finally {
		document.documentElement.style.colorScheme = "";
	}
}

/** Expects that axe-core finds nothing wrong with what is drawn, in either colour scheme. */
export async function expectAccessible(): Promise<void> {
	expect({ light: await violationsIn("light"), dark: await violationsIn("dark") }).toEqual({ light: [], dark: [] });
}

import { render } from "preact";
import { createSpeech } from "../../src/ui/translate.ts";
import { ALL_STATES } from "./all-states.ts";
import { PAGE_STYLES } from "./page-styles.ts";
import { reachState } from "./reach-state.ts";
import "../../src/ui/theme.css";

const LANGUAGES = ["en", "ru", "kk"];
const THEMES = ["light", "dark"];

const query = new URLSearchParams(location.search);
const state = ALL_STATES.find(({ name }) => name === query.get("state"));
const root = document.documentElement;
root.lang = query.get("lang") ?? "en";
root.dir = query.get("dir") ?? "ltr";
root.dataset["theme"] = query.get("theme") ?? "light";
root.style.fontSize = `${query.get("text") ?? 100}%`;

if (state === undefined) render(<Index />, document.body);
else {
	await PAGE_STYLES[state.page]();
	if (state.fragment !== undefined) history.replaceState(null, "", state.fragment);
	const drawn = state.draw(createSpeech(root.lang));
	// The comparison page has a main of its own.
	render(state.page === "compare" ? drawn : <main>{drawn}</main>, document.body);
	await reachState(state);
	// Effects, and what they draw, come after the next frame.
	await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
	root.dataset["ready"] = "";
}

/** The way to every state, in each theme and language. */
function Index() {
	return (
		<table>
			{ALL_STATES.map(({ name, width }) => (
				<tr key={name} data-state={name} data-width={width}>
					<th scope="row">{name}</th>
					{THEMES.flatMap((theme) =>
						LANGUAGES.map((language) => (
							<td key={theme + language}>
								<a href={`?state=${name}&theme=${theme}&lang=${language}`}>
									{theme} {language}
								</a>
							</td>
						)),
					)}
				</tr>
			))}
		</table>
	);
}

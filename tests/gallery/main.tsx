import { render } from "preact";
import { createSpeech } from "../../src/ui/translate.ts";
import { CARD_STATES } from "./card-states.tsx";
import "../../src/ui/theme.css";
import "../../src/ui/comparison.css";
import "../../src/ui/card/card.css";

const LANGUAGES = ["en", "ru", "kk"];
const THEMES = ["light", "dark"];

const query = new URLSearchParams(location.search);
const state = CARD_STATES.find(({ name }) => name === query.get("state"));
const root = document.documentElement;
root.lang = query.get("lang") ?? "en";
root.dir = query.get("dir") ?? "ltr";
root.dataset["theme"] = query.get("theme") ?? "light";
root.style.fontSize = `${query.get("text") ?? 100}%`;
const main = document.querySelector("main") as HTMLElement;

if (state === undefined) render(<Index />, main);
else {
	render(state.draw(createSpeech(root.lang)), main);
	if (state.press) document.querySelector<HTMLElement>(state.press)?.click();
}

/** The way to every state, in each theme and language. */
function Index() {
	return (
		<table>
			{CARD_STATES.map(({ name, width }) => (
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

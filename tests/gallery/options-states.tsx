import claims from "../../data/compiled/claims.json";
import type { CompiledClaims } from "../../src/core/compare/compiled-claims.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings/settings.ts";
import { NO_POLICY } from "../../src/core/settings/settings-policy.ts";
import { type OptionsProps, SHORTCUT_NAMES } from "../../src/ui/options/options-props.ts";
import { OptionsView } from "../../src/ui/options/options-view.tsx";
import type { GalleryState } from "./gallery-state.ts";

const dataset = claims as unknown as CompiledClaims;
const nothing = () => undefined;

/** How wide a window is, in px, and what is left of it at 400 %. */
const WIDTH = 1100;
const NARROW = 320;

const FULL: Settings = {
	...DEFAULT_SETTINGS,
	way: "listed",
	sites: { "astana-and-the-regions.very-long-name.example.kz": "on", "news.example": "off" },
	muted: [
		{ topic: "constitutional-court", until: "forever" },
		{ topic: "death-penalty", until: dataset.version },
	],
	rejected: [{ topic: "human-rights", form: "election" }],
};

interface OptionsWays extends Partial<Pick<GalleryState, "type" | "width">> {
	readonly over?: Partial<OptionsProps>;
}

function options(name: string, settings: Settings, { width = WIDTH, over, ...ways }: OptionsWays = {}): GalleryState {
	return {
		name: `options-${name}`,
		page: "options",
		width,
		...ways,
		draw: (speech) => (
			<OptionsView
				speech={speech}
				settings={settings}
				policy={NO_POLICY}
				aside={undefined}
				dataset={dataset}
				shortcuts={SHORTCUT_NAMES.map((name, index) => ({ name, keys: index % 2 === 0 ? "Alt+K" : "" }))}
				granted={settings === FULL ? ["*://*.news.example/*"] : []}
				listed={236}
				change={async () => undefined}
				chooseWay={async () => true}
				addSite={async () => "done"}
				giveBack={async () => undefined}
				openShortcuts={nothing}
				exportFile={nothing}
				readFile={() => ({ problem: "foreign" })}
				{...over}
			/>
		),
	};
}

/** The states of the options page: as it comes, with everything set, narrow, and its search. */
export const OPTIONS_STATES: readonly GalleryState[] = [
	options("fresh", DEFAULT_SETTINGS),
	options("full", FULL),
	options("narrow", FULL, { width: NARROW }),
	options("set-aside", FULL, {
		over: { aside: { names: ["sites"], isNewer: false, save: nothing, discard: async () => undefined } },
	}),
	options("by-policy", FULL, { over: { policy: { fixed: { way: "listed", theme: "dark" }, defaults: {} } } }),
	options("nothing-found", FULL, { type: "zzzzzz" }),
];

import { useEffect, useState } from "preact/hooks";
import type { CompareView } from "../core/compare/compare-address.ts";
import type { CompiledClaims } from "../core/compare/compiled-claims.ts";
import type { Site } from "../core/sites/site-of.ts";
import { SearchPanel } from "./search-panel.tsx";
import { SiteSwitch, type SiteSwitchProps } from "./site-switch.tsx";
import type { Speech } from "./translate.ts";

/** The page in front of the reader. */
export interface PopupPage extends Pick<SiteSwitchProps, "isOn" | "status"> {
	/** Undefined where extensions may not run. */
	readonly site: Site | undefined;
}

/** What the popup is drawn from. */
export interface PopupViewProps {
	readonly dataset: CompiledClaims;
	readonly speech: Speech;
	/** Looks at the page anew. */
	look(): Promise<PopupPage>;
	/** Asks for the site's permission; false if it is refused. */
	switchOn(site: Site): Promise<boolean>;
	/** Gives the site's permission back. */
	switchOff(site: Site): Promise<void>;
	/** Opens a view of the comparison page. */
	onOpen(view: CompareView): void;
}

/** After switching, the page script needs this long to start or stop before it can be asked how it fares, in ms. */
const SETTLE_MS = 400;

/** The popup: the site's switch first, then the search. */
export function PopupView({ dataset, speech, look, switchOn, switchOff, onOpen }: PopupViewProps) {
	const [page, setPage] = useState<PopupPage>();
	const [isRefused, setRefused] = useState(false);

	useEffect(() => void look().then(setPage), [look]);

	async function onSwitch(on: boolean): Promise<void> {
		if (page?.site === undefined) return;
		// Asked for before anything else is awaited: browsers grant only in direct answer to the click.
		const done = on ? switchOn(page.site) : switchOff(page.site).then(() => true);
		setRefused(!(await done.catch(() => false)));
		setPage(await look());
		setTimeout(async () => setPage(await look()), SETTLE_MS);
	}

	return (
		<>
			{page && (
				<SiteSwitch {...page} host={page.site?.host} isRefused={isRefused} speech={speech} onSwitch={onSwitch} />
			)}
			<SearchPanel dataset={dataset} speech={speech} onOpen={onOpen} />
			<footer class="version">
				{speech.t("popup.version", dataset.version, dataset.claims.length, dataset.sources.length)}
			</footer>
		</>
	);
}

import type { PageFacts } from "../core/overview/page-condition.ts";
import type { Speech } from "./translate.ts";

/** What the site's switch is drawn from. */
export interface SiteSwitchProps {
	readonly host: string;
	readonly isOn: boolean;
	/** What the reader's organisation has fixed of it; undefined where nothing. */
	readonly fixed?: PageFacts["fixed"];
	/** Which rule decided that; empty where that is said elsewhere. */
	readonly reason: string;
	readonly speech: Speech;
	onSwitch(on: boolean): void;
}

/** The site's switch. It shows what is so, not what was asked for: it moves when the permission has been given. */
export function SiteSwitch({ host, isOn, fixed, reason, speech: { t }, onSwitch }: SiteSwitchProps) {
	// Who fixed the site says it all: the rule is none of the reader's.
	const why = fixed === undefined ? [reason] : [fixed === "way" && reason, t("policy.set")];
	return (
		<label class="site-switch">
			<span class="site-name">
				<span class="site-host">{host}</span>
				<span class="site-state">
					{[t(isOn ? "page.switchedOn" : "page.switchedOff"), why.filter(Boolean).join(", ")]
						.filter(Boolean)
						.join(": ")}
				</span>
			</span>
			<input
				type="checkbox"
				role="switch"
				disabled={fixed === "site"}
				checked={isOn}
				aria-checked={isOn}
				onChange={(event) => {
					event.currentTarget.checked = isOn;
					onSwitch(!isOn);
				}}
			/>
		</label>
	);
}

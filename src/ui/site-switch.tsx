import type { Speech } from "./translate.ts";

/** What the site's switch is drawn from. */
export interface SiteSwitchProps {
	readonly host: string;
	readonly isOn: boolean;
	/** Which rule decided that; empty where that is said elsewhere. */
	readonly reason: string;
	readonly speech: Speech;
	onSwitch(on: boolean): void;
}

/** The site's switch. It shows what is so, not what was asked for: it moves when the permission has been given. */
export function SiteSwitch({ host, isOn, reason, speech: { t }, onSwitch }: SiteSwitchProps) {
	return (
		<label class="site-switch">
			<span class="site-name">
				<span class="site-host">{host}</span>
				<span class="site-state">
					{[t(isOn ? "page.switchedOn" : "page.switchedOff"), reason].filter(Boolean).join(": ")}
				</span>
			</span>
			<input
				type="checkbox"
				role="switch"
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

import type { SettingsChange } from "../../core/settings/apply-change.ts";
import type { Speech } from "../translate.ts";

/** What the choice of fewer hints is drawn from. */
export interface FewerPanelProps {
	readonly speech: Speech;
	readonly topic: { readonly id: string; readonly name: string };
	/** The version of the dataset, until whose change a topic can be muted. */
	readonly version: string;
	/** The host of the page; undefined where it is not known. */
	readonly host: string | undefined;
	onChange(change: SettingsChange): void;
}

/** The ways to get fewer hints: mute the topic, for good or until the dataset changes, or switch the site off. */
export function FewerPanel({ speech, topic, version, host, onChange }: FewerPanelProps) {
	const { t } = speech;
	const mute = (until: string) => onChange({ type: "mute", topic: topic.id, until });
	return (
		<div class="fewer-panel">
			<button type="button" class="small-button" onClick={() => mute("forever")}>
				{t("fewer.mute", topic.name)}
			</button>
			<button type="button" class="small-button" onClick={() => mute(version)}>
				{t("fewer.muteUntilUpdate", topic.name)}
			</button>
			{host !== undefined && (
				<button type="button" class="small-button" onClick={() => onChange({ type: "site", host, rule: "off" })}>
					{t("fewer.siteOff", host)}
				</button>
			)}
		</div>
	);
}

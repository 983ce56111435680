import type { OptionsProps } from "./options-props.ts";
import { SettingRow } from "./setting-row.tsx";
import { SettingsGroup } from "./settings-group.tsx";

/** What the reader has chosen not to see, each to be brought back. */
export function HiddenSettings({ speech, settings, dataset, change }: OptionsProps) {
	const { t, language } = speech;
	// A topic that the dataset has no longer is named by its id.
	const label = (id: string) => dataset.topics.find((topic) => topic.id === id)?.label[language] ?? id;
	return (
		<SettingsGroup id="hidden" title={t("options.hidden")}>
			<SettingRow title={t("options.muted")} about={settings.muted.length === 0 ? t("options.mutedNone") : undefined}>
				<ul class="setting-list">
					{settings.muted.map(({ topic, until }) => (
						<li key={topic}>
							<span>{label(topic)}</span>
							<span class="setting-value">
								{t(until === "forever" ? "options.mutedForever" : "options.mutedUntil")}
							</span>
							<button
								type="button"
								aria-label={t("options.bringBackNamed", label(topic))}
								onClick={() => change({ type: "unmute", topic })}
							>
								{t("options.bringBack")}
							</button>
						</li>
					))}
				</ul>
			</SettingRow>
			<SettingRow
				title={t("options.rejected")}
				about={settings.rejected.length === 0 ? t("options.rejectedNone") : undefined}
			>
				<ul class="setting-list">
					{settings.rejected.map(({ topic, form }) => (
						<li key={`${topic} ${form}`}>
							<span>{form}</span>
							<span class="setting-value">{label(topic)}</span>
							<button
								type="button"
								aria-label={t("options.bringBackNamed", form)}
								onClick={() => change({ type: "restore", topic, form })}
							>
								{t("options.bringBack")}
							</button>
						</li>
					))}
				</ul>
			</SettingRow>
		</SettingsGroup>
	);
}

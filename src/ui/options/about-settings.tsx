import type { OptionsProps } from "./options-props.ts";
import { SettingRow } from "./setting-row.tsx";
import { SettingsGroup } from "./settings-group.tsx";

/** What each keyboard command does. */
const COMMANDS = {
	"next-hint": "command.nextHint",
	"previous-hint": "command.previousHint",
	"open-card": "command.openCard",
	"pin-card": "command.pinCard",
	"close-card": "command.closeCard",
} as const;

/** Keys, permissions, privacy and method, told plainly. */
export function AboutSettings({ speech, shortcuts, granted, dataset, giveBack, openShortcuts }: OptionsProps) {
	const { t } = speech;
	return (
		<>
			<SettingsGroup id="keys" title={t("options.keys")}>
				<SettingRow title={t("options.shortcuts")} about={t("options.shortcutsWhat")}>
					<dl class="setting-keys">
						{shortcuts.map(({ name, keys }) => (
							<div key={name}>
								<dt>{t(COMMANDS[name])}</dt>
								<dd>{keys === "" ? t("options.noKeys") : <kbd>{keys}</kbd>}</dd>
							</div>
						))}
					</dl>
					<button type="button" onClick={openShortcuts}>
						{t("options.shortcutsButton")}
					</button>
				</SettingRow>
			</SettingsGroup>
			<SettingsGroup id="account" title={t("options.account")}>
				<SettingRow title={t("options.permissions")} about={t("options.permissionsWhat")}>
					<details>
						<summary>{t("options.granted", granted.length)}</summary>
						<ul class="setting-list">
							{granted.map((pattern) => (
								<li key={pattern}>
									<code>{pattern}</code>
									<button
										type="button"
										aria-label={t("options.giveBackNamed", pattern)}
										onClick={() => giveBack(pattern)}
									>
										{t("options.giveBack")}
									</button>
								</li>
							))}
						</ul>
					</details>
				</SettingRow>
				<SettingRow title={t("options.privacy")} about={t("options.privacyWhat")}>
					{null}
				</SettingRow>
				<SettingRow
					title={t("options.method")}
					about={t("options.methodWhat", dataset.sources.length, dataset.claims.length, dataset.version)}
				>
					{null}
				</SettingRow>
			</SettingsGroup>
		</>
	);
}

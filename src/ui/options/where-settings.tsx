import { useState } from "preact/hooks";
import { WAYS } from "../../core/settings/settings.ts";
import { isSiteFixed } from "../../core/settings/settings-policy.ts";
import { ChoiceSetting } from "./choice-setting.tsx";
import type { OptionsProps, SiteOutcome } from "./options-props.ts";
import { SettingRow } from "./setting-row.tsx";
import { SettingsGroup } from "./settings-group.tsx";

/** Where Qainar works: the way of working, the pause, and the rules for single sites. */
export function WhereSettings(props: OptionsProps) {
	const { speech, settings, policy, listed, change, chooseWay } = props;
	const { t } = speech;
	const [isRefused, setRefused] = useState(false);
	return (
		<SettingsGroup id="where" title={t("options.where")}>
			<ChoiceSetting
				id="way"
				title={t("options.way")}
				about={t(`ways.${settings.way}What`, listed)}
				choices={WAYS}
				value={settings.way}
				fixedBy={policy.fixed.way && t("policy.set")}
				name={(way) => t(`ways.${way}`)}
				onChoose={async (way) => setRefused(!(await chooseWay(way).catch(() => false)))}
			/>
			<p role="status" class="setting-note">
				{isRefused && t("welcome.refused")}
			</p>
			<SettingRow title={t("options.paused")} about={t("options.pausedWhat")} controlId="paused">
				<input
					id="paused"
					type="checkbox"
					role="switch"
					checked={settings.paused}
					aria-checked={settings.paused}
					onChange={() => change({ type: "set", values: { paused: !settings.paused } })}
				/>
			</SettingRow>
			<SiteRules {...props} />
		</SettingsGroup>
	);
}

function SiteRules({ speech, settings, policy, change, addSite }: OptionsProps) {
	const { t } = speech;
	const [address, setAddress] = useState("");
	const [outcome, setOutcome] = useState<SiteOutcome>("done");

	async function add(on: boolean): Promise<void> {
		const result = await addSite(address, on);
		setOutcome(result);
		if (result === "done") setAddress("");
	}

	return (
		<SettingRow title={t("options.sites")} about={t("options.sitesWhat")}>
			<form
				class="setting-line"
				onSubmit={(event) => {
					event.preventDefault();
					add(true);
				}}
			>
				<input
					type="text"
					aria-label={t("options.site")}
					placeholder="example.kz"
					value={address}
					onInput={(event) => setAddress(event.currentTarget.value)}
				/>
				<button type="submit">{t("options.siteOn")}</button>
				<button type="button" onClick={() => add(false)}>
					{t("options.siteOff")}
				</button>
			</form>
			<p role="status" class="setting-note">
				{outcome === "invalid" && t("options.siteInvalid")}
				{outcome === "refused" && t("welcome.refused")}
				{outcome === "fixed" && t("policy.set")}
			</p>
			<ul class="setting-list">
				{Object.entries(settings.sites).map(([host, rule]) => (
					<li key={host}>
						<span>{host}</span>
						<span class="setting-value">{t(rule === "on" ? "options.on" : "options.off")}</span>
						{isSiteFixed(policy, host) ? (
							<span class="setting-fixed">{t("policy.set")}</span>
						) : (
							<button
								type="button"
								aria-label={t("options.forgetSite", host)}
								onClick={() => change({ type: "site", host, rule: null })}
							>
								{t("options.forget")}
							</button>
						)}
					</li>
				))}
			</ul>
		</SettingRow>
	);
}

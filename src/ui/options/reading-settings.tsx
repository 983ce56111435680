import { CARD_SIDES, DENSITIES, HINT_STYLES, MAX_DELAY, MODIFIERS } from "../../core/settings/scanner-preferences.ts";
import { LANGUAGE_CHOICES, THEMES } from "../../core/settings/settings.ts";
import type { PolicyValues } from "../../core/settings/settings-policy.ts";
import { ChoiceSetting } from "./choice-setting.tsx";
import type { OptionsProps } from "./options-props.ts";
import { SettingRow } from "./setting-row.tsx";
import { SettingsGroup } from "./settings-group.tsx";

/** How hints, cards and our own pages look and behave. */
export function ReadingSettings({ speech, settings, policy, change }: OptionsProps) {
	const { t } = speech;
	const fixedBy = (name: keyof PolicyValues) => (policy.fixed[name] === undefined ? undefined : t("policy.set"));
	const set = (values: Extract<Parameters<typeof change>[0], { type: "set" }>["values"]) =>
		change({ type: "set", values });
	return (
		<>
			<SettingsGroup id="hints" title={t("options.hints")}>
				<ChoiceSetting
					id="density"
					title={t("options.density")}
					about={t("options.densityWhat")}
					choices={DENSITIES}
					value={settings.density}
					fixedBy={fixedBy("density")}
					name={(value) => t(`density.${value}`)}
					onChoose={(density) => set({ density })}
				/>
				<ChoiceSetting
					id="hint-style"
					title={t("options.hintStyle")}
					choices={HINT_STYLES}
					value={settings.hintStyle}
					name={(value) => t(`hintStyle.${value}`)}
					onChoose={(hintStyle) => set({ hintStyle })}
				/>
			</SettingsGroup>
			<SettingsGroup id="cards" title={t("options.cards")}>
				<SettingRow title={t("options.delay")} about={t("options.delayWhat")} controlId="delay">
					<span class="setting-line">
						<input
							id="delay"
							type="range"
							min={0}
							max={MAX_DELAY}
							step={20}
							value={settings.delay}
							onChange={(event) => set({ delay: event.currentTarget.valueAsNumber })}
						/>
						<output for="delay">{t("options.delayValue", settings.delay)}</output>
					</span>
				</SettingRow>
				<ChoiceSetting
					id="modifier"
					title={t("options.modifier")}
					about={t("options.modifierWhat")}
					choices={MODIFIERS}
					value={settings.modifier}
					name={(value) => t(`modifier.${value}`)}
					onChoose={(modifier) => set({ modifier })}
				/>
				<ChoiceSetting
					id="side"
					title={t("options.side")}
					choices={CARD_SIDES}
					value={settings.side}
					name={(value) => t(`side.${value}`)}
					onChoose={(side) => set({ side })}
				/>
			</SettingsGroup>
			<SettingsGroup id="look" title={t("options.look")}>
				<ChoiceSetting
					id="theme"
					title={t("options.theme")}
					choices={THEMES}
					value={settings.theme}
					fixedBy={fixedBy("theme")}
					name={(value) => t(`theme.${value}`)}
					onChoose={(theme) => set({ theme })}
				/>
				<ChoiceSetting
					id="language"
					title={t("options.language")}
					choices={LANGUAGE_CHOICES}
					value={settings.language}
					fixedBy={fixedBy("language")}
					name={(value) => (value === "system" ? t("options.languageSystem") : LANGUAGE_NAMES[value])}
					onChoose={(language) => set({ language })}
				/>
			</SettingsGroup>
		</>
	);
}

/** Each language in its own words: whoever chose another by mistake finds theirs again. */
const LANGUAGE_NAMES = { en: "English", ru: "Русский", kk: "Қазақша" } as const;

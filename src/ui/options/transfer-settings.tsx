import { useRef, useState } from "preact/hooks";
import { type ListedChange, listChanges } from "../../core/settings/list-changes.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../core/settings/settings.ts";
import { applyPolicy, type SettingsPolicy } from "../../core/settings/settings-policy.ts";
import { AsideSettings } from "./aside-settings.tsx";
import type { ImportReading, OptionsProps } from "./options-props.ts";
import { SettingRow } from "./setting-row.tsx";
import { SettingsGroup } from "./settings-group.tsx";

/** The settings as a file, in both directions, and back to how they came. */
export function TransferSettings({ speech, settings, policy, aside, change, exportFile, readFile }: OptionsProps) {
	const { t } = speech;
	const [reading, setReading] = useState<ImportReading>();
	const input = useRef<HTMLInputElement>(null);
	const [former, setFormer] = useState<Settings>();

	async function replace(by: Settings): Promise<void> {
		setFormer(settings);
		setReading(undefined);
		await change({ type: "replace", settings: by });
	}

	return (
		<SettingsGroup id="transfer" title={t("options.transfer")}>
			<SettingRow title={t("options.export")} about={t("options.exportWhat")}>
				<button type="button" onClick={exportFile}>
					{t("options.exportButton")}
				</button>
			</SettingRow>
			<SettingRow title={t("options.import")} about={t("options.importWhat")}>
				<button type="button" onClick={() => input.current?.click()}>
					{t("options.importButton")}
				</button>
				<input
					ref={input}
					hidden
					type="file"
					aria-label={t("options.import")}
					accept=".json,application/json"
					onChange={async ({ currentTarget }) => {
						const text = await currentTarget.files?.[0]?.text();
						if (text !== undefined) setReading(readFile(text));
						currentTarget.value = "";
					}}
				/>
				<div role="status">
					{reading && "problem" in reading && <p class="setting-note">{problemText(reading, speech)}</p>}
					{reading && "settings" in reading && (
						<Preview
							changes={listChanges(settings, underPolicy(reading.settings, policy))}
							speech={speech}
							onApply={() => replace(reading.settings)}
							onDrop={() => setReading(undefined)}
						/>
					)}
				</div>
			</SettingRow>
			{aside && <AsideSettings aside={aside} speech={speech} />}
			<SettingRow title={t("options.reset")} about={t("options.resetWhat")}>
				<button type="button" onClick={() => replace({ ...DEFAULT_SETTINGS, ...policy.defaults })}>
					{t("options.resetButton")}
				</button>
				<p role="status" class="setting-line">
					{former && (
						<>
							{t("options.replaced")}{" "}
							<button
								type="button"
								onClick={async () => {
									await change({ type: "replace", settings: former });
									setFormer(undefined);
								}}
							>
								{t("options.undo")}
							</button>
						</>
					)}
				</p>
			</SettingRow>
		</SettingsGroup>
	);
}

interface PreviewProps {
	readonly changes: readonly ListedChange[];
	readonly speech: OptionsProps["speech"];
	onApply(): void;
	onDrop(): void;
}

/** What a file would change, before it does. */
function Preview({ changes, speech: { t }, onApply, onDrop }: PreviewProps) {
	if (changes.length === 0) return <p class="setting-note">{t("options.importSame")}</p>;
	return (
		<div class="setting-note">
			<p>{t("options.importChanges")}</p>
			<ul class="setting-changes">
				{changes.map((one) => (
					<li key={one.name}>
						<strong>{t(`setting.${one.name}`)}</strong>{" "}
						{"added" in one
							? t("options.entries", one.added, one.removed)
							: t("options.fromTo", String(one.before), String(one.after))}
					</li>
				))}
			</ul>
			<p class="setting-line">
				<button type="button" onClick={onApply}>
					{t("options.importApply")}
				</button>
				<button type="button" onClick={onDrop}>
					{t("options.importDrop")}
				</button>
			</p>
		</div>
	);
}

/** What of a file holds where an organisation has fixed something: a file chooses everything, so its defaults do not. */
function underPolicy(settings: Settings, { fixed }: SettingsPolicy): Settings {
	return applyPolicy({ settings, units: new Map() }, { fixed, defaults: {} });
}

function problemText(reading: Extract<ImportReading, { problem: string }>, { t }: OptionsProps["speech"]): string {
	if (reading.problem === "faults") return t("options.importFaults", reading.fields.join(", "));
	return t(reading.problem === "newer" ? "options.importNewer" : "options.importForeign");
}

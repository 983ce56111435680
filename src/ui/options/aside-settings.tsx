import type { Speech } from "../translate.ts";
import type { Aside } from "./options-props.ts";
import { SettingRow } from "./setting-row.tsx";

/** What was set aside because it could not be read: told, and to be saved or discarded. */
export function AsideSettings({ aside, speech: { t } }: { readonly aside: Aside; readonly speech: Speech }) {
	const names = aside.names.map((name) => t(name === "all" ? "aside.unknown" : `setting.${name}`)).join(", ");
	return (
		<SettingRow title={t("aside.title")} about={t(aside.isNewer ? "aside.newer" : "aside.unreadable")}>
			{names !== "" && <p class="setting-note">{t("aside.about", names)}</p>}
			<p class="setting-line">
				<button type="button" onClick={aside.save}>
					{t("aside.save")}
				</button>
				<button type="button" onClick={aside.discard}>
					{t("aside.discard")}
				</button>
			</p>
		</SettingRow>
	);
}

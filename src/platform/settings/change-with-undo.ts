import type { SettingsChange } from "../../core/settings/apply-change.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { undoChange } from "../../core/settings/undo-change.ts";
import { changeSettings } from "./change-settings.ts";
import { loadSettings } from "./load-settings.ts";

/** Changes the settings; resolves to what takes the change back. Rejects where the change cannot be made. */
export async function changeWithUndo(change: SettingsChange): Promise<() => Promise<Settings>> {
	const before = await loadSettings();
	await changeSettings(change);
	return () => changeSettings(undoChange(change, before));
}

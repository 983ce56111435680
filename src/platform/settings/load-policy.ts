import { browser } from "wxt/browser";
import { NO_POLICY, type SettingsPolicy } from "../../core/settings/settings-policy.ts";
import { readPolicy } from "./policy-schema.ts";

/** What the reader's organisation says; never rejects. */
export async function loadPolicy(): Promise<SettingsPolicy> {
	try {
		return readPolicy(await browser.storage.managed.get(null));
	} catch {
		// Firefox rejects where there is no policy, and has no such storage on Android.
		return NO_POLICY;
	}
}

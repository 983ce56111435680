import type { Speech } from "./translate.ts";

/** What the site's switch is drawn from. */
export interface SiteSwitchProps {
	/** The site's host; undefined where extensions may not run. */
	readonly host: string | undefined;
	readonly isOn: boolean;
	/** How the page script fares; undefined where none is running. */
	readonly status: { readonly hints: readonly unknown[]; readonly error: string | null } | undefined;
	/** True where the browser or the reader refused the permission just now. */
	readonly isRefused: boolean;
	readonly speech: Speech;
	onSwitch(on: boolean): void;
}

/** The site's switch, and how Qainar fares on the page. */
export function SiteSwitch({ host, isOn, status, isRefused, speech, onSwitch }: SiteSwitchProps) {
	const { t } = speech;
	if (host === undefined) return <p class="site">{t("popup.restricted")}</p>;
	return (
		<section class="site">
			<label class="site-switch">
				<input
					type="checkbox"
					role="switch"
					checked={isOn}
					aria-checked={isOn}
					onChange={(event) => {
						// The switch shows what is so, not what was asked for: it moves when the permission has been given.
						event.currentTarget.checked = isOn;
						onSwitch(!isOn);
					}}
				/>
				<span>{t(isOn ? "popup.siteOn" : "popup.siteOff", host)}</span>
			</label>
			<p class="site-status" role="status">
				{isRefused ? t("popup.refused", host) : isOn && pageStatus(status, speech)}
			</p>
		</section>
	);
}

function pageStatus(status: SiteSwitchProps["status"], { t }: Speech): string {
	if (status === undefined) return t("popup.starting");
	if (status.error !== null) return t("popup.stopped", status.error);
	return status.hints.length > 0 ? t("popup.hints", status.hints.length) : t("popup.noHints");
}

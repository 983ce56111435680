import { useState } from "preact/hooks";
import { AboutSettings } from "./about-settings.tsx";
import { HiddenSettings } from "./hidden-settings.tsx";
import type { OptionsProps } from "./options-props.ts";
import { ReadingSettings } from "./reading-settings.tsx";
import { Sought } from "./setting-row.tsx";
import { TransferSettings } from "./transfer-settings.tsx";
import { WhereSettings } from "./where-settings.tsx";

/** The options page: everything that the reader can decide, with a search over it. */
export function OptionsView(props: OptionsProps) {
	const { t } = props.speech;
	const [sought, setSought] = useState("");
	return (
		<div class="options">
			<header>
				<h1>{t("options.title")}</h1>
				<input
					type="search"
					aria-label={t("options.search")}
					placeholder={t("options.search")}
					value={sought}
					onInput={(event) => setSought(event.currentTarget.value)}
				/>
			</header>
			<Sought.Provider value={sought}>
				<WhereSettings {...props} />
				<ReadingSettings {...props} />
				<HiddenSettings {...props} />
				<TransferSettings {...props} />
				<AboutSettings {...props} />
			</Sought.Provider>
			<p class="options-none">{t("options.nothingFound")}</p>
		</div>
	);
}

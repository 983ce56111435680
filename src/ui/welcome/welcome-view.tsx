import { useState } from "preact/hooks";
import { type Settings, WAYS } from "../../core/settings/settings.ts";
import type { Speech } from "../translate.ts";

/** What the welcome page is drawn from. */
export interface WelcomeViewProps {
	readonly speech: Speech;
	/** How many news sites are listed. */
	readonly listed: number;
	/** The way of working that the reader's organisation has fixed; undefined where the reader chooses. */
	readonly fixed?: Settings["way"] | undefined;
	/** Asks for what a way of working needs, and keeps it; false where the reader refuses. */
	choose(way: Settings["way"]): Promise<boolean>;
	openSettings(): void;
}

/** What has become of the reader's choice. */
interface Outcome {
	readonly way: Settings["way"];
	readonly isRefused: boolean;
}

/** The first page that a reader sees: what Qainar does, and where it shall. Each answer is one click. */
export function WelcomeView({ speech, listed, fixed, choose, openSettings }: WelcomeViewProps) {
	const { t } = speech;
	const [outcome, setOutcome] = useState<Outcome>();

	async function onChoose(way: Settings["way"]): Promise<void> {
		// Asked for before anything else is awaited: browsers grant only in direct answer to the click.
		const isGranted = await choose(way).catch(() => false);
		setOutcome({ way, isRefused: !isGranted });
	}

	return (
		<div class="welcome">
			<header>
				<h1>{t("welcome.title")}</h1>
				<p class="welcome-lead">{t("welcome.lead")}</p>
				<p>
					{t("welcome.sampleBefore")} <span class="welcome-sample">{t("welcome.sampleTerm")}</span>
					{t("welcome.sampleAfter")}
				</p>
			</header>
			<section aria-labelledby="welcome-where">
				<h2 id="welcome-where">{t("welcome.where")}</h2>
				<ul class="welcome-ways">
					{WAYS.map((way) => (
						<li key={way} class="welcome-way">
							<button
								type="button"
								aria-describedby={`${way}-what ${way}-asks`}
								aria-pressed={outcome?.way === way && !outcome.isRefused}
								disabled={fixed !== undefined && way !== fixed}
								onClick={() => onChoose(way)}
							>
								{t(`ways.${way}`)}
							</button>
							<p id={`${way}-what`}>{t(`ways.${way}What`, listed)}</p>
							<p id={`${way}-asks`} class="welcome-asks">
								{t(`ways.${way}Asks`)}
							</p>
						</li>
					))}
				</ul>
				{fixed && <p>{t("policy.set")}</p>}
				<p role="status" class="welcome-outcome">
					{outcome && t(outcome.isRefused ? "welcome.refused" : `welcome.${outcome.way}Done`)}
				</p>
			</section>
			<section aria-labelledby="welcome-promise">
				<h2 id="welcome-promise">{t("welcome.promise")}</h2>
				<ul class="welcome-promises">
					<li>{t("welcome.noNetwork")}</li>
					<li>{t("welcome.noVerdicts")}</li>
					<li>{t("welcome.noChange")}</li>
				</ul>
				<p>
					<button type="button" onClick={openSettings}>
						{t("welcome.settings")}
					</button>
				</p>
			</section>
		</div>
	);
}

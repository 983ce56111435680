import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Icon, type IconName } from "../icon.tsx";
import type { Speech } from "../translate.ts";

/** What the foot of a card is drawn from. */
export interface CardFootProps {
	readonly speech: Speech;
	/** The address of the comparison page for the topic. */
	readonly compareAddress: string;
	/** Whether the foot has come back after something was undone, and takes the focus that the undoing had. */
	readonly isBack: boolean;
	/** What unfolds above the foot to copy. */
	readonly copyPanel: ComponentChildren;
	/** What unfolds above the foot to get fewer hints. */
	readonly fewerPanel: ComponentChildren;
}

const PANELS = { copy: "copy", fewer: "mute" } as const satisfies Record<string, IconName>;

/** The foot of a card: compare all, copy as a citation, fewer hints. The latter two unfold what can be chosen. */
export function CardFoot({ speech, compareAddress, isBack, copyPanel, fewerPanel }: CardFootProps) {
	const { t } = speech;
	const [open, setOpen] = useState<keyof typeof PANELS>();
	const panelId = useId();
	const actions = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (isBack) actions.current?.querySelector<HTMLButtonElement>("button:last-of-type")?.focus();
	}, [isBack]);
	return (
		<footer class="card-foot">
			<div id={panelId} class="card-panel" hidden={open === undefined}>
				{open === "copy" ? copyPanel : open === "fewer" && fewerPanel}
			</div>
			<div class="card-actions" ref={actions}>
				<a class="card-action main-action" href={`/${compareAddress}`} target="_blank" rel="noopener">
					<Icon name="compare" /> {t("foot.compare")}
				</a>
				{(Object.keys(PANELS) as (keyof typeof PANELS)[]).map((panel) => (
					<button
						key={panel}
						type="button"
						class="card-action quiet"
						aria-expanded={open === panel}
						aria-controls={panelId}
						onClick={() => setOpen(open === panel ? undefined : panel)}
					>
						<Icon name={PANELS[panel]} /> {t(`foot.${panel}`)}
					</button>
				))}
			</div>
		</footer>
	);
}

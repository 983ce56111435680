import type { ComponentChildren } from "preact";

/** What a group of settings is drawn from. */
export interface SettingsGroupProps {
	/** Unique on the page. */
	readonly id: string;
	readonly title: string;
	readonly children: ComponentChildren;
}

/** Settings that belong together; hidden by the style sheet while none of them is found. */
export function SettingsGroup({ id, title, children }: SettingsGroupProps) {
	return (
		<section class="settings-group" aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			{children}
		</section>
	);
}

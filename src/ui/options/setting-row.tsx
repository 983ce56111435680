import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";

/** What the reader is looking for on the options page; empty where for nothing. */
export const Sought = createContext("");

/** What a setting is drawn from. */
export interface SettingRowProps {
	readonly title: string;
	/** What it does, in a sentence. */
	readonly about?: string | undefined;
	/** The id of the control that the title is for; undefined where the row holds several. */
	readonly controlId?: string;
	readonly children: ComponentChildren;
}

/** One setting with its title and what it does; hidden while the reader looks for another. */
export function SettingRow({ title, about, controlId, children }: SettingRowProps) {
	const sought = useContext(Sought).trim().toLowerCase();
	const isFound = `${title} ${about ?? ""}`.toLowerCase().includes(sought);
	return (
		<div class="setting" hidden={!isFound}>
			<div class="setting-text">
				{controlId === undefined ? <h3>{title}</h3> : <label for={controlId}>{title}</label>}
				{about !== undefined && <p>{about}</p>}
			</div>
			<div class="setting-control">{children}</div>
		</div>
	);
}

import { SettingRow } from "./setting-row.tsx";

/** What a setting with a few values is drawn from. */
export interface ChoiceSettingProps<V extends string> {
	/** Unique on the page. */
	readonly id: string;
	readonly title: string;
	readonly about?: string | undefined;
	readonly choices: readonly V[];
	readonly value: V;
	/** Says who has fixed it, where that is not the reader: it cannot be changed then. */
	readonly fixedBy?: string | undefined;
	/** What a value is called. */
	name(value: V): string;
	onChoose(value: V): void;
}

/** A setting with a few values, one of which is chosen. */
export function ChoiceSetting<V extends string>(props: ChoiceSettingProps<V>) {
	const { id, title, about, choices, value, fixedBy, name, onChoose } = props;
	return (
		<SettingRow title={title} about={about} controlId={id}>
			<select
				id={id}
				value={value}
				disabled={fixedBy !== undefined}
				aria-describedby={fixedBy && `${id}-fixed`}
				onChange={(event) => onChoose(event.currentTarget.value as V)}
			>
				{choices.map((choice) => (
					<option key={choice} value={choice}>
						{name(choice)}
					</option>
				))}
			</select>
			{fixedBy && (
				<p id={`${id}-fixed`} class="setting-fixed">
					{fixedBy}
				</p>
			)}
		</SettingRow>
	);
}

import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../icon.tsx";
import type { Speech } from "../translate.ts";

/** What the offer to take something back is drawn from. */
export interface UndoBarProps {
	/** What has been done. */
	readonly text: string;
	readonly speech: Speech;
	/** Undefined where there is nothing to take back. */
	readonly onUndo: (() => void) | undefined;
}

/** Says what has been done, and takes it back on a click; the focus goes to it, since what was clicked is gone. */
export function UndoBar({ text, speech, onUndo }: UndoBarProps) {
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => button.current?.focus(), []);
	return (
		<div class="undo-bar">
			<p role="status">{text}</p>
			{onUndo && (
				<button type="button" ref={button} class="small-button" onClick={onUndo}>
					<Icon name="undo" /> {speech.t("undo.button")}
				</button>
			)}
		</div>
	);
}

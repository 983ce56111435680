import type { ComponentChildren } from "preact";
import { type CompareView, compareAddress } from "../core/compare/compare-address.ts";

/** What a link to the comparison page is drawn from. */
export interface ViewLinkProps {
	readonly view: CompareView;
	readonly class?: string;
	readonly children: ComponentChildren;
	/** Opens the view; only for a plain click, since with a key held the browser opens links its own way. */
	onOpen(view: CompareView): void;
}

/** A link to a view of the comparison page, and a step for the arrow keys. */
export function ViewLink({ view, class: className, children, onOpen }: ViewLinkProps) {
	return (
		<a
			class={className}
			href={`/${compareAddress(view)}`}
			data-step
			onClick={(event) => {
				if (event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
				event.preventDefault();
				onOpen(view);
			}}
		>
			{children}
		</a>
	);
}

import type { ComponentChildren } from "preact";
import { type CompareView, compareFragment } from "../../core/compare/compare-address.ts";

/** What a link to a view is drawn from. */
export interface CompareLinkProps {
	readonly view: CompareView;
	/** Names the link apart from others like it; its text where there is none. */
	readonly label?: string;
	readonly class?: string;
	/** The language of the text, where it is not the interface's. */
	readonly lang?: string;
	/** Whether the link leads to what is being shown. */
	readonly isCurrent?: boolean;
	readonly children: ComponentChildren;
}

/** A plain link to a view of the comparison page: it can be opened in a new tab, copied and shared. */
export function CompareLink({ view, label, class: className, lang, isCurrent, children }: CompareLinkProps) {
	return (
		<a
			href={compareFragment(view)}
			aria-label={label}
			class={className}
			lang={lang}
			aria-current={isCurrent ? "page" : undefined}
		>
			{children}
		</a>
	);
}

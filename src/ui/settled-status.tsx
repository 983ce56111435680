import { useEffect, useState } from "preact/hooks";

/** A text must stay the same for this long, in ms, before screen readers are told it: not at every key or change. */
const SETTLE_MS = 700;

/** Tells screen readers a text, once it has settled. */
export function SettledStatus({ text }: { readonly text: string }) {
	const [said, setSaid] = useState("");
	useEffect(() => {
		const timer = setTimeout(() => setSaid(text), SETTLE_MS);
		return () => clearTimeout(timer);
	}, [text]);
	return (
		<p role="status" class="unseen">
			{said}
		</p>
	);
}

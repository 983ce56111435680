import type { CompiledTopic } from "../../core/compare/compiled-claims.ts";
import type { Speech } from "../translate.ts";
import { CompareLink } from "./compare-link.tsx";

/** A link to a topic, by its name in the reader's language. */
export function TopicLink({ topic, speech }: { readonly topic: CompiledTopic; readonly speech: Speech }) {
	return <CompareLink view={{ kind: "topic", id: topic.id }}>{topic.label[speech.language]}</CompareLink>;
}

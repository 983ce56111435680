import type { PageTopic } from "../core/overview/page-overview.ts";
import type { Speech } from "./translate.ts";

/** What the tags are drawn from. */
export interface StandingTagsProps extends Pick<PageTopic, "differs" | "isLoneSource"> {
	readonly speech: Speech;
}

/** How the sources stand on a topic, where that is worth a look: in a shape, a colour and words. */
export function StandingTags({ differs, isLoneSource, speech: { t } }: StandingTagsProps) {
	return (
		<>
			{differs && (
				<span class="tag tag-differs">
					<span aria-hidden="true">≠</span> {t("overview.differs")}
				</span>
			)}
			{isLoneSource && (
				<span class="tag">
					<span aria-hidden="true">1</span> {t("overview.loneSource")}
				</span>
			)}
		</>
	);
}

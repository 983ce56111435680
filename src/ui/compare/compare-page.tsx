import { useEffect, useMemo } from "preact/hooks";
import type { CompareView } from "../../core/compare/compare-address.ts";
import type { CompiledClaims } from "../../core/compare/compiled-claims.ts";
import type { ClaimFilter } from "../../core/compare/filter-claims.ts";
import { indexById } from "../../core/compare/index-by-id.ts";
import type { Speech } from "../translate.ts";
import { AboutView } from "./about-view.tsx";
import { ClaimView } from "./claim-view.tsx";
import { MatrixView, type MatrixViewProps } from "./matrix-view.tsx";
import { MissingView } from "./missing-view.tsx";
import { PageHead } from "./page-head.tsx";
import { SearchView } from "./search-view.tsx";
import { SourceView } from "./source-view.tsx";
import { TopicView } from "./topic-view.tsx";
import { useNavigation } from "./use-navigation.ts";
import type { ViewProps } from "./view-props.ts";
import { viewTitle } from "./view-title.ts";

/** What the comparison page is drawn from. */
export interface ComparePageProps {
	readonly dataset: CompiledClaims;
	readonly speech: Speech;
}

const NO_FILTER: ClaimFilter = {};

/** The comparison page: the view that the address names, under a head that leads to the others. */
export function ComparePage({ dataset, speech }: ComparePageProps) {
	const index = useMemo(() => indexById(dataset), [dataset]);
	const { visit, navigation } = useNavigation();
	const { view } = visit;
	const props = useMemo((): ViewProps => ({ dataset, index, speech }), [dataset, index, speech]);
	const title = viewTitle(view, props);
	useEffect(() => {
		document.title = title;
	}, [title]);
	return (
		<>
			<PageHead view={view} speech={speech} onSearch={(query) => navigation.show({ kind: "search", query })} />
			<main class={`view view-${view.kind}`}>
				<View
					key={visit.entry}
					view={view}
					opened={visit.place.open}
					onOpened={navigation.keepOpen}
					onFilter={(filter) => navigation.show({ kind: "matrix", filter })}
					{...props}
				/>
			</main>
			<footer class="page-foot">
				{speech.t("popup.version", dataset.version, dataset.claims.length, dataset.sources.length)}
			</footer>
		</>
	);
}

type ViewChoice = Omit<MatrixViewProps, "filter"> & { readonly view: CompareView };

function View({ view, opened, onOpened, onFilter, ...props }: ViewChoice) {
	switch (view.kind) {
		case "matrix":
			return <MatrixView filter={view.filter ?? NO_FILTER} {...{ opened, onOpened, onFilter }} {...props} />;
		case "topic":
			return <TopicView id={view.id} {...props} />;
		case "claim":
			return <ClaimView id={view.id} {...props} />;
		case "source":
			return <SourceView id={view.id} {...props} />;
		case "search":
			return <SearchView query={view.query} {...props} />;
		case "about":
			return <AboutView {...props} />;
		case "unknown":
			return <MissingView kind="unknown" id={view.path} {...props} />;
	}
}

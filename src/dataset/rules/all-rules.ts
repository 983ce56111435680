import { agreesRelated } from "./agrees-related.ts";
import { aliasesUnambiguous } from "./aliases-unambiguous.ts";
import { conflictsMutual } from "./conflicts-mutual.ts";
import { editionGiven } from "./edition-given.ts";
import { figuresMatchText } from "./figures-match-text.ts";
import { idNamesPlace } from "./id-names-place.ts";
import { idsUnique } from "./ids-unique.ts";
import { localizedLanguages } from "./localized-languages.ts";
import { measureOneUnit } from "./measure-one-unit.ts";
import { neutralWording } from "./neutral-wording.ts";
import { noCopiedRun } from "./no-copied-run.ts";
import { oneTypography } from "./one-typography.ts";
import { paragraphCovered } from "./paragraph-covered.ts";
import { paragraphsCounted } from "./paragraphs-counted.ts";
import { quoteLength } from "./quote-length.ts";
import { quoteNeeded } from "./quote-needed.ts";
import { quoteVerbatim } from "./quote-verbatim.ts";
import { quotedSpeakersCited } from "./quoted-speakers-cited.ts";
import { referencesResolve } from "./references-resolve.ts";
import type { ArticleRule, Rule } from "./rule.ts";
import { siteHostsSwitchable } from "./site-hosts-switchable.ts";
import { sitesDisjoint } from "./sites-disjoint.ts";
import { sitesSorted } from "./sites-sorted.ts";
import { sourceSitesListed } from "./source-sites-listed.ts";
import { speakerAttributed } from "./speaker-attributed.ts";
import { speakersUsed } from "./speakers-used.ts";
import { textLength } from "./text-length.ts";
import { topicsComplete } from "./topics-complete.ts";

/** The rules that the dataset alone is checked against. */
export const rules: readonly Rule[] = [
	idsUnique,
	idNamesPlace,
	referencesResolve,
	paragraphCovered,
	topicsComplete,
	speakersUsed,
	conflictsMutual,
	agreesRelated,
	textLength,
	quoteLength,
	quoteNeeded,
	figuresMatchText,
	measureOneUnit,
	speakerAttributed,
	neutralWording,
	oneTypography,
	localizedLanguages,
	aliasesUnambiguous,
	editionGiven,
	sitesSorted,
	sitesDisjoint,
	siteHostsSwitchable,
	sourceSitesListed,
];

/** The rules that need the articles as well. */
export const articleRules: readonly ArticleRule[] = [
	paragraphsCounted,
	quoteVerbatim,
	quotedSpeakersCited,
	noCopiedRun,
];

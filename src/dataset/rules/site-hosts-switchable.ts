import { siteOf } from "../../core/sites/site-of.ts";
import { fileOf } from "../dataset.ts";
import type { Rule } from "./rule.ts";

/**
 * A listed host is the one that the reader's switch shows and asks permission for: without `www.`, and not a name that a
 * country registers everybody's sites under.
 */
export const siteHostsSwitchable: Rule = {
	id: "site-hosts-switchable",
	*check({ sites }) {
		for (const { host } of sites) {
			// A shared name shows itself only on what stands under it.
			const shown = [host, `www.${host}`].map(
				(hostname) => siteOf({ protocol: "https:", hostname, pathname: "/" })?.host ?? "",
			);
			const other = shown.find((name) => name !== host);
			if (other === undefined) continue;
			const message = `a reader's switch would call the site "${other}"`;
			yield { file: fileOf.sites, id: host, message, mend: `List "${other}", or the sites under it that are meant.` };
		}
	},
};

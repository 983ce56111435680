import { fileOf } from "../dataset.ts";
import type { Rule } from "./rule.ts";

/** No listed host lies within another: a site is its host with all subdomains, so the inner one says nothing. */
export const sitesDisjoint: Rule = {
	id: "sites-disjoint",
	*check({ sites }) {
		const hosts = new Set(sites.map(({ host }) => host));
		for (const host of hosts) {
			const outer = parentsOf(host).find((parent) => hosts.has(parent));
			if (outer === undefined) continue;
			const message = `"${outer}" is listed, and covers it`;
			yield { file: fileOf.sites, id: host, message, mend: "Leave out one of the two." };
		}
	},
};

/** The hosts that a host is a subdomain of, the nearest first. */
function parentsOf(host: string): string[] {
	const labels = host.split(".");
	return labels.slice(1).map((_, index) => labels.slice(index + 1).join("."));
}

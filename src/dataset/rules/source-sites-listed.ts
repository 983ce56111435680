import { siteOf } from "../../core/sites/site-of.ts";
import { fileOf } from "../dataset.ts";
import type { Rule } from "./rule.ts";

/** The site that a source can be read on is listed: a reader who follows its address finds the hints there too. */
export const sourceSitesListed: Rule = {
	id: "source-sites-listed",
	*check({ sources, sites }) {
		const hosts = sites.map(({ host }) => host);
		for (const { id, address } of sources) {
			const url = address === null ? null : URL.parse(address);
			if (url === null || hosts.some((host) => `.${url.hostname}`.endsWith(`.${host}`))) continue;
			const message = `the site of source "${id}" is not listed`;
			const host = siteOf(url)?.host ?? url.hostname;
			yield { file: fileOf.sites, id: host, message, mend: "List it." };
		}
	},
};

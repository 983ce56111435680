import sites from "../../data/compiled/sites.json";
import type { ListedSite } from "../core/sites/listed-site.ts";

/** The news sites that can be switched on together. The build has checked them; JSON types are only too wide for them. */
export const listedSites = sites as readonly ListedSite[];

/** Their hosts. */
export const listedHosts: ReadonlySet<string> = new Set(listedSites.map(({ host }) => host));

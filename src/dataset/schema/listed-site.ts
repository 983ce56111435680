import { z } from "zod";
import { SITE_KINDS, SITE_REGIONS } from "../../core/sites/listed-site.ts";
import { lineSchema } from "./text.ts";
import { aliasLanguages } from "./topic.ts";

/** Labels of lower-case letters, digits and inner hyphens, at least two, the last of which begins with a letter. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/u;

/** A host name as browsers keep it: ASCII, lower case, without scheme, port, path or final dot; no address of numbers. */
export const hostSchema = z
	.string()
	.max(253)
	.regex(HOST, "must be a host alone, in lower case, other scripts in punycode: no scheme, port, path or final dot");

/** A news site that can be switched on together with the others: an entry of `data/sites.json`. */
export const listedSiteSchema = z.strictObject({
	host: hostSchema.describe("Its host, without www. unless it is under a name that a country shares (www.gov.kz)."),
	name: lineSchema.describe("What it calls itself, in Latin letters."),
	region: z.enum(SITE_REGIONS).describe("The part of the world that it belongs to or writes about first."),
	language: z.enum(aliasLanguages).describe("The language that most of it is in, of those that terms are found in."),
	kind: z.enum(SITE_KINDS),
});

/** All listed sites: `data/sites.json`. */
export const sitesFileSchema = z.strictObject({
	$schema: z.string().optional(),
	sites: z.array(listedSiteSchema),
});

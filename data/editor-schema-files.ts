import { editorSchemas } from "../src/dataset/editor-schemas.ts";
import type { GeneratedFile } from "./generated-files.ts";

/** The files of `data/schema`, which editors read. */
export function editorSchemaFiles(): GeneratedFile[] {
	return editorSchemas().map(({ name, text }) => ({ path: `schema/${name}`, text }));
}

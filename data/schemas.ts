import { editorSchemaFiles } from "./editor-schema-files.ts";
import { writeGenerated } from "./generated-files.ts";

writeGenerated(editorSchemaFiles());

import { editorSchemaFiles } from "./editor-schema-files.ts";
import { writeGenerated } from "./generated-files.ts";
import { policySchemaFile } from "./policy-schema-file.ts";

writeGenerated([...editorSchemaFiles(), policySchemaFile()]);

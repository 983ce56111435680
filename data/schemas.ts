import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { editorSchemas } from "../src/dataset/editor-schemas.ts";

const FOLDER = join(import.meta.dirname, "schema");
const isCheck = process.argv.includes("--check");

const stale = editorSchemas().filter(({ name, text }) => {
	const path = join(FOLDER, name);
	return !existsSync(path) || readFileSync(path, "utf8") !== text;
});
if (!isCheck) mkdirSync(FOLDER, { recursive: true });
for (const { name, text } of stale) {
	if (isCheck) console.error(`data/schema/${name} is stale; run: npm run data:schemas`);
	else {
		writeFileSync(join(FOLDER, name), text);
		console.log(`wrote data/schema/${name}`);
	}
}
if (stale.length === 0) console.log("the editors' schemas are up to date");
process.exitCode = isCheck && stale.length > 0 ? 1 : 0;

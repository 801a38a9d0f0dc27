/** Modules of the core, bundled from source, so that what a command measures or prints is what is built. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * @param {Record<string, string>} exports name → module of `src/`, such as `{ judgeText: "smart" }`
 * @returns {Promise<Record<string, any>>} the exports
 */
export async function loadCore(exports) {
	const path = (name) =>
		JSON.stringify(fileURLToPath(new URL(`../src/${name}`, import.meta.url)));
	const lines = Object.entries(exports).map(
		([name, module]) => `export { ${name} } from ${path(module)};`,
	);
	const { outputFiles } = await build({
		stdin: {
			contents: lines.join("\n"),
			resolveDir: fileURLToPath(new URL("..", import.meta.url)),
		},
		bundle: true,
		write: false,
		format: "esm",
	});
	const code = Buffer.from(outputFiles[0].contents).toString("base64");
	return import(`data:text/javascript;base64,${code}`);
}

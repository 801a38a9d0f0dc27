/** Modules bundled from source, so that what a command measures or prints is what is built. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Exports of the core.
 * @param {Record<string, string>} exports name → module of `src/`, such as `{ judgeText: "smart" }`
 * @returns {Promise<Record<string, any>>}
 */
export function loadCore(exports) {
	return load(
		Object.entries(exports).map(([name, module]) => [name, `./src/${module}`]),
	);
}

/**
 * Exports of modules anywhere, bundled together, so that they share what they have in common.
 * @param {Record<string, string>} exports name → module as a path from the root
 * @returns {Promise<Record<string, any>>}
 */
export function loadModules(exports) {
	return load(
		Object.entries(exports).map(([name, module]) => [name, `./${module}`]),
	);
}

/**
 * Exports of one module.
 * @param {string} module path from the root
 * @param {string[]} names
 * @returns {Promise<Record<string, any>>}
 */
export function loadModule(module, names) {
	return load(names.map((name) => [name, `./${module}`]));
}

async function load(exports) {
	const contents = exports
		.map(([name, from]) => `export { ${name} } from ${JSON.stringify(from)};`)
		.join("\n");
	const { outputFiles } = await build({
		stdin: { contents, resolveDir: ROOT },
		bundle: true,
		write: false,
		format: "esm",
		platform: "node",
	});
	const code = Buffer.from(outputFiles[0].contents).toString("base64");
	return import(`data:text/javascript;base64,${code}`);
}

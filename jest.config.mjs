/** Unit and property tests: test/**, without the browser tests, which `test/e2e/jest.config.mjs` runs. */
export default {
	testMatch: [
		"<rootDir>/test/{src,appsscript,sidebar,host,build}/**/*.test.{ts,tsx}",
	],
	setupFiles: ["<rootDir>/test/words.ts"],
	// Preact is published as ES modules alone.
	transformIgnorePatterns: ["/node_modules/(?!preact/)"],
	transform: {
		"\\.(tsx?|mjs)$": [
			"@swc/jest",
			{
				jsc: {
					parser: { syntax: "typescript", tsx: true },
					transform: {
						react: { runtime: "automatic", importSource: "preact" },
					},
					target: "es2022",
				},
				module: { type: "commonjs" },
			},
		],
	},
};

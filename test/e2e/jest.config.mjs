/** Browser tests over dist/demo: one browser and one server for all of them, ended by the teardown. */
import unit from "../../jest.config.mjs";

export default {
	rootDir: "../..",
	transform: unit.transform,
	testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
	globalSetup: "<rootDir>/test/e2e/setup.mjs",
	globalTeardown: "<rootDir>/test/e2e/teardown.mjs",
	testTimeout: 60_000,
	// Two browsers' worth of work at once on a small machine makes every time limit a guess.
	maxWorkers: 1,
};

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

test("docs/rules says what the rules say: npm run rules", () => {
	const script = join(__dirname, "../../scripts/rules.mjs");
	const { stderr, status } = spawnSync(process.execPath, [script, "--check"], {
		encoding: "utf8",
	});
	expect([status, stderr]).toEqual([0, ""]);
});

import { expect, test } from "@jest/globals";
import { formatShare } from "../../sidebar/state/format";

test("a share is a percentage with one decimal at most", () => {
	expect(formatShare(0.62549, "en")).toBe("62.5%");
	expect(formatShare(1, "zh-TW")).toBe("100%");
});

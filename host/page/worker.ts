import { answerCalls } from "./link";
import { createServer } from "./server";

answerCalls(
	createServer((event) => self.postMessage(event)),
	self,
);

import { createServer } from "./desk/server";
import { answerCalls } from "./link";

answerCalls(
	createServer((event) => self.postMessage(event)),
	self,
);

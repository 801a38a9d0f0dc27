import type {
	Answer,
	Ask,
	CallName,
	FromWorker,
	HostEvent,
	Server,
	ToWorker,
} from "./protocol";

/** What both ends of a channel have: a `Worker` in the page, the global scope in a worker. */
export interface Port {
	postMessage(message: unknown): void;
	addEventListener(
		type: "message",
		listener: (event: MessageEvent) => void,
	): void;
}

/** The page's end. Calls are answered in the order they were made. */
export class Link {
	private next = 1;
	private readonly waiting = new Map<
		number,
		{ resolve: (answer: never) => void; reject: (reason: Error) => void }
	>();

	constructor(
		private readonly port: Port,
		onEvent: (event: HostEvent) => void,
	) {
		port.addEventListener("message", ({ data }: { data: FromWorker }) => {
			if ("event" in data) return onEvent(data);
			const call = this.waiting.get(data.id);
			this.waiting.delete(data.id);
			if ("failed" in data) call?.reject(new Error(data.failed));
			else call?.resolve(data.answer as never);
		});
	}

	call<C extends CallName>(call: C, ask: Ask<C>): Promise<Answer<C>> {
		const id = this.next++;
		return new Promise((resolve, reject) => {
			this.waiting.set(id, { resolve, reject });
			this.port.postMessage({ id, call, ask } satisfies ToWorker);
		});
	}
}

/** The worker's end: answers calls with the server's functions, one after the other. */
export function answerCalls(server: Server, port: Port): void {
	let last: Promise<unknown> = Promise.resolve();
	port.addEventListener("message", ({ data }: { data: ToWorker }) => {
		last = last.then(async () => {
			try {
				const serve = server[data.call] as (ask: unknown) => unknown;
				port.postMessage({ id: data.id, answer: await serve(data.ask) });
			} catch (error) {
				const failed = error instanceof Error ? error.message : String(error);
				port.postMessage({ id: data.id, failed });
			}
		});
	});
}

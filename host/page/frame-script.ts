/**
 * What Google puts into a sidebar's page: `google.script.run` and `google.script.host`. Runs inside the sandboxed frame, so it is
 * handed over as text and may use nothing from outside the function.
 */
function frame(): void {
	type Handler = (...args: unknown[]) => void;
	interface Runner {
		success?: Handler;
		failure?: Handler;
		user?: unknown;
	}
	const page = window.parent;
	const waiting = new Map<number, Runner>();
	let next = 1;

	// Each with…Handler gives a new runner, as Google's does; the one before stays as it was.
	const runner = (state: Runner): unknown =>
		new Proxy(
			{},
			{
				get(_, name) {
					if (typeof name !== "string" || name === "then") return undefined;
					if (name === "withSuccessHandler")
						return (success: Handler) => runner({ ...state, success });
					if (name === "withFailureHandler")
						return (failure: Handler) => runner({ ...state, failure });
					if (name === "withUserObject")
						return (user: unknown) => runner({ ...state, user });
					return (...args: unknown[]) => send(name, args, state);
				},
			},
		);

	/** Google refuses what is no plain data at the call itself. */
	function plain(value: unknown): unknown {
		if (value === undefined || value === null) return null;
		const kind = Object.prototype.toString.call(value);
		if (
			["[object Number]", "[object String]", "[object Boolean]"].includes(kind)
		)
			return value;
		if (kind === "[object Array]") return (value as unknown[]).map(plain);
		if (kind !== "[object Object]")
			throw new TypeError(
				`Failed due to illegal value in property: ${kind.slice(8, -1)}`,
			);
		return Object.fromEntries(
			Object.entries(value).map(([key, inner]) => [key, plain(inner)]),
		);
	}

	function send(name: string, args: unknown[], state: Runner): void {
		const id = next++;
		const sent = args.map(plain);
		waiting.set(id, state);
		page.postMessage({ kind: "run", id, name, args: sent }, "*");
	}

	function settle(
		id: number,
		outcome: { ok: boolean; value?: unknown; message?: string },
	): void {
		const state = waiting.get(id);
		waiting.delete(id);
		if (!state) return;
		if (outcome.ok) {
			state.success?.(outcome.value, state.user);
			return;
		}
		const error = new Error(outcome.message);
		if (state.failure) state.failure(error, state.user);
		else console.error("google.script.run", error);
	}

	const size = (given: { width?: number; height?: number }) =>
		page.postMessage({ kind: "size", ...given }, "*");
	window.addEventListener("keydown", (event) => {
		if (event.key === "Escape" && !event.defaultPrevented)
			page.postMessage({ kind: "escape" }, "*");
	});
	Object.assign(window, {
		google: {
			script: {
				run: runner({}),
				host: {
					close: () => page.postMessage({ kind: "close" }, "*"),
					editor: {
						focus: () => page.postMessage({ kind: "focusEditor" }, "*"),
					},
					setHeight: (height: number) => size({ height }),
					setWidth: (width: number) => size({ width }),
					origin: "https://docs.google.com",
				},
			},
		},
	});

	// A frame of foreign origin cannot load the page's fonts; the page sends those that its signs need.
	const known = new Set<number>();
	function askForFonts(): void {
		const signs: number[] = [];
		for (const sign of document.documentElement.textContent ?? "") {
			const code = sign.codePointAt(0) ?? 0;
			if (known.has(code)) continue;
			known.add(code);
			signs.push(code);
		}
		if (signs.length) page.postMessage({ kind: "signs", signs }, "*");
	}
	new MutationObserver(askForFonts).observe(document, {
		childList: true,
		subtree: true,
		characterData: true,
	});

	window.addEventListener("message", (event) => {
		if (event.source !== page) return;
		const { data } = event;
		if (data.kind === "outcome") settle(data.id, data.outcome);
		if (data.kind === "fonts")
			for (const { family, bytes, range, weight } of data.fonts)
				document.fonts.add(
					new FontFace(family, bytes, { unicodeRange: range, weight }),
				);
	});
}

/** The function as a script; its words never end the element that it stands in. */
export const FRAME_SCRIPT = `(${frame.toString()})()`.replace(
	/<\/script/gi,
	"<\\/script",
);

/** A static file server for this machine only. */
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const HOST = "127.0.0.1";
const PORTS_TRIED = 100;

const TYPES = {
	".css": "text/css; charset=utf-8",
	".csv": "text/csv",
	".html": "text/html; charset=utf-8",
	".ico": "image/x-icon",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".map": "application/json; charset=utf-8",
	".mjs": "text/javascript; charset=utf-8",
	".png": "image/png",
	".svg": "image/svg+xml",
	".wasm": "application/wasm",
	".woff": "font/woff",
	".woff2": "font/woff2",
	".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Serves a directory on 127.0.0.1 at the first free port.
 * @param {string} directory
 * @param {{firstPort?: number, files?: Record<string, string>}} [options] `files`: single files from elsewhere,
 *   by the path they are served under (`/opened/plan.csv`). `firstPort` 0 takes any free port.
 * @returns {Promise<{address: string, close: () => Promise<void>}>} `address` ends with `/`.
 */
export async function serve(directory, { firstPort = 8080, files = {} } = {}) {
	const server = createServer((request, response) =>
		answer(request, response, directory, files),
	);
	const port = await listen(server, firstPort);
	return {
		address: `http://localhost:${port}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

async function listen(server, firstPort) {
	for (let port = firstPort; ; port++) {
		try {
			await new Promise((resolve, reject) => {
				server.once("error", reject);
				server.listen(port, HOST, () => {
					server.off("error", reject);
					resolve();
				});
			});
			return server.address().port;
		} catch (error) {
			if (error.code !== "EADDRINUSE" || port >= firstPort + PORTS_TRIED)
				throw error;
		}
	}
}

function answer(request, response, directory, files) {
	if (!isLocal(request.headers.host)) return refuse(response, 403);
	if (request.method !== "GET" && request.method !== "HEAD")
		return refuse(response, 405);
	const path = readPath(request.url);
	const file = path && (files[path] ?? locate(directory, path));
	const size = file && fileSize(file);
	if (size === undefined) return refuse(response, 404);
	response.writeHead(200, {
		"content-type":
			TYPES[extname(file).toLowerCase()] ?? "application/octet-stream",
		"content-length": size,
		"cache-control": "no-cache",
		"x-content-type-options": "nosniff",
	});
	if (request.method === "HEAD") return response.end();
	createReadStream(file)
		.on("error", () => response.destroy())
		.pipe(response);
}

/** A foreign name that resolves to this machine must not read the user's file through his browser. */
function isLocal(host = "") {
	return /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host);
}

function readPath(url) {
	try {
		return decodeURIComponent(new URL(url, "http://localhost").pathname);
	} catch {
		return undefined;
	}
}

/** The file a path names inside the directory; `index.html` for a folder. Never leads out of the directory. */
function locate(directory, path) {
	const base = normalize(directory + sep);
	const file = normalize(
		join(base, path.endsWith("/") ? `${path}index.html` : path),
	);
	return file.startsWith(base) && !file.includes("\0") ? file : undefined;
}

function fileSize(file) {
	const stat = statSync(file, { throwIfNoEntry: false });
	return stat?.isFile() ? stat.size : undefined;
}

function refuse(response, status) {
	response.writeHead(status, { "content-type": "text/plain" });
	response.end(`${status}\n`);
}

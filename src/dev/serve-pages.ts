import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { CommandError } from "./command-error.ts";

/** A server of pages on this machine. */
export interface PageServer {
	/** Its address, without a slash at the end. */
	readonly origin: string;
	/** Every path that was asked for, in order. */
	readonly requests: readonly string[];
	close(): void;
}

/** What a server of pages is made of. */
export interface ServeRequest {
	/** The text of a path's page, or undefined where there is none. */
	lookup(path: string): string | undefined;
	/** The port; 0 or none takes any free one. */
	readonly port?: number;
	/** The content security policy of the pages; `PAGE_POLICY` where none is given. */
	readonly policy?: string;
}

/**
 * The policy that pages are served with unless another is asked for: they may use what they bring along, and nothing
 * from elsewhere. A saved page would try to load its scripts, pictures and advertising from the network.
 */
export const PAGE_POLICY = "default-src 'self' data: blob: 'unsafe-inline'; form-action 'none'";

/** Serves HTML pages on 127.0.0.1. Rejects with a `CommandError` where the named port is taken. */
export function servePages({ lookup, port = 0, policy = PAGE_POLICY }: ServeRequest): Promise<PageServer> {
	const requests: string[] = [];
	const server = createServer((request, response) => {
		const path = (request.url ?? "/").replace(/[?#].*$/u, "");
		requests.push(path);
		const html = lookup(path);
		response.writeHead(html === undefined ? 404 : 200, {
			"content-type": "text/html; charset=utf-8",
			"content-security-policy": policy,
		});
		response.end(html ?? "");
	});
	return new Promise((resolve, reject) => {
		server.on("error", (error: NodeJS.ErrnoException) =>
			reject(
				error.code === "EADDRINUSE"
					? new CommandError(`Port ${port} is taken. Stop what uses it, or choose another with --port.`)
					: error,
			),
		);
		server.listen(port, "127.0.0.1", () => {
			const { port: taken } = server.address() as AddressInfo;
			resolve({
				origin: `http://127.0.0.1:${taken}`,
				requests,
				close() {
					server.close();
					server.closeAllConnections();
				},
			});
		});
	});
}

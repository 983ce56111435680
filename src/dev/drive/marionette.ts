import { connect } from "node:net";

/** A connection to Firefox's remote protocol Marionette, which drives pages and the browser itself. */
export interface Marionette {
	/** Sends a command; rejects with Firefox's message where it fails. */
	send<T>(command: string, parameters?: object): Promise<T>;
	close(): void;
}

type Answer = readonly [type: 1, id: number, error: { readonly message: string } | null, result: unknown];

/**
 * Connects to a Firefox that was started with `--marionette`. Messages are JSON with their length in bytes before them
 * (firefox-source-docs: testing/marionette/Protocol). No kept library speaks it without a driver program of its own.
 */
export function connectMarionette(port: number): Promise<Marionette> {
	return new Promise((resolve, reject) => {
		const socket = connect(port, "127.0.0.1");
		const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
		let buffer = Buffer.alloc(0);
		let lastId = 0;

		const marionette: Marionette = {
			send<T>(command: string, parameters: object = {}) {
				return new Promise<T>((resolveAnswer, rejectAnswer) => {
					const id = ++lastId;
					waiting.set(id, { resolve: resolveAnswer as (value: unknown) => void, reject: rejectAnswer });
					const text = JSON.stringify([0, id, command, parameters]);
					socket.write(`${Buffer.byteLength(text)}:${text}`);
				});
			},
			close: () => socket.destroy(),
		};

		function take(message: Answer | object): void {
			if (!Array.isArray(message)) {
				resolve(marionette);
				return;
			}
			const [, id, error, result] = message as unknown as Answer;
			const answer = waiting.get(id);
			waiting.delete(id);
			if (error === null) answer?.resolve(result);
			else answer?.reject(new Error(error.message));
		}

		socket.on("error", reject);
		socket.on("close", () => {
			for (const answer of waiting.values()) answer.reject(new Error("Firefox has closed the connection."));
		});
		socket.on("data", (chunk) => {
			buffer = Buffer.concat([buffer, chunk]);
			for (;;) {
				const colon = buffer.indexOf(":");
				const end = colon + 1 + Number(buffer.subarray(0, colon));
				if (colon < 0 || buffer.length < end) return;
				const message = JSON.parse(buffer.subarray(colon + 1, end).toString()) as Answer | object;
				buffer = buffer.subarray(end);
				take(message);
			}
		});
	});
}

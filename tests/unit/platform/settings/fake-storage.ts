import { vi } from "vitest";

type Items = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

/** A browser's storage, as far as the settings use it; values are copied in and out, as browsers do. */
export function fakeStorage() {
	const listeners = new Set<Listener>();
	const announce: Listener = (changes, name) => {
		for (const listener of listeners) listener(changes, name);
	};
	const area = (name: string, items: Items = {}) => {
		const put = (fresh: Items) => {
			const changes: Changes = {};
			for (const [key, value] of Object.entries(fresh)) {
				changes[key] = { oldValue: items[key], newValue: value };
				if (value === undefined) delete items[key];
				else items[key] = structuredClone(value);
			}
			announce(changes, name);
		};
		return {
			items,
			get: vi.fn(async (key: string | null) =>
				structuredClone(key === null ? items : Object.hasOwn(items, key) ? { [key]: items[key] } : {}),
			),
			set: vi.fn(async (fresh: Items) => put(JSON.parse(JSON.stringify(fresh)))),
			remove: vi.fn(async (keys: string | readonly string[]) =>
				put(Object.fromEntries([keys].flat().map((key) => [key, undefined]))),
			),
		};
	};
	return {
		/** Tells what listens that something has changed. */
		announce,
		local: area("local"),
		sync: area("sync"),
		managed: area("managed"),
		onChanged: {
			addListener: (listener: Listener) => listeners.add(listener),
			removeListener: (listener: Listener) => listeners.delete(listener),
		},
	};
}

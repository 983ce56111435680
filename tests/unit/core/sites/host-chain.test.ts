import { expect, test } from "vitest";
import { hostChain } from "../../../../src/core/sites/host-chain.ts";

test.each<[host: string, chain: readonly string[]]>([
	["a.b.kz", ["a.b.kz", "b.kz"]],
	["kz", ["kz"]],
	["localhost", ["localhost"]],
	["127.0.0.1", ["127.0.0.1"]],
	["[::1]", ["[::1]"]],
	["1.2.3.4.example", ["1.2.3.4.example", "2.3.4.example", "3.4.example", "4.example"]],
])("the names whose rules hold for a host, the most specific first: %s", (host, chain) => {
	expect(hostChain(host)).toEqual(chain);
});

const IP_ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/u;

/** True for names that have hosts below them; addresses of numbers and names without a dot have none. */
export function hasSubdomains(host: string): boolean {
	return host.includes(".") && !IP_ADDRESS.test(host);
}

/** The hosts whose rules hold for this host, the most specific first: itself, then each name above it that has a dot. */
export function hostChain(host: string): readonly string[] {
	if (!hasSubdomains(host)) return [host];
	const labels = host.split(".");
	return labels.slice(0, -1).map((_, from) => labels.slice(from).join("."));
}

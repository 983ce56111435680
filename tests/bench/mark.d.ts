/** The part of mark.js that the bench calls; the package brings no types. */
declare module "mark.js" {
	export default class Mark {
		constructor(root: Element);
		mark(
			words: readonly string[],
			options: {
				accuracy: "exactly";
				separateWordSearch: boolean;
				each(): void;
				done(): void;
			},
		): void;
	}
}

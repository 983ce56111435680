/** Makes made-up words: as long as another, of consonants and vowels in turn, and the same in every run. */
export function createMadeUpWord(): (word: string) => string {
	const letters = ["bcdfghjklmnpqrstvwxz", "aeiou"] as const;
	// Park and Miller's generator of numbers that look random.
	let state = 20_261_124;
	const draw = () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
	return (word) =>
		[...word]
			.map((_, place) => {
				const set = letters[place % 2] as string;
				return set[Math.floor(draw() * set.length)];
			})
			.join("");
}

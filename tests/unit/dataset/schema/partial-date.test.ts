import { expect, test } from "vitest";
import { partialDateSchema } from "../../../../src/dataset/schema/partial-date.ts";

test.each(["2023", "2023-08", "2023-08-28", "2024-02-29", "1999-12-31"])(
	"a date that exists is accepted: %s",
	(text) => {
		expect(partialDateSchema.safeParse(text).success).toBe(true);
	},
);

test.each(["2023-02-29", "2023-04-31", "2023-13", "2023-00", "2023-01-00", "2023-13-01"])(
	"a date that does not exist is refused: %s",
	(text) => {
		expect(partialDateSchema.safeParse(text).error?.issues[0]?.message).toBe("must be a date that exists");
	},
);

test.each(["", "23", "2023-8", "2023-8-28", "28.08.2023", "2023-08-28T00:00", " 2023", "2023-"])(
	"a date of another form is refused: %j",
	(text) => {
		expect(partialDateSchema.safeParse(text).error?.issues[0]?.message).toBe("must be YYYY, YYYY-MM or YYYY-MM-DD");
	},
);
